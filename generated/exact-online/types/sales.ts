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
            /** Format: uuid */
            ID?: string;
            Active?: boolean | null;
            /** Format: double */
            Amount?: number | null;
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
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description A list of selling prices, as older documents describe it. */
        SalesPriceList: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            DivisionDescription?: string | null;
            /** Format: int16 */
            Entity?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
        };
        /** @description A channel through which the company sells, such as a web shop. */
        SalesSalesChannel: {
            /** Format: uuid */
            ID?: string;
            Active?: boolean | null;
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
        /** @description A price or discount for an item or item group in a price list. */
        SalesSalesPriceListDetail: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            /** Format: uuid */
            BasePrice?: string | null;
            /** Format: double */
            BasePriceAmount?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int16 */
            EntryMethod?: 1 | 2 | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemGroup?: string | null;
            ItemUnit?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NewPrice?: number | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            PriceListCode?: string | null;
            /** Format: uuid */
            PriceListId?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Unit?: string | null;
        };
        /** @description An account to which a price list applies. */
        SalesSalesPriceListLinkedAccount: {
            /** Format: uuid */
            ID?: string;
            /** @description Padded with spaces on the left to 18 characters; filters need the padded form. */
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            /** Format: uuid */
            PriceList?: string | null;
        };
        /** @description A period in which the prices of a price list hold, normal or as a special offer. */
        SalesSalesPriceListPeriod: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PriceList?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: int16 */
            Type?: 1 | 2 | null;
        };
        /** @description A price or discount that holds from a given quantity on, within a period of a price list. */
        SalesSalesPriceListVolumeDiscount: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            BasePrice?: string | null;
            /** Format: double */
            BasePriceAmount?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: int32 */
            EntryMethod?: 1 | 2 | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
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
            NewPrice?: number | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            PriceListCode?: string | null;
            PriceListDescription?: string | null;
            /** Format: uuid */
            PriceListPeriod?: string | null;
            /** Format: double */
            Quantity?: number | null;
            SalesUnit?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
        };
        /** @description A list of selling prices by item or item group, for all or for chosen customers. */
        SalesSalesPriceList: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: int16 */
            Entity?: 1 | 2 | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int16 */
            Type?: 1 | 2 | null;
        };
        /** @description A way in which goods are shipped, with its costs and the address for tracking. */
        SalesShippingMethod: {
            /** Format: uuid */
            ID?: string;
            Active?: boolean | null;
            /** Format: double */
            Amount?: number | null;
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
            ShippingRatesURL?: string | null;
            TrackingURL?: string | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
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
