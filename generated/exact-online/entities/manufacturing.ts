// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials": {
      GET: { id: "ListManufacturingBillOfMaterialMaterials", record: "ManufacturingBillOfMaterialMaterial", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingBillOfMaterialMaterial", record: "ManufacturingBillOfMaterialMaterial", body: "ManufacturingBillOfMaterialMaterial", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials(guid'{ID}')": {
      GET: { id: "GetManufacturingBillOfMaterialMaterial", record: "ManufacturingBillOfMaterialMaterial", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      PUT: { id: "UpdateManufacturingBillOfMaterialMaterial", body: "ManufacturingBillOfMaterialMaterial", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingBillOfMaterialMaterial", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings": {
      GET: { id: "ListManufacturingBillOfMaterialRoutings", record: "ManufacturingBillOfMaterialRouting", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingBillOfMaterialRouting", record: "ManufacturingBillOfMaterialRouting", body: "ManufacturingBillOfMaterialRouting", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings(guid'{ID}')": {
      GET: { id: "GetManufacturingBillOfMaterialRouting", record: "ManufacturingBillOfMaterialRouting", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      PUT: { id: "UpdateManufacturingBillOfMaterialRouting", body: "ManufacturingBillOfMaterialRouting", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingBillOfMaterialRouting", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions": {
      GET: { id: "ListManufacturingBillOfMaterialVersions", record: "ManufacturingBillOfMaterialVersion", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingBillOfMaterialVersion", record: "ManufacturingBillOfMaterialVersion", body: "ManufacturingBillOfMaterialVersion", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions(guid'{ID}')": {
      GET: { id: "GetManufacturingBillOfMaterialVersion", record: "ManufacturingBillOfMaterialVersion", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      PUT: { id: "UpdateManufacturingBillOfMaterialVersion", body: "ManufacturingBillOfMaterialVersion", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingBillOfMaterialVersion", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ByProductReceipts": {
      GET: { id: "ListManufacturingByProductReceipts", record: "ManufacturingByProductReceipt", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingByProductReceipt", record: "ManufacturingByProductReceipt", body: "ManufacturingByProductReceipt", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ByProductReceipts(guid'{StockTransactionId}')": {
      GET: { id: "GetManufacturingByProductReceipt", record: "ManufacturingByProductReceipt", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ByProductReversals": {
      GET: { id: "ListManufacturingByProductReversals", record: "ManufacturingByProductReversal", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingByProductReversal", record: "ManufacturingByProductReversal", body: "ManufacturingByProductReversal", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ByProductReversals(guid'{ReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingByProductReversal", record: "ManufacturingByProductReversal", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ManufacturingSettings": {
      GET: { id: "ListManufacturingManufacturingSettings", record: "ManufacturingManufacturingSettings", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ManufacturingSettings({Division})": {
      GET: { id: "GetManufacturingManufacturingSettings", record: "ManufacturingManufacturingSettings", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/MaterialIssues": {
      GET: { id: "ListManufacturingMaterialIssues", record: "ManufacturingMaterialIssue", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingMaterialIssue", record: "ManufacturingMaterialIssue", body: "ManufacturingMaterialIssue", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/MaterialIssues(guid'{StockTransactionId}')": {
      GET: { id: "GetManufacturingMaterialIssue", record: "ManufacturingMaterialIssue", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/MaterialReversals": {
      GET: { id: "ListManufacturingMaterialReversals", record: "ManufacturingMaterialReversal", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingMaterialReversal", record: "ManufacturingMaterialReversal", body: "ManufacturingMaterialReversal", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/MaterialReversals(guid'{ReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingMaterialReversal", record: "ManufacturingMaterialReversal", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/OperationResources": {
      GET: { id: "ListManufacturingOperationResources", record: "ManufacturingOperationResource", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingOperationResource", record: "ManufacturingOperationResource", body: "ManufacturingOperationResource", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/OperationResources(guid'{ID}')": {
      GET: { id: "GetManufacturingOperationResource", record: "ManufacturingOperationResource", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      PUT: { id: "UpdateManufacturingOperationResource", body: "ManufacturingOperationResource", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingOperationResource", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/Operations": {
      GET: { id: "ListManufacturingOperations", record: "ManufacturingOperation", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingOperation", record: "ManufacturingOperation", body: "ManufacturingOperation", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/Operations(guid'{ID}')": {
      GET: { id: "GetManufacturingOperation", record: "ManufacturingOperation", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      PUT: { id: "UpdateManufacturingOperation", body: "ManufacturingOperation", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingOperation", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ProductionAreas": {
      GET: { id: "ListManufacturingProductionAreas", record: "ManufacturingProductionArea", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingProductionArea", record: "ManufacturingProductionArea", body: "ManufacturingProductionArea", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ProductionAreas(guid'{ID}')": {
      GET: { id: "GetManufacturingProductionArea", record: "ManufacturingProductionArea", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      PUT: { id: "UpdateManufacturingProductionArea", body: "ManufacturingProductionArea", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingProductionArea", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions": {
      GET: { id: "ListManufacturingRecentTimeTransactions", record: "ManufacturingRecentTimeTransaction", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingRecentTimeTransaction", record: "ManufacturingRecentTimeTransaction", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails": {
      GET: { id: "ListManufacturingShopOrderMaterialPlanDetails", record: "ManufacturingShopOrderMaterialPlanDetail", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderMaterialPlanDetail", record: "ManufacturingShopOrderMaterialPlanDetail", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans": {
      GET: { id: "ListManufacturingShopOrderMaterialPlans", record: "ManufacturingShopOrderMaterialPlan", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingShopOrderMaterialPlan", record: "ManufacturingShopOrderMaterialPlan", body: "ManufacturingShopOrderMaterialPlan", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderMaterialPlan", record: "ManufacturingShopOrderMaterialPlan", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingShopOrderMaterialPlan", body: "ManufacturingShopOrderMaterialPlan", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingShopOrderMaterialPlan", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderPriorities": {
      GET: { id: "ListManufacturingShopOrderPriorities", record: "ManufacturingShopOrderPriority", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderPriorities(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderPriority", record: "ManufacturingShopOrderPriority", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingShopOrderPriority", body: "ManufacturingShopOrderPriority", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReceipts": {
      GET: { id: "ListManufacturingShopOrderReceipts", record: "ManufacturingShopOrderReceipt", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingShopOrderReceipt", record: "ManufacturingShopOrderReceipt", body: "ManufacturingShopOrderReceipt", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReceipts(guid'{StockTransactionId}')": {
      GET: { id: "GetManufacturingShopOrderReceipt", record: "ManufacturingShopOrderReceipt", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReversals": {
      GET: { id: "ListManufacturingShopOrderReversals", record: "ManufacturingShopOrderReversal", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingShopOrderReversal", record: "ManufacturingShopOrderReversal", body: "ManufacturingShopOrderReversal", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderReversals(guid'{ReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingShopOrderReversal", record: "ManufacturingShopOrderReversal", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans": {
      GET: { id: "ListManufacturingShopOrderRoutingStepPlans", record: "ManufacturingShopOrderRoutingStepPlan", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingShopOrderRoutingStepPlan", record: "ManufacturingShopOrderRoutingStepPlan", body: "ManufacturingShopOrderRoutingStepPlan", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrderRoutingStepPlan", record: "ManufacturingShopOrderRoutingStepPlan", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingShopOrderRoutingStepPlan", body: "ManufacturingShopOrderRoutingStepPlan", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingShopOrderRoutingStepPlan", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork": {
      GET: { id: "ListManufacturingShopOrderRoutingStepPlansAvailableToWork", record: "ManufacturingShopOrderRoutingStepPlanAvailableToWork", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork(guid'{RoutingStep}')": {
      GET: { id: "GetManufacturingShopOrderRoutingStepPlanAvailableToWork", record: "ManufacturingShopOrderRoutingStepPlanAvailableToWork", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrders": {
      GET: { id: "ListManufacturingShopOrders", record: "ManufacturingShopOrder", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingShopOrder", record: "ManufacturingShopOrder", body: "ManufacturingShopOrder", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/ShopOrders(guid'{ID}')": {
      GET: { id: "GetManufacturingShopOrder", record: "ManufacturingShopOrder", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingShopOrder", body: "ManufacturingShopOrder", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingShopOrder", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts": {
      GET: { id: "ListManufacturingStageForDeliveryReceipts", record: "ManufacturingStageForDeliveryReceipt", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingStageForDeliveryReceipt", record: "ManufacturingStageForDeliveryReceipt", body: "ManufacturingStageForDeliveryReceipt", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts(guid'{Id}')": {
      GET: { id: "GetManufacturingStageForDeliveryReceipt", record: "ManufacturingStageForDeliveryReceipt", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals": {
      GET: { id: "ListManufacturingStageForDeliveryReversals", record: "ManufacturingStageForDeliveryReversal", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingStageForDeliveryReversal", record: "ManufacturingStageForDeliveryReversal", body: "ManufacturingStageForDeliveryReversal", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals(guid'{Id}')": {
      GET: { id: "GetManufacturingStageForDeliveryReversal", record: "ManufacturingStageForDeliveryReversal", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions": {
      GET: { id: "ListManufacturingStartedTimedTimeTransactions", record: "ManufacturingStartedTimedTimeTransaction", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingStartedTimedTimeTransaction", record: "ManufacturingStartedTimedTimeTransaction", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/SubOrderReceipts": {
      GET: { id: "ListManufacturingSubOrderReceipts", record: "ManufacturingSubOrderReceipt", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingSubOrderReceipt", record: "ManufacturingSubOrderReceipt", body: "ManufacturingSubOrderReceipt", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/SubOrderReceipts(guid'{ShopOrderReceiptStockTransactionId}')": {
      GET: { id: "GetManufacturingSubOrderReceipt", record: "ManufacturingSubOrderReceipt", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/SubOrderReversals": {
      GET: { id: "ListManufacturingSubOrderReversals", record: "ManufacturingSubOrderReversal", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
      POST: { id: "CreateManufacturingSubOrderReversal", record: "ManufacturingSubOrderReversal", body: "ManufacturingSubOrderReversal", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing production"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/SubOrderReversals(guid'{MaterialReversalStockTransactionId}')": {
      GET: { id: "GetManufacturingSubOrderReversal", record: "ManufacturingSubOrderReversal", access: { callers: "delegated", scopes: ["manufacturing production"], level: "read" } },
    },
    "/api/v1/{division}/manufacturing/TimeTransactions": {
      GET: { id: "ListManufacturingTimeTransactions", record: "ManufacturingTimeTransaction", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingTimeTransaction", record: "ManufacturingTimeTransaction", body: "ManufacturingTimeTransaction", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/TimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingTimeTransaction", record: "ManufacturingTimeTransaction", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingTimeTransaction", body: "ManufacturingTimeTransaction", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingTimeTransaction", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/TimedTimeTransactions": {
      GET: { id: "ListManufacturingTimedTimeTransactions", record: "ManufacturingTimedTimeTransaction", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingTimedTimeTransaction", record: "ManufacturingTimedTimeTransaction", body: "ManufacturingTimedTimeTransaction", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/TimedTimeTransactions(guid'{ID}')": {
      GET: { id: "GetManufacturingTimedTimeTransaction", record: "ManufacturingTimedTimeTransaction", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingTimedTimeTransaction", body: "ManufacturingTimedTimeTransaction", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingTimedTimeTransaction", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/Workcenters": {
      GET: { id: "ListManufacturingWorkcenters", record: "ManufacturingWorkcenter", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      POST: { id: "CreateManufacturingWorkcenter", record: "ManufacturingWorkcenter", body: "ManufacturingWorkcenter", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
    "/api/v1/{division}/manufacturing/Workcenters(guid'{ID}')": {
      GET: { id: "GetManufacturingWorkcenter", record: "ManufacturingWorkcenter", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "read" } },
      PUT: { id: "UpdateManufacturingWorkcenter", body: "ManufacturingWorkcenter", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
      DELETE: { id: "DeleteManufacturingWorkcenter", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["manufacturing shopfloor"], level: "manage" } },
    },
  },
  entities: {
    InventoryStockBatchNumber: { fields: { guid: "ID BatchNumberID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified" }, write: "ID BatchNumber DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Quantity Remarks SalesReturnLine StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryStockSerialNumber: { fields: { guid: "ID Creator DraftStockTransactionID Item Modifier ParentID PickOrderLine SalesOrderLine SalesReturnLine SerialNumberID StockCountLine StockTransactionID StorageLocation Warehouse WarehouseTransferLine", datetime: "Created EndDate Modified StartDate" }, write: "ID DraftStockTransactionID EndDate IsBlocked Item ParentID PickOrderLine Remarks SalesReturnLine SerialNumber StartDate StockCountLine StockTransactionType StorageLocation Warehouse WarehouseTransferLine" },
    InventoryItemWarehouseStorageLocation: { fields: { guid: "ID Item StorageLocation Warehouse", datetime: "ItemEndDate ItemStartDate" } },
    ManufacturingBillOfMaterialMaterial: { fields: { guid: "ID ItemVersion PartItem RoutingStepID syscreator sysmodifier", datetime: "syscreated sysmodified" }, write: "ID Backflush CalculatorType CostCenter CostUnit Description DetailDrawing ItemVersion NetWeight Notes PartItem Quantity RoutingStepID Type WastePercentage" },
    ManufacturingBillOfMaterialRouting: { fields: { guid: "ID Account CreatedBy Item ItemVersion ModifiedBy Operation OperationResource Workcenter", datetime: "CreatedDate ModifiedDate" }, write: "ID AttendedPercentage Backflush EfficiencyPercentage FactorType ItemVersion Notes Operation OperationDescription OperationResource PurchaseUnit PurchaseUnitFactor PurchaseUnitPriceFC Run RunMethod Setup SubcontractedLeadDays" },
    ManufacturingBillOfMaterialVersion: { fields: { guid: "ID Creator Item Modifier", datetime: "Created Modified VersionDate" }, write: "ID BatchQuantity CadDrawingUrl CalculatedCostPrice Description IsDefault Item Notes OrderLeadDays ProductionLeadDays Status Type VersionDate VersionNumber" },
    ManufacturingByProductReceipt: { fields: { guid: "StockTransactionId CreatedBy DraftStockTransactionID Item ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "DraftStockTransactionID Quantity ShopOrderMaterialPlan StorageLocation TransactionDate" },
    ManufacturingByProductReversal: { fields: { guid: "ReversalStockTransactionId CreatedBy Item OriginalStockTransactionId ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "Note OriginalStockTransactionId TransactionDate" },
    ManufacturingMaterialIssue: { fields: { guid: "StockTransactionId CreatedBy DraftStockTransactionID Item RelatedStockTransaction ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "DraftStockTransactionID Note Quantity ShopOrderMaterialPlan StorageLocation TransactionDate" },
    ManufacturingMaterialReversal: { fields: { guid: "ReversalStockTransactionId CreatedBy Item OriginalStockTransactionId ShopOrder ShopOrderMaterialPlan StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, nested: { InventoryStockBatchNumber: "BatchNumbers", InventoryStockSerialNumber: "SerialNumbers" }, writeOnce: "BatchNumbers Note OriginalStockTransactionId Quantity SerialNumbers StorageLocation TransactionDate" },
    ManufacturingOperationResource: { fields: { guid: "ID Account Creator Modifier Operation Workcenter", datetime: "Created Modified" }, write: "ID Account AttendedPercentage Currency EfficiencyPercentage IsPrimary Operation PurchaseLeadDays PurchaseUnit PurchaseVATCode Run RunMethod Setup SetupUnit Type Workcenter" },
    ManufacturingOperation: { fields: { guid: "ID Creator Item Modifier", datetime: "Created Modified" }, write: "ID Code Description HasSuppliers Item Notes Searchcode Status", naturalKey: "Code" },
    ManufacturingProductionArea: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Code Costcenter Costunit Description IsDefault Notes", naturalKey: "Code" },
    ManufacturingRecentTimeTransaction: { fields: { guid: "ID Employee Item Operation Project ShopOrder ShopOrderRoutingStepPlan Warehouse Workcenter", datetime: "Date EndTime Modified StartTime" } },
    ManufacturingShopOrderMaterialPlanDetail: { fields: { guid: "ID Creator DefaultItemStorageLocation Item Modifier RoutingStepID ShopOrder SubShopOrder Warehouse", datetime: "Created Modified PlannedDate" }, nested: { InventoryItemWarehouseStorageLocation: "StockLocations" } },
    ManufacturingShopOrderMaterialPlan: { fields: { guid: "ID Creator Item Modifier RoutingStepID ShopOrder", datetime: "Created Modified PlannedDate" }, write: "ID Backflush CalculatorType Description DetailDrawing Item LineNumber Notes PlannedAmountFC PlannedDate PlannedPriceFC PlannedQuantity PlannedQuantityFactor RoutingStepID ShopOrder Status Type WastePercentage" },
    ManufacturingShopOrderPriority: { fields: { guid: "ID ShopOrder" }, writeLater: "Mode Priority" },
    ManufacturingShopOrderReceipt: { fields: { guid: "StockTransactionId CreatedBy DraftStockTransactionID ID Item ParentShopOrder RelatedStockTransaction ShopOrder StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "DraftStockTransactionID Quantity ShopOrder StorageLocation TransactionDate" },
    ManufacturingShopOrderReversal: { fields: { guid: "ReversalStockTransactionId CreatedBy Item OriginalStockTransactionId ShopOrder StorageLocation Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "Note OriginalStockTransactionId TransactionDate" },
    ManufacturingTimeTransaction: { fields: { guid: "ID Creator Employee Modifier RoutingStepPlan ShopOrder TimedTimeTransaction WorkCenter", datetime: "Created Date Modified" }, write: "ID Activity Date Employee Hours IsOperationFinished LaborHours Notes PercentComplete Quantity RoutingStepPlan ShopOrder Status TimedTimeTransaction WorkCenter" },
    ManufacturingShopOrderRoutingStepPlan: { fields: { guid: "ID Account Creator Modifier Operation OperationResource ShopOrder Workcenter", datetime: "Created Modified PlannedEndDate PlannedStartDate" }, nested: { ManufacturingTimeTransaction: "TimeTransactions" }, write: "ID Account AttendedPercentage Backflush CostPerItem Description EfficiencyPercentage FactorType LineNumber Notes Operation OperationResource PlannedEndDate PlannedRunHours PlannedSetupHours PlannedStartDate PlannedTotalHours PurchaseUnit PurchaseUnitFactor PurchaseUnitPriceFC PurchaseUnitQuantity RoutingStepType Run RunMethod Setup SetupUnit ShopOrder Status SubcontractedLeadDays TimeTransactions TotalCostDC Workcenter" },
    ManufacturingShopOrderRoutingStepPlanAvailableToWork: { fields: { guid: "RoutingStep Item ItemVersion Operation Project RunTimedTimeTransaction SetupTimedTimeTransaction ShopOrder Warehouse Workcenter", datetime: "PlannedDate RunStartTime SetupStartTime" } },
    SalesOrderSalesOrderLine: { fields: { guid: "ID Item ItemVersion OrderID Pricelist Project PurchaseOrder PurchaseOrderLine ShopOrder TaxSchedule", datetime: "DeliveryDate" }, write: "ID AmountFC CostCenter CostUnit DeliveryDate Description Discount Item ItemVersion Margin NetPrice Notes OrderID OrderNumber Pricelist Project Quantity ShopOrder TaxSchedule UnitCode UnitPrice UseDropShipment VATAmount VATCode VATPercentage" },
    ManufacturingShopOrder: { fields: { guid: "ID Creator Item ItemVersion Modifier Project SelectionCode ShopOrderMain ShopOrderParent Warehouse", datetime: "Created EntryDate Modified PlannedDate PlannedStartDate" }, nested: { SalesOrderSalesOrderLine: "SalesOrderLines", ManufacturingShopOrderMaterialPlan: "ShopOrderMaterialPlans", ManufacturingShopOrderRoutingStepPlan: "ShopOrderRoutingStepPlans" }, write: "ID CADDrawingURL Costcenter Costunit Description EntryDate IsInPlanning IsOnHold IsReleased Item ItemVersion Notes PlannedDate PlannedQuantity PlannedStartDate ProductionLeadDays Project ReadyToShipQuantity SelectionCode Warehouse YourRef", naturalKey: "YourRef" },
    ManufacturingStageForDeliveryReceipt: { fields: { guid: "Id CreatedBy Item RelatedId ShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "Quantity ShopOrder TransactionDate" },
    ManufacturingStageForDeliveryReversal: { fields: { guid: "Id CreatedBy Item RelatedId ShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "Quantity RelatedId ShopOrder TransactionDate" },
    ManufacturingStartedTimedTimeTransaction: { fields: { guid: "ID Creator Employee Item Modifier Operation Project ShopOrder ShopOrderRoutingStepPlan Warehouse Workcenter", datetime: "Created EndTime Modified StartTime" } },
    ManufacturingSubOrderReceipt: { fields: { guid: "ShopOrderReceiptStockTransactionId CreatedBy DraftStockTransactionID Item MaterialIssueStockTransactionId ParentShopOrder ParentShopOrderMaterialPlan SubShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "DraftStockTransactionID Quantity SubShopOrder TransactionDate" },
    ManufacturingSubOrderReversal: { fields: { guid: "MaterialReversalStockTransactionId CreatedBy Item OriginalMaterialIssueStockTransactionId OriginalShopOrderReceiptStockTransactionId ParentShopOrder ShopOrderReversalStockTransactionId SubShopOrder Warehouse", datetime: "CreatedDate TransactionDate" }, writeOnce: "Note OriginalMaterialIssueStockTransactionId TransactionDate" },
    ManufacturingTimedTimeTransaction: { fields: { guid: "ID Creator Employee Modifier Operation ProductionArea ShopOrder ShopOrderRoutingStepPlan Workcenter", datetime: "Created EndTime Modified StartTime" }, write: "ID Employee EndTime IsOperationFinished LaborHours MachineHours Notes PercentComplete ProducedQuantity ProductionArea ProductionAreaCode ProductionAreaDescription ShopOrderRoutingStepPlan ShopOrderRoutingStepPlanRemainingRunHours ShopOrderRoutingStepPlanRemainingSetupHours Source StartTime Status Type Workcenter" },
    ManufacturingWorkcenter: { fields: { guid: "ID Creator Modifier ProductionArea", datetime: "Created Modified" }, write: "ID Capacity Code Costcenter Costunit Description GeneralBurdenRate IsLaborBurdenPercent LaborBurdenRate MachineBurdenRate Notes ProductionArea RunLaborRate SearchCode SetupLaborRate Status Type", naturalKey: "Code" },
  },
};
