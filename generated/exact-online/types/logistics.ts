// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/read/logistics/AccountItems": {
        /**
         * List the items of an account
         * @description The items that one account buys or supplies, with price and stock. Answers pages of 60 rows.
         */
        get: operations["GetLogisticsAccountItems"];
    };
    "/api/v1/{division}/logistics/CustomerItems": {
        /**
         * List customer items
         * @description The code by which a customer knows an item. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsCustomerItems"];
        /**
         * Create a customer item
         * @description Adds a customer item and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateLogisticsCustomerItem"];
    };
    "/api/v1/{division}/logistics/CustomerItems(guid'{ID}')": {
        /**
         * Read a customer item by its ID
         * @description Answers the customer item with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsCustomerItem"];
        /**
         * Update a customer item
         * @description Changes the customer item with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateLogisticsCustomerItem"];
        /**
         * Delete a customer item
         * @description Removes the customer item with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteLogisticsCustomerItem"];
    };
    "/api/v1/{division}/logistics/Incoterms": {
        /**
         * List incoterms
         * @description An international trade term that settles who carries costs and risk of a shipment. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsIncoterms"];
    };
    "/api/v1/{division}/logistics/Incoterms({ID})": {
        /**
         * Read an incoterm by its ID
         * @description Answers the incoterm with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsIncoterm"];
    };
    "/api/v1/{division}/logistics/ItemAssortment": {
        /**
         * List item assortments
         * @description An assortment to which items can belong, with its properties. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsItemAssortment"];
    };
    "/api/v1/{division}/logistics/ItemAssortment(guid'{ID}')": {
        /**
         * Read an item assortment by its ID
         * @description Answers the item assortment with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsItemAssortment"];
    };
    "/api/v1/{division}/logistics/ItemAssortmentProperty": {
        /**
         * List item assortment properties
         * @description A property that items of an assortment can have. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsItemAssortmentProperty"];
    };
    "/api/v1/{division}/logistics/ItemAssortmentProperty(guid'{ID}')": {
        /**
         * Read an item assortment property by its ID
         * @description Answers the item assortment property with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsItemAssortmentProperty"];
    };
    "/api/v1/{division}/logistics/ItemChargeRelation": {
        /**
         * List item charge relations
         * @description A charge that comes with an item, with its amount and VAT. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsItemChargeRelation"];
    };
    "/api/v1/{division}/logistics/ItemChargeRelation(guid'{ID}')": {
        /**
         * Read an item charge relation by its ID
         * @description Answers the item charge relation with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsItemChargeRelation"];
    };
    "/api/v1/{division}/read/logistics/ItemDetailsByID": {
        /**
         * Read the details of an item
         * @description Name, price and basic traits of one item. Answers one record.
         */
        get: operations["GetLogisticsItemDetailsByID"];
    };
    "/api/v1/{division}/read/logistics/ItemExtraField": {
        /**
         * Read the extra fields of an item
         * @description The extra fields of an item with their values. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetLogisticsItemExtraField"];
    };
    "/api/v1/{division}/logistics/ItemGroups": {
        /**
         * List item groups
         * @description Groups items that are posted to the same ledger accounts. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsItemGroups"];
    };
    "/api/v1/{division}/logistics/ItemGroups(guid'{ID}')": {
        /**
         * Read an item group by its ID
         * @description Answers the item group with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsItemGroup"];
    };
    "/api/v1/{division}/logistics/ItemVersions": {
        /**
         * List item versions
         * @description A version of an item's bill of material or recipe, with its lead time and cost price. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsItemVersions"];
    };
    "/api/v1/{division}/logistics/ItemVersions(guid'{ID}')": {
        /**
         * Read an item version by its ID
         * @description Answers the item version with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsItemVersion"];
    };
    "/api/v1/{division}/logistics/Items": {
        /**
         * List items
         * @description An article or service that is bought, sold, made or kept in stock. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsItems"];
        /**
         * Create an item
         * @description Adds an item and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateLogisticsItem"];
    };
    "/api/v1/{division}/logistics/Items(guid'{ID}')": {
        /**
         * Read an item by its ID
         * @description Answers the item with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsItem"];
        /**
         * Update an item
         * @description Changes the item with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateLogisticsItem"];
        /**
         * Delete an item
         * @description Removes the item with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteLogisticsItem"];
    };
    "/api/v1/{division}/logistics/ReasonCodes": {
        /**
         * List logistics reason codes
         * @description A reason that can be chosen for stock corrections, returns and the like. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsReasonCodes"];
    };
    "/api/v1/{division}/logistics/ReasonCodes(guid'{ID}')": {
        /**
         * Read a logistics reason code by its ID
         * @description Answers the logistics reason code with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsReasonCode"];
    };
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes": {
        /**
         * List reason code link types
         * @description Says for which kind of logistic transaction a reason can be chosen. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsReasonCodesLinkTypes"];
    };
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes(guid'{ID}')": {
        /**
         * Read a reason code link type by its ID
         * @description Answers the reason code link type with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsReasonCodesLinkType"];
    };
    "/api/v1/{division}/logistics/ReasonForLogistics": {
        /**
         * List reasons for logistics
         * @deprecated
         * @description A reason that can be chosen in logistics, under the name that newer documents give it. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsReasonForLogistics"];
    };
    "/api/v1/{division}/logistics/ReasonForLogistics(guid'{ID}')": {
        /**
         * Read a reason for logistics by its ID
         * @deprecated
         * @description Answers the reason for logistics with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsReasonForLogistics"];
    };
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes": {
        /**
         * List reason for logistics link types
         * @deprecated
         * @description Says for which kind of logistic transaction a reason for logistics can be chosen. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsReasonForLogisticsLinkTypes"];
    };
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes(guid'{ID}')": {
        /**
         * Read a reason for logistics link type by its ID
         * @deprecated
         * @description Answers the reason for logistics link type with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsReasonForLogisticsLinkType"];
    };
    "/api/v1/{division}/read/logistics/SalesItemPrice": {
        /**
         * Read the selling price of an item
         * @description The selling price that holds for an item, with and without VAT. Answers one record. Its arguments are not described.
         */
        get: operations["GetLogisticsEffectiveSalesItemPrice"];
    };
    "/api/v1/{division}/logistics/SalesItemPrices": {
        /**
         * List sales item prices
         * @description A selling price of an item for a period, quantity, customer or project. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsSalesItemPrices"];
        /**
         * Create a sales item price
         * @description Adds a sales item price and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateLogisticsSalesItemPrice"];
    };
    "/api/v1/{division}/logistics/SalesItemPrices(guid'{ID}')": {
        /**
         * Read a sales item price by its ID
         * @description Answers the sales item price with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsSalesItemPrice"];
        /**
         * Update a sales item price
         * @description Changes the sales item price with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateLogisticsSalesItemPrice"];
        /**
         * Delete a sales item price
         * @description Removes the sales item price with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteLogisticsSalesItemPrice"];
    };
    "/api/v1/{division}/logistics/SelectionCodes": {
        /**
         * List selection codes
         * @description A code by which orders and invoices are marked for later selection. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsSelectionCodes"];
    };
    "/api/v1/{division}/logistics/SelectionCodes(guid'{ID}')": {
        /**
         * Read a selection code by its ID
         * @description Answers the selection code with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsSelectionCode"];
    };
    "/api/v1/{division}/read/logistics/StockPosition": {
        /**
         * Read the stock position of an item
         * @description What is in stock, planned in, planned out and free of an item. Answers one record. Its arguments are not described.
         */
        get: operations["GetLogisticsStockPosition"];
    };
    "/api/v1/{division}/logistics/SupplierItem": {
        /**
         * List supplier items
         * @description How a supplier delivers an item: its own code, price, unit and lead time. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsSupplierItem"];
        /**
         * Create a supplier item
         * @description Adds a supplier item and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateLogisticsSupplierItem"];
    };
    "/api/v1/{division}/logistics/SupplierItem(guid'{ID}')": {
        /**
         * Read a supplier item by its ID
         * @description Answers the supplier item with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsSupplierItem"];
        /**
         * Update a supplier item
         * @description Changes the supplier item with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateLogisticsSupplierItem"];
        /**
         * Delete a supplier item
         * @description Removes the supplier item with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteLogisticsSupplierItem"];
    };
    "/api/v1/{division}/logistics/Units": {
        /**
         * List units
         * @description A unit in which quantities of items are counted. Answers pages of 60 rows.
         */
        get: operations["ListLogisticsUnits"];
    };
    "/api/v1/{division}/logistics/Units(guid'{ID}')": {
        /**
         * Read a unit by its ID
         * @description Answers the unit with the given ID; an unknown one gives 404.
         */
        get: operations["GetLogisticsUnit"];
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
        /** @description The items that one account buys or supplies, with price and stock. */
        LogisticsAccountItem: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            Barcode?: string | null;
            Code?: string | null;
            CostPriceCurrency?: string | null;
            /** Format: double */
            CostPriceNew?: number | null;
            /** Format: double */
            CostPriceStandard?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: double */
            DefaultSalesPrice?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            IsFractionAllowedItem?: boolean | null;
            IsSalesItem?: boolean | null;
            IsStockItem?: boolean | null;
            /** Format: uint8 */
            IsTaxableItem?: number | null;
            /** Format: uint8 */
            IsWebshopItem?: number | null;
            /** Format: uuid */
            ItemGroup?: string | null;
            ItemGroupCode?: string | null;
            ItemGroupDescription?: string | null;
            /** Format: double */
            Margin?: number | null;
            /** Format: double */
            Markup?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            PictureName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            /** Format: double */
            ProjectedStock?: number | null;
            /** Format: int32 */
            PurchaseLeadDays?: number | null;
            /** Format: double */
            QuantityToBeConsumed?: number | null;
            /** Format: double */
            QuantityToBeDelivered?: number | null;
            /** Format: double */
            QuantityToBeProduced?: number | null;
            /** Format: double */
            QuantityToBeReceived?: number | null;
            /** Format: double */
            ReservedStock?: number | null;
            SalesCurrency?: string | null;
            /** Format: double */
            SalesPrice?: number | null;
            SalesVatCode?: string | null;
            SalesVatCodeDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: double */
            Stock?: number | null;
            /** Format: uuid */
            Unit?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            UnitType?: string | null;
        };
        /** @description The code by which a customer knows an item. */
        LogisticsCustomerItem: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Type?: string | null;
        };
        /** @description An international trade term that settles who carries costs and risk of a shipment. */
        LogisticsIncoterm: {
            /** Format: int16 */
            ID?: number;
            Code?: string | null;
            Description?: string | null;
            /** Format: int16 */
            Version?: number | null;
        };
        /** @description A property that items of an assortment can have. */
        LogisticsItemAssortmentProperty: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: int32 */
            ItemAssortmentCode?: number | null;
        };
        /** @description An assortment to which items can belong, with its properties. */
        LogisticsItemAssortment: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            Code?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Properties?: components["schemas"]["LogisticsItemAssortmentProperty"][] | null;
        };
        /** @description A charge that comes with an item, with its amount and VAT. */
        LogisticsItemChargeRelation: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            Amount?: number | null;
            ChargeCode?: string | null;
            ChargeDescription?: string | null;
            /** Format: uuid */
            ChargeID?: string | null;
            ChargeVATCode?: string | null;
            ChargeVATDescription?: string | null;
            /** Format: double */
            ChargeVATPercentage?: number | null;
            ChargeVATType?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: int32 */
            Division?: number | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            TotalAmount?: number | null;
        };
        /** @description Name, price and basic traits of one item. */
        LogisticsItemDetailsByID: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            Description?: string | null;
            IsFractionAllowedItem?: boolean | null;
            IsSalesItem?: boolean | null;
            SalesCurrency?: string | null;
            /** Format: double */
            SalesPrice?: number | null;
        };
        /** @description The extra fields of an item with their values. */
        LogisticsItemExtraField: {
            Description?: string | null;
            /** Format: uuid */
            ItemID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: int32 */
            Number?: number | null;
            Value?: string | null;
        };
        /** @description Groups items that are posted to the same ledger accounts. */
        LogisticsItemGroup: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GLCosts?: string | null;
            GLCostsCode?: string | null;
            GLCostsDescription?: string | null;
            /** Format: uuid */
            GLCostsWorkInProgress?: string | null;
            GLCostsWorkInProgressCode?: string | null;
            GLCostsWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLPurchaseAccount?: string | null;
            GLPurchaseAccountCode?: string | null;
            GLPurchaseAccountDescription?: string | null;
            /** Format: uuid */
            GLPurchasePriceDifference?: string | null;
            GLPurchasePriceDifferenceCode?: string | null;
            GLPurchasePriceDifferenceDescr?: string | null;
            /** Format: uuid */
            GLRevenue?: string | null;
            GLRevenueCode?: string | null;
            GLRevenueDescription?: string | null;
            /** Format: uuid */
            GLRevenueWorkInProgress?: string | null;
            GLRevenueWorkInProgressCode?: string | null;
            GLRevenueWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLStock?: string | null;
            GLStockCode?: string | null;
            GLStockDescription?: string | null;
            /** Format: uuid */
            GLStockVariance?: string | null;
            GLStockVarianceCode?: string | null;
            GLStockVarianceDescription?: string | null;
            /** Format: uint8 */
            IsDefault?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
        };
        /** @description A version of an item's bill of material or recipe, with its lead time and cost price. */
        LogisticsItemVersion: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            BatchQuantity?: number | null;
            /** Format: double */
            CalculatedCostPrice?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            IsDefault?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LeadTime?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int16 */
            Status?: 10 | 20 | 30 | 40 | null;
            StatusDescription?: string | null;
            /** Format: int16 */
            Type?: 10 | 20 | null;
            TypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            VersionDate?: string | null;
            /** Format: int32 */
            VersionNumber?: number | null;
        };
        /** @description An article or service that is bought, sold, made or kept in stock. */
        LogisticsItem: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            AssembledLeadDays?: number | null;
            /** Format: double */
            AverageCost?: number | null;
            Barcode?: string | null;
            /** Format: double */
            BatchQuantity?: number | null;
            Class_01?: string | null;
            Class_02?: string | null;
            Class_03?: string | null;
            Class_04?: string | null;
            Class_05?: string | null;
            Class_06?: string | null;
            Class_07?: string | null;
            Class_08?: string | null;
            Class_09?: string | null;
            Class_10?: string | null;
            Code?: string | null;
            /** Format: uint8 */
            CopyRemarks?: number | null;
            CostPriceCurrency?: string | null;
            /** Format: double */
            CostPriceNew?: number | null;
            /** Format: double */
            CostPriceStandard?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            ExtraDescription?: string | null;
            FreeBoolField_01?: boolean | null;
            FreeBoolField_02?: boolean | null;
            FreeBoolField_03?: boolean | null;
            FreeBoolField_04?: boolean | null;
            FreeBoolField_05?: boolean | null;
            /** Format: odata-v2-datetime */
            FreeDateField_01?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_02?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_03?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_04?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_05?: string | null;
            /** Format: double */
            FreeNumberField_01?: number | null;
            /** Format: double */
            FreeNumberField_02?: number | null;
            /** Format: double */
            FreeNumberField_03?: number | null;
            /** Format: double */
            FreeNumberField_04?: number | null;
            /** Format: double */
            FreeNumberField_05?: number | null;
            /** Format: double */
            FreeNumberField_06?: number | null;
            /** Format: double */
            FreeNumberField_07?: number | null;
            /** Format: double */
            FreeNumberField_08?: number | null;
            FreeTextField_01?: string | null;
            FreeTextField_02?: string | null;
            FreeTextField_03?: string | null;
            FreeTextField_04?: string | null;
            FreeTextField_05?: string | null;
            FreeTextField_06?: string | null;
            FreeTextField_07?: string | null;
            FreeTextField_08?: string | null;
            FreeTextField_09?: string | null;
            FreeTextField_10?: string | null;
            /** Format: uuid */
            GLCosts?: string | null;
            GLCostsCode?: string | null;
            GLCostsDescription?: string | null;
            /** Format: uuid */
            GLCostsWorkInProgress?: string | null;
            GLCostsWorkInProgressCode?: string | null;
            GLCostsWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLRevenue?: string | null;
            GLRevenueCode?: string | null;
            GLRevenueDescription?: string | null;
            /** Format: uuid */
            GLRevenueWorkInProgress?: string | null;
            GLRevenueWorkInProgressCode?: string | null;
            GLRevenueWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLStock?: string | null;
            GLStockCode?: string | null;
            GLStockDescription?: string | null;
            /** Format: double */
            GrossWeight?: number | null;
            /** Format: uint8 */
            IsBatchItem?: number | null;
            /** Format: uint8 */
            IsBatchNumberItem?: number | null;
            IsFractionAllowedItem?: boolean | null;
            /** Format: uint8 */
            IsMakeItem?: number | null;
            /** Format: uint8 */
            IsNewContract?: number | null;
            /** Format: uint8 */
            IsOnDemandItem?: number | null;
            IsPackageItem?: boolean | null;
            IsPurchaseItem?: boolean | null;
            /** Format: uint8 */
            IsRegistrationCodeItem?: number | null;
            IsSalesItem?: boolean | null;
            IsSerialItem?: boolean | null;
            IsSerialNumberItem?: boolean | null;
            IsStockItem?: boolean | null;
            IsSubcontractedItem?: boolean | null;
            /** Format: uint8 */
            IsTaxableItem?: number | null;
            /** Format: uint8 */
            IsTime?: number | null;
            /** Format: uint8 */
            IsWebshopItem?: number | null;
            /** Format: uuid */
            ItemGroup?: string | null;
            ItemGroupCode?: string | null;
            ItemGroupDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetWeight?: number | null;
            NetWeightUnit?: string | null;
            Notes?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            SalesVatCode?: string | null;
            SalesVatCodeDescription?: string | null;
            SearchCode?: string | null;
            /** Format: int32 */
            SecurityLevel?: number | null;
            /** Format: double */
            StandardSalesPrice?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            StatisticalCode?: string | null;
            /** Format: double */
            StatisticalNetWeight?: number | null;
            /** Format: double */
            StatisticalUnits?: number | null;
            /** Format: double */
            StatisticalValue?: number | null;
            /** Format: double */
            Stock?: number | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            UnitType?: string | null;
            /** Format: uint8 */
            UseExplosion?: number | null;
        };
        /** @description Says for which kind of logistic transaction a reason can be chosen. */
        LogisticsReasonCodesLinkType: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Reason?: string | null;
            /** Format: int16 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description A reason that can be chosen for stock corrections, returns and the like. */
        LogisticsReasonCode: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            Active?: number | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            Types?: components["schemas"]["LogisticsReasonCodesLinkType"][] | null;
        };
        /** @description Says for which kind of logistic transaction a reason for logistics can be chosen. */
        LogisticsReasonForLogisticsLinkType: {
            /** Format: uuid */
            ID?: string;
            Reason?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description A reason that can be chosen in logistics, under the name that newer documents give it. */
        LogisticsReasonForLogistics: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            Active?: number | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            Types?: components["schemas"]["LogisticsReasonForLogisticsLinkType"][] | null;
        };
        /** @description The selling price that holds for an item, with and without VAT. */
        LogisticsEffectiveSalesItemPrice: {
            CurrencyCode?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemId?: string | null;
            /** Format: double */
            PriceExcludingVAT?: number | null;
            /** Format: double */
            PriceIncludingVAT?: number | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            VATCode?: string | null;
        };
        /** @description A selling price of an item for a period, quantity, customer or project. */
        LogisticsSalesItemPrice: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            Barcode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            DefaultItemUnit?: string | null;
            DefaultItemUnitDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            /** Format: double */
            Price?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
        };
        /** @description A code by which orders and invoices are marked for later selection. */
        LogisticsSelectionCode: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            Active?: number | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
        };
        /** @description What is in stock, planned in, planned out and free of an item. */
        LogisticsStockPosition: {
            /** Format: double */
            InStock?: number | null;
            /** Format: uuid */
            ItemId?: string | null;
            /** Format: double */
            PlanningIn?: number | null;
            /** Format: double */
            PlanningOut?: number | null;
            /** Format: double */
            FreeStock?: number | null;
            /** Format: double */
            ProjectedStock?: number | null;
            /** Format: double */
            ReservedStock?: number | null;
        };
        /** @description How a supplier delivers an item: its own code, price, unit and lead time. */
        LogisticsSupplierItem: {
            /** Format: uuid */
            ID?: string;
            Barcode?: string | null;
            /** Format: uint8 */
            CopyRemarks?: number | null;
            CountryOfOrigin?: string | null;
            CountryOfOriginDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CurrencyDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            DropShipment?: 0 | 1 | 2 | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemUnit?: string | null;
            ItemUnitCode?: string | null;
            ItemUnitDescription?: string | null;
            MainSupplier?: boolean | null;
            /** Format: double */
            MinimumQuantity?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            PurchaseLeadTime?: number | null;
            /** Format: int32 */
            PurchaseLotSize?: number | null;
            /** Format: double */
            PurchasePrice?: number | null;
            PurchaseUnit?: string | null;
            PurchaseUnitDescription?: string | null;
            /** Format: double */
            PurchaseUnitFactor?: number | null;
            PurchaseVATCode?: string | null;
            PurchaseVATCodeDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: code18 */
            SupplierCode?: string | null;
            SupplierDescription?: string | null;
            SupplierItemCode?: string | null;
        };
        /** @description A unit in which quantities of items are counted. */
        LogisticsUnit: {
            /** Format: uuid */
            ID?: string;
            Active?: boolean | null;
            Code?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            Main?: number | null;
            TimeUnit?: string | null;
            Type?: string | null;
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
interface Parameters6 {
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
interface Parameters7 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
export interface operations {
    GetLogisticsAccountItems: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
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
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsAccountItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsAccountItem"][];
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
    ListLogisticsCustomerItems: {
        parameters: Parameters1;
        responses: {
            /** @description One page of customer items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsCustomerItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsCustomerItem"][];
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
    CreateLogisticsCustomerItem: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["LogisticsCustomerItem"], "Account" | "Item">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsCustomerItem"];
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
    GetLogisticsCustomerItem: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsCustomerItem"];
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
    UpdateLogisticsCustomerItem: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsCustomerItem"];
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
    DeleteLogisticsCustomerItem: {
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
    ListLogisticsIncoterms: {
        parameters: Parameters1;
        responses: {
            /** @description One page of incoterms */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsIncoterm"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsIncoterm"][];
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
    GetLogisticsIncoterm: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the incoterm. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsIncoterm"];
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
    ListLogisticsItemAssortment: {
        parameters: Parameters5;
        responses: {
            /** @description One page of item assortments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemAssortment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemAssortment"][];
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
    GetLogisticsItemAssortment: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItemAssortment"];
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
    ListLogisticsItemAssortmentProperty: {
        parameters: Parameters1;
        responses: {
            /** @description One page of item assortment properties */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemAssortmentProperty"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemAssortmentProperty"][];
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
    GetLogisticsItemAssortmentProperty: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItemAssortmentProperty"];
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
    ListLogisticsItemChargeRelation: {
        parameters: Parameters1;
        responses: {
            /** @description One page of item charge relations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemChargeRelation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemChargeRelation"][];
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
    GetLogisticsItemChargeRelation: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItemChargeRelation"];
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
    GetLogisticsItemDetailsByID: {
        parameters: {
            query: {
                /** @description ID of the item. */
                itemId: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemDetailsByID"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemDetailsByID"][] | components["schemas"]["LogisticsItemDetailsByID"];
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
    GetLogisticsItemExtraField: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemExtraField"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemExtraField"][];
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
    ListLogisticsItemGroups: {
        parameters: Parameters1;
        responses: {
            /** @description One page of item groups */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemGroup"][];
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
    GetLogisticsItemGroup: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItemGroup"];
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
    ListLogisticsItemVersions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of item versions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItemVersion"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItemVersion"][];
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
    GetLogisticsItemVersion: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItemVersion"];
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
    ListLogisticsItems: {
        parameters: Parameters1;
        responses: {
            /** @description One page of items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsItem"][];
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
    CreateLogisticsItem: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["LogisticsItem"], "Code" | "Description">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItem"];
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
    GetLogisticsItem: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsItem"];
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
    UpdateLogisticsItem: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsItem"];
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
    DeleteLogisticsItem: {
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
    ListLogisticsReasonCodes: {
        parameters: Parameters5;
        responses: {
            /** @description One page of logistics reason codes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsReasonCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsReasonCode"][];
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
    GetLogisticsReasonCode: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsReasonCode"];
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
    ListLogisticsReasonCodesLinkTypes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of reason code link types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsReasonCodesLinkType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsReasonCodesLinkType"][];
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
    GetLogisticsReasonCodesLinkType: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsReasonCodesLinkType"];
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
    ListLogisticsReasonForLogistics: {
        parameters: Parameters5;
        responses: {
            /** @description One page of reasons for logistics */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsReasonForLogistics"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsReasonForLogistics"][];
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
    GetLogisticsReasonForLogistics: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsReasonForLogistics"];
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
    ListLogisticsReasonForLogisticsLinkTypes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of reason for logistics link types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsReasonForLogisticsLinkType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsReasonForLogisticsLinkType"][];
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
    GetLogisticsReasonForLogisticsLinkType: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsReasonForLogisticsLinkType"];
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
    GetLogisticsEffectiveSalesItemPrice: {
        parameters: Parameters7;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsEffectiveSalesItemPrice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsEffectiveSalesItemPrice"][] | components["schemas"]["LogisticsEffectiveSalesItemPrice"];
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
    ListLogisticsSalesItemPrices: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales item prices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsSalesItemPrice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsSalesItemPrice"][];
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
    CreateLogisticsSalesItemPrice: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsSalesItemPrice"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsSalesItemPrice"];
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
    GetLogisticsSalesItemPrice: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsSalesItemPrice"];
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
    UpdateLogisticsSalesItemPrice: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsSalesItemPrice"];
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
    DeleteLogisticsSalesItemPrice: {
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
    ListLogisticsSelectionCodes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of selection codes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsSelectionCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsSelectionCode"][];
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
    GetLogisticsSelectionCode: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsSelectionCode"];
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
    GetLogisticsStockPosition: {
        parameters: Parameters7;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsStockPosition"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsStockPosition"][] | components["schemas"]["LogisticsStockPosition"];
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
    ListLogisticsSupplierItem: {
        parameters: Parameters1;
        responses: {
            /** @description One page of supplier items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsSupplierItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsSupplierItem"][];
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
    CreateLogisticsSupplierItem: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["LogisticsSupplierItem"], "Item" | "ItemUnit" | "PurchasePrice" | "PurchaseUnit" | "Supplier">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsSupplierItem"];
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
    GetLogisticsSupplierItem: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsSupplierItem"];
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
    UpdateLogisticsSupplierItem: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsSupplierItem"];
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
    DeleteLogisticsSupplierItem: {
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
    ListLogisticsUnits: {
        parameters: Parameters1;
        responses: {
            /** @description One page of units */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["LogisticsUnit"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["LogisticsUnit"][];
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
    GetLogisticsUnit: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["LogisticsUnit"];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    LogisticsAccountItem: { row: components["schemas"]["LogisticsAccountItem"]; key: "ID"; create: never; update: never };
    LogisticsCustomerItem: { row: components["schemas"]["LogisticsCustomerItem"]; key: "ID"; create: "ID" | "Account" | "CustomerItemCode" | "Item" | "Type"; update: "ID" | "Account" | "CustomerItemCode" | "Item" | "Type" };
    LogisticsIncoterm: { row: components["schemas"]["LogisticsIncoterm"]; key: "ID"; create: never; update: never };
    LogisticsItemAssortmentProperty: { row: components["schemas"]["LogisticsItemAssortmentProperty"]; key: "ID"; create: never; update: never };
    LogisticsItemAssortment: { row: components["schemas"]["LogisticsItemAssortment"]; key: "ID"; create: never; update: never; nested: { "Properties": "LogisticsItemAssortmentProperty" } };
    LogisticsItemChargeRelation: { row: components["schemas"]["LogisticsItemChargeRelation"]; key: "ID"; create: never; update: never };
    LogisticsItemDetailsByID: { row: components["schemas"]["LogisticsItemDetailsByID"]; key: "ID"; create: never; update: never };
    LogisticsItemExtraField: { row: components["schemas"]["LogisticsItemExtraField"]; key: never; create: never; update: never };
    LogisticsItemGroup: { row: components["schemas"]["LogisticsItemGroup"]; key: "ID"; create: never; update: never };
    LogisticsItemVersion: { row: components["schemas"]["LogisticsItemVersion"]; key: "ID"; create: never; update: never };
    LogisticsItem: { row: components["schemas"]["LogisticsItem"]; key: "ID"; create: "ID" | "AverageCost" | "Barcode" | "Class_01" | "Class_02" | "Class_03" | "Class_04" | "Class_05" | "Class_06" | "Class_07" | "Class_08" | "Class_09" | "Class_10" | "Code" | "CopyRemarks" | "CostPriceCurrency" | "CostPriceNew" | "CostPriceStandard" | "Description" | "EndDate" | "ExtraDescription" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeNumberField_06" | "FreeNumberField_07" | "FreeNumberField_08" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "FreeTextField_06" | "FreeTextField_07" | "FreeTextField_08" | "FreeTextField_09" | "FreeTextField_10" | "GLCosts" | "GLCostsWorkInProgress" | "GLRevenue" | "GLRevenueWorkInProgress" | "GLStock" | "GrossWeight" | "IsBatchItem" | "IsBatchNumberItem" | "IsFractionAllowedItem" | "IsMakeItem" | "IsNewContract" | "IsOnDemandItem" | "IsPackageItem" | "IsPurchaseItem" | "IsRegistrationCodeItem" | "IsSalesItem" | "IsSerialItem" | "IsSerialNumberItem" | "IsStockItem" | "IsSubcontractedItem" | "IsTaxableItem" | "IsTime" | "IsWebshopItem" | "ItemGroup" | "NetWeight" | "NetWeightUnit" | "Notes" | "Picture" | "PictureName" | "SalesVatCode" | "SearchCode" | "SecurityLevel" | "StartDate" | "Unit"; update: "ID" | "AverageCost" | "Barcode" | "Class_01" | "Class_02" | "Class_03" | "Class_04" | "Class_05" | "Class_06" | "Class_07" | "Class_08" | "Class_09" | "Class_10" | "Code" | "CopyRemarks" | "CostPriceCurrency" | "CostPriceNew" | "CostPriceStandard" | "Description" | "EndDate" | "ExtraDescription" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeNumberField_06" | "FreeNumberField_07" | "FreeNumberField_08" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "FreeTextField_06" | "FreeTextField_07" | "FreeTextField_08" | "FreeTextField_09" | "FreeTextField_10" | "GLCosts" | "GLCostsWorkInProgress" | "GLRevenue" | "GLRevenueWorkInProgress" | "GLStock" | "GrossWeight" | "IsBatchItem" | "IsBatchNumberItem" | "IsFractionAllowedItem" | "IsMakeItem" | "IsNewContract" | "IsOnDemandItem" | "IsPackageItem" | "IsPurchaseItem" | "IsRegistrationCodeItem" | "IsSalesItem" | "IsSerialItem" | "IsSerialNumberItem" | "IsStockItem" | "IsSubcontractedItem" | "IsTaxableItem" | "IsTime" | "IsWebshopItem" | "ItemGroup" | "NetWeight" | "NetWeightUnit" | "Notes" | "Picture" | "PictureName" | "SalesVatCode" | "SearchCode" | "SecurityLevel" | "StartDate" | "Unit" };
    LogisticsReasonCodesLinkType: { row: components["schemas"]["LogisticsReasonCodesLinkType"]; key: "ID"; create: never; update: never };
    LogisticsReasonCode: { row: components["schemas"]["LogisticsReasonCode"]; key: "ID"; create: never; update: never; nested: { "Types": "LogisticsReasonCodesLinkType" } };
    LogisticsReasonForLogisticsLinkType: { row: components["schemas"]["LogisticsReasonForLogisticsLinkType"]; key: "ID"; create: never; update: never };
    LogisticsReasonForLogistics: { row: components["schemas"]["LogisticsReasonForLogistics"]; key: "ID"; create: never; update: never; nested: { "Types": "LogisticsReasonForLogisticsLinkType" } };
    LogisticsEffectiveSalesItemPrice: { row: components["schemas"]["LogisticsEffectiveSalesItemPrice"]; key: never; create: never; update: never };
    LogisticsSalesItemPrice: { row: components["schemas"]["LogisticsSalesItemPrice"]; key: "ID"; create: "ID" | "Account" | "Currency" | "Employee" | "EndDate" | "Item" | "NumberOfItemsPerUnit" | "Price" | "Project" | "Quantity" | "StartDate" | "Unit"; update: "ID" | "Account" | "Currency" | "Employee" | "EndDate" | "Item" | "NumberOfItemsPerUnit" | "Price" | "Project" | "Quantity" | "StartDate" | "Unit" };
    LogisticsSelectionCode: { row: components["schemas"]["LogisticsSelectionCode"]; key: "ID"; create: never; update: never };
    LogisticsStockPosition: { row: components["schemas"]["LogisticsStockPosition"]; key: never; create: never; update: never };
    LogisticsSupplierItem: { row: components["schemas"]["LogisticsSupplierItem"]; key: "ID"; create: "ID" | "CopyRemarks" | "CountryOfOrigin" | "Currency" | "DropShipment" | "Item" | "ItemUnit" | "MainSupplier" | "MinimumQuantity" | "Notes" | "PurchaseLeadTime" | "PurchaseLotSize" | "PurchasePrice" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseVATCode" | "Supplier" | "SupplierItemCode"; update: "ID" | "CopyRemarks" | "CountryOfOrigin" | "Currency" | "DropShipment" | "Item" | "ItemUnit" | "MainSupplier" | "MinimumQuantity" | "Notes" | "PurchaseLeadTime" | "PurchaseLotSize" | "PurchasePrice" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseVATCode" | "Supplier" | "SupplierItemCode" };
    LogisticsUnit: { row: components["schemas"]["LogisticsUnit"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/read/logistics/AccountItems": { list: "LogisticsAccountItem" };
    "/api/v1/{division}/logistics/CustomerItems": { list: "LogisticsCustomerItem"; create: { body: "LogisticsCustomerItem"; demands: "Account" | "Item"; answer: "LogisticsCustomerItem" } };
    "/api/v1/{division}/logistics/CustomerItems(guid'{ID}')": { get: "LogisticsCustomerItem"; update: { body: "LogisticsCustomerItem"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/logistics/Incoterms": { list: "LogisticsIncoterm" };
    "/api/v1/{division}/logistics/Incoterms({ID})": { get: "LogisticsIncoterm" };
    "/api/v1/{division}/logistics/ItemAssortment": { list: "LogisticsItemAssortment" };
    "/api/v1/{division}/logistics/ItemAssortment(guid'{ID}')": { get: "LogisticsItemAssortment" };
    "/api/v1/{division}/logistics/ItemAssortmentProperty": { list: "LogisticsItemAssortmentProperty" };
    "/api/v1/{division}/logistics/ItemAssortmentProperty(guid'{ID}')": { get: "LogisticsItemAssortmentProperty" };
    "/api/v1/{division}/logistics/ItemChargeRelation": { list: "LogisticsItemChargeRelation" };
    "/api/v1/{division}/logistics/ItemChargeRelation(guid'{ID}')": { get: "LogisticsItemChargeRelation" };
    "/api/v1/{division}/read/logistics/ItemDetailsByID": { list: "LogisticsItemDetailsByID" };
    "/api/v1/{division}/read/logistics/ItemExtraField": { list: "LogisticsItemExtraField" };
    "/api/v1/{division}/logistics/ItemGroups": { list: "LogisticsItemGroup" };
    "/api/v1/{division}/logistics/ItemGroups(guid'{ID}')": { get: "LogisticsItemGroup" };
    "/api/v1/{division}/logistics/ItemVersions": { list: "LogisticsItemVersion" };
    "/api/v1/{division}/logistics/ItemVersions(guid'{ID}')": { get: "LogisticsItemVersion" };
    "/api/v1/{division}/logistics/Items": { list: "LogisticsItem"; create: { body: "LogisticsItem"; demands: "Code" | "Description"; answer: "LogisticsItem" } };
    "/api/v1/{division}/logistics/Items(guid'{ID}')": { get: "LogisticsItem"; update: { body: "LogisticsItem"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/logistics/ReasonCodes": { list: "LogisticsReasonCode" };
    "/api/v1/{division}/logistics/ReasonCodes(guid'{ID}')": { get: "LogisticsReasonCode" };
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes": { list: "LogisticsReasonCodesLinkType" };
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes(guid'{ID}')": { get: "LogisticsReasonCodesLinkType" };
    "/api/v1/{division}/logistics/ReasonForLogistics": { list: "LogisticsReasonForLogistics" };
    "/api/v1/{division}/logistics/ReasonForLogistics(guid'{ID}')": { get: "LogisticsReasonForLogistics" };
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes": { list: "LogisticsReasonForLogisticsLinkType" };
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes(guid'{ID}')": { get: "LogisticsReasonForLogisticsLinkType" };
    "/api/v1/{division}/read/logistics/SalesItemPrice": { list: "LogisticsEffectiveSalesItemPrice" };
    "/api/v1/{division}/logistics/SalesItemPrices": { list: "LogisticsSalesItemPrice"; create: { body: "LogisticsSalesItemPrice"; demands: never; answer: "LogisticsSalesItemPrice" } };
    "/api/v1/{division}/logistics/SalesItemPrices(guid'{ID}')": { get: "LogisticsSalesItemPrice"; update: { body: "LogisticsSalesItemPrice"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/logistics/SelectionCodes": { list: "LogisticsSelectionCode" };
    "/api/v1/{division}/logistics/SelectionCodes(guid'{ID}')": { get: "LogisticsSelectionCode" };
    "/api/v1/{division}/read/logistics/StockPosition": { list: "LogisticsStockPosition" };
    "/api/v1/{division}/logistics/SupplierItem": { list: "LogisticsSupplierItem"; create: { body: "LogisticsSupplierItem"; demands: "Item" | "ItemUnit" | "PurchasePrice" | "PurchaseUnit" | "Supplier"; answer: "LogisticsSupplierItem" } };
    "/api/v1/{division}/logistics/SupplierItem(guid'{ID}')": { get: "LogisticsSupplierItem"; update: { body: "LogisticsSupplierItem"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/logistics/Units": { list: "LogisticsUnit" };
    "/api/v1/{division}/logistics/Units(guid'{ID}')": { get: "LogisticsUnit" };
}
/** The types of the service, for a client that knows no other. */
export interface LogisticsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
