// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines": {
      GET: { id: "ListPurchaseOrderGoodsReceiptLines", record: "PurchaseOrderGoodsReceiptLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreatePurchaseOrderGoodsReceiptLine", record: "PurchaseOrderGoodsReceiptLine", body: "PurchaseOrderGoodsReceiptLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderGoodsReceiptLine", record: "PurchaseOrderGoodsReceiptLine", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
    },
    "/api/v1/{division}/purchaseorder/GoodsReceipts": {
      GET: { id: "ListPurchaseOrderGoodsReceipts", record: "PurchaseOrderGoodsReceipt", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreatePurchaseOrderGoodsReceipt", record: "PurchaseOrderGoodsReceipt", body: "PurchaseOrderGoodsReceipt", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/GoodsReceipts(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderGoodsReceipt", record: "PurchaseOrderGoodsReceipt", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdatePurchaseOrderGoodsReceipt", body: "PurchaseOrderGoodsReceipt", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines": {
      GET: { id: "ListPurchaseOrderPurchaseOrderLines", record: "PurchaseOrderPurchaseOrderLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["purchase orders"], level: "read" } },
      POST: { id: "CreatePurchaseOrderPurchaseOrderLine", record: "PurchaseOrderPurchaseOrderLine", body: "PurchaseOrderPurchaseOrderLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["purchase orders"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderPurchaseOrderLine", record: "PurchaseOrderPurchaseOrderLine", access: { callers: "delegated", scopes: ["purchase orders"], level: "read" } },
      PUT: { id: "UpdatePurchaseOrderPurchaseOrderLine", body: "PurchaseOrderPurchaseOrderLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["purchase orders"], level: "manage" } },
      DELETE: { id: "DeletePurchaseOrderPurchaseOrderLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["purchase orders"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrders": {
      GET: { id: "ListPurchaseOrderPurchaseOrders", record: "PurchaseOrderPurchaseOrder", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["purchase orders"], level: "read" } },
      POST: { id: "CreatePurchaseOrderPurchaseOrder", record: "PurchaseOrderPurchaseOrder", body: "PurchaseOrderPurchaseOrder", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["purchase orders"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseOrders(guid'{PurchaseOrderID}')": {
      GET: { id: "GetPurchaseOrderPurchaseOrder", record: "PurchaseOrderPurchaseOrder", access: { callers: "delegated", scopes: ["purchase orders"], level: "read" } },
      PUT: { id: "UpdatePurchaseOrderPurchaseOrder", body: "PurchaseOrderPurchaseOrder", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["purchase orders"], level: "manage" } },
      DELETE: { id: "DeletePurchaseOrderPurchaseOrder", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["purchase orders"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines": {
      GET: { id: "ListPurchaseOrderPurchaseReturnLines", record: "PurchaseOrderPurchaseReturnLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreatePurchaseOrderPurchaseReturnLine", record: "PurchaseOrderPurchaseReturnLine", body: "PurchaseOrderPurchaseReturnLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderPurchaseReturnLine", record: "PurchaseOrderPurchaseReturnLine", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdatePurchaseOrderPurchaseReturnLine", body: "PurchaseOrderPurchaseReturnLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturns": {
      GET: { id: "ListPurchaseOrderPurchaseReturns", record: "PurchaseOrderPurchaseReturn", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreatePurchaseOrderPurchaseReturn", record: "PurchaseOrderPurchaseReturn", body: "PurchaseOrderPurchaseReturn", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseorder/PurchaseReturns(guid'{ID}')": {
      GET: { id: "GetPurchaseOrderPurchaseReturn", record: "PurchaseOrderPurchaseReturn", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdatePurchaseOrderPurchaseReturn", body: "PurchaseOrderPurchaseReturn", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    ManufacturingShopOrderMaterialPlan: { fields: { guid: "ID Creator Item Modifier RoutingStepID ShopOrder", datetime: "Created Modified PlannedDate" }, write: "ID Backflush CalculatorType Description DetailDrawing Item LineNumber Notes PlannedAmountFC PlannedDate PlannedPriceFC PlannedQuantity PlannedQuantityFactor RoutingStepID ShopOrder Status Type WastePercentage" },
    ManufacturingTimeTransaction: { fields: { guid: "ID Creator Employee Modifier RoutingStepPlan ShopOrder TimedTimeTransaction WorkCenter", datetime: "Created Date Modified" }, write: "ID Activity Date Employee Hours IsOperationFinished LaborHours Notes PercentComplete Quantity RoutingStepPlan ShopOrder Status TimedTimeTransaction WorkCenter" },
    ManufacturingShopOrderRoutingStepPlan: { fields: { guid: "ID Account Creator Modifier Operation OperationResource ShopOrder Workcenter", datetime: "Created Modified PlannedEndDate PlannedStartDate" }, nested: { ManufacturingTimeTransaction: "TimeTransactions" }, write: "ID Account AttendedPercentage Backflush CostPerItem Description EfficiencyPercentage FactorType LineNumber Notes Operation OperationResource PlannedEndDate PlannedRunHours PlannedSetupHours PlannedStartDate PlannedTotalHours PurchaseUnit PurchaseUnitFactor PurchaseUnitPriceFC PurchaseUnitQuantity RoutingStepType Run RunMethod Setup SetupUnit ShopOrder Status SubcontractedLeadDays TimeTransactions TotalCostDC Workcenter" },
    PurchaseOrderGoodsReceiptLine: { fields: { guid: "ID Creator Expense GoodsReceiptID Item Location Modifier Project PurchaseOrderID PurchaseOrderLineID", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: "ID BatchNumbers Description Location Notes PurchaseOrderLineID QuantityReceived SerialNumbers" },
    PurchaseOrderGoodsReceipt: { fields: { guid: "ID Creator Document Modifier Supplier SupplierContact Warehouse", datetime: "Created Modified ReceiptDate" }, nested: { PurchaseOrderGoodsReceiptLine: "GoodsReceiptLines" }, write: "Description Document GoodsReceiptLines ReceiptDate Remarks YourRef", naturalKey: "YourRef" },
    PurchaseOrderPurchaseOrderLine: { fields: { guid: "ID Creator Expense Item Modifier Project PurchaseOrderID SalesOrder SalesOrderLine ShopOrder ShopOrderMaterialPlan ShopOrderRoutingStepPlan", datetime: "Created Modified ReceiptDate" }, nested: { ManufacturingShopOrderMaterialPlan: "ShopOrderMaterialPlans", ManufacturingShopOrderRoutingStepPlan: "ShopOrderRoutingStepPlans" }, write: "ID CostCenter CostUnit Description Discount Item NetPrice Notes Project PurchaseOrderID QuantityInPurchaseUnits Rebill ReceiptDate UnitPrice VATCode VATPercentage" },
    PurchaseOrderPurchaseOrder: { fields: { guid: "PurchaseOrderID Approver Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier PurchaseAgent SalesOrder SelectionCode ShippingMethod Supplier SupplierContact Warehouse", datetime: "Approved Created Modified OrderDate ReceiptDate" }, nested: { PurchaseOrderPurchaseOrderLine: "PurchaseOrderLines" }, write: "PurchaseOrderID AmountDiscount AmountDiscountExclVat Currency Description Discount Document ExchangeRate IncotermAddress IncotermCode IncotermVersion OrderDate OrderNumber PaymentCondition PurchaseAgent PurchaseOrderLines ReceiptDate Remarks SelectionCode ShippingMethod Supplier SupplierContact SupplierContactPersonFullName Warehouse YourRef", naturalKey: "YourRef" },
    PurchaseOrderPurchaseReturnLine: { fields: { guid: "ID Creator EntryID Expense GoodsReceiptLineID Item Location Modifier Project PurchaseOrderLineID ReturnReasonCodeID", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers CreateCredit EntryID GoodsReceiptLineID Location Notes PurchaseOrderLineID ReturnQuantity SerialNumbers" },
    PurchaseOrderPurchaseReturn: { fields: { guid: "ID Creator Document Modifier Supplier SupplierAddress SupplierContact Warehouse", datetime: "Created Modified ReturnDate" }, nested: { PurchaseOrderPurchaseReturnLine: "PurchaseReturnLines" }, write: "ID Description Document PurchaseReturnLines Remarks ReturnDate TrackingNumber YourRef", naturalKey: "YourRef" },
  },
};
