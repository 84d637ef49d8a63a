// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/vat/VATCodes": {
        /**
         * List VAT codes
         * @description A VAT code: percentage, ledger accounts and how it appears in the return. Answers pages of 60 rows.
         */
        get: operations["ListVatVATCodes"];
        /**
         * Create a VAT code
         * @description Adds a VAT code and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateVatVATCode"];
    };
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": {
        /**
         * Read a VAT code by its ID
         * @description Answers the VAT code with the given ID; an unknown one gives 404.
         */
        get: operations["GetVatVATCode"];
        /**
         * Update a VAT code
         * @description Changes the VAT code with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateVatVATCode"];
        /**
         * Delete a VAT code
         * @description Removes the VAT code with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteVatVATCode"];
    };
    "/api/v1/{division}/vat/VatPercentages": {
        /**
         * List VAT percentages
         * @description The percentage of a VAT code over a period. Answers pages of 60 rows.
         */
        get: operations["ListVatVatPercentages"];
    };
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": {
        /**
         * Read a VAT percentage by its ID
         * @description Answers the VAT percentage with the given ID; an unknown one gives 404.
         */
        get: operations["GetVatVatPercentage"];
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
        /** @description The percentage of a VAT code over a period. */
        VatVatPercentage: {
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
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the percentage holds; empty until a new one follows.
             */
            EndDate?: string | null;
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
             * @description Rate of the VAT in the period as a fraction, where 0.21 stands for 21 percent.
             */
            Percentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the percentage holds.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether the rate is the VAT itself (0) or a surcharge on it (1).
             */
            Type?: 0 | 1 | null;
            /**
             * Format: uuid
             * @description ID of the VAT code that the percentage belongs to.
             */
            VATCodeID?: string | null;
        };
        /** @description A VAT code: percentage, ledger accounts and how it appears in the return. */
        VatVATCode: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the tax authority to which the VAT is paid.
             */
            Account?: string | null;
            /** @description Code of the tax authority to which the VAT is paid. */
            AccountCode?: string | null;
            /** @description Name of the tax authority to which the VAT is paid. */
            AccountName?: string | null;
            /**
             * Format: uint8
             * @description Whether the VAT is taken over the gross amount alone or over another tax as well.
             */
            CalculationBasis?: 0 | 1 | null;
            /** @description Whether the VAT is shifted to the buyer, who declares it in place of the seller. */
            Charged?: boolean | null;
            /** @description Code of the VAT, to which lines of invoices and entries refer. */
            Code?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
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
            /** @description Text of the VAT code, as users see it. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Whether and as what the sales count in the list of supplies within the European Union. */
            EUSalesListing?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that amounts under this code stay out of the VAT listing.
             */
            ExcludeVATListing?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for discounts that suppliers give for paying early.
             */
            GLDiscountPurchase?: string | null;
            /** @description Code of the ledger account for discounts that suppliers give for paying early. */
            GLDiscountPurchaseCode?: string | null;
            /** @description Text of the ledger account for discounts that suppliers give for paying early. */
            GLDiscountPurchaseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for discounts that customers get for paying early.
             */
            GLDiscountSales?: string | null;
            /** @description Code of the ledger account for discounts that customers get for paying early. */
            GLDiscountSalesCode?: string | null;
            /** @description Text of the ledger account for discounts that customers get for paying early. */
            GLDiscountSalesDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for VAT that the company gets back.
             */
            GLToClaim?: string | null;
            /** @description Code of the ledger account for VAT that the company gets back. */
            GLToClaimCode?: string | null;
            /** @description Text of the ledger account for VAT that the company gets back. */
            GLToClaimDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for VAT that the company owes.
             */
            GLToPay?: string | null;
            /** @description Code of the ledger account for VAT that the company owes. */
            GLToPayCode?: string | null;
            /** @description Text of the ledger account for VAT that the company owes. */
            GLToPayDescription?: string | null;
            /** @description Whether amounts under the code count in the statistics of trade within the European Union. */
            IntraStat?: boolean | null;
            /** @description Whether the VAT code counts goods or services in the trade statistics. */
            IntrastatType?: string | null;
            /** @description Whether no new entries can be made on the record. */
            IsBlocked?: boolean | null;
            /** @description Wording that the law asks for on invoices under this VAT code. */
            LegalText?: string | null;
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
            /** @description Code of the country whose VAT is declared through the one-stop shop (OSS). */
            OssCountry?: string | null;
            /**
             * Format: double
             * @description Rate of the code's VAT as a fraction, where 0.21 stands for 21 percent.
             */
            Percentage?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of return in which the VAT is declared.
             */
            TaxReturnType?: number | null;
            /** @description Letter for how VAT is reckoned, such as included in the amount or on top of it. */
            Type?: string | null;
            /** @description Kind of documents for which the VAT code is meant. */
            VatDocType?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that VAT is taken over the margin only (second-hand goods).
             */
            VatMargin?: number | null;
            /**
             * Format: int16
             * @description Number of the ratio that applies when VAT can be deducted in part only.
             */
            VATPartialRatio?: number | null;
            /** @description Rates of the VAT code, each with the time in which it holds. */
            VATPercentages?: components["schemas"]["VatVatPercentage"][] | null;
            /** @description Whether the code is for sales, for purchases or for both. */
            VATTransactionType?: string | null;
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
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
export interface operations {
    ListVatVATCodes: {
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
            /** @description One page of VAT codes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["VatVATCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["VatVATCode"][];
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
    CreateVatVATCode: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["VatVATCode"], "Code" | "Description">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["VatVATCode"];
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
    GetVatVATCode: {
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
                        d: components["schemas"]["VatVATCode"];
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
    UpdateVatVATCode: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["VatVATCode"];
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
    DeleteVatVATCode: {
        parameters: Parameters1;
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
    ListVatVatPercentages: {
        parameters: {
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
        };
        responses: {
            /** @description One page of VAT percentages */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["VatVatPercentage"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["VatVatPercentage"][];
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
    GetVatVatPercentage: {
        parameters: {
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
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["VatVatPercentage"];
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
    VatVatPercentage: { row: components["schemas"]["VatVatPercentage"]; key: "ID"; create: never; update: never };
    VatVATCode: { row: components["schemas"]["VatVATCode"]; key: "ID"; create: "ID" | "Account" | "CalculationBasis" | "Charged" | "Code" | "Description" | "EUSalesListing" | "ExcludeVATListing" | "GLDiscountPurchase" | "GLDiscountSales" | "GLToClaim" | "GLToPay" | "IntraStat" | "IntrastatType" | "IsBlocked" | "LegalText" | "OssCountry" | "TaxReturnType" | "Type" | "VatDocType" | "VatMargin" | "VATPartialRatio" | "VATPercentages" | "VATTransactionType"; update: "ID" | "Account" | "CalculationBasis" | "Charged" | "Code" | "Description" | "EUSalesListing" | "ExcludeVATListing" | "GLDiscountPurchase" | "GLDiscountSales" | "GLToClaim" | "GLToPay" | "IntraStat" | "IntrastatType" | "IsBlocked" | "LegalText" | "OssCountry" | "TaxReturnType" | "Type" | "VatDocType" | "VatMargin" | "VATPartialRatio" | "VATPercentages" | "VATTransactionType"; nested: { "VATPercentages": "VatVatPercentage" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/vat/VATCodes": { list: "VatVATCode"; create: { body: "VatVATCode"; demands: "Code" | "Description"; answer: "VatVATCode" } };
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": { get: "VatVATCode"; update: { body: "VatVATCode"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/vat/VatPercentages": { list: "VatVatPercentage" };
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": { get: "VatVatPercentage" };
}
/** The types of the service, for a client that knows no other. */
export interface VatTypes {
    paths: paths;
    records: records;
    calls: calls;
}
