// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/subscription/SubscriptionLineTypes": {
        /**
         * List subscription line types
         * @description A kind of line that a subscription can hold. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptionLineTypes"];
    };
    "/api/v1/{division}/subscription/SubscriptionLineTypes({ID})": {
        /**
         * Read a subscription line type by its ID
         * @description Answers the subscription line type with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscriptionLineType"];
    };
    "/api/v1/{division}/subscription/SubscriptionLines": {
        /**
         * List subscription lines
         * @description One item that a subscription invoices, with quantity, price and dates. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptionLines"];
        /**
         * Create a subscription line
         * @description Adds a subscription line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSubscriptionSubscriptionLine"];
    };
    "/api/v1/{division}/subscription/SubscriptionLines(guid'{ID}')": {
        /**
         * Read a subscription line by its ID
         * @description Answers the subscription line with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscriptionLine"];
        /**
         * Update a subscription line
         * @description Changes the subscription line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSubscriptionSubscriptionLine"];
        /**
         * Delete a subscription line
         * @description Removes the subscription line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSubscriptionSubscriptionLine"];
    };
    "/api/v1/{division}/subscription/SubscriptionReasonCodes": {
        /**
         * List subscription reason codes
         * @description A reason for which a subscription can be cancelled. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptionReasonCodes"];
    };
    "/api/v1/{division}/subscription/SubscriptionReasonCodes(guid'{ID}')": {
        /**
         * Read a subscription reason code by its ID
         * @description Answers the subscription reason code with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscriptionReasonCode"];
    };
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees": {
        /**
         * List subscription employee restrictions
         * @description Allows an employee to enter time on a subscription. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptionRestrictionEmployees"];
        /**
         * Create a subscription employee restriction
         * @description Adds a subscription employee restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSubscriptionSubscriptionRestrictionEmployee"];
    };
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees(guid'{ID}')": {
        /**
         * Read a subscription employee restriction by its ID
         * @description Answers the subscription employee restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscriptionRestrictionEmployee"];
        /**
         * Delete a subscription employee restriction
         * @description Removes the subscription employee restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSubscriptionSubscriptionRestrictionEmployee"];
    };
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems": {
        /**
         * List subscription item restrictions
         * @description Allows an item to be entered on a subscription. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptionRestrictionItems"];
        /**
         * Create a subscription item restriction
         * @description Adds a subscription item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSubscriptionSubscriptionRestrictionItem"];
    };
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems(guid'{ID}')": {
        /**
         * Read a subscription item restriction by its ID
         * @description Answers the subscription item restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscriptionRestrictionItem"];
        /**
         * Delete a subscription item restriction
         * @description Removes the subscription item restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSubscriptionSubscriptionRestrictionItem"];
    };
    "/api/v1/{division}/subscription/SubscriptionTypes": {
        /**
         * List subscription types
         * @description A model for subscriptions: its periods, renewal, cancellation and way of invoicing. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptionTypes"];
    };
    "/api/v1/{division}/subscription/SubscriptionTypes(guid'{ID}')": {
        /**
         * Read a subscription type by its ID
         * @description Answers the subscription type with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscriptionType"];
    };
    "/api/v1/{division}/subscription/Subscriptions": {
        /**
         * List subscriptions
         * @description A contract with a customer that is invoiced period by period. Answers pages of 60 rows.
         */
        get: operations["ListSubscriptionSubscriptions"];
        /**
         * Create a subscription
         * @description Adds a subscription and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSubscriptionSubscription"];
    };
    "/api/v1/{division}/subscription/Subscriptions(guid'{EntryID}')": {
        /**
         * Read a subscription by its ID
         * @description Answers the subscription with the given ID; an unknown one gives 404.
         */
        get: operations["GetSubscriptionSubscription"];
        /**
         * Update a subscription
         * @description Changes the subscription with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateSubscriptionSubscription"];
        /**
         * Delete a subscription
         * @description Removes the subscription with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSubscriptionSubscription"];
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
        /** @description A kind of line that a subscription can hold. */
        SubscriptionSubscriptionLineType: {
            /**
             * Format: int16
             * @description Number that is the key of the record in a fixed list.
             */
            ID?: number;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
        };
        /** @description One item that a subscription invoices, with quantity, price and dates. */
        SubscriptionSubscriptionLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the line of the subscription, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the subscription, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the line is invoiced.
             */
            FromDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of line, which subscription/SubscriptionLineTypes lists.
             */
            LineType?: number | null;
            /** @description Text of the kind of line. */
            LineTypeDescription?: string | null;
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
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the line is invoiced.
             */
            ToDate?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
        };
        /** @description A reason for which a subscription can be cancelled. */
        SubscriptionSubscriptionReasonCode: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the record can still be chosen; one that is switched off stays for history. */
            Active?: boolean | null;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
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
        };
        /** @description Allows an employee to enter time on a subscription. */
        SubscriptionSubscriptionRestrictionEmployee: {
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
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
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
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
        };
        /** @description Allows an item to be entered on a subscription. */
        SubscriptionSubscriptionRestrictionItem: {
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
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
        };
        /** @description A model for subscriptions: its periods, renewal, cancellation and way of invoicing. */
        SubscriptionSubscriptionType: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int16
             * @description Days before or after the start of the subscription period on which invoices are made.
             */
            AutomaticGenerateInvoiceDays?: number | null;
            /** @description Text for the invoices that are made without a user. */
            AutomaticGenerateInvoiceDescription?: string | null;
            /**
             * Format: int16
             * @description Whether invoices are made without a user, and if so before or after the period.
             */
            AutomaticGenerateInvoiceType?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Days that pass before an invoice is sent without a user.
             */
            AutomaticSendInvoiceDays?: number | null;
            /**
             * Format: int16
             * @description Way in which invoices are sent without a user, such as e-mail or Peppol.
             */
            AutomaticSendInvoiceMethod?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: int16
             * @description Whose e-mail address stands as the sender of automatic invoices.
             */
            AutomaticSendInvoiceSender?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the mailbox from which automatic invoices are sent by digital post.
             */
            AutomaticSendInvoiceSenderMailbox?: string | null;
            /**
             * Format: int16
             * @description Whether invoices are sent without a user as soon as they are there.
             */
            AutomaticSendInvoiceType?: 1 | 2 | null;
            /**
             * Format: int16
             * @description Length of notice that has to be given to end the subscription.
             */
            CancellationPeriod?: number | null;
            /** @description Unit of the period of notice, such as months or days. */
            CancellationPeriodUnit?: string | null;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int16
             * @description Whether invoices of the subscription carry a link for paying online.
             */
            EnablePaymentLink?: 0 | 1 | 2 | null;
            /**
             * Format: int16
             * @description How a period that the subscription covers only in part is invoiced.
             */
            InvoiceCorrectionMethod?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Length of the time that one invoice of the subscription covers.
             */
            InvoicePeriod?: number | null;
            /** @description Unit of the time that one invoice of the subscription covers. */
            InvoicePeriodUnit?: string | null;
            /**
             * Format: int16
             * @description Which prices hold when a user renews the subscription.
             */
            ManualRenewalMethod?: 1 | 2 | null;
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
             * Format: uint8
             * @description Whether the subscription is renewed, and if so by a user or by itself.
             */
            ProlongationType?: 0 | 1 | 2 | null;
            /**
             * Format: int16
             * @description Length of notice that has to be given to prevent the next renewal.
             */
            RenewalCancellationPeriod?: number | null;
            /** @description Unit of the notice that prevents the next renewal, such as months. */
            RenewalCancellationPeriodUnit?: string | null;
            /**
             * Format: int16
             * @description Length of the time by which the subscription is renewed.
             */
            RenewalPeriod?: number | null;
            /** @description Unit of the time by which the subscription is renewed. */
            RenewalPeriodUnit?: string | null;
            /**
             * Format: int16
             * @description Length of the subscription, counted in the unit beside it.
             */
            SubscriptionPeriod?: number | null;
            /** @description Unit of the length of the subscription, such as months or years. */
            SubscriptionPeriodUnit?: string | null;
        };
        /** @description A contract with a customer that is invoiced period by period. */
        SubscriptionSubscription: {
            /**
             * Format: uuid
             * @description ID of the subscription, which its lines share.
             */
            EntryID?: string;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the agreement was ended; empty while it runs.
             */
            CancellationDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the class by which the record is grouped.
             */
            Classification?: string | null;
            /** @description Code of the class by which the record is grouped. */
            ClassificationCode?: string | null;
            /** @description Text of the class by which the record is grouped. */
            ClassificationDescription?: string | null;
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
            /** @description Number of the customer's purchase order that the subscription rests on. */
            CustomerPONumber?: string | null;
            /** @description Text by which users know the subscription. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the subscription; empty while it runs on.
             */
            EndDate?: string | null;
            /**
             * Format: uint8
             * @description Weekday on which the subscription is invoiced, counted from Monday as 0.
             */
            InvoiceDay?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day up to which the subscription was invoiced.
             */
            InvoicedTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the subscription is invoiced.
             */
            InvoicingStartDate?: string | null;
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
             * Format: int32
             * @description Number of the subscription, as users see it.
             */
            Number?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Whether the subscription was printed or sent already. */
            Printed?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason for ending the subscription.
             */
            ReasonCancelled?: string | null;
            /** @description Code of the reason for ending the subscription. */
            ReasonCancelledCode?: string | null;
            /** @description Text of the reason for ending the subscription. */
            ReasonCancelledDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the subscription.
             */
            StartDate?: string | null;
            /** @description Items that the subscription invoices. */
            SubscriptionLines?: components["schemas"]["SubscriptionSubscriptionLine"][] | null;
            /** @description Employees who can enter hours on the subscription. */
            SubscriptionRestrictionEmployees?: components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"][] | null;
            /** @description Items that can be entered on the subscription. */
            SubscriptionRestrictionItems?: components["schemas"]["SubscriptionSubscriptionRestrictionItem"][] | null;
            /**
             * Format: uuid
             * @description ID of the model after which the subscription runs.
             */
            SubscriptionType?: string | null;
            /** @description Code of the model after which the subscription runs. */
            SubscriptionTypeCode?: string | null;
            /** @description Text of the model after which the subscription runs. */
            SubscriptionTypeDescription?: string | null;
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
        /** @description ID of the subscription. */
        EntryID: string;
    };
}
export interface operations {
    ListSubscriptionSubscriptionLineTypes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription line types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscriptionLineType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscriptionLineType"][];
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
    GetSubscriptionSubscriptionLineType: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the subscription line type. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionLineType"];
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
    ListSubscriptionSubscriptionLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscriptionLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscriptionLine"][];
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
    CreateSubscriptionSubscriptionLine: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscriptionLine"], "EntryID" | "Item">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionLine"];
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
    GetSubscriptionSubscriptionLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionLine"];
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
    UpdateSubscriptionSubscriptionLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionSubscriptionLine"];
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
    DeleteSubscriptionSubscriptionLine: {
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
    ListSubscriptionSubscriptionReasonCodes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription reason codes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscriptionReasonCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscriptionReasonCode"][];
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
    GetSubscriptionSubscriptionReasonCode: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionReasonCode"];
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
    ListSubscriptionSubscriptionRestrictionEmployees: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription employee restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"][];
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
    CreateSubscriptionSubscriptionRestrictionEmployee: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"], "Employee" | "Subscription">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"];
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
    GetSubscriptionSubscriptionRestrictionEmployee: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"];
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
    DeleteSubscriptionSubscriptionRestrictionEmployee: {
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
    ListSubscriptionSubscriptionRestrictionItems: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription item restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscriptionRestrictionItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscriptionRestrictionItem"][];
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
    CreateSubscriptionSubscriptionRestrictionItem: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscriptionRestrictionItem"], "Subscription">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionRestrictionItem"];
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
    GetSubscriptionSubscriptionRestrictionItem: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionRestrictionItem"];
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
    DeleteSubscriptionSubscriptionRestrictionItem: {
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
    ListSubscriptionSubscriptionTypes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscriptionType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscriptionType"][];
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
    GetSubscriptionSubscriptionType: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscriptionType"];
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
    ListSubscriptionSubscriptions: {
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
            /** @description One page of subscriptions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SubscriptionSubscription"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SubscriptionSubscription"][];
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
    CreateSubscriptionSubscription: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscription"], "Description" | "OrderedBy" | "SubscriptionLines" | "SubscriptionType">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscription"];
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
    GetSubscriptionSubscription: {
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
                /** @description ID of the subscription. */
                EntryID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SubscriptionSubscription"];
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
    UpdateSubscriptionSubscription: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionSubscription"];
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
    DeleteSubscriptionSubscription: {
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    SubscriptionSubscriptionLineType: { row: components["schemas"]["SubscriptionSubscriptionLineType"]; key: "ID"; create: never; update: never };
    SubscriptionSubscriptionLine: { row: components["schemas"]["SubscriptionSubscriptionLine"]; key: "ID"; create: "ID" | "AmountDC" | "AmountFC" | "Costcenter" | "Costunit" | "Description" | "Discount" | "EntryID" | "FromDate" | "Item" | "LineType" | "NetPrice" | "Notes" | "Quantity" | "ToDate" | "UnitCode" | "UnitPrice" | "VATAmountFC" | "VATCode"; update: "ID" | "AmountDC" | "AmountFC" | "Costcenter" | "Costunit" | "Description" | "Discount" | "EntryID" | "FromDate" | "Item" | "LineType" | "NetPrice" | "Notes" | "Quantity" | "ToDate" | "UnitCode" | "UnitPrice" | "VATAmountFC" | "VATCode" };
    SubscriptionSubscriptionReasonCode: { row: components["schemas"]["SubscriptionSubscriptionReasonCode"]; key: "ID"; create: never; update: never };
    SubscriptionSubscriptionRestrictionEmployee: { row: components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"]; key: "ID"; create: "ID" | "Employee" | "Subscription"; update: never };
    SubscriptionSubscriptionRestrictionItem: { row: components["schemas"]["SubscriptionSubscriptionRestrictionItem"]; key: "ID"; create: "ID" | "Item" | "Subscription"; update: never };
    SubscriptionSubscriptionType: { row: components["schemas"]["SubscriptionSubscriptionType"]; key: "ID"; create: never; update: never };
    SubscriptionSubscription: { row: components["schemas"]["SubscriptionSubscription"]; key: "EntryID"; create: "EntryID" | "BlockEntry" | "CancellationDate" | "Classification" | "Currency" | "CustomerPONumber" | "Description" | "EndDate" | "InvoiceDay" | "InvoiceTo" | "InvoiceToContactPerson" | "InvoicingStartDate" | "Notes" | "OrderedBy" | "OrderedByContactPerson" | "PaymentCondition" | "Printed" | "Project" | "ReasonCancelled" | "StartDate" | "SubscriptionLines" | "SubscriptionType"; update: "EntryID" | "BlockEntry" | "CancellationDate" | "Classification" | "Currency" | "CustomerPONumber" | "Description" | "EndDate" | "InvoiceDay" | "InvoiceTo" | "InvoiceToContactPerson" | "InvoicingStartDate" | "Notes" | "OrderedBy" | "OrderedByContactPerson" | "PaymentCondition" | "Printed" | "Project" | "ReasonCancelled" | "StartDate" | "SubscriptionLines" | "SubscriptionType"; nested: { "SubscriptionLines": "SubscriptionSubscriptionLine"; "SubscriptionRestrictionEmployees": "SubscriptionSubscriptionRestrictionEmployee"; "SubscriptionRestrictionItems": "SubscriptionSubscriptionRestrictionItem" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/subscription/SubscriptionLineTypes": { list: "SubscriptionSubscriptionLineType" };
    "/api/v1/{division}/subscription/SubscriptionLineTypes({ID})": { get: "SubscriptionSubscriptionLineType" };
    "/api/v1/{division}/subscription/SubscriptionLines": { list: "SubscriptionSubscriptionLine"; create: { body: "SubscriptionSubscriptionLine"; demands: "EntryID" | "Item"; answer: "SubscriptionSubscriptionLine" } };
    "/api/v1/{division}/subscription/SubscriptionLines(guid'{ID}')": { get: "SubscriptionSubscriptionLine"; update: { body: "SubscriptionSubscriptionLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/subscription/SubscriptionReasonCodes": { list: "SubscriptionSubscriptionReasonCode" };
    "/api/v1/{division}/subscription/SubscriptionReasonCodes(guid'{ID}')": { get: "SubscriptionSubscriptionReasonCode" };
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees": { list: "SubscriptionSubscriptionRestrictionEmployee"; create: { body: "SubscriptionSubscriptionRestrictionEmployee"; demands: "Employee" | "Subscription"; answer: "SubscriptionSubscriptionRestrictionEmployee" } };
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees(guid'{ID}')": { get: "SubscriptionSubscriptionRestrictionEmployee"; remove: { answer: never } };
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems": { list: "SubscriptionSubscriptionRestrictionItem"; create: { body: "SubscriptionSubscriptionRestrictionItem"; demands: "Subscription"; answer: "SubscriptionSubscriptionRestrictionItem" } };
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems(guid'{ID}')": { get: "SubscriptionSubscriptionRestrictionItem"; remove: { answer: never } };
    "/api/v1/{division}/subscription/SubscriptionTypes": { list: "SubscriptionSubscriptionType" };
    "/api/v1/{division}/subscription/SubscriptionTypes(guid'{ID}')": { get: "SubscriptionSubscriptionType" };
    "/api/v1/{division}/subscription/Subscriptions": { list: "SubscriptionSubscription"; create: { body: "SubscriptionSubscription"; demands: "Description" | "OrderedBy" | "SubscriptionLines" | "SubscriptionType"; answer: "SubscriptionSubscription" } };
    "/api/v1/{division}/subscription/Subscriptions(guid'{EntryID}')": { get: "SubscriptionSubscription"; update: { body: "SubscriptionSubscription"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SubscriptionTypes {
    paths: paths;
    records: records;
    calls: calls;
}
