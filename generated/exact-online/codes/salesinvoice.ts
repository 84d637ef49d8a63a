// Made by `npm run generate` from specs/exact-online/: change that, never this file.

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
export const SalesInvoiceLayoutType = {
  Layout: 1,
  EMailTextLayout: 2,
} as const;

/** Codes of `DiscountType` of SalesInvoiceSalesInvoice. */
export const SalesInvoiceSalesInvoiceDiscountType = {
  DiscountPercentage: 1,
  DiscountAmountExcl: 2,
  DiscountAmountIncl: 3,
  TotalAmountExcl: 4,
  TotalAmountIncl: 5,
} as const;

/** Codes of `Status` of SalesInvoiceSalesInvoice. */
export const SalesInvoiceSalesInvoiceStatus = {
  Draft: 10,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Type` of SalesInvoiceSalesInvoice. */
export const SalesInvoiceSalesInvoiceType = {
  SalesInvoices: 8020,
  SalesCreditNote: 8021,
  DirectSalesInvoice: 8023,
  DirectCreditNote: 8024,
} as const;
