// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["logistics wms"] };
const access2: AccessRow = { scopes: ["logistics wms"], level: "manage" };
const access3: AccessRow = { scopes: ["purchase orders"] };
const access4: AccessRow = { scopes: ["purchase orders"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines": {
      GET: { id: "ListPurchaseOrderGoodsReceiptLines", record: "PurchaseOrderGoodsReceiptLine", paging: paging1, access: access1 },
      POST: { id: "CreatePurchaseOrderGoodsReceiptLine", record: "PurchaseOrderGoodsReceiptLine", body: "PurchaseOrderGoodsReceiptLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderGoodsReceiptLine", record: "PurchaseOrderGoodsReceiptLine", access: access1 },
    },
    "/api/v1/{division}/purchaseorder/GoodsReceipts": {
      GET: { id: "ListPurchaseOrderGoodsReceipts", record: "PurchaseOrderGoodsReceipt", paging: paging1, access: access1 },
      POST: { id: "CreatePurchaseOrderGoodsReceipt", record: "PurchaseOrderGoodsReceipt", body: "PurchaseOrderGoodsReceipt", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseorder/GoodsReceipts(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderGoodsReceipt", record: "PurchaseOrderGoodsReceipt", access: access1 },
      PUT: { id: "UpdatePurchaseOrderGoodsReceipt", body: "PurchaseOrderGoodsReceipt", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines": {
      GET: { id: "ListPurchaseOrderPurchaseOrderLines", record: "PurchaseOrderPurchaseOrderLine", paging: paging1, access: access3 },
      POST: { id: "CreatePurchaseOrderPurchaseOrderLine", record: "PurchaseOrderPurchaseOrderLine", body: "PurchaseOrderPurchaseOrderLine", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderPurchaseOrderLine", record: "PurchaseOrderPurchaseOrderLine", access: access3 },
      PUT: { id: "UpdatePurchaseOrderPurchaseOrderLine", body: "PurchaseOrderPurchaseOrderLine", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeletePurchaseOrderPurchaseOrderLine", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrders": {
      GET: { id: "ListPurchaseOrderPurchaseOrders", record: "PurchaseOrderPurchaseOrder", paging: paging1, access: access3 },
      POST: { id: "CreatePurchaseOrderPurchaseOrder", record: "PurchaseOrderPurchaseOrder", body: "PurchaseOrderPurchaseOrder", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrders(guid'{PurchaseOrderID}')": {
      GET: { id: "GetPurchaseOrderPurchaseOrder", record: "PurchaseOrderPurchaseOrder", access: access3 },
      PUT: { id: "UpdatePurchaseOrderPurchaseOrder", body: "PurchaseOrderPurchaseOrder", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeletePurchaseOrderPurchaseOrder", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines": {
      GET: { id: "ListPurchaseOrderPurchaseReturnLines", record: "PurchaseOrderPurchaseReturnLine", paging: paging1, access: access1 },
      POST: { id: "CreatePurchaseOrderPurchaseReturnLine", record: "PurchaseOrderPurchaseReturnLine", body: "PurchaseOrderPurchaseReturnLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderPurchaseReturnLine", record: "PurchaseOrderPurchaseReturnLine", access: access1 },
      PUT: { id: "UpdatePurchaseOrderPurchaseReturnLine", body: "PurchaseOrderPurchaseReturnLine", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturns": {
      GET: { id: "ListPurchaseOrderPurchaseReturns", record: "PurchaseOrderPurchaseReturn", paging: paging1, access: access1 },
      POST: { id: "CreatePurchaseOrderPurchaseReturn", record: "PurchaseOrderPurchaseReturn", body: "PurchaseOrderPurchaseReturn", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturns(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderPurchaseReturn", record: "PurchaseOrderPurchaseReturn", access: access1 },
      PUT: { id: "UpdatePurchaseOrderPurchaseReturn", body: "PurchaseOrderPurchaseReturn", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: { text: "ID BatchNumber DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", number: "Quantity", int32: "StockTransactionType" } },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", int32: "StockTransactionType" } },
    ManufacturingShopOrderMaterialPlan: { fields: { guid: "ID Creator Item Modifier RoutingStepID ShopOrder", datetime: "Created Modified PlannedDate" }, write: { text: "ID Description DetailDrawing Item Notes PlannedDate RoutingStepID ShopOrder", uint8: "Backflush", int32: "CalculatorType LineNumber Status Type", number: "PlannedAmountFC PlannedPriceFC PlannedQuantity PlannedQuantityFactor WastePercentage" } },
    ManufacturingTimeTransaction: { fields: { guid: "ID Creator Employee Modifier RoutingStepPlan ShopOrder TimedTimeTransaction WorkCenter", datetime: "Created Date Modified" }, write: { text: "ID Date Employee Notes RoutingStepPlan ShopOrder TimedTimeTransaction WorkCenter", int32: "Activity Status", number: "Hours LaborHours PercentComplete Quantity", uint8: "IsOperationFinished" } },
    ManufacturingShopOrderRoutingStepPlan: { fields: { guid: "ID Account Creator Modifier Operation OperationResource ShopOrder Workcenter", datetime: "Created Modified PlannedEndDate PlannedStartDate" }, nested: { ManufacturingTimeTransaction: "TimeTransactions" }, write: { text: "ID Account Description Notes Operation OperationResource PlannedEndDate PlannedStartDate PurchaseUnit SetupUnit ShopOrder TimeTransactions Workcenter", number: "AttendedPercentage CostPerItem EfficiencyPercentage PlannedRunHours PlannedSetupHours PlannedTotalHours PurchaseUnitFactor PurchaseUnitPriceFC PurchaseUnitQuantity Run Setup TotalCostDC", uint8: "Backflush", int32: "FactorType LineNumber RoutingStepType RunMethod Status SubcontractedLeadDays" } },
    PurchaseOrderGoodsReceiptLine: { fields: { guid: "ID Creator Expense GoodsReceiptID Item Location Modifier Project PurchaseOrderID PurchaseOrderLineID", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: { text: "ID BatchNumbers Description Location Notes PurchaseOrderLineID SerialNumbers", number: "QuantityReceived" } },
    PurchaseOrderGoodsReceipt: { fields: { guid: "ID Creator Document Modifier Supplier SupplierContact Warehouse", datetime: "Created Modified ReceiptDate", code18: "SupplierCode" }, nested: { PurchaseOrderGoodsReceiptLine: "GoodsReceiptLines" }, write: { text: "Description Document GoodsReceiptLines ReceiptDate Remarks YourRef" }, naturalKey: "YourRef" },
    PurchaseOrderPurchaseOrderLine: { fields: { guid: "ID Creator Expense Item Modifier Project PurchaseOrderID SalesOrder SalesOrderLine ShopOrder ShopOrderMaterialPlan ShopOrderRoutingStepPlan", datetime: "Created Modified ReceiptDate" }, nested: { ManufacturingShopOrderMaterialPlan: "ShopOrderMaterialPlans", ManufacturingShopOrderRoutingStepPlan: "ShopOrderRoutingStepPlans" }, write: { text: "ID CostCenter CostUnit Description Item Notes Project PurchaseOrderID ReceiptDate VATCode", number: "Discount NetPrice QuantityInPurchaseUnits UnitPrice VATPercentage", boolean: "Rebill" } },
    PurchaseOrderPurchaseOrder: { fields: { guid: "PurchaseOrderID Approver Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier PurchaseAgent SalesOrder SelectionCode ShippingMethod Supplier SupplierContact Warehouse", datetime: "Approved Created Modified OrderDate ReceiptDate", code18: "DeliveryAccountCode SupplierCode" }, nested: { PurchaseOrderPurchaseOrderLine: "PurchaseOrderLines" }, write: { text: "PurchaseOrderID Currency Description Document IncotermAddress IncotermCode OrderDate PaymentCondition PurchaseAgent PurchaseOrderLines ReceiptDate Remarks SelectionCode ShippingMethod Supplier SupplierContact SupplierContactPersonFullName Warehouse YourRef", number: "AmountDiscount AmountDiscountExclVat Discount ExchangeRate", int16: "IncotermVersion", int32: "OrderNumber" }, naturalKey: "YourRef" },
    PurchaseOrderPurchaseReturnLine: { fields: { guid: "ID Creator EntryID Expense GoodsReceiptLineID Item Location Modifier Project PurchaseOrderLineID ReturnReasonCodeID", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers EntryID GoodsReceiptLineID Location Notes PurchaseOrderLineID SerialNumbers", boolean: "CreateCredit", number: "ReturnQuantity" } },
    PurchaseOrderPurchaseReturn: { fields: { guid: "ID Creator Document Modifier Supplier SupplierAddress SupplierContact Warehouse", datetime: "Created Modified ReturnDate" }, nested: { PurchaseOrderPurchaseReturnLine: "PurchaseReturnLines" }, write: { text: "ID Description Document PurchaseReturnLines Remarks ReturnDate TrackingNumber YourRef" }, naturalKey: "YourRef" },
  },
};
