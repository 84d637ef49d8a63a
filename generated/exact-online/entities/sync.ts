// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["crm accounts"] };
const access2: AccessRow = { scopes: ["crm quotes"] };
const access3: AccessRow = { scopes: ["organization administration"] };
const access4: AccessRow = { scopes: ["organization documents"] };
const access5: AccessRow = { scopes: ["financial generalledgers"] };
const access6: AccessRow = { scopes: ["hrm employees"] };
const access7: AccessRow = { scopes: ["logistics inventory"] };
const access8: AccessRow = { scopes: ["logistics items"] };
const access9: AccessRow = { scopes: ["sales prices"] };
const access10: AccessRow = { scopes: ["manufacturing production"] };
const access11: AccessRow = { scopes: ["manufacturing shopfloor"] };
const access12: AccessRow = { scopes: ["hrm payroll"] };
const access13: AccessRow = { scopes: ["projects projects"] };
const access14: AccessRow = { scopes: ["logistics wms"] };
const access15: AccessRow = { scopes: ["sales orders"] };
const access16: AccessRow = { scopes: ["sales contracts"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 1000, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/sync/CRM/Accounts": {
      GET: { id: "ListSyncCrmAccounts", record: "SyncCrmAccount", paging: paging1, needsSelect: true, access: access1 },
    },
    "/api/v1/{division}/sync/CRM/Addresses": {
      GET: { id: "ListSyncCrmAddresses", record: "SyncCrmAddress", paging: paging1, needsSelect: true, access: access1 },
    },
    "/api/v1/{division}/sync/CRM/Contacts": {
      GET: { id: "ListSyncCrmContacts", record: "SyncCrmContact", paging: paging1, needsSelect: true, access: access1 },
    },
    "/api/v1/{division}/sync/CRM/QuotationHeaders": {
      GET: { id: "ListSyncCrmQuotationHeaders", record: "SyncCrmQuotationHeader", paging: paging1, needsSelect: true, access: access2 },
    },
    "/api/v1/{division}/sync/CRM/QuotationLines": {
      GET: { id: "ListSyncCrmQuotationLines", record: "SyncCrmQuotationLine", paging: paging1, needsSelect: true, access: access2 },
    },
    "/api/v1/{division}/sync/CRM/Quotations": {
      GET: { id: "ListSyncCrmQuotations", record: "SyncCrmQuotation", paging: paging1, needsSelect: true, access: access2 },
    },
    "/api/v1/{division}/sync/Cashflow/PaymentTerms": {
      GET: { id: "ListSyncCashflowPaymentTerms", record: "SyncCashflowPaymentTerm", paging: paging1, needsSelect: true, access: { scopes: ["financial cashflow"] } },
    },
    "/api/v1/{division}/sync/Deleted": {
      GET: { id: "ListSyncDeleted", record: "SyncDeleted", paging: paging1, needsSelect: true, access: access3 },
    },
    "/api/v1/{division}/sync/Documents/DocumentAttachments": {
      GET: { id: "ListSyncDocumentsDocumentAttachments", record: "SyncDocumentsDocumentAttachment", paging: paging1, needsSelect: true, access: access4 },
    },
    "/api/v1/{division}/sync/Documents/Documents": {
      GET: { id: "ListSyncDocumentsDocuments", record: "SyncDocumentsDocument", paging: paging1, needsSelect: true, access: access4 },
    },
    "/api/v1/{division}/sync/Financial/GLAccounts": {
      GET: { id: "ListSyncFinancialGLAccounts", record: "SyncFinancialGLAccount", paging: paging1, needsSelect: true, access: access5 },
    },
    "/api/v1/{division}/sync/Financial/GLClassifications": {
      GET: { id: "ListSyncFinancialGLClassifications", record: "SyncFinancialGLClassification", paging: paging1, needsSelect: true, access: access5 },
    },
    "/api/v1/{division}/sync/Financial/TransactionLines": {
      GET: { id: "ListSyncFinancialTransactionLines", record: "SyncFinancialTransactionLine", paging: paging1, needsSelect: true, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/sync/HRM/AbsenceRegistrationTransactions": {
      GET: { id: "ListSyncHrmAbsenceRegistrationTransactions", record: "SyncHrmAbsenceRegistrationTransaction", paging: paging1, needsSelect: true },
    },
    "/api/v1/{division}/sync/HRM/AbsenceRegistrations": {
      GET: { id: "ListSyncHrmAbsenceRegistrations", record: "SyncHrmAbsenceRegistration", paging: paging1, needsSelect: true },
    },
    "/api/v1/{division}/sync/HRM/LeaveAbsenceHoursByDay": {
      GET: { id: "ListSyncHrmLeaveAbsenceHoursByDay", record: "SyncHrmLeaveAbsenceHoursByDay", paging: paging1, needsSelect: true, access: access6 },
    },
    "/api/v1/{division}/sync/HRM/LeaveBuildUpRegistrations": {
      GET: { id: "ListSyncHrmLeaveBuildUpRegistrations", record: "SyncHrmLeaveBuildUpRegistration", paging: paging1, needsSelect: true },
    },
    "/api/v1/{division}/sync/HRM/LeaveRegistrations": {
      GET: { id: "ListSyncHrmLeaveRegistrations", record: "SyncHrmLeaveRegistration", paging: paging1, needsSelect: true },
    },
    "/api/v1/{division}/sync/HRM/ScheduleEntries": {
      GET: { id: "ListSyncHrmScheduleEntries", record: "SyncHrmScheduleEntry", paging: paging1, needsSelect: true, access: access6 },
    },
    "/api/v1/{division}/sync/HRM/Schedules": {
      GET: { id: "ListSyncHrmSchedules", record: "SyncHrmSchedule", paging: paging1, needsSelect: true, access: access6 },
    },
    "/api/v1/{division}/sync/Inventory/ItemStorageLocations": {
      GET: { id: "ListSyncInventoryItemStorageLocations", record: "SyncInventoryItemStorageLocation", paging: paging1, needsSelect: true, access: access7 },
    },
    "/api/v1/{division}/sync/Inventory/ItemWarehouses": {
      GET: { id: "ListSyncInventoryItemWarehouses", record: "SyncInventoryItemWarehouse", paging: paging1, needsSelect: true, access: access7 },
    },
    "/api/v1/{division}/sync/Inventory/SerialBatchNumbers": {
      GET: { id: "ListSyncInventorySerialBatchNumbers", record: "SyncInventorySerialBatchNumber", paging: paging1, needsSelect: true, access: access8 },
    },
    "/api/v1/{division}/sync/Inventory/StockPositions": {
      GET: { id: "ListSyncInventoryStockPositions", record: "SyncInventoryStockPosition", paging: paging1, needsSelect: true, access: access7 },
    },
    "/api/v1/{division}/sync/Inventory/StockSerialBatchNumbers": {
      GET: { id: "ListSyncInventoryStockSerialBatchNumbers", record: "SyncInventoryStockSerialBatchNumber", paging: paging1, needsSelect: true, access: { scopes: ["logistics inventory", "sales orders", "purchase orders"] } },
    },
    "/api/v1/{division}/sync/Inventory/StorageLocationStockPositions": {
      GET: { id: "ListSyncInventoryStorageLocationStockPositions", record: "SyncInventoryStorageLocationStockPosition", paging: paging1, needsSelect: true, access: access7 },
    },
    "/api/v1/{division}/sync/Logistics/Items": {
      GET: { id: "ListSyncLogisticsItems", record: "SyncLogisticsItem", paging: paging1, needsSelect: true, access: access8 },
    },
    "/api/v1/{division}/sync/Logistics/PurchaseItemPrices": {
      GET: { id: "ListSyncLogisticsPurchaseItemPrices", record: "SyncLogisticsPurchaseItemPrice", paging: paging1, needsSelect: true, access: { scopes: ["purchase prices"] } },
    },
    "/api/v1/{division}/sync/Logistics/SalesItemPrices": {
      GET: { id: "ListSyncLogisticsSalesItemPrices", record: "SyncLogisticsSalesItemPrice", paging: paging1, needsSelect: true, access: access9 },
    },
    "/api/v1/{division}/sync/Logistics/SupplierItem": {
      GET: { id: "ListSyncLogisticsSupplierItem", record: "SyncLogisticsSupplierItem", paging: paging1, needsSelect: true, access: access8 },
    },
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialMaterials": {
      GET: { id: "ListSyncManufacturingBillOfMaterialMaterials", record: "SyncManufacturingBillOfMaterialMaterial", paging: paging1, needsSelect: true, access: access10 },
    },
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialVersions": {
      GET: { id: "ListSyncManufacturingBillOfMaterialVersions", record: "SyncManufacturingBillOfMaterialVersion", paging: paging1, needsSelect: true, access: access10 },
    },
    "/api/v1/{division}/sync/Manufacturing/MaterialIssues": {
      GET: { id: "ListSyncManufacturingMaterialIssues", record: "SyncManufacturingMaterialIssue", paging: paging1, needsSelect: true, access: access10 },
    },
    "/api/v1/{division}/sync/Manufacturing/ShopOrderMaterialPlans": {
      GET: { id: "ListSyncManufacturingShopOrderMaterialPlans", record: "SyncManufacturingShopOrderMaterialPlan", paging: paging1, needsSelect: true, access: access11 },
    },
    "/api/v1/{division}/sync/Manufacturing/ShopOrderPurchasePlanning": {
      GET: { id: "ListSyncManufacturingShopOrderPurchasePlanning", record: "SyncManufacturingShopOrderPurchasePlanning", paging: paging1, needsSelect: true, access: access11 },
    },
    "/api/v1/{division}/sync/Manufacturing/ShopOrderRoutingStepPlans": {
      GET: { id: "ListSyncManufacturingShopOrderRoutingStepPlans", record: "SyncManufacturingShopOrderRoutingStepPlan", paging: paging1, needsSelect: true, access: access11 },
    },
    "/api/v1/{division}/sync/Manufacturing/ShopOrderSubOrders": {
      GET: { id: "ListSyncManufacturingShopOrderSubOrders", record: "SyncManufacturingShopOrderSubOrder", paging: paging1, needsSelect: true, access: access11 },
    },
    "/api/v1/{division}/sync/Manufacturing/ShopOrders": {
      GET: { id: "ListSyncManufacturingShopOrders", record: "SyncManufacturingShopOrder", paging: paging1, needsSelect: true, access: access11 },
    },
    "/api/v1/{division}/sync/Payroll/BankAccounts": {
      GET: { id: "ListSyncPayrollBankAccounts", record: "SyncPayrollBankAccount", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/Employees": {
      GET: { id: "ListSyncPayrollEmployees", record: "SyncPayrollEmployee", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/EmploymentCLAs": {
      GET: { id: "ListSyncPayrollEmploymentCLAs", record: "SyncPayrollEmploymentCLA", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/EmploymentContracts": {
      GET: { id: "ListSyncPayrollEmploymentContracts", record: "SyncPayrollEmploymentContract", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/EmploymentOrganizations": {
      GET: { id: "ListSyncPayrollEmploymentOrganizations", record: "SyncPayrollEmploymentOrganization", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/EmploymentSalaries": {
      GET: { id: "ListSyncPayrollEmploymentSalaries", record: "SyncPayrollEmploymentSalary", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/EmploymentTaxAuthoritiesGeneral": {
      GET: { id: "ListSyncPayrollEmploymentTaxAuthoritiesGeneral", record: "SyncPayrollEmploymentTaxAuthoritiesGeneral", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Payroll/Employments": {
      GET: { id: "ListSyncPayrollEmployments", record: "SyncPayrollEmployment", paging: paging1, needsSelect: true, access: access12 },
    },
    "/api/v1/{division}/sync/Project/ProjectPlanning": {
      GET: { id: "ListSyncProjectProjectPlanning", record: "SyncProjectProjectPlanning", paging: paging1, needsSelect: true, access: access13 },
    },
    "/api/v1/{division}/sync/Project/ProjectWBS": {
      GET: { id: "ListSyncProjectProjectWBS", record: "SyncProjectProjectWBS", paging: paging1, needsSelect: true, access: access13 },
    },
    "/api/v1/{division}/sync/Project/Projects": {
      GET: { id: "ListSyncProjectProjects", record: "SyncProjectProject", paging: paging1, needsSelect: true, access: access13 },
    },
    "/api/v1/{division}/sync/Project/TimeCostTransactions": {
      GET: { id: "ListSyncProjectTimeCostTransactions", record: "SyncProjectTimeCostTransaction", paging: paging1, needsSelect: true, access: { scopes: ["projects billing"] } },
    },
    "/api/v1/{division}/sync/PurchaseOrder/PurchaseOrders": {
      GET: { id: "ListSyncPurchaseOrderPurchaseOrders", record: "SyncPurchaseOrderPurchaseOrder", paging: paging1, needsSelect: true, access: { scopes: ["purchase orders"] } },
    },
    "/api/v1/{division}/sync/Sales/SalesPriceListVolumeDiscounts": {
      GET: { id: "ListSyncSalesSalesPriceListVolumeDiscounts", record: "SyncSalesSalesPriceListVolumeDiscount", paging: paging1, needsSelect: true, access: access9 },
    },
    "/api/v1/{division}/sync/SalesInvoice/SalesInvoices": {
      GET: { id: "ListSyncSalesInvoiceSalesInvoices", record: "SyncSalesInvoiceSalesInvoice", paging: paging1, needsSelect: true, access: { scopes: ["sales invoices"] } },
    },
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveries": {
      GET: { id: "ListSyncSalesOrderGoodsDeliveries", record: "SyncSalesOrderGoodsDelivery", paging: paging1, needsSelect: true, access: access14 },
    },
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveryLines": {
      GET: { id: "ListSyncSalesOrderGoodsDeliveryLines", record: "SyncSalesOrderGoodsDeliveryLine", paging: paging1, needsSelect: true, access: access14 },
    },
    "/api/v1/{division}/sync/SalesOrder/SalesOrderHeaders": {
      GET: { id: "ListSyncSalesOrderSalesOrderHeaders", record: "SyncSalesOrderSalesOrderHeader", paging: paging1, needsSelect: true, access: access15 },
    },
    "/api/v1/{division}/sync/SalesOrder/SalesOrderLines": {
      GET: { id: "ListSyncSalesOrderSalesOrderLines", record: "SyncSalesOrderSalesOrderLine", paging: paging1, needsSelect: true, access: access15 },
    },
    "/api/v1/{division}/sync/SalesOrder/SalesOrders": {
      GET: { id: "ListSyncSalesOrderSalesOrders", record: "SyncSalesOrderSalesOrder", paging: paging1, needsSelect: true, access: access15 },
    },
    "/api/v1/{division}/sync/Subscription/SubscriptionLines": {
      GET: { id: "ListSyncSubscriptionSubscriptionLines", record: "SyncSubscriptionSubscriptionLine", paging: paging1, needsSelect: true, access: access16 },
    },
    "/api/v1/{division}/sync/Subscription/Subscriptions": {
      GET: { id: "ListSyncSubscriptionSubscriptions", record: "SyncSubscriptionSubscription", paging: paging1, needsSelect: true, access: access16 },
    },
    "/api/v1/{division}/read/sync/Sync/SyncTimestamp": {
      GET: { id: "GetSyncTimestamp", record: "SyncTimestamp", paging: paging1, noTop: true, access: access3, query: "modified endPoint", required: "modified endPoint", literals: { modified: "datetime", endPoint: "string" } },
    },
  },
  entities: {
    CrmBankAccount: { fields: { guid: "ID Account Bank Creator Modifier PaymentServiceAccount", datetime: "Created Modified" }, write: { text: "ID Account BankAccount BankAccountHolderName BICCode Description", boolean: "Blocked Main" } },
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: { text: "ID BatchNumber DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", number: "Quantity", int32: "StockTransactionType" } },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", int32: "StockTransactionType" } },
    SyncCrmAccount: { fields: { int64: "Timestamp", guid: "Accountant AccountManager ActivitySector ActivitySubSector BRIN BusinessType Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 CompanySize Creator Document GLAccountPurchase GLAccountSales GLAP GLAR ID InvoiceAccount LeadPurpose LeadSource MainContact Modifier Parent PriceList Reseller SalesTaxSchedule ShippingMethod", code18: "Code InvoiceAccountCode ResellerCode", datetime: "ControlledDate Created CustomerSince EndDate EstablishedDate Modified StartDate StatusSince", binary: "Logo" }, nested: { CrmBankAccount: "BankAccounts" } },
    SyncCrmAddress: { fields: { int64: "Timestamp", guid: "Account Contact Creator ID Modifier Warehouse", datetime: "Created FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified" } },
    SyncCrmContact: { fields: { int64: "Timestamp", guid: "Account AccountMainContact Creator ID IdentificationDocument IdentificationUser LeadPurpose LeadSource Modifier Person", datetime: "BirthDate Created EndDate IdentificationDate Modified StartDate", code18: "Code", binary: "Picture" } },
    SyncCrmQuotationHeader: { fields: { int64: "Timestamp", datetime: "CloseDate ClosingDate Created DeliveryDate DueDate Modified QuotationDate", guid: "Creator DeliveryAccount DeliveryAccountContact DeliveryAddress Document ID InvoiceAccount InvoiceAccountContact Modifier Opportunity OrderAccount OrderAccountContact Project QuotationID SalesChannel SalesPerson SelectionCode ShippingMethod", code18: "DeliveryAccountCode InvoiceAccountCode OrderAccountCode" } },
    SyncCrmQuotationLine: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator ID Item Modifier QuotationID" } },
    SyncCrmQuotation: { fields: { int64: "Timestamp", datetime: "CloseDate ClosingDate Created DueDate Modified QuotationDate", guid: "Creator DeliveryAccount DeliveryAccountContact DeliveryAddress Document ID InvoiceAccount InvoiceAccountContact Item Modifier Opportunity OrderAccount OrderAccountContact Project QuotationID SalesChannel SalesPerson ShippingMethod", code18: "DeliveryAccountCode InvoiceAccountCode OrderAccountCode" } },
    SyncCashflowPaymentTerm: { fields: { int64: "Timestamp", guid: "Account AccountBankAccountID AccountContact BankAccountID Creator DirectDebitMandate Document EntryID GLAccount ID Modifier PaymentSelector ReceivableSelector TransactionEntryID TransactionID", code18: "AccountCode", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate LastPaymentDate Modified PaymentSelected ReceivableSelected TransactionDueDate" } },
    SyncDeleted: { fields: { int64: "Timestamp", guid: "DeletedBy EntityKey ID", datetime: "DeletedDate" } },
    SyncDocumentsDocumentAttachment: { fields: { int64: "Timestamp", binary: "Attachment", guid: "Document ID" } },
    SyncDocumentsDocument: { fields: { int64: "Timestamp", guid: "Account Category Contact ContractID Creator DocumentFolder FinancialTransactionEntryID ID Item ItemMaterial ItemRoutingStep Modifier Opportunity Project", code18: "AccountCode", datetime: "Created DocumentDate ExpiryDate Modified" } },
    SyncFinancialGLAccount: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator ID Modifier PrivateGLAccount VATNonDeductibleGLAccount YearEndCostGLAccount YearEndReflectionGLAccount" } },
    SyncFinancialGLClassification: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator ID Modifier Parent TaxonomyNamespace Type" } },
    SyncFinancialTransactionLine: { fields: { int64: "Timestamp", guid: "Account Asset Creator Document EntryID GLAccount ID Item Modifier OffsetID Project ProjectWBS Subscription", code18: "AccountCode", datetime: "Created Date DueDate Modified" } },
    SyncHrmAbsenceRegistrationTransaction: { fields: { int64: "Timestamp", guid: "AbsenceRegistration Creator ID Modifier", datetime: "Created EndTime ExpectedEndDate Modified NotificationMoment StartDate StartTime" } },
    SyncHrmAbsenceRegistration: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator Employee ID Modifier" }, nested: { SyncHrmAbsenceRegistrationTransaction: "AbsenceRegistrationTransactions" } },
    SyncHrmLeaveAbsenceHoursByDay: { fields: { int64: "Timestamp ExternalIDInt ExternalLeaveAbsenceType", datetime: "Created Date EndTime Modified StartTime", guid: "Employee Employment ID" } },
    SyncHrmLeaveBuildUpRegistration: { fields: { int64: "Timestamp", datetime: "Created Date Modified", guid: "Creator Employee ID LeaveType Modifier" } },
    SyncHrmLeaveRegistration: { fields: { int64: "Timestamp", datetime: "Created EndDate EndTime Modified StartDate StartTime", guid: "Creator Employee ID LeaveType Modifier" } },
    SyncHrmScheduleEntry: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator Employee Employment ID Modifier Schedule" } },
    SyncHrmSchedule: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate", guid: "Creator Employment ID Modifier" } },
    SyncInventoryItemStorageLocation: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator ID Item Modifier StorageLocation Warehouse" } },
    SyncInventoryItemWarehouse: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator DefaultStorageLocation ID Item Modifier Warehouse" } },
    SyncInventorySerialBatchNumber: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate", guid: "Creator ID Item Modifier" } },
    SyncInventoryStockPosition: { fields: { int64: "Timestamp", guid: "ID ItemId Warehouse" } },
    SyncInventoryStockSerialBatchNumber: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator DraftStockTransactionLocation DraftTransactionID ID Item Modifier ParentID PicklistLine PickOrderLine PurchaseTransaction SalesOrderLine SalesReturnLine SalesTransaction SerialBatchNumber StockCountLine StockTransactionID StockTransactionLocation StorageLocation Warehouse WarehouseTransferLine" } },
    SyncInventoryStorageLocationStockPosition: { fields: { int64: "Timestamp", guid: "ID Item StorageLocation Warehouse" } },
    SyncLogisticsItem: { fields: { int64: "Timestamp", datetime: "Created EndDate FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified StartDate", guid: "Creator GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock ID ItemGroup Modifier", binary: "Picture" } },
    SyncLogisticsPurchaseItemPrice: { fields: { int64: "Timestamp", guid: "Account Creator ID Item Modifier", datetime: "Created EndDate Modified StartDate" } },
    SyncLogisticsSalesItemPrice: { fields: { int64: "Timestamp", guid: "Account Creator Employee ID Item Modifier Project", datetime: "Created EndDate Modified StartDate" } },
    SyncLogisticsSupplierItem: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate", guid: "Creator ID Item ItemUnit Modifier Supplier", code18: "SupplierCode" } },
    SyncManufacturingBillOfMaterialMaterial: { fields: { int64: "Timestamp", guid: "ID ItemVersion PartItem RoutingStepID syscreator sysmodifier", datetime: "syscreated sysmodified" } },
    SyncManufacturingBillOfMaterialVersion: { fields: { int64: "Timestamp", datetime: "Created Modified VersionDate", guid: "Creator ID Item Modifier" } },
    SyncManufacturingMaterialIssue: { fields: { int64: "Timestamp", guid: "CreatedBy DraftStockTransactionID Item RelatedStockTransaction ShopOrder ShopOrderMaterialPlan StockTransactionId StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" } },
    SyncManufacturingShopOrderMaterialPlan: { fields: { int64: "Timestamp", datetime: "Created Modified PlannedDate", guid: "Creator ID Item ItemMaterial Modifier RoutingStepID ShopOrder" } },
    SyncManufacturingShopOrderPurchasePlanning: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator ID Modifier PurchaseOrder ShopOrder ShopOrderMaterialPlan ShopOrderRoutingStepPlan" } },
    SyncManufacturingShopOrderRoutingStepPlan: { fields: { int64: "Timestamp", guid: "Account Creator ID ItemRoutingStep Modifier Operation OperationResource ShopOrder Workcenter", datetime: "Created Modified PlannedEndDate PlannedStartDate" } },
    SyncManufacturingShopOrderSubOrder: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator ID Modifier ShopOrder ShopOrderMain ShopOrderMaterialPlan ShopOrderParent" } },
    SyncManufacturingShopOrder: { fields: { int64: "Timestamp", datetime: "Created EntryDate Modified PlannedDate PlannedStartDate", guid: "Creator ID Item ItemVersion Modifier Project SelectionCode ShopOrderMain ShopOrderParent Warehouse" } },
    SyncPayrollBankAccount: { fields: { int64: "Timestamp", datetime: "Created Modified", guid: "Creator Employee ID Modifier" } },
    SyncPayrollEmployee: { fields: { int64: "Timestamp", datetime: "BirthDate Created EndDate MaritalDate Modified StartDate", guid: "Creator Customer ID Manager Modifier Person User", binary: "Picture" } },
    SyncPayrollEmploymentCLA: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate", guid: "Creator Employee Employment ID Modifier PayrollComponentGroup" } },
    SyncPayrollEmploymentContract: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified ProbationEndDate StartDate", guid: "Creator Document Employee Employment ID Modifier" } },
    SyncPayrollEmploymentOrganization: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate", guid: "Creator Department Employee Employment ID JobTitle Modifier" } },
    SyncPayrollEmploymentSalary: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate", guid: "Creator Employee Employment ID Modifier Schedule WageScale" } },
    SyncPayrollEmploymentTaxAuthoritiesGeneral: { fields: { int64: "Timestamp", guid: "Account Creator Employee Employment ID Modifier", datetime: "Created EndDate Modified StartDate" } },
    SyncPayrollEmployment: { fields: { int64: "Timestamp", datetime: "Created EndDate Modified StartDate StartDateOrganization", guid: "Creator Employee ID Modifier" } },
    SyncProjectProjectPlanning: { fields: { int64: "Timestamp", guid: "Account Creator Employee HourType ID Modifier Project ProjectPlanningRecurring ProjectWBS", code18: "AccountCode", datetime: "Created EndDate Modified StartDate" } },
    SyncProjectProjectWBS: { fields: { int64: "Timestamp", datetime: "Created EndDate InvoiceDate Modified StartDate", guid: "Creator DefaultItem ID Modifier PartOf Project ProjectTerm Supplier" } },
    SyncProjectProject: { fields: { int64: "Timestamp", guid: "Account AccountContact Classification Creator FixedPriceItem ID InvoiceAddress Manager Modifier PrepaidItem SourceQuotation", code18: "AccountCode", datetime: "Created EndDate Modified StartDate" } },
    SyncProjectTimeCostTransaction: { fields: { int64: "Timestamp", guid: "Account Attachment Creator Employee ID Item Modifier Project ProjectAccount Subscription SubscriptionAccount WBS", datetime: "Created Date EndTime Modified StartTime", code18: "ProjectAccountCode SubscriptionAccountCode" } },
    SyncPurchaseOrderPurchaseOrder: { fields: { int64: "Timestamp", datetime: "Approved Created Modified OrderDate ReceiptDate", guid: "Approver CostCenter CostUnit Creator DeliveryAccount DeliveryAddress DeliveryContact Document Expense ID Item Modifier Project PurchaseAgent PurchaseOrderID SalesOrder SalesOrderLine SelectionCode ShippingMethod Supplier SupplierContact Warehouse", code18: "DeliveryAccountCode SupplierCode" } },
    SyncSalesSalesPriceListVolumeDiscount: { fields: { int64: "Timestamp", guid: "BasePrice Creator ID Item ItemGroup Modifier PriceListPeriod", datetime: "Created Modified" } },
    SyncSalesInvoiceSalesInvoice: { fields: { int64: "Timestamp", datetime: "Created DeliveryDate DueDate EndTime InvoiceDate Modified OrderDate StartTime", guid: "Creator DeliverTo DeliverToAddress DeliverToContactPerson Document Employee GLAccount ID InvoiceID InvoiceTo InvoiceToContactPerson Item Modifier OrderedBy OrderedByContactPerson Pricelist Project ProjectWBS SalesChannel SalesOrder SalesOrderLine Salesperson Subscription TaxSchedule Warehouse" } },
    SyncSalesOrderGoodsDelivery: { fields: { int64: "Timestamp", datetime: "Created DeliveryDate Modified", guid: "Creator DeliveryAccount DeliveryAddress DeliveryContact Document EntryID Modifier ShippingMethod Warehouse", code18: "DeliveryAccountCode" } },
    SyncSalesOrderGoodsDeliveryLine: { fields: { int64: "Timestamp", datetime: "Created DeliveryDate Modified", guid: "Creator EntryID ID Item Modifier SalesOrderLineID StorageLocation" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" } },
    SyncSalesOrderSalesOrderHeader: { fields: { int64: "Timestamp", datetime: "Approved Created DeliveryDate Modified OrderDate", guid: "Approver Creator DeliverTo DeliverToContactPerson DeliveryAddress Document ID InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson OrderID Project SalesChannel Salesperson SelectionCode ShippingMethod WarehouseID" } },
    SyncSalesOrderSalesOrderLine: { fields: { int64: "Timestamp", datetime: "Created DeliveryDate Modified", guid: "Creator ID Item ItemVersion Modifier OrderID Pricelist Project PurchaseOrder PurchaseOrderLine ShopOrder" } },
    SyncSalesOrderSalesOrder: { fields: { int64: "Timestamp", datetime: "Approved Created DeliveryDate Modified OrderDate", guid: "Approver Creator DeliverTo DeliverToContactPerson DeliveryAddress Document ID InvoiceTo InvoiceToContactPerson Item ItemVersion Modifier OrderedBy OrderedByContactPerson OrderID Pricelist Project PurchaseOrder PurchaseOrderLine SalesChannel Salesperson SelectionCode ShippingMethod ShopOrder WarehouseID" } },
    SyncSubscriptionSubscriptionLine: { fields: { int64: "Timestamp", guid: "EntryID ID Item", datetime: "FromDate Modified ToDate" } },
    SyncSubscriptionSubscription: { fields: { int64: "Timestamp", datetime: "CancellationDate Created EndDate InvoicedTo InvoicingStartDate Modified StartDate", guid: "Classification Creator EntryID InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson Project ReasonCancelled SubscriptionType" } },
    SyncTimestamp: { fields: { datetime: "Modified", int64: "TimeStampAsBigInt" } },
  },
};
