// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Query2, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4, Parameters7, Parameters8 } from "../shared-types.ts";
export interface paths {
    /**
     * List aging overview rows
     * @description What customers owe and what is owed to suppliers, summed by how long it has been due. Answers pages of 60 rows. Scope: financial receivables, financial payables.
     */
    "/api/v1/{division}/read/financial/AgingOverview": {
        get: operations["ListFinancialAgingOverview"];
    };
    /**
     * Read an aging overview row by its key
     * @description Answers the aging overview row with the given key; an unknown one gives 404. Scope: financial receivables, financial payables.
     */
    "/api/v1/{division}/read/financial/AgingOverview({AgeGroup})": {
        get: operations["GetFinancialAgingOverview"];
    };
    /**
     * Read the aging overview of an account
     * @description What one account owes and is owed, summed by how long it has been due. Answers pages of 60 rows. Scope: financial receivables, financial payables.
     */
    "/api/v1/{division}/read/financial/AgingOverviewByAccount": {
        get: operations["GetFinancialAgingOverviewByAccount"];
    };
    /**
     * List aging payables rows
     * @description What is owed to one supplier, spread over four groups of age. Answers pages of 60 rows. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/AgingPayablesList": {
        get: operations["ListFinancialAgingPayablesList"];
    };
    /**
     * Read an aging payables row by its ID
     * @description Answers the aging payables row with the given ID; an unknown one gives 404. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/AgingPayablesList(guid'{AccountId}')": {
        get: operations["GetFinancialAgingPayable"];
    };
    /**
     * List aging payables of an age group
     * @description The suppliers with payables in one group of age. Answers pages of 60 rows. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/AgingPayablesListByAgeGroup": {
        get: operations["GetFinancialAgingPayablesListByAgeGroup"];
    };
    /**
     * List aging receivables rows
     * @description What one customer owes, spread over four groups of age. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/AgingReceivablesList": {
        get: operations["ListFinancialAgingReceivablesList"];
    };
    /**
     * Read an aging receivables row by its ID
     * @description Answers the aging receivables row with the given ID; an unknown one gives 404. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/AgingReceivablesList(guid'{AccountId}')": {
        get: operations["GetFinancialAgingReceivable"];
    };
    /**
     * List aging receivables of an age group
     * @description The customers with receivables in one group of age. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/AgingReceivablesListByAgeGroup": {
        get: operations["GetFinancialAgingReceivablesListByAgeGroup"];
    };
    /**
     * List deductibility percentages
     * @description Which part of costs and VAT on a ledger account cannot be deducted, or is private, over a period. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/DeductibilityPercentages": {
        get: operations["ListFinancialDeductibilityPercentages"];
    };
    /**
     * Read a deductibility percentage by its ID
     * @description Answers the deductibility percentage with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/DeductibilityPercentages(guid'{ID}')": {
        get: operations["GetFinancialDeductibilityPercentage"];
    };
    /**
     * List exchange rates; create an exchange rate
     * @description The rate between two currencies from a given date on. Answers pages of 60 rows. Scope: financial currencies.
     */
    "/api/v1/{division}/financial/ExchangeRates": {
        get: operations["ListFinancialExchangeRates"];
        /** @description Adds an exchange rate and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialExchangeRate"];
    };
    /**
     * Read an exchange rate by its ID; update an exchange rate; delete an exchange rate
     * @description Answers the exchange rate with the given ID; an unknown one gives 404. Scope: financial currencies.
     */
    "/api/v1/{division}/financial/ExchangeRates(guid'{ID}')": {
        get: operations["GetFinancialExchangeRate"];
        /** @description Changes the exchange rate with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateFinancialExchangeRate"];
        /** @description Removes the exchange rate with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteFinancialExchangeRate"];
    };
    /**
     * List financial periods
     * @description A period of a financial year with its first and last day. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financial/FinancialPeriods": {
        get: operations["ListFinancialFinancialPeriods"];
    };
    /**
     * Read a financial period by its ID
     * @description Answers the financial period with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financial/FinancialPeriods(guid'{ID}')": {
        get: operations["GetFinancialFinancialPeriod"];
    };
    /**
     * List GL account classification mappings; create a GL account classification mapping
     * @description Places a ledger account under a heading of a classification scheme. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLAccountClassificationMappings": {
        get: operations["ListFinancialGLAccountClassificationMappings"];
        /** @description Adds a GL account classification mapping and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialGLAccountClassificationMapping"];
    };
    /**
     * Read a GL account classification mapping by its ID; update a GL account classification mapping; delete a GL account classification mapping
     * @description Answers the GL account classification mapping with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLAccountClassificationMappings(guid'{ID}')": {
        get: operations["GetFinancialGLAccountClassificationMapping"];
        /** @description Changes the GL account classification mapping with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateFinancialGLAccountClassificationMapping"];
        /** @description Removes the GL account classification mapping with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteFinancialGLAccountClassificationMapping"];
    };
    /**
     * List GL accounts; create a GL account
     * @description An account of the general ledger on which amounts are posted. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLAccounts": {
        get: operations["ListFinancialGLAccounts"];
        /** @description Adds a GL account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialGLAccount"];
    };
    /**
     * Read a GL account by its ID; update a GL account; delete a GL account
     * @description Answers the GL account with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLAccounts(guid'{ID}')": {
        get: operations["GetFinancialGLAccount"];
        /** @description Changes the GL account with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateFinancialGLAccount"];
        /** @description Removes the GL account with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteFinancialGLAccount"];
    };
    /**
     * List GL classifications
     * @description A heading of a classification scheme under which ledger accounts are reported. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLClassifications": {
        get: operations["ListFinancialGLClassifications"];
    };
    /**
     * Read a GL classification by its ID
     * @description Answers the GL classification with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLClassifications(guid'{ID}')": {
        get: operations["GetFinancialGLClassification"];
    };
    /**
     * List GL schemes
     * @description A classification scheme that arranges ledger accounts for a purpose of reporting. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLSchemes": {
        get: operations["ListFinancialGLSchemes"];
    };
    /**
     * Read a GL scheme by its ID
     * @description Answers the GL scheme with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLSchemes(guid'{ID}')": {
        get: operations["GetFinancialGLScheme"];
    };
    /**
     * List GL transaction sources
     * @description A source from which financial transactions can come. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLTransactionSources": {
        get: operations["ListFinancialGLTransactionSources"];
    };
    /**
     * Read a GL transaction source by its ID
     * @description Answers the GL transaction source with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLTransactionSources({ID})": {
        get: operations["GetFinancialGLTransactionSource"];
    };
    /**
     * List GL transaction types
     * @description A kind of financial transaction, such as a sales entry or an opening balance. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLTransactionTypes": {
        get: operations["ListFinancialGLTransactionTypes"];
    };
    /**
     * Read a GL transaction type by its ID
     * @description Answers the GL transaction type with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/GLTransactionTypes({ID})": {
        get: operations["GetFinancialGLTransactionType"];
    };
    /**
     * List journal statuses of a financial period
     * @description Says which journals are open or closed in one financial period. Answers pages of 60 rows. Its arguments are not described. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/JournalStatusByFinancialPeriod": {
        get: operations["GetFinancialJournalStatusByFinancialPeriod"];
    };
    /**
     * List journal statuses
     * @description Says whether a journal is open or closed in a financial period. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/JournalStatusList": {
        get: operations["ListFinancialJournalStatusList"];
    };
    /**
     * Read a journal status by its key
     * @description Answers the journal status with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})": {
        get: operations["GetFinancialJournalStatus"];
    };
    /**
     * List journals; create a journal
     * @description A journal in which entries of one kind are booked, such as bank, cash, sales or purchases. Answers pages of 60 rows. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/Journals": {
        get: operations["ListFinancialJournals"];
        /** @description Adds a journal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialJournal"];
    };
    /**
     * Read a journal by its ID; update a journal; delete a journal
     * @description Answers the journal with the given ID; an unknown one gives 404. Scope: financial generalledgers.
     */
    "/api/v1/{division}/financial/Journals(guid'{ID}')": {
        get: operations["GetFinancialJournal"];
        /** @description Changes the journal with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateFinancialJournal"];
        /** @description Removes the journal with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteFinancialJournal"];
    };
    /**
     * List official returns; create an official return
     * @description A return to the authorities, such as VAT, for a period, with its amount and state. Answers pages of 60 rows. Scope: financial returns.
     */
    "/api/v1/{division}/financial/OfficialReturns": {
        get: operations["ListFinancialOfficialReturns"];
        /** @description Adds an official return and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateFinancialOfficialReturn"];
    };
    /**
     * Read an official return by its ID
     * @description Answers the official return with the given ID; an unknown one gives 404. Scope: financial returns.
     */
    "/api/v1/{division}/financial/OfficialReturns(guid'{ID}')": {
        get: operations["GetFinancialOfficialReturn"];
    };
    /**
     * List outstanding invoices rows
     * @description How many invoices are open and overdue, to receive and to pay, and for how much. Answers pages of 60 rows. Scope: financial receivables, financial payables.
     */
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview": {
        get: operations["ListFinancialOutstandingInvoicesOverview"];
    };
    /**
     * Read an outstanding invoices row by its currency code
     * @description Answers the outstanding invoices row with the given currency code; an unknown one gives 404. Scope: financial receivables, financial payables.
     */
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview('{CurrencyCode}')": {
        get: operations["GetFinancialOutstandingInvoicesOverview"];
    };
    /**
     * List payables
     * @description An open item that the company still has to pay to a supplier. Answers pages of 60 rows. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/PayablesList": {
        get: operations["ListFinancialPayablesList"];
    };
    /**
     * Read a payable by its number
     * @description Answers the payable with the given number; an unknown one gives 404. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/PayablesList({HID}L)": {
        get: operations["GetFinancialPayable"];
    };
    /**
     * List payables of an account
     * @description The open items that are still to be paid to one supplier. Answers pages of 60 rows. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/PayablesListByAccount": {
        get: operations["GetFinancialPayablesListByAccount"];
    };
    /**
     * List payables of an account in an age group
     * @description The open items that are still to be paid to one supplier, in one group of age. Answers pages of 60 rows. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/PayablesListByAccountAndAgeGroup": {
        get: operations["GetFinancialPayablesListByAccountAndAgeGroup"];
    };
    /**
     * List payables of an age group
     * @description The open items that are still to be paid to suppliers, in one group of age. Answers pages of 60 rows. Scope: financial payables.
     */
    "/api/v1/{division}/read/financial/PayablesListByAgeGroup": {
        get: operations["GetFinancialPayablesListByAgeGroup"];
    };
    /**
     * Process a return
     * @description Settles a return that waits for approval, by marking it as processed or rejected. After a lost answer, look at the outcome before calling again. Scope: financial returns.
     */
    "/api/v1/{division}/financial/ProcessReturn": {
        post: operations["ProcessFinancialReturn"];
    };
    /**
     * List profit and loss overviews
     * @description Revenue, costs and result of this year and period beside those of the year before. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/ProfitLossOverview": {
        get: operations["ListFinancialProfitLossOverview"];
    };
    /**
     * Read a profit and loss overview by its key
     * @description Answers the profit and loss overview with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/ProfitLossOverview({CurrentYear})": {
        get: operations["GetFinancialProfitLossOverview"];
    };
    /**
     * List open receivables
     * @description An open item that a customer still has to pay. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/ReceivablesList": {
        get: operations["ListFinancialReceivablesList"];
    };
    /**
     * Read an open receivable by its number
     * @description Answers the open receivable with the given number; an unknown one gives 404. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/ReceivablesList({HID}L)": {
        get: operations["GetFinancialReceivable"];
    };
    /**
     * List open receivables of an account
     * @description The open items that one customer still has to pay. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/ReceivablesListByAccount": {
        get: operations["GetFinancialReceivablesListByAccount"];
    };
    /**
     * List open receivables of an account in an age group
     * @description The open items that one customer still has to pay, in one group of age. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/ReceivablesListByAccountAndAgeGroup": {
        get: operations["GetFinancialReceivablesListByAccountAndAgeGroup"];
    };
    /**
     * List open receivables of an age group
     * @description The open items that customers still have to pay, in one group of age. Answers pages of 60 rows. Scope: financial receivables.
     */
    "/api/v1/{division}/read/financial/ReceivablesListByAgeGroup": {
        get: operations["GetFinancialReceivablesListByAgeGroup"];
    };
    /**
     * List reporting balances
     * @description Debit, credit and balance of a ledger account in one period, by cost center and cost unit. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/financial/ReportingBalance": {
        get: operations["ListFinancialReportingBalance"];
    };
    /**
     * Read a reporting balance by its ID
     * @description Answers the reporting balance with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/financial/ReportingBalance({ID}L)": {
        get: operations["GetFinancialReportingBalance"];
    };
    /**
     * List reporting balances by classification
     * @description Balances of ledger accounts in one period, arranged by the headings of a classification scheme. Answers pages of 60 rows. Its arguments are not described. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/ReportingBalanceByClassification": {
        get: operations["GetFinancialReportingBalanceByClassification"];
    };
    /**
     * List returns
     * @description A return to the authorities that lies ready or was sent, such as VAT or payroll, with its due date. Answers pages of 60 rows. Scope: financial returns.
     */
    "/api/v1/{division}/read/financial/Returns": {
        get: operations["ListFinancialReturns"];
    };
    /**
     * Read a return by its ID
     * @description Answers the return with the given ID; an unknown one gives 404. Scope: financial returns.
     */
    "/api/v1/{division}/read/financial/Returns(guid'{DocumentID}')": {
        get: operations["GetFinancialReturn"];
    };
    /**
     * List revenue rows
     * @description The revenue of one period of a year. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/RevenueList": {
        get: operations["ListFinancialRevenueList"];
    };
    /**
     * Read a revenue row by its key
     * @description Answers the revenue row with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/RevenueList(Period={Period},Year={Year})": {
        get: operations["GetFinancialRevenue"];
    };
    /**
     * List the revenue of a year
     * @description The revenue of every period of one year. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/RevenueListByYear": {
        get: operations["GetFinancialRevenueListByYear"];
    };
    /**
     * List the revenue of a year by entry status
     * @description The revenue of every period of one year, with or without entries that are not processed yet. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/read/financial/RevenueListByYearAndStatus": {
        get: operations["GetFinancialRevenueListByYearAndStatus"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description Which part of costs and VAT on a ledger account cannot be deducted, or is private, over a period. */
        FinancialDeductibilityPercentage: {
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
             * @description Last day on which the percentages hold; empty until new ones follow.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Part of the costs that tax law does not let the company deduct, as a percentage.
             */
            ExpenseNonDeductiblePercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account whose costs cannot be deducted in full.
             */
            GLAccount?: string | null;
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
            /**
             * Format: double
             * @description Part of the amount that counts as private use, as a percentage.
             */
            PrivateUsePercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the percentages hold.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Part of the VAT that cannot be deducted, as a percentage.
             */
            VATNonDeductiblePercentage?: number | null;
        };
        /** @description What customers owe and what is owed to suppliers, summed by how long it has been due. */
        FinancialAgingOverview: {
            /**
             * Format: int32
             * @description Number of the group into which open items are sorted by how long they have been due.
             */
            AgeGroup?: number;
            /** @description Text of the group of age, such as a range of days past the due date. */
            AgeGroupDescription?: string | null;
            /**
             * Format: double
             * @description Sum of what is still to be paid to suppliers in this group of age.
             */
            AmountPayable?: number | null;
            /**
             * Format: double
             * @description Sum of what customers still have to pay in this group of age.
             */
            AmountReceivable?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
        };
        /** @description What one account owes and is owed, summed by how long it has been due. */
        FinancialAgingOverviewByAccount: {
            /**
             * Format: int32
             * @description Number of the group into which open items are sorted by how long they have been due.
             */
            AgeGroup?: number;
            /** @description Text of the group of age, such as a range of days past the due date. */
            AgeGroupDescription?: string | null;
            /**
             * Format: double
             * @description Sum of what is still to be paid to suppliers in this group of age.
             */
            AmountPayable?: number | null;
            /**
             * Format: double
             * @description Sum of what customers still have to pay in this group of age.
             */
            AmountReceivable?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
        };
        /** @description What is owed to one supplier, spread over four groups of age. */
        FinancialAgingPayable: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int32
             * @description Number of the youngest group of open items, those that are due the shortest.
             */
            AgeGroup1?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the first group of age, in the company's currency.
             */
            AgeGroup1Amount?: number | null;
            /** @description Text of the first group of age, such as a range of days. */
            AgeGroup1Description?: string | null;
            /**
             * Format: int32
             * @description Number of the second group of open items, counted from the youngest.
             */
            AgeGroup2?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the second group of age, in the company's currency.
             */
            AgeGroup2Amount?: number | null;
            /** @description Text of the second group of age, such as a range of days. */
            AgeGroup2Description?: string | null;
            /**
             * Format: int32
             * @description Number of the third group of open items, counted from the youngest.
             */
            AgeGroup3?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the third group of age, in the company's currency.
             */
            AgeGroup3Amount?: number | null;
            /** @description Text of the third group of age, such as a range of days. */
            AgeGroup3Description?: string | null;
            /**
             * Format: int32
             * @description Number of the oldest group of open items, those that are due the longest.
             */
            AgeGroup4?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the fourth group of age, in the company's currency.
             */
            AgeGroup4Amount?: number | null;
            /** @description Text of the fourth group of age, such as a range of days. */
            AgeGroup4Description?: string | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: double
             * @description Sum of all amounts that belong together here.
             */
            TotalAmount?: number | null;
        };
        /** @description The suppliers with payables in one group of age. */
        FinancialAgingPayableByAgeGroup: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int32
             * @description Number of the youngest group of open items, those that are due the shortest.
             */
            AgeGroup1?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the first group of age, in the company's currency.
             */
            AgeGroup1Amount?: number | null;
            /** @description Text of the first group of age, such as a range of days. */
            AgeGroup1Description?: string | null;
            /**
             * Format: int32
             * @description Number of the second group of open items, counted from the youngest.
             */
            AgeGroup2?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the second group of age, in the company's currency.
             */
            AgeGroup2Amount?: number | null;
            /** @description Text of the second group of age, such as a range of days. */
            AgeGroup2Description?: string | null;
            /**
             * Format: int32
             * @description Number of the third group of open items, counted from the youngest.
             */
            AgeGroup3?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the third group of age, in the company's currency.
             */
            AgeGroup3Amount?: number | null;
            /** @description Text of the third group of age, such as a range of days. */
            AgeGroup3Description?: string | null;
            /**
             * Format: int32
             * @description Number of the oldest group of open items, those that are due the longest.
             */
            AgeGroup4?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the fourth group of age, in the company's currency.
             */
            AgeGroup4Amount?: number | null;
            /** @description Text of the fourth group of age, such as a range of days. */
            AgeGroup4Description?: string | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: double
             * @description Sum of all amounts that belong together here.
             */
            TotalAmount?: number | null;
        };
        /** @description What one customer owes, spread over four groups of age. */
        FinancialAgingReceivable: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int32
             * @description Number of the youngest group of open items, those that are due the shortest.
             */
            AgeGroup1?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the first group of age, in the company's currency.
             */
            AgeGroup1Amount?: number | null;
            /** @description Text of the first group of age, such as a range of days. */
            AgeGroup1Description?: string | null;
            /**
             * Format: int32
             * @description Number of the second group of open items, counted from the youngest.
             */
            AgeGroup2?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the second group of age, in the company's currency.
             */
            AgeGroup2Amount?: number | null;
            /** @description Text of the second group of age, such as a range of days. */
            AgeGroup2Description?: string | null;
            /**
             * Format: int32
             * @description Number of the third group of open items, counted from the youngest.
             */
            AgeGroup3?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the third group of age, in the company's currency.
             */
            AgeGroup3Amount?: number | null;
            /** @description Text of the third group of age, such as a range of days. */
            AgeGroup3Description?: string | null;
            /**
             * Format: int32
             * @description Number of the oldest group of open items, those that are due the longest.
             */
            AgeGroup4?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the fourth group of age, in the company's currency.
             */
            AgeGroup4Amount?: number | null;
            /** @description Text of the fourth group of age, such as a range of days. */
            AgeGroup4Description?: string | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: double
             * @description Sum of all amounts that belong together here.
             */
            TotalAmount?: number | null;
        };
        /** @description The customers with receivables in one group of age. */
        FinancialAgingReceivableByAgeGroup: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int32
             * @description Number of the youngest group of open items, those that are due the shortest.
             */
            AgeGroup1?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the first group of age, in the company's currency.
             */
            AgeGroup1Amount?: number | null;
            /** @description Text of the first group of age, such as a range of days. */
            AgeGroup1Description?: string | null;
            /**
             * Format: int32
             * @description Number of the second group of open items, counted from the youngest.
             */
            AgeGroup2?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the second group of age, in the company's currency.
             */
            AgeGroup2Amount?: number | null;
            /** @description Text of the second group of age, such as a range of days. */
            AgeGroup2Description?: string | null;
            /**
             * Format: int32
             * @description Number of the third group of open items, counted from the youngest.
             */
            AgeGroup3?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the third group of age, in the company's currency.
             */
            AgeGroup3Amount?: number | null;
            /** @description Text of the third group of age, such as a range of days. */
            AgeGroup3Description?: string | null;
            /**
             * Format: int32
             * @description Number of the oldest group of open items, those that are due the longest.
             */
            AgeGroup4?: number | null;
            /**
             * Format: double
             * @description Sum of the open items in the fourth group of age, in the company's currency.
             */
            AgeGroup4Amount?: number | null;
            /** @description Text of the fourth group of age, such as a range of days. */
            AgeGroup4Description?: string | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: double
             * @description Sum of all amounts that belong together here.
             */
            TotalAmount?: number | null;
        };
        /** @description The rate between two currencies from a given date on. */
        FinancialExchangeRate: {
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
            /**
             * Format: double
             * @description Rate by which an amount in one currency becomes one in the other.
             */
            Rate?: number | null;
            /** @description Code of the currency that is converted from. */
            SourceCurrency?: string | null;
            /** @description Name of the currency that is converted from. */
            SourceCurrencyDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the rate holds, until a later one takes its place.
             */
            StartDate?: string | null;
            /** @description Code of the currency that is converted to. */
            TargetCurrency?: string | null;
            /** @description Name of the currency that is converted to. */
            TargetCurrencyDescription?: string | null;
        };
        /** @description A period of a financial year with its first and last day. */
        FinancialFinancialPeriod: {
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
             * @description Last day of the financial period.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Number of the period within the financial year.
             */
            FinPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year that the period belongs to.
             */
            FinYear?: number | null;
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
             * @description First day of the financial period.
             */
            StartDate?: string | null;
        };
        /** @description Places a ledger account under a heading of a classification scheme. */
        FinancialGLAccountClassificationMapping: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the heading under which the ledger account is placed.
             */
            Classification?: string | null;
            /** @description Code of the heading under which the ledger account is placed. */
            ClassificationCode?: string | null;
            /** @description Text of the heading under which the ledger account is placed. */
            ClassificationDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that is placed under the heading.
             */
            GLAccount?: string | null;
            /** @description Code of the ledger account that is placed under the heading. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account that is placed under the heading. */
            GLAccountDescription?: string | null;
            /** @description Code of the classification scheme that the heading belongs to. */
            GLSchemeCode?: string | null;
            /** @description Text of the classification scheme that the heading belongs to. */
            GLSchemeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the classification scheme in which the ledger account is placed.
             */
            GLSchemeID?: string | null;
        };
        /** @description An account of the general ledger on which amounts are posted. */
        FinancialGLAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Whether this ledger account can be used for costs in sales entries, as 1 or 0.
             */
            AllowCostsInSales?: number | null;
            /**
             * Format: int16
             * @description Number of the box in the VAT return to which amounts on this ledger account count.
             */
            AssimilatedVATBox?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Whether the ledger account belongs to the balance sheet (B) or to profit and loss (W). */
            BalanceType?: string | null;
            /**
             * Format: int32
             * @description Kind of Belgian fiscal form (Belcotax) in which amounts on this ledger account are declared.
             */
            BelcotaxType?: number | null;
            /** @description Number of the ledger account in the chart of accounts, as text. */
            Code?: string | null;
            /** @description Whether lines of one entry on this ledger account are posted as a single sum. */
            Compress?: boolean | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
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
            /** @description Parts of costs and VAT on the ledger account that cannot be deducted, each for a period. */
            DeductibilityPercentages?: components["schemas"]["FinancialDeductibilityPercentage"][] | null;
            /** @description Name of the ledger account in the chart of accounts. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that amounts on this ledger account stay out of the VAT listing.
             */
            ExcludeVATListing?: number | null;
            /**
             * Format: double
             * @description Part of the costs that tax law does not let the company deduct, as a percentage.
             */
            ExpenseNonDeductiblePercentage?: number | null;
            /** @description Whether no new entries can be made on the record. */
            IsBlocked?: boolean | null;
            /** @description Whether debit and credit lines on this ledger account are tied to each other. */
            Matching?: boolean | null;
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
             * @description ID of the ledger account that takes the private part of costs.
             */
            PrivateGLAccount?: string | null;
            /**
             * Format: double
             * @description Part of the costs that is for private use, as a percentage.
             */
            PrivatePercentage?: number | null;
            /** @description Code under which the ledger account appears in reports to the authorities. */
            ReportingCode?: string | null;
            /** @description Whether amounts in other currencies on this ledger account are valued anew. */
            RevalueCurrency?: boolean | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Number of what the ledger account is for, such as bank, debtors or revenue.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: uint8
             * @description Number for whether entries on this ledger account need a cost center.
             */
            UseCostcenter?: number | null;
            /**
             * Format: uint8
             * @description Number for whether entries on this ledger account need a cost unit.
             */
            UseCostunit?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /** @description What the ledger account is to the VAT return, such as sales or purchases. */
            VATGLAccountType?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that takes the VAT that cannot be deducted.
             */
            VATNonDeductibleGLAccount?: string | null;
            /**
             * Format: double
             * @description Part of the VAT that cannot be deducted, as a percentage.
             */
            VATNonDeductiblePercentage?: number | null;
            /** @description Whether VAT becomes due with the invoice or with the payment. */
            VATSystem?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account to which costs are carried over at the end of the year.
             */
            YearEndCostGLAccount?: string | null;
            /**
             * Format: uuid
             * @description ID of the counterpart account that is used at the end of the year.
             */
            YearEndReflectionGLAccount?: string | null;
        };
        /** @description A heading of a classification scheme under which ledger accounts are reported. */
        FinancialGLClassification: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the heading only groups others and takes no ledger accounts itself. */
            Abstract?: boolean | null;
            /** @description Side on which amounts under the heading stand by nature, debit or credit. */
            Balance?: string | null;
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Whether the heading is part of a group of values in the reporting scheme (XBRL). */
            IsTupleSubElement?: boolean | null;
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
            /** @description Technical name of the heading in the reporting scheme. */
            Name?: string | null;
            /** @description Whether a report can leave the heading without a value (XBRL). */
            Nillable?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the heading right above this one.
             */
            Parent?: string | null;
            /** @description Whether a value under the heading holds for a moment or for a length of time (XBRL). */
            PeriodType?: string | null;
            /** @description Name of the group whose place the heading can take in a report (XBRL). */
            SubstitutionGroup?: string | null;
            /**
             * Format: uuid
             * @description ID of the name space of the reporting scheme (XBRL).
             */
            TaxonomyNamespace?: string | null;
            /** @description Text of the name space of the reporting scheme (XBRL). */
            TaxonomyNamespaceDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of value that can be reported under the heading (XBRL).
             */
            Type?: string | null;
        };
        /** @description A classification scheme that arranges ledger accounts for a purpose of reporting. */
        FinancialGLScheme: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
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
            /** @description Name space of the reporting scheme (XBRL). */
            TargetNamespace?: string | null;
        };
        /** @description A source from which financial transactions can come. */
        FinancialGLTransactionSource: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Addition that tells apart sources with the same text. */
            DescriptionSuffix?: string | null;
        };
        /** @description A kind of financial transaction, such as a sales entry or an opening balance. */
        FinancialGLTransactionType: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Addition that tells apart sources with the same text. */
            DescriptionSuffix?: string | null;
        };
        /** @description Says which journals are open or closed in one financial period. */
        FinancialJournalStatusByFinancialPeriod: {
            /** @description Code of the journal that is open or closed in the period. */
            Journal?: string;
            /**
             * Format: int32
             * @description Number of the period within the year that the row is about.
             */
            Period?: number;
            /**
             * Format: int32
             * @description Year in the books that the row is about.
             */
            Year?: number;
            /** @description Text by which users know the journal that is open or closed. */
            JournalDescription?: string | null;
            /**
             * Format: int32
             * @description Kind of entries that the journal takes, such as bank, sales or purchases. Codes: 10 = Cash, 12 = Bank, 20 = Sales, 21 = Return invoice, 22 = Purchase, 23 = Received return invoice, 90 = General journal.
             */
            JournalType?: 10 | 12 | 20 | 21 | 22 | 23 | 90 | null;
            /** @description Text of the kind of entries that the journal takes. */
            JournalTypeDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the journal is open (0) or closed (1) in the period. Codes: 0 = Open, 1 = Closed.
             */
            Status?: 0 | 1 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
        };
        /** @description Says whether a journal is open or closed in a financial period. */
        FinancialJournalStatus: {
            /** @description Code of the journal that is open or closed in the period. */
            Journal?: string;
            /**
             * Format: int32
             * @description Number of the period within the year that the row is about.
             */
            Period?: number;
            /**
             * Format: int32
             * @description Year in the books that the row is about.
             */
            Year?: number;
            /** @description Text by which users know the journal that is open or closed. */
            JournalDescription?: string | null;
            /**
             * Format: int32
             * @description Kind of entries that the journal takes, such as bank, sales or purchases. Codes: 10 = Cash, 12 = Bank, 20 = Sales, 21 = Return invoice, 22 = Purchase, 23 = Received return invoice, 90 = General journal.
             */
            JournalType?: 10 | 12 | 20 | 21 | 22 | 23 | 90 | null;
            /** @description Text of the kind of entries that the journal takes. */
            JournalTypeDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the journal is open (0) or closed (1) in the period. Codes: 0 = Open, 1 = Closed.
             */
            Status?: 0 | 1 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
        };
        /** @description A journal in which entries of one kind are booked, such as bank, cash, sales or purchases. */
        FinancialJournal: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether entries of this journal can be in another currency than the journal's. */
            AllowVariableCurrency?: boolean | null;
            /** @description Whether the exchange rate can be changed in entries of this journal. */
            AllowVariableExchangeRate?: boolean | null;
            /** @description Whether lines of this journal can carry VAT. */
            AllowVAT?: boolean | null;
            /** @description Whether an entry in this journal is saved by itself once its lines balance. */
            AutoSave?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the bank at which the account is held.
             */
            Bank?: string | null;
            /** @description International code (BIC) of the bank behind this journal. */
            BankAccountBICCode?: string | null;
            /** @description Code of the country of the bank account behind this journal. */
            BankAccountCountry?: string | null;
            /** @description Text by which users know the bank account behind this journal. */
            BankAccountDescription?: string | null;
            /** @description International number (IBAN) of the bank account behind this journal. */
            BankAccountIBAN?: string | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /** @description Number of the journal's bank account with the separators of its country. */
            BankAccountIncludingMask?: string | null;
            /** @description Whether payments from the journal's bank account go by SEPA credit transfer. */
            BankAccountUseSEPA?: boolean | null;
            /** @description Whether money is collected to the journal's bank account by SEPA direct debit. */
            BankAccountUseSepaDirectDebit?: boolean | null;
            /** @description Name of the bank at which the account is held. */
            BankName?: string | null;
            /** @description Code of the journal, to which entries refer. */
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
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Name of the currency in words, such as Euro. */
            CurrencyDescription?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Name of the journal, as users see it. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that the journal is kept on, such as the bank's.
             */
            GLAccount?: string | null;
            /** @description Code of the ledger account that the journal is kept on. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account that the journal is kept on. */
            GLAccountDescription?: string | null;
            /**
             * Format: int32
             * @description Kind of the journal's ledger account, such as bank or cash.
             */
            GLAccountType?: number | null;
            /** @description Whether no new entries can be made on the record. */
            IsBlocked?: boolean | null;
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
             * @description ID of the ledger account for money on its way through the bank.
             */
            PaymentInTransitAccount?: string | null;
            /** @description Name under which the service for online payments knows the journal's account. */
            PaymentServiceAccountIdentifier?: string | null;
            /**
             * Format: int32
             * @description Number of the service for online payments behind the journal.
             */
            PaymentServiceProvider?: number | null;
            /** @description Name of the service for online payments behind the journal. */
            PaymentServiceProviderName?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of entries that the journal takes, such as sales or bank.
             */
            Type?: number | null;
        };
        /** @description A return to the authorities, such as VAT, for a period, with its amount and state. */
        FinancialOfficialReturn: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount to pay, or to get back, with the return.
             */
            Amount?: number | null;
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
            /** @description Text by which users know the return. */
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: int16
             * @description How often a return of this kind is due, as a number.
             */
            Frequency?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the return corrects an earlier one.
             */
            IsCorrection?: number | null;
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
             * @description Number of the period within the year that the row is about.
             */
            Period?: number | null;
            /** @description Figures of the return in the form in which they are shown. */
            PresentationData?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the return was laid before the client or the authorities.
             */
            PresentationDate?: string | null;
            /**
             * Format: byte
             * @description Content of the file that shows the return.
             */
            PresentationFile?: string | null;
            /** @description Name of the file that shows the return. */
            PresentationFileName?: string | null;
            /** @description Reference under which the authorities know the return. */
            Reference?: string | null;
            /**
             * Format: int16
             * @description Whether the return was made on the screen (1) or by a program (2). Codes: 1 = EOL, 2 = RestAPI.
             */
            Source?: 1 | 2 | null;
            /**
             * Format: int16
             * @description How far the return is on its way to the authorities, as a number.
             */
            Status?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of return, such as VAT.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: int16
             * @description Year in the books that the row is about.
             */
            Year?: number | null;
        };
        /** @description How many invoices are open and overdue, to receive and to pay, and for how much. */
        FinancialOutstandingInvoicesOverview: {
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string;
            /**
             * Format: double
             * @description Sum of all invoices that the company still has to pay.
             */
            OutstandingPayableInvoiceAmount?: number | null;
            /**
             * Format: double
             * @description How many invoices the company still has to pay.
             */
            OutstandingPayableInvoiceCount?: number | null;
            /**
             * Format: double
             * @description Sum of all invoices that customers still have to pay.
             */
            OutstandingReceivableInvoiceAmount?: number | null;
            /**
             * Format: double
             * @description How many invoices customers still have to pay.
             */
            OutstandingReceivableInvoiceCount?: number | null;
            /**
             * Format: double
             * @description Sum of the invoices that the company should have paid by now.
             */
            OverduePayableInvoiceAmount?: number | null;
            /**
             * Format: double
             * @description How many invoices the company should have paid by now.
             */
            OverduePayableInvoiceCount?: number | null;
            /**
             * Format: double
             * @description Sum of the invoices that customers should have paid by now.
             */
            OverdueReceivableInvoiceAmount?: number | null;
            /**
             * Format: double
             * @description How many invoices customers should have paid by now.
             */
            OverdueReceivableInvoiceCount?: number | null;
        };
        /** @description An open item that the company still has to pay to a supplier. */
        FinancialPayable: {
            /**
             * Format: int64
             * @description Number of the payable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the company still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved. Codes: 1 = N/A (used for non-electronic payment methods), 2 = Awaiting review, 3 = Awaiting approval, 4 = Approved.
             */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Remarks on the open item. */
            Notes?: Record<string, never>[] | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description The open items that are still to be paid to one supplier. */
        FinancialPayableByAccount: {
            /**
             * Format: int64
             * @description Number of the payable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the company still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved. Codes: 1 = N/A (used for non-electronic payment methods), 2 = Awaiting review, 3 = Awaiting approval, 4 = Approved.
             */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Remarks on the open item. */
            Notes?: string[] | null;
        };
        /** @description The open items that are still to be paid to one supplier, in one group of age. */
        FinancialPayableByAccountAndAgeGroup: {
            /**
             * Format: int64
             * @description Number of the payable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the company still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved. Codes: 1 = N/A (used for non-electronic payment methods), 2 = Awaiting review, 3 = Awaiting approval, 4 = Approved.
             */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Remarks on the open item. */
            Notes?: string[] | null;
        };
        /** @description The open items that are still to be paid to suppliers, in one group of age. */
        FinancialPayableByAgeGroup: {
            /**
             * Format: int64
             * @description Number of the payable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the company still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved. Codes: 1 = N/A (used for non-electronic payment methods), 2 = Awaiting review, 3 = Awaiting approval, 4 = Approved.
             */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Remarks on the open item. */
            Notes?: string[] | null;
        };
        /** @description Settles a return that waits for approval, by marking it as processed or rejected. */
        FinancialProcessReturn: {
            /**
             * Format: uuid
             * @description ID of the request whose return is settled.
             */
            Request?: string;
            /** @description Whether the return is to be marked as processed, or else as rejected. */
            Processed?: boolean | null;
            /**
             * Format: int16
             * @description What is to become of the return, rejected (5) or processed (50). Codes: 5 = Rejected, 50 = Processed.
             */
            Status?: 5 | 50 | null;
        };
        /** @description Revenue, costs and result of this year and period beside those of the year before. */
        FinancialProfitLossOverview: {
            /**
             * Format: int32
             * @description Financial year that is under way.
             */
            CurrentYear?: number;
            /**
             * Format: double
             * @description Costs of the period that is under way, in the company's currency.
             */
            CostsCurrentPeriod?: number | null;
            /**
             * Format: double
             * @description Costs of this year up to now, in the company's currency.
             */
            CostsCurrentYear?: number | null;
            /**
             * Format: double
             * @description Costs of the whole of last year, in the company's currency.
             */
            CostsPreviousYear?: number | null;
            /**
             * Format: double
             * @description Costs of the same period a year ago, in the company's currency.
             */
            CostsPreviousYearPeriod?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: int32
             * @description Number of the period that is under way in the current year.
             */
            CurrentPeriod?: number | null;
            /**
             * Format: int32
             * @description Financial year before the one that is under way.
             */
            PreviousYear?: number | null;
            /**
             * Format: int32
             * @description Number of the period a year ago that is compared with.
             */
            PreviousYearPeriod?: number | null;
            /**
             * Format: double
             * @description Revenue less costs in the period that is under way.
             */
            ResultCurrentPeriod?: number | null;
            /**
             * Format: double
             * @description Revenue less costs in this year up to now.
             */
            ResultCurrentYear?: number | null;
            /**
             * Format: double
             * @description Revenue less costs in the whole of last year.
             */
            ResultPreviousYear?: number | null;
            /**
             * Format: double
             * @description Revenue less costs in the same period a year ago.
             */
            ResultPreviousYearPeriod?: number | null;
            /**
             * Format: double
             * @description Sales of the period that is under way, in the company's currency.
             */
            RevenueCurrentPeriod?: number | null;
            /**
             * Format: double
             * @description Sales of this year up to now, in the company's currency.
             */
            RevenueCurrentYear?: number | null;
            /**
             * Format: double
             * @description Sales of the whole of last year, in the company's currency.
             */
            RevenuePreviousYear?: number | null;
            /**
             * Format: double
             * @description Sales of the same period a year ago, in the company's currency.
             */
            RevenuePreviousYearPeriod?: number | null;
        };
        /** @description An open item that a customer still has to pay. */
        FinancialReceivable: {
            /**
             * Format: int64
             * @description Number of the receivable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the customer still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Remarks on the open item. */
            Notes?: Record<string, never>[] | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description The open items that one customer still has to pay. */
        FinancialReceivableByAccount: {
            /**
             * Format: int64
             * @description Number of the receivable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the customer still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Remarks on the open item. */
            Notes?: string[] | null;
        };
        /** @description The open items that one customer still has to pay, in one group of age. */
        FinancialReceivableByAccountAndAgeGroup: {
            /**
             * Format: int64
             * @description Number of the receivable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the customer still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Remarks on the open item. */
            Notes?: string[] | null;
        };
        /** @description The open items that customers still have to pay, in one group of age. */
        FinancialReceivableByAgeGroup: {
            /**
             * Format: int64
             * @description Number of the receivable, shorter than its ID.
             */
            HID?: string;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description What the customer still has to pay of the invoice, in the currency of the row.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Part of the open amount for which money is already on its way through the bank.
             */
            AmountInTransit?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /** @description Text of the entry that is still open. */
            Description?: string | null;
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
             * Format: uuid
             * @description Key of the record that the row stands for.
             */
            Id?: string | null;
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
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /** @description Remarks on the open item. */
            Notes?: string[] | null;
        };
        /** @description Debit, credit and balance of a ledger account in one period, by cost center and cost unit. */
        FinancialReportingBalance: {
            /**
             * Format: int64
             * @description Number of the row within the answer, not a lasting key.
             */
            ID?: string;
            /**
             * Format: double
             * @description Debit less credit of the ledger account in the period, in the company's currency.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Sum of what was posted on the credit side, in the company's currency.
             */
            AmountCredit?: number | null;
            /**
             * Format: double
             * @description Sum of what was posted on the debit side, in the company's currency.
             */
            AmountDebit?: number | null;
            /** @description Whether the ledger account belongs to the balance sheet (B) or to profit and loss (W). */
            BalanceType?: string | null;
            /** @description Short text of the cost center that the amounts in the row are charged to. */
            CostCenterCode?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Short text of the cost unit that the amounts in the row are gathered under. */
            CostUnitCode?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: int32
             * @description Number of lines that the sum in this row is made up of.
             */
            Count?: number | null;
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
             * Format: int32
             * @description Number of the period in which the amount counts.
             */
            ReportingPeriod?: number | null;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number | null;
            /**
             * Format: int32
             * @description Whether the amounts come from open entries (20) or processed ones (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /**
             * Format: int32
             * @description Number of the kind of entry that the amounts come from.
             */
            Type?: number | null;
        };
        /** @description Balances of ledger accounts in one period, arranged by the headings of a classification scheme. */
        FinancialReportingBalanceByClassification: {
            /**
             * Format: int64
             * @description Number of the row within the answer, not a lasting key.
             */
            ID?: string;
            /**
             * Format: double
             * @description Debit less credit of the ledger account in the period, in the company's currency.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Sum of what was posted on the credit side, in the company's currency.
             */
            AmountCredit?: number | null;
            /**
             * Format: double
             * @description Sum of what was posted on the debit side, in the company's currency.
             */
            AmountDebit?: number | null;
            /** @description Whether the ledger account belongs to the balance sheet (B) or to profit and loss (W). */
            BalanceType?: string | null;
            /** @description Code of the heading under which the ledger account is placed. */
            ClassificationCode?: string | null;
            /** @description Text of the heading under which the ledger account is placed. */
            ClassificationDescription?: string | null;
            /** @description Short text of the cost center that the amounts in the row are charged to. */
            CostCenterCode?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Short text of the cost unit that the amounts in the row are gathered under. */
            CostUnitCode?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: int32
             * @description Number of lines that the sum in this row is made up of.
             */
            Count?: number | null;
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
             * @description ID of the classification scheme that the headings belong to.
             */
            GLScheme?: string | null;
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
            /**
             * Format: int32
             * @description Whether the amounts under the heading come from open entries (20) or processed ones (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /**
             * Format: int32
             * @description Number of the kind of entry that the amounts under the heading come from.
             */
            Type?: number | null;
        };
        /** @description A return to the authorities that lies ready or was sent, such as VAT or payroll, with its due date. */
        FinancialReturn: {
            /**
             * Format: uuid
             * @description ID of the document that holds the return.
             */
            DocumentID?: string;
            /**
             * Format: double
             * @description Amount to pay, or to get back, with the return.
             */
            Amount?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Text by which users know the return. */
            Description?: string | null;
            /** @description Address on which a user sees the document in a browser. */
            DocumentViewUrl?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the return can be handed in on time.
             */
            DueDate?: string | null;
            /** @description How often a return of this kind is due, such as each month or quarter. */
            Frequency?: string | null;
            /** @description Kind of payroll return that was made. */
            PayrollDeclarationType?: string | null;
            /**
             * Format: int32
             * @description Number of the period within the year that the row is about.
             */
            Period?: number | null;
            /** @description Text of the time that the return covers. */
            PeriodDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the request in the workflow that deals with the return.
             */
            Request?: string | null;
            /**
             * Format: int32
             * @description How far the return is, from draft over approved to processed, with -10 for none. Codes: 0 = Void, 5 = Rejected, 10 = Draft, 20 = Open, 30 = Approved, 40 = Realized, 50 = Processed, -10 = None.
             */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | -10 | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /**
             * Format: int32
             * @description Whether the return is for VAT (31), sales within the European Union (32) or payroll (146). Codes: 31 = VAT, 32 = EC Sales list, 146 = Payroll declaration.
             */
            Type?: 31 | 32 | 146 | null;
            /**
             * Format: int32
             * @description Year in the books that the row is about.
             */
            Year?: number | null;
        };
        /** @description The revenue of one period of a year. */
        FinancialRevenue: {
            /**
             * Format: int32
             * @description Number of the period within the year that the row is about.
             */
            Period?: number;
            /**
             * Format: int32
             * @description Year in the books that the row is about.
             */
            Year?: number;
            /**
             * Format: double
             * @description Revenue of the period, in the company's currency.
             */
            Amount?: number | null;
        };
        /** @description The revenue of every period of one year. */
        FinancialRevenueByYear: {
            /**
             * Format: int32
             * @description Number of the period within the year that the row is about.
             */
            Period?: number;
            /**
             * Format: int32
             * @description Year in the books that the row is about.
             */
            Year?: number;
            /**
             * Format: double
             * @description Revenue of the period, in the company's currency.
             */
            Amount?: number | null;
        };
        /** @description The revenue of every period of one year, with or without entries that are not processed yet. */
        FinancialRevenueByYearAndStatus: {
            /**
             * Format: int32
             * @description Number of the period within the year that the row is about.
             */
            Period?: number;
            /**
             * Format: int32
             * @description Year in the books that the row is about.
             */
            Year?: number;
            /**
             * Format: double
             * @description Revenue of the period, in the company's currency.
             */
            Amount?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Query8 {
    /** @description Number of the age group, 1 to 4. */
    ageGroup: number;
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
}
interface Query9 {
    /** @description ID of the account. */
    accountId: string;
    /** @description Number of the age group, 1 to 4. */
    ageGroup: number;
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
}
interface Parameters9 {
    query: Query8;
    path: Path1;
}
interface Parameters10 {
    query: Query9;
    path: Path1;
}
export interface operations {
    ListFinancialAgingOverview: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialAgingOverview"]>;
    };
    GetFinancialAgingOverview: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Number of the age group. */
                AgeGroup: number;
            };
        };
        responses: Answers3<components["schemas"]["FinancialAgingOverview"]>;
    };
    GetFinancialAgingOverviewByAccount: {
        parameters: Parameters7;
        responses: Answers5<components["schemas"]["FinancialAgingOverviewByAccount"]>;
    };
    ListFinancialAgingPayablesList: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialAgingPayable"]>;
    };
    GetFinancialAgingPayable: {
        parameters: Parameters8;
        responses: Answers3<components["schemas"]["FinancialAgingPayable"]>;
    };
    GetFinancialAgingPayablesListByAgeGroup: {
        parameters: Parameters9;
        responses: Answers5<components["schemas"]["FinancialAgingPayableByAgeGroup"]>;
    };
    ListFinancialAgingReceivablesList: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialAgingReceivable"]>;
    };
    GetFinancialAgingReceivable: {
        parameters: Parameters8;
        responses: Answers3<components["schemas"]["FinancialAgingReceivable"]>;
    };
    GetFinancialAgingReceivablesListByAgeGroup: {
        parameters: Parameters9;
        responses: Answers5<components["schemas"]["FinancialAgingReceivableByAgeGroup"]>;
    };
    ListFinancialDeductibilityPercentages: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialDeductibilityPercentage"]>;
    };
    GetFinancialDeductibilityPercentage: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialDeductibilityPercentage"]>;
    };
    ListFinancialExchangeRates: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialExchangeRate"]>;
    };
    CreateFinancialExchangeRate: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialExchangeRate"], "SourceCurrency">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialExchangeRate"]>;
    };
    GetFinancialExchangeRate: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialExchangeRate"]>;
    };
    UpdateFinancialExchangeRate: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialExchangeRate"];
            };
        };
        responses: Answers4;
    };
    DeleteFinancialExchangeRate: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListFinancialFinancialPeriods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialFinancialPeriod"]>;
    };
    GetFinancialFinancialPeriod: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialFinancialPeriod"]>;
    };
    ListFinancialGLAccountClassificationMappings: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialGLAccountClassificationMapping"]>;
    };
    CreateFinancialGLAccountClassificationMapping: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialGLAccountClassificationMapping"], "Classification" | "GLAccount" | "GLSchemeID">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialGLAccountClassificationMapping"]>;
    };
    GetFinancialGLAccountClassificationMapping: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialGLAccountClassificationMapping"]>;
    };
    UpdateFinancialGLAccountClassificationMapping: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialGLAccountClassificationMapping"];
            };
        };
        responses: Answers4;
    };
    DeleteFinancialGLAccountClassificationMapping: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListFinancialGLAccounts: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["FinancialGLAccount"]>;
    };
    CreateFinancialGLAccount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialGLAccount"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialGLAccount"]>;
    };
    GetFinancialGLAccount: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["FinancialGLAccount"]>;
    };
    UpdateFinancialGLAccount: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialGLAccount"];
            };
        };
        responses: Answers4;
    };
    DeleteFinancialGLAccount: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListFinancialGLClassifications: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialGLClassification"]>;
    };
    GetFinancialGLClassification: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialGLClassification"]>;
    };
    ListFinancialGLSchemes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialGLScheme"]>;
    };
    GetFinancialGLScheme: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialGLScheme"]>;
    };
    ListFinancialGLTransactionSources: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialGLTransactionSource"]>;
    };
    GetFinancialGLTransactionSource: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the GL transaction source. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["FinancialGLTransactionSource"]>;
    };
    ListFinancialGLTransactionTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialGLTransactionType"]>;
    };
    GetFinancialGLTransactionType: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the GL transaction type. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["FinancialGLTransactionType"]>;
    };
    GetFinancialJournalStatusByFinancialPeriod: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["FinancialJournalStatusByFinancialPeriod"]>;
    };
    ListFinancialJournalStatusList: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialJournalStatus"]>;
    };
    GetFinancialJournalStatus: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the journal. */
                Journal: string;
                /** @description Number of the period. */
                Period: number;
                /** @description The year. */
                Year: number;
            };
        };
        responses: Answers3<components["schemas"]["FinancialJournalStatus"]>;
    };
    ListFinancialJournals: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialJournal"]>;
    };
    CreateFinancialJournal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialJournal"];
            };
        };
        responses: Answers2<components["schemas"]["FinancialJournal"]>;
    };
    GetFinancialJournal: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialJournal"]>;
    };
    UpdateFinancialJournal: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialJournal"];
            };
        };
        responses: Answers4;
    };
    DeleteFinancialJournal: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListFinancialOfficialReturns: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialOfficialReturn"]>;
    };
    CreateFinancialOfficialReturn: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialOfficialReturn"], "Frequency" | "Period" | "Status" | "Type" | "Year">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialOfficialReturn"]>;
    };
    GetFinancialOfficialReturn: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["FinancialOfficialReturn"]>;
    };
    ListFinancialOutstandingInvoicesOverview: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialOutstandingInvoicesOverview"]>;
    };
    GetFinancialOutstandingInvoicesOverview: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the currency. */
                CurrencyCode: string;
            };
        };
        responses: Answers3<components["schemas"]["FinancialOutstandingInvoicesOverview"]>;
    };
    ListFinancialPayablesList: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["FinancialPayable"]>;
    };
    GetFinancialPayable: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Human-readable number of the payable. */
                HID: string;
            };
        };
        responses: Answers3<components["schemas"]["FinancialPayable"]>;
    };
    GetFinancialPayablesListByAccount: {
        parameters: Parameters7;
        responses: Answers5<components["schemas"]["FinancialPayableByAccount"]>;
    };
    GetFinancialPayablesListByAccountAndAgeGroup: {
        parameters: Parameters10;
        responses: Answers5<components["schemas"]["FinancialPayableByAccountAndAgeGroup"]>;
    };
    GetFinancialPayablesListByAgeGroup: {
        parameters: Parameters9;
        responses: Answers5<components["schemas"]["FinancialPayableByAgeGroup"]>;
    };
    ProcessFinancialReturn: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialProcessReturn"], "Request" | "Status">;
            };
        };
        responses: Answers2<components["schemas"]["FinancialProcessReturn"]>;
    };
    ListFinancialProfitLossOverview: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialProfitLossOverview"]>;
    };
    GetFinancialProfitLossOverview: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description The current year. */
                CurrentYear: number;
            };
        };
        responses: Answers3<components["schemas"]["FinancialProfitLossOverview"]>;
    };
    ListFinancialReceivablesList: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["FinancialReceivable"]>;
    };
    GetFinancialReceivable: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Human-readable number of the open receivable. */
                HID: string;
            };
        };
        responses: Answers3<components["schemas"]["FinancialReceivable"]>;
    };
    GetFinancialReceivablesListByAccount: {
        parameters: Parameters7;
        responses: Answers5<components["schemas"]["FinancialReceivableByAccount"]>;
    };
    GetFinancialReceivablesListByAccountAndAgeGroup: {
        parameters: Parameters10;
        responses: Answers5<components["schemas"]["FinancialReceivableByAccountAndAgeGroup"]>;
    };
    GetFinancialReceivablesListByAgeGroup: {
        parameters: Parameters9;
        responses: Answers5<components["schemas"]["FinancialReceivableByAgeGroup"]>;
    };
    ListFinancialReportingBalance: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialReportingBalance"]>;
    };
    GetFinancialReportingBalance: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the reporting balance. */
                ID: string;
            };
        };
        responses: Answers3<components["schemas"]["FinancialReportingBalance"]>;
    };
    GetFinancialReportingBalanceByClassification: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["FinancialReportingBalanceByClassification"]>;
    };
    ListFinancialReturns: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialReturn"]>;
    };
    GetFinancialReturn: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the return. */
                DocumentID: string;
            };
        };
        responses: Answers3<components["schemas"]["FinancialReturn"]>;
    };
    ListFinancialRevenueList: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FinancialRevenue"]>;
    };
    GetFinancialRevenue: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Number of the period. */
                Period: number;
                /** @description The year. */
                Year: number;
            };
        };
        responses: Answers3<components["schemas"]["FinancialRevenue"]>;
    };
    GetFinancialRevenueListByYear: {
        parameters: {
            query: {
                /** @description The year. */
                year: number;
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
            path: Path1;
        };
        responses: Answers5<components["schemas"]["FinancialRevenueByYear"]>;
    };
    GetFinancialRevenueListByYearAndStatus: {
        parameters: {
            query: {
                /** @description The year. */
                year: number;
                /** @description Whether entries count as soon as they are made, or only when processed. */
                afterEntry: boolean;
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
            path: Path1;
        };
        responses: Answers5<components["schemas"]["FinancialRevenueByYearAndStatus"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    FinancialDeductibilityPercentage: { row: components["schemas"]["FinancialDeductibilityPercentage"]; key: "ID"; create: never; update: never };
    FinancialAgingOverview: { row: components["schemas"]["FinancialAgingOverview"]; key: "AgeGroup"; create: never; update: never };
    FinancialAgingOverviewByAccount: { row: components["schemas"]["FinancialAgingOverviewByAccount"]; key: "AgeGroup"; create: never; update: never };
    FinancialAgingPayable: { row: components["schemas"]["FinancialAgingPayable"]; key: "AccountId"; create: never; update: never };
    FinancialAgingPayableByAgeGroup: { row: components["schemas"]["FinancialAgingPayableByAgeGroup"]; key: "AccountId"; create: never; update: never };
    FinancialAgingReceivable: { row: components["schemas"]["FinancialAgingReceivable"]; key: "AccountId"; create: never; update: never };
    FinancialAgingReceivableByAgeGroup: { row: components["schemas"]["FinancialAgingReceivableByAgeGroup"]; key: "AccountId"; create: never; update: never };
    FinancialExchangeRate: { row: components["schemas"]["FinancialExchangeRate"]; key: "ID"; create: "ID" | "Rate" | "SourceCurrency" | "StartDate"; update: records["FinancialExchangeRate"]["create"] };
    FinancialFinancialPeriod: { row: components["schemas"]["FinancialFinancialPeriod"]; key: "ID"; create: never; update: never };
    FinancialGLAccountClassificationMapping: { row: components["schemas"]["FinancialGLAccountClassificationMapping"]; key: "ID"; create: "ID" | "Classification" | "GLAccount" | "GLSchemeID"; update: "ID" | "Classification" | "GLAccount" | "GLSchemeID" };
    FinancialGLAccount: { row: components["schemas"]["FinancialGLAccount"]; key: "ID"; create: "ID" | "AllowCostsInSales" | "AssimilatedVATBox" | "BalanceSide" | "BalanceType" | "BelcotaxType" | "Code" | "Compress" | "Costcenter" | "Costunit" | "DeductibilityPercentages" | "Description" | "DescriptionTermID" | "ExcludeVATListing" | "ExpenseNonDeductiblePercentage" | "IsBlocked" | "Matching" | "PrivateGLAccount" | "PrivatePercentage" | "ReportingCode" | "RevalueCurrency" | "SearchCode" | "Type" | "UseCostcenter" | "UseCostunit" | "VATCode" | "VATGLAccountType" | "VATNonDeductibleGLAccount" | "VATNonDeductiblePercentage" | "VATSystem" | "YearEndCostGLAccount" | "YearEndReflectionGLAccount"; update: records["FinancialGLAccount"]["create"]; nested: { "DeductibilityPercentages": "FinancialDeductibilityPercentage" } };
    FinancialGLClassification: { row: components["schemas"]["FinancialGLClassification"]; key: "ID"; create: never; update: never };
    FinancialGLScheme: { row: components["schemas"]["FinancialGLScheme"]; key: "ID"; create: never; update: never };
    FinancialGLTransactionSource: { row: components["schemas"]["FinancialGLTransactionSource"]; key: "ID"; create: never; update: never };
    FinancialGLTransactionType: { row: components["schemas"]["FinancialGLTransactionType"]; key: "ID"; create: never; update: never };
    FinancialJournalStatusByFinancialPeriod: { row: components["schemas"]["FinancialJournalStatusByFinancialPeriod"]; key: "Journal" | "Period" | "Year"; create: never; update: never };
    FinancialJournalStatus: { row: components["schemas"]["FinancialJournalStatus"]; key: "Journal" | "Period" | "Year"; create: never; update: never };
    FinancialJournal: { row: components["schemas"]["FinancialJournal"]; key: "ID"; create: "ID" | "AllowVariableCurrency" | "AllowVariableExchangeRate" | "AllowVAT" | "AutoSave" | "Bank" | "BankAccountID" | "BankAccountIncludingMask" | "Code" | "Currency" | "Description" | "GLAccount" | "IsBlocked" | "PaymentInTransitAccount" | "PaymentServiceAccountIdentifier" | "PaymentServiceProvider" | "Type"; update: records["FinancialJournal"]["create"] };
    FinancialOfficialReturn: { row: components["schemas"]["FinancialOfficialReturn"]; key: "ID"; create: "ID" | "Amount" | "Document" | "Frequency" | "IsCorrection" | "Period" | "PresentationData" | "PresentationDate" | "PresentationFile" | "PresentationFileName" | "Reference" | "Status" | "Type" | "Year"; update: never };
    FinancialOutstandingInvoicesOverview: { row: components["schemas"]["FinancialOutstandingInvoicesOverview"]; key: "CurrencyCode"; create: never; update: never };
    FinancialPayable: { row: components["schemas"]["FinancialPayable"]; key: "HID"; create: never; update: never };
    FinancialPayableByAccount: { row: components["schemas"]["FinancialPayableByAccount"]; key: "HID"; create: never; update: never };
    FinancialPayableByAccountAndAgeGroup: { row: components["schemas"]["FinancialPayableByAccountAndAgeGroup"]; key: "HID"; create: never; update: never };
    FinancialPayableByAgeGroup: { row: components["schemas"]["FinancialPayableByAgeGroup"]; key: "HID"; create: never; update: never };
    FinancialProcessReturn: { row: components["schemas"]["FinancialProcessReturn"]; key: "Request"; create: "Request" | "Processed" | "Status"; update: never };
    FinancialProfitLossOverview: { row: components["schemas"]["FinancialProfitLossOverview"]; key: "CurrentYear"; create: never; update: never };
    FinancialReceivable: { row: components["schemas"]["FinancialReceivable"]; key: "HID"; create: never; update: never };
    FinancialReceivableByAccount: { row: components["schemas"]["FinancialReceivableByAccount"]; key: "HID"; create: never; update: never };
    FinancialReceivableByAccountAndAgeGroup: { row: components["schemas"]["FinancialReceivableByAccountAndAgeGroup"]; key: "HID"; create: never; update: never };
    FinancialReceivableByAgeGroup: { row: components["schemas"]["FinancialReceivableByAgeGroup"]; key: "HID"; create: never; update: never };
    FinancialReportingBalance: { row: components["schemas"]["FinancialReportingBalance"]; key: "ID"; create: never; update: never };
    FinancialReportingBalanceByClassification: { row: components["schemas"]["FinancialReportingBalanceByClassification"]; key: "ID"; create: never; update: never };
    FinancialReturn: { row: components["schemas"]["FinancialReturn"]; key: "DocumentID"; create: never; update: never };
    FinancialRevenue: { row: components["schemas"]["FinancialRevenue"]; key: "Period" | "Year"; create: never; update: never };
    FinancialRevenueByYear: { row: components["schemas"]["FinancialRevenueByYear"]; key: "Period" | "Year"; create: never; update: never };
    FinancialRevenueByYearAndStatus: { row: components["schemas"]["FinancialRevenueByYearAndStatus"]; key: "Period" | "Year"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/read/financial/AgingOverview": { list: "FinancialAgingOverview" };
    "/api/v1/{division}/read/financial/AgingOverview({AgeGroup})": { get: "FinancialAgingOverview" };
    "/api/v1/{division}/read/financial/AgingOverviewByAccount": { list: "FinancialAgingOverviewByAccount" };
    "/api/v1/{division}/read/financial/AgingPayablesList": { list: "FinancialAgingPayable" };
    "/api/v1/{division}/read/financial/AgingPayablesList(guid'{AccountId}')": { get: "FinancialAgingPayable" };
    "/api/v1/{division}/read/financial/AgingPayablesListByAgeGroup": { list: "FinancialAgingPayableByAgeGroup" };
    "/api/v1/{division}/read/financial/AgingReceivablesList": { list: "FinancialAgingReceivable" };
    "/api/v1/{division}/read/financial/AgingReceivablesList(guid'{AccountId}')": { get: "FinancialAgingReceivable" };
    "/api/v1/{division}/read/financial/AgingReceivablesListByAgeGroup": { list: "FinancialAgingReceivableByAgeGroup" };
    "/api/v1/{division}/financial/DeductibilityPercentages": { list: "FinancialDeductibilityPercentage" };
    "/api/v1/{division}/financial/DeductibilityPercentages(guid'{ID}')": { get: "FinancialDeductibilityPercentage" };
    "/api/v1/{division}/financial/ExchangeRates": { list: "FinancialExchangeRate"; create: { body: "FinancialExchangeRate"; demands: "SourceCurrency"; answer: "FinancialExchangeRate" } };
    "/api/v1/{division}/financial/ExchangeRates(guid'{ID}')": { get: "FinancialExchangeRate"; update: { body: "FinancialExchangeRate"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/financial/FinancialPeriods": { list: "FinancialFinancialPeriod" };
    "/api/v1/{division}/financial/FinancialPeriods(guid'{ID}')": { get: "FinancialFinancialPeriod" };
    "/api/v1/{division}/financial/GLAccountClassificationMappings": { list: "FinancialGLAccountClassificationMapping"; create: { body: "FinancialGLAccountClassificationMapping"; demands: "Classification" | "GLAccount" | "GLSchemeID"; answer: "FinancialGLAccountClassificationMapping" } };
    "/api/v1/{division}/financial/GLAccountClassificationMappings(guid'{ID}')": { get: "FinancialGLAccountClassificationMapping"; update: { body: "FinancialGLAccountClassificationMapping"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/financial/GLAccounts": { list: "FinancialGLAccount"; create: { body: "FinancialGLAccount"; demands: "Code" | "Description"; answer: "FinancialGLAccount" } };
    "/api/v1/{division}/financial/GLAccounts(guid'{ID}')": { get: "FinancialGLAccount"; update: { body: "FinancialGLAccount"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/financial/GLClassifications": { list: "FinancialGLClassification" };
    "/api/v1/{division}/financial/GLClassifications(guid'{ID}')": { get: "FinancialGLClassification" };
    "/api/v1/{division}/financial/GLSchemes": { list: "FinancialGLScheme" };
    "/api/v1/{division}/financial/GLSchemes(guid'{ID}')": { get: "FinancialGLScheme" };
    "/api/v1/{division}/financial/GLTransactionSources": { list: "FinancialGLTransactionSource" };
    "/api/v1/{division}/financial/GLTransactionSources({ID})": { get: "FinancialGLTransactionSource" };
    "/api/v1/{division}/financial/GLTransactionTypes": { list: "FinancialGLTransactionType" };
    "/api/v1/{division}/financial/GLTransactionTypes({ID})": { get: "FinancialGLTransactionType" };
    "/api/v1/{division}/read/financial/JournalStatusByFinancialPeriod": { list: "FinancialJournalStatusByFinancialPeriod" };
    "/api/v1/{division}/read/financial/JournalStatusList": { list: "FinancialJournalStatus" };
    "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})": { get: "FinancialJournalStatus" };
    "/api/v1/{division}/financial/Journals": { list: "FinancialJournal"; create: { body: "FinancialJournal"; demands: never; answer: "FinancialJournal" } };
    "/api/v1/{division}/financial/Journals(guid'{ID}')": { get: "FinancialJournal"; update: { body: "FinancialJournal"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/financial/OfficialReturns": { list: "FinancialOfficialReturn"; create: { body: "FinancialOfficialReturn"; demands: "Frequency" | "Period" | "Status" | "Type" | "Year"; answer: "FinancialOfficialReturn" } };
    "/api/v1/{division}/financial/OfficialReturns(guid'{ID}')": { get: "FinancialOfficialReturn" };
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview": { list: "FinancialOutstandingInvoicesOverview" };
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview('{CurrencyCode}')": { get: "FinancialOutstandingInvoicesOverview" };
    "/api/v1/{division}/read/financial/PayablesList": { list: "FinancialPayable" };
    "/api/v1/{division}/read/financial/PayablesList({HID}L)": { get: "FinancialPayable" };
    "/api/v1/{division}/read/financial/PayablesListByAccount": { list: "FinancialPayableByAccount" };
    "/api/v1/{division}/read/financial/PayablesListByAccountAndAgeGroup": { list: "FinancialPayableByAccountAndAgeGroup" };
    "/api/v1/{division}/read/financial/PayablesListByAgeGroup": { list: "FinancialPayableByAgeGroup" };
    "/api/v1/{division}/financial/ProcessReturn": { create: { body: "FinancialProcessReturn"; demands: "Request" | "Status"; answer: "FinancialProcessReturn" } };
    "/api/v1/{division}/read/financial/ProfitLossOverview": { list: "FinancialProfitLossOverview" };
    "/api/v1/{division}/read/financial/ProfitLossOverview({CurrentYear})": { get: "FinancialProfitLossOverview" };
    "/api/v1/{division}/read/financial/ReceivablesList": { list: "FinancialReceivable" };
    "/api/v1/{division}/read/financial/ReceivablesList({HID}L)": { get: "FinancialReceivable" };
    "/api/v1/{division}/read/financial/ReceivablesListByAccount": { list: "FinancialReceivableByAccount" };
    "/api/v1/{division}/read/financial/ReceivablesListByAccountAndAgeGroup": { list: "FinancialReceivableByAccountAndAgeGroup" };
    "/api/v1/{division}/read/financial/ReceivablesListByAgeGroup": { list: "FinancialReceivableByAgeGroup" };
    "/api/v1/{division}/financial/ReportingBalance": { list: "FinancialReportingBalance" };
    "/api/v1/{division}/financial/ReportingBalance({ID}L)": { get: "FinancialReportingBalance" };
    "/api/v1/{division}/read/financial/ReportingBalanceByClassification": { list: "FinancialReportingBalanceByClassification" };
    "/api/v1/{division}/read/financial/Returns": { list: "FinancialReturn" };
    "/api/v1/{division}/read/financial/Returns(guid'{DocumentID}')": { get: "FinancialReturn" };
    "/api/v1/{division}/read/financial/RevenueList": { list: "FinancialRevenue" };
    "/api/v1/{division}/read/financial/RevenueList(Period={Period},Year={Year})": { get: "FinancialRevenue" };
    "/api/v1/{division}/read/financial/RevenueListByYear": { list: "FinancialRevenueByYear" };
    "/api/v1/{division}/read/financial/RevenueListByYearAndStatus": { list: "FinancialRevenueByYearAndStatus" };
}
/** The types of the service, for a client that knows no other. */
export interface FinancialTypes {
    paths: paths;
    records: records;
    calls: calls;
}
