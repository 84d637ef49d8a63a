// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "AssembledItem ManagerUser AssemblyOrder AssembledItemStorageLocation PlanningSourceID StockCountID TransferID CountedBy ReasonCodeID OffsetGLInventory PickedBy StorageLocationFrom StorageLocationTo TransferredBy WarehouseFrom WarehouseTo",
    datetime: "AssemblyDate FinishedAssemblyDate NextCountingCycle TransferDate StockCountDate PlannedDeliveryDate PlannedReceiptDate",
  },
  groups: [
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list create get update delete 2", scopes: "manufacturing production", sets: "AssemblyBillOfMaterialHeader" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list create get update delete", scopes: "manufacturing production", sets: "AssemblyBillOfMaterialMaterial|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list get", scopes: "manufacturing production", sets: "AssemblyOrder|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list get", scopes: "logistics items", sets: "BatchNumber|s SerialNumber|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "act", scopes: "logistics inventory", sets: "FinishAssemblyOrder ProcessStockCount ProcessWarehouseTransfer" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list get", scopes: "logistics inventory", sets: "ItemWarehousePlanningDetail|s ItemWarehouseStorageLocation|s StorageLocation|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list create get update delete", scopes: "logistics inventory", sets: "ItemWarehouse|s StockCountLine|s WarehouseTransferLine|s Warehouse|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list create get update delete", scopes: "logistics inventory, sales orders, purchase orders", sets: "StockBatchNumber|s StockSerialNumber|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list create get update delete", key: "StockCountID", scopes: "logistics inventory", sets: "StockCount|s" },
    { at: "/api/v1/{division}/inventory/", name: "Inventory", like: "list create get update delete", key: "TransferID", scopes: "logistics inventory", sets: "WarehouseTransfer|s" },
  ],
  paths: {},
  entities: {
    InventoryStockBatchNumber: { write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryAssemblyBillOfMaterialMaterial: { write: "ID AssembledItem PartItem Quantity UpdateCostPrice" },
    InventoryAssemblyBillOfMaterialHeader: { nested: { InventoryAssemblyBillOfMaterialMaterial: "AssemblyBillOfMaterialMaterials" }, write: "ID AssembledLeadDays AssemblyBillOfMaterialMaterials BatchQuantity UpdateCostPrice UseExplosion" },
    InventoryAssemblyOrder: { fields: { guid: "Unit" } },
    InventoryWarehouse: { write: "ID Code Description EMail Main ManagerUser UseStorageLocations", naturalKey: "Code" },
    InventoryBatchNumber: { nested: { InventoryStorageLocation: "StorageLocations", InventoryWarehouse: "Warehouses" } },
    InventoryFinishAssemblyOrder: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: "AssemblyOrder AssembledItemStorageLocation AssemblyDate BatchNumbers Description FinishOrderQuantity Notes SerialNumbers" },
    InventoryItemWarehouse: { write: "ID CountingCycle DefaultStorageLocation Item MaximumStock OrderPolicy Period ReorderPoint ReorderQuantity ReplenishmentType SafetyStock Warehouse" },
    InventoryProcessStockCount: { writeOnce: "StockCountID Division ErrorMessage SuccessMessage" },
    InventoryProcessWarehouseTransfer: { writeOnce: "TransferID TransferDate" },
    InventoryStockCountLine: { fields: { plain: "ReasonCode" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers CountedBy Item QuantityDifference QuantityNew ReasonCode SerialNumbers Source Status StockCountID StorageLocation Warehouse" },
    InventoryStockCount: { nested: { InventoryStockCountLine: "StockCountLines" }, write: "StockCountID CountedBy Description OffsetGLInventory Status StockCountDate StockCountLines Warehouse" },
    InventoryWarehouseTransferLine: { nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, write: "ID BatchNumbers Description Item PickedBy Quantity SerialNumbers StorageLocationFrom StorageLocationTo TransferID TransferredBy" },
    InventoryWarehouseTransfer: { nested: { InventoryWarehouseTransferLine: "WarehouseTransferLines" }, write: "TransferID Description EntryDate PickedBy PlannedDeliveryDate PlannedReceiptDate Remarks Status TransferredBy WarehouseFrom WarehouseTo WarehouseTransferLines" },
  },
};
