// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["purchase invoices"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["purchase invoices"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": { GET: { id: "ListPurchasePurchaseInvoiceLines", record: "PurchasePurchaseInvoiceLine", paging: paging1, access: access1 }, POST: { id: "CreatePurchasePurchaseInvoiceLine", record: "PurchasePurchaseInvoiceLine", body: "PurchasePurchaseInvoiceLine", retry: "never", access: access2 } },
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": { GET: { id: "GetPurchasePurchaseInvoiceLine", record: "PurchasePurchaseInvoiceLine", access: access1 } },
    "/api/v1/{division}/purchase/PurchaseInvoices": { GET: { id: "ListPurchasePurchaseInvoices", record: "PurchasePurchaseInvoice", paging: paging1, access: access1 }, POST: { id: "CreatePurchasePurchaseInvoice", record: "PurchasePurchaseInvoice", body: "PurchasePurchaseInvoice", demands: "Journal PurchaseInvoiceLines Supplier Type", retry: "never", access: access2 } },
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": { GET: { id: "GetPurchasePurchaseInvoice", record: "PurchasePurchaseInvoice", access: access1 }, PUT: { id: "UpdatePurchasePurchaseInvoice", body: "PurchasePurchaseInvoice", retry: "idempotent", access: access2 }, DELETE: { id: "DeletePurchasePurchaseInvoice", retry: "idempotent", access: access2 } },
  },
  entities: {
    PurchasePurchaseInvoiceLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Expense InvoiceID Item Project PurchaseOrderLine", datetime: "Modified" }, writeOnce: "ID Amount CostCenter CostUnit Description Discount Expense InvoiceType Item NetPrice Notes Project PurchaseOrderLine Quantity Rebill UnitPrice VATAmount VATCode" },
    PurchasePurchaseInvoice: { key: "ID", serverKey: "ID", fields: { guid: "ID ContactPerson Document Supplier Warehouse", datetime: "DueDate InvoiceDate Modified" }, nested: { PurchasePurchaseInvoiceLine: "PurchaseInvoiceLines" }, write: "ID AmountDiscount AmountDiscountExclVat ContactPerson Currency Description Discount Document DueDate ExchangeRate FinancialPeriod FinancialYear InvoiceDate Journal PaymentCondition PaymentReference PurchaseInvoiceLines Remarks Supplier Type Warehouse YourRef", naturalKey: "YourRef" },
  },
};
