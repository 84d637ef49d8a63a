// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "purchase/PurchaseInvoiceLines": { path: "/api/v1/{division}/purchase/PurchaseInvoiceLines", record: "PurchasePurchaseInvoiceLine", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "ExpenseDescription", columns: { text: "CostCenter CostUnit Currency CustomField Description ExpenseDescription ItemUnit Notes Unit VATCode", guid: "ID Expense InvoiceID Item Project PurchaseOrderLine", boolean: "Rebill", integer: "InvoiceType LineNumber", double: "Amount AmountDC Discount NetPrice Quantity QuantityInDefaultUnits UnitPrice VATAmount VATPercentage", datetime: "Modified" }, references: { "general/Currencies": "Currency", "project/WBSExpenses": "Expense", "purchase/PurchaseInvoices": "InvoiceID", "logistics/Items": "Item", "project/Projects": "Project", "purchaseorder/PurchaseOrderLines": "PurchaseOrderLine" } },
    "purchase/PurchaseInvoices": { path: "/api/v1/{division}/purchase/PurchaseInvoices", record: "PurchasePurchaseInvoice", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, columns: { text: "Currency Description Journal PaymentCondition PaymentReference Remarks YourRef", guid: "ID ContactPerson Document Supplier Warehouse", integer: "EntryNumber FinancialPeriod FinancialYear Source Status Type", double: "Amount AmountDC AmountDiscount AmountDiscountExclVat AmountFCExclVat Discount ExchangeRate VATAmount", datetime: "DueDate InvoiceDate Modified" }, references: { "crm/Contacts": "ContactPerson", "general/Currencies": "Currency", "documents/Documents": "Document", "crm/Accounts": "Supplier", "inventory/Warehouses": "Warehouse" } },
  },
};
