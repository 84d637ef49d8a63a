// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["manufacturing production"] };
const access2: AccessRow = { scopes: ["manufacturing production"], level: "manage" };
const access3: AccessRow = { scopes: ["logistics items"] };
const access4: AccessRow = { scopes: ["logistics inventory"], level: "manage" };
const access5: AccessRow = { scopes: ["logistics inventory"] };
const access6: AccessRow = { scopes: ["logistics inventory", "sales orders", "purchase orders"] };
const access7: AccessRow = { scopes: ["logistics inventory", "sales orders", "purchase orders"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialHeader": {
      GET: { id: "ListInventoryAssemblyBillOfMaterialHeader", record: "InventoryAssemblyBillOfMaterialHeader", paging: paging1, access: access1 },
      POST: { id: "CreateInventoryAssemblyBillOfMaterialHeader", record: "InventoryAssemblyBillOfMaterialHeader", body: "InventoryAssemblyBillOfMaterialHeader", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialHeader(guid'{ID}')": {
      GET: { id: "GetInventoryAssemblyBillOfMaterialHeader", record: "InventoryAssemblyBillOfMaterialHeader", access: access1 },
      PUT: { id: "UpdateInventoryAssemblyBillOfMaterialHeader", body: "InventoryAssemblyBillOfMaterialHeader", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteInventoryAssemblyBillOfMaterialHeader", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialMaterials": {
      GET: { id: "ListInventoryAssemblyBillOfMaterialMaterials", record: "InventoryAssemblyBillOfMaterialMaterial", paging: paging1, access: access1 },
      POST: { id: "CreateInventoryAssemblyBillOfMaterialMaterial", record: "InventoryAssemblyBillOfMaterialMaterial", body: "InventoryAssemblyBillOfMaterialMaterial", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialMaterials(guid'{ID}')": {
      GET: { id: "GetInventoryAssemblyBillOfMaterialMaterial", record: "InventoryAssemblyBillOfMaterialMaterial", access: access1 },
      PUT: { id: "UpdateInventoryAssemblyBillOfMaterialMaterial", body: "InventoryAssemblyBillOfMaterialMaterial", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteInventoryAssemblyBillOfMaterialMaterial", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/inventory/AssemblyOrders": {
      GET: { id: "ListInventoryAssemblyOrders", record: "InventoryAssemblyOrder", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/inventory/AssemblyOrders(guid'{ID}')": {
      GET: { id: "GetInventoryAssemblyOrder", record: "InventoryAssemblyOrder", access: access1 },
    },
    "/api/v1/{division}/inventory/BatchNumbers": {
      GET: { id: "ListInventoryBatchNumbers", record: "InventoryBatchNumber", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/inventory/BatchNumbers(guid'{ID}')": {
      GET: { id: "GetInventoryBatchNumber", record: "InventoryBatchNumber", access: access3 },
    },
    "/api/v1/{division}/inventory/FinishAssemblyOrder": {
      POST: { id: "FinishInventoryAssemblyOrder", record: "InventoryFinishAssemblyOrder", body: "InventoryFinishAssemblyOrder", retry: "never", answers: "201", commits: true, effect: "post", access: access4 },
    },
    "/api/v1/{division}/inventory/ItemWarehousePlanningDetails": {
      GET: { id: "ListInventoryItemWarehousePlanningDetails", record: "InventoryItemWarehousePlanningDetail", paging: paging1, access: access5 },
    },
    "/api/v1/{division}/inventory/ItemWarehousePlanningDetails(guid'{ID}')": {
      GET: { id: "GetInventoryItemWarehousePlanningDetail", record: "InventoryItemWarehousePlanningDetail", access: access5 },
    },
    "/api/v1/{division}/inventory/ItemWarehouseStorageLocations": {
      GET: { id: "ListInventoryItemWarehouseStorageLocations", record: "InventoryItemWarehouseStorageLocation", paging: paging1, access: access5 },
    },
    "/api/v1/{division}/inventory/ItemWarehouseStorageLocations(guid'{ID}')": {
      GET: { id: "GetInventoryItemWarehouseStorageLocation", record: "InventoryItemWarehouseStorageLocation", access: access5 },
    },
    "/api/v1/{division}/inventory/ItemWarehouses": {
      GET: { id: "ListInventoryItemWarehouses", record: "InventoryItemWarehouse", paging: paging1, access: access5 },
      POST: { id: "CreateInventoryItemWarehouse", record: "InventoryItemWarehouse", body: "InventoryItemWarehouse", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/inventory/ItemWarehouses(guid'{ID}')": {
      GET: { id: "GetInventoryItemWarehouse", record: "InventoryItemWarehouse", access: access5 },
      PUT: { id: "UpdateInventoryItemWarehouse", body: "InventoryItemWarehouse", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteInventoryItemWarehouse", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/inventory/ProcessStockCount": {
      POST: { id: "ProcessInventoryStockCount", record: "InventoryProcessStockCount", body: "InventoryProcessStockCount", retry: "never", answers: "201", commits: true, effect: "post", access: access4 },
    },
    "/api/v1/{division}/inventory/ProcessWarehouseTransfer": {
      POST: { id: "ProcessInventoryWarehouseTransfer", record: "InventoryProcessWarehouseTransfer", body: "InventoryProcessWarehouseTransfer", retry: "never", answers: "201", commits: true, effect: "post", access: access4 },
    },
    "/api/v1/{division}/inventory/SerialNumbers": {
      GET: { id: "ListInventorySerialNumbers", record: "InventorySerialNumber", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/inventory/SerialNumbers(guid'{ID}')": {
      GET: { id: "GetInventorySerialNumber", record: "InventorySerialNumber", access: access3 },
    },
    "/api/v1/{division}/inventory/StockBatchNumbers": {
      GET: { id: "ListInventoryStockBatchNumbers", record: "InventoryStockBatchNumber", paging: paging1, access: access6 },
      POST: { id: "CreateInventoryStockBatchNumber", record: "InventoryStockBatchNumber", body: "InventoryStockBatchNumber", retry: "never", answers: "201", access: access7 },
    },
    "/api/v1/{division}/inventory/StockBatchNumbers(guid'{ID}')": {
      GET: { id: "GetInventoryStockBatchNumber", record: "InventoryStockBatchNumber", access: access6 },
      PUT: { id: "UpdateInventoryStockBatchNumber", body: "InventoryStockBatchNumber", retry: "idempotent", answers: "204-", access: access7 },
      DELETE: { id: "DeleteInventoryStockBatchNumber", retry: "idempotent", answers: "204-", access: access7 },
    },
    "/api/v1/{division}/inventory/StockCountLines": {
      GET: { id: "ListInventoryStockCountLines", record: "InventoryStockCountLine", paging: paging1, access: access5 },
      POST: { id: "CreateInventoryStockCountLine", record: "InventoryStockCountLine", body: "InventoryStockCountLine", retry: "never", answers: "201", effect: "draft", access: access4 },
    },
    "/api/v1/{division}/inventory/StockCountLines(guid'{ID}')": {
      GET: { id: "GetInventoryStockCountLine", record: "InventoryStockCountLine", access: access5 },
      PUT: { id: "UpdateInventoryStockCountLine", body: "InventoryStockCountLine", retry: "idempotent", answers: "204-", effect: "draft", access: access4 },
      DELETE: { id: "DeleteInventoryStockCountLine", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/inventory/StockCounts": {
      GET: { id: "ListInventoryStockCounts", record: "InventoryStockCount", paging: paging1, access: access5 },
      POST: { id: "CreateInventoryStockCount", record: "InventoryStockCount", body: "InventoryStockCount", retry: "never", answers: "201", effect: "draft", access: access4 },
    },
    "/api/v1/{division}/inventory/StockCounts(guid'{StockCountID}')": {
      GET: { id: "GetInventoryStockCount", record: "InventoryStockCount", access: access5 },
      PUT: { id: "UpdateInventoryStockCount", body: "InventoryStockCount", retry: "idempotent", answers: "204-", effect: "draft", access: access4 },
      DELETE: { id: "DeleteInventoryStockCount", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/inventory/StockSerialNumbers": {
      GET: { id: "ListInventoryStockSerialNumbers", record: "InventoryStockSerialNumber", paging: paging1, access: access6 },
      POST: { id: "CreateInventoryStockSerialNumber", record: "InventoryStockSerialNumber", body: "InventoryStockSerialNumber", retry: "never", answers: "201", access: access7 },
    },
    "/api/v1/{division}/inventory/StockSerialNumbers(guid'{ID}')": {
      GET: { id: "GetInventoryStockSerialNumber", record: "InventoryStockSerialNumber", access: access6 },
      PUT: { id: "UpdateInventoryStockSerialNumber", body: "InventoryStockSerialNumber", retry: "idempotent", answers: "204-", access: access7 },
      DELETE: { id: "DeleteInventoryStockSerialNumber", retry: "idempotent", answers: "204-", access: access7 },
    },
    "/api/v1/{division}/inventory/StorageLocations": {
      GET: { id: "ListInventoryStorageLocations", record: "InventoryStorageLocation", paging: paging1, access: access5 },
    },
    "/api/v1/{division}/inventory/StorageLocations(guid'{ID}')": {
      GET: { id: "GetInventoryStorageLocation", record: "InventoryStorageLocation", access: access5 },
    },
    "/api/v1/{division}/inventory/WarehouseTransferLines": {
      GET: { id: "ListInventoryWarehouseTransferLines", record: "InventoryWarehouseTransferLine", paging: paging1, access: access5 },
      POST: { id: "CreateInventoryWarehouseTransferLine", record: "InventoryWarehouseTransferLine", body: "InventoryWarehouseTransferLine", retry: "never", answers: "201", effect: "draft", access: access4 },
    },
    "/api/v1/{division}/inventory/WarehouseTransferLines(guid'{ID}')": {
      GET: { id: "GetInventoryWarehouseTransferLine", record: "InventoryWarehouseTransferLine", access: access5 },
      PUT: { id: "UpdateInventoryWarehouseTransferLine", body: "InventoryWarehouseTransferLine", retry: "idempotent", answers: "204-", effect: "draft", access: access4 },
      DELETE: { id: "DeleteInventoryWarehouseTransferLine", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/inventory/WarehouseTransfers": {
      GET: { id: "ListInventoryWarehouseTransfers", record: "InventoryWarehouseTransfer", paging: paging1, access: access5 },
      POST: { id: "CreateInventoryWarehouseTransfer", record: "InventoryWarehouseTransfer", body: "InventoryWarehouseTransfer", retry: "never", answers: "201", effect: "draft", access: access4 },
    },
    "/api/v1/{division}/inventory/WarehouseTransfers(guid'{TransferID}')": {
      GET: { id: "GetInventoryWarehouseTransfer", record: "InventoryWarehouseTransfer", access: access5 },
      PUT: { id: "UpdateInventoryWarehouseTransfer", body: "InventoryWarehouseTransfer", retry: "idempotent", answers: "204-", effect: "draft", access: access4 },
      DELETE: { id: "DeleteInventoryWarehouseTransfer", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/inventory/Warehouses": {
      GET: { id: "ListInventoryWarehouses", record: "InventoryWarehouse", paging: paging1, access: access5 },
      POST: { id: "CreateInventoryWarehouse", record: "InventoryWarehouse", body: "InventoryWarehouse", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/inventory/Warehouses(guid'{ID}')": {
      GET: { id: "GetInventoryWarehouse", record: "InventoryWarehouse", access: access5 },
      PUT: { id: "UpdateInventoryWarehouse", body: "InventoryWarehouse", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteInventoryWarehouse", retry: "idempotent", answers: "204-", access: access4 },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: { text: "ID BatchNumber DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", number: "Quantity", int32: "StockTransactionType" } },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", int32: "StockTransactionType" } },
    InventoryAssemblyBillOfMaterialMaterial: { fields: { guid: "ID AssembledItem Creator Modifier PartItem", datetime: "Created Modified" }, write: { text: "ID AssembledItem PartItem", number: "Quantity", boolean: "UpdateCostPrice" } },
    InventoryAssemblyBillOfMaterialHeader: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { InventoryAssemblyBillOfMaterialMaterial: "AssemblyBillOfMaterialMaterials" }, write: { text: "ID AssemblyBillOfMaterialMaterials", int32: "AssembledLeadDays", number: "BatchQuantity", boolean: "UpdateCostPrice", uint8: "UseExplosion" } },
    InventoryAssemblyOrder: { fields: { guid: "ID Item StorageLocation Unit Warehouse", datetime: "AssemblyDate FinishedAssemblyDate OrderDate" } },
    InventoryStorageLocation: { fields: { guid: "ID Creator Modifier Warehouse", datetime: "Created Modified" } },
    InventoryWarehouse: { fields: { guid: "ID Creator DefaultStorageLocation ManagerUser Modifier", datetime: "Created Modified" }, write: { text: "ID Code Description EMail ManagerUser", uint8: "Main UseStorageLocations" }, naturalKey: "Code" },
    InventoryBatchNumber: { fields: { guid: "ID Creator Item Modifier", datetime: "Created ExpiryDate Modified" }, nested: { InventoryStorageLocation: "StorageLocations", InventoryWarehouse: "Warehouses" } },
    InventoryFinishAssemblyOrder: { fields: { guid: "AssemblyOrder AssembledItemStorageLocation", datetime: "AssemblyDate" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: { text: "AssemblyOrder AssembledItemStorageLocation AssemblyDate BatchNumbers Description Notes SerialNumbers", number: "FinishOrderQuantity" } },
    InventoryItemWarehousePlanningDetail: { fields: { guid: "ID Item PlanningSourceID Warehouse", datetime: "PlannedDate" } },
    InventoryItemWarehouseStorageLocation: { fields: { guid: "ID Item StorageLocation Warehouse", datetime: "ItemEndDate ItemStartDate" } },
    InventoryItemWarehouse: { fields: { guid: "ID Creator DefaultStorageLocation Item Modifier Warehouse", datetime: "Created ItemEndDate ItemStartDate Modified NextCountingCycle" }, write: { text: "ID DefaultStorageLocation Item Warehouse", int16: "CountingCycle OrderPolicy Period ReplenishmentType", number: "MaximumStock ReorderPoint ReorderQuantity SafetyStock" } },
    InventoryProcessStockCount: { fields: { guid: "StockCountID" }, writeOnce: { text: "StockCountID ErrorMessage SuccessMessage", int32: "Division" }, failure: "ErrorMessage" },
    InventoryProcessWarehouseTransfer: { fields: { guid: "TransferID", datetime: "TransferDate" }, writeOnce: { text: "TransferID TransferDate" } },
    InventorySerialNumber: { fields: { guid: "ID Creator Item Modifier StorageLocation Warehouse", datetime: "Created EndDate Modified StartDate" } },
    InventoryStockCountLine: { fields: { guid: "ID CountedBy Creator Item Modifier ReasonCodeID StockCountID StorageLocation Warehouse", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers CountedBy Item ReasonCode SerialNumbers StockCountID StorageLocation Warehouse", number: "QuantityDifference QuantityNew", int16: "Source Status" } },
    InventoryStockCount: { fields: { guid: "StockCountID CountedBy Creator Modifier OffsetGLInventory Warehouse", datetime: "Created Modified StockCountDate" }, nested: { InventoryStockCountLine: "StockCountLines" }, write: { text: "StockCountID CountedBy Description OffsetGLInventory StockCountDate StockCountLines Warehouse", int16: "Status" } },
    InventoryWarehouseTransferLine: { fields: { guid: "ID Creator Item Modifier PickedBy StorageLocationFrom StorageLocationTo TransferID TransferredBy", datetime: "Created Modified" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: { text: "ID BatchNumbers Description Item PickedBy SerialNumbers StorageLocationFrom StorageLocationTo TransferID TransferredBy", number: "Quantity" } },
    InventoryWarehouseTransfer: { fields: { guid: "TransferID Creator Modifier PickedBy TransferredBy WarehouseFrom WarehouseTo", datetime: "Created EntryDate Modified PlannedDeliveryDate PlannedReceiptDate TransferDate" }, nested: { InventoryWarehouseTransferLine: "WarehouseTransferLines" }, write: { text: "TransferID Description EntryDate PickedBy PlannedDeliveryDate PlannedReceiptDate Remarks TransferredBy WarehouseFrom WarehouseTo WarehouseTransferLines", int16: "Status" } },
  },
};
