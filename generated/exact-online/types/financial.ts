// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/read/financial/AgingOverview": {
        /**
         * List aging overview rows
         * @description What customers owe and what is owed to suppliers, summed by how long it has been due. Answers pages of 60 rows.
         */
        get: operations["ListFinancialAgingOverview"];
    };
    "/api/v1/{division}/read/financial/AgingOverview({AgeGroup})": {
        /**
         * Read an aging overview row by its key
         * @description Answers the aging overview row with the given key; an unknown one gives 404.
         */
        get: operations["GetFinancialAgingOverview"];
    };
    "/api/v1/{division}/read/financial/AgingOverviewByAccount": {
        /**
         * Read the aging overview of an account
         * @description What one account owes and is owed, summed by how long it has been due. Answers pages of 60 rows.
         */
        get: operations["GetFinancialAgingOverviewByAccount"];
    };
    "/api/v1/{division}/read/financial/AgingPayablesList": {
        /**
         * List aging payables rows
         * @description What is owed to one supplier, spread over four groups of age. Answers pages of 60 rows.
         */
        get: operations["ListFinancialAgingPayablesList"];
    };
    "/api/v1/{division}/read/financial/AgingPayablesList(guid'{AccountId}')": {
        /**
         * Read an aging payables row by its ID
         * @description Answers the aging payables row with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialAgingPayable"];
    };
    "/api/v1/{division}/read/financial/AgingPayablesListByAgeGroup": {
        /**
         * List aging payables of an age group
         * @description The suppliers with payables in one group of age. Answers pages of 60 rows.
         */
        get: operations["GetFinancialAgingPayablesListByAgeGroup"];
    };
    "/api/v1/{division}/read/financial/AgingReceivablesList": {
        /**
         * List aging receivables rows
         * @description What one customer owes, spread over four groups of age. Answers pages of 60 rows.
         */
        get: operations["ListFinancialAgingReceivablesList"];
    };
    "/api/v1/{division}/read/financial/AgingReceivablesList(guid'{AccountId}')": {
        /**
         * Read an aging receivables row by its ID
         * @description Answers the aging receivables row with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialAgingReceivable"];
    };
    "/api/v1/{division}/read/financial/AgingReceivablesListByAgeGroup": {
        /**
         * List aging receivables of an age group
         * @description The customers with receivables in one group of age. Answers pages of 60 rows.
         */
        get: operations["GetFinancialAgingReceivablesListByAgeGroup"];
    };
    "/api/v1/{division}/financial/DeductibilityPercentages": {
        /**
         * List deductibility percentages
         * @description Which part of costs and VAT on a ledger account cannot be deducted, or is private, over a period. Answers pages of 60 rows.
         */
        get: operations["ListFinancialDeductibilityPercentages"];
    };
    "/api/v1/{division}/financial/DeductibilityPercentages(guid'{ID}')": {
        /**
         * Read a deductibility percentage by its ID
         * @description Answers the deductibility percentage with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialDeductibilityPercentage"];
    };
    "/api/v1/{division}/financial/ExchangeRates": {
        /**
         * List exchange rates
         * @description The rate between two currencies from a given date on. Answers pages of 60 rows.
         */
        get: operations["ListFinancialExchangeRates"];
        /**
         * Create an exchange rate
         * @description Adds an exchange rate and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateFinancialExchangeRate"];
    };
    "/api/v1/{division}/financial/ExchangeRates(guid'{ID}')": {
        /**
         * Read an exchange rate by its ID
         * @description Answers the exchange rate with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialExchangeRate"];
        /**
         * Update an exchange rate
         * @description Changes the exchange rate with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateFinancialExchangeRate"];
        /**
         * Delete an exchange rate
         * @description Removes the exchange rate with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteFinancialExchangeRate"];
    };
    "/api/v1/{division}/financial/FinancialPeriods": {
        /**
         * List financial periods
         * @description A period of a financial year with its first and last day. Answers pages of 60 rows.
         */
        get: operations["ListFinancialFinancialPeriods"];
    };
    "/api/v1/{division}/financial/FinancialPeriods(guid'{ID}')": {
        /**
         * Read a financial period by its ID
         * @description Answers the financial period with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialFinancialPeriod"];
    };
    "/api/v1/{division}/financial/GLAccountClassificationMappings": {
        /**
         * List GL account classification mappings
         * @description Places a ledger account under a heading of a classification scheme. Answers pages of 60 rows.
         */
        get: operations["ListFinancialGLAccountClassificationMappings"];
        /**
         * Create a GL account classification mapping
         * @description Adds a GL account classification mapping and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateFinancialGLAccountClassificationMapping"];
    };
    "/api/v1/{division}/financial/GLAccountClassificationMappings(guid'{ID}')": {
        /**
         * Read a GL account classification mapping by its ID
         * @description Answers the GL account classification mapping with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialGLAccountClassificationMapping"];
        /**
         * Update a GL account classification mapping
         * @description Changes the GL account classification mapping with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateFinancialGLAccountClassificationMapping"];
        /**
         * Delete a GL account classification mapping
         * @description Removes the GL account classification mapping with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteFinancialGLAccountClassificationMapping"];
    };
    "/api/v1/{division}/financial/GLAccounts": {
        /**
         * List GL accounts
         * @description An account of the general ledger on which amounts are posted. Answers pages of 60 rows.
         */
        get: operations["ListFinancialGLAccounts"];
        /**
         * Create a GL account
         * @description Adds a GL account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateFinancialGLAccount"];
    };
    "/api/v1/{division}/financial/GLAccounts(guid'{ID}')": {
        /**
         * Read a GL account by its ID
         * @description Answers the GL account with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialGLAccount"];
        /**
         * Update a GL account
         * @description Changes the GL account with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateFinancialGLAccount"];
        /**
         * Delete a GL account
         * @description Removes the GL account with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteFinancialGLAccount"];
    };
    "/api/v1/{division}/financial/GLClassifications": {
        /**
         * List GL classifications
         * @description A heading of a classification scheme under which ledger accounts are reported. Answers pages of 60 rows.
         */
        get: operations["ListFinancialGLClassifications"];
    };
    "/api/v1/{division}/financial/GLClassifications(guid'{ID}')": {
        /**
         * Read a GL classification by its ID
         * @description Answers the GL classification with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialGLClassification"];
    };
    "/api/v1/{division}/financial/GLSchemes": {
        /**
         * List GL schemes
         * @description A classification scheme that arranges ledger accounts for a purpose of reporting. Answers pages of 60 rows.
         */
        get: operations["ListFinancialGLSchemes"];
    };
    "/api/v1/{division}/financial/GLSchemes(guid'{ID}')": {
        /**
         * Read a GL scheme by its ID
         * @description Answers the GL scheme with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialGLScheme"];
    };
    "/api/v1/{division}/financial/GLTransactionSources": {
        /**
         * List GL transaction sources
         * @description A source from which financial transactions can come. Answers pages of 60 rows.
         */
        get: operations["ListFinancialGLTransactionSources"];
    };
    "/api/v1/{division}/financial/GLTransactionSources({ID})": {
        /**
         * Read a GL transaction source by its ID
         * @description Answers the GL transaction source with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialGLTransactionSource"];
    };
    "/api/v1/{division}/financial/GLTransactionTypes": {
        /**
         * List GL transaction types
         * @description A kind of financial transaction, such as a sales entry or an opening balance. Answers pages of 60 rows.
         */
        get: operations["ListFinancialGLTransactionTypes"];
    };
    "/api/v1/{division}/financial/GLTransactionTypes({ID})": {
        /**
         * Read a GL transaction type by its ID
         * @description Answers the GL transaction type with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialGLTransactionType"];
    };
    "/api/v1/{division}/read/financial/JournalStatusByFinancialPeriod": {
        /**
         * List journal statuses of a financial period
         * @description Says which journals are open or closed in one financial period. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetFinancialJournalStatusByFinancialPeriod"];
    };
    "/api/v1/{division}/read/financial/JournalStatusList": {
        /**
         * List journal statuses
         * @description Says whether a journal is open or closed in a financial period. Answers pages of 60 rows.
         */
        get: operations["ListFinancialJournalStatusList"];
    };
    "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})": {
        /**
         * Read a journal status by its key
         * @description Answers the journal status with the given key; an unknown one gives 404.
         */
        get: operations["GetFinancialJournalStatus"];
    };
    "/api/v1/{division}/financial/Journals": {
        /**
         * List journals
         * @description A journal in which entries of one kind are booked, such as bank, cash, sales or purchases. Answers pages of 60 rows.
         */
        get: operations["ListFinancialJournals"];
        /**
         * Create a journal
         * @description Adds a journal and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateFinancialJournal"];
    };
    "/api/v1/{division}/financial/Journals(guid'{ID}')": {
        /**
         * Read a journal by its ID
         * @description Answers the journal with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialJournal"];
        /**
         * Update a journal
         * @description Changes the journal with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateFinancialJournal"];
        /**
         * Delete a journal
         * @description Removes the journal with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteFinancialJournal"];
    };
    "/api/v1/{division}/financial/OfficialReturns": {
        /**
         * List official returns
         * @description A return to the authorities, such as VAT, for a period, with its amount and state. Answers pages of 60 rows.
         */
        get: operations["ListFinancialOfficialReturns"];
        /**
         * Create an official return
         * @description Adds an official return and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateFinancialOfficialReturn"];
    };
    "/api/v1/{division}/financial/OfficialReturns(guid'{ID}')": {
        /**
         * Read an official return by its ID
         * @description Answers the official return with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialOfficialReturn"];
    };
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview": {
        /**
         * List outstanding invoices rows
         * @description How many invoices are open and overdue, to receive and to pay, and for how much. Answers pages of 60 rows.
         */
        get: operations["ListFinancialOutstandingInvoicesOverview"];
    };
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview('{CurrencyCode}')": {
        /**
         * Read an outstanding invoices row by its currency code
         * @description Answers the outstanding invoices row with the given currency code; an unknown one gives 404.
         */
        get: operations["GetFinancialOutstandingInvoicesOverview"];
    };
    "/api/v1/{division}/read/financial/PayablesList": {
        /**
         * List payables
         * @description An open item that the company still has to pay to a supplier. Answers pages of 60 rows.
         */
        get: operations["ListFinancialPayablesList"];
    };
    "/api/v1/{division}/read/financial/PayablesList({HID}L)": {
        /**
         * Read a payable by its number
         * @description Answers the payable with the given number; an unknown one gives 404.
         */
        get: operations["GetFinancialPayable"];
    };
    "/api/v1/{division}/read/financial/PayablesListByAccount": {
        /**
         * List payables of an account
         * @description The open items that are still to be paid to one supplier. Answers pages of 60 rows.
         */
        get: operations["GetFinancialPayablesListByAccount"];
    };
    "/api/v1/{division}/read/financial/PayablesListByAccountAndAgeGroup": {
        /**
         * List payables of an account in an age group
         * @description The open items that are still to be paid to one supplier, in one group of age. Answers pages of 60 rows.
         */
        get: operations["GetFinancialPayablesListByAccountAndAgeGroup"];
    };
    "/api/v1/{division}/read/financial/PayablesListByAgeGroup": {
        /**
         * List payables of an age group
         * @description The open items that are still to be paid to suppliers, in one group of age. Answers pages of 60 rows.
         */
        get: operations["GetFinancialPayablesListByAgeGroup"];
    };
    "/api/v1/{division}/financial/ProcessReturn": {
        /**
         * Process a return
         * @description Settles a return that waits for approval, by marking it as processed or rejected. After a lost answer, look at the outcome before calling again.
         */
        post: operations["ProcessFinancialReturn"];
    };
    "/api/v1/{division}/read/financial/ProfitLossOverview": {
        /**
         * List profit and loss overviews
         * @description Revenue, costs and result of this year and period beside those of the year before. Answers pages of 60 rows.
         */
        get: operations["ListFinancialProfitLossOverview"];
    };
    "/api/v1/{division}/read/financial/ProfitLossOverview({CurrentYear})": {
        /**
         * Read a profit and loss overview by its key
         * @description Answers the profit and loss overview with the given key; an unknown one gives 404.
         */
        get: operations["GetFinancialProfitLossOverview"];
    };
    "/api/v1/{division}/read/financial/ReceivablesList": {
        /**
         * List open receivables
         * @description An open item that a customer still has to pay. Answers pages of 60 rows.
         */
        get: operations["ListFinancialReceivablesList"];
    };
    "/api/v1/{division}/read/financial/ReceivablesList({HID}L)": {
        /**
         * Read an open receivable by its number
         * @description Answers the open receivable with the given number; an unknown one gives 404.
         */
        get: operations["GetFinancialReceivable"];
    };
    "/api/v1/{division}/read/financial/ReceivablesListByAccount": {
        /**
         * List open receivables of an account
         * @description The open items that one customer still has to pay. Answers pages of 60 rows.
         */
        get: operations["GetFinancialReceivablesListByAccount"];
    };
    "/api/v1/{division}/read/financial/ReceivablesListByAccountAndAgeGroup": {
        /**
         * List open receivables of an account in an age group
         * @description The open items that one customer still has to pay, in one group of age. Answers pages of 60 rows.
         */
        get: operations["GetFinancialReceivablesListByAccountAndAgeGroup"];
    };
    "/api/v1/{division}/read/financial/ReceivablesListByAgeGroup": {
        /**
         * List open receivables of an age group
         * @description The open items that customers still have to pay, in one group of age. Answers pages of 60 rows.
         */
        get: operations["GetFinancialReceivablesListByAgeGroup"];
    };
    "/api/v1/{division}/financial/ReportingBalance": {
        /**
         * List reporting balances
         * @description Debit, credit and balance of a ledger account in one period, by cost center and cost unit. Answers pages of 60 rows.
         */
        get: operations["ListFinancialReportingBalance"];
    };
    "/api/v1/{division}/financial/ReportingBalance({ID}L)": {
        /**
         * Read a reporting balance by its ID
         * @description Answers the reporting balance with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialReportingBalance"];
    };
    "/api/v1/{division}/read/financial/ReportingBalanceByClassification": {
        /**
         * List reporting balances by classification
         * @description Balances of ledger accounts in one period, arranged by the headings of a classification scheme. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetFinancialReportingBalanceByClassification"];
    };
    "/api/v1/{division}/read/financial/Returns": {
        /**
         * List returns
         * @description A return to the authorities that lies ready or was sent, such as VAT or payroll, with its due date. Answers pages of 60 rows.
         */
        get: operations["ListFinancialReturns"];
    };
    "/api/v1/{division}/read/financial/Returns(guid'{DocumentID}')": {
        /**
         * Read a return by its ID
         * @description Answers the return with the given ID; an unknown one gives 404.
         */
        get: operations["GetFinancialReturn"];
    };
    "/api/v1/{division}/read/financial/RevenueList": {
        /**
         * List revenue rows
         * @description The revenue of one period of a year. Answers pages of 60 rows.
         */
        get: operations["ListFinancialRevenueList"];
    };
    "/api/v1/{division}/read/financial/RevenueList(Period={Period},Year={Year})": {
        /**
         * Read a revenue row by its key
         * @description Answers the revenue row with the given key; an unknown one gives 404.
         */
        get: operations["GetFinancialRevenue"];
    };
    "/api/v1/{division}/read/financial/RevenueListByYear": {
        /**
         * List the revenue of a year
         * @description The revenue of every period of one year. Answers pages of 60 rows.
         */
        get: operations["GetFinancialRevenueListByYear"];
    };
    "/api/v1/{division}/read/financial/RevenueListByYearAndStatus": {
        /**
         * List the revenue of a year by entry status
         * @description The revenue of every period of one year, with or without entries that are not processed yet. Answers pages of 60 rows.
         */
        get: operations["GetFinancialRevenueListByYearAndStatus"];
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
        /** @description Which part of costs and VAT on a ledger account cannot be deducted, or is private, over a period. */
        FinancialDeductibilityPercentage: {
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
            EndDate?: string | null;
            /** Format: double */
            ExpenseNonDeductiblePercentage?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            PrivateUsePercentage?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: double */
            VATNonDeductiblePercentage?: number | null;
        };
        /** @description What customers owe and what is owed to suppliers, summed by how long it has been due. */
        FinancialAgingOverview: {
            /** Format: int32 */
            AgeGroup?: number;
            AgeGroupDescription?: string | null;
            /** Format: double */
            AmountPayable?: number | null;
            /** Format: double */
            AmountReceivable?: number | null;
            CurrencyCode?: string | null;
        };
        /** @description What one account owes and is owed, summed by how long it has been due. */
        FinancialAgingOverviewByAccount: {
            /** Format: int32 */
            AgeGroup?: number;
            AgeGroupDescription?: string | null;
            /** Format: double */
            AmountPayable?: number | null;
            /** Format: double */
            AmountReceivable?: number | null;
            CurrencyCode?: string | null;
        };
        /** @description What is owed to one supplier, spread over four groups of age. */
        FinancialAgingPayable: {
            /** Format: uuid */
            AccountId?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: int32 */
            AgeGroup1?: number | null;
            /** Format: double */
            AgeGroup1Amount?: number | null;
            AgeGroup1Description?: string | null;
            /** Format: int32 */
            AgeGroup2?: number | null;
            /** Format: double */
            AgeGroup2Amount?: number | null;
            AgeGroup2Description?: string | null;
            /** Format: int32 */
            AgeGroup3?: number | null;
            /** Format: double */
            AgeGroup3Amount?: number | null;
            AgeGroup3Description?: string | null;
            /** Format: int32 */
            AgeGroup4?: number | null;
            /** Format: double */
            AgeGroup4Amount?: number | null;
            AgeGroup4Description?: string | null;
            CurrencyCode?: string | null;
            /** Format: double */
            TotalAmount?: number | null;
        };
        /** @description The suppliers with payables in one group of age. */
        FinancialAgingPayableByAgeGroup: {
            /** Format: uuid */
            AccountId?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: int32 */
            AgeGroup1?: number | null;
            /** Format: double */
            AgeGroup1Amount?: number | null;
            AgeGroup1Description?: string | null;
            /** Format: int32 */
            AgeGroup2?: number | null;
            /** Format: double */
            AgeGroup2Amount?: number | null;
            AgeGroup2Description?: string | null;
            /** Format: int32 */
            AgeGroup3?: number | null;
            /** Format: double */
            AgeGroup3Amount?: number | null;
            AgeGroup3Description?: string | null;
            /** Format: int32 */
            AgeGroup4?: number | null;
            /** Format: double */
            AgeGroup4Amount?: number | null;
            AgeGroup4Description?: string | null;
            CurrencyCode?: string | null;
            /** Format: double */
            TotalAmount?: number | null;
        };
        /** @description What one customer owes, spread over four groups of age. */
        FinancialAgingReceivable: {
            /** Format: uuid */
            AccountId?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: int32 */
            AgeGroup1?: number | null;
            /** Format: double */
            AgeGroup1Amount?: number | null;
            AgeGroup1Description?: string | null;
            /** Format: int32 */
            AgeGroup2?: number | null;
            /** Format: double */
            AgeGroup2Amount?: number | null;
            AgeGroup2Description?: string | null;
            /** Format: int32 */
            AgeGroup3?: number | null;
            /** Format: double */
            AgeGroup3Amount?: number | null;
            AgeGroup3Description?: string | null;
            /** Format: int32 */
            AgeGroup4?: number | null;
            /** Format: double */
            AgeGroup4Amount?: number | null;
            AgeGroup4Description?: string | null;
            CurrencyCode?: string | null;
            /** Format: double */
            TotalAmount?: number | null;
        };
        /** @description The customers with receivables in one group of age. */
        FinancialAgingReceivableByAgeGroup: {
            /** Format: uuid */
            AccountId?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: int32 */
            AgeGroup1?: number | null;
            /** Format: double */
            AgeGroup1Amount?: number | null;
            AgeGroup1Description?: string | null;
            /** Format: int32 */
            AgeGroup2?: number | null;
            /** Format: double */
            AgeGroup2Amount?: number | null;
            AgeGroup2Description?: string | null;
            /** Format: int32 */
            AgeGroup3?: number | null;
            /** Format: double */
            AgeGroup3Amount?: number | null;
            AgeGroup3Description?: string | null;
            /** Format: int32 */
            AgeGroup4?: number | null;
            /** Format: double */
            AgeGroup4Amount?: number | null;
            AgeGroup4Description?: string | null;
            CurrencyCode?: string | null;
            /** Format: double */
            TotalAmount?: number | null;
        };
        /** @description The rate between two currencies from a given date on. */
        FinancialExchangeRate: {
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
            /** Format: double */
            Rate?: number | null;
            SourceCurrency?: string | null;
            SourceCurrencyDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            TargetCurrency?: string | null;
            TargetCurrencyDescription?: string | null;
        };
        /** @description A period of a financial year with its first and last day. */
        FinancialFinancialPeriod: {
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
            EndDate?: string | null;
            /** Format: int16 */
            FinPeriod?: number | null;
            /** Format: int16 */
            FinYear?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description Places a ledger account under a heading of a classification scheme. */
        FinancialGLAccountClassificationMapping: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Classification?: string | null;
            ClassificationCode?: string | null;
            ClassificationDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            GLSchemeCode?: string | null;
            GLSchemeDescription?: string | null;
            /** Format: uuid */
            GLSchemeID?: string | null;
        };
        /** @description An account of the general ledger on which amounts are posted. */
        FinancialGLAccount: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            AllowCostsInSales?: number | null;
            /** Format: int16 */
            AssimilatedVATBox?: number | null;
            BalanceSide?: string | null;
            BalanceType?: string | null;
            /** Format: int32 */
            BelcotaxType?: number | null;
            Code?: string | null;
            Compress?: boolean | null;
            Costcenter?: string | null;
            CostcenterDescription?: string | null;
            Costunit?: string | null;
            CostunitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            DeductibilityPercentages?: components["schemas"]["FinancialDeductibilityPercentage"][] | null;
            Description?: string | null;
            /** Format: int32 */
            DescriptionTermID?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            ExcludeVATListing?: number | null;
            /** Format: double */
            ExpenseNonDeductiblePercentage?: number | null;
            IsBlocked?: boolean | null;
            Matching?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PrivateGLAccount?: string | null;
            /** Format: double */
            PrivatePercentage?: number | null;
            ReportingCode?: string | null;
            RevalueCurrency?: boolean | null;
            SearchCode?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
            /** Format: uint8 */
            UseCostcenter?: number | null;
            /** Format: uint8 */
            UseCostunit?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            VATGLAccountType?: string | null;
            /** Format: uuid */
            VATNonDeductibleGLAccount?: string | null;
            /** Format: double */
            VATNonDeductiblePercentage?: number | null;
            VATSystem?: string | null;
            /** Format: uuid */
            YearEndCostGLAccount?: string | null;
            /** Format: uuid */
            YearEndReflectionGLAccount?: string | null;
        };
        /** @description A heading of a classification scheme under which ledger accounts are reported. */
        FinancialGLClassification: {
            /** Format: uuid */
            ID?: string;
            Abstract?: boolean | null;
            Balance?: string | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            IsTupleSubElement?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            Nillable?: boolean | null;
            /** Format: uuid */
            Parent?: string | null;
            PeriodType?: string | null;
            SubstitutionGroup?: string | null;
            /** Format: uuid */
            TaxonomyNamespace?: string | null;
            TaxonomyNamespaceDescription?: string | null;
            /** Format: uuid */
            Type?: string | null;
        };
        /** @description A classification scheme that arranges ledger accounts for a purpose of reporting. */
        FinancialGLScheme: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            Main?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            TargetNamespace?: string | null;
        };
        /** @description A source from which financial transactions can come. */
        FinancialGLTransactionSource: {
            /** Format: int32 */
            ID?: number;
            Description?: string | null;
            DescriptionSuffix?: string | null;
        };
        /** @description A kind of financial transaction, such as a sales entry or an opening balance. */
        FinancialGLTransactionType: {
            /** Format: int32 */
            ID?: number;
            Description?: string | null;
            DescriptionSuffix?: string | null;
        };
        /** @description Says which journals are open or closed in one financial period. */
        FinancialJournalStatusByFinancialPeriod: {
            Journal?: string;
            /** Format: int32 */
            Period?: number;
            /** Format: int32 */
            Year?: number;
            JournalDescription?: string | null;
            /** Format: int32 */
            JournalType?: 10 | 12 | 20 | 21 | 22 | 23 | 90 | null;
            JournalTypeDescription?: string | null;
            /** Format: int32 */
            Status?: 0 | 1 | null;
            StatusDescription?: string | null;
        };
        /** @description Says whether a journal is open or closed in a financial period. */
        FinancialJournalStatus: {
            Journal?: string;
            /** Format: int32 */
            Period?: number;
            /** Format: int32 */
            Year?: number;
            JournalDescription?: string | null;
            /** Format: int32 */
            JournalType?: 10 | 12 | 20 | 21 | 22 | 23 | 90 | null;
            JournalTypeDescription?: string | null;
            /** Format: int32 */
            Status?: 0 | 1 | null;
            StatusDescription?: string | null;
        };
        /** @description A journal in which entries of one kind are booked, such as bank, cash, sales or purchases. */
        FinancialJournal: {
            /** Format: uuid */
            ID?: string;
            AllowVariableCurrency?: boolean | null;
            AllowVariableExchangeRate?: boolean | null;
            AllowVAT?: boolean | null;
            AutoSave?: boolean | null;
            /** Format: uuid */
            Bank?: string | null;
            BankAccountBICCode?: string | null;
            BankAccountCountry?: string | null;
            BankAccountDescription?: string | null;
            BankAccountIBAN?: string | null;
            /** Format: uuid */
            BankAccountID?: string | null;
            BankAccountIncludingMask?: string | null;
            BankAccountUseSEPA?: boolean | null;
            BankAccountUseSepaDirectDebit?: boolean | null;
            BankName?: string | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CurrencyDescription?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: int32 */
            GLAccountType?: number | null;
            IsBlocked?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PaymentInTransitAccount?: string | null;
            PaymentServiceAccountIdentifier?: string | null;
            /** Format: int32 */
            PaymentServiceProvider?: number | null;
            PaymentServiceProviderName?: string | null;
            /** Format: int32 */
            Type?: number | null;
        };
        /** @description A return to the authorities, such as VAT, for a period, with its amount and state. */
        FinancialOfficialReturn: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            Amount?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: int16 */
            Frequency?: number | null;
            /** Format: uint8 */
            IsCorrection?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int16 */
            Period?: number | null;
            PresentationData?: string | null;
            /** Format: odata-v2-datetime */
            PresentationDate?: string | null;
            /** Format: byte */
            PresentationFile?: string | null;
            PresentationFileName?: string | null;
            Reference?: string | null;
            /** Format: int16 */
            Source?: 1 | 2 | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: int16 */
            Type?: number | null;
            TypeDescription?: string | null;
            /** Format: int16 */
            Year?: number | null;
        };
        /** @description How many invoices are open and overdue, to receive and to pay, and for how much. */
        FinancialOutstandingInvoicesOverview: {
            CurrencyCode?: string;
            /** Format: double */
            OutstandingPayableInvoiceAmount?: number | null;
            /** Format: double */
            OutstandingPayableInvoiceCount?: number | null;
            /** Format: double */
            OutstandingReceivableInvoiceAmount?: number | null;
            /** Format: double */
            OutstandingReceivableInvoiceCount?: number | null;
            /** Format: double */
            OverduePayableInvoiceAmount?: number | null;
            /** Format: double */
            OverduePayableInvoiceCount?: number | null;
            /** Format: double */
            OverdueReceivableInvoiceAmount?: number | null;
            /** Format: double */
            OverdueReceivableInvoiceCount?: number | null;
        };
        /** @description An open item that the company still has to pay to a supplier. */
        FinancialPayable: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            /** Format: int16 */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            Notes?: Record<string, never>[] | null;
            YourRef?: string | null;
        };
        /** @description The open items that are still to be paid to one supplier. */
        FinancialPayableByAccount: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            /** Format: int16 */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            YourRef?: string | null;
            Notes?: string[] | null;
        };
        /** @description The open items that are still to be paid to one supplier, in one group of age. */
        FinancialPayableByAccountAndAgeGroup: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            /** Format: int16 */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            YourRef?: string | null;
            Notes?: string[] | null;
        };
        /** @description The open items that are still to be paid to suppliers, in one group of age. */
        FinancialPayableByAgeGroup: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            /** Format: int16 */
            ApprovalStatus?: 1 | 2 | 3 | 4 | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            YourRef?: string | null;
            Notes?: string[] | null;
        };
        /** @description Settles a return that waits for approval, by marking it as processed or rejected. */
        FinancialProcessReturn: {
            /** Format: uuid */
            Request?: string;
            Processed?: boolean | null;
            /** Format: int16 */
            Status?: 5 | 50 | null;
        };
        /** @description Revenue, costs and result of this year and period beside those of the year before. */
        FinancialProfitLossOverview: {
            /** Format: int32 */
            CurrentYear?: number;
            /** Format: double */
            CostsCurrentPeriod?: number | null;
            /** Format: double */
            CostsCurrentYear?: number | null;
            /** Format: double */
            CostsPreviousYear?: number | null;
            /** Format: double */
            CostsPreviousYearPeriod?: number | null;
            CurrencyCode?: string | null;
            /** Format: int32 */
            CurrentPeriod?: number | null;
            /** Format: int32 */
            PreviousYear?: number | null;
            /** Format: int32 */
            PreviousYearPeriod?: number | null;
            /** Format: double */
            ResultCurrentPeriod?: number | null;
            /** Format: double */
            ResultCurrentYear?: number | null;
            /** Format: double */
            ResultPreviousYear?: number | null;
            /** Format: double */
            ResultPreviousYearPeriod?: number | null;
            /** Format: double */
            RevenueCurrentPeriod?: number | null;
            /** Format: double */
            RevenueCurrentYear?: number | null;
            /** Format: double */
            RevenuePreviousYear?: number | null;
            /** Format: double */
            RevenuePreviousYearPeriod?: number | null;
        };
        /** @description An open item that a customer still has to pay. */
        FinancialReceivable: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            Notes?: Record<string, never>[] | null;
            YourRef?: string | null;
        };
        /** @description The open items that one customer still has to pay. */
        FinancialReceivableByAccount: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            YourRef?: string | null;
            Notes?: string[] | null;
        };
        /** @description The open items that one customer still has to pay, in one group of age. */
        FinancialReceivableByAccountAndAgeGroup: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            YourRef?: string | null;
            Notes?: string[] | null;
        };
        /** @description The open items that customers still have to pay, in one group of age. */
        FinancialReceivableByAgeGroup: {
            /** Format: int64 */
            HID?: string;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountId?: string | null;
            AccountName?: string | null;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountInTransit?: number | null;
            CurrencyCode?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            Id?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            YourRef?: string | null;
            Notes?: string[] | null;
        };
        /** @description Debit, credit and balance of a ledger account in one period, by cost center and cost unit. */
        FinancialReportingBalance: {
            /** Format: int64 */
            ID?: string;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountCredit?: number | null;
            /** Format: double */
            AmountDebit?: number | null;
            BalanceType?: string | null;
            CostCenterCode?: string | null;
            CostCenterDescription?: string | null;
            CostUnitCode?: string | null;
            CostUnitDescription?: string | null;
            /** Format: int32 */
            Count?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: int32 */
            ReportingPeriod?: number | null;
            /** Format: int32 */
            ReportingYear?: number | null;
            /** Format: int32 */
            Status?: 20 | 50 | null;
            /** Format: int32 */
            Type?: number | null;
        };
        /** @description Balances of ledger accounts in one period, arranged by the headings of a classification scheme. */
        FinancialReportingBalanceByClassification: {
            /** Format: int64 */
            ID?: string;
            /** Format: double */
            Amount?: number | null;
            /** Format: double */
            AmountCredit?: number | null;
            /** Format: double */
            AmountDebit?: number | null;
            BalanceType?: string | null;
            ClassificationCode?: string | null;
            ClassificationDescription?: string | null;
            CostCenterCode?: string | null;
            CostCenterDescription?: string | null;
            CostUnitCode?: string | null;
            CostUnitDescription?: string | null;
            /** Format: int32 */
            Count?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            GLScheme?: string | null;
            /** Format: int32 */
            ReportingPeriod?: number | null;
            /** Format: int32 */
            ReportingYear?: number | null;
            /** Format: int32 */
            Status?: 20 | 50 | null;
            /** Format: int32 */
            Type?: number | null;
        };
        /** @description A return to the authorities that lies ready or was sent, such as VAT or payroll, with its due date. */
        FinancialReturn: {
            /** Format: uuid */
            DocumentID?: string;
            /** Format: double */
            Amount?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            Currency?: string | null;
            Description?: string | null;
            DocumentViewUrl?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            Frequency?: string | null;
            PayrollDeclarationType?: string | null;
            /** Format: int32 */
            Period?: number | null;
            PeriodDescription?: string | null;
            /** Format: uuid */
            Request?: string | null;
            /** Format: int32 */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | -10 | null;
            Subject?: string | null;
            /** Format: int32 */
            Type?: 31 | 32 | 146 | null;
            /** Format: int32 */
            Year?: number | null;
        };
        /** @description The revenue of one period of a year. */
        FinancialRevenue: {
            /** Format: int32 */
            Period?: number;
            /** Format: int32 */
            Year?: number;
            /** Format: double */
            Amount?: number | null;
        };
        /** @description The revenue of every period of one year. */
        FinancialRevenueByYear: {
            /** Format: int32 */
            Period?: number;
            /** Format: int32 */
            Year?: number;
            /** Format: double */
            Amount?: number | null;
        };
        /** @description The revenue of every period of one year, with or without entries that are not processed yet. */
        FinancialRevenueByYearAndStatus: {
            /** Format: int32 */
            Period?: number;
            /** Format: int32 */
            Year?: number;
            /** Format: double */
            Amount?: number | null;
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
    query: {
        /** @description ID of the account. */
        accountId: string;
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
        /** @description ID of the account. */
        AccountId: string;
    };
}
interface Parameters4 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters5 {
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
interface Parameters6 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters7 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters8 {
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
}
interface Parameters9 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
export interface operations {
    ListFinancialAgingOverview: {
        parameters: Parameters1;
        responses: {
            /** @description One page of aging overview rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialAgingOverview"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialAgingOverview"][];
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
    GetFinancialAgingOverview: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Number of the age group. */
                AgeGroup: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialAgingOverview"];
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
    GetFinancialAgingOverviewByAccount: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialAgingOverviewByAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialAgingOverviewByAccount"][];
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
    ListFinancialAgingPayablesList: {
        parameters: Parameters1;
        responses: {
            /** @description One page of aging payables rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialAgingPayable"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialAgingPayable"][];
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
    GetFinancialAgingPayable: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialAgingPayable"];
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
    GetFinancialAgingPayablesListByAgeGroup: {
        parameters: Parameters4;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialAgingPayableByAgeGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialAgingPayableByAgeGroup"][];
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
    ListFinancialAgingReceivablesList: {
        parameters: Parameters1;
        responses: {
            /** @description One page of aging receivables rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialAgingReceivable"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialAgingReceivable"][];
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
    GetFinancialAgingReceivable: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialAgingReceivable"];
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
    GetFinancialAgingReceivablesListByAgeGroup: {
        parameters: Parameters4;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialAgingReceivableByAgeGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialAgingReceivableByAgeGroup"][];
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
    ListFinancialDeductibilityPercentages: {
        parameters: Parameters1;
        responses: {
            /** @description One page of deductibility percentages */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialDeductibilityPercentage"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialDeductibilityPercentage"][];
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
    GetFinancialDeductibilityPercentage: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialDeductibilityPercentage"];
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
    ListFinancialExchangeRates: {
        parameters: Parameters1;
        responses: {
            /** @description One page of exchange rates */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialExchangeRate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialExchangeRate"][];
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
    CreateFinancialExchangeRate: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialExchangeRate"], "SourceCurrency">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialExchangeRate"];
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
    GetFinancialExchangeRate: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialExchangeRate"];
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
    UpdateFinancialExchangeRate: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialExchangeRate"];
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
    DeleteFinancialExchangeRate: {
        parameters: Parameters7;
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
    ListFinancialFinancialPeriods: {
        parameters: Parameters1;
        responses: {
            /** @description One page of financial periods */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialFinancialPeriod"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialFinancialPeriod"][];
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
    GetFinancialFinancialPeriod: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialFinancialPeriod"];
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
    ListFinancialGLAccountClassificationMappings: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL account classification mappings */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialGLAccountClassificationMapping"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialGLAccountClassificationMapping"][];
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
    CreateFinancialGLAccountClassificationMapping: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialGLAccountClassificationMapping"], "Classification" | "GLAccount" | "GLSchemeID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLAccountClassificationMapping"];
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
    GetFinancialGLAccountClassificationMapping: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLAccountClassificationMapping"];
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
    UpdateFinancialGLAccountClassificationMapping: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialGLAccountClassificationMapping"];
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
    DeleteFinancialGLAccountClassificationMapping: {
        parameters: Parameters7;
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
    ListFinancialGLAccounts: {
        parameters: Parameters8;
        responses: {
            /** @description One page of GL accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialGLAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialGLAccount"][];
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
    CreateFinancialGLAccount: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialGLAccount"], "Code" | "Description">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLAccount"];
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
    GetFinancialGLAccount: {
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
                        d: components["schemas"]["FinancialGLAccount"];
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
    UpdateFinancialGLAccount: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialGLAccount"];
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
    DeleteFinancialGLAccount: {
        parameters: Parameters7;
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
    ListFinancialGLClassifications: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL classifications */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialGLClassification"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialGLClassification"][];
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
    GetFinancialGLClassification: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLClassification"];
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
    ListFinancialGLSchemes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL schemes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialGLScheme"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialGLScheme"][];
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
    GetFinancialGLScheme: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLScheme"];
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
    ListFinancialGLTransactionSources: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL transaction sources */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialGLTransactionSource"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialGLTransactionSource"][];
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
    GetFinancialGLTransactionSource: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the GL transaction source. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLTransactionSource"];
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
    ListFinancialGLTransactionTypes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL transaction types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialGLTransactionType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialGLTransactionType"][];
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
    GetFinancialGLTransactionType: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the GL transaction type. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialGLTransactionType"];
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
    GetFinancialJournalStatusByFinancialPeriod: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialJournalStatusByFinancialPeriod"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialJournalStatusByFinancialPeriod"][];
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
    ListFinancialJournalStatusList: {
        parameters: Parameters1;
        responses: {
            /** @description One page of journal statuses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialJournalStatus"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialJournalStatus"][];
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
    GetFinancialJournalStatus: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
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
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialJournalStatus"];
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
    ListFinancialJournals: {
        parameters: Parameters1;
        responses: {
            /** @description One page of journals */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialJournal"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialJournal"][];
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
    CreateFinancialJournal: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialJournal"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialJournal"];
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
    GetFinancialJournal: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialJournal"];
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
    UpdateFinancialJournal: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialJournal"];
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
    DeleteFinancialJournal: {
        parameters: Parameters7;
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
    ListFinancialOfficialReturns: {
        parameters: Parameters1;
        responses: {
            /** @description One page of official returns */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialOfficialReturn"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialOfficialReturn"][];
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
    CreateFinancialOfficialReturn: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialOfficialReturn"], "Frequency" | "Period" | "Status" | "Type" | "Year">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialOfficialReturn"];
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
    GetFinancialOfficialReturn: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialOfficialReturn"];
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
    ListFinancialOutstandingInvoicesOverview: {
        parameters: Parameters1;
        responses: {
            /** @description One page of outstanding invoices rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialOutstandingInvoicesOverview"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialOutstandingInvoicesOverview"][];
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
    GetFinancialOutstandingInvoicesOverview: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the currency. */
                CurrencyCode: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialOutstandingInvoicesOverview"];
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
    ListFinancialPayablesList: {
        parameters: Parameters8;
        responses: {
            /** @description One page of payables */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialPayable"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialPayable"][];
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
    GetFinancialPayable: {
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
                /** @description Human-readable number of the payable. */
                HID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialPayable"];
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
    GetFinancialPayablesListByAccount: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialPayableByAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialPayableByAccount"][];
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
    GetFinancialPayablesListByAccountAndAgeGroup: {
        parameters: Parameters9;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialPayableByAccountAndAgeGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialPayableByAccountAndAgeGroup"][];
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
    GetFinancialPayablesListByAgeGroup: {
        parameters: Parameters4;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialPayableByAgeGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialPayableByAgeGroup"][];
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
    ProcessFinancialReturn: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FinancialProcessReturn"], "Request" | "Status">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialProcessReturn"];
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
    ListFinancialProfitLossOverview: {
        parameters: Parameters1;
        responses: {
            /** @description One page of profit and loss overviews */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialProfitLossOverview"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialProfitLossOverview"][];
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
    GetFinancialProfitLossOverview: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description The current year. */
                CurrentYear: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialProfitLossOverview"];
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
    ListFinancialReceivablesList: {
        parameters: Parameters8;
        responses: {
            /** @description One page of open receivables */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReceivable"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReceivable"][];
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
    GetFinancialReceivable: {
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
                /** @description Human-readable number of the open receivable. */
                HID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialReceivable"];
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
    GetFinancialReceivablesListByAccount: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReceivableByAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReceivableByAccount"][];
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
    GetFinancialReceivablesListByAccountAndAgeGroup: {
        parameters: Parameters9;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReceivableByAccountAndAgeGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReceivableByAccountAndAgeGroup"][];
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
    GetFinancialReceivablesListByAgeGroup: {
        parameters: Parameters4;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReceivableByAgeGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReceivableByAgeGroup"][];
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
    ListFinancialReportingBalance: {
        parameters: Parameters1;
        responses: {
            /** @description One page of reporting balances */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReportingBalance"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReportingBalance"][];
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
    GetFinancialReportingBalance: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the reporting balance. */
                ID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialReportingBalance"];
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
    GetFinancialReportingBalanceByClassification: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReportingBalanceByClassification"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReportingBalanceByClassification"][];
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
    ListFinancialReturns: {
        parameters: Parameters1;
        responses: {
            /** @description One page of returns */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialReturn"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialReturn"][];
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
    GetFinancialReturn: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the return. */
                DocumentID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialReturn"];
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
    ListFinancialRevenueList: {
        parameters: Parameters1;
        responses: {
            /** @description One page of revenue rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialRevenue"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialRevenue"][];
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
    GetFinancialRevenue: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Number of the period. */
                Period: number;
                /** @description The year. */
                Year: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["FinancialRevenue"];
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
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialRevenueByYear"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialRevenueByYear"][];
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
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["FinancialRevenueByYearAndStatus"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["FinancialRevenueByYearAndStatus"][];
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
    FinancialExchangeRate: { row: components["schemas"]["FinancialExchangeRate"]; key: "ID"; create: "ID" | "Rate" | "SourceCurrency" | "StartDate"; update: "ID" | "Rate" | "SourceCurrency" | "StartDate" };
    FinancialFinancialPeriod: { row: components["schemas"]["FinancialFinancialPeriod"]; key: "ID"; create: never; update: never };
    FinancialGLAccountClassificationMapping: { row: components["schemas"]["FinancialGLAccountClassificationMapping"]; key: "ID"; create: "ID" | "Classification" | "GLAccount" | "GLSchemeID"; update: "ID" | "Classification" | "GLAccount" | "GLSchemeID" };
    FinancialGLAccount: { row: components["schemas"]["FinancialGLAccount"]; key: "ID"; create: "ID" | "AllowCostsInSales" | "AssimilatedVATBox" | "BalanceSide" | "BalanceType" | "BelcotaxType" | "Code" | "Compress" | "Costcenter" | "Costunit" | "DeductibilityPercentages" | "Description" | "DescriptionTermID" | "ExcludeVATListing" | "ExpenseNonDeductiblePercentage" | "IsBlocked" | "Matching" | "PrivateGLAccount" | "PrivatePercentage" | "ReportingCode" | "RevalueCurrency" | "SearchCode" | "Type" | "UseCostcenter" | "UseCostunit" | "VATCode" | "VATGLAccountType" | "VATNonDeductibleGLAccount" | "VATNonDeductiblePercentage" | "VATSystem" | "YearEndCostGLAccount" | "YearEndReflectionGLAccount"; update: "ID" | "AllowCostsInSales" | "AssimilatedVATBox" | "BalanceSide" | "BalanceType" | "BelcotaxType" | "Code" | "Compress" | "Costcenter" | "Costunit" | "DeductibilityPercentages" | "Description" | "DescriptionTermID" | "ExcludeVATListing" | "ExpenseNonDeductiblePercentage" | "IsBlocked" | "Matching" | "PrivateGLAccount" | "PrivatePercentage" | "ReportingCode" | "RevalueCurrency" | "SearchCode" | "Type" | "UseCostcenter" | "UseCostunit" | "VATCode" | "VATGLAccountType" | "VATNonDeductibleGLAccount" | "VATNonDeductiblePercentage" | "VATSystem" | "YearEndCostGLAccount" | "YearEndReflectionGLAccount"; nested: { "DeductibilityPercentages": "FinancialDeductibilityPercentage" } };
    FinancialGLClassification: { row: components["schemas"]["FinancialGLClassification"]; key: "ID"; create: never; update: never };
    FinancialGLScheme: { row: components["schemas"]["FinancialGLScheme"]; key: "ID"; create: never; update: never };
    FinancialGLTransactionSource: { row: components["schemas"]["FinancialGLTransactionSource"]; key: "ID"; create: never; update: never };
    FinancialGLTransactionType: { row: components["schemas"]["FinancialGLTransactionType"]; key: "ID"; create: never; update: never };
    FinancialJournalStatusByFinancialPeriod: { row: components["schemas"]["FinancialJournalStatusByFinancialPeriod"]; key: "Journal" | "Period" | "Year"; create: never; update: never };
    FinancialJournalStatus: { row: components["schemas"]["FinancialJournalStatus"]; key: "Journal" | "Period" | "Year"; create: never; update: never };
    FinancialJournal: { row: components["schemas"]["FinancialJournal"]; key: "ID"; create: "ID" | "AllowVariableCurrency" | "AllowVariableExchangeRate" | "AllowVAT" | "AutoSave" | "Bank" | "BankAccountID" | "BankAccountIncludingMask" | "Code" | "Currency" | "Description" | "GLAccount" | "IsBlocked" | "PaymentInTransitAccount" | "PaymentServiceAccountIdentifier" | "PaymentServiceProvider" | "Type"; update: "ID" | "AllowVariableCurrency" | "AllowVariableExchangeRate" | "AllowVAT" | "AutoSave" | "Bank" | "BankAccountID" | "BankAccountIncludingMask" | "Code" | "Currency" | "Description" | "GLAccount" | "IsBlocked" | "PaymentInTransitAccount" | "PaymentServiceAccountIdentifier" | "PaymentServiceProvider" | "Type" };
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
