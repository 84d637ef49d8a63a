// Made by `npm run generate` from specs/exact-online/: change that, never this file.

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
