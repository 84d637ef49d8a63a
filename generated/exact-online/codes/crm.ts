// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Action` of CrmAcceptQuotation. */
export const CrmAcceptQuotationAction = {
  NoAction: 0,
  CreateSalesOrder: 1,
  CreateSalesInvoice: 2,
  CreateProject: 3,
  AddToExistingProject: 4,
  CreateSubscription: 5,
  AwaitingOnlineAcceptance: 60,
  FollowEmailWithSignOffAction: 99,
} as const;

/** Codes of `ProjectInvoicingAction` of CrmAcceptQuotation. */
export const CrmAcceptQuotationProjectInvoicingAction = {
  None: 0,
  CreateInvoiceTerms: 1,
  AsQuoted: 2,
} as const;

/** Codes of `ProjectPrepaindTypes` of CrmAcceptQuotation. */
export const CrmAcceptQuotationProjectPrepaindTypes = {
  Retainer: 1,
  HourTypeBundle: 2,
} as const;

/** Codes of `ProjectType` of CrmAcceptQuotation. */
export const CrmAcceptQuotationProjectType = {
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
} as const;

/** Codes of `ConsolidationScenario` of CrmAccount. */
export const CrmAccountConsolidationScenario = {
  NoConsolidation: 0,
  Item: 1,
  ItemProject: 2,
  ItemEmployee: 3,
  ItemEmployeeProject: 4,
  ProjectWBSItem: 5,
  ProjectWBSItemEmployee: 6,
} as const;

/** Codes of `DeliveryAdvice` of CrmAccount. */
export const CrmAccountDeliveryAdvice = {
  Partial: 0,
  Complete: 1,
  PartialWithoutBackOrder: 2,
} as const;

/** Codes of `InvoicingMethod` of CrmAccount. */
export const CrmAccountInvoicingMethod = {
  None: 0,
  Paper: 1,
  EMail: 2,
  MailboxElectronicExchange: 4,
} as const;

/** Codes of `Action` of CrmEmailWithSignOffQuotation. */
export const CrmEmailWithSignOffQuotationAction = {
  NoAction: 0,
  CreateSalesOrder: 1,
  CreateSalesInvoice: 2,
  CreateProject: 3,
  AddToExistingProject: 4,
  CreateSubscription: 5,
} as const;

/** Codes of `ProjectBudgetType` of CrmEmailWithSignOffQuotation. */
export const CrmEmailWithSignOffQuotationProjectBudgetType = {
  None: 0,
  HoursPerHourType: 1,
  WorkBreakdownStructureWBS: 2,
} as const;

/** Codes of `ProjectInvoicingAction` of CrmEmailWithSignOffQuotation. */
export const CrmEmailWithSignOffQuotationProjectInvoicingAction: typeof CrmAcceptQuotationProjectInvoicingAction = CrmAcceptQuotationProjectInvoicingAction;

/** Codes of `ProjectPrepaidTypes` of CrmEmailWithSignOffQuotation. */
export const CrmEmailWithSignOffQuotationProjectPrepaidTypes: typeof CrmAcceptQuotationProjectPrepaindTypes = CrmAcceptQuotationProjectPrepaindTypes;

/** Codes of `ProjectType` of CrmEmailWithSignOffQuotation. */
export const CrmEmailWithSignOffQuotationProjectType: typeof CrmAcceptQuotationProjectType = CrmAcceptQuotationProjectType;

/** Codes of `OpportunityStatus` of CrmHostingOpportunity. */
export const CrmHostingOpportunityOpportunityStatus = {
  Open: 1,
  ClosedWon: 2,
  ClosedLost: 3,
} as const;

/** Codes of `OpportunityStatus` of CrmOpportunity. */
export const CrmOpportunityOpportunityStatus: typeof CrmHostingOpportunityOpportunityStatus = CrmHostingOpportunityOpportunityStatus;

/** Codes of `Status` of CrmQuotation. */
export const CrmQuotationStatus = {
  Rejected: 5,
  ReviewedAndClosed: 6,
  Recovery: 10,
  Draft: 20,
  Open: 25,
  Processing: 35,
  Printed: 40,
  Accepted: 50,
  AwaitingOnlineAcceptance: 60,
  AcceptedButAnErrorOccurredDuringProcessing: 70,
} as const;
