// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": {
        /**
         * List general journal entries
         * @description An entry in a general journal, such as a correction or an opening balance. Answers pages of 60 rows.
         */
        get: operations["ListGeneralJournalEntryGeneralJournalEntries"];
        /**
         * Create a general journal entry
         * @description Adds a general journal entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateGeneralJournalEntryGeneralJournalEntry"];
    };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": {
        /**
         * Read a general journal entry by its ID
         * @description Answers the general journal entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetGeneralJournalEntryGeneralJournalEntry"];
        /**
         * Delete a general journal entry
         * @description Removes the general journal entry with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteGeneralJournalEntryGeneralJournalEntry"];
    };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": {
        /**
         * List general journal entry lines
         * @description One debit or credit line of a general journal entry. Answers pages of 60 rows.
         */
        get: operations["ListGeneralJournalEntryGeneralJournalEntryLines"];
        /**
         * Create a general journal entry line
         * @description Adds a general journal entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateGeneralJournalEntryGeneralJournalEntryLine"];
    };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": {
        /**
         * Read a general journal entry line by its ID
         * @description Answers the general journal entry line with the given ID; an unknown one gives 404.
         */
        get: operations["GetGeneralJournalEntryGeneralJournalEntryLine"];
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
        /** @description One debit or credit line of a general journal entry. */
        GeneralJournalEntryGeneralJournalEntryLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountVATDC?: number | null;
            /** Format: double */
            AmountVATFC?: number | null;
            /** Format: uuid */
            Asset?: string | null;
            AssetCode?: string | null;
            AssetDescription?: string | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            OffsetID?: string | null;
            /** Format: int32 */
            OurRef?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            VATBaseAmountDC?: number | null;
            /** Format: double */
            VATBaseAmountFC?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            VATType?: string | null;
        };
        /** @description An entry in a general journal, such as a correction or an opening balance. */
        GeneralJournalEntryGeneralJournalEntry: {
            /** Format: uuid */
            EntryID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: double */
            ExchangeRate?: number | null;
            /** Format: int16 */
            FinancialPeriod?: number | null;
            /** Format: int16 */
            FinancialYear?: number | null;
            GeneralJournalEntryLines?: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"][] | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            Reversal?: boolean | null;
            /** Format: int16 */
            Status?: 5 | 20 | 50 | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            Type?: 10 | 90 | null;
            TypeDescription?: string | null;
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
export interface operations {
    ListGeneralJournalEntryGeneralJournalEntries: {
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
            /** @description One page of general journal entries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["GeneralJournalEntryGeneralJournalEntry"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["GeneralJournalEntryGeneralJournalEntry"][];
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
    CreateGeneralJournalEntryGeneralJournalEntry: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["GeneralJournalEntryGeneralJournalEntry"], "GeneralJournalEntryLines" | "JournalCode">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["GeneralJournalEntryGeneralJournalEntry"];
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
    GetGeneralJournalEntryGeneralJournalEntry: {
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
                /** @description ID of the general journal entry. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["GeneralJournalEntryGeneralJournalEntry"];
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
    DeleteGeneralJournalEntryGeneralJournalEntry: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the general journal entry. */
                EntryID: string;
            };
        };
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
    ListGeneralJournalEntryGeneralJournalEntryLines: {
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
            /** @description One page of general journal entry lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"][];
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
    CreateGeneralJournalEntryGeneralJournalEntryLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"], "EntryID" | "GLAccount">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"];
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
    GetGeneralJournalEntryGeneralJournalEntryLine: {
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
                        d: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"];
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
    GeneralJournalEntryGeneralJournalEntryLine: { row: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"]; key: "ID"; create: "ID" | "Account" | "AmountFC" | "AmountVATFC" | "Asset" | "CostCenter" | "CostUnit" | "Date" | "Description" | "Document" | "EntryID" | "GLAccount" | "Notes" | "OffsetID" | "OurRef" | "Project" | "ProjectWBS" | "Quantity" | "VATCode" | "VATPercentage"; update: never };
    GeneralJournalEntryGeneralJournalEntry: { row: components["schemas"]["GeneralJournalEntryGeneralJournalEntry"]; key: "EntryID"; create: "EntryID" | "Currency" | "EntryNumber" | "ExchangeRate" | "FinancialPeriod" | "FinancialYear" | "GeneralJournalEntryLines" | "JournalCode" | "Reversal"; update: never; nested: { "GeneralJournalEntryLines": "GeneralJournalEntryGeneralJournalEntryLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": { list: "GeneralJournalEntryGeneralJournalEntry"; create: { body: "GeneralJournalEntryGeneralJournalEntry"; demands: "GeneralJournalEntryLines" | "JournalCode"; answer: "GeneralJournalEntryGeneralJournalEntry" } };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": { get: "GeneralJournalEntryGeneralJournalEntry"; remove: { answer: never } };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": { list: "GeneralJournalEntryGeneralJournalEntryLine"; create: { body: "GeneralJournalEntryGeneralJournalEntryLine"; demands: "EntryID" | "GLAccount"; answer: "GeneralJournalEntryGeneralJournalEntryLine" } };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": { get: "GeneralJournalEntryGeneralJournalEntryLine" };
}
/** The types of the service, for a client that knows no other. */
export interface GeneraljournalentryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
