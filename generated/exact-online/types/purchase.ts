// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": {
        /**
         * List purchase invoice lines
         * @description One line of a purchase invoice, with item, quantity, price and the order line it settles. Answers pages of 60 rows.
         */
        get: operations["ListPurchasePurchaseInvoiceLines"];
        /**
         * Create a purchase invoice line
         * @description Adds a purchase invoice line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchasePurchaseInvoiceLine"];
    };
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": {
        /**
         * Read a purchase invoice line by its ID
         * @description Answers the purchase invoice line with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchasePurchaseInvoiceLine"];
    };
    "/api/v1/{division}/purchase/PurchaseInvoices": {
        /**
         * List purchase invoices
         * @description An invoice or credit note received from a supplier for ordered items. Answers pages of 60 rows.
         */
        get: operations["ListPurchasePurchaseInvoices"];
        /**
         * Create a purchase invoice
         * @description Adds a purchase invoice and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePurchasePurchaseInvoice"];
    };
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": {
        /**
         * Read a purchase invoice by its ID
         * @description Answers the purchase invoice with the given ID; an unknown one gives 404.
         */
        get: operations["GetPurchasePurchaseInvoice"];
        /**
         * Update a purchase invoice
         * @description Changes the purchase invoice with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdatePurchasePurchaseInvoice"];
        /**
         * Delete a purchase invoice
         * @description Removes the purchase invoice with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeletePurchasePurchaseInvoice"];
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
        /** @description One line of a purchase invoice, with item, quantity, price and the order line it settles. */
        PurchasePurchaseInvoiceLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountDC?: number | null;
            CostCenter?: string | null;
            CostUnit?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: uuid */
            Expense?: string | null;
            ExpenseDescription?: string | null;
            /** Format: uuid */
            InvoiceID?: string | null;
            /** Format: int16 */
            InvoiceType?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemUnit?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            Project?: string | null;
            /** Format: uuid */
            PurchaseOrderLine?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityInDefaultUnits?: number | null;
            Rebill?: boolean | null;
            Unit?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note received from a supplier for ordered items. */
        PurchasePurchaseInvoice: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: uuid */
            ContactPerson?: string | null;
            Currency?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: double */
            ExchangeRate?: number | null;
            /** Format: int16 */
            FinancialPeriod?: number | null;
            /** Format: int16 */
            FinancialYear?: number | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            Journal?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            PaymentCondition?: string | null;
            PaymentReference?: string | null;
            PurchaseInvoiceLines?: components["schemas"]["PurchasePurchaseInvoiceLine"][] | null;
            Remarks?: string | null;
            /** Format: int16 */
            Source?: number | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: int16 */
            Type?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
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
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
export interface operations {
    ListPurchasePurchaseInvoiceLines: {
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
            /** @description One page of purchase invoice lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchasePurchaseInvoiceLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchasePurchaseInvoiceLine"][];
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
    CreatePurchasePurchaseInvoiceLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePurchaseInvoiceLine"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchasePurchaseInvoiceLine"];
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
    GetPurchasePurchaseInvoiceLine: {
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
                        d: components["schemas"]["PurchasePurchaseInvoiceLine"];
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
    ListPurchasePurchaseInvoices: {
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
            /** @description One page of purchase invoices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PurchasePurchaseInvoice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PurchasePurchaseInvoice"][];
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
    CreatePurchasePurchaseInvoice: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchasePurchaseInvoice"], "Journal" | "PurchaseInvoiceLines" | "Supplier" | "Type">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PurchasePurchaseInvoice"];
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
    GetPurchasePurchaseInvoice: {
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
                        d: components["schemas"]["PurchasePurchaseInvoice"];
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
    UpdatePurchasePurchaseInvoice: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePurchaseInvoice"];
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
    DeletePurchasePurchaseInvoice: {
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    PurchasePurchaseInvoiceLine: { row: components["schemas"]["PurchasePurchaseInvoiceLine"]; key: "ID"; create: "ID" | "Amount" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Expense" | "InvoiceType" | "Item" | "NetPrice" | "Notes" | "Project" | "PurchaseOrderLine" | "Quantity" | "Rebill" | "UnitPrice" | "VATAmount" | "VATCode"; update: never };
    PurchasePurchaseInvoice: { row: components["schemas"]["PurchasePurchaseInvoice"]; key: "ID"; create: "ID" | "AmountDiscount" | "AmountDiscountExclVat" | "ContactPerson" | "Currency" | "Description" | "Discount" | "Document" | "DueDate" | "ExchangeRate" | "FinancialPeriod" | "FinancialYear" | "InvoiceDate" | "Journal" | "PaymentCondition" | "PaymentReference" | "PurchaseInvoiceLines" | "Remarks" | "Supplier" | "Type" | "Warehouse" | "YourRef"; update: "ID" | "AmountDiscount" | "AmountDiscountExclVat" | "ContactPerson" | "Currency" | "Description" | "Discount" | "Document" | "DueDate" | "ExchangeRate" | "FinancialPeriod" | "FinancialYear" | "InvoiceDate" | "Journal" | "PaymentCondition" | "PaymentReference" | "PurchaseInvoiceLines" | "Remarks" | "Supplier" | "Type" | "Warehouse" | "YourRef"; nested: { "PurchaseInvoiceLines": "PurchasePurchaseInvoiceLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": { list: "PurchasePurchaseInvoiceLine"; create: { body: "PurchasePurchaseInvoiceLine"; demands: never; answer: "PurchasePurchaseInvoiceLine" } };
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": { get: "PurchasePurchaseInvoiceLine" };
    "/api/v1/{division}/purchase/PurchaseInvoices": { list: "PurchasePurchaseInvoice"; create: { body: "PurchasePurchaseInvoice"; demands: "Journal" | "PurchaseInvoiceLines" | "Supplier" | "Type"; answer: "PurchasePurchaseInvoice" } };
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": { get: "PurchasePurchaseInvoice"; update: { body: "PurchasePurchaseInvoice"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PurchaseTypes {
    paths: paths;
    records: records;
    calls: calls;
}
