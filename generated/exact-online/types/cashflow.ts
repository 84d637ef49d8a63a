// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List allocation rules; create an allocation rule
     * @description A rule that books imported bank lines by the account or by words in their text. Answers pages of 60 rows. This is a preview resource. Scope: financial cashflow.
     */
    "/api/v1/beta/{division}/cashflow/AllocationRule": {
        get: operations["ListCashflowAllocationRule"];
        /** @description Adds an allocation rule and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource. */
        post: operations["CreateCashflowAllocationRule"];
    };
    /**
     * Read an allocation rule by its ID; update an allocation rule; delete an allocation rule
     * @description Answers the allocation rule with the given ID; an unknown one gives 404. This is a preview resource. Scope: financial cashflow.
     */
    "/api/v1/beta/{division}/cashflow/AllocationRule(guid'{ID}')": {
        get: operations["GetCashflowAllocationRule"];
        /** @description Changes the allocation rule with the given ID. Fields that are left out keep their value. This is a preview resource. */
        put: operations["UpdateCashflowAllocationRule"];
        /** @description Removes the allocation rule with the given ID. One that is already gone gives 404 or 410. This is a preview resource. */
        delete: operations["DeleteCashflowAllocationRule"];
    };
    /**
     * List banks
     * @description A bank with its BIC code and country, to which bank accounts refer. Answers pages of 60 rows. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/Banks": {
        get: operations["ListCashflowBanks"];
    };
    /**
     * Read a bank by its ID
     * @description Answers the bank with the given ID; an unknown one gives 404. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/Banks(guid'{ID}')": {
        get: operations["GetCashflowBank"];
    };
    /**
     * List direct debit mandates; create a direct debit mandate
     * @description The consent by which a customer lets the company collect from its bank account. Answers pages of 60 rows. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/DirectDebitMandates": {
        get: operations["ListCashflowDirectDebitMandates"];
        /** @description Adds a direct debit mandate and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCashflowDirectDebitMandate"];
    };
    /**
     * Read a direct debit mandate by its ID; update a direct debit mandate; delete a direct debit mandate
     * @description Answers the direct debit mandate with the given ID; an unknown one gives 404. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/DirectDebitMandates(guid'{ID}')": {
        get: operations["GetCashflowDirectDebitMandate"];
        /** @description Changes the direct debit mandate with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCashflowDirectDebitMandate"];
        /** @description Removes the direct debit mandate with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCashflowDirectDebitMandate"];
    };
    /**
     * List import notification details; create an import notification detail
     * @deprecated
     * @description One message about a single transaction during the import of a bank feed. Answers pages of 60 rows.
     */
    "/api/v1/{division}/cashflow/ImportNotificationDetails": {
        /** @deprecated */
        get: operations["ListCashflowImportNotificationDetails"];
        /**
         * @deprecated
         * @description Adds an import notification detail and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCashflowImportNotificationDetail"];
    };
    /**
     * Read an import notification detail by its ID; update an import notification detail; delete an import notification detail
     * @deprecated
     * @description Answers the import notification detail with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/cashflow/ImportNotificationDetails(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetCashflowImportNotificationDetail"];
        /**
         * @deprecated
         * @description Changes the import notification detail with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCashflowImportNotificationDetail"];
        /**
         * @deprecated
         * @description Removes the import notification detail with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCashflowImportNotificationDetail"];
    };
    /**
     * List import notifications; create an import notification
     * @deprecated
     * @description The outcome of an import of bank transactions, and of later attempts to repeat it. Answers pages of 60 rows.
     */
    "/api/v1/{division}/cashflow/ImportNotifications": {
        /** @deprecated */
        get: operations["ListCashflowImportNotifications"];
        /**
         * @deprecated
         * @description Adds an import notification and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCashflowImportNotification"];
    };
    /**
     * Read an import notification by its ID; update an import notification; delete an import notification
     * @deprecated
     * @description Answers the import notification with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/cashflow/ImportNotifications(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetCashflowImportNotification"];
        /**
         * @deprecated
         * @description Changes the import notification with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCashflowImportNotification"];
        /**
         * @deprecated
         * @description Removes the import notification with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCashflowImportNotification"];
    };
    /**
     * List payment conditions; create a payment condition
     * @description Terms of payment: how many days, by which method and with what discount for paying early. Answers pages of 60 rows. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/PaymentConditions": {
        get: operations["ListCashflowPaymentConditions"];
        /** @description Adds a payment condition and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCashflowPaymentCondition"];
    };
    /**
     * Read a payment condition by its ID
     * @description Answers the payment condition with the given ID; an unknown one gives 404. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/PaymentConditions(guid'{ID}')": {
        get: operations["GetCashflowPaymentCondition"];
    };
    /**
     * List payments
     * @description An outgoing payment to a supplier, matched against purchase invoices and followed until it is final. Answers pages of 60 rows. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/Payments": {
        get: operations["ListCashflowPayments"];
    };
    /**
     * Read a payment by its ID; update a payment
     * @description Answers the payment with the given ID; an unknown one gives 404. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/Payments(guid'{ID}')": {
        get: operations["GetCashflowPayment"];
        /** @description Changes the payment with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCashflowPayment"];
    };
    /**
     * Process payments into bank files
     * @description Turns chosen payments into files for the bank and reports where those files are. After a lost answer, look at the outcome before calling again. Scope: financial cashflow.
     */
    "/api/v1/{division}/cashflow/ProcessPayments": {
        post: operations["ProcessCashflowPayments"];
    };
    /**
     * List receivables
     * @description An incoming amount from a customer, from the invoice until it is fully paid. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/cashflow/Receivables": {
        get: operations["ListCashflowReceivables"];
    };
    /**
     * Read a receivable by its ID; update a receivable
     * @description Answers the receivable with the given ID; an unknown one gives 404. Scope: financial receivables.
     */
    "/api/v1/{division}/cashflow/Receivables(guid'{ID}')": {
        get: operations["GetCashflowReceivable"];
        /** @description Changes the receivable with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCashflowReceivable"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A rule that books imported bank lines by the account or by words in their text. */
        CashflowAllocationRule: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Bank account of the other party that an imported bank line must show for the rule to apply. */
            AccountBankAccount?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
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
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Words that the text of an imported bank line must hold for the rule to apply. */
            Words?: string | null;
        };
        /** @description A bank with its BIC code and country, to which bank accounts refer. */
        CashflowBank: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Name under which the bank is known. */
            BankName?: string | null;
            /** @description International code of the bank (BIC), 8 or 11 characters. */
            BICCode?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Name of the bank. */
            Description?: string | null;
            /** @description Way in which numbers of bank accounts are written and checked. */
            Format?: string | null;
            /** @description Address of the bank's site on the web. */
            HomePageAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /** @description Letter for whether the bank can be chosen. */
            Status?: string | null;
        };
        /** @description The consent by which a customer lets the company collect from its bank account. */
        CashflowDirectDebitMandate: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: byte
             * @description Content of the file in base64 when it is created; empty when it is read.
             */
            Attachment?: string | null;
            /** @description Name of the attached file with its extension. */
            AttachmentFileName?: string | null;
            /**
             * Format: uuid
             * @description ID of the bank account from which the company collects the money.
             */
            BankAccount?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the agreement was ended; empty while it runs.
             */
            CancellationDate?: string | null;
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that money was already collected under the mandate.
             */
            FirstSend?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this is the main one among several of its kind.
             */
            Main?: number | null;
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
             * Format: int16
             * @description Whether money is collected once, repeatedly or as the case arises. Codes: 0 = One-off payment, 1 = Recurrent payment, 2 = AdHoc (UK only).
             */
            PaymentType?: 0 | 1 | 2 | null;
            /** @description Reference of the mandate, which the bank shows to the payer with each collection. */
            Reference?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the customer signed the mandate.
             */
            SignatureDate?: string | null;
            /**
             * Format: int16
             * @description Scheme of the mandate, for consumers (0), between businesses (1) or British (2). Codes: 0 = Core, 1 = B2B, 2 = Bottomline (UK only).
             */
            Type?: 0 | 1 | 2 | null;
        };
        /** @description One message about a single transaction during the import of a bank feed. */
        CashflowImportNotificationDetail: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description ID of the import that this message belongs to. */
            CashflowImportNotification?: string | null;
            /** @description ID of the imported bank line that the message is about. */
            CashflowTransactionFeed?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description What the import has to say about the bank line. */
            Message?: string | null;
            /**
             * Format: int32
             * @description Number of the message that the import gave.
             */
            ResponseCode?: number | null;
            /** @description Values that belong into the text of the message. */
            ResponseCodeArguments?: string | null;
        };
        /** @description The outcome of an import of bank transactions, and of later attempts to repeat it. */
        CashflowImportNotification: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Number of the bank account as it is written on a statement. */
            BankAccount?: string | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
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
             * @description Number for how the import ended.
             */
            Result?: number | null;
            /** @description Text of how the import ended. */
            ResultDescription?: string | null;
            /** @description ID of the user who tried the import again. */
            RetriedBy?: string | null;
            /** @description Moment at which the import was tried again, as text. */
            RetriedOn?: string | null;
        };
        /** @description Terms of payment: how many days, by which method and with what discount for paying early. */
        CashflowPaymentCondition: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Code of the terms of payment, to which accounts and invoices refer. */
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
            /**
             * Format: uuid
             * @description ID of the plan of reminders that starts when a bill stays unpaid.
             */
            CreditManagementScenario?: string | null;
            /** @description Code of the plan of reminders that starts when a bill stays unpaid. */
            CreditManagementScenarioCode?: string | null;
            /** @description Text of the plan of reminders that starts when a bill stays unpaid. */
            CreditManagementScenarioDescription?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Whether the discount for paying early is taken over the amount with or without VAT. */
            DiscountCalculation?: string | null;
            /**
             * Format: int32
             * @description Days after the invoice within which the discount for paying early can be taken.
             */
            DiscountPaymentDays?: number | null;
            /**
             * Format: double
             * @description Part of the amount that is taken off when it is paid early.
             */
            DiscountPercentage?: number | null;
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
            /**
             * Format: int32
             * @description Days after the invoice within which it is to be paid.
             */
            PaymentDays?: number | null;
            /** @description Whether the reduction for paying early is a discount or a surcharge for paying late. */
            PaymentDiscountType?: string | null;
            /**
             * Format: int32
             * @description Number of month ends after which the time for paying starts.
             */
            PaymentEndOfMonths?: number | null;
            /** @description Letter for the way of paying, such as cash, bank transfer or direct debit. */
            PaymentMethod?: string | null;
            /**
             * Format: double
             * @description Share of the invoice that has to be paid under these terms.
             */
            Percentage?: number | null;
            /** @description Whether VAT is taken over the amount before or after the discount for paying early. */
            VATCalculation?: string | null;
        };
        /** @description An outgoing payment to a supplier, matched against purchase invoices and followed until it is final. */
        CashflowPayment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: uuid
             * @description ID of the other party's bank account, from or to which the money goes.
             */
            AccountBankAccountID?: string | null;
            /** @description Number of the other party's bank account, from or to which the money goes. */
            AccountBankAccountNumber?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account who deals with this.
             */
            AccountContact?: string | null;
            /** @description Full name of the person at the account who deals with this. */
            AccountContactName?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the company.
             */
            AmountDiscountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the transaction.
             */
            AmountDiscountFC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /** @description Number of the company's own bank account that the money passes through. */
            BankAccountNumber?: string | null;
            /** @description Code of the batch in which the money was sent to or collected by the bank. */
            CashflowTransactionBatchCode?: string | null;
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
            /** @description Text that goes along with the payment. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the discount for paying early can be taken.
             */
            DiscountDueDate?: string | null;
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
             * Format: odata-v2-datetime
             * @description Day on which the amount was settled with its counterpart.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Number of the period in which the amount was settled with its counterpart.
             */
            EndPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the amount was settled with its counterpart.
             */
            EndYear?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount or movement is entered in the books.
             */
            EntryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
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
             * Format: uint8
             * @description Tells by 1 that the bank books all amounts of a batch as a single sum.
             */
            IsBatchBooking?: number | null;
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
             * Format: int32
             * @description Number of the batch in which the payment went to the bank.
             */
            PaymentBatchNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: int32
             * @description Days after the invoice within which it is to be paid.
             */
            PaymentDays?: number | null;
            /**
             * Format: int32
             * @description Days after the invoice within which paying earns the discount.
             */
            PaymentDaysDiscount?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, as a part of the amount.
             */
            PaymentDiscountPercentage?: number | null;
            /** @description Letter for the way of paying, such as cash, bank transfer or direct debit. */
            PaymentMethod?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the payment was chosen for the next batch.
             */
            PaymentSelected?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who chose the payment for the next batch.
             */
            PaymentSelector?: string | null;
            /** @description First and last name of the user who chose the payment for the next batch. */
            PaymentSelectorFullName?: string | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the payment is, from open over sent to the bank to final, as a number.
             */
            Status?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the company's currency.
             */
            TransactionAmountDC?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the currency of the transaction.
             */
            TransactionAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the invoice behind it can be paid in time.
             */
            TransactionDueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the financial entry behind it.
             */
            TransactionID?: string | null;
            /** @description Whether the entry behind it takes an earlier one back. */
            TransactionIsReversal?: boolean | null;
            /**
             * Format: int16
             * @description Number of the period in which the entry behind it counts.
             */
            TransactionReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the entry behind it counts.
             */
            TransactionReportingYear?: number | null;
            /**
             * Format: int16
             * @description How far the entry behind it is, as a number.
             */
            TransactionStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of entry behind it, such as a sales or purchase entry.
             */
            TransactionType?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description Turns chosen payments into files for the bank and reports where those files are. */
        CashflowProcessPayments: {
            /**
             * Format: uuid
             * @description ID of this run, which names nothing that was there before.
             */
            ID?: string;
            /** @description Address at which the payment files for the bank can be found. */
            BankExportDocumentsUrl?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description Payments that are to go to the bank. */
            PaymentIDs?: string[] | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
        };
        /** @description An incoming amount from a customer, from the invoice until it is fully paid. */
        CashflowReceivable: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: uuid
             * @description ID of the other party's bank account, from or to which the money goes.
             */
            AccountBankAccountID?: string | null;
            /** @description Number of the other party's bank account, from or to which the money goes. */
            AccountBankAccountNumber?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account who deals with this.
             */
            AccountContact?: string | null;
            /** @description Full name of the person at the account who deals with this. */
            AccountContactName?: string | null;
            /** @description Code of the country in which the account is located. */
            AccountCountry?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the company.
             */
            AmountDiscountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the transaction.
             */
            AmountDiscountFC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /** @description Number of the company's own bank account that the money passes through. */
            BankAccountNumber?: string | null;
            /** @description Code of the batch in which the money was sent to or collected by the bank. */
            CashflowTransactionBatchCode?: string | null;
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
            /** @description Text that goes along with the collection. */
            Description?: string | null;
            /**
             * Format: uuid
             * @description ID of the consent by which the money is collected.
             */
            DirectDebitMandate?: string | null;
            /** @description Text of the consent by which the money is collected. */
            DirectDebitMandateDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the consent holds for one collection or for several. Codes: 0 = One off payment, 1 = Recurrent payment.
             */
            DirectDebitMandatePaymentType?: 0 | 1 | null;
            /** @description Reference of the consent that the bank passes on to the payer. */
            DirectDebitMandateReference?: string | null;
            /**
             * Format: int16
             * @description Scheme of the collection, for consumers (core) or between businesses. Codes: 0 = Core, 1 = Business-to-business.
             */
            DirectDebitMandateType?: 0 | 1 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the discount for paying early can be taken.
             */
            DiscountDueDate?: string | null;
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
             * Format: odata-v2-datetime
             * @description Day on which the amount was settled with its counterpart.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Number of the period in which the amount was settled with its counterpart.
             */
            EndPeriod?: number | null;
            /** @description Reference of the collection that stays the same from company to payer. */
            EndToEndID?: string | null;
            /**
             * Format: int16
             * @description Financial year in which the amount was settled with its counterpart.
             */
            EndYear?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount or movement is entered in the books.
             */
            EntryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
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
             * Format: uint8
             * @description Tells by 1 that the bank books all amounts of a batch as a single sum.
             */
            IsBatchBooking?: number | null;
            /** @description Whether nothing is left to be paid. */
            IsFullyPaid?: boolean | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the latest payment on the amount.
             */
            LastPaymentDate?: string | null;
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
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: int32
             * @description Days after the invoice within which it is to be paid.
             */
            PaymentDays?: number | null;
            /**
             * Format: int32
             * @description Days after the invoice within which paying earns the discount.
             */
            PaymentDaysDiscount?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, as a part of the amount.
             */
            PaymentDiscountPercentage?: number | null;
            /** @description Reference of the group of collections in the file for the bank. */
            PaymentInformationID?: string | null;
            /** @description Letter for the way of paying, such as cash, bank transfer or direct debit. */
            PaymentMethod?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /**
             * Format: int32
             * @description Number of the batch in which the collection went to the bank.
             */
            ReceivableBatchNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the receivable was chosen for the next collection.
             */
            ReceivableSelected?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who chose the receivable for the next collection.
             */
            ReceivableSelector?: string | null;
            /** @description First and last name of the user who chose the receivable for the next collection. */
            ReceivableSelectorFullName?: string | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the collection is, from open over sent to the bank to final, as a number.
             */
            Status?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the company's currency.
             */
            TransactionAmountDC?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the currency of the transaction.
             */
            TransactionAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the invoice behind it can be paid in time.
             */
            TransactionDueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the financial entry behind it.
             */
            TransactionID?: string | null;
            /** @description Whether the entry behind it takes an earlier one back. */
            TransactionIsReversal?: boolean | null;
            /**
             * Format: int16
             * @description Number of the period in which the entry behind it counts.
             */
            TransactionReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the entry behind it counts.
             */
            TransactionReportingYear?: number | null;
            /**
             * Format: int16
             * @description How far the entry behind it is, as a number.
             */
            TransactionStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of entry behind it, such as a sales or purchase entry.
             */
            TransactionType?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListCashflowAllocationRule: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowAllocationRule"]>;
    };
    CreateCashflowAllocationRule: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowAllocationRule"];
            };
        };
        responses: Answers2<components["schemas"]["CashflowAllocationRule"]>;
    };
    GetCashflowAllocationRule: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowAllocationRule"]>;
    };
    UpdateCashflowAllocationRule: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowAllocationRule"];
            };
        };
        responses: Answers4;
    };
    DeleteCashflowAllocationRule: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCashflowBanks: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowBank"]>;
    };
    GetCashflowBank: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowBank"]>;
    };
    ListCashflowDirectDebitMandates: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowDirectDebitMandate"]>;
    };
    CreateCashflowDirectDebitMandate: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CashflowDirectDebitMandate"], "Account" | "BankAccount">;
            };
        };
        responses: Answers2<components["schemas"]["CashflowDirectDebitMandate"]>;
    };
    GetCashflowDirectDebitMandate: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowDirectDebitMandate"]>;
    };
    UpdateCashflowDirectDebitMandate: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowDirectDebitMandate"];
            };
        };
        responses: Answers4;
    };
    DeleteCashflowDirectDebitMandate: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCashflowImportNotificationDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowImportNotificationDetail"]>;
    };
    CreateCashflowImportNotificationDetail: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowImportNotificationDetail"];
            };
        };
        responses: Answers2<components["schemas"]["CashflowImportNotificationDetail"]>;
    };
    GetCashflowImportNotificationDetail: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowImportNotificationDetail"]>;
    };
    UpdateCashflowImportNotificationDetail: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowImportNotificationDetail"];
            };
        };
        responses: Answers4;
    };
    DeleteCashflowImportNotificationDetail: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCashflowImportNotifications: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowImportNotification"]>;
    };
    CreateCashflowImportNotification: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowImportNotification"];
            };
        };
        responses: Answers2<components["schemas"]["CashflowImportNotification"]>;
    };
    GetCashflowImportNotification: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowImportNotification"]>;
    };
    UpdateCashflowImportNotification: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowImportNotification"];
            };
        };
        responses: Answers4;
    };
    DeleteCashflowImportNotification: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCashflowPaymentConditions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowPaymentCondition"]>;
    };
    CreateCashflowPaymentCondition: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CashflowPaymentCondition"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["CashflowPaymentCondition"]>;
    };
    GetCashflowPaymentCondition: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowPaymentCondition"]>;
    };
    ListCashflowPayments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowPayment"]>;
    };
    GetCashflowPayment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowPayment"]>;
    };
    UpdateCashflowPayment: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowPayment"];
            };
        };
        responses: Answers4;
    };
    ProcessCashflowPayments: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CashflowProcessPayments"], "PaymentIDs">;
            };
        };
        responses: Answers2<components["schemas"]["CashflowProcessPayments"]>;
    };
    ListCashflowReceivables: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashflowReceivable"]>;
    };
    GetCashflowReceivable: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CashflowReceivable"]>;
    };
    UpdateCashflowReceivable: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashflowReceivable"];
            };
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    CashflowAllocationRule: { row: components["schemas"]["CashflowAllocationRule"]; key: "ID"; create: "ID" | "Account" | "AccountBankAccount" | "Costcenter" | "Costunit" | "GLAccount" | "VATCode" | "Words"; update: records["CashflowAllocationRule"]["create"] };
    CashflowBank: { row: components["schemas"]["CashflowBank"]; key: "ID"; create: never; update: never };
    CashflowDirectDebitMandate: { row: components["schemas"]["CashflowDirectDebitMandate"]; key: "ID"; create: "ID" | "Account" | "Attachment" | "AttachmentFileName" | "BankAccount" | "CancellationDate" | "Description" | "FirstSend" | "Main" | "PaymentType" | "Reference" | "SignatureDate" | "Type"; update: records["CashflowDirectDebitMandate"]["create"] };
    CashflowImportNotificationDetail: { row: components["schemas"]["CashflowImportNotificationDetail"]; key: "ID"; create: never; update: never };
    CashflowImportNotification: { row: components["schemas"]["CashflowImportNotification"]; key: "ID"; create: never; update: never };
    CashflowPaymentCondition: { row: components["schemas"]["CashflowPaymentCondition"]; key: "ID"; create: "ID" | "Code" | "CreditManagementScenario" | "Description" | "DiscountCalculation" | "DiscountPaymentDays" | "DiscountPercentage" | "PaymentDays" | "PaymentDiscountType" | "PaymentEndOfMonths" | "PaymentMethod" | "Percentage" | "VATCalculation"; update: never };
    CashflowPayment: { row: components["schemas"]["CashflowPayment"]; key: "ID"; create: never; update: "ID" | "AccountBankAccountID" | "Description" | "PaymentMethod" | "PaymentReference" };
    CashflowProcessPayments: { row: components["schemas"]["CashflowProcessPayments"]; key: "ID"; create: "ID" | "BankExportDocumentsUrl" | "ErrorMessage" | "PaymentIDs" | "SuccessMessage"; update: never };
    CashflowReceivable: { row: components["schemas"]["CashflowReceivable"]; key: "ID"; create: never; update: "ID" | "Description" | "PaymentMethod" | "PaymentReference" };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/beta/{division}/cashflow/AllocationRule": { list: "CashflowAllocationRule"; create: { body: "CashflowAllocationRule"; demands: never; answer: "CashflowAllocationRule" } };
    "/api/v1/beta/{division}/cashflow/AllocationRule(guid'{ID}')": { get: "CashflowAllocationRule"; update: { body: "CashflowAllocationRule"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/cashflow/Banks": { list: "CashflowBank" };
    "/api/v1/{division}/cashflow/Banks(guid'{ID}')": { get: "CashflowBank" };
    "/api/v1/{division}/cashflow/DirectDebitMandates": { list: "CashflowDirectDebitMandate"; create: { body: "CashflowDirectDebitMandate"; demands: "Account" | "BankAccount"; answer: "CashflowDirectDebitMandate" } };
    "/api/v1/{division}/cashflow/DirectDebitMandates(guid'{ID}')": { get: "CashflowDirectDebitMandate"; update: { body: "CashflowDirectDebitMandate"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/cashflow/ImportNotificationDetails": { list: "CashflowImportNotificationDetail"; create: { body: "CashflowImportNotificationDetail"; demands: never; answer: "CashflowImportNotificationDetail" } };
    "/api/v1/{division}/cashflow/ImportNotificationDetails(guid'{ID}')": { get: "CashflowImportNotificationDetail"; update: { body: "CashflowImportNotificationDetail"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/cashflow/ImportNotifications": { list: "CashflowImportNotification"; create: { body: "CashflowImportNotification"; demands: never; answer: "CashflowImportNotification" } };
    "/api/v1/{division}/cashflow/ImportNotifications(guid'{ID}')": { get: "CashflowImportNotification"; update: { body: "CashflowImportNotification"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/cashflow/PaymentConditions": { list: "CashflowPaymentCondition"; create: { body: "CashflowPaymentCondition"; demands: "Code" | "Description"; answer: "CashflowPaymentCondition" } };
    "/api/v1/{division}/cashflow/PaymentConditions(guid'{ID}')": { get: "CashflowPaymentCondition" };
    "/api/v1/{division}/cashflow/Payments": { list: "CashflowPayment" };
    "/api/v1/{division}/cashflow/Payments(guid'{ID}')": { get: "CashflowPayment"; update: { body: "CashflowPayment"; answer: never } };
    "/api/v1/{division}/cashflow/ProcessPayments": { create: { body: "CashflowProcessPayments"; demands: "PaymentIDs"; answer: "CashflowProcessPayments" } };
    "/api/v1/{division}/cashflow/Receivables": { list: "CashflowReceivable" };
    "/api/v1/{division}/cashflow/Receivables(guid'{ID}')": { get: "CashflowReceivable"; update: { body: "CashflowReceivable"; answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface CashflowTypes {
    paths: paths;
    records: records;
    calls: calls;
}
