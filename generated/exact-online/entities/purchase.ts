// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "ContactPerson",
  },
  groups: [
    { at: "/api/v1/{division}/purchase/", name: "Purchase", like: "list create get", scopes: "purchase invoices", sets: "PurchaseInvoiceLine|s" },
    { at: "/api/v1/{division}/purchase/", name: "Purchase", like: "list create get update delete", scopes: "purchase invoices", sets: "PurchaseInvoice|s" },
  ],
  paths: {},
  entities: {
    PurchasePurchaseInvoiceLine: { writeOnce: "ID Amount CostCenter CostUnit Description Discount Expense InvoiceType Item NetPrice Notes Project PurchaseOrderLine Quantity Rebill UnitPrice VATAmount VATCode" },
    PurchasePurchaseInvoice: { nested: { PurchasePurchaseInvoiceLine: "PurchaseInvoiceLines" }, write: "ID AmountDiscount AmountDiscountExclVat ContactPerson Currency Description Discount Document DueDate ExchangeRate FinancialPeriod FinancialYear InvoiceDate Journal PaymentCondition PaymentReference PurchaseInvoiceLines Remarks Supplier Type Warehouse YourRef", naturalKey: "YourRef" },
  },
};
