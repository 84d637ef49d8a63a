// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List order charges
     * @description A kind of extra charge on orders and invoices, such as shipping, with its amount and ledger account. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/sales/OrderCharges": {
        get: operations["ListSalesOrderCharges"];
    };
    /**
     * Read an order charge by its ID
     * @description Answers the order charge with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/sales/OrderCharges(guid'{ID}')": {
        get: operations["GetSalesOrderCharge"];
    };
    /**
     * List price lists
     * @deprecated
     * @description A list of selling prices, as older documents describe it. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/sales/PriceLists": {
        /** @deprecated */
        get: operations["ListSalesPriceLists"];
    };
    /**
     * Read a price list by its ID
     * @deprecated
     * @description Answers the price list with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/sales/PriceLists(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetSalesPriceList"];
    };
    /**
     * List sales channels; create a sales channel
     * @description A channel through which the company sells, such as a web shop. Answers pages of 60 rows. Scope: crm quotes, sales orders, sales invoices.
     */
    "/api/v1/{division}/sales/SalesChannels": {
        get: operations["ListSalesSalesChannels"];
        /** @description Adds a sales channel and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesSalesChannel"];
    };
    /**
     * Read a sales channel by its ID; update a sales channel; delete a sales channel
     * @description Answers the sales channel with the given ID; an unknown one gives 404. Scope: crm quotes, sales orders, sales invoices.
     */
    "/api/v1/{division}/sales/SalesChannels(guid'{ID}')": {
        get: operations["GetSalesSalesChannel"];
        /** @description Changes the sales channel with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSalesSalesChannel"];
        /** @description Removes the sales channel with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesSalesChannel"];
    };
    /**
     * List sales price list details
     * @deprecated
     * @description A price or discount for an item or item group in a price list. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListDetails": {
        /** @deprecated */
        get: operations["ListSalesSalesPriceListDetails"];
    };
    /**
     * Read a sales price list detail by its ID
     * @deprecated
     * @description Answers the sales price list detail with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListDetails(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetSalesSalesPriceListDetail"];
    };
    /**
     * List price list accounts
     * @description An account to which a price list applies. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts": {
        get: operations["ListSalesSalesPriceListLinkedAccounts"];
    };
    /**
     * Read a price list account by its ID
     * @description Answers the price list account with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts(guid'{ID}')": {
        get: operations["GetSalesSalesPriceListLinkedAccount"];
    };
    /**
     * List sales price list periods
     * @description A period in which the prices of a price list hold, normal or as a special offer. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListPeriods": {
        get: operations["ListSalesSalesPriceListPeriods"];
    };
    /**
     * Read a sales price list period by its ID
     * @description Answers the sales price list period with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListPeriods(guid'{ID}')": {
        get: operations["GetSalesSalesPriceListPeriod"];
    };
    /**
     * List sales price list volume discounts
     * @description A price or discount that holds from a given quantity on, within a period of a price list. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts": {
        get: operations["ListSalesSalesPriceListVolumeDiscounts"];
    };
    /**
     * Read a sales price list volume discount by its ID
     * @description Answers the sales price list volume discount with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts(guid'{ID}')": {
        get: operations["GetSalesSalesPriceListVolumeDiscount"];
    };
    /**
     * List sales price lists
     * @description A list of selling prices by item or item group, for all or for chosen customers. Answers pages of 60 rows. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceLists": {
        get: operations["ListSalesSalesPriceLists"];
    };
    /**
     * Read a sales price list by its ID
     * @description Answers the sales price list with the given ID; an unknown one gives 404. Scope: sales prices.
     */
    "/api/v1/{division}/sales/SalesPriceLists(guid'{ID}')": {
        get: operations["GetSalesSalesPriceList"];
    };
    /**
     * List shipping methods
     * @description A way in which goods are shipped, with its costs and the address for tracking. Answers pages of 60 rows. Scope: sales orders.
     */
    "/api/v1/{division}/sales/ShippingMethods": {
        get: operations["ListSalesShippingMethods"];
    };
    /**
     * Read a shipping method by its ID
     * @description Answers the shipping method with the given ID; an unknown one gives 404. Scope: sales orders.
     */
    "/api/v1/{division}/sales/ShippingMethods(guid'{ID}')": {
        get: operations["GetSalesShippingMethod"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A kind of extra charge on orders and invoices, such as shipping, with its amount and ledger account. */
        SalesOrderCharge: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the record can still be chosen; one that is switched off stays for history. */
            Active?: boolean | null;
            /**
             * Format: double
             * @description Amount of the charge on one order or invoice.
             */
            Amount?: number | null;
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
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
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
        /** @description A list of selling prices, as older documents describe it. */
        SalesPriceList: {
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
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name of the company that the record belongs to. */
            DivisionDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the prices of the list are for items or for groups of items.
             */
            Entity?: number | null;
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
        /** @description A channel through which the company sells, such as a web shop. */
        SalesSalesChannel: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the record can still be chosen; one that is switched off stays for history. */
            Active?: boolean | null;
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
        /** @description A price or discount for an item or item group in a price list. */
        SalesSalesPriceListDetail: {
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
            /**
             * Format: uuid
             * @description ID of the item price to which the discount is applied.
             */
            BasePrice?: string | null;
            /**
             * Format: double
             * @description Price of one unit before the discount, in the currency of the price list.
             */
            BasePriceAmount?: number | null;
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
             * Format: double
             * @description Discount on the base price, as a part of it.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the prices of the list hold; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Whether the price list changes the price by a discount or by a new price. Codes: 1 = Discount, 2 = New price.
             */
            EntryMethod?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the item is posted.
             */
            ItemGroup?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
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
             * @description Price of one unit that takes the place of the normal one.
             */
            NewPrice?: number | null;
            /**
             * Format: double
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /** @description Code of the price list that applies. */
            PriceListCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list that the line belongs to.
             */
            PriceListId?: string | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the prices of the list hold.
             */
            StartDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
        };
        /** @description An account to which a price list applies. */
        SalesSalesPriceListLinkedAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Padded with spaces on the left to 18 characters; filters need the padded form. */
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
            /** @description Name of the account to which the price list applies. */
            Name?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list that applies.
             */
            PriceList?: string | null;
        };
        /** @description A period in which the prices of a price list hold, normal or as a special offer. */
        SalesSalesPriceListPeriod: {
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
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the prices of the list hold; empty when there is no end.
             */
            EndDate?: string | null;
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
             * @description ID of the price list that applies.
             */
            PriceList?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the prices of the list hold.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether prices of the period are the usual ones (1) or a special offer (2). Codes: 1 = Basic, 2 = Special offer.
             */
            Type?: 1 | 2 | null;
        };
        /** @description A price or discount that holds from a given quantity on, within a period of a price list. */
        SalesSalesPriceListVolumeDiscount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the item price to which the discount is applied.
             */
            BasePrice?: string | null;
            /**
             * Format: double
             * @description Price of one unit before the discount, in the currency of the price list.
             */
            BasePriceAmount?: number | null;
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
             * @description Discount on the base price, as a part of it.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Whether the price list changes the price by a discount or by a new price. Codes: 1 = Discount, 2 = New price.
             */
            EntryMethod?: 1 | 2 | null;
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
             * @description Price of one unit that takes the place of the normal one.
             */
            NewPrice?: number | null;
            /**
             * Format: double
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /** @description Code of the price list that applies. */
            PriceListCode?: string | null;
            /** @description Text of the price list that the discount belongs to. */
            PriceListDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the period within the price list in which the price holds.
             */
            PriceListPeriod?: string | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /** @description Code of the unit in which the item is sold. */
            SalesUnit?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description A list of selling prices by item or item group, for all or for chosen customers. */
        SalesSalesPriceList: {
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
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int16
             * @description Whether the prices of the list are for items or for groups of items. Codes: 1 = Item, 2 = Item group.
             */
            Entity?: 1 | 2 | null;
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
             * @description Whether the list is for chosen customers (1) or for everybody (2). Codes: 1 = Customer, 2 = Standard.
             */
            Type?: 1 | 2 | null;
        };
        /** @description A way in which goods are shipped, with its costs and the address for tracking. */
        SalesShippingMethod: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the record can still be chosen; one that is switched off stays for history. */
            Active?: boolean | null;
            /**
             * Format: double
             * @description What sending in this way costs.
             */
            Amount?: number | null;
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
            /** @description Address at which the carrier shows its rates. */
            ShippingRatesURL?: string | null;
            /** @description Address at which the carrier shows where a parcel is. */
            TrackingURL?: string | null;
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
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListSalesOrderCharges: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesOrderCharge"]>;
    };
    GetSalesOrderCharge: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesOrderCharge"]>;
    };
    ListSalesPriceLists: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesPriceList"]>;
    };
    GetSalesPriceList: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesPriceList"]>;
    };
    ListSalesSalesChannels: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesSalesChannel"]>;
    };
    CreateSalesSalesChannel: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesSalesChannel"];
            };
        };
        responses: Answers2<components["schemas"]["SalesSalesChannel"]>;
    };
    GetSalesSalesChannel: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesSalesChannel"]>;
    };
    UpdateSalesSalesChannel: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesSalesChannel"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesSalesChannel: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesSalesPriceListDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesSalesPriceListDetail"]>;
    };
    GetSalesSalesPriceListDetail: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesSalesPriceListDetail"]>;
    };
    ListSalesSalesPriceListLinkedAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesSalesPriceListLinkedAccount"]>;
    };
    GetSalesSalesPriceListLinkedAccount: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesSalesPriceListLinkedAccount"]>;
    };
    ListSalesSalesPriceListPeriods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesSalesPriceListPeriod"]>;
    };
    GetSalesSalesPriceListPeriod: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesSalesPriceListPeriod"]>;
    };
    ListSalesSalesPriceListVolumeDiscounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesSalesPriceListVolumeDiscount"]>;
    };
    GetSalesSalesPriceListVolumeDiscount: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesSalesPriceListVolumeDiscount"]>;
    };
    ListSalesSalesPriceLists: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesSalesPriceList"]>;
    };
    GetSalesSalesPriceList: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesSalesPriceList"]>;
    };
    ListSalesShippingMethods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesShippingMethod"]>;
    };
    GetSalesShippingMethod: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesShippingMethod"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    SalesOrderCharge: { row: components["schemas"]["SalesOrderCharge"]; key: "ID"; create: never; update: never };
    SalesPriceList: { row: components["schemas"]["SalesPriceList"]; key: "ID"; create: never; update: never };
    SalesSalesChannel: { row: components["schemas"]["SalesSalesChannel"]; key: "ID"; create: "ID" | "Active" | "Code" | "Description" | "Notes"; update: records["SalesSalesChannel"]["create"] };
    SalesSalesPriceListDetail: { row: components["schemas"]["SalesSalesPriceListDetail"]; key: "ID"; create: never; update: never };
    SalesSalesPriceListLinkedAccount: { row: components["schemas"]["SalesSalesPriceListLinkedAccount"]; key: "ID"; create: never; update: never };
    SalesSalesPriceListPeriod: { row: components["schemas"]["SalesSalesPriceListPeriod"]; key: "ID"; create: never; update: never };
    SalesSalesPriceListVolumeDiscount: { row: components["schemas"]["SalesSalesPriceListVolumeDiscount"]; key: "ID"; create: never; update: never };
    SalesSalesPriceList: { row: components["schemas"]["SalesSalesPriceList"]; key: "ID"; create: never; update: never };
    SalesShippingMethod: { row: components["schemas"]["SalesShippingMethod"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/sales/OrderCharges": { list: "SalesOrderCharge" };
    "/api/v1/{division}/sales/OrderCharges(guid'{ID}')": { get: "SalesOrderCharge" };
    "/api/v1/{division}/sales/PriceLists": { list: "SalesPriceList" };
    "/api/v1/{division}/sales/PriceLists(guid'{ID}')": { get: "SalesPriceList" };
    "/api/v1/{division}/sales/SalesChannels": { list: "SalesSalesChannel"; create: { body: "SalesSalesChannel"; demands: never; answer: "SalesSalesChannel" } };
    "/api/v1/{division}/sales/SalesChannels(guid'{ID}')": { get: "SalesSalesChannel"; update: { body: "SalesSalesChannel"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/sales/SalesPriceListDetails": { list: "SalesSalesPriceListDetail" };
    "/api/v1/{division}/sales/SalesPriceListDetails(guid'{ID}')": { get: "SalesSalesPriceListDetail" };
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts": { list: "SalesSalesPriceListLinkedAccount" };
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts(guid'{ID}')": { get: "SalesSalesPriceListLinkedAccount" };
    "/api/v1/{division}/sales/SalesPriceListPeriods": { list: "SalesSalesPriceListPeriod" };
    "/api/v1/{division}/sales/SalesPriceListPeriods(guid'{ID}')": { get: "SalesSalesPriceListPeriod" };
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts": { list: "SalesSalesPriceListVolumeDiscount" };
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts(guid'{ID}')": { get: "SalesSalesPriceListVolumeDiscount" };
    "/api/v1/{division}/sales/SalesPriceLists": { list: "SalesSalesPriceList" };
    "/api/v1/{division}/sales/SalesPriceLists(guid'{ID}')": { get: "SalesSalesPriceList" };
    "/api/v1/{division}/sales/ShippingMethods": { list: "SalesShippingMethod" };
    "/api/v1/{division}/sales/ShippingMethods(guid'{ID}')": { get: "SalesShippingMethod" };
}
/** The types of the service, for a client that knows no other. */
export interface SalesTypes {
    paths: paths;
    records: records;
    calls: calls;
}
