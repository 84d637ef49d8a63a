// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List goods receipt lines; create a goods receipt line
     * @description One received line of a purchase order. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines": {
        get: operations["ListPurchaseOrderGoodsReceiptLines"];
        /** @description Adds a goods receipt line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseOrderGoodsReceiptLine"];
    };
    /**
     * Read a goods receipt line by its ID
     * @description Answers the goods receipt line with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines(guid'{ID}')": {
        get: operations["GetPurchaseOrderGoodsReceiptLine"];
    };
    /**
     * List goods receipts; create a goods receipt
     * @description A receipt of goods from a supplier on one or more purchase orders. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/GoodsReceipts": {
        get: operations["ListPurchaseOrderGoodsReceipts"];
        /** @description Adds a goods receipt and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseOrderGoodsReceipt"];
    };
    /**
     * Read a goods receipt by its ID; update a goods receipt
     * @description Answers the goods receipt with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/GoodsReceipts(guid'{ID}')": {
        get: operations["GetPurchaseOrderGoodsReceipt"];
        /** @description Changes the goods receipt with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdatePurchaseOrderGoodsReceipt"];
    };
    /**
     * List purchase order lines; create a purchase order line
     * @description One ordered line of a purchase order, with item, quantity, price and what was received. Answers pages of 60 rows. Scope: purchase orders.
     */
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines": {
        get: operations["ListPurchaseOrderPurchaseOrderLines"];
        /** @description Adds a purchase order line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseOrderPurchaseOrderLine"];
    };
    /**
     * Read a purchase order line by its ID; update a purchase order line; delete a purchase order line
     * @description Answers the purchase order line with the given ID; an unknown one gives 404. Scope: purchase orders.
     */
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines(guid'{ID}')": {
        get: operations["GetPurchaseOrderPurchaseOrderLine"];
        /** @description Changes the purchase order line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdatePurchaseOrderPurchaseOrderLine"];
        /** @description Removes the purchase order line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeletePurchaseOrderPurchaseOrderLine"];
    };
    /**
     * List purchase orders; create a purchase order
     * @description An order placed with a supplier, with its receipt and invoice progress. Answers pages of 60 rows. Scope: purchase orders.
     */
    "/api/v1/{division}/purchaseorder/PurchaseOrders": {
        get: operations["ListPurchaseOrderPurchaseOrders"];
        /** @description Adds a purchase order and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseOrderPurchaseOrder"];
    };
    /**
     * Read a purchase order by its ID; update a purchase order; delete a purchase order
     * @description Answers the purchase order with the given ID; an unknown one gives 404. Scope: purchase orders.
     */
    "/api/v1/{division}/purchaseorder/PurchaseOrders(guid'{PurchaseOrderID}')": {
        get: operations["GetPurchaseOrderPurchaseOrder"];
        /** @description Changes the purchase order with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdatePurchaseOrderPurchaseOrder"];
        /** @description Removes the purchase order with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeletePurchaseOrderPurchaseOrder"];
    };
    /**
     * List purchase return lines; create a purchase return line
     * @description One returned line of an earlier receipt of goods, with the reason. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines": {
        get: operations["ListPurchaseOrderPurchaseReturnLines"];
        /** @description Adds a purchase return line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseOrderPurchaseReturnLine"];
    };
    /**
     * Read a purchase return line by its ID; update a purchase return line
     * @description Answers the purchase return line with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines(guid'{ID}')": {
        get: operations["GetPurchaseOrderPurchaseReturnLine"];
        /** @description Changes the purchase return line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdatePurchaseOrderPurchaseReturnLine"];
    };
    /**
     * List purchase returns; create a purchase return
     * @description Goods that go back to a supplier. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/PurchaseReturns": {
        get: operations["ListPurchaseOrderPurchaseReturns"];
        /** @description Adds a purchase return and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseOrderPurchaseReturn"];
    };
    /**
     * Read a purchase return by its ID; update a purchase return
     * @description Answers the purchase return with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/purchaseorder/PurchaseReturns(guid'{ID}')": {
        get: operations["GetPurchaseOrderPurchaseReturn"];
        /** @description Changes the purchase return with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdatePurchaseOrderPurchaseReturn"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        InventoryStockBatchNumber: shared["schemas"]["InventoryStockBatchNumber"];
        InventoryStockSerialNumber: shared["schemas"]["InventoryStockSerialNumber"];
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
        /** @description One received line of a purchase order. */
        PurchaseOrderGoodsReceiptLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
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
            /** @description Text of the received line. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the receipt of goods that the line belongs to.
             */
            GoodsReceiptID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Short text of the unit in which stock of the item is counted. */
            ItemUnitCode?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the storage location to or from which the goods move.
             */
            Location?: string | null;
            /** @description Code of the storage location to or from which the goods move. */
            LocationCode?: string | null;
            /** @description Text of the storage location to or from which the goods move. */
            LocationDescription?: string | null;
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
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order that the line belongs to.
             */
            PurchaseOrderID?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line that was received or shipped.
             */
            PurchaseOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity that the order line asks for.
             */
            QuantityOrdered?: number | null;
            /**
             * Format: double
             * @description Quantity that came in with this receipt.
             */
            QuantityReceived?: number | null;
            /** @description Whether the costs are passed on to the customer of the project. */
            Rebill?: boolean | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** @description Code under which the supplier knows the item. */
            SupplierItemCode?: string | null;
        };
        /** @description A receipt of goods from a supplier on one or more purchase orders. */
        PurchaseOrderGoodsReceipt: {
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
            /** @description Text on the receipt of goods as a whole. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: int32
             * @description How many lines the receipt of goods has.
             */
            GoodsReceiptLineCount?: number | null;
            /** @description Items that were received, each with its quantity. */
            GoodsReceiptLines?: components["schemas"]["PurchaseOrderGoodsReceiptLine"][] | null;
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
             * Format: odata-v2-datetime
             * @description Day on which it was received.
             */
            ReceiptDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the receipt of goods.
             */
            ReceiptNumber?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: code18
             * @description Code of the account that the goods come from.
             */
            SupplierCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the supplier.
             */
            SupplierContact?: string | null;
            /** @description First and last name of the person at the supplier whom the receipt or return concerns. */
            SupplierContactFullName?: string | null;
            /** @description Name of the account that the goods come from. */
            SupplierName?: string | null;
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
        /** @description One ordered line of a purchase order, with item, quantity, price and what was received. */
        PurchaseOrderPurchaseOrderLine: {
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
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the line ordered from the supplier, normally that of its item. */
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
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: double
             * @description Quantity that lies in the warehouse, in units of the item.
             */
            InStock?: number | null;
            /**
             * Format: double
             * @description Quantity for which the supplier has sent invoices so far.
             */
            InvoicedQuantity?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that a batch number has to be given for the item.
             */
            IsBatchNumberItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that a serial number has to be given for the item.
             */
            IsSerialNumberItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Further codes on labels of the item, for scanners. */
            ItemBarcodeAdditional?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether the item can be dealt with in parts of a unit. */
            ItemDivisable?: boolean | null;
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
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
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
             * @description Quantity that the stock comes to once all orders are carried out.
             */
            ProjectedStock?: number | null;
            /**
             * Format: uuid
             * @description ID of the purchase order that the line belongs to.
             */
            PurchaseOrderID?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity counted in the unit in which the supplier sells.
             */
            QuantityInPurchaseUnits?: number | null;
            /** @description Whether the costs are passed on to the customer of the project. */
            Rebill?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are expected from the supplier.
             */
            ReceiptDate?: string | null;
            /**
             * Format: double
             * @description Quantity of the line that was received so far.
             */
            ReceivedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order behind this record.
             */
            SalesOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
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
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Place of the material among the planned ones of the shop order.
             */
            ShopOrderMaterialPlanLineNumber?: number | null;
            /** @description Planned materials of shop orders for which the line is bought. */
            ShopOrderMaterialPlans?: components["schemas"]["ManufacturingShopOrderMaterialPlan"][] | null;
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
            /**
             * Format: int32
             * @description Place of the step among the planned ones of the shop order.
             */
            ShopOrderRoutingStepPlanLineNumber?: number | null;
            /** @description Planned steps of shop orders that the line gives out to the supplier. */
            ShopOrderRoutingStepPlans?: components["schemas"]["ManufacturingShopOrderRoutingStepPlan"][] | null;
            /** @description Code under which the supplier knows the item. */
            SupplierItemCode?: string | null;
            /**
             * Format: uint8
             * @description Whether the supplier's remarks on the item are taken over into the line. Codes: 0 = Do not copy remark, 1 = Copy remark.
             */
            SupplierItemCopyRemarks?: 0 | 1 | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An order placed with a supplier, with its receipt and invoice progress. */
        PurchaseOrderPurchaseOrder: {
            /**
             * Format: uuid
             * @description Key of the purchase order, given out by the service.
             */
            PurchaseOrderID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved. Codes: 0 = Awaiting approval, 1 = Automatically, 2 = Approved.
             */
            ApprovalStatus?: 0 | 1 | 2 | null;
            /** @description Text of the code that tells how far the approval is. */
            ApprovalStatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the order was approved; empty while it is not.
             */
            Approved?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
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
             * Format: uuid
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person to ask for when the goods arrive.
             */
            DeliveryContact?: string | null;
            /** @description First and last name of the person to ask for when the goods arrive. */
            DeliveryContactPersonFullName?: string | null;
            /** @description Text on the order as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole order, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /** @description Whether the supplier sends the goods straight to the customer. */
            DropShipment?: boolean | null;
            /**
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: int32
             * @description How much was invoiced so far, from nothing over a part to all. Codes: 10 = Open, 20 = Partial, 30 = Complete, 40 = Canceled.
             */
            InvoiceStatus?: 10 | 20 | 30 | 40 | null;
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
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: int32
             * @description How far the order is, from open over partly done to complete. Codes: 10 = Open, 20 = Partial, 30 = Complete, 40 = Canceled.
             */
            OrderStatus?: 10 | 20 | 30 | 40 | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who buys.
             */
            PurchaseAgent?: string | null;
            /** @description First and last name of the user who buys. */
            PurchaseAgentFullName?: string | null;
            /**
             * Format: int32
             * @description How many lines the purchase order has.
             */
            PurchaseOrderLineCount?: number | null;
            /** @description Items that are ordered, each with its quantity and price. */
            PurchaseOrderLines?: components["schemas"]["PurchaseOrderPurchaseOrderLine"][] | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are expected from the supplier.
             */
            ReceiptDate?: string | null;
            /**
             * Format: int32
             * @description How much of the order was received so far, from nothing over a part to all. Codes: 10 = Open, 20 = Partial, 30 = Complete, 40 = Canceled.
             */
            ReceiptStatus?: 10 | 20 | 30 | 40 | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order behind this record.
             */
            SalesOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
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
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description Where the purchase order came from, such as by hand, a sales order or planning. Codes: 1 = Manual entry, 2 = Import, 3 = Other, 4 = Purchase order, 5 = Sales order, 6 = Supplier's items, 7 = Subcontract, 8 = Purchase order advice, 9 = Shop order, 10 = MRP calculation, 11 = Rest API, 12 = Merge purchase orders.
             */
            Source?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: code18
             * @description Code of the account that the goods come from.
             */
            SupplierCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the supplier.
             */
            SupplierContact?: string | null;
            /** @description First and last name of the person at the supplier who takes the order. */
            SupplierContactPersonFullName?: string | null;
            /** @description Name of the account that the goods come from. */
            SupplierName?: string | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
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
        /** @description One returned line of an earlier receipt of goods, with the reason. */
        PurchaseOrderPurchaseReturnLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** @description Whether the supplier is to give the money back for the returned goods. */
            CreateCredit?: boolean | null;
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
             * @description ID of the return as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the receipt with which the goods had come in.
             */
            GoodsReceiptLineID?: string | null;
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
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the storage location to or from which the goods move.
             */
            Location?: string | null;
            /** @description Code of the storage location to or from which the goods move. */
            LocationCode?: string | null;
            /** @description Text of the storage location to or from which the goods move. */
            LocationDescription?: string | null;
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
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line that was received or shipped.
             */
            PurchaseOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /** @description Whether the costs are passed on to the customer of the project. */
            Rebill?: boolean | null;
            /**
             * Format: int32
             * @description Number by which users know the receipt of goods.
             */
            ReceiptNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the line that was received so far.
             */
            ReceivedQuantity?: number | null;
            /**
             * Format: double
             * @description Quantity that goes back to the supplier.
             */
            ReturnQuantity?: number | null;
            /** @description Text of the reason why the goods go back. */
            ReturnReasonCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason why the goods go back.
             */
            ReturnReasonCodeID?: string | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** @description Code under which the supplier knows the item. */
            SupplierItemCode?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
        };
        /** @description Goods that go back to a supplier. */
        PurchaseOrderPurchaseReturn: {
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
            /** @description Text on the return as a whole. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
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
            /** @description Items that go back to the supplier. */
            PurchaseReturnLines?: components["schemas"]["PurchaseOrderPurchaseReturnLine"][] | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods go back.
             */
            ReturnDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the return of goods.
             */
            ReturnNumber?: number | null;
            /**
             * Format: int16
             * @description How far the return to the supplier is, as a number.
             */
            Status?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: uuid
             * @description ID of the address that the goods go back to.
             */
            SupplierAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the supplier.
             */
            SupplierContact?: string | null;
            /** @description First and last name of the person at the supplier whom the receipt or return concerns. */
            SupplierContactFullName?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
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
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path14 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the purchase order. */
    PurchaseOrderID: string;
}
export interface operations {
    ListPurchaseOrderGoodsReceiptLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseOrderGoodsReceiptLine"]>;
    };
    CreatePurchaseOrderGoodsReceiptLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderGoodsReceiptLine"], "PurchaseOrderLineID" | "QuantityReceived">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseOrderGoodsReceiptLine"]>;
    };
    GetPurchaseOrderGoodsReceiptLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["PurchaseOrderGoodsReceiptLine"]>;
    };
    ListPurchaseOrderGoodsReceipts: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseOrderGoodsReceipt"]>;
    };
    CreatePurchaseOrderGoodsReceipt: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderGoodsReceipt"], "GoodsReceiptLines" | "ReceiptDate">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseOrderGoodsReceipt"]>;
    };
    GetPurchaseOrderGoodsReceipt: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["PurchaseOrderGoodsReceipt"]>;
    };
    UpdatePurchaseOrderGoodsReceipt: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderGoodsReceipt"];
            };
        };
        responses: Answers4;
    };
    ListPurchaseOrderPurchaseOrderLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseOrderPurchaseOrderLine"]>;
    };
    CreatePurchaseOrderPurchaseOrderLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseOrderLine"], "Item" | "PurchaseOrderID" | "QuantityInPurchaseUnits">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseOrderPurchaseOrderLine"]>;
    };
    GetPurchaseOrderPurchaseOrderLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["PurchaseOrderPurchaseOrderLine"]>;
    };
    UpdatePurchaseOrderPurchaseOrderLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseOrderLine"];
            };
        };
        responses: Answers4;
    };
    DeletePurchaseOrderPurchaseOrderLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListPurchaseOrderPurchaseOrders: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseOrderPurchaseOrder"]>;
    };
    CreatePurchaseOrderPurchaseOrder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseOrder"], "PurchaseOrderLines" | "Supplier">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseOrderPurchaseOrder"]>;
    };
    GetPurchaseOrderPurchaseOrder: {
        parameters: {
            query?: Query4;
            path: Path14;
        };
        responses: Answers3<components["schemas"]["PurchaseOrderPurchaseOrder"]>;
    };
    UpdatePurchaseOrderPurchaseOrder: {
        parameters: {
            path: Path14;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseOrder"];
            };
        };
        responses: Answers4;
    };
    DeletePurchaseOrderPurchaseOrder: {
        parameters: {
            path: Path14;
        };
        responses: Answers4;
    };
    ListPurchaseOrderPurchaseReturnLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseOrderPurchaseReturnLine"]>;
    };
    CreatePurchaseOrderPurchaseReturnLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseReturnLine"], "GoodsReceiptLineID" | "PurchaseOrderLineID" | "ReturnQuantity">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseOrderPurchaseReturnLine"]>;
    };
    GetPurchaseOrderPurchaseReturnLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["PurchaseOrderPurchaseReturnLine"]>;
    };
    UpdatePurchaseOrderPurchaseReturnLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseReturnLine"];
            };
        };
        responses: Answers4;
    };
    ListPurchaseOrderPurchaseReturns: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseOrderPurchaseReturn"]>;
    };
    CreatePurchaseOrderPurchaseReturn: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseReturn"], "PurchaseReturnLines" | "ReturnDate">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseOrderPurchaseReturn"]>;
    };
    GetPurchaseOrderPurchaseReturn: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["PurchaseOrderPurchaseReturn"]>;
    };
    UpdatePurchaseOrderPurchaseReturn: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseReturn"];
            };
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
    ManufacturingShopOrderMaterialPlan: { row: components["schemas"]["ManufacturingShopOrderMaterialPlan"]; key: "ID"; create: "ID" | "Backflush" | "CalculatorType" | "Description" | "DetailDrawing" | "Item" | "LineNumber" | "Notes" | "PlannedAmountFC" | "PlannedDate" | "PlannedPriceFC" | "PlannedQuantity" | "PlannedQuantityFactor" | "RoutingStepID" | "ShopOrder" | "Status" | "Type" | "WastePercentage"; update: records["ManufacturingShopOrderMaterialPlan"]["create"] };
    ManufacturingTimeTransaction: { row: components["schemas"]["ManufacturingTimeTransaction"]; key: "ID"; create: "ID" | "Activity" | "Date" | "Employee" | "Hours" | "IsOperationFinished" | "LaborHours" | "Notes" | "PercentComplete" | "Quantity" | "RoutingStepPlan" | "ShopOrder" | "Status" | "TimedTimeTransaction" | "WorkCenter"; update: records["ManufacturingTimeTransaction"]["create"] };
    ManufacturingShopOrderRoutingStepPlan: { row: components["schemas"]["ManufacturingShopOrderRoutingStepPlan"]; key: "ID"; create: "ID" | "Account" | "AttendedPercentage" | "Backflush" | "CostPerItem" | "Description" | "EfficiencyPercentage" | "FactorType" | "LineNumber" | "Notes" | "Operation" | "OperationResource" | "PlannedEndDate" | "PlannedRunHours" | "PlannedSetupHours" | "PlannedStartDate" | "PlannedTotalHours" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseUnitPriceFC" | "PurchaseUnitQuantity" | "RoutingStepType" | "Run" | "RunMethod" | "Setup" | "SetupUnit" | "ShopOrder" | "Status" | "SubcontractedLeadDays" | "TimeTransactions" | "TotalCostDC" | "Workcenter"; update: records["ManufacturingShopOrderRoutingStepPlan"]["create"]; nested: { "TimeTransactions": "ManufacturingTimeTransaction" } };
    PurchaseOrderGoodsReceiptLine: { row: components["schemas"]["PurchaseOrderGoodsReceiptLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "Location" | "Notes" | "PurchaseOrderLineID" | "QuantityReceived" | "SerialNumbers"; update: never; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    PurchaseOrderGoodsReceipt: { row: components["schemas"]["PurchaseOrderGoodsReceipt"]; key: "ID"; create: "Description" | "Document" | "GoodsReceiptLines" | "ReceiptDate" | "Remarks" | "YourRef"; update: records["PurchaseOrderGoodsReceipt"]["create"]; nested: { "GoodsReceiptLines": "PurchaseOrderGoodsReceiptLine" } };
    PurchaseOrderPurchaseOrderLine: { row: components["schemas"]["PurchaseOrderPurchaseOrderLine"]; key: "ID"; create: "ID" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Item" | "NetPrice" | "Notes" | "Project" | "PurchaseOrderID" | "QuantityInPurchaseUnits" | "Rebill" | "ReceiptDate" | "UnitPrice" | "VATCode" | "VATPercentage"; update: records["PurchaseOrderPurchaseOrderLine"]["create"]; nested: { "ShopOrderMaterialPlans": "ManufacturingShopOrderMaterialPlan"; "ShopOrderRoutingStepPlans": "ManufacturingShopOrderRoutingStepPlan" } };
    PurchaseOrderPurchaseOrder: { row: components["schemas"]["PurchaseOrderPurchaseOrder"]; key: "PurchaseOrderID"; create: "PurchaseOrderID" | "AmountDiscount" | "AmountDiscountExclVat" | "Currency" | "Description" | "Discount" | "Document" | "ExchangeRate" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "OrderDate" | "OrderNumber" | "PaymentCondition" | "PurchaseAgent" | "PurchaseOrderLines" | "ReceiptDate" | "Remarks" | "SelectionCode" | "ShippingMethod" | "Supplier" | "SupplierContact" | "SupplierContactPersonFullName" | "Warehouse" | "YourRef"; update: records["PurchaseOrderPurchaseOrder"]["create"]; nested: { "PurchaseOrderLines": "PurchaseOrderPurchaseOrderLine" } };
    PurchaseOrderPurchaseReturnLine: { row: components["schemas"]["PurchaseOrderPurchaseReturnLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "CreateCredit" | "EntryID" | "GoodsReceiptLineID" | "Location" | "Notes" | "PurchaseOrderLineID" | "ReturnQuantity" | "SerialNumbers"; update: records["PurchaseOrderPurchaseReturnLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    PurchaseOrderPurchaseReturn: { row: components["schemas"]["PurchaseOrderPurchaseReturn"]; key: "ID"; create: "ID" | "Description" | "Document" | "PurchaseReturnLines" | "Remarks" | "ReturnDate" | "TrackingNumber" | "YourRef"; update: records["PurchaseOrderPurchaseReturn"]["create"]; nested: { "PurchaseReturnLines": "PurchaseOrderPurchaseReturnLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines": { list: "PurchaseOrderGoodsReceiptLine"; create: { body: "PurchaseOrderGoodsReceiptLine"; demands: "PurchaseOrderLineID" | "QuantityReceived"; answer: "PurchaseOrderGoodsReceiptLine" } };
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines(guid'{ID}')": { get: "PurchaseOrderGoodsReceiptLine" };
    "/api/v1/{division}/purchaseorder/GoodsReceipts": { list: "PurchaseOrderGoodsReceipt"; create: { body: "PurchaseOrderGoodsReceipt"; demands: "GoodsReceiptLines" | "ReceiptDate"; answer: "PurchaseOrderGoodsReceipt" } };
    "/api/v1/{division}/purchaseorder/GoodsReceipts(guid'{ID}')": { get: "PurchaseOrderGoodsReceipt"; update: { body: "PurchaseOrderGoodsReceipt"; answer: never } };
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines": { list: "PurchaseOrderPurchaseOrderLine"; create: { body: "PurchaseOrderPurchaseOrderLine"; demands: "Item" | "PurchaseOrderID" | "QuantityInPurchaseUnits"; answer: "PurchaseOrderPurchaseOrderLine" } };
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines(guid'{ID}')": { get: "PurchaseOrderPurchaseOrderLine"; update: { body: "PurchaseOrderPurchaseOrderLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/purchaseorder/PurchaseOrders": { list: "PurchaseOrderPurchaseOrder"; create: { body: "PurchaseOrderPurchaseOrder"; demands: "PurchaseOrderLines" | "Supplier"; answer: "PurchaseOrderPurchaseOrder" } };
    "/api/v1/{division}/purchaseorder/PurchaseOrders(guid'{PurchaseOrderID}')": { get: "PurchaseOrderPurchaseOrder"; update: { body: "PurchaseOrderPurchaseOrder"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines": { list: "PurchaseOrderPurchaseReturnLine"; create: { body: "PurchaseOrderPurchaseReturnLine"; demands: "GoodsReceiptLineID" | "PurchaseOrderLineID" | "ReturnQuantity"; answer: "PurchaseOrderPurchaseReturnLine" } };
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines(guid'{ID}')": { get: "PurchaseOrderPurchaseReturnLine"; update: { body: "PurchaseOrderPurchaseReturnLine"; answer: never } };
    "/api/v1/{division}/purchaseorder/PurchaseReturns": { list: "PurchaseOrderPurchaseReturn"; create: { body: "PurchaseOrderPurchaseReturn"; demands: "PurchaseReturnLines" | "ReturnDate"; answer: "PurchaseOrderPurchaseReturn" } };
    "/api/v1/{division}/purchaseorder/PurchaseReturns(guid'{ID}')": { get: "PurchaseOrderPurchaseReturn"; update: { body: "PurchaseOrderPurchaseReturn"; answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PurchaseorderTypes {
    paths: paths;
    records: records;
    calls: calls;
}
