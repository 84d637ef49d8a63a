// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": {
        /**
         * List purchase entries
         * @description A purchase invoice booked straight in a purchase journal. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseEntryPurchaseEntries"];
        /**
         * Create a purchase entry
         * @description Adds a purchase entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseEntryPurchaseEntry"];
    };
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": {
        /**
         * Read a purchase entry by its ID
         * @description Answers the purchase entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseEntryPurchaseEntry"];
        /**
         * Update a purchase entry
         * @description Changes the purchase entry with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdatePurchaseEntryPurchaseEntry"];
        /**
         * Delete a purchase entry
         * @description Removes the purchase entry with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeletePurchaseEntryPurchaseEntry"];
    };
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": {
        /**
         * List purchase entry lines
         * @description One line of a purchase entry: ledger account, amount and VAT. Answers pages of 60 rows.
         */
        get: operations["ListPurchaseEntryPurchaseEntryLines"];
        /**
         * Create a purchase entry line
         * @description Adds a purchase entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchaseEntryPurchaseEntryLine"];
    };
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": {
        /**
         * Read a purchase entry line by its ID
         * @description Answers the purchase entry line with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchaseEntryPurchaseEntryLine"];
        /**
         * Update a purchase entry line
         * @description Changes the purchase entry line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdatePurchaseEntryPurchaseEntryLine"];
        /**
         * Delete a purchase entry line
         * @description Removes the purchase entry line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeletePurchaseEntryPurchaseEntryLine"];
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
        /** @description One line of a purchase entry: ledger account, amount and VAT. */
        PurchaseEntryPurchaseEntryLine: {
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
            /** Format: uuid */
            Expense?: string | null;
            ExpenseDescription?: string | null;
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
            /** Format: double */
            PrivateUsePercentage?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
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
            /** Format: odata-v2-datetime */
            To?: string | null;
            /** Format: uuid */
            TrackingNumber?: string | null;
            TrackingNumberDescription?: string | null;
            /** Format: int32 */
            Type?: 30 | 31 | null;
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
            VATNonDeductiblePercentage?: number | null;
            /** Format: double */
            VATPercentage?: number | null;
            /** Format: double */
            WithholdingAmountDC?: number | null;
            WithholdingTax?: string | null;
        };
        /** @description A purchase invoice booked straight in a purchase journal. */
        PurchaseEntryPurchaseEntry: {
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
            PurchaseEntryLines?: components["schemas"]["PurchaseEntryPurchaseEntryLine"][] | null;
            /** Format: double */
            Rate?: number | null;
            /** Format: int16 */
            ReportingPeriod?: number | null;
            /** Format: int16 */
            ReportingYear?: number | null;
            Reversal?: boolean | null;
            /** Format: int16 */
            Status?: 5 | 20 | 50 | null;
            StatusDescription?: string | null;
            /** Format: uuid */
            Supplier?: string | null;
            SupplierName?: string | null;
            /** Format: int32 */
            Type?: 30 | 31 | null;
            TypeDescription?: string | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
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
        /** @description ID of the purchase entry. */
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
    ListPurchaseEntryPurchaseEntries: {
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
            /** @description One page of purchase entries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseEntryPurchaseEntry"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseEntryPurchaseEntry"][];
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
    CreatePurchaseEntryPurchaseEntry: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseEntryPurchaseEntry"], "Journal" | "PurchaseEntryLines" | "Supplier">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseEntryPurchaseEntry"];
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
    GetPurchaseEntryPurchaseEntry: {
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
                /** @description ID of the purchase entry. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseEntryPurchaseEntry"];
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
    UpdatePurchaseEntryPurchaseEntry: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseEntryPurchaseEntry"];
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
    DeletePurchaseEntryPurchaseEntry: {
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
    ListPurchaseEntryPurchaseEntryLines: {
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
            /** @description One page of purchase entry lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchaseEntryPurchaseEntryLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchaseEntryPurchaseEntryLine"][];
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
    CreatePurchaseEntryPurchaseEntryLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseEntryPurchaseEntryLine"], "AmountFC" | "EntryID" | "GLAccount">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchaseEntryPurchaseEntryLine"];
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
    GetPurchaseEntryPurchaseEntryLine: {
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
                        d: components["schemas"]["PurchaseEntryPurchaseEntryLine"];
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
    UpdatePurchaseEntryPurchaseEntryLine: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseEntryPurchaseEntryLine"];
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
    DeletePurchaseEntryPurchaseEntryLine: {
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
    PurchaseEntryPurchaseEntryLine: { row: components["schemas"]["PurchaseEntryPurchaseEntryLine"]; key: "ID"; create: "ID" | "AmountFC" | "Asset" | "CostCenter" | "CostUnit" | "Description" | "EntryID" | "Expense" | "From" | "GLAccount" | "IntraStatArea" | "IntraStatCountry" | "IntraStatDeliveryTerm" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "Notes" | "PrivateUsePercentage" | "Project" | "Quantity" | "SerialNumber" | "StatisticalNetWeight" | "StatisticalNumber" | "StatisticalQuantity" | "StatisticalValue" | "Subscription" | "To" | "TrackingNumber" | "VATAmountFC" | "VATBaseAmountFC" | "VATCode" | "VATNonDeductiblePercentage" | "VATPercentage" | "WithholdingAmountDC" | "WithholdingTax"; update: "ID" | "AmountFC" | "Asset" | "CostCenter" | "CostUnit" | "Description" | "EntryID" | "Expense" | "From" | "GLAccount" | "IntraStatArea" | "IntraStatCountry" | "IntraStatDeliveryTerm" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "Notes" | "PrivateUsePercentage" | "Project" | "Quantity" | "SerialNumber" | "StatisticalNetWeight" | "StatisticalNumber" | "StatisticalQuantity" | "StatisticalValue" | "Subscription" | "To" | "TrackingNumber" | "VATAmountFC" | "VATBaseAmountFC" | "VATCode" | "VATNonDeductiblePercentage" | "VATPercentage" | "WithholdingAmountDC" | "WithholdingTax" };
    PurchaseEntryPurchaseEntry: { row: components["schemas"]["PurchaseEntryPurchaseEntry"]; key: "EntryID"; create: "EntryID" | "BatchNumber" | "Currency" | "Description" | "Document" | "DueDate" | "EntryDate" | "EntryNumber" | "ExternalLinkReference" | "GAccountAmountFC" | "InvoiceNumber" | "Journal" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "ProcessNumber" | "PurchaseEntryLines" | "Rate" | "ReportingPeriod" | "ReportingYear" | "Reversal" | "Supplier" | "VATAmountFC" | "YourRef"; update: "EntryID" | "BatchNumber" | "Currency" | "Description" | "Document" | "DueDate" | "EntryDate" | "EntryNumber" | "ExternalLinkReference" | "GAccountAmountFC" | "InvoiceNumber" | "Journal" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "ProcessNumber" | "PurchaseEntryLines" | "Rate" | "ReportingPeriod" | "ReportingYear" | "Reversal" | "Supplier" | "VATAmountFC" | "YourRef"; nested: { "PurchaseEntryLines": "PurchaseEntryPurchaseEntryLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": { list: "PurchaseEntryPurchaseEntry"; create: { body: "PurchaseEntryPurchaseEntry"; demands: "Journal" | "PurchaseEntryLines" | "Supplier"; answer: "PurchaseEntryPurchaseEntry" } };
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": { get: "PurchaseEntryPurchaseEntry"; update: { body: "PurchaseEntryPurchaseEntry"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": { list: "PurchaseEntryPurchaseEntryLine"; create: { body: "PurchaseEntryPurchaseEntryLine"; demands: "AmountFC" | "EntryID" | "GLAccount"; answer: "PurchaseEntryPurchaseEntryLine" } };
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": { get: "PurchaseEntryPurchaseEntryLine"; update: { body: "PurchaseEntryPurchaseEntryLine"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PurchaseentryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
