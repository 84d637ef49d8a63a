// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry": {
        /**
         * List opening balances of the current year after entry
         * @description The opening balance of a ledger account in the current year, counting entries as soon as they are made. Answers pages of 60 rows.
         */
        get: operations["ListOpeningBalanceCurrentYearAfterEntry"];
    };
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        /**
         * Read an opening balance of the current year after entry by its key
         * @description Answers the opening balance of the current year after entry with the given key; an unknown one gives 404.
         */
        get: operations["GetOpeningBalanceCurrentYearAfterEntry"];
    };
    "/api/v1/{division}/openingbalance/CurrentYear/Processed": {
        /**
         * List processed opening balances of the current year
         * @description The opening balance of a ledger account in the current year, counting processed entries only. Answers pages of 60 rows.
         */
        get: operations["ListOpeningBalanceCurrentYearProcessed"];
    };
    "/api/v1/{division}/openingbalance/CurrentYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        /**
         * Read a processed opening balance of the current year by its key
         * @description Answers the processed opening balance of the current year with the given key; an unknown one gives 404.
         */
        get: operations["GetOpeningBalanceCurrentYearProcessed"];
    };
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry": {
        /**
         * List opening balances of the previous year after entry
         * @description The opening balance of a ledger account in the previous year, counting entries as soon as they are made. Answers pages of 60 rows.
         */
        get: operations["ListOpeningBalancePreviousYearAfterEntry"];
    };
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        /**
         * Read an opening balance of the previous year after entry by its key
         * @description Answers the opening balance of the previous year after entry with the given key; an unknown one gives 404.
         */
        get: operations["GetOpeningBalancePreviousYearAfterEntry"];
    };
    "/api/v1/{division}/openingbalance/PreviousYear/Processed": {
        /**
         * List processed opening balances of the previous year
         * @description The opening balance of a ledger account in the previous year, counting processed entries only. Answers pages of 60 rows.
         */
        get: operations["ListOpeningBalancePreviousYearProcessed"];
    };
    "/api/v1/{division}/openingbalance/PreviousYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        /**
         * Read a processed opening balance of the previous year by its key
         * @description Answers the processed opening balance of the previous year with the given key; an unknown one gives 404.
         */
        get: operations["GetOpeningBalancePreviousYearProcessed"];
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
        /** @description The opening balance of a ledger account in the current year, counting entries as soon as they are made. */
        OpeningBalanceCurrentYearAfterEntry: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
        /** @description The opening balance of a ledger account in the current year, counting processed entries only. */
        OpeningBalanceCurrentYearProcessed: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
        /** @description The opening balance of a ledger account in the previous year, counting entries as soon as they are made. */
        OpeningBalancePreviousYearAfterEntry: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
        /** @description The opening balance of a ledger account in the previous year, counting processed entries only. */
        OpeningBalancePreviousYearProcessed: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
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
        /** @description Code of the division that the row belongs to. */
        Division: number;
        /** @description ID of the ledger account. */
        GLAccount: string;
        /** @description The year. */
        ReportingYear: number;
    };
}
export interface operations {
    ListOpeningBalanceCurrentYearAfterEntry: {
        parameters: Parameters1;
        responses: {
            /** @description One page of opening balances of the current year after entry */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["OpeningBalanceCurrentYearAfterEntry"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["OpeningBalanceCurrentYearAfterEntry"][];
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
    GetOpeningBalanceCurrentYearAfterEntry: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["OpeningBalanceCurrentYearAfterEntry"];
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
    ListOpeningBalanceCurrentYearProcessed: {
        parameters: Parameters1;
        responses: {
            /** @description One page of processed opening balances of the current year */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["OpeningBalanceCurrentYearProcessed"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["OpeningBalanceCurrentYearProcessed"][];
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
    GetOpeningBalanceCurrentYearProcessed: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["OpeningBalanceCurrentYearProcessed"];
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
    ListOpeningBalancePreviousYearAfterEntry: {
        parameters: Parameters1;
        responses: {
            /** @description One page of opening balances of the previous year after entry */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["OpeningBalancePreviousYearAfterEntry"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["OpeningBalancePreviousYearAfterEntry"][];
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
    GetOpeningBalancePreviousYearAfterEntry: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["OpeningBalancePreviousYearAfterEntry"];
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
    ListOpeningBalancePreviousYearProcessed: {
        parameters: Parameters1;
        responses: {
            /** @description One page of processed opening balances of the previous year */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["OpeningBalancePreviousYearProcessed"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["OpeningBalancePreviousYearProcessed"][];
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
    GetOpeningBalancePreviousYearProcessed: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["OpeningBalancePreviousYearProcessed"];
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
    OpeningBalanceCurrentYearAfterEntry: { row: components["schemas"]["OpeningBalanceCurrentYearAfterEntry"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
    OpeningBalanceCurrentYearProcessed: { row: components["schemas"]["OpeningBalanceCurrentYearProcessed"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
    OpeningBalancePreviousYearAfterEntry: { row: components["schemas"]["OpeningBalancePreviousYearAfterEntry"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
    OpeningBalancePreviousYearProcessed: { row: components["schemas"]["OpeningBalancePreviousYearProcessed"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry": { list: "OpeningBalanceCurrentYearAfterEntry" };
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalanceCurrentYearAfterEntry" };
    "/api/v1/{division}/openingbalance/CurrentYear/Processed": { list: "OpeningBalanceCurrentYearProcessed" };
    "/api/v1/{division}/openingbalance/CurrentYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalanceCurrentYearProcessed" };
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry": { list: "OpeningBalancePreviousYearAfterEntry" };
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalancePreviousYearAfterEntry" };
    "/api/v1/{division}/openingbalance/PreviousYear/Processed": { list: "OpeningBalancePreviousYearProcessed" };
    "/api/v1/{division}/openingbalance/PreviousYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalancePreviousYearProcessed" };
}
/** The types of the service, for a client that knows no other. */
export interface OpeningbalanceTypes {
    paths: paths;
    records: records;
    calls: calls;
}
