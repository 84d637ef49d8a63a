// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["manufacturing production"] };
const access2: AccessRow = { scopes: ["manufacturing production"], level: "manage" };
const access3: AccessRow = { scopes: ["manufacturing shopfloor"] };
const access4: AccessRow = { scopes: ["manufacturing shopfloor"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials": {
      GET: { id: "ListManufacturingBillOfMaterialMaterials", record: "ManufacturingBillOfMaterialMaterial", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingBillOfMaterialMaterial", record: "ManufacturingBillOfMaterialMaterial", body: "ManufacturingBillOfMaterialMaterial", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials(guid'{ID}')": {
      GET: { id: "GetManufacturingBillOfMaterialMaterial", record: "ManufacturingBillOfMaterialMaterial", access: access1 },
      PUT: { id: "UpdateManufacturingBillOfMaterialMaterial", body: "ManufacturingBillOfMaterialMaterial", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteManufacturingBillOfMaterialMaterial", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings": {
      GET: { id: "ListManufacturingBillOfMaterialRoutings", record: "ManufacturingBillOfMaterialRouting", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingBillOfMaterialRouting", record: "ManufacturingBillOfMaterialRouting", body: "ManufacturingBillOfMaterialRouting", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings(guid'{ID}')": {
      GET: { id: "GetManufacturingBillOfMaterialRouting", record: "ManufacturingBillOfMaterialRouting", access: access1 },
      PUT: { id: "UpdateManufacturingBillOfMaterialRouting", body: "ManufacturingBillOfMaterialRouting", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteManufacturingBillOfMaterialRouting", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions": {
      GET: { id: "ListManufacturingBillOfMaterialVersions", record: "ManufacturingBillOfMaterialVersion", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingBillOfMaterialVersion", record: "ManufacturingBillOfMaterialVersion", body: "ManufacturingBillOfMaterialVersion", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions(guid'{ID}')": {
      GET: { id: "GetManufacturingBillOfMaterialVersion", record: "ManufacturingBillOfMaterialVersion", access: access1 },
      PUT: { id: "UpdateManufacturingBillOfMaterialVersion", body: "ManufacturingBillOfMaterialVersion", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteManufacturingBillOfMaterialVersion", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/manufacturing/ByProductReceipts": {
      GET: { id: "ListManufacturingByProductReceipts", record: "ManufacturingByProductReceipt", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingByProductReceipt", record: "ManufacturingByProductReceipt", body: "ManufacturingByProductReceipt", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/ByProductReceipts(guid'{StockTransactionId}')": {
      GET: { id: "GetManufacturingByProductReceipt", record: "ManufacturingByProductReceipt", access: access1 },
    },
    "/api/v1/{division}/manufacturing/ByProductReversals": {
      GET: { id: "ListManufacturingByProductReversals", record: "ManufacturingByProductReversal", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingByProductReversal", record: "ManufacturingByProductReversal", body: "ManufacturingByProductReversal", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/ByProductReversals(guid'{ReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingByProductReversal", record: "ManufacturingByProductReversal", access: access1 },
    },
    "/api/v1/{division}/manufacturing/ManufacturingSettings": {
      GET: { id: "ListManufacturingManufacturingSettings", record: "ManufacturingManufacturingSettings", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/manufacturing/ManufacturingSettings({Division})": {
      GET: { id: "GetManufacturingManufacturingSettings", record: "ManufacturingManufacturingSettings", access: access1 },
    },
    "/api/v1/{division}/manufacturing/MaterialIssues": {
      GET: { id: "ListManufacturingMaterialIssues", record: "ManufacturingMaterialIssue", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingMaterialIssue", record: "ManufacturingMaterialIssue", body: "ManufacturingMaterialIssue", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/MaterialIssues(guid'{StockTransactionId}')": {
      GET: { id: "GetManufacturingMaterialIssue", record: "ManufacturingMaterialIssue", access: access1 },
    },
    "/api/v1/{division}/manufacturing/MaterialReversals": {
      GET: { id: "ListManufacturingMaterialReversals", record: "ManufacturingMaterialReversal", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingMaterialReversal", record: "ManufacturingMaterialReversal", body: "ManufacturingMaterialReversal", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/MaterialReversals(guid'{ReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingMaterialReversal", record: "ManufacturingMaterialReversal", access: access1 },
    },
    "/api/v1/{division}/manufacturing/OperationResources": {
      GET: { id: "ListManufacturingOperationResources", record: "ManufacturingOperationResource", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingOperationResource", record: "ManufacturingOperationResource", body: "ManufacturingOperationResource", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/manufacturing/OperationResources(guid'{ID}')": {
      GET: { id: "GetManufacturingOperationResource", record: "ManufacturingOperationResource", access: access1 },
      PUT: { id: "UpdateManufacturingOperationResource", body: "ManufacturingOperationResource", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteManufacturingOperationResource", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/manufacturing/Operations": {
      GET: { id: "ListManufacturingOperations", record: "ManufacturingOperation", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingOperation", record: "ManufacturingOperation", body: "ManufacturingOperation", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/manufacturing/Operations(guid'{ID}')": {
      GET: { id: "GetManufacturingOperation", record: "ManufacturingOperation", access: access1 },
      PUT: { id: "UpdateManufacturingOperation", body: "ManufacturingOperation", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteManufacturingOperation", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/manufacturing/ProductionAreas": {
      GET: { id: "ListManufacturingProductionAreas", record: "ManufacturingProductionArea", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingProductionArea", record: "ManufacturingProductionArea", body: "ManufacturingProductionArea", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/manufacturing/ProductionAreas(guid'{ID}')": {
      GET: { id: "GetManufacturingProductionArea", record: "ManufacturingProductionArea", access: access1 },
      PUT: { id: "UpdateManufacturingProductionArea", body: "ManufacturingProductionArea", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteManufacturingProductionArea", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions": {
      GET: { id: "ListManufacturingRecentTimeTransactions", record: "ManufacturingRecentTimeTransaction", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingRecentTimeTransaction", record: "ManufacturingRecentTimeTransaction", access: access1 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails": {
      GET: { id: "ListManufacturingShopOrderMaterialPlanDetails", record: "ManufacturingShopOrderMaterialPlanDetail", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderMaterialPlanDetail", record: "ManufacturingShopOrderMaterialPlanDetail", access: access3 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans": {
      GET: { id: "ListManufacturingShopOrderMaterialPlans", record: "ManufacturingShopOrderMaterialPlan", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingShopOrderMaterialPlan", record: "ManufacturingShopOrderMaterialPlan", body: "ManufacturingShopOrderMaterialPlan", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderMaterialPlan", record: "ManufacturingShopOrderMaterialPlan", access: access3 },
      PUT: { id: "UpdateManufacturingShopOrderMaterialPlan", body: "ManufacturingShopOrderMaterialPlan", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteManufacturingShopOrderMaterialPlan", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderPriorities": {
      GET: { id: "ListManufacturingShopOrderPriorities", record: "ManufacturingShopOrderPriority", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderPriorities(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderPriority", record: "ManufacturingShopOrderPriority", access: access3 },
      PUT: { id: "UpdateManufacturingShopOrderPriority", body: "ManufacturingShopOrderPriority", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReceipts": {
      GET: { id: "ListManufacturingShopOrderReceipts", record: "ManufacturingShopOrderReceipt", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingShopOrderReceipt", record: "ManufacturingShopOrderReceipt", body: "ManufacturingShopOrderReceipt", retry: "never", answers: "201", effect: "post", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReceipts(guid'{StockTransactionId}')": {
      GET: { id: "GetManufacturingShopOrderReceipt", record: "ManufacturingShopOrderReceipt", access: access3 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReversals": {
      GET: { id: "ListManufacturingShopOrderReversals", record: "ManufacturingShopOrderReversal", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingShopOrderReversal", record: "ManufacturingShopOrderReversal", body: "ManufacturingShopOrderReversal", retry: "never", answers: "201", effect: "post", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReversals(guid'{ReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingShopOrderReversal", record: "ManufacturingShopOrderReversal", access: access3 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans": {
      GET: { id: "ListManufacturingShopOrderRoutingStepPlans", record: "ManufacturingShopOrderRoutingStepPlan", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingShopOrderRoutingStepPlan", record: "ManufacturingShopOrderRoutingStepPlan", body: "ManufacturingShopOrderRoutingStepPlan", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderRoutingStepPlan", record: "ManufacturingShopOrderRoutingStepPlan", access: access3 },
      PUT: { id: "UpdateManufacturingShopOrderRoutingStepPlan", body: "ManufacturingShopOrderRoutingStepPlan", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteManufacturingShopOrderRoutingStepPlan", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork": {
      GET: { id: "ListManufacturingShopOrderRoutingStepPlansAvailableToWork", record: "ManufacturingShopOrderRoutingStepPlanAvailableToWork", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork(guid'{RoutingStep}')": {
      GET: { id: "GetManufacturingShopOrderRoutingStepPlanAvailableToWork", record: "ManufacturingShopOrderRoutingStepPlanAvailableToWork", access: access1 },
    },
    "/api/v1/{division}/manufacturing/ShopOrders": {
      GET: { id: "ListManufacturingShopOrders", record: "ManufacturingShopOrder", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingShopOrder", record: "ManufacturingShopOrder", body: "ManufacturingShopOrder", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/manufacturing/ShopOrders(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrder", record: "ManufacturingShopOrder", access: access3 },
      PUT: { id: "UpdateManufacturingShopOrder", body: "ManufacturingShopOrder", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteManufacturingShopOrder", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts": {
      GET: { id: "ListManufacturingStageForDeliveryReceipts", record: "ManufacturingStageForDeliveryReceipt", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingStageForDeliveryReceipt", record: "ManufacturingStageForDeliveryReceipt", body: "ManufacturingStageForDeliveryReceipt", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts(guid'{Id}')": {
      GET: { id: "GetManufacturingStageForDeliveryReceipt", record: "ManufacturingStageForDeliveryReceipt", access: access1 },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals": {
      GET: { id: "ListManufacturingStageForDeliveryReversals", record: "ManufacturingStageForDeliveryReversal", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingStageForDeliveryReversal", record: "ManufacturingStageForDeliveryReversal", body: "ManufacturingStageForDeliveryReversal", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals(guid'{Id}')": {
      GET: { id: "GetManufacturingStageForDeliveryReversal", record: "ManufacturingStageForDeliveryReversal", access: access1 },
    },
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions": {
      GET: { id: "ListManufacturingStartedTimedTimeTransactions", record: "ManufacturingStartedTimedTimeTransaction", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingStartedTimedTimeTransaction", record: "ManufacturingStartedTimedTimeTransaction", access: access1 },
    },
    "/api/v1/{division}/manufacturing/SubOrderReceipts": {
      GET: { id: "ListManufacturingSubOrderReceipts", record: "ManufacturingSubOrderReceipt", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingSubOrderReceipt", record: "ManufacturingSubOrderReceipt", body: "ManufacturingSubOrderReceipt", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/SubOrderReceipts(guid'{ShopOrderReceiptStockTransactionId}')": {
      GET: { id: "GetManufacturingSubOrderReceipt", record: "ManufacturingSubOrderReceipt", access: access1 },
    },
    "/api/v1/{division}/manufacturing/SubOrderReversals": {
      GET: { id: "ListManufacturingSubOrderReversals", record: "ManufacturingSubOrderReversal", paging: paging1, access: access1 },
      POST: { id: "CreateManufacturingSubOrderReversal", record: "ManufacturingSubOrderReversal", body: "ManufacturingSubOrderReversal", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/manufacturing/SubOrderReversals(guid'{MaterialReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingSubOrderReversal", record: "ManufacturingSubOrderReversal", access: access1 },
    },
    "/api/v1/{division}/manufacturing/TimeTransactions": {
      GET: { id: "ListManufacturingTimeTransactions", record: "ManufacturingTimeTransaction", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingTimeTransaction", record: "ManufacturingTimeTransaction", body: "ManufacturingTimeTransaction", retry: "never", answers: "201", effect: "post", access: access4 },
    },
    "/api/v1/{division}/manufacturing/TimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingTimeTransaction", record: "ManufacturingTimeTransaction", access: access3 },
      PUT: { id: "UpdateManufacturingTimeTransaction", body: "ManufacturingTimeTransaction", retry: "idempotent", answers: "204-", effect: "post", access: access4 },
      DELETE: { id: "DeleteManufacturingTimeTransaction", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/manufacturing/TimedTimeTransactions": {
      GET: { id: "ListManufacturingTimedTimeTransactions", record: "ManufacturingTimedTimeTransaction", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingTimedTimeTransaction", record: "ManufacturingTimedTimeTransaction", body: "ManufacturingTimedTimeTransaction", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/manufacturing/TimedTimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingTimedTimeTransaction", record: "ManufacturingTimedTimeTransaction", access: access3 },
      PUT: { id: "UpdateManufacturingTimedTimeTransaction", body: "ManufacturingTimedTimeTransaction", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteManufacturingTimedTimeTransaction", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/manufacturing/Workcenters": {
      GET: { id: "ListManufacturingWorkcenters", record: "ManufacturingWorkcenter", paging: paging1, access: access3 },
      POST: { id: "CreateManufacturingWorkcenter", record: "ManufacturingWorkcenter", body: "ManufacturingWorkcenter", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/manufacturing/Workcenters(guid'{ID}')": {
      GET: { id: "GetManufacturingWorkcenter", record: "ManufacturingWorkcenter", access: access3 },
      PUT: { id: "UpdateManufacturingWorkcenter", body: "ManufacturingWorkcenter", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteManufacturingWorkcenter", retry: "idempotent", answers: "204-", access: access4 },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: { text: "ID BatchNumber DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", number: "Quantity", int32: "StockTransactionType" } },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID DraftStockTransactionID EndDate Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StorageLocation Warehouse WarehouseTransferLine", uint8: "IsBlocked", int32: "StockTransactionType" } },
    InventoryItemWarehouseStorageLocation: { fields: { guid: "ID Item StorageLocation Warehouse", datetime: "ItemEndDate ItemStartDate" } },
    ManufacturingBillOfMaterialMaterial: { fields: { guid: "ID ItemVersion PartItem RoutingStepID syscreator sysmodifier", datetime: "syscreated sysmodified" }, write: { text: "ID CostCenter CostUnit Description DetailDrawing ItemVersion Notes PartItem RoutingStepID", uint8: "Backflush", int32: "CalculatorType Type", number: "NetWeight Quantity WastePercentage" } },
    ManufacturingBillOfMaterialRouting: { fields: { guid: "ID Account CreatedBy Item ItemVersion ModifiedBy Operation OperationResource Workcenter", datetime: "CreatedDate ModifiedDate" }, write: { text: "ID ItemVersion Notes Operation OperationDescription OperationResource PurchaseUnit", number: "AttendedPercentage EfficiencyPercentage PurchaseUnitFactor PurchaseUnitPriceFC Run Setup", uint8: "Backflush", int16: "FactorType RunMethod", int32: "SubcontractedLeadDays" } },
    ManufacturingBillOfMaterialVersion: { fields: { guid: "ID Creator Item Modifier", datetime: "Created Modified VersionDate" }, write: { text: "ID CadDrawingUrl Description Item Notes VersionDate", number: "BatchQuantity CalculatedCostPrice", uint8: "IsDefault", int32: "OrderLeadDays ProductionLeadDays VersionNumber", int16: "Status Type" } },
    ManufacturingByProductReceipt: { fields: { guid: "StockTransactionId CreatedBy DraftStockTransactionID Item ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "DraftStockTransactionID ShopOrderMaterialPlan StorageLocation TransactionDate", number: "Quantity" } },
    ManufacturingByProductReversal: { fields: { guid: "ReversalStockTransactionId CreatedBy Item OriginalStockTransactionId ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "Note OriginalStockTransactionId TransactionDate" } },
    ManufacturingMaterialIssue: { fields: { guid: "StockTransactionId CreatedBy DraftStockTransactionID Item RelatedStockTransaction ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "DraftStockTransactionID Note ShopOrderMaterialPlan StorageLocation TransactionDate", number: "Quantity" } },
    ManufacturingMaterialReversal: { fields: { guid: "ReversalStockTransactionId CreatedBy Item OriginalStockTransactionId ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: { text: "BatchNumbers Note OriginalStockTransactionId SerialNumbers StorageLocation TransactionDate", number: "Quantity" } },
    ManufacturingOperationResource: { fields: { guid: "ID Account Creator Modifier Operation Workcenter", datetime: "Created Modified" }, write: { text: "ID Account Currency Operation PurchaseUnit PurchaseVATCode SetupUnit Workcenter", number: "AttendedPercentage EfficiencyPercentage Run Setup", uint8: "IsPrimary", int32: "PurchaseLeadDays RunMethod Type" } },
    ManufacturingOperation: { fields: { guid: "ID Creator Item Modifier", datetime: "Created Modified" }, write: { text: "ID Code Description Item Notes Searchcode", uint8: "HasSuppliers", int32: "Status" }, naturalKey: "Code" },
    ManufacturingProductionArea: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID Code Costcenter Costunit Description Notes", uint8: "IsDefault" }, naturalKey: "Code" },
    ManufacturingRecentTimeTransaction: { fields: { guid: "ID Employee Item Operation Project ShopOrder ShopOrderRoutingStepPlan Warehouse Workcenter", code18: "CustomerCode", datetime: "Date EndTime Modified StartTime" } },
    ManufacturingShopOrderMaterialPlanDetail: { fields: { guid: "ID Creator DefaultItemStorageLocation Item Modifier RoutingStepID ShopOrder SubShopOrder Warehouse", datetime: "Created Modified PlannedDate" }, nested: { InventoryItemWarehouseStorageLocation: "StockLocations" } },
    ManufacturingShopOrderMaterialPlan: { fields: { guid: "ID Creator Item Modifier RoutingStepID ShopOrder", datetime: "Created Modified PlannedDate" }, write: { text: "ID Description DetailDrawing Item Notes PlannedDate RoutingStepID ShopOrder", uint8: "Backflush", int32: "CalculatorType LineNumber Status Type", number: "PlannedAmountFC PlannedPriceFC PlannedQuantity PlannedQuantityFactor WastePercentage" } },
    ManufacturingShopOrderPriority: { fields: { guid: "ID ShopOrder" }, writeLater: { int32: "Mode Priority" } },
    ManufacturingShopOrderReceipt: { fields: { guid: "StockTransactionId CreatedBy DraftStockTransactionID ID Item ParentShopOrder RelatedStockTransaction ShopOrder StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "DraftStockTransactionID ShopOrder StorageLocation TransactionDate", number: "Quantity" } },
    ManufacturingShopOrderReversal: { fields: { guid: "ReversalStockTransactionId CreatedBy Item OriginalStockTransactionId ShopOrder StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "Note OriginalStockTransactionId TransactionDate" } },
    ManufacturingTimeTransaction: { fields: { guid: "ID Creator Employee Modifier RoutingStepPlan ShopOrder TimedTimeTransaction WorkCenter", datetime: "Created Date Modified" }, write: { text: "ID Date Employee Notes RoutingStepPlan ShopOrder TimedTimeTransaction WorkCenter", int32: "Activity Status", number: "Hours LaborHours PercentComplete Quantity", uint8: "IsOperationFinished" } },
    ManufacturingShopOrderRoutingStepPlan: { fields: { guid: "ID Account Creator Modifier Operation OperationResource ShopOrder Workcenter", datetime: "Created Modified PlannedEndDate PlannedStartDate" }, nested: { ManufacturingTimeTransaction: "TimeTransactions" }, write: { text: "ID Account Description Notes Operation OperationResource PlannedEndDate PlannedStartDate PurchaseUnit SetupUnit ShopOrder TimeTransactions Workcenter", number: "AttendedPercentage CostPerItem EfficiencyPercentage PlannedRunHours PlannedSetupHours PlannedTotalHours PurchaseUnitFactor PurchaseUnitPriceFC PurchaseUnitQuantity Run Setup TotalCostDC", uint8: "Backflush", int32: "FactorType LineNumber RoutingStepType RunMethod Status SubcontractedLeadDays" } },
    ManufacturingShopOrderRoutingStepPlanAvailableToWork: { fields: { guid: "RoutingStep Item ItemVersion Operation Project RunTimedTimeTransaction SetupTimedTimeTransaction ShopOrder Warehouse Workcenter", code18: "CustomerCode", datetime: "PlannedDate RunStartTime SetupStartTime" } },
    SalesOrderSalesOrderLine: { fields: { guid: "ID Item ItemVersion OrderID Pricelist Project PurchaseOrder PurchaseOrderLine ShopOrder TaxSchedule", datetime: "DeliveryDate" }, write: { text: "ID CostCenter CostUnit DeliveryDate Description Item ItemVersion Notes OrderID Pricelist Project ShopOrder TaxSchedule UnitCode VATCode", number: "AmountFC Discount Margin NetPrice Quantity UnitPrice VATAmount VATPercentage", int32: "OrderNumber", uint8: "UseDropShipment" } },
    ManufacturingShopOrder: { fields: { guid: "ID Creator Item ItemVersion Modifier Project SelectionCode ShopOrderMain ShopOrderParent Warehouse", datetime: "Created EntryDate Modified PlannedDate PlannedStartDate" }, nested: { SalesOrderSalesOrderLine: "SalesOrderLines", ManufacturingShopOrderMaterialPlan: "ShopOrderMaterialPlans", ManufacturingShopOrderRoutingStepPlan: "ShopOrderRoutingStepPlans" }, write: { text: "ID CADDrawingURL Costcenter Costunit Description EntryDate Item ItemVersion Notes PlannedDate PlannedStartDate Project SelectionCode Warehouse YourRef", uint8: "IsInPlanning IsOnHold IsReleased", number: "PlannedQuantity ReadyToShipQuantity", int32: "ProductionLeadDays" }, naturalKey: "YourRef" },
    ManufacturingStageForDeliveryReceipt: { fields: { guid: "Id CreatedBy Item RelatedId ShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "ShopOrder TransactionDate", number: "Quantity" } },
    ManufacturingStageForDeliveryReversal: { fields: { guid: "Id CreatedBy Item RelatedId ShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "RelatedId ShopOrder TransactionDate", number: "Quantity" } },
    ManufacturingStartedTimedTimeTransaction: { fields: { guid: "ID Creator Employee Item Modifier Operation Project ShopOrder ShopOrderRoutingStepPlan Warehouse Workcenter", datetime: "Created EndTime Modified StartTime", code18: "CustomerCode" } },
    ManufacturingSubOrderReceipt: { fields: { guid: "ShopOrderReceiptStockTransactionId CreatedBy DraftStockTransactionID Item MaterialIssueStockTransactionId ParentShopOrder ParentShopOrderMaterialPlan SubShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "DraftStockTransactionID SubShopOrder TransactionDate", number: "Quantity" } },
    ManufacturingSubOrderReversal: { fields: { guid: "MaterialReversalStockTransactionId CreatedBy Item OriginalMaterialIssueStockTransactionId OriginalShopOrderReceiptStockTransactionId ParentShopOrder ShopOrderReversalStockTransactionId SubShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: { text: "Note OriginalMaterialIssueStockTransactionId TransactionDate" } },
    ManufacturingTimedTimeTransaction: { fields: { guid: "ID Creator Employee Modifier Operation ProductionArea ShopOrder ShopOrderRoutingStepPlan Workcenter", datetime: "Created EndTime Modified StartTime" }, write: { text: "ID Employee EndTime Notes ProductionArea ProductionAreaCode ProductionAreaDescription ShopOrderRoutingStepPlan StartTime Workcenter", uint8: "IsOperationFinished", number: "LaborHours MachineHours PercentComplete ProducedQuantity ShopOrderRoutingStepPlanRemainingRunHours ShopOrderRoutingStepPlanRemainingSetupHours", int32: "Source Status Type" } },
    ManufacturingWorkcenter: { fields: { guid: "ID Creator Modifier ProductionArea", datetime: "Created Modified" }, write: { text: "ID Code Costcenter Costunit Description Notes ProductionArea SearchCode", int32: "Capacity Status Type", number: "GeneralBurdenRate LaborBurdenRate MachineBurdenRate RunLaborRate SetupLaborRate", uint8: "IsLaborBurdenPercent" }, naturalKey: "Code" },
  },
};
