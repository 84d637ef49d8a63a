// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines": {
        /**
         * List goods receipt lines
         * @description One received line of a purchase order. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseOrderGoodsReceiptLines"];
        /**
         * Create a goods receipt line
         * @description Adds a goods receipt line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseOrderGoodsReceiptLine"];
    };
    "/api/v1/{division}/purchaseorder/GoodsReceiptLines(guid'{ID}')": {
        /**
         * Read a goods receipt line by its ID
         * @description Answers the goods receipt line with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseOrderGoodsReceiptLine"];
    };
    "/api/v1/{division}/purchaseorder/GoodsReceipts": {
        /**
         * List goods receipts
         * @description A receipt of goods from a supplier on one or more purchase orders. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseOrderGoodsReceipts"];
        /**
         * Create a goods receipt
         * @description Adds a goods receipt and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseOrderGoodsReceipt"];
    };
    "/api/v1/{division}/purchaseorder/GoodsReceipts(guid'{ID}')": {
        /**
         * Read a goods receipt by its ID
         * @description Answers the goods receipt with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseOrderGoodsReceipt"];
        /**
         * Update a goods receipt
         * @description Changes the goods receipt with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdatePurchaseOrderGoodsReceipt"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines": {
        /**
         * List purchase order lines
         * @description One ordered line of a purchase order, with item, quantity, price and what was received. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseOrderPurchaseOrderLines"];
        /**
         * Create a purchase order line
         * @description Adds a purchase order line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseOrderPurchaseOrderLine"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseOrderLines(guid'{ID}')": {
        /**
         * Read a purchase order line by its ID
         * @description Answers the purchase order line with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseOrderPurchaseOrderLine"];
        /**
         * Update a purchase order line
         * @description Changes the purchase order line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdatePurchaseOrderPurchaseOrderLine"];
        /**
         * Delete a purchase order line
         * @description Removes the purchase order line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeletePurchaseOrderPurchaseOrderLine"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseOrders": {
        /**
         * List purchase orders
         * @description An order placed with a supplier, with its receipt and invoice progress. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseOrderPurchaseOrders"];
        /**
         * Create a purchase order
         * @description Adds a purchase order and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseOrderPurchaseOrder"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseOrders(guid'{PurchaseOrderID}')": {
        /**
         * Read a purchase order by its ID
         * @description Answers the purchase order with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseOrderPurchaseOrder"];
        /**
         * Update a purchase order
         * @description Changes the purchase order with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdatePurchaseOrderPurchaseOrder"];
        /**
         * Delete a purchase order
         * @description Removes the purchase order with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeletePurchaseOrderPurchaseOrder"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines": {
        /**
         * List purchase return lines
         * @description One returned line of an earlier receipt of goods, with the reason. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseOrderPurchaseReturnLines"];
        /**
         * Create a purchase return line
         * @description Adds a purchase return line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseOrderPurchaseReturnLine"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseReturnLines(guid'{ID}')": {
        /**
         * Read a purchase return line by its ID
         * @description Answers the purchase return line with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseOrderPurchaseReturnLine"];
        /**
         * Update a purchase return line
         * @description Changes the purchase return line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdatePurchaseOrderPurchaseReturnLine"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseReturns": {
        /**
         * List purchase returns
         * @description Goods that go back to a supplier. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseOrderPurchaseReturns"];
        /**
         * Create a purchase return
         * @description Adds a purchase return and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseOrderPurchaseReturn"];
    };
    "/api/v1/{division}/purchaseorder/PurchaseReturns(guid'{ID}')": {
        /**
         * Read a purchase return by its ID
         * @description Answers the purchase return with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseOrderPurchaseReturn"];
        /**
         * Update a purchase return
         * @description Changes the purchase return with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdatePurchaseOrderPurchaseReturn"];
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
        /** @description A material or by-product planned for a shop order. */
        ManufacturingShopOrderMaterialPlan: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            Backflush?: number | null;
            Barcode?: string | null;
            /** Format: int32 */
            CalculatorType?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            DetailDrawing?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            ItemPictureUrl?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            PlannedAmountFC?: number | null;
            /** Format: odata-v2-datetime */
            PlannedDate?: string | null;
            /** Format: double */
            PlannedPriceFC?: number | null;
            /** Format: double */
            PlannedQuantity?: number | null;
            /** Format: double */
            PlannedQuantityFactor?: number | null;
            /** Format: uuid */
            RoutingStepID?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            Status?: 5 | 10 | 20 | 25 | 30 | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            Type?: 1 | 2 | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            WastePercentage?: number | null;
        };
        /** @description Hours of labour booked on a step of a shop order. */
        ManufacturingTimeTransaction: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            Activity?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: uint8 */
            IsOperationFinished?: number | null;
            /** Format: double */
            LaborHours?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            PercentComplete?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            RoutingStepPlan?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            Status?: number | null;
            /** Format: uuid */
            TimedTimeTransaction?: string | null;
            /** Format: uuid */
            WorkCenter?: string | null;
        };
        /** @description A step of work planned for a shop order, with its hours, dates and work center. */
        ManufacturingShopOrderRoutingStepPlan: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            AccountNumber?: string | null;
            /** Format: double */
            AttendedPercentage?: number | null;
            /** Format: uint8 */
            Backflush?: number | null;
            /** Format: double */
            CostPerItem?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: double */
            EfficiencyPercentage?: number | null;
            /** Format: int32 */
            FactorType?: number | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            Operation?: string | null;
            OperationCode?: string | null;
            OperationDescription?: string | null;
            /** Format: uuid */
            OperationResource?: string | null;
            /** Format: odata-v2-datetime */
            PlannedEndDate?: string | null;
            /** Format: double */
            PlannedRunHours?: number | null;
            /** Format: double */
            PlannedSetupHours?: number | null;
            /** Format: odata-v2-datetime */
            PlannedStartDate?: string | null;
            /** Format: double */
            PlannedTotalHours?: number | null;
            PurchaseUnit?: string | null;
            /** Format: double */
            PurchaseUnitFactor?: number | null;
            /** Format: double */
            PurchaseUnitPriceFC?: number | null;
            /** Format: double */
            PurchaseUnitQuantity?: number | null;
            /** Format: int32 */
            RoutingStepType?: number | null;
            /** Format: double */
            Run?: number | null;
            /** Format: int32 */
            RunMethod?: number | null;
            RunMethodDescription?: string | null;
            /** Format: double */
            Setup?: number | null;
            SetupUnit?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            Status?: number | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            SubcontractedLeadDays?: number | null;
            TimeTransactions?: components["schemas"]["ManufacturingTimeTransaction"][] | null;
            /** Format: double */
            TotalCostDC?: number | null;
            /** Format: uuid */
            Workcenter?: string | null;
            WorkcenterCode?: string | null;
            WorkcenterDescription?: string | null;
        };
        /** @description One received line of a purchase order. */
        PurchaseOrderGoodsReceiptLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Expense?: string | null;
            ExpenseDescription?: string | null;
            /** Format: uuid */
            GoodsReceiptID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            ItemUnitCode?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: uuid */
            Location?: string | null;
            LocationCode?: string | null;
            LocationDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseOrderID?: string | null;
            /** Format: uuid */
            PurchaseOrderLineID?: string | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: double */
            QuantityOrdered?: number | null;
            /** Format: double */
            QuantityReceived?: number | null;
            Rebill?: boolean | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            SupplierItemCode?: string | null;
        };
        /** @description A receipt of goods from a supplier on one or more purchase orders. */
        PurchaseOrderGoodsReceipt: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: int32 */
            GoodsReceiptLineCount?: number | null;
            GoodsReceiptLines?: components["schemas"]["PurchaseOrderGoodsReceiptLine"][] | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            ReceiptDate?: string | null;
            /** Format: int32 */
            ReceiptNumber?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: code18 */
            SupplierCode?: string | null;
            /** Format: uuid */
            SupplierContact?: string | null;
            SupplierContactFullName?: string | null;
            SupplierName?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            YourRef?: string | null;
        };
        /** @description One ordered line of a purchase order, with item, quantity, price and what was received. */
        PurchaseOrderPurchaseOrderLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Expense?: string | null;
            ExpenseDescription?: string | null;
            /** Format: double */
            InStock?: number | null;
            /** Format: double */
            InvoicedQuantity?: number | null;
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
            ItemDivisable?: boolean | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            ProjectedStock?: number | null;
            /** Format: uuid */
            PurchaseOrderID?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityInPurchaseUnits?: number | null;
            Rebill?: boolean | null;
            /** Format: odata-v2-datetime */
            ReceiptDate?: string | null;
            /** Format: double */
            ReceivedQuantity?: number | null;
            /** Format: uuid */
            SalesOrder?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: uuid */
            ShopOrderMaterialPlan?: string | null;
            /** Format: int32 */
            ShopOrderMaterialPlanLineNumber?: number | null;
            ShopOrderMaterialPlans?: components["schemas"]["ManufacturingShopOrderMaterialPlan"][] | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            /** Format: uuid */
            ShopOrderRoutingStepPlan?: string | null;
            /** Format: int32 */
            ShopOrderRoutingStepPlanLineNumber?: number | null;
            ShopOrderRoutingStepPlans?: components["schemas"]["ManufacturingShopOrderRoutingStepPlan"][] | null;
            SupplierItemCode?: string | null;
            /** Format: uint8 */
            SupplierItemCopyRemarks?: 0 | 1 | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An order placed with a supplier, with its receipt and invoice progress. */
        PurchaseOrderPurchaseOrder: {
            /** Format: uuid */
            PurchaseOrderID?: string;
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
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            DropShipment?: boolean | null;
            /** Format: double */
            ExchangeRate?: number | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: int32 */
            InvoiceStatus?: 10 | 20 | 30 | 40 | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: int32 */
            OrderStatus?: 10 | 20 | 30 | 40 | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: uuid */
            PurchaseAgent?: string | null;
            PurchaseAgentFullName?: string | null;
            /** Format: int32 */
            PurchaseOrderLineCount?: number | null;
            PurchaseOrderLines?: components["schemas"]["PurchaseOrderPurchaseOrderLine"][] | null;
            /** Format: odata-v2-datetime */
            ReceiptDate?: string | null;
            /** Format: int32 */
            ReceiptStatus?: 10 | 20 | 30 | 40 | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrder?: string | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Source?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: code18 */
            SupplierCode?: string | null;
            /** Format: uuid */
            SupplierContact?: string | null;
            SupplierContactPersonFullName?: string | null;
            SupplierName?: string | null;
            /** Format: double */
            VATAmount?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            YourRef?: string | null;
        };
        /** @description One returned line of an earlier receipt of goods, with the reason. */
        PurchaseOrderPurchaseReturnLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            CreateCredit?: boolean | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uuid */
            Expense?: string | null;
            ExpenseDescription?: string | null;
            /** Format: uuid */
            GoodsReceiptLineID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: uuid */
            Location?: string | null;
            LocationCode?: string | null;
            LocationDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseOrderLineID?: string | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            Rebill?: boolean | null;
            /** Format: int32 */
            ReceiptNumber?: number | null;
            /** Format: double */
            ReceivedQuantity?: number | null;
            /** Format: double */
            ReturnQuantity?: number | null;
            ReturnReasonCodeDescription?: string | null;
            /** Format: uuid */
            ReturnReasonCodeID?: string | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            SupplierItemCode?: string | null;
            UnitCode?: string | null;
        };
        /** @description Goods that go back to a supplier. */
        PurchaseOrderPurchaseReturn: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            PurchaseReturnLines?: components["schemas"]["PurchaseOrderPurchaseReturnLine"][] | null;
            Remarks?: string | null;
            /** Format: odata-v2-datetime */
            ReturnDate?: string | null;
            /** Format: int32 */
            ReturnNumber?: number | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: uuid */
            SupplierAddress?: string | null;
            /** Format: uuid */
            SupplierContact?: string | null;
            SupplierContactFullName?: string | null;
            TrackingNumber?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            YourRef?: string | null;
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
interface Parameters2 {
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
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the purchase order. */
        PurchaseOrderID: string;
    };
}
export interface operations {
    ListPurchaseOrderGoodsReceiptLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of goods receipt lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseOrderGoodsReceiptLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseOrderGoodsReceiptLine"][];
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
    CreatePurchaseOrderGoodsReceiptLine: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderGoodsReceiptLine"], "PurchaseOrderLineID" | "QuantityReceived">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderGoodsReceiptLine"];
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
    GetPurchaseOrderGoodsReceiptLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderGoodsReceiptLine"];
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
    ListPurchaseOrderGoodsReceipts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of goods receipts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseOrderGoodsReceipt"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseOrderGoodsReceipt"][];
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
    CreatePurchaseOrderGoodsReceipt: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderGoodsReceipt"], "GoodsReceiptLines" | "ReceiptDate">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderGoodsReceipt"];
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
    GetPurchaseOrderGoodsReceipt: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderGoodsReceipt"];
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
    UpdatePurchaseOrderGoodsReceipt: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderGoodsReceipt"];
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
    ListPurchaseOrderPurchaseOrderLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of purchase order lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseOrderPurchaseOrderLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseOrderPurchaseOrderLine"][];
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
    CreatePurchaseOrderPurchaseOrderLine: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseOrderLine"], "Item" | "PurchaseOrderID" | "QuantityInPurchaseUnits">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseOrderLine"];
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
    GetPurchaseOrderPurchaseOrderLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseOrderLine"];
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
    UpdatePurchaseOrderPurchaseOrderLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseOrderLine"];
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
    DeletePurchaseOrderPurchaseOrderLine: {
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
    ListPurchaseOrderPurchaseOrders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of purchase orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseOrderPurchaseOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseOrderPurchaseOrder"][];
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
    CreatePurchaseOrderPurchaseOrder: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseOrder"], "PurchaseOrderLines" | "Supplier">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseOrder"];
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
    GetPurchaseOrderPurchaseOrder: {
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
                /** @description ID of the purchase order. */
                PurchaseOrderID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseOrder"];
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
    UpdatePurchaseOrderPurchaseOrder: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseOrder"];
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
    DeletePurchaseOrderPurchaseOrder: {
        parameters: Parameters5;
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
    ListPurchaseOrderPurchaseReturnLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of purchase return lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseOrderPurchaseReturnLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseOrderPurchaseReturnLine"][];
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
    CreatePurchaseOrderPurchaseReturnLine: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseReturnLine"], "GoodsReceiptLineID" | "PurchaseOrderLineID" | "ReturnQuantity">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseReturnLine"];
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
    GetPurchaseOrderPurchaseReturnLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseReturnLine"];
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
    UpdatePurchaseOrderPurchaseReturnLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseReturnLine"];
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
    ListPurchaseOrderPurchaseReturns: {
        parameters: Parameters1;
        responses: {
            /** @description One page of purchase returns */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseOrderPurchaseReturn"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseOrderPurchaseReturn"][];
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
    CreatePurchaseOrderPurchaseReturn: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderPurchaseReturn"], "PurchaseReturnLines" | "ReturnDate">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseReturn"];
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
    GetPurchaseOrderPurchaseReturn: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseOrderPurchaseReturn"];
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
    UpdatePurchaseOrderPurchaseReturn: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderPurchaseReturn"];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
    ManufacturingShopOrderMaterialPlan: { row: components["schemas"]["ManufacturingShopOrderMaterialPlan"]; key: "ID"; create: "ID" | "Backflush" | "CalculatorType" | "Description" | "DetailDrawing" | "Item" | "LineNumber" | "Notes" | "PlannedAmountFC" | "PlannedDate" | "PlannedPriceFC" | "PlannedQuantity" | "PlannedQuantityFactor" | "RoutingStepID" | "ShopOrder" | "Status" | "Type" | "WastePercentage"; update: "ID" | "Backflush" | "CalculatorType" | "Description" | "DetailDrawing" | "Item" | "LineNumber" | "Notes" | "PlannedAmountFC" | "PlannedDate" | "PlannedPriceFC" | "PlannedQuantity" | "PlannedQuantityFactor" | "RoutingStepID" | "ShopOrder" | "Status" | "Type" | "WastePercentage" };
    ManufacturingTimeTransaction: { row: components["schemas"]["ManufacturingTimeTransaction"]; key: "ID"; create: "ID" | "Activity" | "Date" | "Employee" | "Hours" | "IsOperationFinished" | "LaborHours" | "Notes" | "PercentComplete" | "Quantity" | "RoutingStepPlan" | "ShopOrder" | "Status" | "TimedTimeTransaction" | "WorkCenter"; update: "ID" | "Activity" | "Date" | "Employee" | "Hours" | "IsOperationFinished" | "LaborHours" | "Notes" | "PercentComplete" | "Quantity" | "RoutingStepPlan" | "ShopOrder" | "Status" | "TimedTimeTransaction" | "WorkCenter" };
    ManufacturingShopOrderRoutingStepPlan: { row: components["schemas"]["ManufacturingShopOrderRoutingStepPlan"]; key: "ID"; create: "ID" | "Account" | "AttendedPercentage" | "Backflush" | "CostPerItem" | "Description" | "EfficiencyPercentage" | "FactorType" | "LineNumber" | "Notes" | "Operation" | "OperationResource" | "PlannedEndDate" | "PlannedRunHours" | "PlannedSetupHours" | "PlannedStartDate" | "PlannedTotalHours" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseUnitPriceFC" | "PurchaseUnitQuantity" | "RoutingStepType" | "Run" | "RunMethod" | "Setup" | "SetupUnit" | "ShopOrder" | "Status" | "SubcontractedLeadDays" | "TimeTransactions" | "TotalCostDC" | "Workcenter"; update: "ID" | "Account" | "AttendedPercentage" | "Backflush" | "CostPerItem" | "Description" | "EfficiencyPercentage" | "FactorType" | "LineNumber" | "Notes" | "Operation" | "OperationResource" | "PlannedEndDate" | "PlannedRunHours" | "PlannedSetupHours" | "PlannedStartDate" | "PlannedTotalHours" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseUnitPriceFC" | "PurchaseUnitQuantity" | "RoutingStepType" | "Run" | "RunMethod" | "Setup" | "SetupUnit" | "ShopOrder" | "Status" | "SubcontractedLeadDays" | "TimeTransactions" | "TotalCostDC" | "Workcenter"; nested: { "TimeTransactions": "ManufacturingTimeTransaction" } };
    PurchaseOrderGoodsReceiptLine: { row: components["schemas"]["PurchaseOrderGoodsReceiptLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "Location" | "Notes" | "PurchaseOrderLineID" | "QuantityReceived" | "SerialNumbers"; update: never; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    PurchaseOrderGoodsReceipt: { row: components["schemas"]["PurchaseOrderGoodsReceipt"]; key: "ID"; create: "Description" | "Document" | "GoodsReceiptLines" | "ReceiptDate" | "Remarks" | "YourRef"; update: "Description" | "Document" | "GoodsReceiptLines" | "ReceiptDate" | "Remarks" | "YourRef"; nested: { "GoodsReceiptLines": "PurchaseOrderGoodsReceiptLine" } };
    PurchaseOrderPurchaseOrderLine: { row: components["schemas"]["PurchaseOrderPurchaseOrderLine"]; key: "ID"; create: "ID" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Item" | "NetPrice" | "Notes" | "Project" | "PurchaseOrderID" | "QuantityInPurchaseUnits" | "Rebill" | "ReceiptDate" | "UnitPrice" | "VATCode" | "VATPercentage"; update: "ID" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Item" | "NetPrice" | "Notes" | "Project" | "PurchaseOrderID" | "QuantityInPurchaseUnits" | "Rebill" | "ReceiptDate" | "UnitPrice" | "VATCode" | "VATPercentage"; nested: { "ShopOrderMaterialPlans": "ManufacturingShopOrderMaterialPlan"; "ShopOrderRoutingStepPlans": "ManufacturingShopOrderRoutingStepPlan" } };
    PurchaseOrderPurchaseOrder: { row: components["schemas"]["PurchaseOrderPurchaseOrder"]; key: "PurchaseOrderID"; create: "PurchaseOrderID" | "AmountDiscount" | "AmountDiscountExclVat" | "Currency" | "Description" | "Discount" | "Document" | "ExchangeRate" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "OrderDate" | "OrderNumber" | "PaymentCondition" | "PurchaseAgent" | "PurchaseOrderLines" | "ReceiptDate" | "Remarks" | "SelectionCode" | "ShippingMethod" | "Supplier" | "SupplierContact" | "SupplierContactPersonFullName" | "Warehouse" | "YourRef"; update: "PurchaseOrderID" | "AmountDiscount" | "AmountDiscountExclVat" | "Currency" | "Description" | "Discount" | "Document" | "ExchangeRate" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "OrderDate" | "OrderNumber" | "PaymentCondition" | "PurchaseAgent" | "PurchaseOrderLines" | "ReceiptDate" | "Remarks" | "SelectionCode" | "ShippingMethod" | "Supplier" | "SupplierContact" | "SupplierContactPersonFullName" | "Warehouse" | "YourRef"; nested: { "PurchaseOrderLines": "PurchaseOrderPurchaseOrderLine" } };
    PurchaseOrderPurchaseReturnLine: { row: components["schemas"]["PurchaseOrderPurchaseReturnLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "CreateCredit" | "EntryID" | "GoodsReceiptLineID" | "Location" | "Notes" | "PurchaseOrderLineID" | "ReturnQuantity" | "SerialNumbers"; update: "ID" | "BatchNumbers" | "CreateCredit" | "EntryID" | "GoodsReceiptLineID" | "Location" | "Notes" | "PurchaseOrderLineID" | "ReturnQuantity" | "SerialNumbers"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    PurchaseOrderPurchaseReturn: { row: components["schemas"]["PurchaseOrderPurchaseReturn"]; key: "ID"; create: "ID" | "Description" | "Document" | "PurchaseReturnLines" | "Remarks" | "ReturnDate" | "TrackingNumber" | "YourRef"; update: "ID" | "Description" | "Document" | "PurchaseReturnLines" | "Remarks" | "ReturnDate" | "TrackingNumber" | "YourRef"; nested: { "PurchaseReturnLines": "PurchaseOrderPurchaseReturnLine" } };
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
