// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["purchase invoices"] };
const access2: AccessRow = { scopes: ["purchase invoices"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": {
      GET: { id: "ListPurchasePurchaseInvoiceLines", record: "PurchasePurchaseInvoiceLine", paging: paging1, access: access1 },
      POST: { id: "CreatePurchasePurchaseInvoiceLine", record: "PurchasePurchaseInvoiceLine", body: "PurchasePurchaseInvoiceLine", retry: "never", answers: "201", effect: "draft", access: access2 },
    },
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": {
      GET: { id: "GetPurchasePurchaseInvoiceLine", record: "PurchasePurchaseInvoiceLine", access: access1 },
    },
    "/api/v1/{division}/purchase/PurchaseInvoices": {
      GET: { id: "ListPurchasePurchaseInvoices", record: "PurchasePurchaseInvoice", paging: paging1, access: access1 },
      POST: { id: "CreatePurchasePurchaseInvoice", record: "PurchasePurchaseInvoice", body: "PurchasePurchaseInvoice", retry: "never", answers: "201", effect: "draft", access: access2 },
    },
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": {
      GET: { id: "GetPurchasePurchaseInvoice", record: "PurchasePurchaseInvoice", access: access1 },
      PUT: { id: "UpdatePurchasePurchaseInvoice", body: "PurchasePurchaseInvoice", retry: "idempotent", answers: "204-", effect: "draft", access: access2 },
      DELETE: { id: "DeletePurchasePurchaseInvoice", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    PurchasePurchaseInvoiceLine: { fields: { guid: "ID Expense InvoiceID Item Project PurchaseOrderLine", datetime: "Modified" }, writeOnce: { text: "ID CostCenter CostUnit Description Expense Item Notes Project PurchaseOrderLine VATCode", number: "Amount Discount NetPrice Quantity UnitPrice VATAmount", int16: "InvoiceType", boolean: "Rebill" } },
    PurchasePurchaseInvoice: { fields: { guid: "ID ContactPerson Document Supplier Warehouse", datetime: "DueDate InvoiceDate Modified" }, nested: { PurchasePurchaseInvoiceLine: "PurchaseInvoiceLines" }, write: { text: "ID ContactPerson Currency Description Document DueDate InvoiceDate Journal PaymentCondition PaymentReference PurchaseInvoiceLines Remarks Supplier Warehouse YourRef", number: "AmountDiscount AmountDiscountExclVat Discount ExchangeRate", int16: "FinancialPeriod FinancialYear Type" }, naturalKey: "YourRef" },
  },
};
