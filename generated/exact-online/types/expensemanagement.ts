// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/expensemanagement/ExpenseReports": {
        /**
         * List expense reports
         * @deprecated
         * @description A claim that bundles expenses of an employee for approval and payment. Answers pages of 60 rows.
         */
        get: operations["ListExpenseManagementExpenseReports"];
        /**
         * Create an expense report
         * @deprecated
         * @description Adds an expense report and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateExpenseManagementExpenseReport"];
    };
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": {
        /**
         * Read an expense report by its ID
         * @deprecated
         * @description Answers the expense report with the given ID; an unknown one gives 404.
         */
        get: operations["GetExpenseManagementExpenseReport"];
        /**
         * Update an expense report
         * @deprecated
         * @description Changes the expense report with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateExpenseManagementExpenseReport"];
        /**
         * Delete an expense report
         * @deprecated
         * @description Removes the expense report with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteExpenseManagementExpenseReport"];
    };
    "/api/v1/{division}/expensemanagement/Expenses": {
        /**
         * List expenses
         * @deprecated
         * @description A single expense of an employee: a receipt, a trip or a daily allowance. Answers pages of 60 rows.
         */
        get: operations["ListExpenseManagementExpenses"];
        /**
         * Create an expense
         * @deprecated
         * @description Adds an expense and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateExpenseManagementExpense"];
    };
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": {
        /**
         * Read an expense by its ID
         * @deprecated
         * @description Answers the expense with the given ID; an unknown one gives 404.
         */
        get: operations["GetExpenseManagementExpense"];
        /**
         * Update an expense
         * @deprecated
         * @description Changes the expense with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateExpenseManagementExpense"];
        /**
         * Delete an expense
         * @deprecated
         * @description Removes the expense with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteExpenseManagementExpense"];
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
        /** @description A claim that bundles expenses of an employee for approval and payment. */
        ExpenseManagementExpenseReport: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the expense report was approved; empty while it is not.
             */
            ApprovedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description Remark that the approver left with the decision. */
            ApproverComment?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
            /** @description ID of the employee who asks for the money. */
            Claimant?: string | null;
            /** @description First and last name of the employee who asks for the money. */
            ClaimantFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which finance checked the report.
             */
            ControlledDate?: string | null;
            /** @description ID of the user in finance who checked the report. */
            Controller?: string | null;
            /** @description First and last name of the user in finance who checked the report. */
            ControllerFullName?: string | null;
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
            /** @description Text by which the employee and the approver know the claim. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description How many expenses the report bundles.
             */
            ExpenseCount?: number | null;
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
             * Format: odata-v2-datetime
             * @description Day on which the expense report was turned down; empty if it never was.
             */
            RejectedDate?: string | null;
            /** @description ID of the user who turned the expense report down. */
            Rejecter?: string | null;
            /** @description First and last name of the user who turned the expense report down. */
            RejecterFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the expense report.
             */
            ReportNumber?: number | null;
            /**
             * Format: int32
             * @description How far the claim is, from not reviewed over approved to processed, or rejected.
             */
            Status?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the expense report was handed in; empty before that.
             */
            SubmittedDate?: string | null;
            /** @description ID of the user who handed the expense report in. */
            Submitter?: string | null;
            /** @description First and last name of the user who handed the expense report in. */
            SubmitterFullName?: string | null;
            /**
             * Format: double
             * @description Sum of all expenses in the report, in the company's currency.
             */
            TotalAmountDC?: number | null;
        };
        /** @description A single expense of an employee: a receipt, a trip or a daily allowance. */
        ExpenseManagementExpense: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Remark that the approver left with the decision. */
            ApproverComment?: string | null;
            /** @description ID of the category of the expense, such as travel or meals, as text. */
            Category?: string | null;
            /** @description Text of the category of the expense, such as travel or meals. */
            CategoryDescription?: string | null;
            /** @description ID of the employee who asks for the money. */
            Claimant?: string | null;
            /** @description First and last name of the employee who asks for the money. */
            ClaimantFullName?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description What the money was spent on, in words. */
            Description?: string | null;
            /** @description Length of the trip for which mileage is claimed, as text. */
            Distance?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the money was spent.
             */
            ExpenseDate?: string | null;
            /** @description Amounts that the expense is split into, for instance by VAT. */
            ExpenseLines?: Record<string, never>[] | null;
            /**
             * Format: int32
             * @description Number by which users know the expense.
             */
            ExpenseNumber?: number | null;
            /**
             * Format: int32
             * @description Whether the expense is a receipt, a mileage claim or a daily allowance.
             */
            ExpenseType?: 1 | 2 | 3 | null;
            /** @description Text of the code that tells receipts, mileage and allowances apart. */
            ExpenseTypeDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the employee paid with a card of the company or otherwise.
             */
            PaymentMethod?: 0 | 1 | null;
            /** @description Amount that is allowed for one day, as text. */
            PerDiemRateAmount?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Kilometres, days or units that are claimed.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /** @description ID of the report that bundles the expense with others. */
            Report?: string | null;
            /** @description Text of the report that bundles the expense. */
            ReportDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the expense was reviewed, waits for it or was flagged as doubtful.
             */
            Status?: 1 | 2 | 3 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Moment at which the expense was entered, as text. */
            SysCreated?: string | null;
            /** @description ID of the user who entered the expense, as text. */
            SysCreator?: string | null;
            /** @description First and last name of the user who entered the expense. */
            SysCreatorFullName?: string | null;
            /** @description Moment at which the expense was last changed, as text. */
            SysModified?: string | null;
            /** @description ID of the user who last changed the expense, as text. */
            SysModifier?: string | null;
            /** @description First and last name of the user who last changed the expense. */
            SysModifierFullName?: string | null;
            /**
             * Format: double
             * @description Sum of all expenses in the report, in the company's currency.
             */
            TotalAmountDC?: number | null;
            /**
             * Format: double
             * @description Sum of the expense, in the currency in which it was paid.
             */
            TotalAmountFC?: number | null;
            /** @description Name of the shop or company that was paid. */
            Vendor?: string | null;
            /** @description Places through which the trip went. */
            Waypoints?: Record<string, never>[] | null;
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
    };
}
interface Parameters2 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
export interface operations {
    ListExpenseManagementExpenseReports: {
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
            /** @description One page of expense reports */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ExpenseManagementExpenseReport"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ExpenseManagementExpenseReport"][];
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
    CreateExpenseManagementExpenseReport: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpenseReport"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ExpenseManagementExpenseReport"];
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
    GetExpenseManagementExpenseReport: {
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
                        d: components["schemas"]["ExpenseManagementExpenseReport"];
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
    UpdateExpenseManagementExpenseReport: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpenseReport"];
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
    DeleteExpenseManagementExpenseReport: {
        parameters: Parameters2;
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
    ListExpenseManagementExpenses: {
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
            /** @description One page of expenses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ExpenseManagementExpense"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ExpenseManagementExpense"][];
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
    CreateExpenseManagementExpense: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpense"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ExpenseManagementExpense"];
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
    GetExpenseManagementExpense: {
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
                        d: components["schemas"]["ExpenseManagementExpense"];
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
    UpdateExpenseManagementExpense: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpense"];
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
    DeleteExpenseManagementExpense: {
        parameters: Parameters2;
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
/** What may be done with the fields of each record. */
export interface records {
    ExpenseManagementExpenseReport: { row: components["schemas"]["ExpenseManagementExpenseReport"]; key: "ID"; create: never; update: never };
    ExpenseManagementExpense: { row: components["schemas"]["ExpenseManagementExpense"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/expensemanagement/ExpenseReports": { list: "ExpenseManagementExpenseReport"; create: { body: "ExpenseManagementExpenseReport"; demands: never; answer: "ExpenseManagementExpenseReport" } };
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": { get: "ExpenseManagementExpenseReport"; update: { body: "ExpenseManagementExpenseReport"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/expensemanagement/Expenses": { list: "ExpenseManagementExpense"; create: { body: "ExpenseManagementExpense"; demands: never; answer: "ExpenseManagementExpense" } };
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": { get: "ExpenseManagementExpense"; update: { body: "ExpenseManagementExpense"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ExpensemanagementTypes {
    paths: paths;
    records: records;
    calls: calls;
}
