// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "delegated", scopes: ["sales orders"], level: "manage" };

export const table: ServiceTable = {
  kinds: {
    guid: "OrderPicker RelatedID GoodDeliveryLineID PlannedSalesReturnID StockTransactionEntryID DeliveredTo DeliveredToContactPerson OrderId",
    datetime: "PickedDate PickedOrderDeliveryDate",
  },
  groups: [
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list get update", scopes: "sales orders", sets: "DigitalOrderPickingLine|s" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list create get update delete", sets: "DigitalOrderPickingLocation|s" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list get update", key: "EntryID", scopes: "sales orders", sets: "DigitalOrderPicking|s" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list create get update", scopes: "logistics wms", sets: "DropShipmentLine|s GoodsDeliveryLine|s" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list create get update", key: "EntryID", scopes: "logistics wms", sets: "DropShipment|s GoodsDeliver|ies|y" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list create get update delete", scopes: "sales orders", sets: "PlannedSalesReturnLine|s SalesOrderLine|s SalesOrderOrderChargeLine|s" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list create get update delete", key: "PlannedSalesReturnID", scopes: "sales orders", sets: "PlannedSalesReturn|s" },
    { at: "/api/v1/{division}/salesorder/", name: "SalesOrder", like: "list create get update delete", key: "OrderID", scopes: "sales orders", sets: "SalesOrder|s" },
  ],
  paths: {
    "/api/v1/{division}/salesorder/PrintedSalesOrders": { POST: { id: "PrintSalesOrder", record: "SalesOrderPrintedSalesOrder", body: "SalesOrderPrintedSalesOrder", retry: "never", answers: "201", commits: true, access: access1 } },
    "/api/v1/{division}/salesorder/CompleteSalesOrder": { POST: { id: "CompleteSalesOrder", record: "SalesOrderCompleteSalesOrder", body: "SalesOrderCompleteSalesOrder", retry: "never", answers: "201", access: access1 } },
    "/api/v1/{division}/salesorder/CompleteSalesOrderLine": { POST: { id: "CompleteSalesOrderLine", record: "SalesOrderCompleteSalesOrderLine", body: "SalesOrderCompleteSalesOrderLine", retry: "never", answers: "201", access: access1 } },
  },
  entities: {
    InventoryStockBatchNumber: { write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    SalesOrderSalesOrderLine: { write: "ID AmountFC CostCenter CostUnit DeliveryDate Description Discount Item ItemVersion Margin NetPrice Notes OrderID OrderNumber Pricelist Project Quantity ShopOrder TaxSchedule UnitCode UnitPrice UseDropShipment VATAmount VATCode VATPercentage" },
    SalesOrderCompleteSalesOrder: { writeOnce: "OrderID CompleteDelivery CompleteInvoice Division ErrorMessage SuccessMessage" },
    SalesOrderCompleteSalesOrderLine: { writeOnce: "ID CompleteDelivery CompleteInvoice Division ErrorMessage SuccessMessage" },
    SalesOrderDigitalOrderPickingLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", SalesOrderDigitalOrderPickingLocation: "PickingLocations", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers QuantityPicked SerialNumbers StorageLocation" },
    SalesOrderDigitalOrderPicking: { nested: { SalesOrderDigitalOrderPickingLine: "DigitalOrderPickingLines" }, write: "EntryID Remarks Status" },
    SalesOrderDropShipmentLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers Description EntryID Notes PurchaseOrderLineID QuantityDelivered SalesOrderLineID SerialNumbers TrackingNumber" },
    SalesOrderDropShipment: { nested: { SalesOrderDropShipmentLine: "DropShipmentLines" }, write: "EntryID DeliveryDate Description Document DropShipmentLines Remarks ShippingMethod TrackingNumber" },
    SalesOrderGoodsDeliveryLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers Description EntryID Notes QuantityDelivered SalesOrderLineID SerialNumbers StorageLocation StorageLocationCode StorageLocationDescription TrackingNumber" },
    SalesOrderGoodsDelivery: { nested: { SalesOrderGoodsDeliveryLine: "GoodsDeliveryLines" }, write: "EntryID DeliveryDate Description Document GoodsDeliveryLines Remarks ShippingMethod TrackingNumber" },
    SalesOrderPlannedSalesReturnLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers CreateCredit GoodDeliveryLineID Item Notes PlannedReturnQuantity ReceivedQuantity SerialNumbers StorageLocation" },
    SalesOrderPlannedSalesReturn: { nested: { SalesOrderPlannedSalesReturnLine: "PlannedSalesReturnLines" }, write: "PlannedSalesReturnID DeliveredTo DeliveredToContactPerson Description PlannedSalesReturnLines Remarks ReturnDate Status Warehouse" },
    SalesOrderPrintedSalesOrder: { writeOnce: "OrderId Division Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailCreationSuccess EmailLayout ExtraText SendEmailToCustomer SenderEmailAddress" },
    SalesOrderSalesOrderOrderChargeLine: { write: "ID AmountFCExclVAT AmountFCInclVAT IsShippingCost OrderCharge OrderChargesLineDescription OrderID VATCode" },
    SalesOrderSalesOrder: { nested: { SalesOrderSalesOrderLine: "SalesOrderLines", SalesOrderSalesOrderOrderChargeLine: "SalesOrderOrderChargeLines" }, write: "OrderID AmountDiscount AmountDiscountExclVat ApprovalStatus Currency DeliverTo DeliverToContactPerson DeliveryAddress DeliveryDate Description Discount Document IncotermAddress IncotermCode IncotermVersion InvoiceTo InvoiceToContactPerson OrderDate OrderedBy OrderedByContactPerson OrderNumber PaymentCondition PaymentReference Remarks SalesChannel SalesOrderLines SalesOrderOrderChargeLines Salesperson SelectionCode ShippingMethod TaxSchedule WarehouseID YourRef", naturalKey: "YourRef" },
  },
};
