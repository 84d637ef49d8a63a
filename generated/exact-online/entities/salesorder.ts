// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["sales orders"], level: "manage" };
const access2: AccessRow = { scopes: ["sales orders"] };
const access3: AccessRow = { level: "manage" };
const access4: AccessRow = { scopes: ["logistics wms"] };
const access5: AccessRow = { scopes: ["logistics wms"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesorder/CompleteSalesOrder": {
      POST: { id: "CompleteSalesOrder", record: "SalesOrderCompleteSalesOrder", body: "SalesOrderCompleteSalesOrder", retry: "never", answers: "201", effect: "post", access: access1 },
    },
    "/api/v1/{division}/salesorder/CompleteSalesOrderLine": {
      POST: { id: "CompleteSalesOrderLine", record: "SalesOrderCompleteSalesOrderLine", body: "SalesOrderCompleteSalesOrderLine", retry: "never", answers: "201", effect: "post", access: access1 },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines": {
      GET: { id: "ListSalesOrderDigitalOrderPickingLines", record: "SalesOrderDigitalOrderPickingLine", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderDigitalOrderPickingLine", record: "SalesOrderDigitalOrderPickingLine", access: access2 },
      PUT: { id: "UpdateSalesOrderDigitalOrderPickingLine", body: "SalesOrderDigitalOrderPickingLine", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations": {
      GET: { id: "ListSalesOrderDigitalOrderPickingLocations", record: "SalesOrderDigitalOrderPickingLocation", paging: paging1 },
      POST: { id: "CreateSalesOrderDigitalOrderPickingLocation", record: "SalesOrderDigitalOrderPickingLocation", body: "SalesOrderDigitalOrderPickingLocation", retry: "never", answers: "201", access: access3 },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations(guid'{ID}')": {
      GET: { id: "GetSalesOrderDigitalOrderPickingLocation", record: "SalesOrderDigitalOrderPickingLocation" },
      PUT: { id: "UpdateSalesOrderDigitalOrderPickingLocation", body: "SalesOrderDigitalOrderPickingLocation", retry: "idempotent", answers: "204-", access: access3 },
      DELETE: { id: "DeleteSalesOrderDigitalOrderPickingLocation", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickings": {
      GET: { id: "ListSalesOrderDigitalOrderPickings", record: "SalesOrderDigitalOrderPicking", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/salesorder/DigitalOrderPickings(guid'{EntryID}')": {
      GET: { id: "GetSalesOrderDigitalOrderPicking", record: "SalesOrderDigitalOrderPicking", access: access2 },
      PUT: { id: "UpdateSalesOrderDigitalOrderPicking", body: "SalesOrderDigitalOrderPicking", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/salesorder/DropShipmentLines": {
      GET: { id: "ListSalesOrderDropShipmentLines", record: "SalesOrderDropShipmentLine", paging: paging1, access: access4 },
      POST: { id: "CreateSalesOrderDropShipmentLine", record: "SalesOrderDropShipmentLine", body: "SalesOrderDropShipmentLine", retry: "never", answers: "201", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/DropShipmentLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderDropShipmentLine", record: "SalesOrderDropShipmentLine", access: access4 },
      PUT: { id: "UpdateSalesOrderDropShipmentLine", body: "SalesOrderDropShipmentLine", retry: "idempotent", answers: "204-", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/DropShipments": {
      GET: { id: "ListSalesOrderDropShipments", record: "SalesOrderDropShipment", paging: paging1, access: access4 },
      POST: { id: "CreateSalesOrderDropShipment", record: "SalesOrderDropShipment", body: "SalesOrderDropShipment", retry: "never", answers: "201", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/DropShipments(guid'{EntryID}')": {
      GET: { id: "GetSalesOrderDropShipment", record: "SalesOrderDropShipment", access: access4 },
      PUT: { id: "UpdateSalesOrderDropShipment", body: "SalesOrderDropShipment", retry: "idempotent", answers: "204-", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveries": {
      GET: { id: "ListSalesOrderGoodsDeliveries", record: "SalesOrderGoodsDelivery", paging: paging1, access: access4 },
      POST: { id: "CreateSalesOrderGoodsDelivery", record: "SalesOrderGoodsDelivery", body: "SalesOrderGoodsDelivery", retry: "never", answers: "201", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveries(guid'{EntryID}')": {
      GET: { id: "GetSalesOrderGoodsDelivery", record: "SalesOrderGoodsDelivery", access: access4 },
      PUT: { id: "UpdateSalesOrderGoodsDelivery", body: "SalesOrderGoodsDelivery", retry: "idempotent", answers: "204-", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveryLines": {
      GET: { id: "ListSalesOrderGoodsDeliveryLines", record: "SalesOrderGoodsDeliveryLine", paging: paging1, access: access4 },
      POST: { id: "CreateSalesOrderGoodsDeliveryLine", record: "SalesOrderGoodsDeliveryLine", body: "SalesOrderGoodsDeliveryLine", retry: "never", answers: "201", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/GoodsDeliveryLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderGoodsDeliveryLine", record: "SalesOrderGoodsDeliveryLine", access: access4 },
      PUT: { id: "UpdateSalesOrderGoodsDeliveryLine", body: "SalesOrderGoodsDeliveryLine", retry: "idempotent", answers: "204-", effect: "post", access: access5 },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines": {
      GET: { id: "ListSalesOrderPlannedSalesReturnLines", record: "SalesOrderPlannedSalesReturnLine", paging: paging1, access: access2 },
      POST: { id: "CreateSalesOrderPlannedSalesReturnLine", record: "SalesOrderPlannedSalesReturnLine", body: "SalesOrderPlannedSalesReturnLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderPlannedSalesReturnLine", record: "SalesOrderPlannedSalesReturnLine", access: access2 },
      PUT: { id: "UpdateSalesOrderPlannedSalesReturnLine", body: "SalesOrderPlannedSalesReturnLine", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteSalesOrderPlannedSalesReturnLine", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturns": {
      GET: { id: "ListSalesOrderPlannedSalesReturns", record: "SalesOrderPlannedSalesReturn", paging: paging1, access: access2 },
      POST: { id: "CreateSalesOrderPlannedSalesReturn", record: "SalesOrderPlannedSalesReturn", body: "SalesOrderPlannedSalesReturn", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/salesorder/PlannedSalesReturns(guid'{PlannedSalesReturnID}')": {
      GET: { id: "GetSalesOrderPlannedSalesReturn", record: "SalesOrderPlannedSalesReturn", access: access2 },
      PUT: { id: "UpdateSalesOrderPlannedSalesReturn", body: "SalesOrderPlannedSalesReturn", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteSalesOrderPlannedSalesReturn", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/salesorder/PrintedSalesOrders": {
      POST: { id: "PrintSalesOrder", record: "SalesOrderPrintedSalesOrder", body: "SalesOrderPrintedSalesOrder", retry: "never", answers: "201", commits: true, effect: "post", access: access1 },
    },
    "/api/v1/{division}/salesorder/SalesOrderLines": {
      GET: { id: "ListSalesOrderSalesOrderLines", record: "SalesOrderSalesOrderLine", paging: paging1, access: access2 },
      POST: { id: "CreateSalesOrderSalesOrderLine", record: "SalesOrderSalesOrderLine", body: "SalesOrderSalesOrderLine", retry: "never", answers: "201", access: access1 },
    },
    "/api/v1/{division}/salesorder/SalesOrderLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderSalesOrderLine", record: "SalesOrderSalesOrderLine", access: access2 },
      PUT: { id: "UpdateSalesOrderSalesOrderLine", body: "SalesOrderSalesOrderLine", retry: "idempotent", answers: "204-", access: access1 },
      DELETE: { id: "DeleteSalesOrderSalesOrderLine", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines": {
      GET: { id: "ListSalesOrderSalesOrderOrderChargeLines", record: "SalesOrderSalesOrderOrderChargeLine", paging: paging1, access: access2 },
      POST: { id: "CreateSalesOrderSalesOrderOrderChargeLine", record: "SalesOrderSalesOrderOrderChargeLine", body: "SalesOrderSalesOrderOrderChargeLine", retry: "never", answers: "201", access: access1 },
    },
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines(guid'{ID}')": {
      GET: { id: "GetSalesOrderSalesOrderOrderChargeLine", record: "SalesOrderSalesOrderOrderChargeLine", access: access2 },
      PUT: { id: "UpdateSalesOrderSalesOrderOrderChargeLine", body: "SalesOrderSalesOrderOrderChargeLine", retry: "idempotent", answers: "204-", access: access1 },
      DELETE: { id: "DeleteSalesOrderSalesOrderOrderChargeLine", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/salesorder/SalesOrders": {
      GET: { id: "ListSalesOrderSalesOrders", record: "SalesOrderSalesOrder", paging: paging1, access: access2 },
      POST: { id: "CreateSalesOrderSalesOrder", record: "SalesOrderSalesOrder", body: "SalesOrderSalesOrder", retry: "never", answers: "201", access: access1 },
    },
    "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')": {
      GET: { id: "GetSalesOrderSalesOrder", record: "SalesOrderSalesOrder", access: access2 },
      PUT: { id: "UpdateSalesOrderSalesOrder", body: "SalesOrderSalesOrder", retry: "idempotent", answers: "204-", access: access1 },
      DELETE: { id: "DeleteSalesOrderSalesOrder", retry: "idempotent", answers: "204-", access: access1 },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: { text: "ID BatchNumber DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", number: "Quantity", int32: "StockTransactionType" } },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", int32: "StockTransactionType" } },
    SalesOrderSalesOrderLine: { fields: { guid: "ID Item ItemVersion OrderID Pricelist Project PurchaseOrder PurchaseOrderLine ShopOrder TaxSchedule", datetime: "DeliveryDate" }, write: { text: "ID CostCenter CostUnit DeliveryDate Description Item ItemVersion Notes OrderID Pricelist Project ShopOrder TaxSchedule UnitCode VATCode", number: "AmountFC Discount Margin NetPrice Quantity UnitPrice VATAmount VATPercentage", int32: "OrderNumber", uint8: "UseDropShipment" } },
    SalesOrderCompleteSalesOrder: { fields: { guid: "OrderID" }, writeOnce: { text: "OrderID ErrorMessage SuccessMessage", boolean: "CompleteDelivery CompleteInvoice", int32: "Division" }, failure: "ErrorMessage" },
    SalesOrderCompleteSalesOrderLine: { fields: { guid: "ID" }, writeOnce: { text: "ID ErrorMessage SuccessMessage", boolean: "CompleteDelivery CompleteInvoice", int32: "Division" }, failure: "ErrorMessage" },
    SalesOrderDigitalOrderPickingLocation: { fields: { guid: "ID EntryID StorageLocation" }, sent: { text: "Bin PickOrderLineID StorageLocationCode StorageLocationDescription", int32: "Division IsReservedStock PickSequence Status", number: "QuantityPicked QuantityToBePicked" } },
    SalesOrderDigitalOrderPickingLine: { fields: { guid: "ID Creator EntryID Item Modifier OrderPicker RelatedID SalesOrderLineID StorageLocation Warehouse", datetime: "Created Modified PickedDate PickedOrderDeliveryDate" }, nested: { InventoryStockBatchNumber: "BatchNumbers", SalesOrderDigitalOrderPickingLocation: "PickingLocations", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers SerialNumbers StorageLocation", number: "QuantityPicked" } },
    SalesOrderDigitalOrderPicking: { fields: { guid: "EntryID Creator DeliveryAccount Modifier OrderPicker Warehouse", datetime: "Created Modified PickedDate PickedOrderDeliveryDate", code18: "DeliveryAccountCode" }, nested: { SalesOrderDigitalOrderPickingLine: "DigitalOrderPickingLines" }, write: { text: "EntryID Remarks", uint8: "Status" } },
    SalesOrderDropShipmentLine: { fields: { guid: "ID Creator EntryID Item Modifier PurchaseOrderLineID SalesOrderLineID", datetime: "Created DeliveryDate Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers Description EntryID Notes PurchaseOrderLineID SalesOrderLineID SerialNumbers TrackingNumber", number: "QuantityDelivered" } },
    SalesOrderDropShipment: { fields: { guid: "EntryID Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier ShippingMethod", datetime: "Created DeliveryDate Modified", code18: "DeliveryAccountCode" }, nested: { SalesOrderDropShipmentLine: "DropShipmentLines" }, write: { text: "EntryID DeliveryDate Description Document DropShipmentLines Remarks ShippingMethod TrackingNumber" } },
    SalesOrderGoodsDeliveryLine: { fields: { guid: "ID Creator EntryID Item Modifier SalesOrderLineID StorageLocation", datetime: "Created DeliveryDate Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers Description EntryID Notes SalesOrderLineID SerialNumbers StorageLocation StorageLocationCode StorageLocationDescription TrackingNumber", number: "QuantityDelivered" } },
    SalesOrderGoodsDelivery: { fields: { guid: "EntryID Creator DeliveryAccount DeliveryAddress DeliveryContact Document Modifier ShippingMethod Warehouse", datetime: "Created DeliveryDate Modified", code18: "DeliveryAccountCode" }, nested: { SalesOrderGoodsDeliveryLine: "GoodsDeliveryLines" }, write: { text: "EntryID DeliveryDate Description Document GoodsDeliveryLines Remarks ShippingMethod TrackingNumber" } },
    SalesOrderPlannedSalesReturnLine: { fields: { guid: "ID Creator GoodDeliveryLineID Item Modifier PlannedSalesReturnID ReturnReasonCodeID SalesOrderLineID StockTransactionEntryID StorageLocation", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers GoodDeliveryLineID Item Notes SerialNumbers StorageLocation", uint8: "CreateCredit", number: "PlannedReturnQuantity ReceivedQuantity" } },
    SalesOrderPlannedSalesReturn: { fields: { guid: "PlannedSalesReturnID Creator DeliveredTo DeliveredToContactPerson DeliveryAddress Document Modifier Warehouse", datetime: "Created Modified ReturnDate" }, nested: { SalesOrderPlannedSalesReturnLine: "PlannedSalesReturnLines" }, write: { text: "PlannedSalesReturnID DeliveredTo DeliveredToContactPerson Description PlannedSalesReturnLines Remarks ReturnDate Warehouse", int16: "Status" } },
    SalesOrderPrintedSalesOrder: { fields: { guid: "OrderId Document DocumentLayout EmailLayout" }, writeOnce: { text: "OrderId Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailCreationSuccess EmailLayout ExtraText SenderEmailAddress", int32: "Division", boolean: "SendEmailToCustomer" }, failure: "DocumentCreationError EmailCreationError" },
    SalesOrderSalesOrderOrderChargeLine: { fields: { guid: "ID OrderCharge OrderID" }, write: { text: "ID OrderCharge OrderChargesLineDescription OrderID VATCode", number: "AmountFCExclVAT AmountFCInclVAT", boolean: "IsShippingCost" } },
    SalesOrderSalesOrder: { fields: { guid: "OrderID Approver Creator DeliverTo DeliverToContactPerson DeliveryAddress Document InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson SalesChannel Salesperson SelectionCode ShippingMethod TaxSchedule WarehouseID", datetime: "Approved Created DeliveryDate Modified OrderDate" }, nested: { SalesOrderSalesOrderLine: "SalesOrderLines", SalesOrderSalesOrderOrderChargeLine: "SalesOrderOrderChargeLines" }, write: { text: "OrderID Currency DeliverTo DeliverToContactPerson DeliveryAddress DeliveryDate Description Document IncotermAddress IncotermCode InvoiceTo InvoiceToContactPerson OrderDate OrderedBy OrderedByContactPerson PaymentCondition PaymentReference Remarks SalesChannel SalesOrderLines SalesOrderOrderChargeLines Salesperson SelectionCode ShippingMethod TaxSchedule WarehouseID YourRef", number: "AmountDiscount AmountDiscountExclVat Discount", int16: "ApprovalStatus IncotermVersion", int32: "OrderNumber" }, naturalKey: "YourRef" },
  },
};
