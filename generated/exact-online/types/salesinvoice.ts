// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * Invoice sales orders
     * @description Makes invoices from chosen sales orders, of at most 500 lines, and reports how many succeeded. After a lost answer, look at the outcome before calling again. Scope: sales orders.
     */
    "/api/v1/{division}/salesinvoice/InvoiceSalesOrders": {
        post: operations["InvoiceSalesOrders"];
    };
    /**
     * List sales invoice layouts
     * @description A layout in which sales invoices are printed or mailed. Answers pages of 60 rows. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/Layouts": {
        get: operations["ListSalesInvoiceLayouts"];
    };
    /**
     * Read a sales invoice layout by its ID
     * @description Answers the sales invoice layout with the given ID; an unknown one gives 404. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/Layouts(guid'{ID}')": {
        get: operations["GetSalesInvoiceLayout"];
    };
    /**
     * Print and send a sales invoice
     * @description Prints a sales invoice and sends it by e-mail, digital post or Peppol as asked. After a lost answer, look at the outcome before calling again. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/PrintedSalesInvoices": {
        post: operations["PrintSalesInvoice"];
    };
    /**
     * List sales invoice lines; create a sales invoice line
     * @description One line of a sales invoice, with item, quantity, price and VAT. Answers pages of 60 rows. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines": {
        get: operations["ListSalesInvoiceSalesInvoiceLines"];
        /** @description Adds a sales invoice line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesInvoiceSalesInvoiceLine"];
    };
    /**
     * Read a sales invoice line by its ID; update a sales invoice line; delete a sales invoice line
     * @description Answers the sales invoice line with the given ID; an unknown one gives 404. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines(guid'{ID}')": {
        get: operations["GetSalesInvoiceSalesInvoiceLine"];
        /** @description Changes the sales invoice line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSalesInvoiceSalesInvoiceLine"];
        /** @description Removes the sales invoice line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesInvoiceSalesInvoiceLine"];
    };
    /**
     * List sales invoice order charge lines; create a sales invoice order charge line
     * @description An extra charge on a sales invoice, such as shipping costs. Answers pages of 60 rows. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines": {
        get: operations["ListSalesInvoiceSalesInvoiceOrderChargeLines"];
        /** @description Adds a sales invoice order charge line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesInvoiceSalesInvoiceOrderChargeLine"];
    };
    /**
     * Read a sales invoice order charge line by its ID; update a sales invoice order charge line; delete a sales invoice order charge line
     * @description Answers the sales invoice order charge line with the given ID; an unknown one gives 404. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines(guid'{ID}')": {
        get: operations["GetSalesInvoiceSalesInvoiceOrderChargeLine"];
        /** @description Changes the sales invoice order charge line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSalesInvoiceSalesInvoiceOrderChargeLine"];
        /** @description Removes the sales invoice order charge line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesInvoiceSalesInvoiceOrderChargeLine"];
    };
    /**
     * List sales invoices; create a sales invoice
     * @description An invoice or credit note to a customer, from draft to processed. Answers pages of 60 rows. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/SalesInvoices": {
        get: operations["ListSalesInvoiceSalesInvoices"];
        /** @description Adds a sales invoice and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesInvoiceSalesInvoice"];
    };
    /**
     * Read a sales invoice by its ID; update a sales invoice; delete a sales invoice
     * @description Answers the sales invoice with the given ID; an unknown one gives 404. Scope: sales invoices.
     */
    "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')": {
        get: operations["GetSalesInvoiceSalesInvoice"];
        /** @description Changes the sales invoice with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesInvoiceSalesInvoice"];
        /** @description Removes the sales invoice with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesInvoiceSalesInvoice"];
    };
    /**
     * Create a sales order reference
     * @description Points at a sales order that is to be invoiced. After a lost answer, look at the outcome before calling again. Scope: sales orders.
     */
    "/api/v1/{division}/salesinvoice/SalesOrderID": {
        post: operations["CreateSalesInvoiceSalesOrderID"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description Points at a sales order that is to be invoiced. */
        SalesInvoiceSalesOrderID: {
            /**
             * Format: uuid
             * @description ID of the sales order that is to be invoiced.
             */
            ID?: string;
        };
        /** @description Makes invoices from chosen sales orders, of at most 500 lines, and reports how many succeeded. */
        SalesInvoiceInvoiceSalesOrders: {
            /**
             * Format: uuid
             * @description ID of this run, which names no order or invoice.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Whether orders of one customer share an invoice or each order gets its own. Codes: 0 = Per customer, 1 = Per sales order.
             */
            CreateMode?: 0 | 1 | null;
            /**
             * Format: int32
             * @description Number by which users know the delivery of goods.
             */
            DeliveryNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the delivery dates whose orders are invoiced.
             */
            EndDate?: string | null;
            /** @description Why some of the invoices could not be made. */
            Errors?: string | null;
            /**
             * Format: int32
             * @description Whether what was delivered or all that was ordered is invoiced. Codes: 0 = By quantity delivered, 1 = By quantity ordered.
             */
            InvoiceMode?: 0 | 1 | null;
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /**
             * Format: int32
             * @description How many invoices were made.
             */
            NumberOfCreatedInvoices?: number | null;
            /**
             * Format: int32
             * @description How many invoices could not be made.
             */
            NumberOfFailedInvoices?: number | null;
            /** @description Sales orders that are to be invoiced. */
            SalesOrderIDs?: components["schemas"]["SalesInvoiceSalesOrderID"][] | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the delivery dates whose orders are invoiced.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that the new invoices bear, when it is not today.
             */
            UserInvoiceDate?: string | null;
        };
        /** @description A layout in which sales invoices are printed or mailed. */
        SalesInvoiceLayout: {
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
            /** @description Subject line that e-mails with this layout get. */
            Subject?: string | null;
            /**
             * Format: int16
             * @description Whether it lays out the printed invoice (1) or the text of its e-mail (2). Codes: 1 = Layout, 2 = E-mail text layout.
             */
            Type?: 1 | 2 | null;
        };
        /** @description Prints a sales invoice and sends it by e-mail, digital post or Peppol as asked. */
        SalesInvoicePrintedSalesInvoice: {
            /**
             * Format: uuid
             * @description ID of the invoice that is printed or sent.
             */
            InvoiceID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description What went wrong when the document was made; empty when all went well. */
            DocumentCreationError?: string | null;
            /** @description Tells that the document was made, and under which number. */
            DocumentCreationSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout after which the document is drawn up.
             */
            DocumentLayout?: string | null;
            /** @description What went wrong when the e-mail was sent; empty when all went well. */
            EmailCreationError?: string | null;
            /** @description Tells that the e-mail was sent. */
            EmailCreationSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the text of the e-mail.
             */
            EmailLayout?: string | null;
            /** @description Text of your own that is added to the document or e-mail. */
            ExtraText?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /** @description What went wrong when the invoice was sent over Peppol; empty when all went well. */
            PeppolCreationError?: string | null;
            /** @description Tells that the invoice was handed over to Peppol. */
            PeppolCreationSuccess?: string | null;
            /** @description What went wrong when the invoice was sent by digital post; empty when all went well. */
            PostboxMessageCreationError?: string | null;
            /** @description Tells that the invoice was sent by digital post. */
            PostboxMessageCreationSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the mailbox from which the invoice is sent by digital post.
             */
            PostboxSender?: string | null;
            /**
             * Format: int32
             * @description Number of the period in which the amount counts.
             */
            ReportingPeriod?: number | null;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number | null;
            /** @description Whether the document is mailed to the customer. */
            SendEmailToCustomer?: boolean | null;
            /** @description E-mail address that stands as the sender. */
            SenderEmailAddress?: string | null;
            /** @description Whether the invoice goes to the customer's digital postbox. */
            SendInvoiceToCustomerPostbox?: boolean | null;
            /** @description Whether the invoice goes to the customer over Peppol. */
            SendInvoiceViaPeppol?: boolean | null;
            /** @description Whether the way of sending follows what is set at the account. */
            SendOutputBasedOnAccount?: boolean | null;
        };
        /** @description One line of a sales invoice, with item, quantity, price and VAT. */
        SalesInvoiceSalesInvoiceLine: {
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
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the invoiced goods or services were delivered.
             */
            DeliveryDate?: string | null;
            /** @description Text of the invoiced line, normally that of its item. */
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
             * @description ID of the employee whose hours are invoiced.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Rate of the surcharge on the VAT (as in Spain).
             */
            ExtraDutyPercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice that the line belongs to.
             */
            InvoiceID?: string | null;
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
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order behind this record.
             */
            SalesOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
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
             * @description VAT in the currency of the company.
             */
            VATAmountDC?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An extra charge on a sales invoice, such as shipping costs. */
        SalesInvoiceSalesInvoiceOrderChargeLine: {
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
             * @description Amount of the charge without VAT, in the currency of the document.
             */
            AmountFCExclVAT?: number | null;
            /**
             * Format: double
             * @description Amount of the charge with VAT, in the currency of the document.
             */
            AmountFCInclVAT?: number | null;
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
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
             * Format: uuid
             * @description ID of the invoice that the line belongs to.
             */
            InvoiceID?: string | null;
            /** @description Whether the charge is for shipping. */
            IsShippingCost?: boolean | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the kind of extra charge, such as shipping.
             */
            OrderCharge?: string | null;
            /** @description Code of the kind of extra charge. */
            OrderChargeCode?: string | null;
            /** @description Text of the kind of extra charge, as it was set up. */
            OrderChargeDescription?: string | null;
            /** @description Text of the charge on this document, which can differ from the kind's. */
            OrderChargesLineDescription?: string | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note to a customer, from draft to processed. */
        SalesInvoiceSalesInvoice: {
            /**
             * Format: uuid
             * @description Key of the invoice, given out by the service.
             */
            InvoiceID?: string;
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
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
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
            /**
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the address that the goods go to.
             */
            DeliverToAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /** @description Text on the invoice as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole invoice, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: int16
             * @description Which figure of the discount was entered, its percentage or one of the amounts. Codes: 1 = Discount percentage, 2 = Discount amount excl, 3 = Discount amount incl, 4 = Total amount excl, 5 = Total amount incl.
             */
            DiscountType?: 1 | 2 | 3 | 4 | 5 | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Part of the amount that is withheld for payment to a blocked account (G account), in the document's currency.
             */
            GAccountAmountFC?: number | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
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
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
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
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
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
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /** @description Lines of the sales invoice, each with its item and quantity. */
            SalesInvoiceLines?: components["schemas"]["SalesInvoiceSalesInvoiceLine"][] | null;
            /** @description Extra charges on the sales invoice, such as shipping. */
            SalesInvoiceOrderChargeLines?: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"][] | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description How far the invoice is in the edition for starting companies.
             */
            StarterSalesInvoiceStatus?: number | null;
            /** @description Text of how far the invoice is in the edition for starting companies. */
            StarterSalesInvoiceStatusDescription?: string | null;
            /**
             * Format: int16
             * @description How far the invoice is, from draft (10) over open (20) to processed (50). Codes: 10 = Draft, 20 = Open, 50 = Processed.
             */
            Status?: 10 | 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /**
             * Format: int32
             * @description Whether it is an invoice (8020), a credit note (8021) or one of their direct forms. Codes: 8020 = Sales invoices, 8021 = Sales credit note, 8023 = Direct sales invoice, 8024 = Direct credit note.
             */
            Type?: 8020 | 8021 | 8023 | 8024 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: double
             * @description VAT in the currency of the company.
             */
            VATAmountDC?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: double
             * @description Tax that the customer keeps back, in the currency of the invoice.
             */
            WithholdingTaxAmountFC?: number | null;
            /**
             * Format: double
             * @description Amount over which tax is kept back.
             */
            WithholdingTaxBaseAmount?: number | null;
            /**
             * Format: double
             * @description Rate of the tax that is kept back.
             */
            WithholdingTaxPercentage?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Additional word on the state of the invoice. */
            InvoiceStatusInformation?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path16 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the sales invoice. */
    InvoiceID: string;
}
export interface operations {
    InvoiceSalesOrders: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceInvoiceSalesOrders"], "CreateMode" | "InvoiceMode" | "JournalCode" | "SalesOrderIDs">;
            };
        };
        responses: Answers2<components["schemas"]["SalesInvoiceInvoiceSalesOrders"]>;
    };
    ListSalesInvoiceLayouts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesInvoiceLayout"]>;
    };
    GetSalesInvoiceLayout: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesInvoiceLayout"]>;
    };
    PrintSalesInvoice: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoicePrintedSalesInvoice"], "InvoiceID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesInvoicePrintedSalesInvoice"]>;
    };
    ListSalesInvoiceSalesInvoiceLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesInvoiceSalesInvoiceLine"]>;
    };
    CreateSalesInvoiceSalesInvoiceLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesInvoiceLine"], "GLAccount" | "InvoiceID" | "Item">;
            };
        };
        responses: Answers2<components["schemas"]["SalesInvoiceSalesInvoiceLine"]>;
    };
    GetSalesInvoiceSalesInvoiceLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesInvoiceSalesInvoiceLine"]>;
    };
    UpdateSalesInvoiceSalesInvoiceLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceSalesInvoiceLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesInvoiceSalesInvoiceLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesInvoiceSalesInvoiceOrderChargeLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"]>;
    };
    CreateSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"], "InvoiceID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"]>;
    };
    GetSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"]>;
    };
    UpdateSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesInvoiceSalesInvoiceOrderChargeLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListSalesInvoiceSalesInvoices: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesInvoiceSalesInvoice"]>;
    };
    CreateSalesInvoiceSalesInvoice: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesInvoice"], "Journal" | "OrderedBy" | "SalesInvoiceLines">;
            };
        };
        responses: Answers2<components["schemas"]["SalesInvoiceSalesInvoice"]>;
    };
    GetSalesInvoiceSalesInvoice: {
        parameters: {
            query?: Query4;
            path: Path16;
        };
        responses: Answers3<components["schemas"]["SalesInvoiceSalesInvoice"]>;
    };
    UpdateSalesInvoiceSalesInvoice: {
        parameters: {
            path: Path16;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceSalesInvoice"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesInvoiceSalesInvoice: {
        parameters: {
            path: Path16;
        };
        responses: Answers4;
    };
    CreateSalesInvoiceSalesOrderID: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceSalesOrderID"], "ID">;
            };
        };
        responses: Answers2<components["schemas"]["SalesInvoiceSalesOrderID"]>;
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
    SalesInvoiceSalesInvoiceLine: { row: components["schemas"]["SalesInvoiceSalesInvoiceLine"]; key: "ID"; create: "ID" | "AmountFC" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Discount" | "Employee" | "EndTime" | "ExtraDutyAmountFC" | "ExtraDutyPercentage" | "GLAccount" | "InvoiceID" | "Item" | "NetPrice" | "Notes" | "Pricelist" | "Project" | "ProjectWBS" | "Quantity" | "StartTime" | "TaxSchedule" | "UnitCode" | "UnitPrice" | "VATAmountDC" | "VATAmountFC" | "VATCode" | "VATPercentage"; update: records["SalesInvoiceSalesInvoiceLine"]["create"] };
    SalesInvoiceSalesInvoiceOrderChargeLine: { row: components["schemas"]["SalesInvoiceSalesInvoiceOrderChargeLine"]; key: "ID"; create: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "InvoiceID" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "VATCode"; update: records["SalesInvoiceSalesInvoiceOrderChargeLine"]["create"] };
    SalesInvoiceSalesInvoice: { row: components["schemas"]["SalesInvoiceSalesInvoice"]; key: "InvoiceID"; create: "InvoiceID" | "AmountDiscount" | "AmountDiscountExclVat" | "Currency" | "DeliverTo" | "DeliverToAddress" | "DeliverToContactPerson" | "Description" | "Discount" | "Document" | "DueDate" | "ExtraDutyAmountFC" | "GAccountAmountFC" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceTo" | "InvoiceToContactPerson" | "IsExtraDuty" | "Journal" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "Remarks" | "SalesChannel" | "SalesInvoiceLines" | "SalesInvoiceOrderChargeLines" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "TaxSchedule" | "Type" | "Warehouse" | "WithholdingTaxAmountFC" | "WithholdingTaxBaseAmount" | "WithholdingTaxPercentage" | "YourRef" | "InvoiceDate" | "Status"; update: Exclude<records["SalesInvoiceSalesInvoice"]["create"], "InvoiceDate" | "Status">; nested: { "SalesInvoiceLines": "SalesInvoiceSalesInvoiceLine"; "SalesInvoiceOrderChargeLines": "SalesInvoiceSalesInvoiceOrderChargeLine" } };
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
