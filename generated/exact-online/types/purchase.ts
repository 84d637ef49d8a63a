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
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Net price times quantity of the line, in the currency of the invoice.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the line that the supplier invoices, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice that the line belongs to.
             */
            InvoiceID?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of purchase invoice, such as an invoice or a credit note.
             */
            InvoiceType?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
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
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line behind this record.
             */
            PurchaseOrderLine?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity counted in the unit in which stock is kept.
             */
            QuantityInDefaultUnits?: number | null;
            /** @description Whether the costs are passed on to the customer of the project. */
            Rebill?: boolean | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note received from a supplier for ordered items. */
        PurchasePurchaseInvoice: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Total of the invoice, in its currency.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: uuid
             * @description ID of the person at the supplier who deals with the invoice.
             */
            ContactPerson?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Text on the invoice as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole invoice, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
            /**
             * Format: int16
             * @description Number of the period in the financial year that the entry counts in.
             */
            FinancialPeriod?: number | null;
            /**
             * Format: int16
             * @description Year in the books that the entry counts in, which need not be a calendar year.
             */
            FinancialYear?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /** @description Lines of the purchase invoice, each with its item and quantity. */
            PurchaseInvoiceLines?: components["schemas"]["PurchasePurchaseInvoiceLine"][] | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: int16
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the purchase invoice is with its processing, as a number.
             */
            Status?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: int16
             * @description Number for whether the supplier asks for money (invoice) or gives it back (credit note).
             */
            Type?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
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
