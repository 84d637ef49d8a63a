// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/salesentry/SalesEntries": {
        /**
         * List sales entries
         * @description A sales invoice booked straight in a sales journal. Answers pages of 60 rows.
         */
        get: operations["ListSalesEntrySalesEntries"];
        /**
         * Create a sales entry
         * @description Adds a sales entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesEntrySalesEntry"];
    };
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": {
        /**
         * Read a sales entry by its ID
         * @description Answers the sales entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesEntrySalesEntry"];
        /**
         * Update a sales entry
         * @description Changes the sales entry with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesEntrySalesEntry"];
        /**
         * Delete a sales entry
         * @description Removes the sales entry with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesEntrySalesEntry"];
    };
    "/api/v1/{division}/salesentry/SalesEntryLines": {
        /**
         * List sales entry lines
         * @description One line of a sales entry: ledger account, amount and VAT. Answers pages of 60 rows.
         */
        get: operations["ListSalesEntrySalesEntryLines"];
        /**
         * Create a sales entry line
         * @description Adds a sales entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesEntrySalesEntryLine"];
    };
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": {
        /**
         * Read a sales entry line by its ID
         * @description Answers the sales entry line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesEntrySalesEntryLine"];
        /**
         * Update a sales entry line
         * @description Changes the sales entry line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesEntrySalesEntryLine"];
        /**
         * Delete a sales entry line
         * @description Removes the sales entry line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesEntrySalesEntryLine"];
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
        /** @description One line of a sales entry: ledger account, amount and VAT. */
        SalesEntrySalesEntryLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: uuid */
            Asset?: string | null;
            AssetDescription?: string | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            ExtraDutyPercentage?: number | null;
            /** Format: odata-v2-datetime */
            From?: string | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            IntraStatArea?: string | null;
            IntraStatCountry?: string | null;
            IntraStatDeliveryTerm?: string | null;
            IntraStatTransactionA?: string | null;
            IntraStatTransactionB?: string | null;
            IntraStatTransportMethod?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            SerialNumber?: string | null;
            /** Format: double */
            StatisticalNetWeight?: number | null;
            StatisticalNumber?: string | null;
            /** Format: double */
            StatisticalQuantity?: number | null;
            /** Format: double */
            StatisticalValue?: number | null;
            /** Format: uuid */
            Subscription?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            /** Format: odata-v2-datetime */
            To?: string | null;
            /** Format: uuid */
            TrackingNumber?: string | null;
            TrackingNumberDescription?: string | null;
            /** Format: int32 */
            Type?: 20 | 21 | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            /** Format: double */
            VATBaseAmountDC?: number | null;
            /** Format: double */
            VATBaseAmountFC?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description A sales invoice booked straight in a sales journal. */
        SalesEntrySalesEntry: {
            /** Format: uuid */
            EntryID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: int32 */
            BatchNumber?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: uuid */
            Customer?: string | null;
            CustomerName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: odata-v2-datetime */
            EntryDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            ExternalLinkDescription?: string | null;
            ExternalLinkReference?: string | null;
            /** Format: double */
            GAccountAmountFC?: number | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            IsExtraDuty?: boolean | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentConditionPaymentMethod?: string | null;
            PaymentReference?: string | null;
            /** Format: int32 */
            ProcessNumber?: number | null;
            /** Format: double */
            Rate?: number | null;
            /** Format: int16 */
            ReportingPeriod?: number | null;
            /** Format: int16 */
            ReportingYear?: number | null;
            Reversal?: boolean | null;
            SalesEntryLines?: components["schemas"]["SalesEntrySalesEntryLine"][] | null;
            /** Format: int16 */
            Status?: 20 | 50 | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            Type?: 20 | 21 | null;
            TypeDescription?: string | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            /** Format: double */
            WithholdingTaxAmountDC?: number | null;
            /** Format: double */
            WithholdingTaxBaseAmount?: number | null;
            /** Format: double */
            WithholdingTaxPercentage?: number | null;
            YourRef?: string | null;
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
        /** @description ID of the sales entry. */
        EntryID: string;
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
    ListSalesEntrySalesEntries: {
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
            /** @description One page of sales entries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesEntrySalesEntry"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesEntrySalesEntry"][];
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
    CreateSalesEntrySalesEntry: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesEntrySalesEntry"], "Customer" | "Journal" | "SalesEntryLines">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesEntrySalesEntry"];
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
    GetSalesEntrySalesEntry: {
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
                /** @description ID of the sales entry. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesEntrySalesEntry"];
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
    UpdateSalesEntrySalesEntry: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesEntrySalesEntry"];
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
    DeleteSalesEntrySalesEntry: {
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
    ListSalesEntrySalesEntryLines: {
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
            /** @description One page of sales entry lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesEntrySalesEntryLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesEntrySalesEntryLine"][];
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
    CreateSalesEntrySalesEntryLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesEntrySalesEntryLine"], "AmountFC" | "EntryID" | "GLAccount">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesEntrySalesEntryLine"];
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
    GetSalesEntrySalesEntryLine: {
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
                        d: components["schemas"]["SalesEntrySalesEntryLine"];
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
    UpdateSalesEntrySalesEntryLine: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesEntrySalesEntryLine"];
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
    DeleteSalesEntrySalesEntryLine: {
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
    SalesEntrySalesEntryLine: { row: components["schemas"]["SalesEntrySalesEntryLine"]; key: "ID"; create: "ID" | "AmountFC" | "Asset" | "CostCenter" | "CostUnit" | "Description" | "EntryID" | "ExtraDutyAmountFC" | "ExtraDutyPercentage" | "From" | "GLAccount" | "IntraStatArea" | "IntraStatCountry" | "IntraStatDeliveryTerm" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "Notes" | "Project" | "ProjectWBS" | "Quantity" | "SerialNumber" | "StatisticalNetWeight" | "StatisticalNumber" | "StatisticalQuantity" | "StatisticalValue" | "Subscription" | "TaxSchedule" | "To" | "TrackingNumber" | "VATAmountFC" | "VATBaseAmountDC" | "VATBaseAmountFC" | "VATCode" | "VATPercentage"; update: "ID" | "AmountFC" | "Asset" | "CostCenter" | "CostUnit" | "Description" | "EntryID" | "ExtraDutyAmountFC" | "ExtraDutyPercentage" | "From" | "GLAccount" | "IntraStatArea" | "IntraStatCountry" | "IntraStatDeliveryTerm" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "Notes" | "Project" | "ProjectWBS" | "Quantity" | "SerialNumber" | "StatisticalNetWeight" | "StatisticalNumber" | "StatisticalQuantity" | "StatisticalValue" | "Subscription" | "TaxSchedule" | "To" | "TrackingNumber" | "VATAmountFC" | "VATBaseAmountDC" | "VATBaseAmountFC" | "VATCode" | "VATPercentage" };
    SalesEntrySalesEntry: { row: components["schemas"]["SalesEntrySalesEntry"]; key: "EntryID"; create: "EntryID" | "BatchNumber" | "Currency" | "Customer" | "Description" | "Document" | "DueDate" | "EntryDate" | "EntryNumber" | "ExternalLinkReference" | "GAccountAmountFC" | "InvoiceNumber" | "IsExtraDuty" | "Journal" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "ProcessNumber" | "Rate" | "ReportingPeriod" | "ReportingYear" | "Reversal" | "SalesEntryLines" | "VATAmountFC" | "WithholdingTaxAmountDC" | "WithholdingTaxBaseAmount" | "WithholdingTaxPercentage" | "YourRef"; update: "EntryID" | "BatchNumber" | "Currency" | "Customer" | "Description" | "Document" | "DueDate" | "EntryDate" | "EntryNumber" | "ExternalLinkReference" | "GAccountAmountFC" | "InvoiceNumber" | "IsExtraDuty" | "Journal" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "ProcessNumber" | "Rate" | "ReportingPeriod" | "ReportingYear" | "Reversal" | "SalesEntryLines" | "VATAmountFC" | "WithholdingTaxAmountDC" | "WithholdingTaxBaseAmount" | "WithholdingTaxPercentage" | "YourRef"; nested: { "SalesEntryLines": "SalesEntrySalesEntryLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/salesentry/SalesEntries": { list: "SalesEntrySalesEntry"; create: { body: "SalesEntrySalesEntry"; demands: "Customer" | "Journal" | "SalesEntryLines"; answer: "SalesEntrySalesEntry" } };
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": { get: "SalesEntrySalesEntry"; update: { body: "SalesEntrySalesEntry"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesentry/SalesEntryLines": { list: "SalesEntrySalesEntryLine"; create: { body: "SalesEntrySalesEntryLine"; demands: "AmountFC" | "EntryID" | "GLAccount"; answer: "SalesEntrySalesEntryLine" } };
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": { get: "SalesEntrySalesEntryLine"; update: { body: "SalesEntrySalesEntryLine"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SalesentryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
