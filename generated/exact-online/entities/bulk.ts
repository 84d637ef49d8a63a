// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["crm accounts"] };
const access2: AccessRow = { scopes: ["crm quotes"] };
const access3: AccessRow = { scopes: ["organization documents"] };
const access4: AccessRow = { scopes: ["financial generalledgers"] };
const access5: AccessRow = { scopes: ["sales invoices"] };
const access6: AccessRow = { scopes: ["logistics wms"] };
const access7: AccessRow = { scopes: ["sales orders"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 1000, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/bulk/CRM/Accounts": {
      GET: { id: "ListBulkCrmAccounts", record: "BulkCrmAccount", paging: paging1, needsSelect: true, access: access1 },
    },
    "/api/v1/{division}/bulk/CRM/Addresses": {
      GET: { id: "ListBulkCrmAddresses", record: "BulkCrmAddress", paging: paging1, needsSelect: true, access: access1 },
    },
    "/api/v1/{division}/bulk/CRM/Contacts": {
      GET: { id: "ListBulkCrmContacts", record: "BulkCrmContact", paging: paging1, needsSelect: true, access: access1 },
    },
    "/api/v1/{division}/bulk/CRM/QuotationLines": {
      GET: { id: "ListBulkCrmQuotationLines", record: "BulkCrmQuotationLine", paging: paging1, needsSelect: true, access: access2 },
    },
    "/api/v1/{division}/bulk/CRM/Quotations": {
      GET: { id: "ListBulkCrmQuotations", record: "BulkCrmQuotation", paging: paging1, needsSelect: true, access: access2 },
    },
    "/api/v1/{division}/bulk/Cashflow/Payments": {
      GET: { id: "ListBulkCashflowPayments", record: "BulkCashflowPayment", paging: paging1, needsSelect: true, access: { scopes: ["financial cashflow"] } },
    },
    "/api/v1/{division}/bulk/Cashflow/Receivables": {
      GET: { id: "ListBulkCashflowReceivables", record: "BulkCashflowReceivable", paging: paging1, needsSelect: true, access: { scopes: ["financial receivables"] } },
    },
    "/api/v1/{division}/bulk/Documents/DocumentAttachments": {
      GET: { id: "ListBulkDocumentsDocumentAttachments", record: "BulkDocumentsDocumentAttachment", paging: paging1, needsSelect: true, access: access3 },
    },
    "/api/v1/{division}/bulk/Documents/Documents": {
      GET: { id: "ListBulkDocumentsDocuments", record: "BulkDocumentsDocument", paging: paging1, needsSelect: true, access: access3 },
    },
    "/api/v1/{division}/bulk/Financial/GLAccounts": {
      GET: { id: "ListBulkFinancialGLAccounts", record: "BulkFinancialGLAccount", paging: paging1, needsSelect: true, access: access4 },
    },
    "/api/v1/{division}/bulk/Financial/GLClassifications": {
      GET: { id: "ListBulkFinancialGLClassifications", record: "BulkFinancialGLClassification", paging: paging1, needsSelect: true, access: access4 },
    },
    "/api/v1/{division}/bulk/Financial/TransactionLines": {
      GET: { id: "ListBulkFinancialTransactionLines", record: "BulkFinancialTransactionLine", paging: paging1, needsSelect: true, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/bulk/Logistics/Items": {
      GET: { id: "ListBulkLogisticsItems", record: "BulkLogisticsItem", paging: paging1, needsSelect: true, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/bulk/Logistics/SalesItemPrices": {
      GET: { id: "ListBulkLogisticsSalesItemPrices", record: "BulkLogisticsSalesItemPrice", paging: paging1, needsSelect: true, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/bulk/Project/ProjectWBS": {
      GET: { id: "ListBulkProjectProjectWBS", record: "BulkProjectProjectWBS", paging: paging1, needsSelect: true, access: { scopes: ["projects projects"] } },
    },
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoiceLines": {
      GET: { id: "ListBulkSalesInvoiceSalesInvoiceLines", record: "BulkSalesInvoiceSalesInvoiceLine", paging: paging1, needsSelect: true, access: access5 },
    },
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoices": {
      GET: { id: "ListBulkSalesInvoiceSalesInvoices", record: "BulkSalesInvoiceSalesInvoice", paging: paging1, needsSelect: true, access: access5 },
    },
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveries": {
      GET: { id: "ListBulkSalesOrderGoodsDeliveries", record: "BulkSalesOrderGoodsDelivery", paging: paging1, needsSelect: true, access: access6 },
    },
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveryLines": {
      GET: { id: "ListBulkSalesOrderGoodsDeliveryLines", record: "BulkSalesOrderGoodsDeliveryLine", paging: paging1, needsSelect: true, access: access6 },
    },
    "/api/v1/{division}/bulk/SalesOrder/SalesOrderLines": {
      GET: { id: "ListBulkSalesOrderSalesOrderLines", record: "BulkSalesOrderSalesOrderLine", paging: paging1, needsSelect: true, access: access7 },
    },
    "/api/v1/{division}/bulk/SalesOrder/SalesOrders": {
      GET: { id: "ListBulkSalesOrderSalesOrders", record: "BulkSalesOrderSalesOrder", paging: paging1, needsSelect: true, access: access7 },
    },
  },
  entities: {
    CrmBankAccount: { fields: { guid: "ID Account Bank Creator Modifier PaymentServiceAccount", datetime: "Created Modified" }, write: { text: "ID Account BankAccount BankAccountHolderName BICCode Description", boolean: "Blocked Main" } },
    BulkCrmAccount: { fields: { guid: "ID Accountant AccountManager ActivitySector ActivitySubSector BRIN BusinessType Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 CompanySize Creator Document GLAccountPurchase GLAccountSales GLAP GLAR InvoiceAccount LeadPurpose LeadSource MainContact Modifier Parent PriceList Reseller SalesTaxSchedule ShippingMethod", code18: "Code InvoiceAccountCode ResellerCode", datetime: "ControlledDate Created CustomerSince EndDate EstablishedDate Modified StartDate StatusSince", binary: "Logo" }, nested: { CrmBankAccount: "BankAccounts" } },
    BulkCrmAddress: { fields: { guid: "ID Account Contact Creator Modifier Warehouse", datetime: "Created FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified" } },
    BulkCrmContact: { fields: { guid: "ID Account AccountMainContact Creator IdentificationDocument IdentificationUser LeadPurpose LeadSource Modifier Person", datetime: "BirthDate Created EndDate IdentificationDate Modified StartDate", code18: "Code", binary: "Picture" } },
    BulkCrmQuotationLine: { fields: { guid: "ID Item QuotationID" } },
    BulkCrmQuotation: { fields: { guid: "QuotationID Creator DeliveryAccount DeliveryAccountContact DeliveryAddress Document InvoiceAccount InvoiceAccountContact Modifier Opportunity OrderAccount OrderAccountContact Project SalesChannel SalesPerson SelectionCode ShippingMethod", datetime: "CloseDate ClosingDate Created DeliveryDate DueDate Modified QuotationDate", code18: "DeliveryAccountCode InvoiceAccountCode OrderAccountCode" } },
    BulkCashflowPayment: { fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator Document EntryID GLAccount Modifier PaymentSelector TransactionEntryID TransactionID", code18: "AccountCode", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate Modified PaymentSelected TransactionDueDate" } },
    BulkCashflowReceivable: { fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator DirectDebitMandate Document EntryID GLAccount Modifier ReceivableSelector TransactionEntryID TransactionID", code18: "AccountCode", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate LastPaymentDate Modified ReceivableSelected TransactionDueDate" } },
    BulkDocumentsDocumentAttachment: { fields: { guid: "ID Document", binary: "Attachment" } },
    BulkDocumentsDocument: { fields: { guid: "ID Account Category Contact ContractID Creator DocumentFolder FinancialTransactionEntryID Item Modifier Opportunity Project", code18: "AccountCode", datetime: "Created DocumentDate ExpiryDate Modified" } },
    FinancialDeductibilityPercentage: { fields: { guid: "ID Creator GLAccount Modifier", datetime: "Created EndDate Modified StartDate" } },
    BulkFinancialGLAccount: { fields: { guid: "ID Creator Modifier PrivateGLAccount VATNonDeductibleGLAccount YearEndCostGLAccount YearEndReflectionGLAccount", datetime: "Created Modified" }, nested: { FinancialDeductibilityPercentage: "DeductibilityPercentages" } },
    BulkFinancialGLClassification: { fields: { guid: "ID Creator Modifier Parent TaxonomyNamespace Type", datetime: "Created Modified" } },
    BulkFinancialTransactionLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Item Modifier OffsetID Project ProjectWBS ShopOrder Subscription", code18: "AccountCode", datetime: "Created Date DueDate Modified" } },
    BulkLogisticsItem: { fields: { guid: "ID Creator GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock ItemGroup Modifier", datetime: "Created EndDate FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified StartDate", binary: "Picture" } },
    BulkLogisticsSalesItemPrice: { fields: { guid: "ID Account Creator Employee Item Modifier Project", datetime: "Created EndDate Modified StartDate" } },
    BulkProjectProjectWBS: { fields: { guid: "ID Creator DefaultItem Modifier Parent Project ProjectTerm Supplier", datetime: "BaselineDate Created EndDate Modified StartDate" } },
    BulkSalesInvoiceSalesInvoiceLine: { fields: { guid: "ID Employee GLAccount InvoiceID Item Pricelist Project ProjectWBS SalesOrder SalesOrderLine Subscription TaxSchedule", datetime: "DeliveryDate EndTime StartTime" } },
    BulkSalesInvoiceSalesInvoice: { fields: { guid: "InvoiceID Creator DeliverTo DeliverToAddress DeliverToContactPerson Document InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson SalesChannel Salesperson SelectionCode ShippingMethod TaxSchedule Warehouse", datetime: "Created DueDate InvoiceDate Modified OrderDate" }, nested: { BulkSalesInvoiceSalesInvoiceLine: "SalesInvoiceLines" } },
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: { text: "ID BatchNumber DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", number: "Quantity", int32: "StockTransactionType" } },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", int32: "StockTransactionType" } },
    BulkSalesOrderGoodsDeliveryLine: { fields: { guid: "ID Creator EntryID Item Modifier SalesOrderLineID StorageLocation", datetime: "Created DeliveryDate Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" } },
    BulkSalesOrderGoodsDelivery: { fields: { guid: "EntryID Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier ShippingMethod Warehouse", datetime: "Created DeliveryDate Modified", code18: "DeliveryAccountCode" }, nested: { BulkSalesOrderGoodsDeliveryLine: "GoodsDeliveryLines" } },
    BulkSalesOrderSalesOrderLine: { fields: { guid: "ID Item ItemVersion OrderID Pricelist Project PurchaseOrder PurchaseOrderLine ShopOrder", datetime: "DeliveryDate" } },
    BulkSalesOrderSalesOrder: { fields: { guid: "OrderID Approver Creator DeliverTo DeliverToContactPerson DeliveryAddress Document InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson SalesChannel Salesperson SelectionCode ShippingMethod TaxSchedule WarehouseID", datetime: "Approved Created DeliveryDate Modified OrderDate" }, nested: { BulkSalesOrderSalesOrderLine: "SalesOrderLines" } },
  },
};
