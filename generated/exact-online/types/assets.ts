// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/assets/AssetGroups": {
        /**
         * List asset groups
         * @description Groups fixed assets that are depreciated in the same way and posted to the same ledger accounts. Answers pages of 60 rows.
         */
        get: operations["ListAssetsAssetGroups"];
    };
    "/api/v1/{division}/assets/AssetGroups(guid'{ID}')": {
        /**
         * Read an asset group by its ID
         * @description Answers the asset group with the given ID; an unknown one gives 404.
         */
        get: operations["GetAssetsAssetGroup"];
    };
    "/api/v1/{division}/assets/Assets": {
        /**
         * List assets
         * @description A fixed asset with its investment, the value already written off, its residual value and the method of depreciation. Answers pages of 60 rows.
         */
        get: operations["ListAssetsAssets"];
    };
    "/api/v1/{division}/assets/Assets(guid'{ID}')": {
        /**
         * Read an asset by its ID
         * @description Answers the asset with the given ID; an unknown one gives 404.
         */
        get: operations["GetAssetsAsset"];
    };
    "/api/v1/{division}/assets/CommercialBuildingValues": {
        /**
         * List commercial building values
         * @description The official property value of a commercial building over a period, which bounds its depreciation from below. Answers pages of 60 rows.
         */
        get: operations["ListAssetsCommercialBuildingValues"];
    };
    "/api/v1/{division}/assets/CommercialBuildingValues(guid'{ID}')": {
        /**
         * Read a commercial building value by its ID
         * @description Answers the commercial building value with the given ID; an unknown one gives 404.
         */
        get: operations["GetAssetsCommercialBuildingValue"];
    };
    "/api/v1/{division}/assets/DepreciationMethods": {
        /**
         * List depreciation methods
         * @description A rule by which the value of a fixed asset is written off over its years. Answers pages of 60 rows.
         */
        get: operations["ListAssetsDepreciationMethods"];
        /**
         * Create a depreciation method
         * @description Adds a depreciation method and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateAssetsDepreciationMethod"];
    };
    "/api/v1/{division}/assets/DepreciationMethods(guid'{ID}')": {
        /**
         * Read a depreciation method by its ID
         * @description Answers the depreciation method with the given ID; an unknown one gives 404.
         */
        get: operations["GetAssetsDepreciationMethod"];
        /**
         * Update a depreciation method
         * @description Changes the depreciation method with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateAssetsDepreciationMethod"];
        /**
         * Delete a depreciation method
         * @description Removes the depreciation method with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteAssetsDepreciationMethod"];
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
        /** @description Groups fixed assets that are depreciated in the same way and posted to the same ledger accounts. */
        AssetsAssetGroup: {
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
            /**
             * Format: uuid
             * @description ID of the rule by which assets of the group are written off.
             */
            DepreciationMethod?: string | null;
            /** @description Code of the rule by which assets of the group are written off. */
            DepreciationMethodCode?: string | null;
            /** @description Text of the rule by which assets of the group are written off. */
            DepreciationMethodDescription?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the value of the assets themselves.
             */
            GLAccountAssets?: string | null;
            /** @description Code of the ledger account for the value of the assets themselves. */
            GLAccountAssetsCode?: string | null;
            /** @description Text of the ledger account for the value of the assets themselves. */
            GLAccountAssetsDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the balance sheet account on which depreciation is gathered.
             */
            GLAccountDepreciationBS?: string | null;
            /** @description Code of the balance sheet account on which depreciation is gathered. */
            GLAccountDepreciationBSCode?: string | null;
            /** @description Text of the balance sheet account on which depreciation is gathered. */
            GLAccountDepreciationBSDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the cost account on which depreciation is charged.
             */
            GLAccountDepreciationPL?: string | null;
            /** @description Code of the cost account on which depreciation is charged. */
            GLAccountDepreciationPLCode?: string | null;
            /** @description Text of the cost account on which depreciation is charged. */
            GLAccountDepreciationPLDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the balance sheet account on which a new valuation is posted.
             */
            GLAccountRevaluationBS?: string | null;
            /** @description Code of the balance sheet account on which a new valuation is posted. */
            GLAccountRevaluationBSCode?: string | null;
            /** @description Text of the balance sheet account on which a new valuation is posted. */
            GLAccountRevaluationBSDescription?: string | null;
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
        /** @description The official property value of a commercial building over a period, which bounds its depreciation from below. */
        AssetsCommercialBuildingValue: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
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
             * @description Last day on which the official value holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Value below which the building cannot be written off.
             */
            MinimumValue?: number | null;
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
             * @description Official value of the building in the period, in the company's currency.
             */
            PropertyValue?: number | null;
            /**
             * Format: int16
             * @description Number of the use of the building, such as own use or letting.
             */
            PropertyValueOption?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the official value holds.
             */
            StartDate?: string | null;
        };
        /** @description A fixed asset with its investment, the value already written off, its residual value and the method of depreciation. */
        AssetsAsset: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that a part of the value was written off before the asset was entered here.
             */
            AlreadyDepreciated?: number | null;
            /**
             * Format: uuid
             * @description ID of the asset from which this one was split off.
             */
            AssetFrom?: string | null;
            /** @description Text of the asset from which this one was split off. */
            AssetFromDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the asset is depreciated and posted.
             */
            AssetGroup?: string | null;
            /** @description Code of the group that settles how the asset is depreciated and posted. */
            AssetGroupCode?: string | null;
            /** @description Text of the group that settles how the asset is depreciated and posted. */
            AssetGroupDescription?: string | null;
            /**
             * Format: double
             * @description List price of a car when it was new, from which private use is taxed.
             */
            CatalogueValue?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Official values of the building over the years, which limit its depreciation. */
            CommercialBuildingValues?: components["schemas"]["AssetsCommercialBuildingValue"][] | null;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: double
             * @description Part of the investment that can be deducted from profit, as a percentage.
             */
            DeductionPercentage?: number | null;
            /**
             * Format: double
             * @description Value that was already written off before the asset was entered here.
             */
            DepreciatedAmount?: number | null;
            /**
             * Format: int32
             * @description Number of periods that were already written off before the asset was entered here.
             */
            DepreciatedPeriods?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the asset was depreciated before it was entered here.
             */
            DepreciatedStartDate?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the asset left the company or was written off to its end.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Class of the car's exhaust emission, which matters for tax.
             */
            EngineEmission?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of engine of the car, such as petrol or electric.
             */
            EngineType?: number | null;
            /**
             * Format: uuid
             * @description ID of the posted line with which the asset was bought.
             */
            GLTransactionLine?: string | null;
            /** @description Text of the posted line with which the asset was bought. */
            GLTransactionLineDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the supplier from whom the asset was bought.
             */
            InvestmentAccount?: string | null;
            /** @description Code of the supplier from whom the asset was bought. */
            InvestmentAccountCode?: string | null;
            /** @description Name of the supplier from whom the asset was bought. */
            InvestmentAccountName?: string | null;
            /**
             * Format: double
             * @description Price at which the asset was bought, in the company's currency.
             */
            InvestmentAmountDC?: number | null;
            /**
             * Format: double
             * @description Price at which the asset was bought, in the currency of the purchase.
             */
            InvestmentAmountFC?: number | null;
            /** @description Code of the currency in which the asset was bought. */
            InvestmentCurrency?: string | null;
            /** @description Name of the currency in which the asset was bought. */
            InvestmentCurrencyDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the asset was bought.
             */
            InvestmentDate?: string | null;
            /**
             * Format: int16
             * @description Number of the tax allowance that applies to the investment.
             */
            InvestmentDeduction?: number | null;
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
             * @description ID of the asset that this one is a part of.
             */
            Parent?: string | null;
            /** @description Code of the asset that this one is a part of. */
            ParentCode?: string | null;
            /** @description Text of the asset that this one is a part of. */
            ParentDescription?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name of the file that holds the picture. */
            PictureFileName?: string | null;
            /**
             * Format: uuid
             * @description ID of the rule by which the asset is written off in the books.
             */
            PrimaryMethod?: string | null;
            /** @description Code of the rule by which the asset is written off in the books. */
            PrimaryMethodCode?: string | null;
            /** @description Text of the rule by which the asset is written off in the books. */
            PrimaryMethodDescription?: string | null;
            /**
             * Format: double
             * @description Value that is left when the asset is written off to its end.
             */
            ResidualValue?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the company began to use the asset.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description What has become of the asset, such as in use, written off, blocked or sold.
             */
            Status?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the financial entry with which the asset was bought.
             */
            TransactionEntryNo?: number | null;
            /** @description Whether the asset is a commercial building (1) or anything else (0). */
            Type?: "0" | "1" | null;
        };
        /** @description A rule by which the value of a fixed asset is written off over its years. */
        AssetsDepreciationMethod: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Fixed amount that is written off each time, in the company's currency.
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
            /** @description How often a part of the value is written off, each year or each period. */
            DepreciationInterval?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description Highest part of the value that can be written off in a year, as a percentage.
             */
            MaxPercentage?: number | null;
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
             * @description Share of the value that is written off each year.
             */
            Percentage?: number | null;
            /**
             * Format: double
             * @description Share of the value that is written off in the second phase.
             */
            Percentage2?: number | null;
            /**
             * Format: int16
             * @description Number of periods over which the value is written off.
             */
            Periods?: number | null;
            /**
             * Format: int32
             * @description Number of the formula of writing off, such as equal parts or a falling rate.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: int16
             * @description Number of years over which the value is written off.
             */
            Years?: number | null;
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
    ListAssetsAssetGroups: {
        parameters: Parameters1;
        responses: {
            /** @description One page of asset groups */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["AssetsAssetGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["AssetsAssetGroup"][];
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
    GetAssetsAssetGroup: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["AssetsAssetGroup"];
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
    ListAssetsAssets: {
        parameters: {
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
        };
        responses: {
            /** @description One page of assets */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["AssetsAsset"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["AssetsAsset"][];
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
    GetAssetsAsset: {
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
                /** @description ID of the record. */
                ID: components["parameters"]["ID"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["AssetsAsset"];
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
    ListAssetsCommercialBuildingValues: {
        parameters: Parameters1;
        responses: {
            /** @description One page of commercial building values */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["AssetsCommercialBuildingValue"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["AssetsCommercialBuildingValue"][];
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
    GetAssetsCommercialBuildingValue: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["AssetsCommercialBuildingValue"];
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
    ListAssetsDepreciationMethods: {
        parameters: Parameters1;
        responses: {
            /** @description One page of depreciation methods */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["AssetsDepreciationMethod"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["AssetsDepreciationMethod"][];
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
    CreateAssetsDepreciationMethod: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["AssetsDepreciationMethod"], "Code" | "Description">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["AssetsDepreciationMethod"];
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
    GetAssetsDepreciationMethod: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["AssetsDepreciationMethod"];
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
    UpdateAssetsDepreciationMethod: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetsDepreciationMethod"];
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
    DeleteAssetsDepreciationMethod: {
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    AssetsAssetGroup: { row: components["schemas"]["AssetsAssetGroup"]; key: "ID"; create: never; update: never };
    AssetsCommercialBuildingValue: { row: components["schemas"]["AssetsCommercialBuildingValue"]; key: "ID"; create: never; update: never };
    AssetsAsset: { row: components["schemas"]["AssetsAsset"]; key: "ID"; create: never; update: never; nested: { "CommercialBuildingValues": "AssetsCommercialBuildingValue" } };
    AssetsDepreciationMethod: { row: components["schemas"]["AssetsDepreciationMethod"]; key: "ID"; create: "ID" | "Amount" | "Code" | "DepreciationInterval" | "Description" | "MaxPercentage" | "Percentage" | "Percentage2" | "Periods" | "Type" | "Years"; update: "ID" | "Amount" | "Code" | "DepreciationInterval" | "Description" | "MaxPercentage" | "Percentage" | "Percentage2" | "Periods" | "Type" | "Years" };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/assets/AssetGroups": { list: "AssetsAssetGroup" };
    "/api/v1/{division}/assets/AssetGroups(guid'{ID}')": { get: "AssetsAssetGroup" };
    "/api/v1/{division}/assets/Assets": { list: "AssetsAsset" };
    "/api/v1/{division}/assets/Assets(guid'{ID}')": { get: "AssetsAsset" };
    "/api/v1/{division}/assets/CommercialBuildingValues": { list: "AssetsCommercialBuildingValue" };
    "/api/v1/{division}/assets/CommercialBuildingValues(guid'{ID}')": { get: "AssetsCommercialBuildingValue" };
    "/api/v1/{division}/assets/DepreciationMethods": { list: "AssetsDepreciationMethod"; create: { body: "AssetsDepreciationMethod"; demands: "Code" | "Description"; answer: "AssetsDepreciationMethod" } };
    "/api/v1/{division}/assets/DepreciationMethods(guid'{ID}')": { get: "AssetsDepreciationMethod"; update: { body: "AssetsDepreciationMethod"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface AssetsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
