// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List bank entries; create a bank entry
     * @description A bank statement booked in a bank journal, with its opening and closing balance. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/BankEntries": {
        get: operations["ListFinancialTransactionBankEntries"];
        /** @description Adds a bank entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialTransactionBankEntry"];
    };
    /**
     * Read a bank entry by its ID; delete a bank entry
     * @description Answers the bank entry with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/BankEntries(guid'{EntryID}')": {
        get: operations["GetFinancialTransactionBankEntry"];
        /** @description Removes the bank entry with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteFinancialTransactionBankEntry"];
    };
    /**
     * List bank entry lines; create a bank entry line
     * @description One line of a booked bank statement: amount, ledger account and the account it concerns. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/BankEntryLines": {
        get: operations["ListFinancialTransactionBankEntryLines"];
        /** @description Adds a bank entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialTransactionBankEntryLine"];
    };
    /**
     * Read a bank entry line by its ID
     * @description Answers the bank entry line with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/BankEntryLines(guid'{ID}')": {
        get: operations["GetFinancialTransactionBankEntryLine"];
    };
    /**
     * List cash entries; create a cash entry
     * @description A page of the cash book, with its opening and closing balance. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/CashEntries": {
        get: operations["ListFinancialTransactionCashEntries"];
        /** @description Adds a cash entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialTransactionCashEntry"];
    };
    /**
     * Read a cash entry by its ID; delete a cash entry
     * @description Answers the cash entry with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/CashEntries(guid'{EntryID}')": {
        get: operations["GetFinancialTransactionCashEntry"];
        /** @description Removes the cash entry with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteFinancialTransactionCashEntry"];
    };
    /**
     * List cash entry lines; create a cash entry line
     * @description One line of a cash entry: amount, ledger account and the account it concerns. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/CashEntryLines": {
        get: operations["ListFinancialTransactionCashEntryLines"];
        /** @description Adds a cash entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialTransactionCashEntryLine"];
    };
    /**
     * Read a cash entry line by its ID
     * @description Answers the cash entry line with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/CashEntryLines(guid'{ID}')": {
        get: operations["GetFinancialTransactionCashEntryLine"];
    };
    /**
     * List transaction lines
     * @description One line of a financial entry in any journal, as it stands in the ledger. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/TransactionLines": {
        get: operations["ListFinancialTransactionTransactionLines"];
    };
    /**
     * Read a transaction line by its ID
     * @description Answers the transaction line with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financialtransaction/TransactionLines(guid'{ID}')": {
        get: operations["GetFinancialTransactionTransactionLine"];
    };
    /**
     * List transactions
     * @deprecated
     * @description The head of a financial entry in any journal, with its period, state and lines. Answers pages of 60 rows.
     */
    "/api/v1/{division}/financialtransaction/Transactions": {
        /** @deprecated */
        get: operations["ListFinancialTransactionTransactions"];
    };
    /**
     * Read a transaction by its ID
     * @deprecated
     * @description Answers the transaction with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/financialtransaction/Transactions(guid'{EntryID}')": {
        /** @deprecated */
        get: operations["GetFinancialTransactionTransaction"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description One line of a booked bank statement: amount, ledger account and the account it concerns. */
        FinancialTransactionBankEntryLine: {
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
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
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
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
            /** @description Code of the fixed asset to which the amount belongs. */
            AssetCode?: string | null;
            /** @description Text of the fixed asset to which the amount belongs. */
            AssetDescription?: string | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
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
            /**
             * Format: odata-v2-datetime
             * @description Day of the entry; no time of day is kept.
             */
            Date?: string | null;
            /** @description Text of the line as it appears in the ledger. */
            Description?: string | null;
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
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
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
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the line that this one is set off against.
             */
            OffsetID?: string | null;
            /**
             * Format: int32
             * @description Number of the invoice or entry on the company's own side.
             */
            OurRef?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
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
             * @description Quantity that is posted along with the amount.
             */
            Quantity?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /** @description Whether the amount includes VAT, excludes it or has none. */
            VATType?: string | null;
        };
        /** @description A bank statement booked in a bank journal, with its opening and closing balance. */
        FinancialTransactionBankEntry: {
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string;
            /** @description Lines of the bank statement, one for each amount received or paid. */
            BankEntryLines?: components["schemas"]["FinancialTransactionBankEntryLine"][] | null;
            /**
             * Format: uuid
             * @description ID of the document that holds the bank statement.
             */
            BankStatementDocument?: string | null;
            /**
             * Format: int32
             * @description Number of the document that holds the bank statement.
             */
            BankStatementDocumentNumber?: number | null;
            /** @description Subject of the document that holds the bank statement. */
            BankStatementDocumentSubject?: string | null;
            /**
             * Format: double
             * @description Balance at the end of the statement, in the currency of the journal.
             */
            ClosingBalanceFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: double
             * @description Balance at the start of the statement, in the currency of the journal.
             */
            OpeningBalanceFC?: number | null;
            /**
             * Format: int16
             * @description Whether the bank entry still waits for processing (20) or is final (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
        };
        /** @description One line of a cash entry: amount, ledger account and the account it concerns. */
        FinancialTransactionCashEntryLine: {
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
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
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
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
            /** @description Code of the fixed asset to which the amount belongs. */
            AssetCode?: string | null;
            /** @description Text of the fixed asset to which the amount belongs. */
            AssetDescription?: string | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
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
            /**
             * Format: odata-v2-datetime
             * @description Day of the entry; no time of day is kept.
             */
            Date?: string | null;
            /** @description Text of the line as it appears in the ledger. */
            Description?: string | null;
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
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
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
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the line that this one is set off against.
             */
            OffsetID?: string | null;
            /**
             * Format: int32
             * @description Number of the invoice or entry on the company's own side.
             */
            OurRef?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
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
             * @description Quantity that is posted along with the amount.
             */
            Quantity?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /** @description Whether the amount includes VAT, excludes it or has none. */
            VATType?: string | null;
        };
        /** @description A page of the cash book, with its opening and closing balance. */
        FinancialTransactionCashEntry: {
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string;
            /** @description Lines of the cash entry, one for each amount received or paid. */
            CashEntryLines?: components["schemas"]["FinancialTransactionCashEntryLine"][] | null;
            /**
             * Format: double
             * @description Balance at the end of the statement, in the currency of the journal.
             */
            ClosingBalanceFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: double
             * @description Balance at the start of the statement, in the currency of the journal.
             */
            OpeningBalanceFC?: number | null;
            /**
             * Format: int16
             * @description Whether the cash entry still waits for processing (20) or is final (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
        };
        /** @description One line of a financial entry in any journal, as it stands in the ledger. */
        FinancialTransactionTransactionLine: {
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
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
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
            /**
             * Format: double
             * @description Amount on which the VAT is calculated, in the currency of the transaction.
             */
            AmountVATBaseFC?: number | null;
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
            /** @description Code of the fixed asset to which the amount belongs. */
            AssetCode?: string | null;
            /** @description Text of the fixed asset to which the amount belongs. */
            AssetDescription?: string | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the entry; no time of day is kept.
             */
            Date?: string | null;
            /** @description Text of the line as it appears in the ledger. */
            Description?: string | null;
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
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
            /** @description Text of the link to the document in another system. */
            ExternalLinkDescription?: string | null;
            /** @description Address or key of the document in another system. */
            ExternalLinkReference?: string | null;
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
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of line, which tells what the amount stands for.
             */
            LineType?: number | null;
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
             * Format: uuid
             * @description ID of the line that this one is set off against.
             */
            OffsetID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: double
             * @description Discount that was taken for paying early.
             */
            PaymentDiscountAmount?: number | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
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
             * @description Quantity that is posted along with the amount.
             */
            Quantity?: number | null;
            /** @description Number that stands on one single piece of the item. */
            SerialNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int16
             * @description Whether the entry of the line still waits for processing (20) or is final (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /** @description Number by which entries that belong together are followed. */
            TrackingNumber?: string | null;
            /** @description Text of the number by which entries that belong together are followed. */
            TrackingNumberDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of entry the line belongs to, which financial/GLTransactionTypes lists.
             */
            Type?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /** @description Whether the amount includes VAT, excludes it or has none. */
            VATType?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description The head of a financial entry in any journal, with its period, state and lines. */
        FinancialTransactionTransaction: {
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string;
            /**
             * Format: double
             * @description Balance at the end of the statement, in the currency of the journal.
             */
            ClosingBalanceFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the entry; no time of day is kept.
             */
            Date?: string | null;
            /** @description Text on the entry as a whole. */
            Description?: string | null;
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
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /** @description Text of the link to the document in another system. */
            ExternalLinkDescription?: string | null;
            /** @description Address or key of the document in another system. */
            ExternalLinkReference?: string | null;
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
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: double
             * @description Balance at the start of the statement, in the currency of the journal.
             */
            OpeningBalanceFC?: number | null;
            /** @description Short text by which users know the terms of payment of the entry. */
            PaymentConditionCode?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: int32
             * @description Whether the entry is open (20), final (50) or was rejected (5). Codes: 5 = Rejected, 20 = Open, 50 = Processed.
             */
            Status?: 5 | 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Posted lines of the entry. */
            TransactionLines?: components["schemas"]["FinancialTransactionTransactionLine"][] | null;
            /**
             * Format: int32
             * @description Number of the kind of entry, which financial/GLTransactionTypes lists.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path5 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the bank entry. */
    EntryID: string;
}
interface Path6 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the cash entry. */
    EntryID: string;
}
export interface operations {
    ListFinancialTransactionBankEntries: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["FinancialTransactionBankEntry"]>;
    };
    CreateFinancialTransactionBankEntry: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialTransactionBankEntry"], "BankEntryLines" | "JournalCode">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialTransactionBankEntry"]>;
    };
    GetFinancialTransactionBankEntry: {
        parameters: {
            query?: Query4;
            path: Path5;
        };
        responses: Answers3<components["schemas"]["FinancialTransactionBankEntry"]>;
    };
    DeleteFinancialTransactionBankEntry: {
        parameters: {
            path: Path5;
        };
        responses: Answers4;
    };
    ListFinancialTransactionBankEntryLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialTransactionBankEntryLine"]>;
    };
    CreateFinancialTransactionBankEntryLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialTransactionBankEntryLine"], "AmountFC" | "EntryID" | "GLAccount">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialTransactionBankEntryLine"]>;
    };
    GetFinancialTransactionBankEntryLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialTransactionBankEntryLine"]>;
    };
    ListFinancialTransactionCashEntries: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["FinancialTransactionCashEntry"]>;
    };
    CreateFinancialTransactionCashEntry: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialTransactionCashEntry"], "CashEntryLines" | "JournalCode">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialTransactionCashEntry"]>;
    };
    GetFinancialTransactionCashEntry: {
        parameters: {
            query?: Query4;
            path: Path6;
        };
        responses: Answers3<components["schemas"]["FinancialTransactionCashEntry"]>;
    };
    DeleteFinancialTransactionCashEntry: {
        parameters: {
            path: Path6;
        };
        responses: Answers4;
    };
    ListFinancialTransactionCashEntryLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialTransactionCashEntryLine"]>;
    };
    CreateFinancialTransactionCashEntryLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialTransactionCashEntryLine"], "AmountFC" | "EntryID" | "GLAccount">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialTransactionCashEntryLine"]>;
    };
    GetFinancialTransactionCashEntryLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialTransactionCashEntryLine"]>;
    };
    ListFinancialTransactionTransactionLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialTransactionTransactionLine"]>;
    };
    GetFinancialTransactionTransactionLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialTransactionTransactionLine"]>;
    };
    ListFinancialTransactionTransactions: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["FinancialTransactionTransaction"]>;
    };
    GetFinancialTransactionTransaction: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the transaction. */
                EntryID: string;
            };
        };
        responses: Answers3<components["schemas"]["FinancialTransactionTransaction"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    FinancialTransactionBankEntryLine: { row: components["schemas"]["FinancialTransactionBankEntryLine"]; key: "ID"; create: "Account" | "AmountFC" | "AmountVATFC" | "Asset" | "CostCenter" | "CostUnit" | "Date" | "Description" | "Document" | "EntryID" | "ExchangeRate" | "GLAccount" | "Notes" | "OurRef" | "Project" | "ProjectWBS" | "Quantity" | "VATCode" | "VATPercentage" | "VATType"; update: never };
    FinancialTransactionBankEntry: { row: components["schemas"]["FinancialTransactionBankEntry"]; key: "EntryID"; create: "EntryID" | "BankEntryLines" | "BankStatementDocument" | "ClosingBalanceFC" | "Currency" | "EntryNumber" | "FinancialPeriod" | "FinancialYear" | "JournalCode" | "OpeningBalanceFC"; update: never; nested: { "BankEntryLines": "FinancialTransactionBankEntryLine" } };
    FinancialTransactionCashEntryLine: { row: components["schemas"]["FinancialTransactionCashEntryLine"]; key: "ID"; create: "Account" | "AmountFC" | "AmountVATFC" | "Asset" | "CostCenter" | "CostUnit" | "Date" | "Description" | "Document" | "EntryID" | "ExchangeRate" | "GLAccount" | "Notes" | "OurRef" | "Project" | "ProjectWBS" | "Quantity" | "VATCode" | "VATPercentage" | "VATType"; update: never };
    FinancialTransactionCashEntry: { row: components["schemas"]["FinancialTransactionCashEntry"]; key: "EntryID"; create: "EntryID" | "CashEntryLines" | "ClosingBalanceFC" | "Currency" | "EntryNumber" | "FinancialPeriod" | "FinancialYear" | "JournalCode" | "OpeningBalanceFC"; update: never; nested: { "CashEntryLines": "FinancialTransactionCashEntryLine" } };
    FinancialTransactionTransactionLine: { row: components["schemas"]["FinancialTransactionTransactionLine"]; key: "ID"; create: never; update: never };
    FinancialTransactionTransaction: { row: components["schemas"]["FinancialTransactionTransaction"]; key: "EntryID"; create: never; update: never; nested: { "TransactionLines": "FinancialTransactionTransactionLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/financialtransaction/BankEntries": { list: "FinancialTransactionBankEntry"; create: { body: "FinancialTransactionBankEntry"; demands: "BankEntryLines" | "JournalCode"; answer: "FinancialTransactionBankEntry" } };
    "/api/v1/{division}/financialtransaction/BankEntries(guid'{EntryID}')": { get: "FinancialTransactionBankEntry"; remove: { answer: never } };
    "/api/v1/{division}/financialtransaction/BankEntryLines": { list: "FinancialTransactionBankEntryLine"; create: { body: "FinancialTransactionBankEntryLine"; demands: "AmountFC" | "EntryID" | "GLAccount"; answer: "FinancialTransactionBankEntryLine" } };
    "/api/v1/{division}/financialtransaction/BankEntryLines(guid'{ID}')": { get: "FinancialTransactionBankEntryLine" };
    "/api/v1/{division}/financialtransaction/CashEntries": { list: "FinancialTransactionCashEntry"; create: { body: "FinancialTransactionCashEntry"; demands: "CashEntryLines" | "JournalCode"; answer: "FinancialTransactionCashEntry" } };
    "/api/v1/{division}/financialtransaction/CashEntries(guid'{EntryID}')": { get: "FinancialTransactionCashEntry"; remove: { answer: never } };
    "/api/v1/{division}/financialtransaction/CashEntryLines": { list: "FinancialTransactionCashEntryLine"; create: { body: "FinancialTransactionCashEntryLine"; demands: "AmountFC" | "EntryID" | "GLAccount"; answer: "FinancialTransactionCashEntryLine" } };
    "/api/v1/{division}/financialtransaction/CashEntryLines(guid'{ID}')": { get: "FinancialTransactionCashEntryLine" };
    "/api/v1/{division}/financialtransaction/TransactionLines": { list: "FinancialTransactionTransactionLine" };
    "/api/v1/{division}/financialtransaction/TransactionLines(guid'{ID}')": { get: "FinancialTransactionTransactionLine" };
    "/api/v1/{division}/financialtransaction/Transactions": { list: "FinancialTransactionTransaction" };
    "/api/v1/{division}/financialtransaction/Transactions(guid'{EntryID}')": { get: "FinancialTransactionTransaction" };
}
/** The types of the service, for a client that knows no other. */
export interface FinancialtransactionTypes {
    paths: paths;
    records: records;
    calls: calls;
}
