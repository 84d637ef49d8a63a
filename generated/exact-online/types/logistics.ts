// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Answers7, Query2, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4, Parameters7, Parameters11 } from "../shared-types.ts";
export interface paths {
    /**
     * List the items of an account
     * @description The items that one account buys or supplies, with price and stock. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/read/logistics/AccountItems": {
        get: operations["GetLogisticsAccountItems"];
    };
    /**
     * List customer items; create a customer item
     * @description The code by which a customer knows an item. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/CustomerItems": {
        get: operations["ListLogisticsCustomerItems"];
        /** @description Adds a customer item and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateLogisticsCustomerItem"];
    };
    /**
     * Read a customer item by its ID; update a customer item; delete a customer item
     * @description Answers the customer item with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/CustomerItems(guid'{ID}')": {
        get: operations["GetLogisticsCustomerItem"];
        /** @description Changes the customer item with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateLogisticsCustomerItem"];
        /** @description Removes the customer item with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteLogisticsCustomerItem"];
    };
    /**
     * List incoterms
     * @description An international trade term that settles who carries costs and risk of a shipment. Answers pages of 60 rows. Scope: crm quotes, sales orders, sales invoices, purchase orders.
     */
    "/api/v1/{division}/logistics/Incoterms": {
        get: operations["ListLogisticsIncoterms"];
    };
    /**
     * Read an incoterm by its ID
     * @description Answers the incoterm with the given ID; an unknown one gives 404. Scope: crm quotes, sales orders, sales invoices, purchase orders.
     */
    "/api/v1/{division}/logistics/Incoterms({ID})": {
        get: operations["GetLogisticsIncoterm"];
    };
    /**
     * List item assortments
     * @description An assortment to which items can belong, with its properties. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemAssortment": {
        get: operations["ListLogisticsItemAssortment"];
    };
    /**
     * Read an item assortment by its ID
     * @description Answers the item assortment with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemAssortment(guid'{ID}')": {
        get: operations["GetLogisticsItemAssortment"];
    };
    /**
     * List item assortment properties
     * @description A property that items of an assortment can have. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemAssortmentProperty": {
        get: operations["ListLogisticsItemAssortmentProperty"];
    };
    /**
     * Read an item assortment property by its ID
     * @description Answers the item assortment property with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemAssortmentProperty(guid'{ID}')": {
        get: operations["GetLogisticsItemAssortmentProperty"];
    };
    /**
     * List item charge relations
     * @description A charge that comes with an item, with its amount and VAT. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemChargeRelation": {
        get: operations["ListLogisticsItemChargeRelation"];
    };
    /**
     * Read an item charge relation by its ID
     * @description Answers the item charge relation with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemChargeRelation(guid'{ID}')": {
        get: operations["GetLogisticsItemChargeRelation"];
    };
    /**
     * Read the details of an item
     * @description Name, price and basic traits of one item. Answers one record. Scope: logistics items.
     */
    "/api/v1/{division}/read/logistics/ItemDetailsByID": {
        get: operations["GetLogisticsItemDetailsByID"];
    };
    /**
     * Read the extra fields of an item
     * @description The extra fields of an item with their values. Answers pages of 60 rows. Its arguments are not described. Scope: logistics items.
     */
    "/api/v1/{division}/read/logistics/ItemExtraField": {
        get: operations["GetLogisticsItemExtraField"];
    };
    /**
     * List item groups
     * @description Groups items that are posted to the same ledger accounts. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemGroups": {
        get: operations["ListLogisticsItemGroups"];
    };
    /**
     * Read an item group by its ID
     * @description Answers the item group with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemGroups(guid'{ID}')": {
        get: operations["GetLogisticsItemGroup"];
    };
    /**
     * List item versions
     * @description A version of an item's bill of material or recipe, with its lead time and cost price. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemVersions": {
        get: operations["ListLogisticsItemVersions"];
    };
    /**
     * Read an item version by its ID
     * @description Answers the item version with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ItemVersions(guid'{ID}')": {
        get: operations["GetLogisticsItemVersion"];
    };
    /**
     * List items; create an item
     * @description An article or service that is bought, sold, made or kept in stock. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/Items": {
        get: operations["ListLogisticsItems"];
        /** @description Adds an item and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateLogisticsItem"];
    };
    /**
     * Read an item by its ID; update an item; delete an item
     * @description Answers the item with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/Items(guid'{ID}')": {
        get: operations["GetLogisticsItem"];
        /** @description Changes the item with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateLogisticsItem"];
        /** @description Removes the item with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteLogisticsItem"];
    };
    /**
     * List logistics reason codes
     * @description A reason that can be chosen for stock corrections, returns and the like. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ReasonCodes": {
        get: operations["ListLogisticsReasonCodes"];
    };
    /**
     * Read a logistics reason code by its ID
     * @description Answers the logistics reason code with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ReasonCodes(guid'{ID}')": {
        get: operations["GetLogisticsReasonCode"];
    };
    /**
     * List reason code link types
     * @description Says for which kind of logistic transaction a reason can be chosen. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes": {
        get: operations["ListLogisticsReasonCodesLinkTypes"];
    };
    /**
     * Read a reason code link type by its ID
     * @description Answers the reason code link type with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes(guid'{ID}')": {
        get: operations["GetLogisticsReasonCodesLinkType"];
    };
    /**
     * List reasons for logistics
     * @deprecated
     * @description A reason that can be chosen in logistics, under the name that newer documents give it. Answers pages of 60 rows.
     */
    "/api/v1/{division}/logistics/ReasonForLogistics": {
        /** @deprecated */
        get: operations["ListLogisticsReasonForLogistics"];
    };
    /**
     * Read a reason for logistics by its ID
     * @deprecated
     * @description Answers the reason for logistics with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/logistics/ReasonForLogistics(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetLogisticsReasonForLogistics"];
    };
    /**
     * List reason for logistics link types
     * @deprecated
     * @description Says for which kind of logistic transaction a reason for logistics can be chosen. Answers pages of 60 rows.
     */
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes": {
        /** @deprecated */
        get: operations["ListLogisticsReasonForLogisticsLinkTypes"];
    };
    /**
     * Read a reason for logistics link type by its ID
     * @deprecated
     * @description Answers the reason for logistics link type with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetLogisticsReasonForLogisticsLinkType"];
    };
    /**
     * Read the selling price of an item
     * @description The selling price that holds for an item, with and without VAT. Answers one record. Its arguments are not described. Scope: sales prices.
     */
    "/api/v1/{division}/read/logistics/SalesItemPrice": {
        get: operations["GetLogisticsEffectiveSalesItemPrice"];
    };
    /**
     * List sales item prices; create a sales item price
     * @description A selling price of an item for a period, quantity, customer or project. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/logistics/SalesItemPrices": {
        get: operations["ListLogisticsSalesItemPrices"];
        /** @description Adds a sales item price and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateLogisticsSalesItemPrice"];
    };
    /**
     * Read a sales item price by its ID; update a sales item price; delete a sales item price
     * @description Answers the sales item price with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/logistics/SalesItemPrices(guid'{ID}')": {
        get: operations["GetLogisticsSalesItemPrice"];
        /** @description Changes the sales item price with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateLogisticsSalesItemPrice"];
        /** @description Removes the sales item price with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteLogisticsSalesItemPrice"];
    };
    /**
     * List selection codes
     * @description A code by which orders and invoices are marked for later selection. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/logistics/SelectionCodes": {
        get: operations["ListLogisticsSelectionCodes"];
    };
    /**
     * Read a selection code by its ID
     * @description Answers the selection code with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/logistics/SelectionCodes(guid'{ID}')": {
        get: operations["GetLogisticsSelectionCode"];
    };
    /**
     * Read the stock position of an item
     * @description What is in stock, planned in, planned out and free of an item. Answers one record. Its arguments are not described. Scope: logistics inventory.
     */
    "/api/v1/{division}/read/logistics/StockPosition": {
        get: operations["GetLogisticsStockPosition"];
    };
    /**
     * List supplier items; create a supplier item
     * @description How a supplier delivers an item: its own code, price, unit and lead time. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/SupplierItem": {
        get: operations["ListLogisticsSupplierItem"];
        /** @description Adds a supplier item and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateLogisticsSupplierItem"];
    };
    /**
     * Read a supplier item by its ID; update a supplier item; delete a supplier item
     * @description Answers the supplier item with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/SupplierItem(guid'{ID}')": {
        get: operations["GetLogisticsSupplierItem"];
        /** @description Changes the supplier item with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateLogisticsSupplierItem"];
        /** @description Removes the supplier item with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteLogisticsSupplierItem"];
    };
    /**
     * List units
     * @description A unit in which quantities of items are counted. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/Units": {
        get: operations["ListLogisticsUnits"];
    };
    /**
     * Read a unit by its ID
     * @description Answers the unit with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/logistics/Units(guid'{ID}')": {
        get: operations["GetLogisticsUnit"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description The items that one account buys or supplies, with price and stock. */
        LogisticsAccountItem: {
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
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Code of the currency in which the cost price is kept. */
            CostPriceCurrency?: string | null;
            /**
             * Format: double
             * @description Cost price that is planned to replace the current one.
             */
            CostPriceNew?: number | null;
            /**
             * Format: double
             * @description Fixed cost price at which the stock of the item is valued.
             */
            CostPriceStandard?: number | null;
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
             * Format: double
             * @description Selling price of one unit of the item when no list or agreement holds.
             */
            DefaultSalesPrice?: number | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be bought or sold; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Whether stock is kept of the item. */
            IsStockItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that tax is taken over sales of the item.
             */
            IsTaxableItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is offered in the web shop.
             */
            IsWebshopItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the item is posted.
             */
            ItemGroup?: string | null;
            /** @description Code of the group that settles how the item is posted. */
            ItemGroupCode?: string | null;
            /** @description Text of the group that settles how the item is posted. */
            ItemGroupDescription?: string | null;
            /**
             * Format: double
             * @description Difference between selling price and cost price.
             */
            Margin?: number | null;
            /**
             * Format: double
             * @description Percentage that is put on the cost price to come to the selling price.
             */
            Markup?: number | null;
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
            /** @description Name under which the picture is kept. */
            PictureName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /**
             * Format: double
             * @description Quantity that the stock comes to once all orders are carried out.
             */
            ProjectedStock?: number | null;
            /**
             * Format: int32
             * @description Days between ordering from the supplier and receiving the goods.
             */
            PurchaseLeadDays?: number | null;
            /**
             * Format: double
             * @description Quantity that shop orders are still going to use up.
             */
            QuantityToBeConsumed?: number | null;
            /**
             * Format: double
             * @description Quantity that sales orders still have to send out.
             */
            QuantityToBeDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity that shop orders are still going to make.
             */
            QuantityToBeProduced?: number | null;
            /**
             * Format: double
             * @description Quantity that purchase orders are still going to bring in.
             */
            QuantityToBeReceived?: number | null;
            /**
             * Format: double
             * @description Quantity at hand that is set aside for orders.
             */
            ReservedStock?: number | null;
            /** @description Code of the currency in which the company sells. */
            SalesCurrency?: string | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold.
             */
            SalesPrice?: number | null;
            /** @description Code of the VAT that applies to sales of the item. */
            SalesVatCode?: string | null;
            /** @description Text of the VAT that applies to sales of the item. */
            SalesVatCodeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be bought or sold.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            Unit?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /** @description Letter for what the unit measures, such as weight, length or time. */
            UnitType?: string | null;
        };
        /** @description The code by which a customer knows an item. */
        LogisticsCustomerItem: {
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
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
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
            /** @description What kind of tie there is between customer and item code. */
            Type?: string | null;
        };
        /** @description An international trade term that settles who carries costs and risk of a shipment. */
        LogisticsIncoterm: {
            /**
             * Format: int16
             * @description Number that is the key of the record in a fixed list.
             */
            ID?: number;
            /** @description Three letters of the trade term, such as EXW or DAP. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms that the term comes from.
             */
            Version?: number | null;
        };
        /** @description A property that items of an assortment can have. */
        LogisticsItemAssortmentProperty: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Number of the assortment that the property belongs to.
             */
            ItemAssortmentCode?: number | null;
        };
        /** @description An assortment to which items can belong, with its properties. */
        LogisticsItemAssortment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number by which users know the record and look it up.
             */
            Code?: number | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Properties that items of the assortment can have. */
            Properties?: components["schemas"]["LogisticsItemAssortmentProperty"][] | null;
        };
        /** @description A charge that comes with an item, with its amount and VAT. */
        LogisticsItemChargeRelation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Charge for one unit of the item.
             */
            Amount?: number | null;
            /** @description Code of the charge that comes with the item. */
            ChargeCode?: string | null;
            /** @description Text of the charge that comes with the item. */
            ChargeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the charge that comes with the item.
             */
            ChargeID?: string | null;
            /** @description Code of the VAT that is taken over the charge. */
            ChargeVATCode?: string | null;
            /** @description Text of the VAT that is taken over the charge. */
            ChargeVATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT that is taken over the charge, where 0.21 means 21 percent.
             */
            ChargeVATPercentage?: number | null;
            /** @description Whether the amount of the charge includes or excludes VAT. */
            ChargeVATType?: string | null;
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
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item with which the charge comes or whose price was asked for.
             */
            ItemID?: string | null;
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
             * @description How many times the charge comes with one item.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Sum of all amounts that belong together here.
             */
            TotalAmount?: number | null;
        };
        /** @description Name, price and basic traits of one item. */
        LogisticsItemDetailsByID: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Code of the currency in which the company sells. */
            SalesCurrency?: string | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold.
             */
            SalesPrice?: number | null;
        };
        /** @description The extra fields of an item with their values. */
        LogisticsItemExtraField: {
            /** @description Text that stands beside the extra field on the screen. */
            Description?: string | null;
            /**
             * Format: uuid
             * @description ID of the item with which the charge comes or whose price was asked for.
             */
            ItemID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: int32
             * @description Number of the extra field, which tells the fields of an item apart.
             */
            Number?: number | null;
            /** @description Content of the extra field, as text whatever its type. */
            Value?: string | null;
        };
        /** @description Groups items that are posted to the same ledger accounts. */
        LogisticsItemGroup: {
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
             * Format: uuid
             * @description ID of the ledger account for the cost of goods sold.
             */
            GLCosts?: string | null;
            /** @description Code of the ledger account for the cost of goods sold. */
            GLCostsCode?: string | null;
            /** @description Text of the ledger account for the cost of goods sold. */
            GLCostsDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for costs of work that is not finished yet.
             */
            GLCostsWorkInProgress?: string | null;
            /** @description Code of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which purchases of items in the group are posted.
             */
            GLPurchaseAccount?: string | null;
            /** @description Code of the ledger account on which purchases of items in the group are posted. */
            GLPurchaseAccountCode?: string | null;
            /** @description Text of the ledger account on which purchases of items in the group are posted. */
            GLPurchaseAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the gap between price paid and cost price.
             */
            GLPurchasePriceDifference?: string | null;
            /** @description Code of the ledger account for the gap between price paid and cost price. */
            GLPurchasePriceDifferenceCode?: string | null;
            /** @description Text of the ledger account for the gap between price paid and cost price. */
            GLPurchasePriceDifferenceDescr?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which sales of the item are posted.
             */
            GLRevenue?: string | null;
            /** @description Code of the ledger account on which sales of the item are posted. */
            GLRevenueCode?: string | null;
            /** @description Text of the ledger account on which sales of the item are posted. */
            GLRevenueDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for revenue of work that is not invoiced yet.
             */
            GLRevenueWorkInProgress?: string | null;
            /** @description Code of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the value of the stock.
             */
            GLStock?: string | null;
            /** @description Code of the ledger account for the value of the stock. */
            GLStockCode?: string | null;
            /** @description Text of the ledger account for the value of the stock. */
            GLStockDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for differences in the value of the stock.
             */
            GLStockVariance?: string | null;
            /** @description Code of the ledger account for differences in the value of the stock. */
            GLStockVarianceCode?: string | null;
            /** @description Text of the ledger account for differences in the value of the stock. */
            GLStockVarianceDescription?: string | null;
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
        /** @description A version of an item's bill of material or recipe, with its lead time and cost price. */
        LogisticsItemVersion: {
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
             * Format: int32
             * @description Days between starting and having the item.
             */
            LeadTime?: number | null;
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
             * Format: int16
             * @description Stage of the version, from a pending change of design (10) over active (30) to historic (40). Codes: 10 = Engineering change pending, 20 = Engineering change approved, 30 = Active, 40 = Historic.
             */
            Status?: 10 | 20 | 30 | 40 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the version is a recipe for making (20) or a list of parts for selling (10). Codes: 10 = Sales bill of material, 20 = Manufacturing recipe.
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
        /** @description An article or service that is bought, sold, made or kept in stock. */
        LogisticsItem: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Days it takes to put together one batch of the item.
             */
            AssembledLeadDays?: number | null;
            /**
             * Format: double
             * @description Average cost price of one unit of the item, in the company's currency.
             */
            AverageCost?: number | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
            /** @description Code of the item's value in the first of ten free classes. */
            Class_01?: string | null;
            /** @description Code of the item's value in the second of ten free classes. */
            Class_02?: string | null;
            /** @description Code of the item's value in the third of ten free classes. */
            Class_03?: string | null;
            /** @description Code of the item's value in the fourth of ten free classes. */
            Class_04?: string | null;
            /** @description Code of the item's value in the fifth of ten free classes. */
            Class_05?: string | null;
            /** @description Code of the item's value in the sixth of ten free classes. */
            Class_06?: string | null;
            /** @description Code of the item's value in the seventh of ten free classes. */
            Class_07?: string | null;
            /** @description Code of the item's value in the eighth of ten free classes. */
            Class_08?: string | null;
            /** @description Code of the item's value in the ninth of ten free classes. */
            Class_09?: string | null;
            /** @description Code of the item's value in the tenth of ten free classes. */
            Class_10?: string | null;
            /** @description Code by which users know the item; unique within the company. */
            Code?: string | null;
            /**
             * Format: uint8
             * @description Whether the remarks of the item are taken over into lines of orders and invoices, as 1 or 0.
             */
            CopyRemarks?: number | null;
            /** @description Code of the currency in which the cost price is kept. */
            CostPriceCurrency?: string | null;
            /**
             * Format: double
             * @description Cost price that is planned to replace the current one.
             */
            CostPriceNew?: number | null;
            /**
             * Format: double
             * @description Fixed cost price at which the stock of the item is valued.
             */
            CostPriceStandard?: number | null;
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
            /** @description Short text of the item, as it appears on orders and invoices. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be used; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Longer text on the item, beside the short one. */
            ExtraDescription?: string | null;
            /** @description First yes-or-no field that the company can use as it likes. */
            FreeBoolField_01?: boolean | null;
            /** @description Second yes-or-no field that the company can use as it likes. */
            FreeBoolField_02?: boolean | null;
            /** @description Third yes-or-no field that the company can use as it likes. */
            FreeBoolField_03?: boolean | null;
            /** @description Fourth yes-or-no field that the company can use as it likes. */
            FreeBoolField_04?: boolean | null;
            /** @description Fifth yes-or-no field that the company can use as it likes. */
            FreeBoolField_05?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description First date that the company can use as it likes.
             */
            FreeDateField_01?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Second date that the company can use as it likes.
             */
            FreeDateField_02?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Third date that the company can use as it likes.
             */
            FreeDateField_03?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fourth date that the company can use as it likes.
             */
            FreeDateField_04?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fifth date that the company can use as it likes.
             */
            FreeDateField_05?: string | null;
            /**
             * Format: double
             * @description First number that the company can use as it likes.
             */
            FreeNumberField_01?: number | null;
            /**
             * Format: double
             * @description Second number that the company can use as it likes.
             */
            FreeNumberField_02?: number | null;
            /**
             * Format: double
             * @description Third number that the company can use as it likes.
             */
            FreeNumberField_03?: number | null;
            /**
             * Format: double
             * @description Fourth number that the company can use as it likes.
             */
            FreeNumberField_04?: number | null;
            /**
             * Format: double
             * @description Fifth number that the company can use as it likes.
             */
            FreeNumberField_05?: number | null;
            /**
             * Format: double
             * @description Sixth number that the company can use as it likes.
             */
            FreeNumberField_06?: number | null;
            /**
             * Format: double
             * @description Seventh number that the company can use as it likes.
             */
            FreeNumberField_07?: number | null;
            /**
             * Format: double
             * @description Eighth number that the company can use as it likes.
             */
            FreeNumberField_08?: number | null;
            /** @description First text that the company can use as it likes. */
            FreeTextField_01?: string | null;
            /** @description Second text that the company can use as it likes. */
            FreeTextField_02?: string | null;
            /** @description Third text that the company can use as it likes. */
            FreeTextField_03?: string | null;
            /** @description Fourth text that the company can use as it likes. */
            FreeTextField_04?: string | null;
            /** @description Fifth text that the company can use as it likes. */
            FreeTextField_05?: string | null;
            /** @description Sixth text that the company can use as it likes. */
            FreeTextField_06?: string | null;
            /** @description Seventh text that the company can use as it likes. */
            FreeTextField_07?: string | null;
            /** @description Eighth text that the company can use as it likes. */
            FreeTextField_08?: string | null;
            /** @description Ninth text that the company can use as it likes. */
            FreeTextField_09?: string | null;
            /** @description Tenth text that the company can use as it likes. */
            FreeTextField_10?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the cost of goods sold.
             */
            GLCosts?: string | null;
            /** @description Code of the ledger account for the cost of goods sold. */
            GLCostsCode?: string | null;
            /** @description Text of the ledger account for the cost of goods sold. */
            GLCostsDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for costs of work that is not finished yet.
             */
            GLCostsWorkInProgress?: string | null;
            /** @description Code of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which sales of the item are posted.
             */
            GLRevenue?: string | null;
            /** @description Code of the ledger account on which sales of the item are posted. */
            GLRevenueCode?: string | null;
            /** @description Text of the ledger account on which sales of the item are posted. */
            GLRevenueDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for revenue of work that is not invoiced yet.
             */
            GLRevenueWorkInProgress?: string | null;
            /** @description Code of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the value of the stock.
             */
            GLStock?: string | null;
            /** @description Code of the ledger account for the value of the stock. */
            GLStockCode?: string | null;
            /** @description Text of the ledger account for the value of the stock. */
            GLStockDescription?: string | null;
            /**
             * Format: double
             * @description Weight of one unit with its packing.
             */
            GrossWeight?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is kept in batches, each with its own number.
             */
            IsBatchItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that a batch number has to be given for the item.
             */
            IsBatchNumberItem?: number | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the company makes the item itself.
             */
            IsMakeItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that selling the item starts a new contract.
             */
            IsNewContract?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is bought or made only when it is ordered.
             */
            IsOnDemandItem?: number | null;
            /** @description Whether the item is a set of other items. */
            IsPackageItem?: boolean | null;
            /** @description Whether the company buys the item. */
            IsPurchaseItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item comes with a code for registration.
             */
            IsRegistrationCodeItem?: number | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Whether the item is kept in pieces that each have their own number. */
            IsSerialItem?: boolean | null;
            /** @description Whether a serial number has to be given for the item. */
            IsSerialNumberItem?: boolean | null;
            /** @description Whether stock is kept of the item. */
            IsStockItem?: boolean | null;
            /** @description Whether the making of the item is given out to a supplier. */
            IsSubcontractedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that tax is taken over sales of the item.
             */
            IsTaxableItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item stands for hours of work.
             */
            IsTime?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is offered in the web shop.
             */
            IsWebshopItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the item is posted.
             */
            ItemGroup?: string | null;
            /** @description Code of the group that settles how the item is posted. */
            ItemGroupCode?: string | null;
            /** @description Text of the group that settles how the item is posted. */
            ItemGroupDescription?: string | null;
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
             * @description Weight of one unit without its packing.
             */
            NetWeight?: number | null;
            /** @description Code of the unit of weight, such as kg. */
            NetWeightUnit?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name under which the picture is kept. */
            PictureName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the VAT that applies to sales of the item. */
            SalesVatCode?: string | null;
            /** @description Text of the VAT that applies to sales of the item. */
            SalesVatCodeDescription?: string | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Level of rights that a user needs to see the record.
             */
            SecurityLevel?: number | null;
            /**
             * Format: double
             * @description Price of one unit for customers without a price of their own.
             */
            StandardSalesPrice?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be used.
             */
            StartDate?: string | null;
            /** @description Number of the goods in the statistics of trade. */
            StatisticalCode?: string | null;
            /**
             * Format: double
             * @description Net weight that counts in the statistics of trade, in kilograms.
             */
            StatisticalNetWeight?: number | null;
            /**
             * Format: double
             * @description Number of further units that the statistics of trade ask for.
             */
            StatisticalUnits?: number | null;
            /**
             * Format: double
             * @description Value of the goods that counts in the statistics of trade.
             */
            StatisticalValue?: number | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /** @description Letter for what the unit measures, such as weight, length or time. */
            UnitType?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the parts of the item are booked in place of the item itself.
             */
            UseExplosion?: number | null;
        };
        /** @description Says for which kind of logistic transaction a reason can be chosen. */
        LogisticsReasonCodesLinkType: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the reason that can be chosen for this kind of transaction.
             */
            Reason?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of transaction for which the reason can be chosen.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description A reason that can be chosen for stock corrections, returns and the like. */
        LogisticsReasonCode: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the record can still be chosen; a 0 keeps it for history.
             */
            Active?: number | null;
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
            /** @description Kinds of transaction for which the reason can be chosen. */
            Types?: components["schemas"]["LogisticsReasonCodesLinkType"][] | null;
        };
        /** @description Says for which kind of logistic transaction a reason for logistics can be chosen. */
        LogisticsReasonForLogisticsLinkType: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Text or ID of the reason that can be chosen for this kind of transaction. */
            Reason?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of transaction for which the reason for logistics can be chosen.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description A reason that can be chosen in logistics, under the name that newer documents give it. */
        LogisticsReasonForLogistics: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Tells by 1 that the reason can still be chosen.
             */
            Active?: number | null;
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
            /** @description Kinds of transaction for which the reason can be chosen. */
            Types?: components["schemas"]["LogisticsReasonForLogisticsLinkType"][] | null;
        };
        /** @description The selling price that holds for an item, with and without VAT. */
        LogisticsEffectiveSalesItemPrice: {
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /**
             * Format: double
             * @description Price of one unit without VAT.
             */
            PriceExcludingVAT?: number | null;
            /**
             * Format: double
             * @description Price of one unit with VAT.
             */
            PriceIncludingVAT?: number | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
        };
        /** @description A selling price of an item for a period, quantity, customer or project. */
        LogisticsSalesItemPrice: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer for whom the price holds; empty when it is for everybody.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
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
            /** @description Code of the unit in which the item is kept in stock. */
            DefaultItemUnit?: string | null;
            /** @description Text of the unit in which the item is kept in stock. */
            DefaultItemUnitDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee for whose hours the price holds.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the price holds; empty when there is no end.
             */
            EndDate?: string | null;
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
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold under these conditions.
             */
            Price?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the price holds.
             */
            StartDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description A code by which orders and invoices are marked for later selection. */
        LogisticsSelectionCode: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the record can still be chosen; a 0 keeps it for history.
             */
            Active?: number | null;
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
        /** @description What is in stock, planned in, planned out and free of an item. */
        LogisticsStockPosition: {
            /**
             * Format: double
             * @description Quantity that lies in the warehouse, in units of the item.
             */
            InStock?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /**
             * Format: double
             * @description Quantity that orders are to bring in.
             */
            PlanningIn?: number | null;
            /**
             * Format: double
             * @description Quantity that orders are to take out.
             */
            PlanningOut?: number | null;
            /**
             * Format: double
             * @description Quantity at hand that no order has a claim on.
             */
            FreeStock?: number | null;
            /**
             * Format: double
             * @description Quantity that the stock comes to once all orders are carried out.
             */
            ProjectedStock?: number | null;
            /**
             * Format: double
             * @description Quantity at hand that is set aside for orders.
             */
            ReservedStock?: number | null;
        };
        /** @description How a supplier delivers an item: its own code, price, unit and lead time. */
        LogisticsSupplierItem: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: uint8
             * @description Whether the remarks of the item are taken over into lines of orders and invoices, as 1 or 0.
             */
            CopyRemarks?: number | null;
            /** @description Code of the country in which the goods were made. */
            CountryOfOrigin?: string | null;
            /** @description Name of the country in which the goods were made. */
            CountryOfOriginDescription?: string | null;
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
            /** @description Name of the currency in words, such as Euro. */
            CurrencyDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Whether the supplier can send the item straight to the customer, with 2 for a choice each time. Codes: 0 = No, 1 = Yes, 2 = Optional.
             */
            DropShipment?: 0 | 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be bought from the supplier; empty when there is no end.
             */
            EndDate?: string | null;
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
             * @description ID of the unit in which the item is counted.
             */
            ItemUnit?: string | null;
            /** @description Short text of the unit in which stock of the item is counted. */
            ItemUnitCode?: string | null;
            /** @description Text of the unit in which the item is counted. */
            ItemUnitDescription?: string | null;
            /** @description Whether the item is bought from this supplier first of all. */
            MainSupplier?: boolean | null;
            /**
             * Format: double
             * @description Smallest quantity that the supplier takes an order for.
             */
            MinimumQuantity?: number | null;
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
             * @description Days that the supplier needs to deliver the item.
             */
            PurchaseLeadTime?: number | null;
            /**
             * Format: int32
             * @description Step in which the quantity of an order to the supplier can grow.
             */
            PurchaseLotSize?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /** @description Code of the unit in which the supplier sells the item. */
            PurchaseUnit?: string | null;
            /** @description Text of the unit in which the supplier sells the item. */
            PurchaseUnitDescription?: string | null;
            /**
             * Format: double
             * @description How many stock units one purchase unit holds.
             */
            PurchaseUnitFactor?: number | null;
            /** @description Code of the VAT that applies to purchases. */
            PurchaseVATCode?: string | null;
            /** @description Text of the VAT that applies to purchases. */
            PurchaseVATCodeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be bought from the supplier.
             */
            StartDate?: string | null;
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
            /** @description Name of the account that delivers the item. */
            SupplierDescription?: string | null;
            /** @description Code under which the supplier knows the item. */
            SupplierItemCode?: string | null;
        };
        /** @description A unit in which quantities of items are counted. */
        LogisticsUnit: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the record can still be chosen; one that is switched off stays for history. */
            Active?: boolean | null;
            /** @description Code of the unit, to which items and prices refer. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this unit is filled in for new items.
             */
            Main?: number | null;
            /** @description Length of time that one unit stands for, such as an hour or a day. */
            TimeUnit?: string | null;
            /** @description Letter for what the unit measures, such as time, weight or length. */
            Type?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters12 {
    query?: Query2;
    path: Path1;
}
export interface operations {
    GetLogisticsAccountItems: {
        parameters: Parameters7;
        responses: Answers5<components["schemas"]["LogisticsAccountItem"]>;
    };
    ListLogisticsCustomerItems: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsCustomerItem"]>;
    };
    CreateLogisticsCustomerItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["LogisticsCustomerItem"], "Account" | "Item">;
            };
        };
        responses: Answers2<components["schemas"]["LogisticsCustomerItem"]>;
    };
    GetLogisticsCustomerItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsCustomerItem"]>;
    };
    UpdateLogisticsCustomerItem: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsCustomerItem"];
            };
        };
        responses: Answers4;
    };
    DeleteLogisticsCustomerItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListLogisticsIncoterms: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsIncoterm"]>;
    };
    GetLogisticsIncoterm: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the incoterm. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["LogisticsIncoterm"]>;
    };
    ListLogisticsItemAssortment: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["LogisticsItemAssortment"]>;
    };
    GetLogisticsItemAssortment: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["LogisticsItemAssortment"]>;
    };
    ListLogisticsItemAssortmentProperty: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsItemAssortmentProperty"]>;
    };
    GetLogisticsItemAssortmentProperty: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsItemAssortmentProperty"]>;
    };
    ListLogisticsItemChargeRelation: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsItemChargeRelation"]>;
    };
    GetLogisticsItemChargeRelation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsItemChargeRelation"]>;
    };
    GetLogisticsItemDetailsByID: {
        parameters: Parameters11;
        responses: Answers7<components["schemas"]["LogisticsItemDetailsByID"]>;
    };
    GetLogisticsItemExtraField: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["LogisticsItemExtraField"]>;
    };
    ListLogisticsItemGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsItemGroup"]>;
    };
    GetLogisticsItemGroup: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsItemGroup"]>;
    };
    ListLogisticsItemVersions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsItemVersion"]>;
    };
    GetLogisticsItemVersion: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsItemVersion"]>;
    };
    ListLogisticsItems: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsItem"]>;
    };
    CreateLogisticsItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["LogisticsItem"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["LogisticsItem"]>;
    };
    GetLogisticsItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsItem"]>;
    };
    UpdateLogisticsItem: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsItem"];
            };
        };
        responses: Answers4;
    };
    DeleteLogisticsItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListLogisticsReasonCodes: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["LogisticsReasonCode"]>;
    };
    GetLogisticsReasonCode: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["LogisticsReasonCode"]>;
    };
    ListLogisticsReasonCodesLinkTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsReasonCodesLinkType"]>;
    };
    GetLogisticsReasonCodesLinkType: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsReasonCodesLinkType"]>;
    };
    ListLogisticsReasonForLogistics: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["LogisticsReasonForLogistics"]>;
    };
    GetLogisticsReasonForLogistics: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["LogisticsReasonForLogistics"]>;
    };
    ListLogisticsReasonForLogisticsLinkTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsReasonForLogisticsLinkType"]>;
    };
    GetLogisticsReasonForLogisticsLinkType: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsReasonForLogisticsLinkType"]>;
    };
    GetLogisticsEffectiveSalesItemPrice: {
        parameters: Parameters12;
        responses: Answers7<components["schemas"]["LogisticsEffectiveSalesItemPrice"]>;
    };
    ListLogisticsSalesItemPrices: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsSalesItemPrice"]>;
    };
    CreateLogisticsSalesItemPrice: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsSalesItemPrice"];
            };
        };
        responses: Answers2<components["schemas"]["LogisticsSalesItemPrice"]>;
    };
    GetLogisticsSalesItemPrice: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsSalesItemPrice"]>;
    };
    UpdateLogisticsSalesItemPrice: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsSalesItemPrice"];
            };
        };
        responses: Answers4;
    };
    DeleteLogisticsSalesItemPrice: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListLogisticsSelectionCodes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsSelectionCode"]>;
    };
    GetLogisticsSelectionCode: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsSelectionCode"]>;
    };
    GetLogisticsStockPosition: {
        parameters: Parameters12;
        responses: Answers7<components["schemas"]["LogisticsStockPosition"]>;
    };
    ListLogisticsSupplierItem: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsSupplierItem"]>;
    };
    CreateLogisticsSupplierItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["LogisticsSupplierItem"], "Item" | "ItemUnit" | "PurchasePrice" | "PurchaseUnit" | "Supplier">;
            };
        };
        responses: Answers2<components["schemas"]["LogisticsSupplierItem"]>;
    };
    GetLogisticsSupplierItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsSupplierItem"]>;
    };
    UpdateLogisticsSupplierItem: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogisticsSupplierItem"];
            };
        };
        responses: Answers4;
    };
    DeleteLogisticsSupplierItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListLogisticsUnits: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LogisticsUnit"]>;
    };
    GetLogisticsUnit: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["LogisticsUnit"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    LogisticsAccountItem: { row: components["schemas"]["LogisticsAccountItem"]; key: "ID"; create: never; update: never };
    LogisticsCustomerItem: { row: components["schemas"]["LogisticsCustomerItem"]; key: "ID"; create: "ID" | "Account" | "CustomerItemCode" | "Item" | "Type"; update: records["LogisticsCustomerItem"]["create"] };
    LogisticsIncoterm: { row: components["schemas"]["LogisticsIncoterm"]; key: "ID"; create: never; update: never };
    LogisticsItemAssortmentProperty: { row: components["schemas"]["LogisticsItemAssortmentProperty"]; key: "ID"; create: never; update: never };
    LogisticsItemAssortment: { row: components["schemas"]["LogisticsItemAssortment"]; key: "ID"; create: never; update: never; nested: { "Properties": "LogisticsItemAssortmentProperty" } };
    LogisticsItemChargeRelation: { row: components["schemas"]["LogisticsItemChargeRelation"]; key: "ID"; create: never; update: never };
    LogisticsItemDetailsByID: { row: components["schemas"]["LogisticsItemDetailsByID"]; key: "ID"; create: never; update: never };
    LogisticsItemExtraField: { row: components["schemas"]["LogisticsItemExtraField"]; key: never; create: never; update: never };
    LogisticsItemGroup: { row: components["schemas"]["LogisticsItemGroup"]; key: "ID"; create: never; update: never };
    LogisticsItemVersion: { row: components["schemas"]["LogisticsItemVersion"]; key: "ID"; create: never; update: never };
    LogisticsItem: { row: components["schemas"]["LogisticsItem"]; key: "ID"; create: "ID" | "AverageCost" | "Barcode" | "Class_01" | "Class_02" | "Class_03" | "Class_04" | "Class_05" | "Class_06" | "Class_07" | "Class_08" | "Class_09" | "Class_10" | "Code" | "CopyRemarks" | "CostPriceCurrency" | "CostPriceNew" | "CostPriceStandard" | "Description" | "EndDate" | "ExtraDescription" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeNumberField_06" | "FreeNumberField_07" | "FreeNumberField_08" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "FreeTextField_06" | "FreeTextField_07" | "FreeTextField_08" | "FreeTextField_09" | "FreeTextField_10" | "GLCosts" | "GLCostsWorkInProgress" | "GLRevenue" | "GLRevenueWorkInProgress" | "GLStock" | "GrossWeight" | "IsBatchItem" | "IsBatchNumberItem" | "IsFractionAllowedItem" | "IsMakeItem" | "IsNewContract" | "IsOnDemandItem" | "IsPackageItem" | "IsPurchaseItem" | "IsRegistrationCodeItem" | "IsSalesItem" | "IsSerialItem" | "IsSerialNumberItem" | "IsStockItem" | "IsSubcontractedItem" | "IsTaxableItem" | "IsTime" | "IsWebshopItem" | "ItemGroup" | "NetWeight" | "NetWeightUnit" | "Notes" | "Picture" | "PictureName" | "SalesVatCode" | "SearchCode" | "SecurityLevel" | "StartDate" | "Unit"; update: records["LogisticsItem"]["create"] };
    LogisticsReasonCodesLinkType: { row: components["schemas"]["LogisticsReasonCodesLinkType"]; key: "ID"; create: never; update: never };
    LogisticsReasonCode: { row: components["schemas"]["LogisticsReasonCode"]; key: "ID"; create: never; update: never; nested: { "Types": "LogisticsReasonCodesLinkType" } };
    LogisticsReasonForLogisticsLinkType: { row: components["schemas"]["LogisticsReasonForLogisticsLinkType"]; key: "ID"; create: never; update: never };
    LogisticsReasonForLogistics: { row: components["schemas"]["LogisticsReasonForLogistics"]; key: "ID"; create: never; update: never; nested: { "Types": "LogisticsReasonForLogisticsLinkType" } };
    LogisticsEffectiveSalesItemPrice: { row: components["schemas"]["LogisticsEffectiveSalesItemPrice"]; key: never; create: never; update: never };
    LogisticsSalesItemPrice: { row: components["schemas"]["LogisticsSalesItemPrice"]; key: "ID"; create: "ID" | "Account" | "Currency" | "Employee" | "EndDate" | "Item" | "NumberOfItemsPerUnit" | "Price" | "Project" | "Quantity" | "StartDate" | "Unit"; update: records["LogisticsSalesItemPrice"]["create"] };
    LogisticsSelectionCode: { row: components["schemas"]["LogisticsSelectionCode"]; key: "ID"; create: never; update: never };
    LogisticsStockPosition: { row: components["schemas"]["LogisticsStockPosition"]; key: never; create: never; update: never };
    LogisticsSupplierItem: { row: components["schemas"]["LogisticsSupplierItem"]; key: "ID"; create: "ID" | "CopyRemarks" | "CountryOfOrigin" | "Currency" | "DropShipment" | "Item" | "ItemUnit" | "MainSupplier" | "MinimumQuantity" | "Notes" | "PurchaseLeadTime" | "PurchaseLotSize" | "PurchasePrice" | "PurchaseUnit" | "PurchaseUnitFactor" | "PurchaseVATCode" | "Supplier" | "SupplierItemCode"; update: records["LogisticsSupplierItem"]["create"] };
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
