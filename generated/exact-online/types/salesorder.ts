// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * Complete a sales order
     * @description Closes a sales order for delivery, invoicing or both, though something is left open. After a lost answer, look at the outcome before calling again. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/CompleteSalesOrder": {
        post: operations["CompleteSalesOrder"];
    };
    /**
     * Complete a sales order line
     * @description Closes one line of a sales order for delivery, invoicing or both, though something is left open. After a lost answer, look at the outcome before calling again. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/CompleteSalesOrderLine": {
        post: operations["CompleteSalesOrderLine"];
    };
    /**
     * List digital order picking lines
     * @deprecated
     * @description One item to be picked for a sales order, with the quantity picked so far. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines": {
        /** @deprecated */
        get: operations["ListSalesOrderDigitalOrderPickingLines"];
    };
    /**
     * Read a digital order picking line by its ID; update a digital order picking line
     * @deprecated
     * @description Answers the digital order picking line with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetSalesOrderDigitalOrderPickingLine"];
        /**
         * @deprecated
         * @description Changes the digital order picking line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderDigitalOrderPickingLine"];
    };
    /**
     * List digital order picking locations; create a digital order picking location
     * @deprecated
     * @description A storage location from which an item is to be picked. Answers pages of 60 rows.
     */
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations": {
        /** @deprecated */
        get: operations["ListSalesOrderDigitalOrderPickingLocations"];
        /**
         * @deprecated
         * @description Adds a digital order picking location and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderDigitalOrderPickingLocation"];
    };
    /**
     * Read a digital order picking location by its ID; update a digital order picking location; delete a digital order picking location
     * @deprecated
     * @description Answers the digital order picking location with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetSalesOrderDigitalOrderPickingLocation"];
        /**
         * @deprecated
         * @description Changes the digital order picking location with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesOrderDigitalOrderPickingLocation"];
        /**
         * @deprecated
         * @description Removes the digital order picking location with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderDigitalOrderPickingLocation"];
    };
    /**
     * List digital order pickings
     * @deprecated
     * @description A pick order: the work of gathering the items of sales orders in a warehouse. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/DigitalOrderPickings": {
        /** @deprecated */
        get: operations["ListSalesOrderDigitalOrderPickings"];
    };
    /**
     * Read a digital order picking by its ID; update a digital order picking
     * @deprecated
     * @description Answers the digital order picking with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/DigitalOrderPickings(guid'{EntryID}')": {
        /** @deprecated */
        get: operations["GetSalesOrderDigitalOrderPicking"];
        /**
         * @deprecated
         * @description Changes the digital order picking with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesOrderDigitalOrderPicking"];
    };
    /**
     * List drop shipment lines; create a drop shipment line
     * @description One line of a drop shipment, which ties a sales order line to a purchase order line. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/DropShipmentLines": {
        get: operations["ListSalesOrderDropShipmentLines"];
        /** @description Adds a drop shipment line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderDropShipmentLine"];
    };
    /**
     * Read a drop shipment line by its ID; update a drop shipment line
     * @description Answers the drop shipment line with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/DropShipmentLines(guid'{ID}')": {
        get: operations["GetSalesOrderDropShipmentLine"];
        /** @description Changes the drop shipment line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderDropShipmentLine"];
    };
    /**
     * List drop shipments; create a drop shipment
     * @description Goods that a supplier delivers straight to the customer. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/DropShipments": {
        get: operations["ListSalesOrderDropShipments"];
        /** @description Adds a drop shipment and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderDropShipment"];
    };
    /**
     * Read a drop shipment by its ID; update a drop shipment
     * @description Answers the drop shipment with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/DropShipments(guid'{EntryID}')": {
        get: operations["GetSalesOrderDropShipment"];
        /** @description Changes the drop shipment with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderDropShipment"];
    };
    /**
     * List goods deliveries; create a goods delivery
     * @description A delivery of goods on one or more sales orders, with shipping method and tracking. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/GoodsDeliveries": {
        get: operations["ListSalesOrderGoodsDeliveries"];
        /** @description Adds a goods delivery and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderGoodsDelivery"];
    };
    /**
     * Read a goods delivery by its ID; update a goods delivery
     * @description Answers the goods delivery with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/GoodsDeliveries(guid'{EntryID}')": {
        get: operations["GetSalesOrderGoodsDelivery"];
        /** @description Changes the goods delivery with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderGoodsDelivery"];
    };
    /**
     * List goods delivery lines; create a goods delivery line
     * @description One delivered line of a sales order, with quantity, batch and serial numbers. Answers pages of 60 rows. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/GoodsDeliveryLines": {
        get: operations["ListSalesOrderGoodsDeliveryLines"];
        /** @description Adds a goods delivery line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderGoodsDeliveryLine"];
    };
    /**
     * Read a goods delivery line by its ID; update a goods delivery line
     * @description Answers the goods delivery line with the given ID; an unknown one gives 404. Scope: logistics wms.
     */
    "/api/v1/{division}/salesorder/GoodsDeliveryLines(guid'{ID}')": {
        get: operations["GetSalesOrderGoodsDeliveryLine"];
        /** @description Changes the goods delivery line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderGoodsDeliveryLine"];
    };
    /**
     * List planned sales return lines; create a planned sales return line
     * @description One item that a customer is going to return, with the reason and how it is made good. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines": {
        get: operations["ListSalesOrderPlannedSalesReturnLines"];
        /** @description Adds a planned sales return line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderPlannedSalesReturnLine"];
    };
    /**
     * Read a planned sales return line by its ID; update a planned sales return line; delete a planned sales return line
     * @description Answers the planned sales return line with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines(guid'{ID}')": {
        get: operations["GetSalesOrderPlannedSalesReturnLine"];
        /** @description Changes the planned sales return line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderPlannedSalesReturnLine"];
        /** @description Removes the planned sales return line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesOrderPlannedSalesReturnLine"];
    };
    /**
     * List planned sales returns; create a planned sales return
     * @description A return of goods announced by a customer. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/PlannedSalesReturns": {
        get: operations["ListSalesOrderPlannedSalesReturns"];
        /** @description Adds a planned sales return and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderPlannedSalesReturn"];
    };
    /**
     * Read a planned sales return by its ID; update a planned sales return; delete a planned sales return
     * @description Answers the planned sales return with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/PlannedSalesReturns(guid'{PlannedSalesReturnID}')": {
        get: operations["GetSalesOrderPlannedSalesReturn"];
        /** @description Changes the planned sales return with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderPlannedSalesReturn"];
        /** @description Removes the planned sales return with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesOrderPlannedSalesReturn"];
    };
    /**
     * Print a sales order
     * @description Makes a printable document of a sales order and, on request, mails it to the customer. After a lost answer, look at the outcome before calling again. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/PrintedSalesOrders": {
        post: operations["PrintSalesOrder"];
    };
    /**
     * List sales order lines; create a sales order line
     * @description One ordered line of a sales order, with item, quantity, price and what was delivered and invoiced. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/SalesOrderLines": {
        get: operations["ListSalesOrderSalesOrderLines"];
        /** @description Adds a sales order line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderSalesOrderLine"];
    };
    /**
     * Read a sales order line by its ID; update a sales order line; delete a sales order line
     * @description Answers the sales order line with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/SalesOrderLines(guid'{ID}')": {
        get: operations["GetSalesOrderSalesOrderLine"];
        /** @description Changes the sales order line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSalesOrderSalesOrderLine"];
        /** @description Removes the sales order line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesOrderSalesOrderLine"];
    };
    /**
     * List sales order charge lines; create a sales order charge line
     * @description An extra charge on a sales order, such as shipping costs. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines": {
        get: operations["ListSalesOrderSalesOrderOrderChargeLines"];
        /** @description Adds a sales order charge line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderSalesOrderOrderChargeLine"];
    };
    /**
     * Read a sales order charge line by its ID; update a sales order charge line; delete a sales order charge line
     * @description Answers the sales order charge line with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines(guid'{ID}')": {
        get: operations["GetSalesOrderSalesOrderOrderChargeLine"];
        /** @description Changes the sales order charge line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSalesOrderSalesOrderOrderChargeLine"];
        /** @description Removes the sales order charge line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesOrderSalesOrderOrderChargeLine"];
    };
    /**
     * List sales orders; create a sales order
     * @description An order received from a customer, with its approval, delivery and invoice progress. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/SalesOrders": {
        get: operations["ListSalesOrderSalesOrders"];
        /** @description Adds a sales order and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesOrderSalesOrder"];
    };
    /**
     * Read a sales order by its ID; update a sales order; delete a sales order
     * @description Answers the sales order with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')": {
        get: operations["GetSalesOrderSalesOrder"];
        /** @description Changes the sales order with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesOrderSalesOrder"];
        /** @description Removes the sales order with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesOrderSalesOrder"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        InventoryStockBatchNumber: shared["schemas"]["InventoryStockBatchNumber"];
        InventoryStockSerialNumber: shared["schemas"]["InventoryStockSerialNumber"];
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
        /** @description Closes a sales order for delivery, invoicing or both, though something is left open. */
        SalesOrderCompleteSalesOrder: {
            /**
             * Format: uuid
             * @description ID of the sales order that is closed.
             */
            OrderID?: string;
            /** @description Whether nothing more is to be delivered, even if a part is still open. */
            CompleteDelivery?: boolean | null;
            /** @description Whether nothing more is to be invoiced, even if a part is still open. */
            CompleteInvoice?: boolean | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
        };
        /** @description Closes one line of a sales order for delivery, invoicing or both, though something is left open. */
        SalesOrderCompleteSalesOrderLine: {
            /**
             * Format: uuid
             * @description ID of the sales order line that is closed.
             */
            ID?: string;
            /** @description Whether nothing more is to be delivered, even if a part is still open. */
            CompleteDelivery?: boolean | null;
            /** @description Whether nothing more is to be invoiced, even if a part is still open. */
            CompleteInvoice?: boolean | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
        };
        /** @description A storage location from which an item is to be picked. */
        SalesOrderDigitalOrderPickingLocation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Name of the bin in which the picked goods are put. */
            Bin?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the pick order as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Tells by 1 that the stock at this place is set aside for the order.
             */
            IsReservedStock?: number | null;
            /** @description ID of the line of the pick order that takes goods from this place. */
            PickOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Place of the storage location in the walk of the order picker.
             */
            PickSequence?: number | null;
            /**
             * Format: double
             * @description Quantity that was taken from its place so far.
             */
            QuantityPicked?: number | null;
            /**
             * Format: double
             * @description Quantity that is still to be taken from its place.
             */
            QuantityToBePicked?: number | null;
            /**
             * Format: int32
             * @description How far picking at this storage location is, from open (12) to picked (22) and delivered (40). Codes: 12 = Open, 20 = Partial, 21 = Completed, 22 = Picked, 40 = Delivered, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 22 | 40 | 45 | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
        };
        /** @description One item to be picked for a sales order, with the quantity picked so far. */
        SalesOrderDigitalOrderPickingLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** @description Name of the bin in which the picked goods are put. */
            Bin?: string | null;
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
             * @description ID of the pick order as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item to pick is put together from parts.
             */
            IsAssembledItem?: number | null;
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
            /** @description Code of the unit in which the item to pick is counted. */
            ItemUnitcode?: string | null;
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
             * @description ID of the user who gathers the goods.
             */
            OrderPicker?: string | null;
            /** @description First and last name of the user who gathers the goods. */
            OrderPickerFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods were taken from their place.
             */
            PickedDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the picked order is to be delivered.
             */
            PickedOrderDeliveryDate?: string | null;
            /** @description Storage locations from which the item is to be picked. */
            PickingLocations?: components["schemas"]["SalesOrderDigitalOrderPickingLocation"][] | null;
            /**
             * Format: int32
             * @description Number by which users know the pick order.
             */
            PickOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity that was taken from its place so far.
             */
            QuantityPicked?: number | null;
            /**
             * Format: double
             * @description Quantity that is still to be taken from its place.
             */
            QuantityToBePicked?: number | null;
            /**
             * Format: uuid
             * @description ID of the line of an assembled item to which this part belongs.
             */
            RelatedID?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line that is delivered or picked.
             */
            SalesOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uint8
             * @description How far the item is picked, from open (12) to picked (22) and delivered (40). Codes: 12 = Open, 20 = Partial, 21 = Completed, 22 = Picked, 40 = Delivered, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 22 | 40 | 45 | null;
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
             * Format: double
             * @description How many stock units one unit of the line holds.
             */
            UnitFactor?: number | null;
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
        /** @description A pick order: the work of gathering the items of sales orders in a warehouse. */
        SalesOrderDigitalOrderPicking: {
            /**
             * Format: uuid
             * @description ID of the pick order as a whole, which its lines share.
             */
            EntryID?: string;
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
             * Format: int32
             * @description How many lines the pick order has.
             */
            DigitalOrderPickingLineCount?: number | null;
            /** @description Items that are to be picked, each with its quantity. */
            DigitalOrderPickingLines?: components["schemas"]["SalesOrderDigitalOrderPickingLine"][] | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
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
             * @description ID of the user who gathers the goods.
             */
            OrderPicker?: string | null;
            /** @description First and last name of the user who gathers the goods. */
            OrderPickerFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods were taken from their place.
             */
            PickedDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the picked order is to be delivered.
             */
            PickedOrderDeliveryDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the pick order.
             */
            PickOrderNumber?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: int32
             * @description How many sales orders are bundled or wait for the product.
             */
            SalesOrderCount?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: uint8
             * @description How far the pick order is, from open (12) over in process (23) to delivered (40). Codes: 12 = Open, 20 = Partial, 21 = Completed, 22 = Picked, 23 = InProcess, 40 = Delivered.
             */
            Status?: 12 | 20 | 21 | 22 | 23 | 40 | null;
            /**
             * Format: int32
             * @description Whether the pick order is for one order (1) or a batch of orders (2). Codes: 1 = Order, 2 = Batch.
             */
            Type?: 1 | 2 | null;
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
        /** @description One line of a drop shipment, which ties a sales order line to a purchase order line. */
        SalesOrderDropShipmentLine: {
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
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods of the line leave or reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text of the delivered line. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string | null;
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
             * @description ID of the purchase order line that was received or shipped.
             */
            PurchaseOrderLineID?: string | null;
            /**
             * Format: double
             * @description Quantity that left with this delivery.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity that the order line asks for.
             */
            QuantityOrdered?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order line that is delivered or picked.
             */
            SalesOrderLineID?: string | null;
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
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
            /** @description Code of the unit in which the delivered quantity is counted. */
            Unitcode?: string | null;
        };
        /** @description Goods that a supplier delivers straight to the customer. */
        SalesOrderDropShipment: {
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string;
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
            /**
             * Format: odata-v2-datetime
             * @description Day on which the delivery leaves or reaches the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the delivery of goods.
             */
            DeliveryNumber?: number | null;
            /** @description Text on the delivery as a whole. */
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
            /** @description Items that the supplier delivers straight to the customer. */
            DropShipmentLines?: components["schemas"]["SalesOrderDropShipmentLine"][] | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
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
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
        };
        /** @description One delivered line of a sales order, with quantity, batch and serial numbers. */
        SalesOrderGoodsDeliveryLine: {
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
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods of the line leave or reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text of the delivered line. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string | null;
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
             * @description Quantity that left with this delivery.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity that the order line asks for.
             */
            QuantityOrdered?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order line that is delivered or picked.
             */
            SalesOrderLineID?: string | null;
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
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
            /** @description Code of the unit in which the delivered quantity is counted. */
            Unitcode?: string | null;
        };
        /** @description A delivery of goods on one or more sales orders, with shipping method and tracking. */
        SalesOrderGoodsDelivery: {
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string;
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
            /**
             * Format: odata-v2-datetime
             * @description Day on which the delivery leaves or reaches the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the delivery of goods.
             */
            DeliveryNumber?: number | null;
            /** @description Text on the delivery as a whole. */
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
            /** @description Items of the delivery, each with its quantity. */
            GoodsDeliveryLines?: components["schemas"]["SalesOrderGoodsDeliveryLine"][] | null;
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
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
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
        };
        /** @description One item that a customer is going to return, with the reason and how it is made good. */
        SalesOrderPlannedSalesReturnLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /**
             * Format: uint8
             * @description Whether the customer gets the goods again (0) or the money back (1). Codes: 0 = Redelivery, 1 = Credit Note.
             */
            CreateCredit?: 0 | 1 | null;
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
             * @description ID of the line of the delivery with which the goods had gone out.
             */
            GoodDeliveryLineID?: string | null;
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
             * @description Quantity that the customer is expected to send back.
             */
            PlannedReturnQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the announced return that the line belongs to.
             */
            PlannedSalesReturnID?: string | null;
            /**
             * Format: double
             * @description Quantity of the line that was received so far.
             */
            ReceivedQuantity?: number | null;
            /** @description Code of the reason why the goods go back. */
            ReturnReasonCodeCode?: string | null;
            /** @description Text of the reason why the goods go back. */
            ReturnReasonCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason why the goods go back.
             */
            ReturnReasonCodeID?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line that is delivered or picked.
             */
            SalesOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the entry with which the goods had gone out.
             */
            StockTransactionEntryID?: string | null;
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
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description A return of goods announced by a customer. */
        SalesOrderPlannedSalesReturn: {
            /**
             * Format: uuid
             * @description Key of the announced return, given out by the service.
             */
            PlannedSalesReturnID?: string;
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
             * @description ID of the account that the goods were delivered to and now come back from.
             */
            DeliveredTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who had received the goods.
             */
            DeliveredToContactPerson?: string | null;
            /** @description First and last name of the person who had received the goods. */
            DeliveredToContactPersonFullName?: string | null;
            /** @description Name of the account that the goods were delivered to and now come back from. */
            DeliveredToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
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
            /** @description Items that the customer is to send back. */
            PlannedSalesReturnLines?: components["schemas"]["SalesOrderPlannedSalesReturnLine"][] | null;
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
             * @description Whether the return was entered by hand (1) or by a program (2). Codes: 1 = Manual entry, 2 = Web service.
             */
            Source?: 1 | 2 | null;
            /**
             * Format: int16
             * @description How far the return is, from open (20) over confirmed (30) to processed (50). Codes: 20 = Open, 30 = Confirmed, 50 = Processed.
             */
            Status?: 20 | 30 | 50 | null;
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
        /** @description Makes a printable document of a sales order and, on request, mails it to the customer. */
        SalesOrderPrintedSalesOrder: {
            /**
             * Format: uuid
             * @description ID of the sales order that is to be printed.
             */
            OrderId?: string;
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
            /** @description What went wrong when the document was made; empty when all went well. */
            DocumentCreationError?: string | null;
            /** @description Tells that the document was made, and under which number. */
            DocumentCreationSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout after which the document is drawn up.
             */
            DocumentLayout?: string | null;
            /** @description What went wrong when the e-mail was sent; empty when all went well. */
            EmailCreationError?: string | null;
            /** @description Tells that the e-mail was sent. */
            EmailCreationSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the text of the e-mail.
             */
            EmailLayout?: string | null;
            /** @description Text of your own that is added to the document or e-mail. */
            ExtraText?: string | null;
            /** @description Whether the document is mailed to the customer. */
            SendEmailToCustomer?: boolean | null;
            /** @description E-mail address that stands as the sender. */
            SenderEmailAddress?: string | null;
        };
        /** @description An extra charge on a sales order, such as shipping costs. */
        SalesOrderSalesOrderOrderChargeLine: {
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
             * @description Amount of the charge without VAT, in the currency of the document.
             */
            AmountFCExclVAT?: number | null;
            /**
             * Format: double
             * @description Amount of the charge with VAT, in the currency of the document.
             */
            AmountFCInclVAT?: number | null;
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Whether the charge is for shipping. */
            IsShippingCost?: boolean | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the kind of extra charge, such as shipping.
             */
            OrderCharge?: string | null;
            /** @description Code of the kind of extra charge. */
            OrderChargeCode?: string | null;
            /** @description Text of the kind of extra charge, as it was set up. */
            OrderChargeDescription?: string | null;
            /** @description Text of the charge on this document, which can differ from the kind's. */
            OrderChargesLineDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order that the line belongs to.
             */
            OrderID?: string | null;
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
        /** @description An order received from a customer, with its approval, delivery and invoice progress. */
        SalesOrderSalesOrder: {
            /**
             * Format: uuid
             * @description Key of the sales order, given out by the service.
             */
            OrderID?: string;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int16
             * @description How much was delivered so far, from nothing over a part to all.
             */
            DeliveryStatus?: number | null;
            /** @description Text of the code that tells how much was delivered so far. */
            DeliveryStatusDescription?: string | null;
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
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
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
             * Format: int16
             * @description How much was invoiced so far, from nothing over a part to all.
             */
            InvoiceStatus?: number | null;
            /** @description Text of the code that tells how much was invoiced so far. */
            InvoiceStatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
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
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /** @description Lines of the sales order, each with its item, quantity and price. */
            SalesOrderLines?: components["schemas"]["SalesOrderSalesOrderLine"][] | null;
            /** @description Extra charges on the sales order, such as shipping. */
            SalesOrderOrderChargeLines?: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"][] | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
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
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description How much of the order is done, from open (12) over partly (20) to complete (21), or cancelled (45). Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse from which the order is delivered.
             */
            WarehouseID?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Pick-up point at which the customer collects the parcel. */
            ServicePoint?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path17 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the digital order picking. */
    EntryID: string;
}
interface Path18 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the drop shipment. */
    EntryID: string;
}
interface Path19 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the goods delivery. */
    EntryID: string;
}
interface Path20 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the planned sales return. */
    PlannedSalesReturnID: string;
}
interface Path21 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the sales order. */
    OrderID: string;
}
export interface operations {
    CompleteSalesOrder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderCompleteSalesOrder"], "OrderID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderCompleteSalesOrder"]>;
    };
    CompleteSalesOrderLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderCompleteSalesOrderLine"], "ID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderCompleteSalesOrderLine"]>;
    };
    ListSalesOrderDigitalOrderPickingLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderDigitalOrderPickingLine"]>;
    };
    GetSalesOrderDigitalOrderPickingLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["SalesOrderDigitalOrderPickingLine"]>;
    };
    UpdateSalesOrderDigitalOrderPickingLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPickingLine"];
            };
        };
        responses: Answers4;
    };
    ListSalesOrderDigitalOrderPickingLocations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesOrderDigitalOrderPickingLocation"]>;
    };
    CreateSalesOrderDigitalOrderPickingLocation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPickingLocation"];
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderDigitalOrderPickingLocation"]>;
    };
    GetSalesOrderDigitalOrderPickingLocation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesOrderDigitalOrderPickingLocation"]>;
    };
    UpdateSalesOrderDigitalOrderPickingLocation: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPickingLocation"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesOrderDigitalOrderPickingLocation: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesOrderDigitalOrderPickings: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderDigitalOrderPicking"]>;
    };
    GetSalesOrderDigitalOrderPicking: {
        parameters: {
            query?: Query4;
            path: Path17;
        };
        responses: Answers3<components["schemas"]["SalesOrderDigitalOrderPicking"]>;
    };
    UpdateSalesOrderDigitalOrderPicking: {
        parameters: {
            path: Path17;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPicking"];
            };
        };
        responses: Answers4;
    };
    ListSalesOrderDropShipmentLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderDropShipmentLine"]>;
    };
    CreateSalesOrderDropShipmentLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderDropShipmentLine"], "PurchaseOrderLineID" | "QuantityDelivered" | "SalesOrderLineID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderDropShipmentLine"]>;
    };
    GetSalesOrderDropShipmentLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["SalesOrderDropShipmentLine"]>;
    };
    UpdateSalesOrderDropShipmentLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDropShipmentLine"];
            };
        };
        responses: Answers4;
    };
    ListSalesOrderDropShipments: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderDropShipment"]>;
    };
    CreateSalesOrderDropShipment: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderDropShipment"], "DeliveryDate" | "DropShipmentLines">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderDropShipment"]>;
    };
    GetSalesOrderDropShipment: {
        parameters: {
            query?: Query4;
            path: Path18;
        };
        responses: Answers3<components["schemas"]["SalesOrderDropShipment"]>;
    };
    UpdateSalesOrderDropShipment: {
        parameters: {
            path: Path18;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDropShipment"];
            };
        };
        responses: Answers4;
    };
    ListSalesOrderGoodsDeliveries: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderGoodsDelivery"]>;
    };
    CreateSalesOrderGoodsDelivery: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderGoodsDelivery"], "DeliveryDate" | "GoodsDeliveryLines">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderGoodsDelivery"]>;
    };
    GetSalesOrderGoodsDelivery: {
        parameters: {
            query?: Query4;
            path: Path19;
        };
        responses: Answers3<components["schemas"]["SalesOrderGoodsDelivery"]>;
    };
    UpdateSalesOrderGoodsDelivery: {
        parameters: {
            path: Path19;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderGoodsDelivery"];
            };
        };
        responses: Answers4;
    };
    ListSalesOrderGoodsDeliveryLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderGoodsDeliveryLine"]>;
    };
    CreateSalesOrderGoodsDeliveryLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderGoodsDeliveryLine"], "QuantityDelivered" | "SalesOrderLineID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderGoodsDeliveryLine"]>;
    };
    GetSalesOrderGoodsDeliveryLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["SalesOrderGoodsDeliveryLine"]>;
    };
    UpdateSalesOrderGoodsDeliveryLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderGoodsDeliveryLine"];
            };
        };
        responses: Answers4;
    };
    ListSalesOrderPlannedSalesReturnLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderPlannedSalesReturnLine"]>;
    };
    CreateSalesOrderPlannedSalesReturnLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderPlannedSalesReturnLine"], "CreateCredit" | "GoodDeliveryLineID" | "Item" | "PlannedReturnQuantity" | "ReceivedQuantity">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderPlannedSalesReturnLine"]>;
    };
    GetSalesOrderPlannedSalesReturnLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["SalesOrderPlannedSalesReturnLine"]>;
    };
    UpdateSalesOrderPlannedSalesReturnLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderPlannedSalesReturnLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesOrderPlannedSalesReturnLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesOrderPlannedSalesReturns: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderPlannedSalesReturn"]>;
    };
    CreateSalesOrderPlannedSalesReturn: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderPlannedSalesReturn"], "DeliveredTo" | "PlannedSalesReturnLines" | "Warehouse">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderPlannedSalesReturn"]>;
    };
    GetSalesOrderPlannedSalesReturn: {
        parameters: {
            query?: Query4;
            path: Path20;
        };
        responses: Answers3<components["schemas"]["SalesOrderPlannedSalesReturn"]>;
    };
    UpdateSalesOrderPlannedSalesReturn: {
        parameters: {
            path: Path20;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderPlannedSalesReturn"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesOrderPlannedSalesReturn: {
        parameters: {
            path: Path20;
        };
        responses: Answers4;
    };
    PrintSalesOrder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderPrintedSalesOrder"], "OrderId">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderPrintedSalesOrder"]>;
    };
    ListSalesOrderSalesOrderLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesOrderSalesOrderLine"]>;
    };
    CreateSalesOrderSalesOrderLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderSalesOrderLine"], "Item" | "OrderID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderSalesOrderLine"]>;
    };
    GetSalesOrderSalesOrderLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesOrderSalesOrderLine"]>;
    };
    UpdateSalesOrderSalesOrderLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderSalesOrderLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesOrderSalesOrderLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesOrderSalesOrderOrderChargeLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesOrderSalesOrderOrderChargeLine"]>;
    };
    CreateSalesOrderSalesOrderOrderChargeLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderSalesOrderOrderChargeLine"], "OrderID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderSalesOrderOrderChargeLine"]>;
    };
    GetSalesOrderSalesOrderOrderChargeLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesOrderSalesOrderOrderChargeLine"]>;
    };
    UpdateSalesOrderSalesOrderOrderChargeLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderSalesOrderOrderChargeLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesOrderSalesOrderOrderChargeLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesOrderSalesOrders: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesOrderSalesOrder"]>;
    };
    CreateSalesOrderSalesOrder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderSalesOrder"], "OrderedBy" | "SalesOrderLines">;
            };
        };
        responses: Answers2<components["schemas"]["SalesOrderSalesOrder"]>;
    };
    GetSalesOrderSalesOrder: {
        parameters: {
            query?: Query4;
            path: Path21;
        };
        responses: Answers3<components["schemas"]["SalesOrderSalesOrder"]>;
    };
    UpdateSalesOrderSalesOrder: {
        parameters: {
            path: Path21;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderSalesOrder"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesOrderSalesOrder: {
        parameters: {
            path: Path21;
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
    SalesOrderSalesOrderLine: { row: components["schemas"]["SalesOrderSalesOrderLine"]; key: "ID"; create: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Item" | "ItemVersion" | "Margin" | "NetPrice" | "Notes" | "OrderID" | "OrderNumber" | "Pricelist" | "Project" | "Quantity" | "ShopOrder" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "UseDropShipment" | "VATAmount" | "VATCode" | "VATPercentage"; update: records["SalesOrderSalesOrderLine"]["create"] };
    SalesOrderCompleteSalesOrder: { row: components["schemas"]["SalesOrderCompleteSalesOrder"]; key: "OrderID"; create: "OrderID" | "CompleteDelivery" | "CompleteInvoice" | "Division" | "ErrorMessage" | "SuccessMessage"; update: never };
    SalesOrderCompleteSalesOrderLine: { row: components["schemas"]["SalesOrderCompleteSalesOrderLine"]; key: "ID"; create: "ID" | "CompleteDelivery" | "CompleteInvoice" | "Division" | "ErrorMessage" | "SuccessMessage"; update: never };
    SalesOrderDigitalOrderPickingLocation: { row: components["schemas"]["SalesOrderDigitalOrderPickingLocation"]; key: "ID"; create: never; update: never };
    SalesOrderDigitalOrderPickingLine: { row: components["schemas"]["SalesOrderDigitalOrderPickingLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "QuantityPicked" | "SerialNumbers" | "StorageLocation"; update: records["SalesOrderDigitalOrderPickingLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "PickingLocations": "SalesOrderDigitalOrderPickingLocation"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderDigitalOrderPicking: { row: components["schemas"]["SalesOrderDigitalOrderPicking"]; key: "EntryID"; create: "EntryID" | "Remarks" | "Status"; update: "EntryID" | "Remarks" | "Status"; nested: { "DigitalOrderPickingLines": "SalesOrderDigitalOrderPickingLine" } };
    SalesOrderDropShipmentLine: { row: components["schemas"]["SalesOrderDropShipmentLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "EntryID" | "Notes" | "PurchaseOrderLineID" | "QuantityDelivered" | "SalesOrderLineID" | "SerialNumbers" | "TrackingNumber"; update: records["SalesOrderDropShipmentLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderDropShipment: { row: components["schemas"]["SalesOrderDropShipment"]; key: "EntryID"; create: "EntryID" | "DeliveryDate" | "Description" | "Document" | "DropShipmentLines" | "Remarks" | "ShippingMethod" | "TrackingNumber"; update: records["SalesOrderDropShipment"]["create"]; nested: { "DropShipmentLines": "SalesOrderDropShipmentLine" } };
    SalesOrderGoodsDeliveryLine: { row: components["schemas"]["SalesOrderGoodsDeliveryLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "EntryID" | "Notes" | "QuantityDelivered" | "SalesOrderLineID" | "SerialNumbers" | "StorageLocation" | "StorageLocationCode" | "StorageLocationDescription" | "TrackingNumber"; update: records["SalesOrderGoodsDeliveryLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderGoodsDelivery: { row: components["schemas"]["SalesOrderGoodsDelivery"]; key: "EntryID"; create: "EntryID" | "DeliveryDate" | "Description" | "Document" | "GoodsDeliveryLines" | "Remarks" | "ShippingMethod" | "TrackingNumber"; update: records["SalesOrderGoodsDelivery"]["create"]; nested: { "GoodsDeliveryLines": "SalesOrderGoodsDeliveryLine" } };
    SalesOrderPlannedSalesReturnLine: { row: components["schemas"]["SalesOrderPlannedSalesReturnLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "CreateCredit" | "GoodDeliveryLineID" | "Item" | "Notes" | "PlannedReturnQuantity" | "ReceivedQuantity" | "SerialNumbers" | "StorageLocation"; update: records["SalesOrderPlannedSalesReturnLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderPlannedSalesReturn: { row: components["schemas"]["SalesOrderPlannedSalesReturn"]; key: "PlannedSalesReturnID"; create: "PlannedSalesReturnID" | "DeliveredTo" | "DeliveredToContactPerson" | "Description" | "PlannedSalesReturnLines" | "Remarks" | "ReturnDate" | "Status" | "Warehouse"; update: records["SalesOrderPlannedSalesReturn"]["create"]; nested: { "PlannedSalesReturnLines": "SalesOrderPlannedSalesReturnLine" } };
    SalesOrderPrintedSalesOrder: { row: components["schemas"]["SalesOrderPrintedSalesOrder"]; key: "OrderId"; create: "OrderId" | "Division" | "Document" | "DocumentCreationError" | "DocumentCreationSuccess" | "DocumentLayout" | "EmailCreationError" | "EmailCreationSuccess" | "EmailLayout" | "ExtraText" | "SendEmailToCustomer" | "SenderEmailAddress"; update: never };
    SalesOrderSalesOrderOrderChargeLine: { row: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"]; key: "ID"; create: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "OrderID" | "VATCode"; update: records["SalesOrderSalesOrderOrderChargeLine"]["create"] };
    SalesOrderSalesOrder: { row: components["schemas"]["SalesOrderSalesOrder"]; key: "OrderID"; create: "OrderID" | "AmountDiscount" | "AmountDiscountExclVat" | "ApprovalStatus" | "Currency" | "DeliverTo" | "DeliverToContactPerson" | "DeliveryAddress" | "DeliveryDate" | "Description" | "Discount" | "Document" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceTo" | "InvoiceToContactPerson" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "Remarks" | "SalesChannel" | "SalesOrderLines" | "SalesOrderOrderChargeLines" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "TaxSchedule" | "WarehouseID" | "YourRef"; update: records["SalesOrderSalesOrder"]["create"]; nested: { "SalesOrderLines": "SalesOrderSalesOrderLine"; "SalesOrderOrderChargeLines": "SalesOrderSalesOrderOrderChargeLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/salesorder/CompleteSalesOrder": { create: { body: "SalesOrderCompleteSalesOrder"; demands: "OrderID"; answer: "SalesOrderCompleteSalesOrder" } };
    "/api/v1/{division}/salesorder/CompleteSalesOrderLine": { create: { body: "SalesOrderCompleteSalesOrderLine"; demands: "ID"; answer: "SalesOrderCompleteSalesOrderLine" } };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines": { list: "SalesOrderDigitalOrderPickingLine" };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines(guid'{ID}')": { get: "SalesOrderDigitalOrderPickingLine"; update: { body: "SalesOrderDigitalOrderPickingLine"; answer: never } };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations": { list: "SalesOrderDigitalOrderPickingLocation"; create: { body: "SalesOrderDigitalOrderPickingLocation"; demands: never; answer: "SalesOrderDigitalOrderPickingLocation" } };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations(guid'{ID}')": { get: "SalesOrderDigitalOrderPickingLocation"; update: { body: "SalesOrderDigitalOrderPickingLocation"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesorder/DigitalOrderPickings": { list: "SalesOrderDigitalOrderPicking" };
    "/api/v1/{division}/salesorder/DigitalOrderPickings(guid'{EntryID}')": { get: "SalesOrderDigitalOrderPicking"; update: { body: "SalesOrderDigitalOrderPicking"; answer: never } };
    "/api/v1/{division}/salesorder/DropShipmentLines": { list: "SalesOrderDropShipmentLine"; create: { body: "SalesOrderDropShipmentLine"; demands: "PurchaseOrderLineID" | "QuantityDelivered" | "SalesOrderLineID"; answer: "SalesOrderDropShipmentLine" } };
    "/api/v1/{division}/salesorder/DropShipmentLines(guid'{ID}')": { get: "SalesOrderDropShipmentLine"; update: { body: "SalesOrderDropShipmentLine"; answer: never } };
    "/api/v1/{division}/salesorder/DropShipments": { list: "SalesOrderDropShipment"; create: { body: "SalesOrderDropShipment"; demands: "DeliveryDate" | "DropShipmentLines"; answer: "SalesOrderDropShipment" } };
    "/api/v1/{division}/salesorder/DropShipments(guid'{EntryID}')": { get: "SalesOrderDropShipment"; update: { body: "SalesOrderDropShipment"; answer: never } };
    "/api/v1/{division}/salesorder/GoodsDeliveries": { list: "SalesOrderGoodsDelivery"; create: { body: "SalesOrderGoodsDelivery"; demands: "DeliveryDate" | "GoodsDeliveryLines"; answer: "SalesOrderGoodsDelivery" } };
    "/api/v1/{division}/salesorder/GoodsDeliveries(guid'{EntryID}')": { get: "SalesOrderGoodsDelivery"; update: { body: "SalesOrderGoodsDelivery"; answer: never } };
    "/api/v1/{division}/salesorder/GoodsDeliveryLines": { list: "SalesOrderGoodsDeliveryLine"; create: { body: "SalesOrderGoodsDeliveryLine"; demands: "QuantityDelivered" | "SalesOrderLineID"; answer: "SalesOrderGoodsDeliveryLine" } };
    "/api/v1/{division}/salesorder/GoodsDeliveryLines(guid'{ID}')": { get: "SalesOrderGoodsDeliveryLine"; update: { body: "SalesOrderGoodsDeliveryLine"; answer: never } };
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines": { list: "SalesOrderPlannedSalesReturnLine"; create: { body: "SalesOrderPlannedSalesReturnLine"; demands: "CreateCredit" | "GoodDeliveryLineID" | "Item" | "PlannedReturnQuantity" | "ReceivedQuantity"; answer: "SalesOrderPlannedSalesReturnLine" } };
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines(guid'{ID}')": { get: "SalesOrderPlannedSalesReturnLine"; update: { body: "SalesOrderPlannedSalesReturnLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesorder/PlannedSalesReturns": { list: "SalesOrderPlannedSalesReturn"; create: { body: "SalesOrderPlannedSalesReturn"; demands: "DeliveredTo" | "PlannedSalesReturnLines" | "Warehouse"; answer: "SalesOrderPlannedSalesReturn" } };
    "/api/v1/{division}/salesorder/PlannedSalesReturns(guid'{PlannedSalesReturnID}')": { get: "SalesOrderPlannedSalesReturn"; update: { body: "SalesOrderPlannedSalesReturn"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesorder/PrintedSalesOrders": { create: { body: "SalesOrderPrintedSalesOrder"; demands: "OrderId"; answer: "SalesOrderPrintedSalesOrder" } };
    "/api/v1/{division}/salesorder/SalesOrderLines": { list: "SalesOrderSalesOrderLine"; create: { body: "SalesOrderSalesOrderLine"; demands: "Item" | "OrderID"; answer: "SalesOrderSalesOrderLine" } };
    "/api/v1/{division}/salesorder/SalesOrderLines(guid'{ID}')": { get: "SalesOrderSalesOrderLine"; update: { body: "SalesOrderSalesOrderLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines": { list: "SalesOrderSalesOrderOrderChargeLine"; create: { body: "SalesOrderSalesOrderOrderChargeLine"; demands: "OrderID"; answer: "SalesOrderSalesOrderOrderChargeLine" } };
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines(guid'{ID}')": { get: "SalesOrderSalesOrderOrderChargeLine"; update: { body: "SalesOrderSalesOrderOrderChargeLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesorder/SalesOrders": { list: "SalesOrderSalesOrder"; create: { body: "SalesOrderSalesOrder"; demands: "OrderedBy" | "SalesOrderLines"; answer: "SalesOrderSalesOrder" } };
    "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')": { get: "SalesOrderSalesOrder"; update: { body: "SalesOrderSalesOrder"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SalesorderTypes {
    paths: paths;
    records: records;
    calls: calls;
}
