// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesorder/CompleteSalesOrder": {
      POST: { id: "CompleteSalesOrder", record: "SalesOrderCompleteSalesOrder", body: "SalesOrderCompleteSalesOrder", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/CompleteSalesOrderLine": {
      POST: { id: "CompleteSalesOrderLine", record: "SalesOrderCompleteSalesOrderLine", body: "SalesOrderCompleteSalesOrderLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines": {
      GET: { id: "ListSalesOrderDigitalOrderPickingLines", record: "SalesOrderDigitalOrderPickingLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderDigitalOrderPickingLine", record: "SalesOrderDigitalOrderPickingLine", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderDigitalOrderPickingLine", body: "SalesOrderDigitalOrderPickingLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations": {
      GET: { id: "ListSalesOrderDigitalOrderPickingLocations", record: "SalesOrderDigitalOrderPickingLocation", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateSalesOrderDigitalOrderPickingLocation", record: "SalesOrderDigitalOrderPickingLocation", body: "SalesOrderDigitalOrderPickingLocation", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations(guid'{ID}')": {
      GET: { id: "GetSalesOrderDigitalOrderPickingLocation", record: "SalesOrderDigitalOrderPickingLocation", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateSalesOrderDigitalOrderPickingLocation", body: "SalesOrderDigitalOrderPickingLocation", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteSalesOrderDigitalOrderPickingLocation", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickings": {
      GET: { id: "ListSalesOrderDigitalOrderPickings", record: "SalesOrderDigitalOrderPicking", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickings(guid'{EntryID}')": {
      GET: { id: "GetSalesOrderDigitalOrderPicking", record: "SalesOrderDigitalOrderPicking", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderDigitalOrderPicking", body: "SalesOrderDigitalOrderPicking", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DropShipmentLines": {
      GET: { id: "ListSalesOrderDropShipmentLines", record: "SalesOrderDropShipmentLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreateSalesOrderDropShipmentLine", record: "SalesOrderDropShipmentLine", body: "SalesOrderDropShipmentLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DropShipmentLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderDropShipmentLine", record: "SalesOrderDropShipmentLine", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdateSalesOrderDropShipmentLine", body: "SalesOrderDropShipmentLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DropShipments": {
      GET: { id: "ListSalesOrderDropShipments", record: "SalesOrderDropShipment", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreateSalesOrderDropShipment", record: "SalesOrderDropShipment", body: "SalesOrderDropShipment", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/DropShipments(guid'{EntryID}')": {
      GET: { id: "GetSalesOrderDropShipment", record: "SalesOrderDropShipment", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdateSalesOrderDropShipment", body: "SalesOrderDropShipment", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveries": {
      GET: { id: "ListSalesOrderGoodsDeliveries", record: "SalesOrderGoodsDelivery", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreateSalesOrderGoodsDelivery", record: "SalesOrderGoodsDelivery", body: "SalesOrderGoodsDelivery", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveries(guid'{EntryID}')": {
      GET: { id: "GetSalesOrderGoodsDelivery", record: "SalesOrderGoodsDelivery", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdateSalesOrderGoodsDelivery", body: "SalesOrderGoodsDelivery", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveryLines": {
      GET: { id: "ListSalesOrderGoodsDeliveryLines", record: "SalesOrderGoodsDeliveryLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      POST: { id: "CreateSalesOrderGoodsDeliveryLine", record: "SalesOrderGoodsDeliveryLine", body: "SalesOrderGoodsDeliveryLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveryLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderGoodsDeliveryLine", record: "SalesOrderGoodsDeliveryLine", access: { callers: "delegated", scopes: ["logistics wms"], level: "read" } },
      PUT: { id: "UpdateSalesOrderGoodsDeliveryLine", body: "SalesOrderGoodsDeliveryLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["logistics wms"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines": {
      GET: { id: "ListSalesOrderPlannedSalesReturnLines", record: "SalesOrderPlannedSalesReturnLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      POST: { id: "CreateSalesOrderPlannedSalesReturnLine", record: "SalesOrderPlannedSalesReturnLine", body: "SalesOrderPlannedSalesReturnLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderPlannedSalesReturnLine", record: "SalesOrderPlannedSalesReturnLine", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderPlannedSalesReturnLine", body: "SalesOrderPlannedSalesReturnLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
      DELETE: { id: "DeleteSalesOrderPlannedSalesReturnLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturns": {
      GET: { id: "ListSalesOrderPlannedSalesReturns", record: "SalesOrderPlannedSalesReturn", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      POST: { id: "CreateSalesOrderPlannedSalesReturn", record: "SalesOrderPlannedSalesReturn", body: "SalesOrderPlannedSalesReturn", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturns(guid'{PlannedSalesReturnID}')": {
      GET: { id: "GetSalesOrderPlannedSalesReturn", record: "SalesOrderPlannedSalesReturn", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderPlannedSalesReturn", body: "SalesOrderPlannedSalesReturn", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
      DELETE: { id: "DeleteSalesOrderPlannedSalesReturn", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/PrintedSalesOrders": {
      POST: { id: "PrintSalesOrder", record: "SalesOrderPrintedSalesOrder", body: "SalesOrderPrintedSalesOrder", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/SalesOrderLines": {
      GET: { id: "ListSalesOrderSalesOrderLines", record: "SalesOrderSalesOrderLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      POST: { id: "CreateSalesOrderSalesOrderLine", record: "SalesOrderSalesOrderLine", body: "SalesOrderSalesOrderLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/SalesOrderLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderSalesOrderLine", record: "SalesOrderSalesOrderLine", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderSalesOrderLine", body: "SalesOrderSalesOrderLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
      DELETE: { id: "DeleteSalesOrderSalesOrderLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines": {
      GET: { id: "ListSalesOrderSalesOrderOrderChargeLines", record: "SalesOrderSalesOrderOrderChargeLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      POST: { id: "CreateSalesOrderSalesOrderOrderChargeLine", record: "SalesOrderSalesOrderOrderChargeLine", body: "SalesOrderSalesOrderOrderChargeLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderSalesOrderOrderChargeLine", record: "SalesOrderSalesOrderOrderChargeLine", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderSalesOrderOrderChargeLine", body: "SalesOrderSalesOrderOrderChargeLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
      DELETE: { id: "DeleteSalesOrderSalesOrderOrderChargeLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/SalesOrders": {
      GET: { id: "ListSalesOrderSalesOrders", record: "SalesOrderSalesOrder", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      POST: { id: "CreateSalesOrderSalesOrder", record: "SalesOrderSalesOrder", body: "SalesOrderSalesOrder", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')": {
      GET: { id: "GetSalesOrderSalesOrder", record: "SalesOrderSalesOrder", access: { callers: "delegated", scopes: ["sales orders"], level: "read" } },
      PUT: { id: "UpdateSalesOrderSalesOrder", body: "SalesOrderSalesOrder", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
      DELETE: { id: "DeleteSalesOrderSalesOrder", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    SalesOrderSalesOrderLine: { fields: { guid: "ID Item ItemVersion OrderID Pricelist Project PurchaseOrder PurchaseOrderLine ShopOrder TaxSchedule", datetime: "DeliveryDate" }, write: "ID AmountFC CostCenter CostUnit DeliveryDate Description Discount Item ItemVersion Margin NetPrice Notes OrderID OrderNumber Pricelist Project Quantity ShopOrder TaxSchedule UnitCode UnitPrice UseDropShipment VATAmount VATCode VATPercentage" },
    SalesOrderCompleteSalesOrder: { fields: { guid: "OrderID" }, writeOnce: "OrderID CompleteDelivery CompleteInvoice Division ErrorMessage SuccessMessage" },
    SalesOrderCompleteSalesOrderLine: { fields: { guid: "ID" }, writeOnce: "ID CompleteDelivery CompleteInvoice Division ErrorMessage SuccessMessage" },
    SalesOrderDigitalOrderPickingLocation: { fields: { guid: "ID EntryID StorageLocation" } },
    SalesOrderDigitalOrderPickingLine: { fields: { guid: "ID Creator EntryID Item Modifier OrderPicker RelatedID SalesOrderLineID StorageLocation Warehouse", datetime: "Created Modified PickedDate PickedOrderDeliveryDate" }, nested: { InventoryStockBatchNumber: "BatchNumbers", SalesOrderDigitalOrderPickingLocation: "PickingLocations", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers QuantityPicked SerialNumbers StorageLocation" },
    SalesOrderDigitalOrderPicking: { fields: { guid: "EntryID Creator DeliveryAccount Modifier OrderPicker Warehouse", datetime: "Created Modified PickedDate PickedOrderDeliveryDate" }, nested: { SalesOrderDigitalOrderPickingLine: "DigitalOrderPickingLines" }, write: "EntryID Remarks Status" },
    SalesOrderDropShipmentLine: { fields: { guid: "ID Creator EntryID Item Modifier PurchaseOrderLineID SalesOrderLineID", datetime: "Created DeliveryDate Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers Description EntryID Notes PurchaseOrderLineID QuantityDelivered SalesOrderLineID SerialNumbers TrackingNumber" },
    SalesOrderDropShipment: { fields: { guid: "EntryID Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier ShippingMethod", datetime: "Created DeliveryDate Modified" }, nested: { SalesOrderDropShipmentLine: "DropShipmentLines" }, write: "EntryID DeliveryDate Description Document DropShipmentLines Remarks ShippingMethod TrackingNumber" },
    SalesOrderGoodsDeliveryLine: { fields: { guid: "ID Creator EntryID Item Modifier SalesOrderLineID StorageLocation", datetime: "Created DeliveryDate Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers Description EntryID Notes QuantityDelivered SalesOrderLineID SerialNumbers StorageLocation StorageLocationCode StorageLocationDescription TrackingNumber" },
    SalesOrderGoodsDelivery: { fields: { guid: "EntryID Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier ShippingMethod Warehouse", datetime: "Created DeliveryDate Modified" }, nested: { SalesOrderGoodsDeliveryLine: "GoodsDeliveryLines" }, write: "EntryID DeliveryDate Description Document GoodsDeliveryLines Remarks ShippingMethod TrackingNumber" },
    SalesOrderPlannedSalesReturnLine: { fields: { guid: "ID Creator GoodDeliveryLineID Item Modifier PlannedSalesReturnID ReturnReasonCodeID SalesOrderLineID StockTransactionEntryID StorageLocation", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers CreateCredit GoodDeliveryLineID Item Notes PlannedReturnQuantity ReceivedQuantity SerialNumbers StorageLocation" },
    SalesOrderPlannedSalesReturn: { fields: { guid: "PlannedSalesReturnID Creator DeliveredTo DeliveredToContactPerson DeliveryAddress Document Modifier Warehouse", datetime: "Created Modified ReturnDate" }, nested: { SalesOrderPlannedSalesReturnLine: "PlannedSalesReturnLines" }, write: "PlannedSalesReturnID DeliveredTo DeliveredToContactPerson Description PlannedSalesReturnLines Remarks ReturnDate Status Warehouse" },
    SalesOrderPrintedSalesOrder: { fields: { guid: "OrderId Document DocumentLayout EmailLayout" }, writeOnce: "OrderId Division Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailCreationSuccess EmailLayout ExtraText SendEmailToCustomer SenderEmailAddress" },
    SalesOrderSalesOrderOrderChargeLine: { fields: { guid: "ID OrderCharge OrderID" }, write: "ID AmountFCExclVAT AmountFCInclVAT IsShippingCost OrderCharge OrderChargesLineDescription OrderID VATCode" },
    SalesOrderSalesOrder: { fields: { guid: "OrderID Approver Creator DeliverTo DeliverToContactPerson DeliveryAddress Document InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson SalesChannel Salesperson SelectionCode ShippingMethod TaxSchedule WarehouseID", datetime: "Approved Created DeliveryDate Modified OrderDate" }, nested: { SalesOrderSalesOrderLine: "SalesOrderLines", SalesOrderSalesOrderOrderChargeLine: "SalesOrderOrderChargeLines" }, write: "OrderID AmountDiscount AmountDiscountExclVat ApprovalStatus Currency DeliverTo DeliverToContactPerson DeliveryAddress DeliveryDate Description Discount Document IncotermAddress IncotermCode IncotermVersion InvoiceTo InvoiceToContactPerson OrderDate OrderedBy OrderedByContactPerson OrderNumber PaymentCondition PaymentReference Remarks SalesChannel SalesOrderLines SalesOrderOrderChargeLines Salesperson SelectionCode ShippingMethod TaxSchedule WarehouseID YourRef", naturalKey: "YourRef" },
  },
};
