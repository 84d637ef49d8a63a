// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/sales/OrderCharges": {
        /**
         * List order charges
         * @description A kind of extra charge on orders and invoices, such as shipping, with its amount and ledger account. Answers pages of 60 rows.
         */
        get: operations["ListSalesOrderCharges"];
    };
    "/api/v1/{division}/sales/OrderCharges(guid'{ID}')": {
        /**
         * Read an order charge by its ID
         * @description Answers the order charge with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesOrderCharge"];
    };
    "/api/v1/{division}/sales/PriceLists": {
        /**
         * List price lists
         * @deprecated
         * @description A list of selling prices, as older documents describe it. Answers pages of 60 rows.
         */
        get: operations["ListSalesPriceLists"];
    };
    "/api/v1/{division}/sales/PriceLists(guid'{ID}')": {
        /**
         * Read a price list by its ID
         * @deprecated
         * @description Answers the price list with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesPriceList"];
    };
    "/api/v1/{division}/sales/SalesChannels": {
        /**
         * List sales channels
         * @description A channel through which the company sells, such as a web shop. Answers pages of 60 rows.
         */
        get: operations["ListSalesSalesChannels"];
        /**
         * Create a sales channel
         * @description Adds a sales channel and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesSalesChannel"];
    };
    "/api/v1/{division}/sales/SalesChannels(guid'{ID}')": {
        /**
         * Read a sales channel by its ID
         * @description Answers the sales channel with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesSalesChannel"];
        /**
         * Update a sales channel
         * @description Changes the sales channel with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesSalesChannel"];
        /**
         * Delete a sales channel
         * @description Removes the sales channel with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesSalesChannel"];
    };
    "/api/v1/{division}/sales/SalesPriceListDetails": {
        /**
         * List sales price list details
         * @deprecated
         * @description A price or discount for an item or item group in a price list. Answers pages of 60 rows.
         */
        get: operations["ListSalesSalesPriceListDetails"];
    };
    "/api/v1/{division}/sales/SalesPriceListDetails(guid'{ID}')": {
        /**
         * Read a sales price list detail by its ID
         * @deprecated
         * @description Answers the sales price list detail with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesSalesPriceListDetail"];
    };
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts": {
        /**
         * List price list accounts
         * @description An account to which a price list applies. Answers pages of 60 rows.
         */
        get: operations["ListSalesSalesPriceListLinkedAccounts"];
    };
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts(guid'{ID}')": {
        /**
         * Read a price list account by its ID
         * @description Answers the price list account with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesSalesPriceListLinkedAccount"];
    };
    "/api/v1/{division}/sales/SalesPriceListPeriods": {
        /**
         * List sales price list periods
         * @description A period in which the prices of a price list hold, normal or as a special offer. Answers pages of 60 rows.
         */
        get: operations["ListSalesSalesPriceListPeriods"];
    };
    "/api/v1/{division}/sales/SalesPriceListPeriods(guid'{ID}')": {
        /**
         * Read a sales price list period by its ID
         * @description Answers the sales price list period with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesSalesPriceListPeriod"];
    };
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts": {
        /**
         * List sales price list volume discounts
         * @description A price or discount that holds from a given quantity on, within a period of a price list. Answers pages of 60 rows.
         */
        get: operations["ListSalesSalesPriceListVolumeDiscounts"];
    };
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts(guid'{ID}')": {
        /**
         * Read a sales price list volume discount by its ID
         * @description Answers the sales price list volume discount with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesSalesPriceListVolumeDiscount"];
    };
    "/api/v1/{division}/sales/SalesPriceLists": {
        /**
         * List sales price lists
         * @description A list of selling prices by item or item group, for all or for chosen customers. Answers pages of 60 rows.
         */
        get: operations["ListSalesSalesPriceLists"];
    };
    "/api/v1/{division}/sales/SalesPriceLists(guid'{ID}')": {
        /**
         * Read a sales price list by its ID
         * @description Answers the sales price list with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesSalesPriceList"];
    };
    "/api/v1/{division}/sales/ShippingMethods": {
        /**
         * List shipping methods
         * @description A way in which goods are shipped, with its costs and the address for tracking. Answers pages of 60 rows.
         */
        get: operations["ListSalesShippingMethods"];
    };
    "/api/v1/{division}/sales/ShippingMethods(guid'{ID}')": {
        /**
         * Read a shipping method by its ID
         * @description Answers the shipping method with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesShippingMethod"];
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
             * @description Whether the price list changes the price by a discount or by a new price.
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
             * @description Whether prices of the period are the usual ones (1) or a special offer (2).
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
             * @description Whether the price list changes the price by a discount or by a new price.
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
             * @description Whether the prices of the list are for items or for groups of items.
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
             * @description Whether the list is for chosen customers (1) or for everybody (2).
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
interface Parameters3 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
export interface operations {
    ListSalesOrderCharges: {
        parameters: Parameters1;
        responses: {
            /** @description One page of order charges */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesOrderCharge"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesOrderCharge"][];
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
    GetSalesOrderCharge: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesOrderCharge"];
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
    ListSalesPriceLists: {
        parameters: Parameters1;
        responses: {
            /** @description One page of price lists */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesPriceList"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesPriceList"][];
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
    GetSalesPriceList: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesPriceList"];
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
    ListSalesSalesChannels: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales channels */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesSalesChannel"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesSalesChannel"][];
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
    CreateSalesSalesChannel: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesSalesChannel"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesChannel"];
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
    GetSalesSalesChannel: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesChannel"];
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
    UpdateSalesSalesChannel: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesSalesChannel"];
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
    DeleteSalesSalesChannel: {
        parameters: Parameters3;
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
    ListSalesSalesPriceListDetails: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales price list details */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesSalesPriceListDetail"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesSalesPriceListDetail"][];
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
    GetSalesSalesPriceListDetail: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesPriceListDetail"];
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
    ListSalesSalesPriceListLinkedAccounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of price list accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesSalesPriceListLinkedAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesSalesPriceListLinkedAccount"][];
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
    GetSalesSalesPriceListLinkedAccount: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesPriceListLinkedAccount"];
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
    ListSalesSalesPriceListPeriods: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales price list periods */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesSalesPriceListPeriod"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesSalesPriceListPeriod"][];
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
    GetSalesSalesPriceListPeriod: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesPriceListPeriod"];
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
    ListSalesSalesPriceListVolumeDiscounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales price list volume discounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesSalesPriceListVolumeDiscount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesSalesPriceListVolumeDiscount"][];
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
    GetSalesSalesPriceListVolumeDiscount: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesPriceListVolumeDiscount"];
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
    ListSalesSalesPriceLists: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales price lists */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesSalesPriceList"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesSalesPriceList"][];
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
    GetSalesSalesPriceList: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesSalesPriceList"];
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
    ListSalesShippingMethods: {
        parameters: Parameters1;
        responses: {
            /** @description One page of shipping methods */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesShippingMethod"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesShippingMethod"][];
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
    GetSalesShippingMethod: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesShippingMethod"];
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
/** What may be done with the fields of each record. */
export interface records {
    SalesOrderCharge: { row: components["schemas"]["SalesOrderCharge"]; key: "ID"; create: never; update: never };
    SalesPriceList: { row: components["schemas"]["SalesPriceList"]; key: "ID"; create: never; update: never };
    SalesSalesChannel: { row: components["schemas"]["SalesSalesChannel"]; key: "ID"; create: "ID" | "Active" | "Code" | "Description" | "Notes"; update: "ID" | "Active" | "Code" | "Description" | "Notes" };
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
