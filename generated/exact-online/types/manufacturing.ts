// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query2, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List bill of material lines; create a bill of material line
     * @description A material or by-product in the bill of material of a made item. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials": {
        get: operations["ListManufacturingBillOfMaterialMaterials"];
        /** @description Adds a bill of material line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingBillOfMaterialMaterial"];
    };
    /**
     * Read a bill of material line by its ID; update a bill of material line; delete a bill of material line
     * @description Answers the bill of material line with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials(guid'{ID}')": {
        get: operations["GetManufacturingBillOfMaterialMaterial"];
        /** @description Changes the bill of material line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingBillOfMaterialMaterial"];
        /** @description Removes the bill of material line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingBillOfMaterialMaterial"];
    };
    /**
     * List bill of material routing steps; create a bill of material routing step
     * @description A step of work in the making of an item, with times, work center and costs. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings": {
        get: operations["ListManufacturingBillOfMaterialRoutings"];
        /** @description Adds a bill of material routing step and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingBillOfMaterialRouting"];
    };
    /**
     * Read a bill of material routing step by its ID; update a bill of material routing step; delete a bill of material routing step
     * @description Answers the bill of material routing step with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings(guid'{ID}')": {
        get: operations["GetManufacturingBillOfMaterialRouting"];
        /** @description Changes the bill of material routing step with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingBillOfMaterialRouting"];
        /** @description Removes the bill of material routing step with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingBillOfMaterialRouting"];
    };
    /**
     * List bill of material versions; create a bill of material version
     * @description A version of the bill of material of a made item, with its state and lead time. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions": {
        get: operations["ListManufacturingBillOfMaterialVersions"];
        /** @description Adds a bill of material version and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingBillOfMaterialVersion"];
    };
    /**
     * Read a bill of material version by its ID; update a bill of material version; delete a bill of material version
     * @description Answers the bill of material version with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions(guid'{ID}')": {
        get: operations["GetManufacturingBillOfMaterialVersion"];
        /** @description Changes the bill of material version with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingBillOfMaterialVersion"];
        /** @description Removes the bill of material version with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingBillOfMaterialVersion"];
    };
    /**
     * List by-product receipts; create a by-product receipt
     * @description A by-product taken into stock from a shop order. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ByProductReceipts": {
        get: operations["ListManufacturingByProductReceipts"];
        /** @description Adds a by-product receipt and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingByProductReceipt"];
    };
    /**
     * Read a by-product receipt by its ID
     * @description Answers the by-product receipt with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ByProductReceipts(guid'{StockTransactionId}')": {
        get: operations["GetManufacturingByProductReceipt"];
    };
    /**
     * List by-product reversals; create a by-product reversal
     * @description Takes back an earlier receipt of a by-product. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ByProductReversals": {
        get: operations["ListManufacturingByProductReversals"];
        /** @description Adds a by-product reversal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingByProductReversal"];
    };
    /**
     * Read a by-product reversal by its ID
     * @description Answers the by-product reversal with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ByProductReversals(guid'{ReversalStockTransactionId}')": {
        get: operations["GetManufacturingByProductReversal"];
    };
    /**
     * List manufacturing settings
     * @description How manufacturing is set up in the company, for instance whether stock may become negative. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ManufacturingSettings": {
        get: operations["ListManufacturingManufacturingSettings"];
    };
    /**
     * Read a manufacturing settings record by its key
     * @description Answers the manufacturing settings record with the given key; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ManufacturingSettings({Division})": {
        get: operations["GetManufacturingManufacturingSettings"];
    };
    /**
     * List material issues; create a material issue
     * @description Material taken out of stock for a shop order. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/MaterialIssues": {
        get: operations["ListManufacturingMaterialIssues"];
        /** @description Adds a material issue and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingMaterialIssue"];
    };
    /**
     * Read a material issue by its ID
     * @description Answers the material issue with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/MaterialIssues(guid'{StockTransactionId}')": {
        get: operations["GetManufacturingMaterialIssue"];
    };
    /**
     * List material reversals; create a material reversal
     * @description Takes back an earlier issue of material. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/MaterialReversals": {
        get: operations["ListManufacturingMaterialReversals"];
        /** @description Adds a material reversal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingMaterialReversal"];
    };
    /**
     * Read a material reversal by its ID
     * @description Answers the material reversal with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/MaterialReversals(guid'{ReversalStockTransactionId}')": {
        get: operations["GetManufacturingMaterialReversal"];
    };
    /**
     * List operation resources; create an operation resource
     * @description A work center or supplier that can carry out an operation, with its times. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/OperationResources": {
        get: operations["ListManufacturingOperationResources"];
        /** @description Adds an operation resource and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingOperationResource"];
    };
    /**
     * Read an operation resource by its ID; update an operation resource; delete an operation resource
     * @description Answers the operation resource with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/OperationResources(guid'{ID}')": {
        get: operations["GetManufacturingOperationResource"];
        /** @description Changes the operation resource with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingOperationResource"];
        /** @description Removes the operation resource with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingOperationResource"];
    };
    /**
     * List operations; create an operation
     * @description A kind of work in manufacturing, such as sawing or painting. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/Operations": {
        get: operations["ListManufacturingOperations"];
        /** @description Adds an operation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingOperation"];
    };
    /**
     * Read an operation by its ID; update an operation; delete an operation
     * @description Answers the operation with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/Operations(guid'{ID}')": {
        get: operations["GetManufacturingOperation"];
        /** @description Changes the operation with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingOperation"];
        /** @description Removes the operation with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingOperation"];
    };
    /**
     * List production areas; create a production area
     * @description An area of the shop floor that groups work centers. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ProductionAreas": {
        get: operations["ListManufacturingProductionAreas"];
        /** @description Adds a production area and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingProductionArea"];
    };
    /**
     * Read a production area by its ID; update a production area; delete a production area
     * @description Answers the production area with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/ProductionAreas(guid'{ID}')": {
        get: operations["GetManufacturingProductionArea"];
        /** @description Changes the production area with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingProductionArea"];
        /** @description Removes the production area with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingProductionArea"];
    };
    /**
     * List recent time transactions
     * @description Working time that was lately booked on shop orders. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions": {
        get: operations["ListManufacturingRecentTimeTransactions"];
    };
    /**
     * Read a recent time transaction by its ID
     * @description Answers the recent time transaction with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions(guid'{ID}')": {
        get: operations["GetManufacturingRecentTimeTransaction"];
    };
    /**
     * List material plan details of shop orders
     * @description A planned material of a shop order with its stock, storage locations and quantity still to issue. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails": {
        get: operations["ListManufacturingShopOrderMaterialPlanDetails"];
    };
    /**
     * Read a material plan detail of a shop order by its ID
     * @description Answers the material plan detail of a shop order with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails(guid'{ID}')": {
        get: operations["GetManufacturingShopOrderMaterialPlanDetail"];
    };
    /**
     * List shop order material plans; create a shop order material plan
     * @description A material or by-product planned for a shop order. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans": {
        get: operations["ListManufacturingShopOrderMaterialPlans"];
        /** @description Adds a shop order material plan and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingShopOrderMaterialPlan"];
    };
    /**
     * Read a shop order material plan by its ID; update a shop order material plan; delete a shop order material plan
     * @description Answers the shop order material plan with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans(guid'{ID}')": {
        get: operations["GetManufacturingShopOrderMaterialPlan"];
        /** @description Changes the shop order material plan with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingShopOrderMaterialPlan"];
        /** @description Removes the shop order material plan with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingShopOrderMaterialPlan"];
    };
    /**
     * List shop order priorities
     * @description The place of a shop order in the queue, set by hand or automatically. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderPriorities": {
        get: operations["ListManufacturingShopOrderPriorities"];
    };
    /**
     * Read a shop order priority by its ID; update a shop order priority
     * @description Answers the shop order priority with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderPriorities(guid'{ID}')": {
        get: operations["GetManufacturingShopOrderPriority"];
        /** @description Changes the shop order priority with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingShopOrderPriority"];
    };
    /**
     * List shop order receipts; create a shop order receipt
     * @description A finished quantity of a shop order that is taken into stock. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderReceipts": {
        get: operations["ListManufacturingShopOrderReceipts"];
        /** @description Adds a shop order receipt and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingShopOrderReceipt"];
    };
    /**
     * Read a shop order receipt by its ID
     * @description Answers the shop order receipt with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderReceipts(guid'{StockTransactionId}')": {
        get: operations["GetManufacturingShopOrderReceipt"];
    };
    /**
     * List shop order reversals; create a shop order reversal
     * @description Takes back an earlier receipt from a shop order. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderReversals": {
        get: operations["ListManufacturingShopOrderReversals"];
        /** @description Adds a shop order reversal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingShopOrderReversal"];
    };
    /**
     * Read a shop order reversal by its ID
     * @description Answers the shop order reversal with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderReversals(guid'{ReversalStockTransactionId}')": {
        get: operations["GetManufacturingShopOrderReversal"];
    };
    /**
     * List shop order routing step plans; create a shop order routing step plan
     * @description A step of work planned for a shop order, with its hours, dates and work center. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans": {
        get: operations["ListManufacturingShopOrderRoutingStepPlans"];
        /** @description Adds a shop order routing step plan and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingShopOrderRoutingStepPlan"];
    };
    /**
     * Read a shop order routing step plan by its ID; update a shop order routing step plan; delete a shop order routing step plan
     * @description Answers the shop order routing step plan with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans(guid'{ID}')": {
        get: operations["GetManufacturingShopOrderRoutingStepPlan"];
        /** @description Changes the shop order routing step plan with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateManufacturingShopOrderRoutingStepPlan"];
        /** @description Removes the shop order routing step plan with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingShopOrderRoutingStepPlan"];
    };
    /**
     * List routing steps available to work
     * @description A step of work of a shop order that can be started now, with all that the shop floor needs to know. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork": {
        get: operations["ListManufacturingShopOrderRoutingStepPlansAvailableToWork"];
    };
    /**
     * Read a routing step available to work by its key
     * @description Answers the routing step available to work with the given key; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork(guid'{RoutingStep}')": {
        get: operations["GetManufacturingShopOrderRoutingStepPlanAvailableToWork"];
    };
    /**
     * List shop orders; create a shop order
     * @description An order to make a quantity of an item, with its materials, steps and progress. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrders": {
        get: operations["ListManufacturingShopOrders"];
        /** @description Adds a shop order and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingShopOrder"];
    };
    /**
     * Read a shop order by its ID; update a shop order; delete a shop order
     * @description Answers the shop order with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/ShopOrders(guid'{ID}')": {
        get: operations["GetManufacturingShopOrder"];
        /** @description Changes the shop order with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingShopOrder"];
        /** @description Removes the shop order with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingShopOrder"];
    };
    /**
     * List stage-for-delivery receipts; create a stage-for-delivery receipt
     * @description A finished quantity of a shop order that is set ready for delivery. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts": {
        get: operations["ListManufacturingStageForDeliveryReceipts"];
        /** @description Adds a stage-for-delivery receipt and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingStageForDeliveryReceipt"];
    };
    /**
     * Read a stage-for-delivery receipt by its ID
     * @description Answers the stage-for-delivery receipt with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts(guid'{Id}')": {
        get: operations["GetManufacturingStageForDeliveryReceipt"];
    };
    /**
     * List stage-for-delivery reversals; create a stage-for-delivery reversal
     * @description Takes back an earlier staging of a shop order for delivery. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals": {
        get: operations["ListManufacturingStageForDeliveryReversals"];
        /** @description Adds a stage-for-delivery reversal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingStageForDeliveryReversal"];
    };
    /**
     * Read a stage-for-delivery reversal by its ID
     * @description Answers the stage-for-delivery reversal with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals(guid'{Id}')": {
        get: operations["GetManufacturingStageForDeliveryReversal"];
    };
    /**
     * List started timed time transactions
     * @description Working time on a shop order whose clock is still running. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions": {
        get: operations["ListManufacturingStartedTimedTimeTransactions"];
    };
    /**
     * Read a started timed time transaction by its ID
     * @description Answers the started timed time transaction with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions(guid'{ID}')": {
        get: operations["GetManufacturingStartedTimedTimeTransaction"];
    };
    /**
     * List sub-order receipts; create a sub-order receipt
     * @description A finished quantity of a sub order that goes straight into its parent shop order. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/SubOrderReceipts": {
        get: operations["ListManufacturingSubOrderReceipts"];
        /** @description Adds a sub-order receipt and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingSubOrderReceipt"];
    };
    /**
     * Read a sub-order receipt by its ID
     * @description Answers the sub-order receipt with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/SubOrderReceipts(guid'{ShopOrderReceiptStockTransactionId}')": {
        get: operations["GetManufacturingSubOrderReceipt"];
    };
    /**
     * List sub-order reversals; create a sub-order reversal
     * @description Takes back an earlier receipt from a sub order. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/SubOrderReversals": {
        get: operations["ListManufacturingSubOrderReversals"];
        /** @description Adds a sub-order reversal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingSubOrderReversal"];
    };
    /**
     * Read a sub-order reversal by its ID
     * @description Answers the sub-order reversal with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/manufacturing/SubOrderReversals(guid'{MaterialReversalStockTransactionId}')": {
        get: operations["GetManufacturingSubOrderReversal"];
    };
    /**
     * List shop order time transactions; create a shop order time transaction
     * @description Hours of labour booked on a step of a shop order. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/TimeTransactions": {
        get: operations["ListManufacturingTimeTransactions"];
        /** @description Adds a shop order time transaction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingTimeTransaction"];
    };
    /**
     * Read a shop order time transaction by its ID; update a shop order time transaction; delete a shop order time transaction
     * @description Answers the shop order time transaction with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/TimeTransactions(guid'{ID}')": {
        get: operations["GetManufacturingTimeTransaction"];
        /** @description Changes the shop order time transaction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingTimeTransaction"];
        /** @description Removes the shop order time transaction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingTimeTransaction"];
    };
    /**
     * List timed time transactions; create a timed time transaction
     * @description Working time on a step of a shop order, measured by a start and an end time. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/TimedTimeTransactions": {
        get: operations["ListManufacturingTimedTimeTransactions"];
        /** @description Adds a timed time transaction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingTimedTimeTransaction"];
    };
    /**
     * Read a timed time transaction by its ID; update a timed time transaction; delete a timed time transaction
     * @description Answers the timed time transaction with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/TimedTimeTransactions(guid'{ID}')": {
        get: operations["GetManufacturingTimedTimeTransaction"];
        /** @description Changes the timed time transaction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingTimedTimeTransaction"];
        /** @description Removes the timed time transaction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingTimedTimeTransaction"];
    };
    /**
     * List work centers; create a work center
     * @description A group of people or machines that carries out operations, with capacity and rates. Answers pages of 60 rows. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/Workcenters": {
        get: operations["ListManufacturingWorkcenters"];
        /** @description Adds a work center and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateManufacturingWorkcenter"];
    };
    /**
     * Read a work center by its ID; update a work center; delete a work center
     * @description Answers the work center with the given ID; an unknown one gives 404. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/manufacturing/Workcenters(guid'{ID}')": {
        get: operations["GetManufacturingWorkcenter"];
        /** @description Changes the work center with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateManufacturingWorkcenter"];
        /** @description Removes the work center with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteManufacturingWorkcenter"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        InventoryStockBatchNumber: shared["schemas"]["InventoryStockBatchNumber"];
        InventoryStockSerialNumber: shared["schemas"]["InventoryStockSerialNumber"];
        /** @description The stock of an item on one storage location of a warehouse. */
        InventoryItemWarehouseStorageLocation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that stock is kept of the item.
             */
            IsStockItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be kept in the warehouse; empty when there is no end.
             */
            ItemEndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be kept in the warehouse.
             */
            ItemStartDate?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
            /** @description Text of the unit in which the item is counted. */
            ItemUnitDescription?: string | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Turn of the storage location in the walk through the warehouse.
             */
            StorageLocationSequenceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A material or by-product in the bill of material of a made item. */
        ManufacturingBillOfMaterialMaterial: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Average cost price of one unit of the item, in the company's currency.
             */
            AverageCost?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that use of the material is booked by itself when the product is received.
             */
            Backflush?: number | null;
            /**
             * Format: int32
             * @description Number of the formula by which the quantity of the material is worked out.
             */
            CalculatorType?: number | null;
            /**
             * Format: double
             * @description Cost of the material for one whole batch, in the company's currency.
             */
            CostBatch?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text of the material, normally that of its item. */
            Description?: string | null;
            /** @description Number or name of the drawing that shows this material. */
            DetailDrawing?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Weight of one unit without its packing.
             */
            NetWeight?: number | null;
            /** @description Code of the unit of weight, such as kg. */
            NetWeightUnit?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that goes into the product.
             */
            PartItem?: string | null;
            /**
             * Format: double
             * @description Average cost price of one unit of the part.
             */
            PartItemAverageCost?: number | null;
            /** @description Code of the item that goes into the product. */
            PartItemCode?: string | null;
            /**
             * Format: double
             * @description Fixed cost price of one unit of the part.
             */
            PartItemCostPriceStandard?: number | null;
            /** @description Text of the item that goes into the product. */
            PartItemDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the material that goes into one unit of the product.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the part that goes into one batch of the product.
             */
            QuantityBatch?: number | null;
            /**
             * Format: uuid
             * @description ID of the step of work that uses the material.
             */
            RoutingStepID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the line of the bill of material was made.
             */
            syscreated?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the line of the bill of material.
             */
            syscreator?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the line of the bill of material was last changed.
             */
            sysmodified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the line of the bill of material.
             */
            sysmodifier?: string | null;
            /**
             * Format: int32
             * @description Whether the line is a material that goes in or a by-product that comes out, as a number.
             */
            Type?: number | null;
            /**
             * Format: double
             * @description Part of the material that is lost in the making, as a percentage.
             */
            WastePercentage?: number | null;
        };
        /** @description A step of work in the making of an item, with times, work center and costs. */
        ManufacturingBillOfMaterialRouting: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: double
             * @description Part of the machine time during which somebody has to be there, as a percentage.
             */
            AttendedPercentage?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that hours of the step are booked by themselves when the product is received.
             */
            Backflush?: number | null;
            /**
             * Format: double
             * @description Costs of the step of work for one unit of the item, in the company's currency.
             */
            CostPerItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description How well the work center performs against the planned times, as a percentage.
             */
            EfficiencyPercentage?: number | null;
            /**
             * Format: int16
             * @description Whether the ordered quantity depends on the quantity made or is fixed.
             */
            FactorType?: number | null;
            /**
             * Format: double
             * @description General overhead of the step of work, in the company's currency.
             */
            GeneralBurden?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Overhead of the machine for the step of work, in the company's currency.
             */
            MachineBurden?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the latest change to the step of work.
             */
            ModifiedBy?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment of the latest change.
             */
            ModifiedDate?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Text of the kind of work that the step consists of. */
            OperationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the work center or supplier, as entered for the kind of work.
             */
            OperationResource?: string | null;
            /** @description Code of the unit in which the supplier sells the item. */
            PurchaseUnit?: string | null;
            /**
             * Format: double
             * @description How many stock units one purchase unit holds.
             */
            PurchaseUnitFactor?: number | null;
            /**
             * Format: double
             * @description Price of one purchase unit of work that is given out, in the supplier's currency.
             */
            PurchaseUnitPriceFC?: number | null;
            /**
             * Format: double
             * @description Quantity of work that is given out, in purchase units.
             */
            PurchaseUnitQuantity?: number | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /** @description Text of the work center or supplier that does the step. */
            ResourceDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the step is done at a work center or given out to a supplier. Codes: 10 = Work center, 20 = Supplier.
             */
            RoutingStepType?: 10 | 20 | null;
            /**
             * Format: double
             * @description Time that the making itself takes, in the unit that the run method names.
             */
            Run?: number | null;
            /**
             * Format: double
             * @description Cost of labour for the making itself, in the company's currency.
             */
            RunLabor?: number | null;
            /**
             * Format: double
             * @description Overhead on labour for the making itself, in the company's currency.
             */
            RunLaborBurden?: number | null;
            /**
             * Format: int16
             * @description How the time of the making is reckoned, such as minutes an item or items an hour. Codes: 10 = Fixed Hours, 20 = Fixed Minutes, 25 = Fixed Days, 30 = Hours/Item, 40 = Minutes/Item, 50 = Seconds/Item, 60 = Items/Hour, 70 = Items/Minute.
             */
            RunMethod?: 10 | 20 | 25 | 30 | 40 | 50 | 60 | 70 | null;
            /**
             * Format: double
             * @description Time that it takes to set up the work, in the unit beside it.
             */
            Setup?: number | null;
            /**
             * Format: double
             * @description Cost of labour for setting up, in the company's currency.
             */
            SetupLabor?: number | null;
            /**
             * Format: double
             * @description Overhead on labour for setting up, in the company's currency.
             */
            SetupLaborBurden?: number | null;
            /** @description Unit of the set-up time, such as hours or minutes. */
            SetupUnit?: string | null;
            /**
             * Format: int32
             * @description Days that the supplier needs for work that is given out.
             */
            SubcontractedLeadDays?: number | null;
            /**
             * Format: double
             * @description Sum of all costs of the step of work, in the company's currency.
             */
            TotalCostDC?: number | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
        };
        /** @description A version of the bill of material of a made item, with its state and lead time. */
        ManufacturingBillOfMaterialVersion: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
            /** @description Address of the drawing that belongs to this version of the bill of material. */
            CadDrawingUrl?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit as it follows from materials and steps of work.
             */
            CalculatedCostPrice?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this one is taken when none is chosen.
             */
            IsDefault?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Days it takes from ordering materials to having the product.
             */
            OrderLeadDays?: number | null;
            /**
             * Format: int32
             * @description Days it takes to make the item, from start to receipt.
             */
            ProductionLeadDays?: number | null;
            /**
             * Format: int16
             * @description Stage of the bill of material, from a pending change of design (10) over active (30) to historic (40). Codes: 10 = Engineering change pending, 20 = Engineering change approved, 30 = Active, 40 = Historic.
             */
            Status?: 10 | 20 | 30 | 40 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the bill of material is a recipe for making (20) or for selling (10). Codes: 10 = Sales bill of material, 20 = Manufacturing recipe.
             */
            Type?: 10 | 20 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the version counts.
             */
            VersionDate?: string | null;
            /**
             * Format: int32
             * @description Number of the version, which grows with each new one.
             */
            VersionNumber?: number | null;
        };
        /** @description A by-product taken into stock from a shop order. */
        ManufacturingByProductReceipt: {
            /**
             * Format: uuid
             * @description ID of the movement by which goods enter or leave the stock.
             */
            StockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /** @description Whether a part of the movement can still be taken back. */
            HasReversibleQuantity?: boolean | null;
            /** @description Whether the movement was booked by itself when the product was received. */
            IsBackflush?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: double
             * @description Quantity of the by-product that comes into stock.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Takes back an earlier receipt of a by-product. */
        ManufacturingByProductReversal: {
            /**
             * Format: uuid
             * @description ID of the stock movement that takes another one back.
             */
            ReversalStockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /** @description Whether the movement was booked by itself when the product was received. */
            IsBackflush?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Remark on the movement. */
            Note?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that is taken back.
             */
            OriginalStockTransactionId?: string | null;
            /**
             * Format: double
             * @description Quantity of the earlier movement that is taken back.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description How manufacturing is set up in the company, for instance whether stock may become negative. */
        ManufacturingManufacturingSettings: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: int32
             * @description Number of the main way in which materials are booked out of stock.
             */
            InventoryMainMethod?: number | null;
            /**
             * Format: int32
             * @description Number of the variant within the main way of booking materials.
             */
            InventorySubMethod?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that more can be taken out than the stock holds.
             */
            NegativeStockIsAllowed?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that materials cannot be booked without their serial numbers.
             */
            SerialNumbersAreMandatory?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that materials booked by themselves are shown on the shop floor.
             */
            ShowBackflushMaterials?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that products of sub orders are shown among the materials.
             */
            ShowSubOrderMaterials?: number | null;
        };
        /** @description Material taken out of stock for a shop order. */
        ManufacturingMaterialIssue: {
            /**
             * Format: uuid
             * @description ID of the movement by which goods enter or leave the stock.
             */
            StockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /** @description Whether a part of the movement can still be taken back. */
            HasReversibleQuantity?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the issue was booked by itself when the product was received.
             */
            IsBackflush?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the material came straight from a sub order.
             */
            IsIssueFromChild?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Remark on the movement. */
            Note?: string | null;
            /**
             * Format: double
             * @description Quantity of the material that leaves the stock.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that belongs together with this one.
             */
            RelatedStockTransaction?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Takes back an earlier issue of material. */
        ManufacturingMaterialReversal: {
            /**
             * Format: uuid
             * @description ID of the stock movement that takes another one back.
             */
            ReversalStockTransactionId?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /** @description Whether the movement was booked by itself when the product was received. */
            IsBackflush?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Remark on the movement. */
            Note?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that is taken back.
             */
            OriginalStockTransactionId?: string | null;
            /**
             * Format: double
             * @description Quantity of the earlier movement that is taken back.
             */
            Quantity?: number | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A work center or supplier that can carry out an operation, with its times. */
        ManufacturingOperationResource: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: double
             * @description Part of the machine time during which somebody has to be there, as a percentage.
             */
            AttendedPercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description How well the work center performs against the planned times, as a percentage.
             */
            EfficiencyPercentage?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this one comes first among those that can do the operation.
             */
            IsPrimary?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Text of the kind of work that the step consists of. */
            OperationDescription?: string | null;
            /**
             * Format: int32
             * @description Days between ordering from the supplier and receiving the goods.
             */
            PurchaseLeadDays?: number | null;
            /** @description Code of the unit in which the supplier sells the item. */
            PurchaseUnit?: string | null;
            /** @description Code of the VAT that applies to purchases. */
            PurchaseVATCode?: string | null;
            /**
             * Format: double
             * @description Time that the making itself takes, in the unit that the run method names.
             */
            Run?: number | null;
            /**
             * Format: int32
             * @description How the time of the making is reckoned, such as minutes an item or items an hour.
             */
            RunMethod?: number | null;
            /**
             * Format: double
             * @description Time that it takes to set up the work, in the unit beside it.
             */
            Setup?: number | null;
            /** @description Unit of the set-up time, such as hours or minutes. */
            SetupUnit?: string | null;
            /**
             * Format: int32
             * @description Whether a work center or a supplier carries out the operation, as a number.
             */
            Type?: number | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Text of the group of people or machines that does the work. */
            WorkcenterDescription?: string | null;
        };
        /** @description A kind of work in manufacturing, such as sawing or painting. */
        ManufacturingOperation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the operation can be given out to a supplier.
             */
            HasSuppliers?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Further text under which users find the operation. */
            Searchcode?: string | null;
            /**
             * Format: int32
             * @description Whether the kind of work can still be chosen, as a number.
             */
            Status?: number | null;
        };
        /** @description An area of the shop floor that groups work centers. */
        ManufacturingProductionArea: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this one is taken when none is chosen.
             */
            IsDefault?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
        };
        /** @description Working time that was lately booked on shop orders. */
        ManufacturingRecentTimeTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: code18
             * @description Code of the account that buys.
             */
            CustomerCode?: string | null;
            /**
             * Format: int32
             * @description How many customers wait for what the shop order makes.
             */
            CustomerCount?: number | null;
            /** @description Name of the account that buys. */
            CustomerName?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of row, where the list mixes several.
             */
            DataType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the work was done.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: int16
             * @description How far the hours or costs are with their approval.
             */
            HourStatus?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the step of work was done with this booking.
             */
            IsOperationFinished?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
            /**
             * Format: double
             * @description Hours that people worked.
             */
            LaborHours?: number | null;
            /**
             * Format: double
             * @description Time that the machine ran, in hours.
             */
            MachineHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Code of the kind of work that the step consists of. */
            OperationCode?: string | null;
            /**
             * Format: double
             * @description How much of the step of work is done, as a percentage.
             */
            PercentComplete?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that was made so far.
             */
            ProducedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: int32
             * @description How many sales orders are bundled or wait for the product.
             */
            SalesOrderCount?: number | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /** @description Text of the shop order on which time is spent. */
            ShopOrderDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that the shop order plans.
             */
            ShopOrderPlannedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the planned step of work in the shop order.
             */
            ShopOrderRoutingStepPlan?: string | null;
            /**
             * Format: double
             * @description Part of the machine time that needs somebody at the step, as a percentage.
             */
            ShopOrderRoutingStepPlanAttendedPercentage?: number | null;
            /** @description Text of the planned step of work in the shop order. */
            ShopOrderRoutingStepPlanDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description How far the working time is with its processing, as a number.
             */
            Status?: number | null;
            /**
             * Format: int16
             * @description Whether the working time was for setting up or for making, as a number.
             */
            Type?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Code of the group of people or machines that does the work. */
            WorkcenterCode?: string | null;
        };
        /** @description A planned material of a shop order with its stock, storage locations and quantity still to issue. */
        ManufacturingShopOrderMaterialPlanDetail: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that use of the material is booked by itself when the product is received.
             */
            Backflush?: number | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /** @description Dimensions from which the quantity of the material is worked out. */
            Calculator?: Record<string, never> | null;
            /**
             * Format: int32
             * @description Number of the formula by which the quantity of the material is worked out.
             */
            CalculatorType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the storage location from which the material is normally taken.
             */
            DefaultItemStorageLocation?: string | null;
            /** @description Code of the storage location from which the material is normally taken. */
            DefaultItemStorageLocationCode?: string | null;
            /** @description Text of the storage location from which the material is normally taken. */
            DefaultItemStorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the default storage location in the walk through the warehouse.
             */
            DefaultItemStorageLocationSequenceNumber?: number | null;
            /** @description Text of the material, normally that of its item. */
            Description?: string | null;
            /** @description Number or name of the drawing that shows this material. */
            DetailDrawing?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: double
             * @description Quantity of the material that was taken out of stock so far.
             */
            IssuedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Cost that is planned for the material, in the currency of the order.
             */
            PlannedAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Quantity of the material that is expected to come in.
             */
            PlannedIn?: number | null;
            /**
             * Format: double
             * @description Quantity of the material that is planned to go out.
             */
            PlannedOut?: number | null;
            /**
             * Format: double
             * @description Price of one unit that was reckoned with, in the currency of the order.
             */
            PlannedPriceFC?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the material that was planned for one unit of the product.
             */
            PlannedQuantityFactor?: number | null;
            /**
             * Format: double
             * @description Quantity of the material that is still to be taken out.
             */
            RemainingQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the step of work that uses the material.
             */
            RoutingStepID?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: int32
             * @description How far the material is, from draft (5) over ordered (20) and partly there (25) to finished (30). Codes: 5 = Draft, 10 = Open, 20 = On order, 25 = Partial, 30 = Finished.
             */
            Status?: 5 | 10 | 20 | 25 | 30 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /** @description Storage locations at which the material lies, with their quantities. */
            StockLocations?: components["schemas"]["InventoryItemWarehouseStorageLocation"][] | null;
            /**
             * Format: uuid
             * @description ID of the shop order that makes the material.
             */
            SubShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order that makes the material.
             */
            SubShopOrderNumber?: number | null;
            /**
             * Format: int32
             * @description Whether the plan is for a material that goes in (1) or a by-product that comes out (2). Codes: 1 = Material, 2 = By-product.
             */
            Type?: 1 | 2 | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: double
             * @description Part of the material that is lost in the making, as a percentage.
             */
            WastePercentage?: number | null;
        };
        /** @description A material or by-product planned for a shop order. */
        ManufacturingShopOrderMaterialPlan: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that use of the material is booked by itself when the product is received.
             */
            Backflush?: number | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: int32
             * @description Number of the formula by which the quantity of the material is worked out.
             */
            CalculatorType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text of the material, normally that of its item. */
            Description?: string | null;
            /** @description Number or name of the drawing that shows this material. */
            DetailDrawing?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Cost that is planned for the material, in the currency of the order.
             */
            PlannedAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Price of one unit that was reckoned with, in the currency of the order.
             */
            PlannedPriceFC?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the material that was planned for one unit of the product.
             */
            PlannedQuantityFactor?: number | null;
            /**
             * Format: uuid
             * @description ID of the step of work that uses the material.
             */
            RoutingStepID?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description How far the material is, from draft (5) over ordered (20) and partly there (25) to finished (30). Codes: 5 = Draft, 10 = Open, 20 = On order, 25 = Partial, 30 = Finished.
             */
            Status?: 5 | 10 | 20 | 25 | 30 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the plan is for a material that goes in (1) or a by-product that comes out (2). Codes: 1 = Material, 2 = By-product.
             */
            Type?: 1 | 2 | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Part of the material that is lost in the making, as a percentage.
             */
            WastePercentage?: number | null;
        };
        /** @description The place of a shop order in the queue, set by hand or automatically. */
        ManufacturingShopOrderPriority: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Whether the place in the queue is set by rule, by hand, or as a rush. Codes: 10 = Automatic, 20 = Manual, 30 = Expedited.
             */
            Mode?: 10 | 20 | 30 | null;
            /**
             * Format: int32
             * @description Place of the shop order in the queue of work.
             */
            Priority?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
        };
        /** @description A finished quantity of a shop order that is taken into stock. */
        ManufacturingShopOrderReceipt: {
            /**
             * Format: uuid
             * @description ID of the movement by which goods enter or leave the stock.
             */
            StockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /** @description Whether a part of the movement can still be taken back. */
            HasReversibleQuantity?: boolean | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /** @description Whether the product goes straight into the order above this one. */
            IsIssueToParent?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that takes the product of this one in.
             */
            ParentShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order that takes the product of this one in.
             */
            ParentShopOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that was finished.
             */
            Quantity?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the receipt of goods.
             */
            ReceiptNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that belongs together with this one.
             */
            RelatedStockTransaction?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Takes back an earlier receipt from a shop order. */
        ManufacturingShopOrderReversal: {
            /**
             * Format: uuid
             * @description ID of the stock movement that takes another one back.
             */
            ReversalStockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Remark on the movement. */
            Note?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that is taken back.
             */
            OriginalStockTransactionId?: string | null;
            /**
             * Format: double
             * @description Quantity of the earlier movement that is taken back.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Hours of labour booked on a step of a shop order. */
        ManufacturingTimeTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number of the kind of work, such as setting up a machine or running it.
             */
            Activity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the work was done.
             */
            Date?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: double
             * @description Number of hours, with parts of an hour as decimals.
             */
            Hours?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the step of work was done with this booking.
             */
            IsOperationFinished?: number | null;
            /**
             * Format: double
             * @description Hours that people worked.
             */
            LaborHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description How much of the step of work is done, as a percentage.
             */
            PercentComplete?: number | null;
            /**
             * Format: double
             * @description Quantity that was made in the booked hours.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the planned step of work that the hours were spent on.
             */
            RoutingStepPlan?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description How far the booked hours are with their processing, as a number.
             */
            Status?: number | null;
            /**
             * Format: uuid
             * @description ID of the clocked time from which the hours come.
             */
            TimedTimeTransaction?: string | null;
            /**
             * Format: uuid
             * @description ID of the work center at which the hours were worked.
             */
            WorkCenter?: string | null;
        };
        /** @description A step of work planned for a shop order, with its hours, dates and work center. */
        ManufacturingShopOrderRoutingStepPlan: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code of the supplier to whom the step of work is given out. */
            AccountNumber?: string | null;
            /**
             * Format: double
             * @description Part of the machine time during which somebody has to be there, as a percentage.
             */
            AttendedPercentage?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that hours of the step are booked by themselves when the product is received.
             */
            Backflush?: number | null;
            /**
             * Format: double
             * @description Costs of the step of work for one unit of the item, in the company's currency.
             */
            CostPerItem?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text of the planned step of work. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description How well the work center performs against the planned times, as a percentage.
             */
            EfficiencyPercentage?: number | null;
            /**
             * Format: int32
             * @description Whether the ordered quantity depends on the quantity made or is fixed.
             */
            FactorType?: number | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Code of the kind of work that the step consists of. */
            OperationCode?: string | null;
            /** @description Text of the kind of work that the step consists of. */
            OperationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the work center or supplier, as entered for the kind of work.
             */
            OperationResource?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the step of work is to be done.
             */
            PlannedEndDate?: string | null;
            /**
             * Format: double
             * @description Hours that are planned for the making itself.
             */
            PlannedRunHours?: number | null;
            /**
             * Format: double
             * @description Hours that are planned for setting up.
             */
            PlannedSetupHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the work is to begin.
             */
            PlannedStartDate?: string | null;
            /**
             * Format: double
             * @description Hours that are planned for setting up and making together.
             */
            PlannedTotalHours?: number | null;
            /** @description Code of the unit in which the supplier sells the item. */
            PurchaseUnit?: string | null;
            /**
             * Format: double
             * @description How many stock units one purchase unit holds.
             */
            PurchaseUnitFactor?: number | null;
            /**
             * Format: double
             * @description Price of one purchase unit of work that is given out, in the supplier's currency.
             */
            PurchaseUnitPriceFC?: number | null;
            /**
             * Format: double
             * @description Quantity of work that is given out, in purchase units.
             */
            PurchaseUnitQuantity?: number | null;
            /**
             * Format: int32
             * @description Whether the step is done at a work center or given out to a supplier.
             */
            RoutingStepType?: number | null;
            /**
             * Format: double
             * @description Time that the making itself takes, in the unit that the run method names.
             */
            Run?: number | null;
            /**
             * Format: int32
             * @description How the time of the making is reckoned, such as minutes an item or items an hour.
             */
            RunMethod?: number | null;
            /** @description Text of how the time of the making is reckoned. */
            RunMethodDescription?: string | null;
            /**
             * Format: double
             * @description Time that it takes to set up the work, in the unit beside it.
             */
            Setup?: number | null;
            /** @description Unit of the set-up time, such as hours or minutes. */
            SetupUnit?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description How far the planned step of work is, as a number.
             */
            Status?: number | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Days that the supplier needs for work that is given out.
             */
            SubcontractedLeadDays?: number | null;
            /** @description Hours that were booked on the step of work. */
            TimeTransactions?: components["schemas"]["ManufacturingTimeTransaction"][] | null;
            /**
             * Format: double
             * @description Sum of all costs of the step of work, in the company's currency.
             */
            TotalCostDC?: number | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Code of the group of people or machines that does the work. */
            WorkcenterCode?: string | null;
            /** @description Text of the group of people or machines that does the work. */
            WorkcenterDescription?: string | null;
        };
        /** @description A step of work of a shop order that can be started now, with all that the shop floor needs to know. */
        ManufacturingShopOrderRoutingStepPlanAvailableToWork: {
            /**
             * Format: uuid
             * @description ID of the step of work in the shop order.
             */
            RoutingStep?: string;
            /**
             * Format: code18
             * @description Code of the account that buys.
             */
            CustomerCode?: string | null;
            /**
             * Format: int32
             * @description How many customers wait for what the shop order makes.
             */
            CustomerCount?: number | null;
            /** @description Name of the account that buys. */
            CustomerName?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of row, where the list mixes several.
             */
            DataType?: number | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted from the earliest date on.
             */
            DateAscendingOrder?: number | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted from the latest date back.
             */
            DateDescendingOrder?: number | null;
            /** @description Longer text on the item, beside the short one. */
            ExtraDescription?: string | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /** @description Whether the shop floor can start with the work. */
            IsReleased?: boolean | null;
            /** @description Whether the making itself, after the set-up, is done. */
            IsRunOperationFinished?: boolean | null;
            /** @description Whether the set-up before the making is done. */
            IsSetupOperationFinished?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted by item code upwards.
             */
            ItemCodeAscendingOrder?: number | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted by item code downwards.
             */
            ItemCodeDescendingOrder?: number | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Remarks on the version of the item that is made. */
            ItemVersionNotes?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: int32
             * @description Whether the place in the queue is set by rule, by hand, or as a rush.
             */
            Mode?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Code of the kind of work that the step consists of. */
            OperationCode?: string | null;
            /** @description Path of a small version of the item's picture. */
            PictureThumbnailPath?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: double
             * @description Hours that are planned for setting up.
             */
            PlannedSetupHours?: number | null;
            /**
             * Format: int32
             * @description Place of the shop order in the queue of work.
             */
            Priority?: number | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted by priority.
             */
            PriorityDescendingOrder?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the product for which the step of work is done.
             */
            QuantityCompleted?: number | null;
            /** @description Text of the step of work in the shop order. */
            RoutingStepDescription?: string | null;
            /** @description Remarks on how the step of work was carried out. */
            RoutingStepRealizationNotes?: string | null;
            /**
             * Format: int32
             * @description How far the step of work is, as a number.
             */
            RoutingStepStatus?: number | null;
            /** @description Text of how far the step of work is. */
            RoutingStepStatusDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the step is done at a work center or given out to a supplier.
             */
            RoutingStepType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the clock of the making was started.
             */
            RunStartTime?: string | null;
            /**
             * Format: int32
             * @description How far the making itself is, as a number.
             */
            RunStatus?: number | null;
            /**
             * Format: uuid
             * @description ID of the running clock for the making itself.
             */
            RunTimedTimeTransaction?: string | null;
            /**
             * Format: int32
             * @description How many sales orders are bundled or wait for the product.
             */
            SalesOrderCount?: number | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: double
             * @description How much of the set-up is done, as a percentage.
             */
            SetupPercentComplete?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the clock of the set-up was started.
             */
            SetupStartTime?: string | null;
            /**
             * Format: int32
             * @description How far the set-up is, as a number.
             */
            SetupStatus?: number | null;
            /**
             * Format: uuid
             * @description ID of the running clock for the set-up.
             */
            SetupTimedTimeTransaction?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /** @description Text of the shop order on which time is spent. */
            ShopOrderDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted by shop order upwards.
             */
            ShopOrderNumberAscendingOrder?: number | null;
            /**
             * Format: int32
             * @description Place of the row when the list is sorted by shop order downwards.
             */
            ShopOrderNumberDescendingOrder?: number | null;
            /**
             * Format: int32
             * @description How far the shop order is, as a number.
             */
            ShopOrderStatus?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Code of the group of people or machines that does the work. */
            WorkcenterCode?: string | null;
        };
        /** @description One ordered line of a sales order, with item, quantity, price and what was delivered and invoiced. */
        SalesOrderSalesOrderLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit, in the currency of the order.
             */
            CostPriceFC?: number | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int16
             * @description How much was delivered so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the ordered line, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int16
             * @description How much was invoiced so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Text of the version of the item's recipe or bill of material. */
            ItemVersionDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Difference between selling price and cost price.
             */
            Margin?: number | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order that the line belongs to.
             */
            OrderID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: int16
             * @description How far the order is, from open over partly done to complete. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            OrderStatus?: 12 | 20 | 21 | 45 | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order behind this record.
             */
            PurchaseOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line behind this record.
             */
            PurchaseOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the purchase order.
             */
            PurchaseOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the line that was delivered so far.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity of the order line that was invoiced so far.
             */
            QuantityInvoiced?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the supplier sends the goods straight to the customer.
             */
            UseDropShipment?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An order to make a quantity of an item, with its materials, steps and progress. */
        ManufacturingShopOrder: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Address of the drawing after which the ordered item is made. */
            CADDrawingURL?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text on the shop order, normally that of the item. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the shop order was entered.
             */
            EntryDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the shop order is part of the planning.
             */
            IsInPlanning?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that work on the shop order is halted.
             */
            IsOnHold?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the shop floor can start with the work.
             */
            IsReleased?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Text of the version of the item's recipe or bill of material. */
            ItemVersionDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the work is to begin.
             */
            PlannedStartDate?: string | null;
            /**
             * Format: double
             * @description Quantity of the product that was made so far.
             */
            ProducedQuantity?: number | null;
            /**
             * Format: int32
             * @description Days it takes to make the item, from start to receipt.
             */
            ProductionLeadDays?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the product that is set ready to be sent to customers.
             */
            ReadyToShipQuantity?: number | null;
            /**
             * Format: int32
             * @description How many sales order lines wait for the product.
             */
            SalesOrderLineCount?: number | null;
            /** @description Lines of sales orders for which the product is made. */
            SalesOrderLines?: components["schemas"]["SalesOrderSalesOrderLine"][] | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: int32
             * @description How many planned by-products of the shop order are booked by themselves.
             */
            ShopOrderByProductPlanBackflushCount?: number | null;
            /**
             * Format: int32
             * @description How many by-products are expected to come out.
             */
            ShopOrderByProductPlanCount?: number | null;
            /**
             * Format: uuid
             * @description ID of the topmost shop order above this one.
             */
            ShopOrderMain?: string | null;
            /**
             * Format: int32
             * @description Number of the topmost shop order above this one.
             */
            ShopOrderMainNumber?: number | null;
            /**
             * Format: int32
             * @description How many planned materials of the shop order are booked by themselves.
             */
            ShopOrderMaterialPlanBackflushCount?: number | null;
            /**
             * Format: int32
             * @description How many materials are expected to go in.
             */
            ShopOrderMaterialPlanCount?: number | null;
            /** @description Materials and by-products that the shop order plans. */
            ShopOrderMaterialPlans?: components["schemas"]["ManufacturingShopOrderMaterialPlan"][] | null;
            /**
             * Format: int32
             * @description How many planned by-products were not taken into stock yet.
             */
            ShopOrderMaterialPlansNonIssuedByproductsCount?: number | null;
            /**
             * Format: int32
             * @description How many planned materials were not taken out of stock yet.
             */
            ShopOrderMaterialPlansNonIssuedMaterialsCount?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /** @description Number of the shop order as text, so that a part of it can be searched. */
            ShopOrderNumberString?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order right above this one.
             */
            ShopOrderParent?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order right above this one.
             */
            ShopOrderParentNumber?: number | null;
            /**
             * Format: int32
             * @description How many steps of work the shop order plans.
             */
            ShopOrderRoutingStepPlanCount?: number | null;
            /** @description Steps of work that the shop order plans. */
            ShopOrderRoutingStepPlans?: components["schemas"]["ManufacturingShopOrderRoutingStepPlan"][] | null;
            /**
             * Format: int32
             * @description How far the shop order is, from planned to finished, as a number.
             */
            Status?: number | null;
            /**
             * Format: int32
             * @description How many shop orders lie below this one.
             */
            SubShopOrderCount?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of shop order.
             */
            Type?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A finished quantity of a shop order that is set ready for delivery. */
        ManufacturingStageForDeliveryReceipt: {
            /**
             * Format: uuid
             * @description Key of the movement, given out by the service.
             */
            Id?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /** @description Whether a part of the movement can still be taken back. */
            HasReversibleQuantity?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: double
             * @description Quantity of the product that is set ready for delivery.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the record that the staging for delivery is tied to.
             */
            RelatedId?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Takes back an earlier staging of a shop order for delivery. */
        ManufacturingStageForDeliveryReversal: {
            /**
             * Format: uuid
             * @description Key of the movement, given out by the service.
             */
            Id?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: double
             * @description Quantity of the earlier movement that is taken back.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the record that the staging for delivery is tied to.
             */
            RelatedId?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Working time on a shop order whose clock is still running. */
        ManufacturingStartedTimedTimeTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: code18
             * @description Code of the account that buys.
             */
            CustomerCode?: string | null;
            /**
             * Format: int32
             * @description How many customers wait for what the shop order makes.
             */
            CustomerCount?: number | null;
            /** @description Name of the account that buys. */
            CustomerName?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of row, where the list mixes several.
             */
            DataType?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the step of work was done with this booking.
             */
            IsOperationFinished?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
            /**
             * Format: double
             * @description Hours that people worked.
             */
            LaborHours?: number | null;
            /**
             * Format: double
             * @description Time that the machine ran, in hours.
             */
            MachineHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Code of the kind of work that the step consists of. */
            OperationCode?: string | null;
            /**
             * Format: double
             * @description How much of the step of work is done, as a percentage.
             */
            PercentComplete?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that was made so far.
             */
            ProducedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: int32
             * @description How many sales orders are bundled or wait for the product.
             */
            SalesOrderCount?: number | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /** @description Text of the shop order on which time is spent. */
            ShopOrderDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that the shop order plans.
             */
            ShopOrderPlannedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the planned step of work in the shop order.
             */
            ShopOrderRoutingStepPlan?: string | null;
            /**
             * Format: double
             * @description Part of the machine time that needs somebody at the step, as a percentage.
             */
            ShopOrderRoutingStepPlanAttendedPercentage?: number | null;
            /** @description Text of the planned step of work in the shop order. */
            ShopOrderRoutingStepPlanDescription?: string | null;
            /**
             * Format: int16
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description State of the running clock, as a number.
             */
            Status?: number | null;
            /**
             * Format: int16
             * @description Whether the running clock is for setting up or for making, as a number.
             */
            Type?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Code of the group of people or machines that does the work. */
            WorkcenterCode?: string | null;
            /** @description Text of the group of people or machines that does the work. */
            WorkcenterDescription?: string | null;
        };
        /** @description A finished quantity of a sub order that goes straight into its parent shop order. */
        ManufacturingSubOrderReceipt: {
            /**
             * Format: uuid
             * @description ID of the stock movement with which the sub order hands over its product.
             */
            ShopOrderReceiptStockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /** @description Whether a part of the movement can still be taken back. */
            HasReversibleQuantity?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that takes the product into the parent order.
             */
            MaterialIssueStockTransactionId?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that takes the product of this one in.
             */
            ParentShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material in the parent order that the product fills.
             */
            ParentShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order that takes the product of this one in.
             */
            ParentShopOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that was finished.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that makes the material.
             */
            SubShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order that makes the material.
             */
            SubShopOrderNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Takes back an earlier receipt from a sub order. */
        ManufacturingSubOrderReversal: {
            /**
             * Format: uuid
             * @description ID of the stock movement that takes the issue to the parent order back.
             */
            MaterialReversalStockTransactionId?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Remark on the movement. */
            Note?: string | null;
            /**
             * Format: uuid
             * @description ID of the movement into the parent order that is taken back.
             */
            OriginalMaterialIssueStockTransactionId?: string | null;
            /**
             * Format: uuid
             * @description ID of the receipt from the sub order that is taken back.
             */
            OriginalShopOrderReceiptStockTransactionId?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that takes the product of this one in.
             */
            ParentShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order that takes the product of this one in.
             */
            ParentShopOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the earlier movement that is taken back.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that takes the product of the sub order back.
             */
            ShopOrderReversalStockTransactionId?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that makes the material.
             */
            SubShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order that makes the material.
             */
            SubShopOrderNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Working time on a step of a shop order, measured by a start and an end time. */
        ManufacturingTimedTimeTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the step of work was done with this booking.
             */
            IsOperationFinished?: number | null;
            /**
             * Format: double
             * @description Hours that people worked.
             */
            LaborHours?: number | null;
            /**
             * Format: double
             * @description Time that the machine ran, in hours.
             */
            MachineHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Code of the kind of work that the step consists of. */
            OperationCode?: string | null;
            /** @description Text of the kind of work that the step consists of. */
            OperationDescription?: string | null;
            /**
             * Format: double
             * @description How much of the step of work is done, as a percentage.
             */
            PercentComplete?: number | null;
            /**
             * Format: double
             * @description Quantity of the product that was made so far.
             */
            ProducedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the area of the shop floor in which the work center stands.
             */
            ProductionArea?: string | null;
            /** @description Code of the area of the shop floor in which the work center stands. */
            ProductionAreaCode?: string | null;
            /** @description Text of the area of the shop floor in which the work center stands. */
            ProductionAreaDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /** @description Text of the shop order on which time is spent. */
            ShopOrderDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the planned step of work in the shop order.
             */
            ShopOrderRoutingStepPlan?: string | null;
            /** @description Text of the planned step of work in the shop order. */
            ShopOrderRoutingStepPlanDescription?: string | null;
            /**
             * Format: double
             * @description Hours of making that are left for the step.
             */
            ShopOrderRoutingStepPlanRemainingRunHours?: number | null;
            /**
             * Format: double
             * @description Hours of setting up that are left for the step.
             */
            ShopOrderRoutingStepPlanRemainingSetupHours?: number | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int32
             * @description How far the clocked time is with its processing, as a number.
             */
            Status?: number | null;
            /**
             * Format: int32
             * @description Whether the clocked time was for setting up or for making, as a number.
             */
            Type?: number | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Code of the group of people or machines that does the work. */
            WorkcenterCode?: string | null;
            /** @description Text of the group of people or machines that does the work. */
            WorkcenterDescription?: string | null;
        };
        /** @description A group of people or machines that carries out operations, with capacity and rates. */
        ManufacturingWorkcenter: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description How much the work center can do at the same time, in people or machines.
             */
            Capacity?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description Rate at which general overhead is charged to work done here.
             */
            GeneralBurdenRate?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that overhead on labour is a percentage and not an amount an hour.
             */
            IsLaborBurdenPercent?: number | null;
            /**
             * Format: double
             * @description Rate of the overhead on labour at this work center.
             */
            LaborBurdenRate?: number | null;
            /**
             * Format: double
             * @description Rate at which use of the machine is charged, by the hour.
             */
            MachineBurdenRate?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the area of the shop floor in which the work center stands.
             */
            ProductionArea?: string | null;
            /**
             * Format: double
             * @description Cost of one hour of labour for the making itself.
             */
            RunLaborRate?: number | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: double
             * @description Cost of one hour of labour for setting up.
             */
            SetupLaborRate?: number | null;
            /**
             * Format: int32
             * @description Whether the work center can still be chosen, as a number.
             */
            Status?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of work center, such as people or machines.
             */
            Type?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListManufacturingBillOfMaterialMaterials: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingBillOfMaterialMaterial"]>;
    };
    CreateManufacturingBillOfMaterialMaterial: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingBillOfMaterialMaterial"], "ItemVersion" | "PartItem">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingBillOfMaterialMaterial"]>;
    };
    GetManufacturingBillOfMaterialMaterial: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingBillOfMaterialMaterial"]>;
    };
    UpdateManufacturingBillOfMaterialMaterial: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingBillOfMaterialMaterial"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingBillOfMaterialMaterial: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingBillOfMaterialRoutings: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingBillOfMaterialRouting"]>;
    };
    CreateManufacturingBillOfMaterialRouting: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingBillOfMaterialRouting"], "ItemVersion" | "Operation">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingBillOfMaterialRouting"]>;
    };
    GetManufacturingBillOfMaterialRouting: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingBillOfMaterialRouting"]>;
    };
    UpdateManufacturingBillOfMaterialRouting: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingBillOfMaterialRouting"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingBillOfMaterialRouting: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingBillOfMaterialVersions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingBillOfMaterialVersion"]>;
    };
    CreateManufacturingBillOfMaterialVersion: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingBillOfMaterialVersion"], "Description" | "Item">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingBillOfMaterialVersion"]>;
    };
    GetManufacturingBillOfMaterialVersion: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingBillOfMaterialVersion"]>;
    };
    UpdateManufacturingBillOfMaterialVersion: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingBillOfMaterialVersion"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingBillOfMaterialVersion: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingByProductReceipts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingByProductReceipt"]>;
    };
    CreateManufacturingByProductReceipt: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingByProductReceipt"], "Quantity" | "ShopOrderMaterialPlan" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingByProductReceipt"]>;
    };
    GetManufacturingByProductReceipt: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the by-product receipt. */
                StockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingByProductReceipt"]>;
    };
    ListManufacturingByProductReversals: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingByProductReversal"]>;
    };
    CreateManufacturingByProductReversal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingByProductReversal"], "OriginalStockTransactionId" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingByProductReversal"]>;
    };
    GetManufacturingByProductReversal: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the by-product reversal. */
                ReversalStockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingByProductReversal"]>;
    };
    ListManufacturingManufacturingSettings: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingManufacturingSettings"]>;
    };
    GetManufacturingManufacturingSettings: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the division that the row belongs to. */
                Division: number;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingManufacturingSettings"]>;
    };
    ListManufacturingMaterialIssues: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingMaterialIssue"]>;
    };
    CreateManufacturingMaterialIssue: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingMaterialIssue"], "Quantity" | "ShopOrderMaterialPlan" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingMaterialIssue"]>;
    };
    GetManufacturingMaterialIssue: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the material issue. */
                StockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingMaterialIssue"]>;
    };
    ListManufacturingMaterialReversals: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ManufacturingMaterialReversal"]>;
    };
    CreateManufacturingMaterialReversal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingMaterialReversal"], "OriginalStockTransactionId" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingMaterialReversal"]>;
    };
    GetManufacturingMaterialReversal: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the material reversal. */
                ReversalStockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingMaterialReversal"]>;
    };
    ListManufacturingOperationResources: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingOperationResource"]>;
    };
    CreateManufacturingOperationResource: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingOperationResource"], "Operation">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingOperationResource"]>;
    };
    GetManufacturingOperationResource: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingOperationResource"]>;
    };
    UpdateManufacturingOperationResource: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingOperationResource"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingOperationResource: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingOperations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingOperation"]>;
    };
    CreateManufacturingOperation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingOperation"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingOperation"]>;
    };
    GetManufacturingOperation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingOperation"]>;
    };
    UpdateManufacturingOperation: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingOperation"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingOperation: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingProductionAreas: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingProductionArea"]>;
    };
    CreateManufacturingProductionArea: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingProductionArea"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingProductionArea"]>;
    };
    GetManufacturingProductionArea: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingProductionArea"]>;
    };
    UpdateManufacturingProductionArea: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingProductionArea"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingProductionArea: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingRecentTimeTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingRecentTimeTransaction"]>;
    };
    GetManufacturingRecentTimeTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingRecentTimeTransaction"]>;
    };
    ListManufacturingShopOrderMaterialPlanDetails: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderMaterialPlanDetail"]>;
    };
    GetManufacturingShopOrderMaterialPlanDetail: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ManufacturingShopOrderMaterialPlanDetail"]>;
    };
    ListManufacturingShopOrderMaterialPlans: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderMaterialPlan"]>;
    };
    CreateManufacturingShopOrderMaterialPlan: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingShopOrderMaterialPlan"], "Item" | "ShopOrder">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingShopOrderMaterialPlan"]>;
    };
    GetManufacturingShopOrderMaterialPlan: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingShopOrderMaterialPlan"]>;
    };
    UpdateManufacturingShopOrderMaterialPlan: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingShopOrderMaterialPlan"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingShopOrderMaterialPlan: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingShopOrderPriorities: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderPriority"]>;
    };
    GetManufacturingShopOrderPriority: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingShopOrderPriority"]>;
    };
    UpdateManufacturingShopOrderPriority: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingShopOrderPriority"];
            };
        };
        responses: Answers4;
    };
    ListManufacturingShopOrderReceipts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderReceipt"]>;
    };
    CreateManufacturingShopOrderReceipt: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingShopOrderReceipt"], "Quantity" | "ShopOrder" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingShopOrderReceipt"]>;
    };
    GetManufacturingShopOrderReceipt: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the shop order receipt. */
                StockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingShopOrderReceipt"]>;
    };
    ListManufacturingShopOrderReversals: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderReversal"]>;
    };
    CreateManufacturingShopOrderReversal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingShopOrderReversal"], "OriginalStockTransactionId" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingShopOrderReversal"]>;
    };
    GetManufacturingShopOrderReversal: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the shop order reversal. */
                ReversalStockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingShopOrderReversal"]>;
    };
    ListManufacturingShopOrderRoutingStepPlans: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderRoutingStepPlan"]>;
    };
    CreateManufacturingShopOrderRoutingStepPlan: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingShopOrderRoutingStepPlan"], "Operation" | "ShopOrder">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingShopOrderRoutingStepPlan"]>;
    };
    GetManufacturingShopOrderRoutingStepPlan: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ManufacturingShopOrderRoutingStepPlan"]>;
    };
    UpdateManufacturingShopOrderRoutingStepPlan: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingShopOrderRoutingStepPlan"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingShopOrderRoutingStepPlan: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingShopOrderRoutingStepPlansAvailableToWork: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingShopOrderRoutingStepPlanAvailableToWork"]>;
    };
    GetManufacturingShopOrderRoutingStepPlanAvailableToWork: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the routing step available to work. */
                RoutingStep: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingShopOrderRoutingStepPlanAvailableToWork"]>;
    };
    ListManufacturingShopOrders: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ManufacturingShopOrder"]>;
    };
    CreateManufacturingShopOrder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingShopOrder"], "Item" | "PlannedQuantity">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingShopOrder"]>;
    };
    GetManufacturingShopOrder: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ManufacturingShopOrder"]>;
    };
    UpdateManufacturingShopOrder: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingShopOrder"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingShopOrder: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingStageForDeliveryReceipts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingStageForDeliveryReceipt"]>;
    };
    CreateManufacturingStageForDeliveryReceipt: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingStageForDeliveryReceipt"], "Quantity" | "ShopOrder" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingStageForDeliveryReceipt"]>;
    };
    GetManufacturingStageForDeliveryReceipt: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the stage-for-delivery receipt. */
                Id: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingStageForDeliveryReceipt"]>;
    };
    ListManufacturingStageForDeliveryReversals: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingStageForDeliveryReversal"]>;
    };
    CreateManufacturingStageForDeliveryReversal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingStageForDeliveryReversal"], "Quantity" | "RelatedId" | "ShopOrder" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingStageForDeliveryReversal"]>;
    };
    GetManufacturingStageForDeliveryReversal: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the stage-for-delivery reversal. */
                Id: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingStageForDeliveryReversal"]>;
    };
    ListManufacturingStartedTimedTimeTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingStartedTimedTimeTransaction"]>;
    };
    GetManufacturingStartedTimedTimeTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingStartedTimedTimeTransaction"]>;
    };
    ListManufacturingSubOrderReceipts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingSubOrderReceipt"]>;
    };
    CreateManufacturingSubOrderReceipt: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingSubOrderReceipt"], "Quantity" | "SubShopOrder" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingSubOrderReceipt"]>;
    };
    GetManufacturingSubOrderReceipt: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the sub-order receipt. */
                ShopOrderReceiptStockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingSubOrderReceipt"]>;
    };
    ListManufacturingSubOrderReversals: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingSubOrderReversal"]>;
    };
    CreateManufacturingSubOrderReversal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingSubOrderReversal"], "OriginalMaterialIssueStockTransactionId" | "TransactionDate">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingSubOrderReversal"]>;
    };
    GetManufacturingSubOrderReversal: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the sub-order reversal. */
                MaterialReversalStockTransactionId: string;
            };
        };
        responses: Answers3<components["schemas"]["ManufacturingSubOrderReversal"]>;
    };
    ListManufacturingTimeTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingTimeTransaction"]>;
    };
    CreateManufacturingTimeTransaction: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingTimeTransaction"], "Employee" | "Hours">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingTimeTransaction"]>;
    };
    GetManufacturingTimeTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingTimeTransaction"]>;
    };
    UpdateManufacturingTimeTransaction: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingTimeTransaction"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingTimeTransaction: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingTimedTimeTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingTimedTimeTransaction"]>;
    };
    CreateManufacturingTimedTimeTransaction: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingTimedTimeTransaction"], "Employee" | "ShopOrderRoutingStepPlan">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingTimedTimeTransaction"]>;
    };
    GetManufacturingTimedTimeTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingTimedTimeTransaction"]>;
    };
    UpdateManufacturingTimedTimeTransaction: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingTimedTimeTransaction"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingTimedTimeTransaction: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListManufacturingWorkcenters: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ManufacturingWorkcenter"]>;
    };
    CreateManufacturingWorkcenter: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ManufacturingWorkcenter"], "Code" | "Description" | "Status" | "Type">;
            };
        };
        responses: Answers2<components["schemas"]["ManufacturingWorkcenter"]>;
    };
    GetManufacturingWorkcenter: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ManufacturingWorkcenter"]>;
    };
    UpdateManufacturingWorkcenter: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManufacturingWorkcenter"];
            };
        };
        responses: Answers4;
    };
    DeleteManufacturingWorkcenter: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockBatchNumber"]["create"] };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockSerialNumber"]["create"] };
    InventoryItemWarehouseStorageLocation: { row: components["schemas"]["InventoryItemWarehouseStorageLocation"]; key: "ID"; create: never; update: never };
    ManufacturingBillOfMaterialMaterial: { row: components["schemas"]["ManufacturingBillOfMaterialMaterial"]; key: "ID"; create: "ID" | "Backflush" | "CalculatorType" | "CostCenter" | "CostUnit" | "Description" | "DetailDrawing" | "ItemVersion" | "NetWeight" | "Notes" | "PartItem" | "Quantity" | "RoutingStepID" | "Type" | "WastePercentage"; update: records["ManufacturingBillOfMaterialMaterial"]["create"] };
    ManufacturingBillOfMaterialRouting: { row: components["schemas"]["ManufacturingBillOfMaterialRouting"]; key: "ID"; create: "ID" | "AttendedPercentage" | "Backflush" | "EfficiencyPercentage" | "FactorType" | "ItemVersion" | "Notes" | "Operation" | "OperationDescription" | "OperationResource" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseUnitPriceFC" | "Run" | "RunMethod" | "Setup" | "SubcontractedLeadDays"; update: records["ManufacturingBillOfMaterialRouting"]["create"] };
    ManufacturingBillOfMaterialVersion: { row: components["schemas"]["ManufacturingBillOfMaterialVersion"]; key: "ID"; create: "ID" | "BatchQuantity" | "CadDrawingUrl" | "CalculatedCostPrice" | "Description" | "IsDefault" | "Item" | "Notes" | "OrderLeadDays" | "ProductionLeadDays" | "Status" | "Type" | "VersionDate" | "VersionNumber"; update: records["ManufacturingBillOfMaterialVersion"]["create"] };
    ManufacturingByProductReceipt: { row: components["schemas"]["ManufacturingByProductReceipt"]; key: "StockTransactionId"; create: "DraftStockTransactionID" | "Quantity" | "ShopOrderMaterialPlan" | "StorageLocation" | "TransactionDate"; update: never };
    ManufacturingByProductReversal: { row: components["schemas"]["ManufacturingByProductReversal"]; key: "ReversalStockTransactionId"; create: "Note" | "OriginalStockTransactionId" | "TransactionDate"; update: never };
    ManufacturingManufacturingSettings: { row: components["schemas"]["ManufacturingManufacturingSettings"]; key: "Division"; create: never; update: never };
    ManufacturingMaterialIssue: { row: components["schemas"]["ManufacturingMaterialIssue"]; key: "StockTransactionId"; create: "DraftStockTransactionID" | "Note" | "Quantity" | "ShopOrderMaterialPlan" | "StorageLocation" | "TransactionDate"; update: never };
    ManufacturingMaterialReversal: { row: components["schemas"]["ManufacturingMaterialReversal"]; key: "ReversalStockTransactionId"; create: "BatchNumbers" | "Note" | "OriginalStockTransactionId" | "Quantity" | "SerialNumbers" | "StorageLocation" | "TransactionDate"; update: never; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    ManufacturingOperationResource: { row: components["schemas"]["ManufacturingOperationResource"]; key: "ID"; create: "ID" | "Account" | "AttendedPercentage" | "Currency" | "EfficiencyPercentage" | "IsPrimary" | "Operation" | "PurchaseLeadDays" | "PurchaseUnit" | "PurchaseVATCode" | "Run" | "RunMethod" | "Setup" | "SetupUnit" | "Type" | "Workcenter"; update: records["ManufacturingOperationResource"]["create"] };
    ManufacturingOperation: { row: components["schemas"]["ManufacturingOperation"]; key: "ID"; create: "ID" | "Code" | "Description" | "HasSuppliers" | "Item" | "Notes" | "Searchcode" | "Status"; update: records["ManufacturingOperation"]["create"] };
    ManufacturingProductionArea: { row: components["schemas"]["ManufacturingProductionArea"]; key: "ID"; create: "ID" | "Code" | "Costcenter" | "Costunit" | "Description" | "IsDefault" | "Notes"; update: records["ManufacturingProductionArea"]["create"] };
    ManufacturingRecentTimeTransaction: { row: components["schemas"]["ManufacturingRecentTimeTransaction"]; key: "ID"; create: never; update: never };
    ManufacturingShopOrderMaterialPlanDetail: { row: components["schemas"]["ManufacturingShopOrderMaterialPlanDetail"]; key: "ID"; create: never; update: never; nested: { "StockLocations": "InventoryItemWarehouseStorageLocation" } };
    ManufacturingShopOrderMaterialPlan: { row: components["schemas"]["ManufacturingShopOrderMaterialPlan"]; key: "ID"; create: "ID" | "Backflush" | "CalculatorType" | "Description" | "DetailDrawing" | "Item" | "LineNumber" | "Notes" | "PlannedAmountFC" | "PlannedDate" | "PlannedPriceFC" | "PlannedQuantity" | "PlannedQuantityFactor" | "RoutingStepID" | "ShopOrder" | "Status" | "Type" | "WastePercentage"; update: records["ManufacturingShopOrderMaterialPlan"]["create"] };
    ManufacturingShopOrderPriority: { row: components["schemas"]["ManufacturingShopOrderPriority"]; key: "ID"; create: never; update: "Mode" | "Priority" };
    ManufacturingShopOrderReceipt: { row: components["schemas"]["ManufacturingShopOrderReceipt"]; key: "StockTransactionId"; create: "DraftStockTransactionID" | "Quantity" | "ShopOrder" | "StorageLocation" | "TransactionDate"; update: never };
    ManufacturingShopOrderReversal: { row: components["schemas"]["ManufacturingShopOrderReversal"]; key: "ReversalStockTransactionId"; create: "Note" | "OriginalStockTransactionId" | "TransactionDate"; update: never };
    ManufacturingTimeTransaction: { row: components["schemas"]["ManufacturingTimeTransaction"]; key: "ID"; create: "ID" | "Activity" | "Date" | "Employee" | "Hours" | "IsOperationFinished" | "LaborHours" | "Notes" | "PercentComplete" | "Quantity" | "RoutingStepPlan" | "ShopOrder" | "Status" | "TimedTimeTransaction" | "WorkCenter"; update: records["ManufacturingTimeTransaction"]["create"] };
    ManufacturingShopOrderRoutingStepPlan: { row: components["schemas"]["ManufacturingShopOrderRoutingStepPlan"]; key: "ID"; create: "ID" | "Account" | "AttendedPercentage" | "Backflush" | "CostPerItem" | "Description" | "EfficiencyPercentage" | "FactorType" | "LineNumber" | "Notes" | "Operation" | "OperationResource" | "PlannedEndDate" | "PlannedRunHours" | "PlannedSetupHours" | "PlannedStartDate" | "PlannedTotalHours" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseUnitPriceFC" | "PurchaseUnitQuantity" | "RoutingStepType" | "Run" | "RunMethod" | "Setup" | "SetupUnit" | "ShopOrder" | "Status" | "SubcontractedLeadDays" | "TimeTransactions" | "TotalCostDC" | "Workcenter"; update: records["ManufacturingShopOrderRoutingStepPlan"]["create"]; nested: { "TimeTransactions": "ManufacturingTimeTransaction" } };
    ManufacturingShopOrderRoutingStepPlanAvailableToWork: { row: components["schemas"]["ManufacturingShopOrderRoutingStepPlanAvailableToWork"]; key: "RoutingStep"; create: never; update: never };
    SalesOrderSalesOrderLine: { row: components["schemas"]["SalesOrderSalesOrderLine"]; key: "ID"; create: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Item" | "ItemVersion" | "Margin" | "NetPrice" | "Notes" | "OrderID" | "OrderNumber" | "Pricelist" | "Project" | "Quantity" | "ShopOrder" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "UseDropShipment" | "VATAmount" | "VATCode" | "VATPercentage"; update: records["SalesOrderSalesOrderLine"]["create"] };
    ManufacturingShopOrder: { row: components["schemas"]["ManufacturingShopOrder"]; key: "ID"; create: "ID" | "CADDrawingURL" | "Costcenter" | "Costunit" | "Description" | "EntryDate" | "IsInPlanning" | "IsOnHold" | "IsReleased" | "Item" | "ItemVersion" | "Notes" | "PlannedDate" | "PlannedQuantity" | "PlannedStartDate" | "ProductionLeadDays" | "Project" | "ReadyToShipQuantity" | "SelectionCode" | "Warehouse" | "YourRef"; update: records["ManufacturingShopOrder"]["create"]; nested: { "SalesOrderLines": "SalesOrderSalesOrderLine"; "ShopOrderMaterialPlans": "ManufacturingShopOrderMaterialPlan"; "ShopOrderRoutingStepPlans": "ManufacturingShopOrderRoutingStepPlan" } };
    ManufacturingStageForDeliveryReceipt: { row: components["schemas"]["ManufacturingStageForDeliveryReceipt"]; key: "Id"; create: "Quantity" | "ShopOrder" | "TransactionDate"; update: never };
    ManufacturingStageForDeliveryReversal: { row: components["schemas"]["ManufacturingStageForDeliveryReversal"]; key: "Id"; create: "Quantity" | "RelatedId" | "ShopOrder" | "TransactionDate"; update: never };
    ManufacturingStartedTimedTimeTransaction: { row: components["schemas"]["ManufacturingStartedTimedTimeTransaction"]; key: "ID"; create: never; update: never };
    ManufacturingSubOrderReceipt: { row: components["schemas"]["ManufacturingSubOrderReceipt"]; key: "ShopOrderReceiptStockTransactionId"; create: "DraftStockTransactionID" | "Quantity" | "SubShopOrder" | "TransactionDate"; update: never };
    ManufacturingSubOrderReversal: { row: components["schemas"]["ManufacturingSubOrderReversal"]; key: "MaterialReversalStockTransactionId"; create: "Note" | "OriginalMaterialIssueStockTransactionId" | "TransactionDate"; update: never };
    ManufacturingTimedTimeTransaction: { row: components["schemas"]["ManufacturingTimedTimeTransaction"]; key: "ID"; create: "ID" | "Employee" | "EndTime" | "IsOperationFinished" | "LaborHours" | "MachineHours" | "Notes" | "PercentComplete" | "ProducedQuantity" | "ProductionArea" | "ProductionAreaCode" | "ProductionAreaDescription" | "ShopOrderRoutingStepPlan" | "ShopOrderRoutingStepPlanRemainingRunHours" | "ShopOrderRoutingStepPlanRemainingSetupHours" | "Source" | "StartTime" | "Status" | "Type" | "Workcenter"; update: records["ManufacturingTimedTimeTransaction"]["create"] };
    ManufacturingWorkcenter: { row: components["schemas"]["ManufacturingWorkcenter"]; key: "ID"; create: "ID" | "Capacity" | "Code" | "Costcenter" | "Costunit" | "Description" | "GeneralBurdenRate" | "IsLaborBurdenPercent" | "LaborBurdenRate" | "MachineBurdenRate" | "Notes" | "ProductionArea" | "RunLaborRate" | "SearchCode" | "SetupLaborRate" | "Status" | "Type"; update: records["ManufacturingWorkcenter"]["create"] };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials": { list: "ManufacturingBillOfMaterialMaterial"; create: { body: "ManufacturingBillOfMaterialMaterial"; demands: "ItemVersion" | "PartItem"; answer: "ManufacturingBillOfMaterialMaterial" } };
    "/api/v1/{division}/manufacturing/BillOfMaterialMaterials(guid'{ID}')": { get: "ManufacturingBillOfMaterialMaterial"; update: { body: "ManufacturingBillOfMaterialMaterial"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings": { list: "ManufacturingBillOfMaterialRouting"; create: { body: "ManufacturingBillOfMaterialRouting"; demands: "ItemVersion" | "Operation"; answer: "ManufacturingBillOfMaterialRouting" } };
    "/api/v1/{division}/manufacturing/BillOfMaterialRoutings(guid'{ID}')": { get: "ManufacturingBillOfMaterialRouting"; update: { body: "ManufacturingBillOfMaterialRouting"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions": { list: "ManufacturingBillOfMaterialVersion"; create: { body: "ManufacturingBillOfMaterialVersion"; demands: "Description" | "Item"; answer: "ManufacturingBillOfMaterialVersion" } };
    "/api/v1/{division}/manufacturing/BillOfMaterialVersions(guid'{ID}')": { get: "ManufacturingBillOfMaterialVersion"; update: { body: "ManufacturingBillOfMaterialVersion"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/ByProductReceipts": { list: "ManufacturingByProductReceipt"; create: { body: "ManufacturingByProductReceipt"; demands: "Quantity" | "ShopOrderMaterialPlan" | "TransactionDate"; answer: "ManufacturingByProductReceipt" } };
    "/api/v1/{division}/manufacturing/ByProductReceipts(guid'{StockTransactionId}')": { get: "ManufacturingByProductReceipt" };
    "/api/v1/{division}/manufacturing/ByProductReversals": { list: "ManufacturingByProductReversal"; create: { body: "ManufacturingByProductReversal"; demands: "OriginalStockTransactionId" | "TransactionDate"; answer: "ManufacturingByProductReversal" } };
    "/api/v1/{division}/manufacturing/ByProductReversals(guid'{ReversalStockTransactionId}')": { get: "ManufacturingByProductReversal" };
    "/api/v1/{division}/manufacturing/ManufacturingSettings": { list: "ManufacturingManufacturingSettings" };
    "/api/v1/{division}/manufacturing/ManufacturingSettings({Division})": { get: "ManufacturingManufacturingSettings" };
    "/api/v1/{division}/manufacturing/MaterialIssues": { list: "ManufacturingMaterialIssue"; create: { body: "ManufacturingMaterialIssue"; demands: "Quantity" | "ShopOrderMaterialPlan" | "TransactionDate"; answer: "ManufacturingMaterialIssue" } };
    "/api/v1/{division}/manufacturing/MaterialIssues(guid'{StockTransactionId}')": { get: "ManufacturingMaterialIssue" };
    "/api/v1/{division}/manufacturing/MaterialReversals": { list: "ManufacturingMaterialReversal"; create: { body: "ManufacturingMaterialReversal"; demands: "OriginalStockTransactionId" | "TransactionDate"; answer: "ManufacturingMaterialReversal" } };
    "/api/v1/{division}/manufacturing/MaterialReversals(guid'{ReversalStockTransactionId}')": { get: "ManufacturingMaterialReversal" };
    "/api/v1/{division}/manufacturing/OperationResources": { list: "ManufacturingOperationResource"; create: { body: "ManufacturingOperationResource"; demands: "Operation"; answer: "ManufacturingOperationResource" } };
    "/api/v1/{division}/manufacturing/OperationResources(guid'{ID}')": { get: "ManufacturingOperationResource"; update: { body: "ManufacturingOperationResource"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/Operations": { list: "ManufacturingOperation"; create: { body: "ManufacturingOperation"; demands: "Code" | "Description"; answer: "ManufacturingOperation" } };
    "/api/v1/{division}/manufacturing/Operations(guid'{ID}')": { get: "ManufacturingOperation"; update: { body: "ManufacturingOperation"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/ProductionAreas": { list: "ManufacturingProductionArea"; create: { body: "ManufacturingProductionArea"; demands: "Code" | "Description"; answer: "ManufacturingProductionArea" } };
    "/api/v1/{division}/manufacturing/ProductionAreas(guid'{ID}')": { get: "ManufacturingProductionArea"; update: { body: "ManufacturingProductionArea"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions": { list: "ManufacturingRecentTimeTransaction" };
    "/api/v1/{division}/read/manufacturing/RecentTimeTransactions(guid'{ID}')": { get: "ManufacturingRecentTimeTransaction" };
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails": { list: "ManufacturingShopOrderMaterialPlanDetail" };
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlanDetails(guid'{ID}')": { get: "ManufacturingShopOrderMaterialPlanDetail" };
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans": { list: "ManufacturingShopOrderMaterialPlan"; create: { body: "ManufacturingShopOrderMaterialPlan"; demands: "Item" | "ShopOrder"; answer: "ManufacturingShopOrderMaterialPlan" } };
    "/api/v1/{division}/manufacturing/ShopOrderMaterialPlans(guid'{ID}')": { get: "ManufacturingShopOrderMaterialPlan"; update: { body: "ManufacturingShopOrderMaterialPlan"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/ShopOrderPriorities": { list: "ManufacturingShopOrderPriority" };
    "/api/v1/{division}/manufacturing/ShopOrderPriorities(guid'{ID}')": { get: "ManufacturingShopOrderPriority"; update: { body: "ManufacturingShopOrderPriority"; answer: never } };
    "/api/v1/{division}/manufacturing/ShopOrderReceipts": { list: "ManufacturingShopOrderReceipt"; create: { body: "ManufacturingShopOrderReceipt"; demands: "Quantity" | "ShopOrder" | "TransactionDate"; answer: "ManufacturingShopOrderReceipt" } };
    "/api/v1/{division}/manufacturing/ShopOrderReceipts(guid'{StockTransactionId}')": { get: "ManufacturingShopOrderReceipt" };
    "/api/v1/{division}/manufacturing/ShopOrderReversals": { list: "ManufacturingShopOrderReversal"; create: { body: "ManufacturingShopOrderReversal"; demands: "OriginalStockTransactionId" | "TransactionDate"; answer: "ManufacturingShopOrderReversal" } };
    "/api/v1/{division}/manufacturing/ShopOrderReversals(guid'{ReversalStockTransactionId}')": { get: "ManufacturingShopOrderReversal" };
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans": { list: "ManufacturingShopOrderRoutingStepPlan"; create: { body: "ManufacturingShopOrderRoutingStepPlan"; demands: "Operation" | "ShopOrder"; answer: "ManufacturingShopOrderRoutingStepPlan" } };
    "/api/v1/{division}/manufacturing/ShopOrderRoutingStepPlans(guid'{ID}')": { get: "ManufacturingShopOrderRoutingStepPlan"; update: { body: "ManufacturingShopOrderRoutingStepPlan"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork": { list: "ManufacturingShopOrderRoutingStepPlanAvailableToWork" };
    "/api/v1/{division}/read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork(guid'{RoutingStep}')": { get: "ManufacturingShopOrderRoutingStepPlanAvailableToWork" };
    "/api/v1/{division}/manufacturing/ShopOrders": { list: "ManufacturingShopOrder"; create: { body: "ManufacturingShopOrder"; demands: "Item" | "PlannedQuantity"; answer: "ManufacturingShopOrder" } };
    "/api/v1/{division}/manufacturing/ShopOrders(guid'{ID}')": { get: "ManufacturingShopOrder"; update: { body: "ManufacturingShopOrder"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts": { list: "ManufacturingStageForDeliveryReceipt"; create: { body: "ManufacturingStageForDeliveryReceipt"; demands: "Quantity" | "ShopOrder" | "TransactionDate"; answer: "ManufacturingStageForDeliveryReceipt" } };
    "/api/v1/{division}/manufacturing/StageForDeliveryReceipts(guid'{Id}')": { get: "ManufacturingStageForDeliveryReceipt" };
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals": { list: "ManufacturingStageForDeliveryReversal"; create: { body: "ManufacturingStageForDeliveryReversal"; demands: "Quantity" | "RelatedId" | "ShopOrder" | "TransactionDate"; answer: "ManufacturingStageForDeliveryReversal" } };
    "/api/v1/{division}/manufacturing/StageForDeliveryReversals(guid'{Id}')": { get: "ManufacturingStageForDeliveryReversal" };
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions": { list: "ManufacturingStartedTimedTimeTransaction" };
    "/api/v1/{division}/read/manufacturing/StartedTimedTimeTransactions(guid'{ID}')": { get: "ManufacturingStartedTimedTimeTransaction" };
    "/api/v1/{division}/manufacturing/SubOrderReceipts": { list: "ManufacturingSubOrderReceipt"; create: { body: "ManufacturingSubOrderReceipt"; demands: "Quantity" | "SubShopOrder" | "TransactionDate"; answer: "ManufacturingSubOrderReceipt" } };
    "/api/v1/{division}/manufacturing/SubOrderReceipts(guid'{ShopOrderReceiptStockTransactionId}')": { get: "ManufacturingSubOrderReceipt" };
    "/api/v1/{division}/manufacturing/SubOrderReversals": { list: "ManufacturingSubOrderReversal"; create: { body: "ManufacturingSubOrderReversal"; demands: "OriginalMaterialIssueStockTransactionId" | "TransactionDate"; answer: "ManufacturingSubOrderReversal" } };
    "/api/v1/{division}/manufacturing/SubOrderReversals(guid'{MaterialReversalStockTransactionId}')": { get: "ManufacturingSubOrderReversal" };
    "/api/v1/{division}/manufacturing/TimeTransactions": { list: "ManufacturingTimeTransaction"; create: { body: "ManufacturingTimeTransaction"; demands: "Employee" | "Hours"; answer: "ManufacturingTimeTransaction" } };
    "/api/v1/{division}/manufacturing/TimeTransactions(guid'{ID}')": { get: "ManufacturingTimeTransaction"; update: { body: "ManufacturingTimeTransaction"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/TimedTimeTransactions": { list: "ManufacturingTimedTimeTransaction"; create: { body: "ManufacturingTimedTimeTransaction"; demands: "Employee" | "ShopOrderRoutingStepPlan"; answer: "ManufacturingTimedTimeTransaction" } };
    "/api/v1/{division}/manufacturing/TimedTimeTransactions(guid'{ID}')": { get: "ManufacturingTimedTimeTransaction"; update: { body: "ManufacturingTimedTimeTransaction"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/manufacturing/Workcenters": { list: "ManufacturingWorkcenter"; create: { body: "ManufacturingWorkcenter"; demands: "Code" | "Description" | "Status" | "Type"; answer: "ManufacturingWorkcenter" } };
    "/api/v1/{division}/manufacturing/Workcenters(guid'{ID}')": { get: "ManufacturingWorkcenter"; update: { body: "ManufacturingWorkcenter"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ManufacturingTypes {
    paths: paths;
    records: records;
    calls: calls;
}
