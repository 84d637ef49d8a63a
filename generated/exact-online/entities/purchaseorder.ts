// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "GoodsReceiptID Location GoodsReceiptLineID SupplierAddress",
  },
  groups: [
    { at: "/api/v1/{division}/purchaseorder/", name: "PurchaseOrder", like: "list create get", scopes: "logistics wms", sets: "GoodsReceiptLine|s" },
    { at: "/api/v1/{division}/purchaseorder/", name: "PurchaseOrder", like: "list create get update", scopes: "logistics wms", sets: "GoodsReceipt|s PurchaseReturnLine|s PurchaseReturn|s" },
    { at: "/api/v1/{division}/purchaseorder/", name: "PurchaseOrder", like: "list create get update delete", scopes: "purchase orders", sets: "PurchaseOrderLine|s" },
    { at: "/api/v1/{division}/purchaseorder/", name: "PurchaseOrder", like: "list create get update delete", key: "PurchaseOrderID", scopes: "purchase orders", sets: "PurchaseOrder|s" },
  ],
  paths: {},
  entities: {
    InventoryStockBatchNumber: { write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    ManufacturingShopOrderMaterialPlan: { write: "ID Backflush CalculatorType Description DetailDrawing Item LineNumber Notes PlannedAmountFC PlannedDate PlannedPriceFC PlannedQuantity PlannedQuantityFactor RoutingStepID ShopOrder Status Type WastePercentage" },
    ManufacturingTimeTransaction: { fields: { plain: "Activity" }, write: "ID Activity Date Employee Hours IsOperationFinished LaborHours Notes PercentComplete Quantity RoutingStepPlan ShopOrder Status TimedTimeTransaction WorkCenter" },
    ManufacturingShopOrderRoutingStepPlan: { nested: { ManufacturingTimeTransaction: "TimeTransactions" }, write: "ID Account AttendedPercentage Backflush CostPerItem Description EfficiencyPercentage FactorType LineNumber Notes Operation OperationResource PlannedEndDate PlannedRunHours PlannedSetupHours PlannedStartDate PlannedTotalHours PurchaseUnit PurchaseUnitFactor PurchaseUnitPriceFC PurchaseUnitQuantity RoutingStepType Run RunMethod Setup SetupUnit ShopOrder Status SubcontractedLeadDays TimeTransactions TotalCostDC Workcenter" },
    PurchaseOrderGoodsReceiptLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: "ID BatchNumbers Description Location Notes PurchaseOrderLineID QuantityReceived SerialNumbers" },
    PurchaseOrderGoodsReceipt: { nested: { PurchaseOrderGoodsReceiptLine: "GoodsReceiptLines" }, write: "Description Document GoodsReceiptLines ReceiptDate Remarks YourRef", naturalKey: "YourRef" },
    PurchaseOrderPurchaseOrderLine: { nested: { ManufacturingShopOrderMaterialPlan: "ShopOrderMaterialPlans", ManufacturingShopOrderRoutingStepPlan: "ShopOrderRoutingStepPlans" }, write: "ID CostCenter CostUnit Description Discount Item NetPrice Notes Project PurchaseOrderID QuantityInPurchaseUnits Rebill ReceiptDate UnitPrice VATCode VATPercentage" },
    PurchaseOrderPurchaseOrder: { nested: { PurchaseOrderPurchaseOrderLine: "PurchaseOrderLines" }, write: "PurchaseOrderID AmountDiscount AmountDiscountExclVat Currency Description Discount Document ExchangeRate IncotermAddress IncotermCode IncotermVersion OrderDate OrderNumber PaymentCondition PurchaseAgent PurchaseOrderLines ReceiptDate Remarks SelectionCode ShippingMethod Supplier SupplierContact SupplierContactPersonFullName Warehouse YourRef", naturalKey: "YourRef" },
    PurchaseOrderPurchaseReturnLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers CreateCredit EntryID GoodsReceiptLineID Location Notes PurchaseOrderLineID ReturnQuantity SerialNumbers" },
    PurchaseOrderPurchaseReturn: { nested: { PurchaseOrderPurchaseReturnLine: "PurchaseReturnLines" }, write: "ID Description Document PurchaseReturnLines Remarks ReturnDate TrackingNumber YourRef", naturalKey: "YourRef" },
  },
};
