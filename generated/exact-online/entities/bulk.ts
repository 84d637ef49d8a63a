// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/bulk/CRM/", name: "BulkCrm", like: "list", scopes: "crm accounts", sets: "Account|s Address|es Contact|s" },
    { at: "/api/v1/{division}/bulk/CRM/", name: "BulkCrm", like: "list", scopes: "crm quotes", sets: "QuotationLine|s Quotation|s" },
    { at: "/api/v1/{division}/bulk/Cashflow/", name: "BulkCashflow", like: "list", scopes: "financial cashflow", sets: "Payment|s" },
    { at: "/api/v1/{division}/bulk/Cashflow/", name: "BulkCashflow", like: "list", scopes: "financial receivables", sets: "Receivable|s" },
    { at: "/api/v1/{division}/bulk/Documents/", name: "BulkDocuments", like: "list", scopes: "organization documents", sets: "DocumentAttachment|s Document|s" },
    { at: "/api/v1/{division}/bulk/Financial/", name: "BulkFinancial", like: "list", scopes: "financial generalledgers", sets: "GLAccount|s GLClassification|s" },
    { at: "/api/v1/{division}/bulk/Financial/", name: "BulkFinancial", like: "list", scopes: "financial accounting", sets: "TransactionLine|s" },
    { at: "/api/v1/{division}/bulk/Logistics/", name: "BulkLogistics", like: "list", scopes: "logistics items", sets: "Item|s" },
    { at: "/api/v1/{division}/bulk/Logistics/", name: "BulkLogistics", like: "list", scopes: "sales prices", sets: "SalesItemPrice|s" },
    { at: "/api/v1/{division}/bulk/Project/", name: "BulkProject", like: "list", scopes: "projects projects", sets: "ProjectWBS" },
    { at: "/api/v1/{division}/bulk/SalesInvoice/", name: "BulkSalesInvoice", like: "list", scopes: "sales invoices", sets: "SalesInvoiceLine|s SalesInvoice|s" },
    { at: "/api/v1/{division}/bulk/SalesOrder/", name: "BulkSalesOrder", like: "list", scopes: "logistics wms", sets: "GoodsDeliver|ies|y GoodsDeliveryLine|s" },
    { at: "/api/v1/{division}/bulk/SalesOrder/", name: "BulkSalesOrder", like: "list", scopes: "sales orders", sets: "SalesOrderLine|s SalesOrder|s" },
  ],
  paths: {},
  entities: {
    CrmBankAccount: { write: "ID Account BankAccount BankAccountHolderName BICCode Blocked Description Main" },
    BulkCrmAccount: { fields: { code18: "Code" }, nested: { CrmBankAccount: "BankAccounts" } },
    BulkCrmContact: { fields: { code18: "Code" } },
    BulkFinancialGLAccount: { nested: { FinancialDeductibilityPercentage: "DeductibilityPercentages" } },
    BulkFinancialGLClassification: { fields: { guid: "Type" } },
    BulkSalesInvoiceSalesInvoice: { nested: { BulkSalesInvoiceSalesInvoiceLine: "SalesInvoiceLines" } },
    InventoryStockBatchNumber: { write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    BulkSalesOrderGoodsDeliveryLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" } },
    BulkSalesOrderGoodsDelivery: { nested: { BulkSalesOrderGoodsDeliveryLine: "GoodsDeliveryLines" } },
    BulkSalesOrderSalesOrder: { nested: { BulkSalesOrderSalesOrderLine: "SalesOrderLines" } },
  },
};
