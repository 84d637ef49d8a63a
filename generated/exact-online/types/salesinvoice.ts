// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/salesinvoice/InvoiceSalesOrders": {
        /**
         * Invoice sales orders
         * @description Makes invoices from chosen sales orders, of at most 500 lines, and reports how many succeeded. After a lost answer, look at the outcome before calling again.
         */
        post: operations["InvoiceSalesOrders"];
    };
    "/api/v1/{division}/salesinvoice/Layouts": {
        /**
         * List sales invoice layouts
         * @description A layout in which sales invoices are printed or mailed. Answers pages of 60 rows.
         */
        get: operations["ListSalesInvoiceLayouts"];
    };
    "/api/v1/{division}/salesinvoice/Layouts(guid'{ID}')": {
        /**
         * Read a sales invoice layout by its ID
         * @description Answers the sales invoice layout with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesInvoiceLayout"];
    };
    "/api/v1/{division}/salesinvoice/PrintedSalesInvoices": {
        /**
         * Print and send a sales invoice
         * @description Prints a sales invoice and sends it by e-mail, digital post or Peppol as asked. After a lost answer, look at the outcome before calling again.
         */
        post: operations["PrintSalesInvoice"];
    };
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines": {
        /**
         * List sales invoice lines
         * @description One line of a sales invoice, with item, quantity, price and VAT. Answers pages of 60 rows.
         */
        get: operations["ListSalesInvoiceSalesInvoiceLines"];
        /**
         * Create a sales invoice line
         * @description Adds a sales invoice line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesInvoiceSalesInvoiceLine"];
    };
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines(guid'{ID}')": {
        /**
         * Read a sales invoice line by its ID
         * @description Answers the sales invoice line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesInvoiceSalesInvoiceLine"];
        /**
         * Update a sales invoice line
         * @description Changes the sales invoice line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesInvoiceSalesInvoiceLine"];
        /**
         * Delete a sales invoice line
         * @description Removes the sales invoice line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesInvoiceSalesInvoiceLine"];
    };
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines": {
        /**
         * List sales invoice order charge lines
         * @description An extra charge on a sales invoice, such as shipping costs. Answers pages of 60 rows.
         */
        get: operations["ListSalesInvoiceSalesInvoiceOrderChargeLines"];
        /**
         * Create a sales invoice order charge line
         * @description Adds a sales invoice order charge line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesInvoiceSalesInvoiceOrderChargeLine"];
    };
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines(guid'{ID}')": {
        /**
         * Read a sales invoice order charge line by its ID
         * @description Answers the sales invoice order charge line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesInvoiceSalesInvoiceOrderChargeLine"];
        /**
         * Update a sales invoice order charge line
         * @description Changes the sales invoice order charge line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSalesInvoiceSalesInvoiceOrderChargeLine"];
        /**
         * Delete a sales invoice order charge line
         * @description Removes the sales invoice order charge line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesInvoiceSalesInvoiceOrderChargeLine"];
    };
    "/api/v1/{division}/salesinvoice/SalesInvoices": {
        /**
         * List sales invoices
         * @description An invoice or credit note to a customer, from draft to processed. Answers pages of 60 rows.
         */
        get: operations["ListSalesInvoiceSalesInvoices"];
        /**
         * Create a sales invoice
         * @description Adds a sales invoice and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSalesInvoiceSalesInvoice"];
    };
    "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')": {
        /**
         * Read a sales invoice by its ID
         * @description Answers the sales invoice with the given ID; an unknown one gives 404.
         */
        get: operations["GetSalesInvoiceSalesInvoice"];
        /**
         * Update a sales invoice
         * @description Changes the sales invoice with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSalesInvoiceSalesInvoice"];
        /**
         * Delete a sales invoice
         * @description Removes the sales invoice with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSalesInvoiceSalesInvoice"];
    };
    "/api/v1/{division}/salesinvoice/SalesOrderID": {
        /**
         * Create a sales order reference
         * @description Points at a sales order that is to be invoiced. After a lost answer, look at the outcome before calling again.
         */
        post: operations["CreateSalesInvoiceSalesOrderID"];
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
        /** @description Points at a sales order that is to be invoiced. */
        SalesInvoiceSalesOrderID: {
            /** Format: uuid */
            ID?: string;
        };
        /** @description Makes invoices from chosen sales orders, of at most 500 lines, and reports how many succeeded. */
        SalesInvoiceInvoiceSalesOrders: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            CreateMode?: 0 | 1 | null;
            /** Format: int32 */
            DeliveryNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            Errors?: string | null;
            /** Format: int32 */
            InvoiceMode?: 0 | 1 | null;
            JournalCode?: string | null;
            /** Format: int32 */
            NumberOfCreatedInvoices?: number | null;
            /** Format: int32 */
            NumberOfFailedInvoices?: number | null;
            SalesOrderIDs?: components["schemas"]["SalesInvoiceSalesOrderID"][] | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: odata-v2-datetime */
            UserInvoiceDate?: string | null;
        };
        /** @description A layout in which sales invoices are printed or mailed. */
        SalesInvoiceLayout: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Subject?: string | null;
            /** Format: int16 */
            Type?: 1 | 2 | null;
        };
        /** @description Prints a sales invoice and sends it by e-mail, digital post or Peppol as asked. */
        SalesInvoicePrintedSalesInvoice: {
            /** Format: uuid */
            InvoiceID?: string;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentCreationError?: string | null;
            DocumentCreationSuccess?: string | null;
            /** Format: uuid */
            DocumentLayout?: string | null;
            EmailCreationError?: string | null;
            EmailCreationSuccess?: string | null;
            /** Format: uuid */
            EmailLayout?: string | null;
            ExtraText?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            PeppolCreationError?: string | null;
            PeppolCreationSuccess?: string | null;
            PostboxMessageCreationError?: string | null;
            PostboxMessageCreationSuccess?: string | null;
            /** Format: uuid */
            PostboxSender?: string | null;
            /** Format: int32 */
            ReportingPeriod?: number | null;
            /** Format: int32 */
            ReportingYear?: number | null;
            SendEmailToCustomer?: boolean | null;
            SenderEmailAddress?: string | null;
            SendInvoiceToCustomerPostbox?: boolean | null;
            SendInvoiceViaPeppol?: boolean | null;
            SendOutputBasedOnAccount?: boolean | null;
        };
        /** @description One line of a sales invoice, with item, quantity, price and VAT. */
        SalesInvoiceSalesInvoiceLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            ExtraDutyPercentage?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            InvoiceID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            SalesOrder?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: uuid */
            Subscription?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An extra charge on a sales invoice, such as shipping costs. */
        SalesInvoiceSalesInvoiceOrderChargeLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFCExclVAT?: number | null;
            /** Format: double */
            AmountFCInclVAT?: number | null;
            /** Format: double */
            AmountVATFC?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            InvoiceID?: string | null;
            IsShippingCost?: boolean | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: uuid */
            OrderCharge?: string | null;
            OrderChargeCode?: string | null;
            OrderChargeDescription?: string | null;
            OrderChargesLineDescription?: string | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note to a customer, from draft to processed. */
        SalesInvoiceSalesInvoice: {
            /** Format: uuid */
            InvoiceID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToAddress?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int16 */
            DiscountType?: 1 | 2 | 3 | 4 | 5 | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            GAccountAmountFC?: number | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            IsExtraDuty?: boolean | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            SalesInvoiceLines?: components["schemas"]["SalesInvoiceSalesInvoiceLine"][] | null;
            SalesInvoiceOrderChargeLines?: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"][] | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            StarterSalesInvoiceStatus?: number | null;
            StarterSalesInvoiceStatusDescription?: string | null;
            /** Format: int16 */
            Status?: 10 | 20 | 50 | null;
            StatusDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            /** Format: int32 */
            Type?: 8020 | 8021 | 8023 | 8024 | null;
            TypeDescription?: string | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            /** Format: double */
            WithholdingTaxAmountFC?: number | null;
            /** Format: double */
            WithholdingTaxBaseAmount?: number | null;
            /** Format: double */
            WithholdingTaxPercentage?: number | null;
            YourRef?: string | null;
            InvoiceStatusInformation?: string | null;
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
interface Parameters3 {
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
interface Parameters4 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters5 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the sales invoice. */
        InvoiceID: string;
    };
}
export interface operations {
    InvoiceSalesOrders: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceInvoiceSalesOrders"], "CreateMode" | "InvoiceMode" | "JournalCode" | "SalesOrderIDs">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceInvoiceSalesOrders"];
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
    ListSalesInvoiceLayouts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales invoice layouts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesInvoiceLayout"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesInvoiceLayout"][];
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
    GetSalesInvoiceLayout: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceLayout"];
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
    PrintSalesInvoice: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoicePrintedSalesInvoice"], "InvoiceID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoicePrintedSalesInvoice"];
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
    ListSalesInvoiceSalesInvoiceLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales invoice lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesInvoiceSalesInvoiceLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesInvoiceSalesInvoiceLine"][];
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
    CreateSalesInvoiceSalesInvoiceLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesInvoiceLine"], "GLAccount" | "InvoiceID" | "Item">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesInvoiceLine"];
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
    GetSalesInvoiceSalesInvoiceLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesInvoiceLine"];
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
    UpdateSalesInvoiceSalesInvoiceLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceSalesInvoiceLine"];
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
    DeleteSalesInvoiceSalesInvoiceLine: {
        parameters: Parameters4;
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
    ListSalesInvoiceSalesInvoiceOrderChargeLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales invoice order charge lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"][];
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
    CreateSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"], "InvoiceID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"];
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
    GetSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"];
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
    UpdateSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"];
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
    DeleteSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: Parameters4;
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
    ListSalesInvoiceSalesInvoices: {
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
            /** @description One page of sales invoices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SalesInvoiceSalesInvoice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SalesInvoiceSalesInvoice"][];
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
    CreateSalesInvoiceSalesInvoice: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesInvoice"], "Journal" | "OrderedBy" | "SalesInvoiceLines">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesInvoice"];
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
    GetSalesInvoiceSalesInvoice: {
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
                /** @description ID of the sales invoice. */
                InvoiceID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesInvoice"];
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
    UpdateSalesInvoiceSalesInvoice: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceSalesInvoice"];
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
    DeleteSalesInvoiceSalesInvoice: {
        parameters: Parameters5;
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
    CreateSalesInvoiceSalesOrderID: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesOrderID"], "ID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SalesInvoiceSalesOrderID"];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    SalesInvoiceSalesOrderID: { row: components["schemas"]["SalesInvoiceSalesOrderID"]; key: "ID"; create: "ID"; update: never };
    SalesInvoiceInvoiceSalesOrders: { row: components["schemas"]["SalesInvoiceInvoiceSalesOrders"]; key: "ID"; create: "ID" | "CreateMode" | "DeliveryNumber" | "EndDate" | "InvoiceMode" | "JournalCode" | "SalesOrderIDs" | "StartDate" | "UserInvoiceDate"; update: never; nested: { "SalesOrderIDs": "SalesInvoiceSalesOrderID" } };
    SalesInvoiceLayout: { row: components["schemas"]["SalesInvoiceLayout"]; key: "ID"; create: never; update: never };
    SalesInvoicePrintedSalesInvoice: { row: components["schemas"]["SalesInvoicePrintedSalesInvoice"]; key: "InvoiceID"; create: "InvoiceID" | "Division" | "Document" | "DocumentCreationError" | "DocumentCreationSuccess" | "DocumentLayout" | "EmailCreationError" | "EmailCreationSuccess" | "EmailLayout" | "ExtraText" | "InvoiceDate" | "PeppolCreationError" | "PeppolCreationSuccess" | "PostboxMessageCreationError" | "PostboxMessageCreationSuccess" | "PostboxSender" | "ReportingPeriod" | "ReportingYear" | "SendEmailToCustomer" | "SenderEmailAddress" | "SendInvoiceToCustomerPostbox" | "SendInvoiceViaPeppol" | "SendOutputBasedOnAccount"; update: never };
    SalesInvoiceSalesInvoiceLine: { row: components["schemas"]["SalesInvoiceSalesInvoiceLine"]; key: "ID"; create: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Employee" | "EndTime" | "ExtraDutyAmountFC" | "ExtraDutyPercentage" | "GLAccount" | "InvoiceID" | "Item" | "NetPrice" | "Notes" | "Pricelist" | "Project" | "ProjectWBS" | "Quantity" | "StartTime" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "VATAmountDC" | "VATAmountFC" | "VATCode" | "VATPercentage"; update: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Employee" | "EndTime" | "ExtraDutyAmountFC" | "ExtraDutyPercentage" | "GLAccount" | "InvoiceID" | "Item" | "NetPrice" | "Notes" | "Pricelist" | "Project" | "ProjectWBS" | "Quantity" | "StartTime" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "VATAmountDC" | "VATAmountFC" | "VATCode" | "VATPercentage" };
    SalesInvoiceSalesInvoiceOrderChargeLine: { row: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"]; key: "ID"; create: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "InvoiceID" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "VATCode"; update: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "InvoiceID" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "VATCode" };
    SalesInvoiceSalesInvoice: { row: components["schemas"]["SalesInvoiceSalesInvoice"]; key: "InvoiceID"; create: "InvoiceID" | "AmountDiscount" | "AmountDiscountExclVat" | "Currency" | "DeliverTo" | "DeliverToAddress" | "DeliverToContactPerson" | "Description" | "Discount" | "Document" | "DueDate" | "ExtraDutyAmountFC" | "GAccountAmountFC" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceTo" | "InvoiceToContactPerson" | "IsExtraDuty" | "Journal" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "Remarks" | "SalesChannel" | "SalesInvoiceLines" | "SalesInvoiceOrderChargeLines" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "TaxSchedule" | "Type" | "Warehouse" | "WithholdingTaxAmountFC" | "WithholdingTaxBaseAmount" | "WithholdingTaxPercentage" | "YourRef" | "InvoiceDate" | "Status"; update: "InvoiceID" | "AmountDiscount" | "AmountDiscountExclVat" | "Currency" | "DeliverTo" | "DeliverToAddress" | "DeliverToContactPerson" | "Description" | "Discount" | "Document" | "DueDate" | "ExtraDutyAmountFC" | "GAccountAmountFC" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceTo" | "InvoiceToContactPerson" | "IsExtraDuty" | "Journal" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "Remarks" | "SalesChannel" | "SalesInvoiceLines" | "SalesInvoiceOrderChargeLines" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "TaxSchedule" | "Type" | "Warehouse" | "WithholdingTaxAmountFC" | "WithholdingTaxBaseAmount" | "WithholdingTaxPercentage" | "YourRef"; nested: { "SalesInvoiceLines": "SalesInvoiceSalesInvoiceLine"; "SalesInvoiceOrderChargeLines": "SalesInvoiceSalesInvoiceOrderChargeLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/salesinvoice/InvoiceSalesOrders": { create: { body: "SalesInvoiceInvoiceSalesOrders"; demands: "CreateMode" | "InvoiceMode" | "JournalCode" | "SalesOrderIDs"; answer: "SalesInvoiceInvoiceSalesOrders" } };
    "/api/v1/{division}/salesinvoice/Layouts": { list: "SalesInvoiceLayout" };
    "/api/v1/{division}/salesinvoice/Layouts(guid'{ID}')": { get: "SalesInvoiceLayout" };
    "/api/v1/{division}/salesinvoice/PrintedSalesInvoices": { create: { body: "SalesInvoicePrintedSalesInvoice"; demands: "InvoiceID"; answer: "SalesInvoicePrintedSalesInvoice" } };
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines": { list: "SalesInvoiceSalesInvoiceLine"; create: { body: "SalesInvoiceSalesInvoiceLine"; demands: "GLAccount" | "InvoiceID" | "Item"; answer: "SalesInvoiceSalesInvoiceLine" } };
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines(guid'{ID}')": { get: "SalesInvoiceSalesInvoiceLine"; update: { body: "SalesInvoiceSalesInvoiceLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines": { list: "SalesInvoiceSalesInvoiceOrderChargeLine"; create: { body: "SalesInvoiceSalesInvoiceOrderChargeLine"; demands: "InvoiceID"; answer: "SalesInvoiceSalesInvoiceOrderChargeLine" } };
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines(guid'{ID}')": { get: "SalesInvoiceSalesInvoiceOrderChargeLine"; update: { body: "SalesInvoiceSalesInvoiceOrderChargeLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesinvoice/SalesInvoices": { list: "SalesInvoiceSalesInvoice"; create: { body: "SalesInvoiceSalesInvoice"; demands: "Journal" | "OrderedBy" | "SalesInvoiceLines"; answer: "SalesInvoiceSalesInvoice" } };
    "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')": { get: "SalesInvoiceSalesInvoice"; update: { body: "SalesInvoiceSalesInvoice"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesinvoice/SalesOrderID": { create: { body: "SalesInvoiceSalesOrderID"; demands: "ID"; answer: "SalesInvoiceSalesOrderID" } };
}
/** The types of the service, for a client that knows no other. */
export interface SalesinvoiceTypes {
    paths: paths;
    records: records;
    calls: calls;
}
