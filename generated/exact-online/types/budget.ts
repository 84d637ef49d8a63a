// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/beta/{division}/budget/BudgetScenarios": {
        /**
         * List budget scenarios
         * @description A version of the budget for a range of years, so that plans can stand side by side. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListBudgetBudgetScenarios"];
    };
    "/api/v1/beta/{division}/budget/BudgetScenarios(guid'{ID}')": {
        /**
         * Read a budget scenario by its ID
         * @description Answers the budget scenario with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetBudgetBudgetScenario"];
    };
    "/api/v1/{division}/budget/Budgets": {
        /**
         * List budgets
         * @description A planned amount for a ledger account in one period, split by cost center, cost unit or item where needed. Answers pages of 60 rows.
         */
        get: operations["ListBudgetBudgets"];
    };
    "/api/v1/{division}/budget/Budgets(guid'{ID}')": {
        /**
         * Read a budget by its ID
         * @description Answers the budget with the given ID; an unknown one gives 404.
         */
        get: operations["GetBudgetBudget"];
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
        /** @description A version of the budget for a range of years, so that plans can stand side by side. */
        BudgetBudgetScenario: {
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
             * Format: int16
             * @description First year that the budget covers.
             */
            FromYear?: number | null;
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
             * Format: int16
             * @description Last year that the budget covers.
             */
            ToYear?: number | null;
        };
        /** @description A planned amount for a ledger account in one period, split by cost center, cost unit or item where needed. */
        BudgetBudget: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount that is planned for the period, in the currency of the company.
             */
            AmountDC?: number | null;
            /**
             * Format: uuid
             * @description ID of the version of the budget that is meant.
             */
            BudgetScenario?: string | null;
            /** @description Code of the version of the budget that is meant. */
            BudgetScenarioCode?: string | null;
            /** @description Text of the version of the budget that is meant. */
            BudgetScenarioDescription?: string | null;
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
             * Format: int64
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: string | null;
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
             * Format: int16
             * @description Number of the period in which the amount counts.
             */
            ReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number | null;
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
export interface operations {
    ListBudgetBudgetScenarios: {
        parameters: Parameters1;
        responses: {
            /** @description One page of budget scenarios */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BudgetBudgetScenario"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BudgetBudgetScenario"][];
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
    GetBudgetBudgetScenario: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["BudgetBudgetScenario"];
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
    ListBudgetBudgets: {
        parameters: Parameters1;
        responses: {
            /** @description One page of budgets */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BudgetBudget"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BudgetBudget"][];
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
    GetBudgetBudget: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["BudgetBudget"];
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
    BudgetBudgetScenario: { row: components["schemas"]["BudgetBudgetScenario"]; key: "ID"; create: never; update: never };
    BudgetBudget: { row: components["schemas"]["BudgetBudget"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/beta/{division}/budget/BudgetScenarios": { list: "BudgetBudgetScenario" };
    "/api/v1/beta/{division}/budget/BudgetScenarios(guid'{ID}')": { get: "BudgetBudgetScenario" };
    "/api/v1/{division}/budget/Budgets": { list: "BudgetBudget" };
    "/api/v1/{division}/budget/Budgets(guid'{ID}')": { get: "BudgetBudget" };
}
/** The types of the service, for a client that knows no other. */
export interface BudgetTypes {
    paths: paths;
    records: records;
    calls: calls;
}
