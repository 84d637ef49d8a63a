// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": {
      GET: { id: "ListPurchasePurchaseInvoiceLines", record: "PurchasePurchaseInvoiceLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["purchase invoices"], level: "read" } },
      POST: { id: "CreatePurchasePurchaseInvoiceLine", record: "PurchasePurchaseInvoiceLine", body: "PurchasePurchaseInvoiceLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["purchase invoices"], level: "manage" } },
    },
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": {
      GET: { id: "GetPurchasePurchaseInvoiceLine", record: "PurchasePurchaseInvoiceLine", access: { callers: "delegated", scopes: ["purchase invoices"], level: "read" } },
    },
    "/api/v1/{division}/purchase/PurchaseInvoices": {
      GET: { id: "ListPurchasePurchaseInvoices", record: "PurchasePurchaseInvoice", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["purchase invoices"], level: "read" } },
      POST: { id: "CreatePurchasePurchaseInvoice", record: "PurchasePurchaseInvoice", body: "PurchasePurchaseInvoice", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["purchase invoices"], level: "manage" } },
    },
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": {
      GET: { id: "GetPurchasePurchaseInvoice", record: "PurchasePurchaseInvoice", access: { callers: "delegated", scopes: ["purchase invoices"], level: "read" } },
      PUT: { id: "UpdatePurchasePurchaseInvoice", body: "PurchasePurchaseInvoice", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["purchase invoices"], level: "manage" } },
      DELETE: { id: "DeletePurchasePurchaseInvoice", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["purchase invoices"], level: "manage" } },
    },
  },
  entities: {
    PurchasePurchaseInvoiceLine: { fields: { guid: "ID Expense InvoiceID Item Project PurchaseOrderLine", datetime: "Modified" }, writeOnce: "ID Amount CostCenter CostUnit Description Discount Expense InvoiceType Item NetPrice Notes Project PurchaseOrderLine Quantity Rebill UnitPrice VATAmount VATCode" },
    PurchasePurchaseInvoice: { fields: { guid: "ID ContactPerson Document Supplier Warehouse", datetime: "DueDate InvoiceDate Modified" }, nested: { PurchasePurchaseInvoiceLine: "PurchaseInvoiceLines" }, write: "ID AmountDiscount AmountDiscountExclVat ContactPerson Currency Description Discount Document DueDate ExchangeRate FinancialPeriod FinancialYear InvoiceDate Journal PaymentCondition PaymentReference PurchaseInvoiceLines Remarks Supplier Type Warehouse YourRef", naturalKey: "YourRef" },
  },
};
