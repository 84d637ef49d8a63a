// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/salesorder/CompleteSalesOrder": {
        /**
         * Complete a sales order
         * @description Closes a sales order for delivery, invoicing or both, though something is left open. After a lost answer, look at the outcome before calling again.
         */
        post: operations["CompleteSalesOrder"];
    };
    "/api/v1/{division}/salesorder/CompleteSalesOrderLine": {
        /**
         * Complete a sales order line
         * @description Closes one line of a sales order for delivery, invoicing or both, though something is left open. After a lost answer, look at the outcome before calling again.
         */
        post: operations["CompleteSalesOrderLine"];
    };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines": {
        /**
         * List digital order picking lines
         * @deprecated
         * @description One item to be picked for a sales order, with the quantity picked so far. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderDigitalOrderPickingLines"];
    };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLines(guid'{ID}')": {
        /**
         * Read a digital order picking line by its ID
         * @deprecated
         * @description Answers the digital order picking line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderDigitalOrderPickingLine"];
        /**
         * Update a digital order picking line
         * @deprecated
         * @description Changes the digital order picking line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderDigitalOrderPickingLine"];
    };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations": {
        /**
         * List digital order picking locations
         * @deprecated
         * @description A storage location from which an item is to be picked. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderDigitalOrderPickingLocations"];
        /**
         * Create a digital order picking location
         * @deprecated
         * @description Adds a digital order picking location and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderDigitalOrderPickingLocation"];
    };
    "/api/v1/{division}/salesorder/DigitalOrderPickingLocations(guid'{ID}')": {
        /**
         * Read a digital order picking location by its ID
         * @deprecated
         * @description Answers the digital order picking location with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderDigitalOrderPickingLocation"];
        /**
         * Update a digital order picking location
         * @deprecated
         * @description Changes the digital order picking location with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesOrderDigitalOrderPickingLocation"];
        /**
         * Delete a digital order picking location
         * @deprecated
         * @description Removes the digital order picking location with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderDigitalOrderPickingLocation"];
    };
    "/api/v1/{division}/salesorder/DigitalOrderPickings": {
        /**
         * List digital order pickings
         * @deprecated
         * @description A pick order: the work of gathering the items of sales orders in a warehouse. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderDigitalOrderPickings"];
    };
    "/api/v1/{division}/salesorder/DigitalOrderPickings(guid'{EntryID}')": {
        /**
         * Read a digital order picking by its ID
         * @deprecated
         * @description Answers the digital order picking with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderDigitalOrderPicking"];
        /**
         * Update a digital order picking
         * @deprecated
         * @description Changes the digital order picking with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesOrderDigitalOrderPicking"];
    };
    "/api/v1/{division}/salesorder/DropShipmentLines": {
        /**
         * List drop shipment lines
         * @description One line of a drop shipment, which ties a sales order line to a purchase order line. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderDropShipmentLines"];
        /**
         * Create a drop shipment line
         * @description Adds a drop shipment line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderDropShipmentLine"];
    };
    "/api/v1/{division}/salesorder/DropShipmentLines(guid'{ID}')": {
        /**
         * Read a drop shipment line by its ID
         * @description Answers the drop shipment line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderDropShipmentLine"];
        /**
         * Update a drop shipment line
         * @description Changes the drop shipment line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderDropShipmentLine"];
    };
    "/api/v1/{division}/salesorder/DropShipments": {
        /**
         * List drop shipments
         * @description Goods that a supplier delivers straight to the customer. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderDropShipments"];
        /**
         * Create a drop shipment
         * @description Adds a drop shipment and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderDropShipment"];
    };
    "/api/v1/{division}/salesorder/DropShipments(guid'{EntryID}')": {
        /**
         * Read a drop shipment by its ID
         * @description Answers the drop shipment with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderDropShipment"];
        /**
         * Update a drop shipment
         * @description Changes the drop shipment with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderDropShipment"];
    };
    "/api/v1/{division}/salesorder/GoodsDeliveries": {
        /**
         * List goods deliveries
         * @description A delivery of goods on one or more sales orders, with shipping method and tracking. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderGoodsDeliveries"];
        /**
         * Create a goods delivery
         * @description Adds a goods delivery and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderGoodsDelivery"];
    };
    "/api/v1/{division}/salesorder/GoodsDeliveries(guid'{EntryID}')": {
        /**
         * Read a goods delivery by its ID
         * @description Answers the goods delivery with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderGoodsDelivery"];
        /**
         * Update a goods delivery
         * @description Changes the goods delivery with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderGoodsDelivery"];
    };
    "/api/v1/{division}/salesorder/GoodsDeliveryLines": {
        /**
         * List goods delivery lines
         * @description One delivered line of a sales order, with quantity, batch and serial numbers. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderGoodsDeliveryLines"];
        /**
         * Create a goods delivery line
         * @description Adds a goods delivery line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderGoodsDeliveryLine"];
    };
    "/api/v1/{division}/salesorder/GoodsDeliveryLines(guid'{ID}')": {
        /**
         * Read a goods delivery line by its ID
         * @description Answers the goods delivery line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderGoodsDeliveryLine"];
        /**
         * Update a goods delivery line
         * @description Changes the goods delivery line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderGoodsDeliveryLine"];
    };
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines": {
        /**
         * List planned sales return lines
         * @description One item that a customer is going to return, with the reason and how it is made good. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderPlannedSalesReturnLines"];
        /**
         * Create a planned sales return line
         * @description Adds a planned sales return line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderPlannedSalesReturnLine"];
    };
    "/api/v1/{division}/salesorder/PlannedSalesReturnLines(guid'{ID}')": {
        /**
         * Read a planned sales return line by its ID
         * @description Answers the planned sales return line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderPlannedSalesReturnLine"];
        /**
         * Update a planned sales return line
         * @description Changes the planned sales return line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderPlannedSalesReturnLine"];
        /**
         * Delete a planned sales return line
         * @description Removes the planned sales return line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderPlannedSalesReturnLine"];
    };
    "/api/v1/{division}/salesorder/PlannedSalesReturns": {
        /**
         * List planned sales returns
         * @description A return of goods announced by a customer. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderPlannedSalesReturns"];
        /**
         * Create a planned sales return
         * @description Adds a planned sales return and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderPlannedSalesReturn"];
    };
    "/api/v1/{division}/salesorder/PlannedSalesReturns(guid'{PlannedSalesReturnID}')": {
        /**
         * Read a planned sales return by its ID
         * @description Answers the planned sales return with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderPlannedSalesReturn"];
        /**
         * Update a planned sales return
         * @description Changes the planned sales return with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderPlannedSalesReturn"];
        /**
         * Delete a planned sales return
         * @description Removes the planned sales return with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderPlannedSalesReturn"];
    };
    "/api/v1/{division}/salesorder/PrintedSalesOrders": {
        /**
         * Print a sales order
         * @description Makes a printable document of a sales order and, on request, mails it to the customer. After a lost answer, look at the outcome before calling again.
         */
        post: operations["PrintSalesOrder"];
    };
    "/api/v1/{division}/salesorder/SalesOrderLines": {
        /**
         * List sales order lines
         * @description One ordered line of a sales order, with item, quantity, price and what was delivered and invoiced. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderSalesOrderLines"];
        /**
         * Create a sales order line
         * @description Adds a sales order line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderSalesOrderLine"];
    };
    "/api/v1/{division}/salesorder/SalesOrderLines(guid'{ID}')": {
        /**
         * Read a sales order line by its ID
         * @description Answers the sales order line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderSalesOrderLine"];
        /**
         * Update a sales order line
         * @description Changes the sales order line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesOrderSalesOrderLine"];
        /**
         * Delete a sales order line
         * @description Removes the sales order line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderSalesOrderLine"];
    };
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines": {
        /**
         * List sales order charge lines
         * @description An extra charge on a sales order, such as shipping costs. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderSalesOrderOrderChargeLines"];
        /**
         * Create a sales order charge line
         * @description Adds a sales order charge line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderSalesOrderOrderChargeLine"];
    };
    "/api/v1/{division}/salesorder/SalesOrderOrderChargeLines(guid'{ID}')": {
        /**
         * Read a sales order charge line by its ID
         * @description Answers the sales order charge line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderSalesOrderOrderChargeLine"];
        /**
         * Update a sales order charge line
         * @description Changes the sales order charge line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesOrderSalesOrderOrderChargeLine"];
        /**
         * Delete a sales order charge line
         * @description Removes the sales order charge line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderSalesOrderOrderChargeLine"];
    };
    "/api/v1/{division}/salesorder/SalesOrders": {
        /**
         * List sales orders
         * @description An order received from a customer, with its approval, delivery and invoice progress. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderSalesOrders"];
        /**
         * Create a sales order
         * @description Adds a sales order and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesOrderSalesOrder"];
    };
    "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')": {
        /**
         * Read a sales order by its ID
         * @description Answers the sales order with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderSalesOrder"];
        /**
         * Update a sales order
         * @description Changes the sales order with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesOrderSalesOrder"];
        /**
         * Delete a sales order
         * @description Removes the sales order with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesOrderSalesOrder"];
    };
}
export interface components {
    schemas: {
        /** @description The usual body of a failure. Plain text, HTML, XML, nothing at all, or the OAuth form with error and error_description can stand in its place. */
        Error: {
            /** @description What went wrong, wrapped as OData version 2 does. */
            error?: {
                /** @description Short name of the failure, a text or a number; mostly empty. */
                code?: string | number | null;
                /** @description Explanation of the failure, with the language it is in. */
                message?: {
                    /** @description Code of the language of the text; mostly empty. */
                    lang?: string | null;
                    /** @description What went wrong, in the language of the user. */
                    value?: string | null;
                };
            };
        };
        /** @description A quantity of a batch that a stock movement takes in or gives out. */
        InventoryStockBatchNumber: {
            /** Format: uuid */
            ID?: string;
            BatchNumber?: string | null;
            /** Format: uuid */
            BatchNumberID?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DraftStockTransactionID?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            /** Format: double */
            Quantity?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description A serial number that a stock movement takes in or gives out. */
        InventoryStockSerialNumber: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DraftStockTransactionID?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            SerialNumber?: string | null;
            /** Format: uuid */
            SerialNumberID?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description One ordered line of a sales order, with item, quantity, price and what was delivered and invoiced. */
        SalesOrderSalesOrderLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            /** Format: double */
            CostPriceFC?: number | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int16 */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: int16 */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemVersion?: string | null;
            ItemVersionDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            Margin?: number | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            OrderID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: int16 */
            OrderStatus?: 12 | 20 | 21 | 45 | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseOrder?: string | null;
            /** Format: uuid */
            PurchaseOrderLine?: string | null;
            /** Format: int32 */
            PurchaseOrderLineNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityInvoiced?: number | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: uint8 */
            UseDropShipment?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description Closes a sales order for delivery, invoicing or both, though something is left open. */
        SalesOrderCompleteSalesOrder: {
            /** Format: uuid */
            OrderID?: string;
            CompleteDelivery?: boolean | null;
            CompleteInvoice?: boolean | null;
            /** Format: int32 */
            Division?: number | null;
            ErrorMessage?: string | null;
            SuccessMessage?: string | null;
        };
        /** @description Closes one line of a sales order for delivery, invoicing or both, though something is left open. */
        SalesOrderCompleteSalesOrderLine: {
            /** Format: uuid */
            ID?: string;
            CompleteDelivery?: boolean | null;
            CompleteInvoice?: boolean | null;
            /** Format: int32 */
            Division?: number | null;
            ErrorMessage?: string | null;
            SuccessMessage?: string | null;
        };
        /** @description A storage location from which an item is to be picked. */
        SalesOrderDigitalOrderPickingLocation: {
            /** Format: uuid */
            ID?: string;
            Bin?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            IsReservedStock?: number | null;
            PickOrderLineID?: string | null;
            /** Format: int32 */
            PickSequence?: number | null;
            /** Format: double */
            QuantityPicked?: number | null;
            /** Format: double */
            QuantityToBePicked?: number | null;
            /** Format: int32 */
            Status?: 12 | 20 | 21 | 22 | 40 | 45 | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
        };
        /** @description One item to be picked for a sales order, with the quantity picked so far. */
        SalesOrderDigitalOrderPickingLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            Bin?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uint8 */
            IsAssembledItem?: number | null;
            /** Format: uint8 */
            IsBatchNumberItem?: number | null;
            /** Format: uint8 */
            IsSerialNumberItem?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemBarcode?: string | null;
            ItemBarcodeAdditional?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            ItemUnitcode?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            OrderPicker?: string | null;
            OrderPickerFullName?: string | null;
            /** Format: odata-v2-datetime */
            PickedDate?: string | null;
            /** Format: odata-v2-datetime */
            PickedOrderDeliveryDate?: string | null;
            PickingLocations?: components["schemas"]["SalesOrderDigitalOrderPickingLocation"][] | null;
            /** Format: int32 */
            PickOrderNumber?: number | null;
            /** Format: double */
            QuantityPicked?: number | null;
            /** Format: double */
            QuantityToBePicked?: number | null;
            /** Format: uuid */
            RelatedID?: string | null;
            /** Format: uuid */
            SalesOrderLineID?: string | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** Format: uint8 */
            Status?: 12 | 20 | 21 | 22 | 40 | 45 | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: double */
            UnitFactor?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A pick order: the work of gathering the items of sales orders in a warehouse. */
        SalesOrderDigitalOrderPicking: {
            /** Format: uuid */
            EntryID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: int32 */
            DigitalOrderPickingLineCount?: number | null;
            DigitalOrderPickingLines?: components["schemas"]["SalesOrderDigitalOrderPickingLine"][] | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            OrderPicker?: string | null;
            OrderPickerFullName?: string | null;
            /** Format: odata-v2-datetime */
            PickedDate?: string | null;
            /** Format: odata-v2-datetime */
            PickedOrderDeliveryDate?: string | null;
            /** Format: int32 */
            PickOrderNumber?: number | null;
            Remarks?: string | null;
            /** Format: int32 */
            SalesOrderCount?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: uint8 */
            Status?: 12 | 20 | 21 | 22 | 23 | 40 | null;
            /** Format: int32 */
            Type?: 1 | 2 | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description One line of a drop shipment, which ties a sales order line to a purchase order line. */
        SalesOrderDropShipmentLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            PurchaseOrderLineID?: string | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityOrdered?: number | null;
            /** Format: uuid */
            SalesOrderLineID?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            TrackingNumber?: string | null;
            Unitcode?: string | null;
        };
        /** @description Goods that a supplier delivers straight to the customer. */
        SalesOrderDropShipment: {
            /** Format: uuid */
            EntryID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: uuid */
            DeliveryContact?: string | null;
            DeliveryContactPersonFullName?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int32 */
            DeliveryNumber?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            DropShipmentLines?: components["schemas"]["SalesOrderDropShipmentLine"][] | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            TrackingNumber?: string | null;
        };
        /** @description One delivered line of a sales order, with quantity, batch and serial numbers. */
        SalesOrderGoodsDeliveryLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityOrdered?: number | null;
            /** Format: uuid */
            SalesOrderLineID?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            TrackingNumber?: string | null;
            Unitcode?: string | null;
        };
        /** @description A delivery of goods on one or more sales orders, with shipping method and tracking. */
        SalesOrderGoodsDelivery: {
            /** Format: uuid */
            EntryID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: uuid */
            DeliveryContact?: string | null;
            DeliveryContactPersonFullName?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int32 */
            DeliveryNumber?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            GoodsDeliveryLines?: components["schemas"]["SalesOrderGoodsDeliveryLine"][] | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            TrackingNumber?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description One item that a customer is going to return, with the reason and how it is made good. */
        SalesOrderPlannedSalesReturnLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** Format: uint8 */
            CreateCredit?: 0 | 1 | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GoodDeliveryLineID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            PlannedReturnQuantity?: number | null;
            /** Format: uuid */
            PlannedSalesReturnID?: string | null;
            /** Format: double */
            ReceivedQuantity?: number | null;
            ReturnReasonCodeCode?: string | null;
            ReturnReasonCodeDescription?: string | null;
            /** Format: uuid */
            ReturnReasonCodeID?: string | null;
            /** Format: uuid */
            SalesOrderLineID?: string | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** Format: uuid */
            StockTransactionEntryID?: string | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: int32 */
            StorageLocationSequenceNumber?: number | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
        };
        /** @description A return of goods announced by a customer. */
        SalesOrderPlannedSalesReturn: {
            /** Format: uuid */
            PlannedSalesReturnID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DeliveredTo?: string | null;
            /** Format: uuid */
            DeliveredToContactPerson?: string | null;
            DeliveredToContactPersonFullName?: string | null;
            DeliveredToName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            PlannedSalesReturnLines?: components["schemas"]["SalesOrderPlannedSalesReturnLine"][] | null;
            Remarks?: string | null;
            /** Format: odata-v2-datetime */
            ReturnDate?: string | null;
            /** Format: int32 */
            ReturnNumber?: number | null;
            /** Format: int16 */
            Source?: 1 | 2 | null;
            /** Format: int16 */
            Status?: 20 | 30 | 50 | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description Makes a printable document of a sales order and, on request, mails it to the customer. */
        SalesOrderPrintedSalesOrder: {
            /** Format: uuid */
            OrderId?: string;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentCreationError?: string | null;
            DocumentCreationSuccess?: string | null;
            /** Format: uuid */
            DocumentLayout?: string | null;
            EmailCreationError?: string | null;
            EmailCreationSuccess?: string | null;
            /** Format: uuid */
            EmailLayout?: string | null;
            ExtraText?: string | null;
            SendEmailToCustomer?: boolean | null;
            SenderEmailAddress?: string | null;
        };
        /** @description An extra charge on a sales order, such as shipping costs. */
        SalesOrderSalesOrderOrderChargeLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFCExclVAT?: number | null;
            /** Format: double */
            AmountFCInclVAT?: number | null;
            /** Format: double */
            AmountVATFC?: number | null;
            /** Format: int32 */
            Division?: number | null;
            IsShippingCost?: boolean | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: uuid */
            OrderCharge?: string | null;
            OrderChargeCode?: string | null;
            OrderChargeDescription?: string | null;
            OrderChargesLineDescription?: string | null;
            /** Format: uuid */
            OrderID?: string | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An order received from a customer, with its approval, delivery and invoice progress. */
        SalesOrderSalesOrder: {
            /** Format: uuid */
            OrderID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: int16 */
            ApprovalStatus?: 0 | 1 | 2 | null;
            ApprovalStatusDescription?: string | null;
            /** Format: odata-v2-datetime */
            Approved?: string | null;
            /** Format: uuid */
            Approver?: string | null;
            ApproverFullName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int16 */
            DeliveryStatus?: number | null;
            DeliveryStatusDescription?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: int16 */
            InvoiceStatus?: number | null;
            InvoiceStatusDescription?: string | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            SalesOrderLines?: components["schemas"]["SalesOrderSalesOrderLine"][] | null;
            SalesOrderOrderChargeLines?: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"][] | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Status?: 12 | 20 | 21 | 45 | null;
            StatusDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseID?: string | null;
            YourRef?: string | null;
            ServicePoint?: string | null;
        };
    };
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The limit of a minute or of a day is used up. Only the headers of the limit that is used up are present, sometimes none; the body can be empty. */
        TooManyRequests: {
            headers: {
                /** @description Requests left in this minute */
                "X-RateLimit-Minutely-Remaining"?: number;
                /** @description End of the minute as milliseconds since 1970 in UTC */
                "X-RateLimit-Minutely-Reset"?: number;
                /** @description Requests left today */
                "X-RateLimit-Remaining"?: number;
                /** @description End of the day as milliseconds since 1970 in UTC */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Often a validation failure with a readable message, which is permanent; without such a message a fault of the server. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no record with this key. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
        /** @description Fields to answer with; without it, all of them. */
        select: string[];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        filter: string;
        /** @description One field to sort by, optionally followed by asc or desc. */
        orderby: string;
        /** @description Number of rows to answer at most. */
        top: number;
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        skip: number;
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        skiptoken: string;
        /** @description With allpages the answer tells the number of all rows in __count. */
        inlinecount: "allpages" | "none";
        /** @description ID of the record. */
        ID: string;
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        expand: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters2 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        $filter?: components["parameters"]["filter"];
        /** @description One field to sort by, optionally followed by asc or desc. */
        $orderby?: components["parameters"]["orderby"];
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        $expand?: components["parameters"]["expand"];
        /** @description Number of rows to answer at most. */
        $top?: components["parameters"]["top"];
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        $skip?: components["parameters"]["skip"];
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        $skiptoken?: components["parameters"]["skiptoken"];
        /** @description With allpages the answer tells the number of all rows in __count. */
        $inlinecount?: components["parameters"]["inlinecount"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters3 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        $expand?: components["parameters"]["expand"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters4 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters5 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        $filter?: components["parameters"]["filter"];
        /** @description One field to sort by, optionally followed by asc or desc. */
        $orderby?: components["parameters"]["orderby"];
        /** @description Number of rows to answer at most. */
        $top?: components["parameters"]["top"];
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        $skip?: components["parameters"]["skip"];
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        $skiptoken?: components["parameters"]["skiptoken"];
        /** @description With allpages the answer tells the number of all rows in __count. */
        $inlinecount?: components["parameters"]["inlinecount"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters6 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters7 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the planned sales return. */
        PlannedSalesReturnID: string;
    };
}
interface Parameters8 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the sales order. */
        OrderID: string;
    };
}
export interface operations {
    CompleteSalesOrder: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderCompleteSalesOrder"], "OrderID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderCompleteSalesOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CompleteSalesOrderLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderCompleteSalesOrderLine"], "ID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderCompleteSalesOrderLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderDigitalOrderPickingLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of digital order picking lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderDigitalOrderPickingLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderDigitalOrderPickingLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderDigitalOrderPickingLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDigitalOrderPickingLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderDigitalOrderPickingLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPickingLine"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderDigitalOrderPickingLocations: {
        parameters: Parameters5;
        responses: {
            /** @description One page of digital order picking locations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderDigitalOrderPickingLocation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderDigitalOrderPickingLocation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderDigitalOrderPickingLocation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPickingLocation"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDigitalOrderPickingLocation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderDigitalOrderPickingLocation: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDigitalOrderPickingLocation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderDigitalOrderPickingLocation: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPickingLocation"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteSalesOrderDigitalOrderPickingLocation: {
        parameters: Parameters4;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderDigitalOrderPickings: {
        parameters: Parameters2;
        responses: {
            /** @description One page of digital order pickings */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderDigitalOrderPicking"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderDigitalOrderPicking"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderDigitalOrderPicking: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the digital order picking. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDigitalOrderPicking"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderDigitalOrderPicking: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the digital order picking. */
                EntryID: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDigitalOrderPicking"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderDropShipmentLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of drop shipment lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderDropShipmentLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderDropShipmentLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderDropShipmentLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderDropShipmentLine"], "PurchaseOrderLineID" | "QuantityDelivered" | "SalesOrderLineID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDropShipmentLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderDropShipmentLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDropShipmentLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderDropShipmentLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDropShipmentLine"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderDropShipments: {
        parameters: Parameters2;
        responses: {
            /** @description One page of drop shipments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderDropShipment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderDropShipment"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderDropShipment: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderDropShipment"], "DeliveryDate" | "DropShipmentLines">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDropShipment"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderDropShipment: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the drop shipment. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderDropShipment"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderDropShipment: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the drop shipment. */
                EntryID: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderDropShipment"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderGoodsDeliveries: {
        parameters: Parameters2;
        responses: {
            /** @description One page of goods deliveries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderGoodsDelivery"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderGoodsDelivery"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderGoodsDelivery: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderGoodsDelivery"], "DeliveryDate" | "GoodsDeliveryLines">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderGoodsDelivery"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderGoodsDelivery: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the goods delivery. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderGoodsDelivery"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderGoodsDelivery: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the goods delivery. */
                EntryID: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderGoodsDelivery"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderGoodsDeliveryLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of goods delivery lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderGoodsDeliveryLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderGoodsDeliveryLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderGoodsDeliveryLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderGoodsDeliveryLine"], "QuantityDelivered" | "SalesOrderLineID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderGoodsDeliveryLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderGoodsDeliveryLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderGoodsDeliveryLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderGoodsDeliveryLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderGoodsDeliveryLine"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderPlannedSalesReturnLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of planned sales return lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderPlannedSalesReturnLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderPlannedSalesReturnLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderPlannedSalesReturnLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderPlannedSalesReturnLine"], "CreateCredit" | "GoodDeliveryLineID" | "Item" | "PlannedReturnQuantity" | "ReceivedQuantity">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderPlannedSalesReturnLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderPlannedSalesReturnLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderPlannedSalesReturnLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderPlannedSalesReturnLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderPlannedSalesReturnLine"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteSalesOrderPlannedSalesReturnLine: {
        parameters: Parameters4;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderPlannedSalesReturns: {
        parameters: Parameters2;
        responses: {
            /** @description One page of planned sales returns */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderPlannedSalesReturn"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderPlannedSalesReturn"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderPlannedSalesReturn: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderPlannedSalesReturn"], "DeliveredTo" | "PlannedSalesReturnLines" | "Warehouse">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderPlannedSalesReturn"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderPlannedSalesReturn: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the planned sales return. */
                PlannedSalesReturnID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderPlannedSalesReturn"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderPlannedSalesReturn: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderPlannedSalesReturn"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteSalesOrderPlannedSalesReturn: {
        parameters: Parameters7;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrintSalesOrder: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderPrintedSalesOrder"], "OrderId">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderPrintedSalesOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderSalesOrderLines: {
        parameters: Parameters5;
        responses: {
            /** @description One page of sales order lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderSalesOrderLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderSalesOrderLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderSalesOrderLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderSalesOrderLine"], "Item" | "OrderID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderSalesOrderLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderSalesOrderLine: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderSalesOrderLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderSalesOrderLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderSalesOrderLine"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteSalesOrderSalesOrderLine: {
        parameters: Parameters4;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderSalesOrderOrderChargeLines: {
        parameters: Parameters5;
        responses: {
            /** @description One page of sales order charge lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderSalesOrderOrderChargeLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderSalesOrderOrderChargeLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderSalesOrderOrderChargeLine"], "OrderID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderSalesOrderOrderChargeLine: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderSalesOrderOrderChargeLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderSalesOrderOrderChargeLine"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteSalesOrderSalesOrderOrderChargeLine: {
        parameters: Parameters4;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSalesOrderSalesOrders: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderSalesOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderSalesOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateSalesOrderSalesOrder: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderSalesOrder"], "OrderedBy" | "SalesOrderLines">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderSalesOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSalesOrderSalesOrder: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the sales order. */
                OrderID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderSalesOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateSalesOrderSalesOrder: {
        parameters: Parameters8;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderSalesOrder"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteSalesOrderSalesOrder: {
        parameters: Parameters8;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
    SalesOrderSalesOrderLine: { row: components["schemas"]["SalesOrderSalesOrderLine"]; key: "ID"; create: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Item" | "ItemVersion" | "Margin" | "NetPrice" | "Notes" | "OrderID" | "OrderNumber" | "Pricelist" | "Project" | "Quantity" | "ShopOrder" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "UseDropShipment" | "VATAmount" | "VATCode" | "VATPercentage"; update: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Item" | "ItemVersion" | "Margin" | "NetPrice" | "Notes" | "OrderID" | "OrderNumber" | "Pricelist" | "Project" | "Quantity" | "ShopOrder" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "UseDropShipment" | "VATAmount" | "VATCode" | "VATPercentage" };
    SalesOrderCompleteSalesOrder: { row: components["schemas"]["SalesOrderCompleteSalesOrder"]; key: "OrderID"; create: "OrderID" | "CompleteDelivery" | "CompleteInvoice" | "Division" | "ErrorMessage" | "SuccessMessage"; update: never };
    SalesOrderCompleteSalesOrderLine: { row: components["schemas"]["SalesOrderCompleteSalesOrderLine"]; key: "ID"; create: "ID" | "CompleteDelivery" | "CompleteInvoice" | "Division" | "ErrorMessage" | "SuccessMessage"; update: never };
    SalesOrderDigitalOrderPickingLocation: { row: components["schemas"]["SalesOrderDigitalOrderPickingLocation"]; key: "ID"; create: never; update: never };
    SalesOrderDigitalOrderPickingLine: { row: components["schemas"]["SalesOrderDigitalOrderPickingLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "QuantityPicked" | "SerialNumbers" | "StorageLocation"; update: "ID" | "BatchNumbers" | "QuantityPicked" | "SerialNumbers" | "StorageLocation"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "PickingLocations": "SalesOrderDigitalOrderPickingLocation"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderDigitalOrderPicking: { row: components["schemas"]["SalesOrderDigitalOrderPicking"]; key: "EntryID"; create: "EntryID" | "Remarks" | "Status"; update: "EntryID" | "Remarks" | "Status"; nested: { "DigitalOrderPickingLines": "SalesOrderDigitalOrderPickingLine" } };
    SalesOrderDropShipmentLine: { row: components["schemas"]["SalesOrderDropShipmentLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "EntryID" | "Notes" | "PurchaseOrderLineID" | "QuantityDelivered" | "SalesOrderLineID" | "SerialNumbers" | "TrackingNumber"; update: "ID" | "BatchNumbers" | "Description" | "EntryID" | "Notes" | "PurchaseOrderLineID" | "QuantityDelivered" | "SalesOrderLineID" | "SerialNumbers" | "TrackingNumber"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderDropShipment: { row: components["schemas"]["SalesOrderDropShipment"]; key: "EntryID"; create: "EntryID" | "DeliveryDate" | "Description" | "Document" | "DropShipmentLines" | "Remarks" | "ShippingMethod" | "TrackingNumber"; update: "EntryID" | "DeliveryDate" | "Description" | "Document" | "DropShipmentLines" | "Remarks" | "ShippingMethod" | "TrackingNumber"; nested: { "DropShipmentLines": "SalesOrderDropShipmentLine" } };
    SalesOrderGoodsDeliveryLine: { row: components["schemas"]["SalesOrderGoodsDeliveryLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "EntryID" | "Notes" | "QuantityDelivered" | "SalesOrderLineID" | "SerialNumbers" | "StorageLocation" | "StorageLocationCode" | "StorageLocationDescription" | "TrackingNumber"; update: "ID" | "BatchNumbers" | "Description" | "EntryID" | "Notes" | "QuantityDelivered" | "SalesOrderLineID" | "SerialNumbers" | "StorageLocation" | "StorageLocationCode" | "StorageLocationDescription" | "TrackingNumber"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderGoodsDelivery: { row: components["schemas"]["SalesOrderGoodsDelivery"]; key: "EntryID"; create: "EntryID" | "DeliveryDate" | "Description" | "Document" | "GoodsDeliveryLines" | "Remarks" | "ShippingMethod" | "TrackingNumber"; update: "EntryID" | "DeliveryDate" | "Description" | "Document" | "GoodsDeliveryLines" | "Remarks" | "ShippingMethod" | "TrackingNumber"; nested: { "GoodsDeliveryLines": "SalesOrderGoodsDeliveryLine" } };
    SalesOrderPlannedSalesReturnLine: { row: components["schemas"]["SalesOrderPlannedSalesReturnLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "CreateCredit" | "GoodDeliveryLineID" | "Item" | "Notes" | "PlannedReturnQuantity" | "ReceivedQuantity" | "SerialNumbers" | "StorageLocation"; update: "ID" | "BatchNumbers" | "CreateCredit" | "GoodDeliveryLineID" | "Item" | "Notes" | "PlannedReturnQuantity" | "ReceivedQuantity" | "SerialNumbers" | "StorageLocation"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SalesOrderPlannedSalesReturn: { row: components["schemas"]["SalesOrderPlannedSalesReturn"]; key: "PlannedSalesReturnID"; create: "PlannedSalesReturnID" | "DeliveredTo" | "DeliveredToContactPerson" | "Description" | "PlannedSalesReturnLines" | "Remarks" | "ReturnDate" | "Status" | "Warehouse"; update: "PlannedSalesReturnID" | "DeliveredTo" | "DeliveredToContactPerson" | "Description" | "PlannedSalesReturnLines" | "Remarks" | "ReturnDate" | "Status" | "Warehouse"; nested: { "PlannedSalesReturnLines": "SalesOrderPlannedSalesReturnLine" } };
    SalesOrderPrintedSalesOrder: { row: components["schemas"]["SalesOrderPrintedSalesOrder"]; key: "OrderId"; create: "OrderId" | "Division" | "Document" | "DocumentCreationError" | "DocumentCreationSuccess" | "DocumentLayout" | "EmailCreationError" | "EmailCreationSuccess" | "EmailLayout" | "ExtraText" | "SendEmailToCustomer" | "SenderEmailAddress"; update: never };
    SalesOrderSalesOrderOrderChargeLine: { row: components["schemas"]["SalesOrderSalesOrderOrderChargeLine"]; key: "ID"; create: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "OrderID" | "VATCode"; update: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "OrderID" | "VATCode" };
    SalesOrderSalesOrder: { row: components["schemas"]["SalesOrderSalesOrder"]; key: "OrderID"; create: "OrderID" | "AmountDiscount" | "AmountDiscountExclVat" | "ApprovalStatus" | "Currency" | "DeliverTo" | "DeliverToContactPerson" | "DeliveryAddress" | "DeliveryDate" | "Description" | "Discount" | "Document" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceTo" | "InvoiceToContactPerson" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "Remarks" | "SalesChannel" | "SalesOrderLines" | "SalesOrderOrderChargeLines" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "TaxSchedule" | "WarehouseID" | "YourRef"; update: "OrderID" | "AmountDiscount" | "AmountDiscountExclVat" | "ApprovalStatus" | "Currency" | "DeliverTo" | "DeliverToContactPerson" | "DeliveryAddress" | "DeliveryDate" | "Description" | "Discount" | "Document" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceTo" | "InvoiceToContactPerson" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "Remarks" | "SalesChannel" | "SalesOrderLines" | "SalesOrderOrderChargeLines" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "TaxSchedule" | "WarehouseID" | "YourRef"; nested: { "SalesOrderLines": "SalesOrderSalesOrderLine"; "SalesOrderOrderChargeLines": "SalesOrderSalesOrderOrderChargeLine" } };
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
