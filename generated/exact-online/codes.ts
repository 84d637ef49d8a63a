// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `SolutionType` of AccountancySolutionLink. */
export const AccountancySolutionLinkSolutionType = {
  InternalEOL: 0,
  ExternalWellknownSolution: 1,
  ExternalOther: 2,
} as const;

/** Codes of `Status` of AccountancySolutionLink. */
export const AccountancySolutionLinkStatus = {
  Active: 0,
  Inactive: 1,
  Archived: 2,
} as const;

/** Codes of `Status` of ActivitiesCommunicationNote. */
export const ActivitiesCommunicationNoteStatus = {
  Void: 0,
  Rejected: 5,
  Draft: 10,
  Open: 20,
  Approved: 30,
  Realized: 40,
  Processed: 50,
} as const;

/** Codes of `Status` of ActivitiesComplaint. */
export const ActivitiesComplaintStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `Status` of ActivitiesEvent. */
export const ActivitiesEventStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `Status` of ActivitiesServiceRequest. */
export const ActivitiesServiceRequestStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `Status` of ActivitiesTask. */
export const ActivitiesTaskStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `TaskType` of ActivitiesTask. */
export const ActivitiesTaskTaskType = {
  Call: 1,
  RequestForInformation: 2,
  Investigate: 3,
  Correspondence: 4,
  CreateAnAppointment: 5,
  CreateAQuotation: 6,
} as const;

/** Codes of `Status` of AssetsAsset. */
export const AssetsAssetStatus = {
  Active: 1,
  NotValidated: 2,
  Inactive: 3,
  Depreciated: 4,
  Blocked: 5,
  Sold: 6,
} as const;

/** Codes of `Type` of AssetsAsset. */
export const AssetsAssetType = {
  OtherAssets: "0",
  CommercialBuilding: "1",
} as const;

/** Codes of `ConsolidationScenario` of BulkCrmAccount. */
export const BulkCrmAccountConsolidationScenario = {
  NoConsolidation: 0,
  Item: 1,
  ItemProject: 2,
  ItemEmployee: 3,
  ItemEmployeeProject: 4,
  ProjectWBSItem: 5,
  ProjectWBSItemEmployee: 6,
} as const;

/** Codes of `DeliveryAdvice` of BulkCrmAccount. */
export const BulkCrmAccountDeliveryAdvice = {
  Partial: 0,
  Complete: 1,
  PartialWithoutBackOrder: 2,
} as const;

/** Codes of `InvoicingMethod` of BulkCrmAccount. */
export const BulkCrmAccountInvoicingMethod = {
  None: 0,
  Paper: 1,
  EMail: 2,
  MailboxElectronicExchange: 4,
} as const;

/** Codes of `IsAccountant` of BulkCrmAccount. */
export const BulkCrmAccountIsAccountant = {
  NoAccountant: 0,
  Accountant1: 1,
  Accountant2: 2,
} as const;

/** Codes of `Status` of BulkCrmQuotation. */
export const BulkCrmQuotationStatus = {
  Rejected: 5,
  ReviewedAndClosed: 6,
  Recovery: 10,
  Draft: 20,
  Open: 25,
  Processing: 35,
  Printed: 40,
  Accepted: 50,
} as const;

/** Codes of `DirectDebitMandatePaymentType` of BulkCashflowReceivable. */
export const BulkCashflowReceivableDirectDebitMandatePaymentType = {
  OneOffPayment: 0,
  RecurrentPayment: 1,
} as const;

/** Codes of `DirectDebitMandateType` of BulkCashflowReceivable. */
export const BulkCashflowReceivableDirectDebitMandateType = {
  Core: 0,
  BusinessToBusiness: 1,
} as const;

/** Codes of `ProposedEntryStatus` of BulkDocumentsDocument. */
export const BulkDocumentsDocumentProposedEntryStatus = {
  Void: 0,
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Status` of BulkFinancialTransactionLine. */
export const BulkFinancialTransactionLineStatus = {
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `BudgetOverrunHours` of BulkProjectProjectWBS. */
export const BulkProjectProjectWBSBudgetOverrunHours = {
  Allowed: 10,
  NotAllowed: 20,
} as const;

/** Codes of `InvoiceMethod` of BulkProjectProjectWBS. */
export const BulkProjectProjectWBSInvoiceMethod = {
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
  Fixed: 6,
  Rebill: 7,
  NonReBillable: 8,
} as const;

/** Codes of `Type` of BulkProjectProjectWBS. */
export const BulkProjectProjectWBSType = {
  Deliverable: 1,
  Activity: 2,
  Expense: 3,
} as const;

/** Codes of `DiscountType` of BulkSalesInvoiceSalesInvoice. */
export const BulkSalesInvoiceSalesInvoiceDiscountType = {
  DiscountPercentage: 1,
  DiscountAmountExcl: 2,
  DiscountAmountIncl: 3,
  TotalAmountExcl: 4,
  TotalAmountIncl: 5,
} as const;

/** Codes of `Status` of BulkSalesInvoiceSalesInvoice. */
export const BulkSalesInvoiceSalesInvoiceStatus = {
  Draft: 10,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Type` of BulkSalesInvoiceSalesInvoice. */
export const BulkSalesInvoiceSalesInvoiceType = {
  SalesInvoices: 8020,
  SalesCreditNote: 8021,
  DirectSalesInvoice: 8023,
  DirectCreditNote: 8024,
} as const;

/** Codes of `Status` of BulkSalesOrderSalesOrder. */
export const BulkSalesOrderSalesOrderStatus = {
  Open: 12,
  Partial: 20,
  Complete: 21,
  Cancelled: 45,
} as const;

/** Codes of `PaymentType` of CashflowDirectDebitMandate. */
export const CashflowDirectDebitMandatePaymentType = {
  OneOffPayment: 0,
  RecurrentPayment: 1,
  AdHocUKOnly: 2,
} as const;

/** Codes of `Type` of CashflowDirectDebitMandate. */
export const CashflowDirectDebitMandateType = {
  Core: 0,
  B2B: 1,
  BottomlineUKOnly: 2,
} as const;

/** Codes of `DirectDebitMandatePaymentType` of CashflowReceivable. */
export const CashflowReceivableDirectDebitMandatePaymentType: typeof BulkCashflowReceivableDirectDebitMandatePaymentType = BulkCashflowReceivableDirectDebitMandatePaymentType;

/** Codes of `DirectDebitMandateType` of CashflowReceivable. */
export const CashflowReceivableDirectDebitMandateType: typeof BulkCashflowReceivableDirectDebitMandateType = BulkCashflowReceivableDirectDebitMandateType;

/** Codes of `Classification` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceClassification = {
  Quality: 1,
  Advice: 2,
} as const;

/** Codes of `Operator` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceOperator = {
  EqualTo: 1,
  UnequalTo: 2,
  GreaterThan: 3,
  GreaterThanOrEqualTo: 4,
  LessThan: 5,
  LessThanOrEqualTo: 6,
  Between: 7,
} as const;

/** Codes of `Severity` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceSeverity = {
  Low: 1,
  Medium: 2,
  High: 3,
  Critical: 4,
} as const;

/** Codes of `Type` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceType = {
  BalanceGLAccountPerFinancialYear: 1,
  UsageOfJournals: 2,
  DeviatingAmountEntered: 3,
  Liquidity: 4,
  VATReturnDeadline: 5,
  DifferenceResultInPercentage: 6,
  DifferentVATCodeUsed: 7,
} as const;

/** Codes of `Classification` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Operator` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredOperator: typeof ContinuousMonitoringIndicatorBalanceOperator = ContinuousMonitoringIndicatorBalanceOperator;

/** Codes of `Severity` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `AccountType` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodAccountType = {
  Revenue: 1,
  Cost: 2,
  Result: 3,
} as const;

/** Codes of `Classification` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `CompareWith` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodCompareWith = {
  LastYear: 1,
  LastYearUntilPeriod: 2,
  Budget: 3,
} as const;

/** Codes of `Operator` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodOperator: typeof ContinuousMonitoringIndicatorBalanceOperator = ContinuousMonitoringIndicatorBalanceOperator;

/** Codes of `Severity` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Classification` of ContinuousMonitoringIndicatorDifferentVatCode. */
export const ContinuousMonitoringIndicatorDifferentVatCodeClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Severity` of ContinuousMonitoringIndicatorDifferentVatCode. */
export const ContinuousMonitoringIndicatorDifferentVatCodeSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorDifferentVatCode. */
export const ContinuousMonitoringIndicatorDifferentVatCodeType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Classification` of ContinuousMonitoringIndicatorLiquidity. */
export const ContinuousMonitoringIndicatorLiquidityClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Severity` of ContinuousMonitoringIndicatorLiquidity. */
export const ContinuousMonitoringIndicatorLiquiditySeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorLiquidity. */
export const ContinuousMonitoringIndicatorLiquidityType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `IndicatorType` of ContinuousMonitoringIndicatorSignal. */
export const ContinuousMonitoringIndicatorSignalIndicatorType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Severity` of ContinuousMonitoringIndicatorSignal. */
export const ContinuousMonitoringIndicatorSignalSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Status` of ContinuousMonitoringIndicatorSignal. */
export const ContinuousMonitoringIndicatorSignalStatus = {
  Ignore: 0,
  Active: 1,
  Archived: 2,
} as const;

/** Codes of `IndicatorType` of ContinuousMonitoringIndicatorState. */
export const ContinuousMonitoringIndicatorStateIndicatorType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Status` of ContinuousMonitoringIndicatorState. */
export const ContinuousMonitoringIndicatorStateStatus = {
  OK: 1,
  Warning: 2,
  Exception: 3,
} as const;

/** Codes of `Classification` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Operator` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalOperator = {
  EqualTo: 1,
  UnequalTo: 2,
} as const;

/** Codes of `Severity` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

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
export const CrmAccountConsolidationScenario: typeof BulkCrmAccountConsolidationScenario = BulkCrmAccountConsolidationScenario;

/** Codes of `DeliveryAdvice` of CrmAccount. */
export const CrmAccountDeliveryAdvice: typeof BulkCrmAccountDeliveryAdvice = BulkCrmAccountDeliveryAdvice;

/** Codes of `InvoicingMethod` of CrmAccount. */
export const CrmAccountInvoicingMethod: typeof BulkCrmAccountInvoicingMethod = BulkCrmAccountInvoicingMethod;

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

/** Codes of `ProposedEntryStatus` of DocumentsDocument. */
export const DocumentsDocumentProposedEntryStatus: typeof BulkDocumentsDocumentProposedEntryStatus = BulkDocumentsDocumentProposedEntryStatus;

/** Codes of `Status` of ExpenseManagementExpenseReport. */
export const ExpenseManagementExpenseReportStatus = {
  NotReviewed: 1,
  Submitted: 2,
  Approved: 3,
  Rejected: 4,
  FinanceApproved: 5,
  Processed: 6,
} as const;

/** Codes of `ExpenseType` of ExpenseManagementExpense. */
export const ExpenseManagementExpenseExpenseType = {
  Receipts: 1,
  Mileage: 2,
  PerDiem: 3,
} as const;

/** Codes of `PaymentMethod` of ExpenseManagementExpense. */
export const ExpenseManagementExpensePaymentMethod = {
  Others: 0,
  CompanyCreditCard: 1,
} as const;

/** Codes of `Status` of ExpenseManagementExpense. */
export const ExpenseManagementExpenseStatus = {
  NotReviewed: 1,
  Reviewed: 2,
  Flagged: 3,
} as const;

/** Codes of `JournalType` of FinancialJournalStatusByFinancialPeriod. */
export const FinancialJournalStatusByFinancialPeriodJournalType = {
  Cash: 10,
  Bank: 12,
  Sales: 20,
  ReturnInvoice: 21,
  Purchase: 22,
  ReceivedReturnInvoice: 23,
  GeneralJournal: 90,
} as const;

/** Codes of `Status` of FinancialJournalStatusByFinancialPeriod. */
export const FinancialJournalStatusByFinancialPeriodStatus = {
  Open: 0,
  Closed: 1,
} as const;

/** Codes of `JournalType` of FinancialJournalStatus. */
export const FinancialJournalStatusJournalType: typeof FinancialJournalStatusByFinancialPeriodJournalType = FinancialJournalStatusByFinancialPeriodJournalType;

/** Codes of `Status` of FinancialJournalStatus. */
export const FinancialJournalStatusStatus: typeof FinancialJournalStatusByFinancialPeriodStatus = FinancialJournalStatusByFinancialPeriodStatus;

/** Codes of `Source` of FinancialOfficialReturn. */
export const FinancialOfficialReturnSource = {
  EOL: 1,
  RestAPI: 2,
} as const;

/** Codes of `ApprovalStatus` of FinancialPayable. */
export const FinancialPayableApprovalStatus = {
  NAUsedForNonElectronicPaymentMethods: 1,
  AwaitingReview: 2,
  AwaitingApproval: 3,
  Approved: 4,
} as const;

/** Codes of `ApprovalStatus` of FinancialPayableByAccount. */
export const FinancialPayableByAccountApprovalStatus: typeof FinancialPayableApprovalStatus = FinancialPayableApprovalStatus;

/** Codes of `ApprovalStatus` of FinancialPayableByAccountAndAgeGroup. */
export const FinancialPayableByAccountAndAgeGroupApprovalStatus: typeof FinancialPayableApprovalStatus = FinancialPayableApprovalStatus;

/** Codes of `ApprovalStatus` of FinancialPayableByAgeGroup. */
export const FinancialPayableByAgeGroupApprovalStatus: typeof FinancialPayableApprovalStatus = FinancialPayableApprovalStatus;

/** Codes of `Status` of FinancialProcessReturn. */
export const FinancialProcessReturnStatus = {
  Rejected: 5,
  Processed: 50,
} as const;

/** Codes of `Status` of FinancialReportingBalance. */
export const FinancialReportingBalanceStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Status` of FinancialReportingBalanceByClassification. */
export const FinancialReportingBalanceByClassificationStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Status` of FinancialReturn. */
export const FinancialReturnStatus = {
  Void: 0,
  Rejected: 5,
  Draft: 10,
  Open: 20,
  Approved: 30,
  Realized: 40,
  Processed: 50,
  None: -10,
} as const;

/** Codes of `Type` of FinancialReturn. */
export const FinancialReturnType = {
  VAT: 31,
  ECSalesList: 32,
  PayrollDeclaration: 146,
} as const;

/** Codes of `Status` of FinancialTransactionBankEntry. */
export const FinancialTransactionBankEntryStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Status` of FinancialTransactionCashEntry. */
export const FinancialTransactionCashEntryStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Status` of FinancialTransactionTransactionLine. */
export const FinancialTransactionTransactionLineStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Status` of FinancialTransactionTransaction. */
export const FinancialTransactionTransactionStatus = {
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Status` of GeneralLayout. */
export const GeneralLayoutStatus = {
  Inactive: 1,
  Active: 2,
} as const;

/** Codes of `Type` of GeneralLayout. */
export const GeneralLayoutType = {
  Layout: 1,
  EMailTextLayout: 2,
} as const;

/** Codes of `Status` of GeneralJournalEntryGeneralJournalEntry. */
export const GeneralJournalEntryGeneralJournalEntryStatus: typeof FinancialTransactionTransactionStatus = FinancialTransactionTransactionStatus;

/** Codes of `Type` of GeneralJournalEntryGeneralJournalEntry. */
export const GeneralJournalEntryGeneralJournalEntryType = {
  OpeningBalance: 10,
  Other: 90,
} as const;

/** Codes of `Status` of HrmAbsenceRegistrationTransaction. */
export const HrmAbsenceRegistrationTransactionStatus = {
  Open: 0,
  Recovered: 1,
} as const;

/** Codes of `BlockingStatus` of HrmDivision. */
export const HrmDivisionBlockingStatus = {
  NotBlocked: 0,
  BackupRestore: 1,
  ConversionBusy: 2,
  ConversionShadow: 3,
  ConversionWaiting: 4,
  CopyDataWaiting: 5,
  CopyDataBusy: 6,
} as const;

/** Codes of `Status` of HrmLeaveBuildUpRegistration. */
export const HrmLeaveBuildUpRegistrationStatus = {
  Submitted: 1,
  Approved: 2,
  Rejected: 3,
} as const;

/** Codes of `Status` of HrmLeaveRegistration. */
export const HrmLeaveRegistrationStatus: typeof HrmLeaveBuildUpRegistrationStatus = HrmLeaveBuildUpRegistrationStatus;

/** Codes of `Main` of HrmSchedule. */
export const HrmScheduleMain = {
  No: 0,
  Yes: 1,
} as const;

/** Codes of `ScheduleType` of HrmSchedule. */
export const HrmScheduleScheduleType = {
  HoursAndAverageDays: 1,
  HoursAndSpecificDays: 2,
  HoursPerDay: 3,
  TimeFramesPerDay: 4,
} as const;

/** Codes of `OrderStatus` of InventoryAssemblyOrder. */
export const InventoryAssemblyOrderOrderStatus = {
  Open: 20,
  Partial: 30,
  Complete: 50,
} as const;

/** Codes of `Type` of InventoryAssemblyOrder. */
export const InventoryAssemblyOrderType = {
  Assembly: 8060,
  Disassemble: 8061,
} as const;

/** Codes of `PlanningType` of InventoryItemWarehousePlanningDetail. */
export const InventoryItemWarehousePlanningDetailPlanningType = {
  GoodsDelivery: 120,
  WarehouseTransferDelivery: 124,
  GoodsReceipt: 130,
  WarehouseTransferReceipt: 134,
  ShopOrderStockReceipt: 140,
  ShopOrderByProductReceipt: 147,
  ShopOrderRequirement: 150,
  AssemblyOrderReceipt: 160,
  DisassemblyReturnReceipt: 161,
  AssemblyOrderIssue: 165,
  DisassemblyReturnIssue: 166,
  TradeIn: 200,
} as const;

/** Codes of `OrderPolicy` of InventoryItemWarehouse. */
export const InventoryItemWarehouseOrderPolicy = {
  LotForLot: 1,
  FixedOrderQuantity: 2,
  MinMax: 3,
  Order: 4,
} as const;

/** Codes of `ReplenishmentType` of InventoryItemWarehouse. */
export const InventoryItemWarehouseReplenishmentType = {
  Purchase: 1,
  Assemble: 2,
  Make: 3,
  Transfer: 4,
  NoReplenishmentAdvice: 5,
} as const;

/** Codes of `Source` of InventoryStockCountLine. */
export const InventoryStockCountLineSource = {
  ManualEntry: 1,
  Import: 2,
  StockCount: 3,
  WebService: 4,
} as const;

/** Codes of `Status` of InventoryStockCountLine. */
export const InventoryStockCountLineStatus = {
  Draft: 12,
  Processed: 21,
} as const;

/** Codes of `Source` of InventoryStockCount. */
export const InventoryStockCountSource: typeof InventoryStockCountLineSource = InventoryStockCountLineSource;

/** Codes of `Status` of InventoryStockCount. */
export const InventoryStockCountStatus: typeof InventoryStockCountLineStatus = InventoryStockCountLineStatus;

/** Codes of `Source` of InventoryWarehouseTransfer. */
export const InventoryWarehouseTransferSource = {
  ManualEntry: 1,
  Import: 2,
  TransferAdvice: 3,
  WebService: 4,
} as const;

/** Codes of `Status` of InventoryWarehouseTransfer. */
export const InventoryWarehouseTransferStatus = {
  Open: 10,
  Complete: 50,
} as const;

/** Codes of `Status` of LogisticsItemVersion. */
export const LogisticsItemVersionStatus = {
  EngineeringChangePending: 10,
  EngineeringChangeApproved: 20,
  Active: 30,
  Historic: 40,
} as const;

/** Codes of `Type` of LogisticsItemVersion. */
export const LogisticsItemVersionType = {
  SalesBillOfMaterial: 10,
  ManufacturingRecipe: 20,
} as const;

/** Codes of `DropShipment` of LogisticsSupplierItem. */
export const LogisticsSupplierItemDropShipment = {
  No: 0,
  Yes: 1,
  Optional: 2,
} as const;

/** Codes of `Type` of MailboxMailMessageAttachment. */
export const MailboxMailMessageAttachmentType = {
  Unknown: 0,
  PDF: 10,
  XMLZUGFeRD: 11,
  UBL220: 20,
  SIB: 21,
  Simplerinvoicing122: 22,
  PEPPOL: 23,
  EFFF: 24,
  Simplerinvoicing125: 25,
  Simplerinvoicing126: 26,
  Finvoice: 30,
  EInvoice: 40,
  XML: 50,
  XBRL: 60,
  BankImport: 70,
  InternalBankStatementTestAutomation: 71,
  XLSM: 72,
  BankGatewaySource: 73,
  BankExport: 80,
  DirectDebit: 81,
  Mandates: 82,
  Message: 85,
  StatusUpdate: 86,
  Statistics: 90,
  StatisticsJson: 91,
  TXT: 100,
  Soda: 110,
  OfficialReturnProof: 120,
  UBL2130: 130,
} as const;

/** Codes of `Type` of MailboxMailbox. */
export const MailboxMailboxType = {
  Unknown: 0,
  Exact: 1,
  Government: 2,
  ManualInput: 3,
} as const;

/** Codes of `RoutingStepType` of ManufacturingBillOfMaterialRouting. */
export const ManufacturingBillOfMaterialRoutingRoutingStepType = {
  WorkCenter: 10,
  Supplier: 20,
} as const;

/** Codes of `RunMethod` of ManufacturingBillOfMaterialRouting. */
export const ManufacturingBillOfMaterialRoutingRunMethod = {
  FixedHours: 10,
  FixedMinutes: 20,
  FixedDays: 25,
  HoursItem: 30,
  MinutesItem: 40,
  SecondsItem: 50,
  ItemsHour: 60,
  ItemsMinute: 70,
} as const;

/** Codes of `Status` of ManufacturingBillOfMaterialVersion. */
export const ManufacturingBillOfMaterialVersionStatus: typeof LogisticsItemVersionStatus = LogisticsItemVersionStatus;

/** Codes of `Type` of ManufacturingBillOfMaterialVersion. */
export const ManufacturingBillOfMaterialVersionType: typeof LogisticsItemVersionType = LogisticsItemVersionType;

/** Codes of `Status` of ManufacturingShopOrderMaterialPlanDetail. */
export const ManufacturingShopOrderMaterialPlanDetailStatus = {
  Draft: 5,
  Open: 10,
  OnOrder: 20,
  Partial: 25,
  Finished: 30,
} as const;

/** Codes of `Type` of ManufacturingShopOrderMaterialPlanDetail. */
export const ManufacturingShopOrderMaterialPlanDetailType = {
  Material: 1,
  ByProduct: 2,
} as const;

/** Codes of `Status` of ManufacturingShopOrderMaterialPlan. */
export const ManufacturingShopOrderMaterialPlanStatus: typeof ManufacturingShopOrderMaterialPlanDetailStatus = ManufacturingShopOrderMaterialPlanDetailStatus;

/** Codes of `Type` of ManufacturingShopOrderMaterialPlan. */
export const ManufacturingShopOrderMaterialPlanType: typeof ManufacturingShopOrderMaterialPlanDetailType = ManufacturingShopOrderMaterialPlanDetailType;

/** Codes of `Mode` of ManufacturingShopOrderPriority. */
export const ManufacturingShopOrderPriorityMode = {
  Automatic: 10,
  Manual: 20,
  Expedited: 30,
} as const;

/** Codes of `DeliveryStatus` of SalesOrderSalesOrderLine. */
export const SalesOrderSalesOrderLineDeliveryStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `InvoiceStatus` of SalesOrderSalesOrderLine. */
export const SalesOrderSalesOrderLineInvoiceStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `OrderStatus` of SalesOrderSalesOrderLine. */
export const SalesOrderSalesOrderLineOrderStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `ContractType` of PayrollActiveEmployment. */
export const PayrollActiveEmploymentContractType = {
  Definite: 1,
  Indefinite: 2,
  External: 3,
} as const;

/** Codes of `EmployeeType` of PayrollEmploymentContract. */
export const PayrollEmploymentContractEmployeeType = {
  Employee: 1,
  Contractor: 2,
  Temporary: 3,
  Student: 4,
  Flexworker: 5,
} as const;

/** Codes of `ReasonContract` of PayrollEmploymentContract. */
export const PayrollEmploymentContractReasonContract = {
  NewEmployment: 1,
  EmploymentChange: 2,
  NewLegalEmployer: 3,
  Acquisition: 4,
  PreviousContractExpired: 5,
  Other: 6,
} as const;

/** Codes of `Type` of PayrollEmploymentContract. */
export const PayrollEmploymentContractType: typeof PayrollActiveEmploymentContractType = PayrollActiveEmploymentContractType;

/** Codes of `AmountType` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalaryAmountType = {
  Gross: 0,
  Net: 1,
} as const;

/** Codes of `EmploymentSalaryType` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalaryEmploymentSalaryType = {
  PeriodicalFixed: 1,
  PerHourVariable: 2,
} as const;

/** Codes of `Frequency` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalaryFrequency = {
  Yearly: 1,
  Quarterly: 2,
  Monthly: 3,
  Code4Weekly: 4,
  Weekly: 5,
  YearlyProForma: 11,
  QuarterlyProForma: 12,
  MonthlyProForma: 13,
  WeeklyProForma: 15,
} as const;

/** Codes of `SalaryBasedType` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalarySalaryBasedType = {
  ManualEntry: 0,
  Wagescale: 1,
  MinimumWage: 2,
  MinimumHourlyWage: 3,
} as const;

/** Codes of `TransactionType` of PayrollPayrollComponent. */
export const PayrollPayrollComponentTransactionType = {
  Normal: 1,
  Special: 2,
  NormalAndSpecial: 3,
} as const;

/** Codes of `Type` of PayrollPayrollComponent. */
export const PayrollPayrollComponentType = {
  Allowance: 1,
  Deduction: 2,
  Subtotal: 3,
} as const;

/** Codes of `Frequency` of PayrollPayrollTransactionByPayrollYear. */
export const PayrollPayrollTransactionByPayrollYearFrequency: typeof PayrollEmploymentSalaryFrequency = PayrollEmploymentSalaryFrequency;

/** Codes of `Status` of PayrollPayrollTransactionByPayrollYear. */
export const PayrollPayrollTransactionByPayrollYearStatus = {
  NotEntered: 1,
  Entered: 2,
  Open: 3,
  Calculated: 4,
  Approved: 5,
  Finalized: 6,
  Deleted: 7,
} as const;

/** Codes of `EntryFieldType` of PayrollVariableMutation. */
export const PayrollVariableMutationEntryFieldType = {
  Quantity: 1,
  Amount: 2,
  Percentage: 3,
} as const;

/** Codes of `Type` of PayrollVariableMutation. */
export const PayrollVariableMutationType = {
  DaysWorked: 1,
  HoursWorked: 2,
  DaysIll: 3,
  HoursIll: 4,
  DaysLeave: 5,
  HoursLeave: 6,
  PayrollComponent: 7,
  DaysCareLeave: 8,
  HoursCareLeave: 9,
  DaysExtendedPartnerLeave: 10,
  HoursExtendedPartnerLeave: 11,
  DaysUnpaidLeave: 12,
  HoursUnpaidLeave: 13,
  DaysPaidParentalLeave: 14,
  HoursPaidParentalLeave: 15,
} as const;

/** Codes of `HourStatus` of ProjectCostTransaction. */
export const ProjectCostTransactionHourStatus = {
  Draft: 1,
  Rejected: 2,
  Submitted: 10,
  FailedOnApproval: 11,
  Processing14: 14,
  Processing16: 16,
  FailedWhileUndoingApproval: 19,
  Final: 20,
} as const;

/** Codes of `InvoiceStatus` of ProjectInvoiceTerm. */
export const ProjectInvoiceTermInvoiceStatus = {
  Draft: 10,
  Open: 20,
  Processing: 30,
  Processed: 50,
} as const;

/** Codes of `BGTStatus` of ProjectProjectPlanning. */
export const ProjectProjectPlanningBGTStatus = {
  ToBeProcessed: 1,
  Processed: 2,
  Failed: 3,
} as const;

/** Codes of `CommunicationErrorStatus` of ProjectProjectPlanning. */
export const ProjectProjectPlanningCommunicationErrorStatus = {
  NoError: 0,
  CredentialsError: 1,
  TechnicalError: 2,
  BothCredentialsTechnicalErrors: 3,
  InProgress: 4,
} as const;

/** Codes of `Status` of ProjectProjectPlanning. */
export const ProjectProjectPlanningStatus = {
  Reserved: 1,
  Planned: 2,
} as const;

/** Codes of `BGTStatus` of ProjectProjectPlanningRecurring. */
export const ProjectProjectPlanningRecurringBGTStatus: typeof ProjectProjectPlanningBGTStatus = ProjectProjectPlanningBGTStatus;

/** Codes of `MonthPatternOrdinalDay` of ProjectProjectPlanningRecurring. */
export const ProjectProjectPlanningRecurringMonthPatternOrdinalDay = {
  First: 1,
  Second: 2,
  Third: 3,
  Fourth: 4,
  Last: 31,
} as const;

/** Codes of `MonthPatternOrdinalWeek` of ProjectProjectPlanningRecurring. */
export const ProjectProjectPlanningRecurringMonthPatternOrdinalWeek = {
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
  Sunday: 7,
} as const;

/** Codes of `ProjectPlanningRecurringType` of ProjectProjectPlanningRecurring. */
export const ProjectProjectPlanningRecurringProjectPlanningRecurringType = {
  Weekly: 1,
  Monthly: 2,
} as const;

/** Codes of `Status` of ProjectProjectPlanningRecurring. */
export const ProjectProjectPlanningRecurringStatus: typeof ProjectProjectPlanningStatus = ProjectProjectPlanningStatus;

/** Codes of `BudgetOverrunHours` of ProjectProjectWBSByProject. */
export const ProjectProjectWBSByProjectBudgetOverrunHours: typeof BulkProjectProjectWBSBudgetOverrunHours = BulkProjectProjectWBSBudgetOverrunHours;

/** Codes of `Type` of ProjectProjectWBSByProject. */
export const ProjectProjectWBSByProjectType: typeof BulkProjectProjectWBSType = BulkProjectProjectWBSType;

/** Codes of `InvoiceMethod` of ProjectProjectWBSByProject. */
export const ProjectProjectWBSByProjectInvoiceMethod: typeof BulkProjectProjectWBSInvoiceMethod = BulkProjectProjectWBSInvoiceMethod;

/** Codes of `BudgetOverrunHours` of ProjectProjectWBSByProjectAndWBS. */
export const ProjectProjectWBSByProjectAndWBSBudgetOverrunHours: typeof BulkProjectProjectWBSBudgetOverrunHours = BulkProjectProjectWBSBudgetOverrunHours;

/** Codes of `Type` of ProjectProjectWBSByProjectAndWBS. */
export const ProjectProjectWBSByProjectAndWBSType: typeof BulkProjectProjectWBSType = BulkProjectProjectWBSType;

/** Codes of `InvoiceMethod` of ProjectProjectWBSByProjectAndWBS. */
export const ProjectProjectWBSByProjectAndWBSInvoiceMethod: typeof BulkProjectProjectWBSInvoiceMethod = BulkProjectProjectWBSInvoiceMethod;

/** Codes of `BudgetOverrunHours` of ProjectProject. */
export const ProjectProjectBudgetOverrunHours: typeof BulkProjectProjectWBSBudgetOverrunHours = BulkProjectProjectWBSBudgetOverrunHours;

/** Codes of `IncludeInvoiceSpecification` of ProjectProject. */
export const ProjectProjectIncludeInvoiceSpecification = {
  BasedOnAccount: 1,
  Always: 2,
  Never: 3,
} as const;

/** Codes of `IsWBSRequiredForEntry` of ProjectProject. */
export const ProjectProjectIsWBSRequiredForEntry = {
  BasedOnCompanySetting: 0,
  Yes: 1,
  No: 2,
} as const;

/** Codes of `PrepaidType` of ProjectProject. */
export const ProjectProjectPrepaidType: typeof CrmAcceptQuotationProjectPrepaindTypes = CrmAcceptQuotationProjectPrepaindTypes;

/** Codes of `Type` of ProjectProject. */
export const ProjectProjectType = {
  Campaign: 1,
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
} as const;

/** Codes of `Type` of ProjectTimeAndBillingProjectDetails. */
export const ProjectTimeAndBillingProjectDetailsType: typeof ProjectProjectType = ProjectProjectType;

/** Codes of `Type` of ProjectTimeAndBillingProjectDetailsByID. */
export const ProjectTimeAndBillingProjectDetailsByIDType: typeof ProjectProjectType = ProjectProjectType;

/** Codes of `HourStatus` of ProjectTimeTransaction. */
export const ProjectTimeTransactionHourStatus: typeof ProjectCostTransactionHourStatus = ProjectCostTransactionHourStatus;

/** Codes of `Type` of ProjectTimeTransaction. */
export const ProjectTimeTransactionType = {
  Time: 1,
  Cost: 2,
} as const;

/** Codes of `BudgetOverrunHours` of ProjectWBSActivity. */
export const ProjectWBSActivityBudgetOverrunHours: typeof BulkProjectProjectWBSBudgetOverrunHours = BulkProjectProjectWBSBudgetOverrunHours;

/** Codes of `InvoiceMethod` of ProjectWBSActivity. */
export const ProjectWBSActivityInvoiceMethod: typeof CrmAcceptQuotationProjectType = CrmAcceptQuotationProjectType;

/** Codes of `Type` of ProjectWBSActivity. */
export const ProjectWBSActivityType: typeof BulkProjectProjectWBSType = BulkProjectProjectWBSType;

/** Codes of `Type` of ProjectWBSDeliverable. */
export const ProjectWBSDeliverableType: typeof BulkProjectProjectWBSType = BulkProjectProjectWBSType;

/** Codes of `InvoiceMethod` of ProjectWBSExpense. */
export const ProjectWBSExpenseInvoiceMethod = {
  Fixed: 6,
  Rebill: 7,
  NonReBillable: 8,
} as const;

/** Codes of `Type` of ProjectWBSExpense. */
export const ProjectWBSExpenseType: typeof BulkProjectProjectWBSType = BulkProjectProjectWBSType;

/** Codes of `Type` of PurchaseEntryPurchaseEntryLine. */
export const PurchaseEntryPurchaseEntryLineType = {
  PurchaseEntry: 30,
  PurchaseCreditNote: 31,
} as const;

/** Codes of `Status` of PurchaseEntryPurchaseEntry. */
export const PurchaseEntryPurchaseEntryStatus: typeof FinancialTransactionTransactionStatus = FinancialTransactionTransactionStatus;

/** Codes of `Type` of PurchaseEntryPurchaseEntry. */
export const PurchaseEntryPurchaseEntryType: typeof PurchaseEntryPurchaseEntryLineType = PurchaseEntryPurchaseEntryLineType;

/** Codes of `SupplierItemCopyRemarks` of PurchaseOrderPurchaseOrderLine. */
export const PurchaseOrderPurchaseOrderLineSupplierItemCopyRemarks = {
  DoNotCopyRemark: 0,
  CopyRemark: 1,
} as const;

/** Codes of `ApprovalStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderApprovalStatus = {
  AwaitingApproval: 0,
  Automatically: 1,
  Approved: 2,
} as const;

/** Codes of `InvoiceStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderInvoiceStatus = {
  Open: 10,
  Partial: 20,
  Complete: 30,
  Canceled: 40,
} as const;

/** Codes of `OrderStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderOrderStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `ReceiptStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderReceiptStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `Source` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderSource = {
  ManualEntry: 1,
  Import: 2,
  Other: 3,
  PurchaseOrder: 4,
  SalesOrder: 5,
  SupplierSItems: 6,
  Subcontract: 7,
  PurchaseOrderAdvice: 8,
  ShopOrder: 9,
  MRPCalculation: 10,
  RestAPI: 11,
  MergePurchaseOrders: 12,
} as const;

/** Codes of `EntryMethod` of SalesSalesPriceListDetail. */
export const SalesSalesPriceListDetailEntryMethod = {
  Discount: 1,
  NewPrice: 2,
} as const;

/** Codes of `Type` of SalesSalesPriceListPeriod. */
export const SalesSalesPriceListPeriodType = {
  Basic: 1,
  SpecialOffer: 2,
} as const;

/** Codes of `EntryMethod` of SalesSalesPriceListVolumeDiscount. */
export const SalesSalesPriceListVolumeDiscountEntryMethod: typeof SalesSalesPriceListDetailEntryMethod = SalesSalesPriceListDetailEntryMethod;

/** Codes of `Entity` of SalesSalesPriceList. */
export const SalesSalesPriceListEntity = {
  Item: 1,
  ItemGroup: 2,
} as const;

/** Codes of `Type` of SalesSalesPriceList. */
export const SalesSalesPriceListType = {
  Customer: 1,
  Standard: 2,
} as const;

/** Codes of `Type` of SalesEntrySalesEntryLine. */
export const SalesEntrySalesEntryLineType = {
  SalesEntry: 20,
  SalesCreditNote: 21,
} as const;

/** Codes of `Status` of SalesEntrySalesEntry. */
export const SalesEntrySalesEntryStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Type` of SalesEntrySalesEntry. */
export const SalesEntrySalesEntryType: typeof SalesEntrySalesEntryLineType = SalesEntrySalesEntryLineType;

/** Codes of `CreateMode` of SalesInvoiceInvoiceSalesOrders. */
export const SalesInvoiceInvoiceSalesOrdersCreateMode = {
  PerCustomer: 0,
  PerSalesOrder: 1,
} as const;

/** Codes of `InvoiceMode` of SalesInvoiceInvoiceSalesOrders. */
export const SalesInvoiceInvoiceSalesOrdersInvoiceMode = {
  ByQuantityDelivered: 0,
  ByQuantityOrdered: 1,
} as const;

/** Codes of `Type` of SalesInvoiceLayout. */
export const SalesInvoiceLayoutType: typeof GeneralLayoutType = GeneralLayoutType;

/** Codes of `DiscountType` of SalesInvoiceSalesInvoice. */
export const SalesInvoiceSalesInvoiceDiscountType: typeof BulkSalesInvoiceSalesInvoiceDiscountType = BulkSalesInvoiceSalesInvoiceDiscountType;

/** Codes of `Status` of SalesInvoiceSalesInvoice. */
export const SalesInvoiceSalesInvoiceStatus: typeof BulkSalesInvoiceSalesInvoiceStatus = BulkSalesInvoiceSalesInvoiceStatus;

/** Codes of `Type` of SalesInvoiceSalesInvoice. */
export const SalesInvoiceSalesInvoiceType: typeof BulkSalesInvoiceSalesInvoiceType = BulkSalesInvoiceSalesInvoiceType;

/** Codes of `Status` of SalesOrderDigitalOrderPickingLocation. */
export const SalesOrderDigitalOrderPickingLocationStatus = {
  Open: 12,
  Partial: 20,
  Completed: 21,
  Picked: 22,
  Delivered: 40,
  Cancelled: 45,
} as const;

/** Codes of `Status` of SalesOrderDigitalOrderPickingLine. */
export const SalesOrderDigitalOrderPickingLineStatus: typeof SalesOrderDigitalOrderPickingLocationStatus = SalesOrderDigitalOrderPickingLocationStatus;

/** Codes of `Status` of SalesOrderDigitalOrderPicking. */
export const SalesOrderDigitalOrderPickingStatus = {
  Open: 12,
  Partial: 20,
  Completed: 21,
  Picked: 22,
  InProcess: 23,
  Delivered: 40,
} as const;

/** Codes of `Type` of SalesOrderDigitalOrderPicking. */
export const SalesOrderDigitalOrderPickingType = {
  Order: 1,
  Batch: 2,
} as const;

/** Codes of `CreateCredit` of SalesOrderPlannedSalesReturnLine. */
export const SalesOrderPlannedSalesReturnLineCreateCredit = {
  Redelivery: 0,
  CreditNote: 1,
} as const;

/** Codes of `Source` of SalesOrderPlannedSalesReturn. */
export const SalesOrderPlannedSalesReturnSource = {
  ManualEntry: 1,
  WebService: 2,
} as const;

/** Codes of `Status` of SalesOrderPlannedSalesReturn. */
export const SalesOrderPlannedSalesReturnStatus = {
  Open: 20,
  Confirmed: 30,
  Processed: 50,
} as const;

/** Codes of `ApprovalStatus` of SalesOrderSalesOrder. */
export const SalesOrderSalesOrderApprovalStatus: typeof PurchaseOrderPurchaseOrderApprovalStatus = PurchaseOrderPurchaseOrderApprovalStatus;

/** Codes of `Status` of SalesOrderSalesOrder. */
export const SalesOrderSalesOrderStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `AutomaticGenerateInvoiceType` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticGenerateInvoiceType = {
  Never: 1,
  BeforeTheSubscriptionPeriod: 2,
  AfterTheSubscriptionPeriod: 3,
} as const;

/** Codes of `AutomaticSendInvoiceMethod` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticSendInvoiceMethod = {
  SendBasedOnAccount: 1,
  SendViaEmail: 2,
  CreateDocuments: 3,
  SendViaDigitalPostbox: 4,
  SendAndTrack: 5,
  SendViaPeppol: 6,
} as const;

/** Codes of `AutomaticSendInvoiceSender` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticSendInvoiceSender = {
  CompanyEmailAddress: 1,
  MainUserEmailAddress: 2,
} as const;

/** Codes of `AutomaticSendInvoiceType` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticSendInvoiceType = {
  Never: 1,
  WhenAvailable: 2,
} as const;

/** Codes of `EnablePaymentLink` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeEnablePaymentLink = {
  Never: 0,
  Always: 1,
  BasedOnAccount: 2,
} as const;

/** Codes of `InvoiceCorrectionMethod` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeInvoiceCorrectionMethod = {
  RatioBased: 1,
  ZeroInvoice: 2,
  NeverInvoiced: 3,
} as const;

/** Codes of `ManualRenewalMethod` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeManualRenewalMethod = {
  UseItemPrices: 1,
  UseCurrentSubscriptionPrices: 2,
} as const;

/** Codes of `ProlongationType` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeProlongationType = {
  No: 0,
  Manual: 1,
  Automatic: 2,
} as const;

/** Codes of `InvoiceDay` of SubscriptionSubscription. */
export const SubscriptionSubscriptionInvoiceDay = {
  Monday: 0,
  Tuesday: 1,
  Wednesday: 2,
  Thursday: 3,
  Friday: 4,
  Saturday: 5,
  Sunday: 6,
} as const;

/** Codes of `ConsolidationScenario` of SyncCrmAccount. */
export const SyncCrmAccountConsolidationScenario: typeof BulkCrmAccountConsolidationScenario = BulkCrmAccountConsolidationScenario;

/** Codes of `DeliveryAdvice` of SyncCrmAccount. */
export const SyncCrmAccountDeliveryAdvice: typeof BulkCrmAccountDeliveryAdvice = BulkCrmAccountDeliveryAdvice;

/** Codes of `InvoicingMethod` of SyncCrmAccount. */
export const SyncCrmAccountInvoicingMethod: typeof BulkCrmAccountInvoicingMethod = BulkCrmAccountInvoicingMethod;

/** Codes of `IsAccountant` of SyncCrmAccount. */
export const SyncCrmAccountIsAccountant: typeof BulkCrmAccountIsAccountant = BulkCrmAccountIsAccountant;

/** Codes of `Status` of SyncCrmQuotationHeader. */
export const SyncCrmQuotationHeaderStatus: typeof BulkCrmQuotationStatus = BulkCrmQuotationStatus;

/** Codes of `Status` of SyncCrmQuotation. */
export const SyncCrmQuotationStatus: typeof BulkCrmQuotationStatus = BulkCrmQuotationStatus;

/** Codes of `DirectDebitMandatePaymentType` of SyncCashflowPaymentTerm. */
export const SyncCashflowPaymentTermDirectDebitMandatePaymentType: typeof BulkCashflowReceivableDirectDebitMandatePaymentType = BulkCashflowReceivableDirectDebitMandatePaymentType;

/** Codes of `DirectDebitMandateType` of SyncCashflowPaymentTerm. */
export const SyncCashflowPaymentTermDirectDebitMandateType: typeof BulkCashflowReceivableDirectDebitMandateType = BulkCashflowReceivableDirectDebitMandateType;

/** Codes of `EntityType` of SyncDeleted. */
export const SyncDeletedEntityType = {
  TransactionLines: 1,
  Accounts: 2,
  Addresses: 3,
  Attachments: 4,
  Contacts: 5,
  Documents: 6,
  GLAccounts: 7,
  SalesItemPrices: 8,
  Items: 9,
  PaymentTerms: 10,
  Quotations: 11,
  SalesOrders: 12,
  SalesInvoices: 13,
  TimeCostTransactions: 14,
  StockPositions: 15,
  GoodsDeliveries: 16,
  GoodsDeliveryLines: 17,
  GLClassifications: 18,
  ItemWarehouses: 19,
  StorageLocationStockPositions: 20,
  Projects: 21,
  PurchaseOrders: 22,
  Subscriptions: 23,
  SubscriptionLines: 24,
  ProjectWBS: 25,
  ProjectPlanning: 26,
  LeaveAbsenceHoursByDay: 27,
  SerialBatchNumbers: 28,
  StockSerialBatchNumbers: 29,
  ItemAccounts: 30,
  DiscountTables: 31,
  SalesOrderHeaders: 32,
  SalesOrderLines: 33,
  QuotationHeaders: 34,
  QuotationLines: 35,
  ShopOrders: 36,
  ShopOrderMaterialPlans: 37,
  ShopOrderRoutingStepPlans: 38,
  Schedules: 39,
  ScheduleEntries: 40,
  ItemStorageLocations: 41,
  Employees: 42,
  Employments: 43,
  EmploymentContracts: 44,
  EmploymentOrganizations: 45,
  EmploymentCLAs: 46,
  EmploymentSalaries: 47,
  BankAccounts: 48,
  EmploymentTaxAuthoritiesGeneral: 49,
  ShopOrderPurchasePlanning: 50,
  ShopOrderSubOrders: 51,
  RequirementIssues: 53,
  BillOfMaterialMaterials: 54,
  BillOfMaterialVersions: 55,
  LeaveRegistrations: 56,
  LeaveBuildUpRegistrations: 57,
  AbsenceRegistrationTransactions: 58,
  AbsenceRegistrations: 59,
} as const;

/** Codes of `ProposedEntryStatus` of SyncDocumentsDocument. */
export const SyncDocumentsDocumentProposedEntryStatus: typeof BulkDocumentsDocumentProposedEntryStatus = BulkDocumentsDocumentProposedEntryStatus;

/** Codes of `Status` of SyncFinancialTransactionLine. */
export const SyncFinancialTransactionLineStatus: typeof BulkFinancialTransactionLineStatus = BulkFinancialTransactionLineStatus;

/** Codes of `Status` of SyncHrmAbsenceRegistrationTransaction. */
export const SyncHrmAbsenceRegistrationTransactionStatus: typeof HrmAbsenceRegistrationTransactionStatus = HrmAbsenceRegistrationTransactionStatus;

/** Codes of `Status` of SyncHrmLeaveBuildUpRegistration. */
export const SyncHrmLeaveBuildUpRegistrationStatus: typeof HrmLeaveBuildUpRegistrationStatus = HrmLeaveBuildUpRegistrationStatus;

/** Codes of `Status` of SyncHrmLeaveRegistration. */
export const SyncHrmLeaveRegistrationStatus: typeof HrmLeaveBuildUpRegistrationStatus = HrmLeaveBuildUpRegistrationStatus;

/** Codes of `Day` of SyncHrmScheduleEntry. */
export const SyncHrmScheduleEntryDay: typeof SubscriptionSubscriptionInvoiceDay = SubscriptionSubscriptionInvoiceDay;

/** Codes of `ScheduleType` of SyncHrmScheduleEntry. */
export const SyncHrmScheduleEntryScheduleType: typeof HrmScheduleScheduleType = HrmScheduleScheduleType;

/** Codes of `Main` of SyncHrmSchedule. */
export const SyncHrmScheduleMain: typeof HrmScheduleMain = HrmScheduleMain;

/** Codes of `ScheduleType` of SyncHrmSchedule. */
export const SyncHrmScheduleScheduleType: typeof HrmScheduleScheduleType = HrmScheduleScheduleType;

/** Codes of `Type` of SyncInventoryItemStorageLocation. */
export const SyncInventoryItemStorageLocationType = {
  PickLocation: 1,
  BulkLocation: 2,
} as const;

/** Codes of `OrderPolicy` of SyncInventoryItemWarehouse. */
export const SyncInventoryItemWarehouseOrderPolicy: typeof InventoryItemWarehouseOrderPolicy = InventoryItemWarehouseOrderPolicy;

/** Codes of `ReplenishmentType` of SyncInventoryItemWarehouse. */
export const SyncInventoryItemWarehouseReplenishmentType: typeof InventoryItemWarehouseReplenishmentType = InventoryItemWarehouseReplenishmentType;

/** Codes of `DropShipment` of SyncLogisticsSupplierItem. */
export const SyncLogisticsSupplierItemDropShipment: typeof LogisticsSupplierItemDropShipment = LogisticsSupplierItemDropShipment;

/** Codes of `Status` of SyncManufacturingBillOfMaterialVersion. */
export const SyncManufacturingBillOfMaterialVersionStatus: typeof LogisticsItemVersionStatus = LogisticsItemVersionStatus;

/** Codes of `Type` of SyncManufacturingBillOfMaterialVersion. */
export const SyncManufacturingBillOfMaterialVersionType: typeof LogisticsItemVersionType = LogisticsItemVersionType;

/** Codes of `Status` of SyncManufacturingShopOrderMaterialPlan. */
export const SyncManufacturingShopOrderMaterialPlanStatus: typeof ManufacturingShopOrderMaterialPlanDetailStatus = ManufacturingShopOrderMaterialPlanDetailStatus;

/** Codes of `Type` of SyncManufacturingShopOrderMaterialPlan. */
export const SyncManufacturingShopOrderMaterialPlanType: typeof ManufacturingShopOrderMaterialPlanDetailType = ManufacturingShopOrderMaterialPlanDetailType;

/** Codes of `EmployeeType` of SyncPayrollEmploymentContract. */
export const SyncPayrollEmploymentContractEmployeeType: typeof PayrollEmploymentContractEmployeeType = PayrollEmploymentContractEmployeeType;

/** Codes of `ReasonContract` of SyncPayrollEmploymentContract. */
export const SyncPayrollEmploymentContractReasonContract: typeof PayrollEmploymentContractReasonContract = PayrollEmploymentContractReasonContract;

/** Codes of `Type` of SyncPayrollEmploymentContract. */
export const SyncPayrollEmploymentContractType: typeof PayrollActiveEmploymentContractType = PayrollActiveEmploymentContractType;

/** Codes of `AmountType` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalaryAmountType: typeof PayrollEmploymentSalaryAmountType = PayrollEmploymentSalaryAmountType;

/** Codes of `EmploymentSalaryType` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalaryEmploymentSalaryType: typeof PayrollEmploymentSalaryEmploymentSalaryType = PayrollEmploymentSalaryEmploymentSalaryType;

/** Codes of `Frequency` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalaryFrequency: typeof PayrollEmploymentSalaryFrequency = PayrollEmploymentSalaryFrequency;

/** Codes of `SalaryBasedType` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalarySalaryBasedType: typeof PayrollEmploymentSalarySalaryBasedType = PayrollEmploymentSalarySalaryBasedType;

/** Codes of `BGTStatus` of SyncProjectProjectPlanning. */
export const SyncProjectProjectPlanningBGTStatus: typeof ProjectProjectPlanningBGTStatus = ProjectProjectPlanningBGTStatus;

/** Codes of `CommunicationErrorStatus` of SyncProjectProjectPlanning. */
export const SyncProjectProjectPlanningCommunicationErrorStatus: typeof ProjectProjectPlanningCommunicationErrorStatus = ProjectProjectPlanningCommunicationErrorStatus;

/** Codes of `Status` of SyncProjectProjectPlanning. */
export const SyncProjectProjectPlanningStatus: typeof ProjectProjectPlanningStatus = ProjectProjectPlanningStatus;

/** Codes of `BudgetOverrunHours` of SyncProjectProjectWBS. */
export const SyncProjectProjectWBSBudgetOverrunHours: typeof BulkProjectProjectWBSBudgetOverrunHours = BulkProjectProjectWBSBudgetOverrunHours;

/** Codes of `InvoiceMethod` of SyncProjectProjectWBS. */
export const SyncProjectProjectWBSInvoiceMethod: typeof BulkProjectProjectWBSInvoiceMethod = BulkProjectProjectWBSInvoiceMethod;

/** Codes of `Type` of SyncProjectProjectWBS. */
export const SyncProjectProjectWBSType: typeof BulkProjectProjectWBSType = BulkProjectProjectWBSType;

/** Codes of `BudgetOverrunHours` of SyncProjectProject. */
export const SyncProjectProjectBudgetOverrunHours: typeof BulkProjectProjectWBSBudgetOverrunHours = BulkProjectProjectWBSBudgetOverrunHours;

/** Codes of `IncludeInvoiceSpecification` of SyncProjectProject. */
export const SyncProjectProjectIncludeInvoiceSpecification: typeof ProjectProjectIncludeInvoiceSpecification = ProjectProjectIncludeInvoiceSpecification;

/** Codes of `IsWBSRequiredForEntry` of SyncProjectProject. */
export const SyncProjectProjectIsWBSRequiredForEntry: typeof ProjectProjectIsWBSRequiredForEntry = ProjectProjectIsWBSRequiredForEntry;

/** Codes of `PrepaidType` of SyncProjectProject. */
export const SyncProjectProjectPrepaidType: typeof CrmAcceptQuotationProjectPrepaindTypes = CrmAcceptQuotationProjectPrepaindTypes;

/** Codes of `Type` of SyncProjectProject. */
export const SyncProjectProjectType: typeof ProjectProjectType = ProjectProjectType;

/** Codes of `HourStatus` of SyncProjectTimeCostTransaction. */
export const SyncProjectTimeCostTransactionHourStatus: typeof ProjectCostTransactionHourStatus = ProjectCostTransactionHourStatus;

/** Codes of `Type` of SyncProjectTimeCostTransaction. */
export const SyncProjectTimeCostTransactionType: typeof ProjectTimeTransactionType = ProjectTimeTransactionType;

/** Codes of `ApprovalStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderApprovalStatus: typeof PurchaseOrderPurchaseOrderApprovalStatus = PurchaseOrderPurchaseOrderApprovalStatus;

/** Codes of `InvoiceStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderInvoiceStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `OrderStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderOrderStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `ReceiptStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderReceiptStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `Source` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderSource: typeof PurchaseOrderPurchaseOrderSource = PurchaseOrderPurchaseOrderSource;

/** Codes of `SupplierItemCopyRemarks` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderSupplierItemCopyRemarks: typeof PurchaseOrderPurchaseOrderLineSupplierItemCopyRemarks = PurchaseOrderPurchaseOrderLineSupplierItemCopyRemarks;

/** Codes of `EntryMethod` of SyncSalesSalesPriceListVolumeDiscount. */
export const SyncSalesSalesPriceListVolumeDiscountEntryMethod: typeof SalesSalesPriceListDetailEntryMethod = SalesSalesPriceListDetailEntryMethod;

/** Codes of `DiscountType` of SyncSalesInvoiceSalesInvoice. */
export const SyncSalesInvoiceSalesInvoiceDiscountType: typeof BulkSalesInvoiceSalesInvoiceDiscountType = BulkSalesInvoiceSalesInvoiceDiscountType;

/** Codes of `Status` of SyncSalesInvoiceSalesInvoice. */
export const SyncSalesInvoiceSalesInvoiceStatus: typeof BulkSalesInvoiceSalesInvoiceStatus = BulkSalesInvoiceSalesInvoiceStatus;

/** Codes of `Type` of SyncSalesInvoiceSalesInvoice. */
export const SyncSalesInvoiceSalesInvoiceType: typeof BulkSalesInvoiceSalesInvoiceType = BulkSalesInvoiceSalesInvoiceType;

/** Codes of `DeliveryStatus` of SyncSalesOrderSalesOrderHeader. */
export const SyncSalesOrderSalesOrderHeaderDeliveryStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `InvoiceStatus` of SyncSalesOrderSalesOrderHeader. */
export const SyncSalesOrderSalesOrderHeaderInvoiceStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `Status` of SyncSalesOrderSalesOrderHeader. */
export const SyncSalesOrderSalesOrderHeaderStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `DeliveryStatus` of SyncSalesOrderSalesOrderLine. */
export const SyncSalesOrderSalesOrderLineDeliveryStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `InvoiceStatus` of SyncSalesOrderSalesOrderLine. */
export const SyncSalesOrderSalesOrderLineInvoiceStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `Status` of SyncSalesOrderSalesOrderLine. */
export const SyncSalesOrderSalesOrderLineStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `DeliveryStatus` of SyncSalesOrderSalesOrder. */
export const SyncSalesOrderSalesOrderDeliveryStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `InvoiceStatus` of SyncSalesOrderSalesOrder. */
export const SyncSalesOrderSalesOrderInvoiceStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `Status` of SyncSalesOrderSalesOrder. */
export const SyncSalesOrderSalesOrderStatus: typeof BulkSalesOrderSalesOrderStatus = BulkSalesOrderSalesOrderStatus;

/** Codes of `InvoiceDay` of SyncSubscriptionSubscription. */
export const SyncSubscriptionSubscriptionInvoiceDay: typeof SubscriptionSubscriptionInvoiceDay = SubscriptionSubscriptionInvoiceDay;

/** Codes of `BlockingStatus` of SystemDivisionOfLicence. */
export const SystemDivisionOfLicenceBlockingStatus: typeof HrmDivisionBlockingStatus = HrmDivisionBlockingStatus;

/** Codes of `BlockingStatus` of SystemDivision. */
export const SystemDivisionBlockingStatus: typeof HrmDivisionBlockingStatus = HrmDivisionBlockingStatus;

/** Codes of `BlockingStatus` of SystemMostRecentlyUsedDivision. */
export const SystemMostRecentlyUsedDivisionBlockingStatus: typeof HrmDivisionBlockingStatus = HrmDivisionBlockingStatus;

/** Codes of `AuthenticationType` of SystemUser. */
export const SystemUserAuthenticationType = {
  Forms: 2,
  Totp: 8,
  B2CFederatedLogin: 64,
  B2CLogin: 128,
} as const;

/** Codes of `RoleLevel` of UsersUserRole. */
export const UsersUserRoleRoleLevel = {
  Database: 1,
  Customer: 2,
  Division: 3,
  TransferredToAccountant: 100,
} as const;

/** Codes of `RoleLevel` of UsersUserRolePerDivision. */
export const UsersUserRolePerDivisionRoleLevel: typeof UsersUserRoleRoleLevel = UsersUserRoleRoleLevel;

/** Codes of `Type` of VatVatPercentage. */
export const VatVatPercentageType = {
  Normal: 0,
  ExtraDuty: 1,
} as const;

/** Codes of `CalculationBasis` of VatVATCode. */
export const VatVATCodeCalculationBasis = {
  BasedOnTheGrossAmount: 0,
  BasedOnTheGrossAmountAnotherTax: 1,
} as const;
