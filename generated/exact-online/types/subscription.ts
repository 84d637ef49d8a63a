// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query2, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List subscription line types
     * @description A kind of line that a subscription can hold. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionLineTypes": {
        get: operations["ListSubscriptionSubscriptionLineTypes"];
    };
    /**
     * Read a subscription line type by its ID
     * @description Answers the subscription line type with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionLineTypes({ID})": {
        get: operations["GetSubscriptionSubscriptionLineType"];
    };
    /**
     * List subscription lines; create a subscription line
     * @description One item that a subscription invoices, with quantity, price and dates. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionLines": {
        get: operations["ListSubscriptionSubscriptionLines"];
        /** @description Adds a subscription line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSubscriptionSubscriptionLine"];
    };
    /**
     * Read a subscription line by its ID; update a subscription line; delete a subscription line
     * @description Answers the subscription line with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionLines(guid'{ID}')": {
        get: operations["GetSubscriptionSubscriptionLine"];
        /** @description Changes the subscription line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSubscriptionSubscriptionLine"];
        /** @description Removes the subscription line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSubscriptionSubscriptionLine"];
    };
    /**
     * List subscription reason codes
     * @description A reason for which a subscription can be cancelled. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionReasonCodes": {
        get: operations["ListSubscriptionSubscriptionReasonCodes"];
    };
    /**
     * Read a subscription reason code by its ID
     * @description Answers the subscription reason code with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionReasonCodes(guid'{ID}')": {
        get: operations["GetSubscriptionSubscriptionReasonCode"];
    };
    /**
     * List subscription employee restrictions; create a subscription employee restriction
     * @description Allows an employee to enter time on a subscription. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees": {
        get: operations["ListSubscriptionSubscriptionRestrictionEmployees"];
        /** @description Adds a subscription employee restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSubscriptionSubscriptionRestrictionEmployee"];
    };
    /**
     * Read a subscription employee restriction by its ID; delete a subscription employee restriction
     * @description Answers the subscription employee restriction with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees(guid'{ID}')": {
        get: operations["GetSubscriptionSubscriptionRestrictionEmployee"];
        /** @description Removes the subscription employee restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSubscriptionSubscriptionRestrictionEmployee"];
    };
    /**
     * List subscription item restrictions; create a subscription item restriction
     * @description Allows an item to be entered on a subscription. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems": {
        get: operations["ListSubscriptionSubscriptionRestrictionItems"];
        /** @description Adds a subscription item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSubscriptionSubscriptionRestrictionItem"];
    };
    /**
     * Read a subscription item restriction by its ID; delete a subscription item restriction
     * @description Answers the subscription item restriction with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems(guid'{ID}')": {
        get: operations["GetSubscriptionSubscriptionRestrictionItem"];
        /** @description Removes the subscription item restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSubscriptionSubscriptionRestrictionItem"];
    };
    /**
     * List subscription types
     * @description A model for subscriptions: its periods, renewal, cancellation and way of invoicing. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionTypes": {
        get: operations["ListSubscriptionSubscriptionTypes"];
    };
    /**
     * Read a subscription type by its ID
     * @description Answers the subscription type with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/SubscriptionTypes(guid'{ID}')": {
        get: operations["GetSubscriptionSubscriptionType"];
    };
    /**
     * List subscriptions; create a subscription
     * @description A contract with a customer that is invoiced period by period. Answers pages of 60 rows. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/Subscriptions": {
        get: operations["ListSubscriptionSubscriptions"];
        /** @description Adds a subscription and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSubscriptionSubscription"];
    };
    /**
     * Read a subscription by its ID; update a subscription; delete a subscription
     * @description Answers the subscription with the given ID; an unknown one gives 404. Scope: sales contracts.
     */
    "/api/v1/{division}/subscription/Subscriptions(guid'{EntryID}')": {
        get: operations["GetSubscriptionSubscription"];
        /** @description Changes the subscription with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSubscriptionSubscription"];
        /** @description Removes the subscription with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSubscriptionSubscription"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
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
             * @description Whether invoices are made without a user, and if so before or after the period. Codes: 1 = Never, 2 = Before the subscription period, 3 = After the subscription period.
             */
            AutomaticGenerateInvoiceType?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Days that pass before an invoice is sent without a user.
             */
            AutomaticSendInvoiceDays?: number | null;
            /**
             * Format: int16
             * @description Way in which invoices are sent without a user, such as e-mail or Peppol. Codes: 1 = Send based on account, 2 = Send via email, 3 = Create documents, 4 = Send via digital postbox, 5 = Send and track, 6 = Send via peppol.
             */
            AutomaticSendInvoiceMethod?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: int16
             * @description Whose e-mail address stands as the sender of automatic invoices. Codes: 1 = Company email address, 2 = Main user email address.
             */
            AutomaticSendInvoiceSender?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the mailbox from which automatic invoices are sent by digital post.
             */
            AutomaticSendInvoiceSenderMailbox?: string | null;
            /**
             * Format: int16
             * @description Whether invoices are sent without a user as soon as they are there. Codes: 1 = Never, 2 = When available.
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
             * @description Whether invoices of the subscription carry a link for paying online. Codes: 0 = Never, 1 = Always, 2 = Based on account.
             */
            EnablePaymentLink?: 0 | 1 | 2 | null;
            /**
             * Format: int16
             * @description How a period that the subscription covers only in part is invoiced. Codes: 1 = Ratio based, 2 = Zero Invoice, 3 = Never invoiced.
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
             * @description Which prices hold when a user renews the subscription. Codes: 1 = Use item prices, 2 = Use current subscription prices.
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
             * @description Whether the subscription is renewed, and if so by a user or by itself. Codes: 0 = No, 1 = Manual, 2 = Automatic.
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
             * @description Weekday on which the subscription is invoiced, counted from Monday as 0. Codes: 0 = Monday, 1 = Tuesday, 2 = Wednesday, 3 = Thursday, 4 = Friday, 5 = Saturday, 6 = Sunday.
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path22 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the subscription. */
    EntryID: string;
}
export interface operations {
    ListSubscriptionSubscriptionLineTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SubscriptionSubscriptionLineType"]>;
    };
    GetSubscriptionSubscriptionLineType: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the subscription line type. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["SubscriptionSubscriptionLineType"]>;
    };
    ListSubscriptionSubscriptionLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SubscriptionSubscriptionLine"]>;
    };
    CreateSubscriptionSubscriptionLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscriptionLine"], "EntryID" | "Item">;
            };
        };
        responses: Answers2<components["schemas"]["SubscriptionSubscriptionLine"]>;
    };
    GetSubscriptionSubscriptionLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SubscriptionSubscriptionLine"]>;
    };
    UpdateSubscriptionSubscriptionLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionSubscriptionLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSubscriptionSubscriptionLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSubscriptionSubscriptionReasonCodes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SubscriptionSubscriptionReasonCode"]>;
    };
    GetSubscriptionSubscriptionReasonCode: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SubscriptionSubscriptionReasonCode"]>;
    };
    ListSubscriptionSubscriptionRestrictionEmployees: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"]>;
    };
    CreateSubscriptionSubscriptionRestrictionEmployee: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"], "Employee" | "Subscription">;
            };
        };
        responses: Answers2<components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"]>;
    };
    GetSubscriptionSubscriptionRestrictionEmployee: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"]>;
    };
    DeleteSubscriptionSubscriptionRestrictionEmployee: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSubscriptionSubscriptionRestrictionItems: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SubscriptionSubscriptionRestrictionItem"]>;
    };
    CreateSubscriptionSubscriptionRestrictionItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscriptionRestrictionItem"], "Subscription">;
            };
        };
        responses: Answers2<components["schemas"]["SubscriptionSubscriptionRestrictionItem"]>;
    };
    GetSubscriptionSubscriptionRestrictionItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SubscriptionSubscriptionRestrictionItem"]>;
    };
    DeleteSubscriptionSubscriptionRestrictionItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSubscriptionSubscriptionTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SubscriptionSubscriptionType"]>;
    };
    GetSubscriptionSubscriptionType: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SubscriptionSubscriptionType"]>;
    };
    ListSubscriptionSubscriptions: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SubscriptionSubscription"]>;
    };
    CreateSubscriptionSubscription: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SubscriptionSubscription"], "Description" | "OrderedBy" | "SubscriptionLines" | "SubscriptionType">;
            };
        };
        responses: Answers2<components["schemas"]["SubscriptionSubscription"]>;
    };
    GetSubscriptionSubscription: {
        parameters: {
            query?: Query4;
            path: Path22;
        };
        responses: Answers3<components["schemas"]["SubscriptionSubscription"]>;
    };
    UpdateSubscriptionSubscription: {
        parameters: {
            path: Path22;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionSubscription"];
            };
        };
        responses: Answers4;
    };
    DeleteSubscriptionSubscription: {
        parameters: {
            path: Path22;
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    SubscriptionSubscriptionLineType: { row: components["schemas"]["SubscriptionSubscriptionLineType"]; key: "ID"; create: never; update: never };
    SubscriptionSubscriptionLine: { row: components["schemas"]["SubscriptionSubscriptionLine"]; key: "ID"; create: "ID" | "AmountDC" | "AmountFC" | "Costcenter" | "Costunit" | "Description" | "Discount" | "EntryID" | "FromDate" | "Item" | "LineType" | "NetPrice" | "Notes" | "Quantity" | "ToDate" | "UnitCode" | "UnitPrice" | "VATAmountFC" | "VATCode"; update: records["SubscriptionSubscriptionLine"]["create"] };
    SubscriptionSubscriptionReasonCode: { row: components["schemas"]["SubscriptionSubscriptionReasonCode"]; key: "ID"; create: never; update: never };
    SubscriptionSubscriptionRestrictionEmployee: { row: components["schemas"]["SubscriptionSubscriptionRestrictionEmployee"]; key: "ID"; create: "ID" | "Employee" | "Subscription"; update: never };
    SubscriptionSubscriptionRestrictionItem: { row: components["schemas"]["SubscriptionSubscriptionRestrictionItem"]; key: "ID"; create: "ID" | "Item" | "Subscription"; update: never };
    SubscriptionSubscriptionType: { row: components["schemas"]["SubscriptionSubscriptionType"]; key: "ID"; create: never; update: never };
    SubscriptionSubscription: { row: components["schemas"]["SubscriptionSubscription"]; key: "EntryID"; create: "EntryID" | "BlockEntry" | "CancellationDate" | "Classification" | "Currency" | "CustomerPONumber" | "Description" | "EndDate" | "InvoiceDay" | "InvoiceTo" | "InvoiceToContactPerson" | "InvoicingStartDate" | "Notes" | "OrderedBy" | "OrderedByContactPerson" | "PaymentCondition" | "Printed" | "Project" | "ReasonCancelled" | "StartDate" | "SubscriptionLines" | "SubscriptionType"; update: records["SubscriptionSubscription"]["create"]; nested: { "SubscriptionLines": "SubscriptionSubscriptionLine"; "SubscriptionRestrictionEmployees": "SubscriptionSubscriptionRestrictionEmployee"; "SubscriptionRestrictionItems": "SubscriptionSubscriptionRestrictionItem" } };
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
