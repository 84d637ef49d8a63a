// Made by `npm run generate` from specs/exact-online/: change that, never this file.

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
export const FinancialReportingBalanceStatus = {
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Status` of FinancialReportingBalanceByClassification. */
export const FinancialReportingBalanceByClassificationStatus: typeof FinancialReportingBalanceStatus = FinancialReportingBalanceStatus;

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
