// Made by `npm run generate` from specs/exact-online/: change that, never this file.

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
export const ProjectProjectWBSByProjectBudgetOverrunHours = {
  Allowed: 10,
  NotAllowed: 20,
} as const;

/** Codes of `Type` of ProjectProjectWBSByProject. */
export const ProjectProjectWBSByProjectType = {
  Deliverable: 1,
  Activity: 2,
  Expense: 3,
} as const;

/** Codes of `InvoiceMethod` of ProjectProjectWBSByProject. */
export const ProjectProjectWBSByProjectInvoiceMethod = {
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
  Fixed: 6,
  Rebill: 7,
  NonReBillable: 8,
} as const;

/** Codes of `BudgetOverrunHours` of ProjectProjectWBSByProjectAndWBS. */
export const ProjectProjectWBSByProjectAndWBSBudgetOverrunHours: typeof ProjectProjectWBSByProjectBudgetOverrunHours = ProjectProjectWBSByProjectBudgetOverrunHours;

/** Codes of `Type` of ProjectProjectWBSByProjectAndWBS. */
export const ProjectProjectWBSByProjectAndWBSType: typeof ProjectProjectWBSByProjectType = ProjectProjectWBSByProjectType;

/** Codes of `InvoiceMethod` of ProjectProjectWBSByProjectAndWBS. */
export const ProjectProjectWBSByProjectAndWBSInvoiceMethod: typeof ProjectProjectWBSByProjectInvoiceMethod = ProjectProjectWBSByProjectInvoiceMethod;

/** Codes of `BudgetOverrunHours` of ProjectProject. */
export const ProjectProjectBudgetOverrunHours: typeof ProjectProjectWBSByProjectBudgetOverrunHours = ProjectProjectWBSByProjectBudgetOverrunHours;

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
export const ProjectProjectPrepaidType = {
  Retainer: 1,
  HourTypeBundle: 2,
} as const;

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
export const ProjectWBSActivityBudgetOverrunHours: typeof ProjectProjectWBSByProjectBudgetOverrunHours = ProjectProjectWBSByProjectBudgetOverrunHours;

/** Codes of `InvoiceMethod` of ProjectWBSActivity. */
export const ProjectWBSActivityInvoiceMethod = {
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
} as const;

/** Codes of `Type` of ProjectWBSActivity. */
export const ProjectWBSActivityType: typeof ProjectProjectWBSByProjectType = ProjectProjectWBSByProjectType;

/** Codes of `Type` of ProjectWBSDeliverable. */
export const ProjectWBSDeliverableType: typeof ProjectProjectWBSByProjectType = ProjectProjectWBSByProjectType;

/** Codes of `InvoiceMethod` of ProjectWBSExpense. */
export const ProjectWBSExpenseInvoiceMethod = {
  Fixed: 6,
  Rebill: 7,
  NonReBillable: 8,
} as const;

/** Codes of `Type` of ProjectWBSExpense. */
export const ProjectWBSExpenseType: typeof ProjectProjectWBSByProjectType = ProjectProjectWBSByProjectType;
