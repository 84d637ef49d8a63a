// Made by `npm run generate` from specs/exact-online/: change that, never this file.

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
