// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances": {
        /**
         * List balance indicators
         * @deprecated
         * @description A check that watches whether the balance of ledger accounts stays within bounds. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorBalances"];
        /**
         * Create a balance indicator
         * @deprecated
         * @description Adds a balance indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorBalance"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances(guid'{ID}')": {
        /**
         * Read a balance indicator by its ID
         * @deprecated
         * @description Answers the balance indicator with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorBalance"];
        /**
         * Update a balance indicator
         * @deprecated
         * @description Changes the balance indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorBalance"];
        /**
         * Delete a balance indicator
         * @deprecated
         * @description Removes the balance indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorBalance"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds": {
        /**
         * List deviating amount indicators
         * @deprecated
         * @description A check that raises a signal when an unusual amount is booked on given ledger accounts. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorDeviatingAmountEntereds"];
        /**
         * Create a deviating amount indicator
         * @deprecated
         * @description Adds a deviating amount indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorDeviatingAmountEntered"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds(guid'{ID}')": {
        /**
         * Read a deviating amount indicator by its ID
         * @deprecated
         * @description Answers the deviating amount indicator with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorDeviatingAmountEntered"];
        /**
         * Update a deviating amount indicator
         * @deprecated
         * @description Changes the deviating amount indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorDeviatingAmountEntered"];
        /**
         * Delete a deviating amount indicator
         * @deprecated
         * @description Removes the deviating amount indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorDeviatingAmountEntered"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods": {
        /**
         * List period difference indicators
         * @deprecated
         * @description A check that compares revenue, cost or result of a period with last year or with the budget. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorDifferenceByPeriods"];
        /**
         * Create a period difference indicator
         * @deprecated
         * @description Adds a period difference indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorDifferenceByPeriod"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods(guid'{ID}')": {
        /**
         * Read a period difference indicator by its ID
         * @deprecated
         * @description Answers the period difference indicator with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorDifferenceByPeriod"];
        /**
         * Update a period difference indicator
         * @deprecated
         * @description Changes the period difference indicator with the given ID. Fields that are left out keep their value. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorDifferenceByPeriod"];
        /**
         * Delete a period difference indicator
         * @deprecated
         * @description Removes the period difference indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorDifferenceByPeriod"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes": {
        /**
         * List different VAT code indicators
         * @deprecated
         * @description A check that notices VAT codes that differ from what is usual on given ledger accounts. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorDifferentVatCodes"];
        /**
         * Create a different VAT code indicator
         * @deprecated
         * @description Adds a different VAT code indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorDifferentVatCode"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes(guid'{ID}')": {
        /**
         * Read a different VAT code indicator by its ID
         * @deprecated
         * @description Answers the different VAT code indicator with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorDifferentVatCode"];
        /**
         * Update a different VAT code indicator
         * @deprecated
         * @description Changes the different VAT code indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorDifferentVatCode"];
        /**
         * Delete a different VAT code indicator
         * @deprecated
         * @description Removes the different VAT code indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorDifferentVatCode"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts": {
        /**
         * List indicator GL accounts
         * @deprecated
         * @description Names one ledger account that an indicator watches. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorGLAccounts"];
        /**
         * Create an indicator GL account
         * @deprecated
         * @description Adds an indicator GL account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorGLAccount"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts(guid'{ID}')": {
        /**
         * Read an indicator GL account by its ID
         * @deprecated
         * @description Answers the indicator GL account with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorGLAccount"];
        /**
         * Delete an indicator GL account
         * @deprecated
         * @description Removes the indicator GL account with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorGLAccount"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities": {
        /**
         * List liquidity indicators
         * @deprecated
         * @description A check that watches the liquidity of the company. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorLiquidities"];
        /**
         * Create a liquidity indicator
         * @deprecated
         * @description Adds a liquidity indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorLiquidity"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities(guid'{ID}')": {
        /**
         * Read a liquidity indicator by its ID
         * @deprecated
         * @description Answers the liquidity indicator with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorLiquidity"];
        /**
         * Update a liquidity indicator
         * @deprecated
         * @description Changes the liquidity indicator with the given ID. Fields that are left out keep their value. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorLiquidity"];
        /**
         * Delete a liquidity indicator
         * @deprecated
         * @description Removes the liquidity indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorLiquidity"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals": {
        /**
         * List indicator signals
         * @deprecated
         * @description A finding that an indicator has raised, with the entry and ledger account concerned and the notes made on it. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorSignals"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals(guid'{ID}')": {
        /**
         * Read an indicator signal by its ID
         * @deprecated
         * @description Answers the indicator signal with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorSignal"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates": {
        /**
         * List indicator states
         * @deprecated
         * @description The current result of an indicator for a year: fine, warning or exception, and how often. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorStates"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates(guid'{ID}')": {
        /**
         * Read an indicator state by its ID
         * @deprecated
         * @description Answers the indicator state with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorState"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals": {
        /**
         * List journal usage indicators
         * @deprecated
         * @description A check that watches the use of a journal in combination with ledger accounts. Answers pages of 60 rows. This is a preview resource.
         */
        get: operations["ListContinuousMonitoringIndicatorUsageOfJournals"];
        /**
         * Create a journal usage indicator
         * @deprecated
         * @description Adds a journal usage indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorUsageOfJournal"];
    };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals(guid'{ID}')": {
        /**
         * Read a journal usage indicator by its ID
         * @deprecated
         * @description Answers the journal usage indicator with the given ID; an unknown one gives 404. This is a preview resource.
         */
        get: operations["GetContinuousMonitoringIndicatorUsageOfJournal"];
        /**
         * Update a journal usage indicator
         * @deprecated
         * @description Changes the journal usage indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorUsageOfJournal"];
        /**
         * Delete a journal usage indicator
         * @deprecated
         * @description Removes the journal usage indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorUsageOfJournal"];
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
        /** @description Names one ledger account that an indicator watches. */
        ContinuousMonitoringIndicatorGLAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the ledger account that the check watches.
             */
            GLAccount?: string | null;
            /** @description Code of the ledger account that the check watches. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account that the check watches. */
            GLAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the check that the record belongs to.
             */
            Indicator?: string | null;
        };
        /** @description A check that watches whether the balance of ledger accounts stays within bounds. */
        ContinuousMonitoringIndicatorBalance: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the check is carried out.
             */
            Active?: number | null;
            /**
             * Format: int16
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2).
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check raises a signal when it finds something.
             */
            CreateSignal?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users know the check. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code by which another system knows the check. */
            ExternalCode?: string | null;
            /** @description Ledger accounts that the check watches. */
            IndicatorGLAccounts?: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"][] | null;
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
             * @description How the value found is compared with the bounds, such as greater or between.
             */
            Operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which watches balances of ledger accounts (1) here.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: double
             * @description Lower bound that the check compares with.
             */
            ValueFrom?: number | null;
            /**
             * Format: double
             * @description Upper bound that the check compares with.
             */
            ValueTo?: number | null;
        };
        /** @description A check that raises a signal when an unusual amount is booked on given ledger accounts. */
        ContinuousMonitoringIndicatorDeviatingAmountEntered: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the check is carried out.
             */
            Active?: number | null;
            /**
             * Format: int16
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2).
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check raises a signal when it finds something.
             */
            CreateSignal?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users know the check. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code by which another system knows the check. */
            ExternalCode?: string | null;
            /** @description Ledger accounts that the check watches. */
            IndicatorGLAccounts?: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"][] | null;
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
             * @description How the value found is compared with the bounds, such as greater or between.
             */
            Operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which looks for unusual amounts (3) here.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: double
             * @description Lower bound that the check compares with.
             */
            ValueFrom?: number | null;
            /**
             * Format: double
             * @description Upper bound that the check compares with.
             */
            ValueTo?: number | null;
        };
        /** @description A check that compares revenue, cost or result of a period with last year or with the budget. */
        ContinuousMonitoringIndicatorDifferenceByPeriod: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int16
             * @description Part of the profit and loss account that is compared, such as revenue or cost.
             */
            AccountType?: 1 | 2 | 3 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check is carried out.
             */
            Active?: number | null;
            /**
             * Format: uint8
             * @description Whether entries count as soon as they are made (1) or only once they are processed (0).
             */
            AfterEntry?: number | null;
            /**
             * Format: uuid
             * @description ID of the version of the budget that is meant.
             */
            BudgetScenario?: string | null;
            /**
             * Format: int16
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2).
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: int16
             * @description What the period is held against, last year or the budget.
             */
            CompareWith?: 1 | 2 | 3 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check raises a signal when it finds something.
             */
            CreateSignal?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users know the check. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code by which another system knows the check. */
            ExternalCode?: string | null;
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
             * @description How the value found is compared with the bounds, such as greater or between.
             */
            Operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which compares results between periods (6) here.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: double
             * @description Lower bound that the check compares with.
             */
            ValueFrom?: number | null;
            /**
             * Format: double
             * @description Upper bound that the check compares with.
             */
            ValueTo?: number | null;
        };
        /** @description A check that notices VAT codes that differ from what is usual on given ledger accounts. */
        ContinuousMonitoringIndicatorDifferentVatCode: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the check is carried out.
             */
            Active?: number | null;
            /**
             * Format: int16
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2).
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check raises a signal when it finds something.
             */
            CreateSignal?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users know the check. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code by which another system knows the check. */
            ExternalCode?: string | null;
            /** @description Ledger accounts that the check watches. */
            IndicatorGLAccounts?: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"][] | null;
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
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which looks for unusual VAT codes (7) here.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
        };
        /** @description A check that watches the liquidity of the company. */
        ContinuousMonitoringIndicatorLiquidity: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the check is carried out.
             */
            Active?: number | null;
            /**
             * Format: int16
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2).
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check raises a signal when it finds something.
             */
            CreateSignal?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users know the check. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code by which another system knows the check. */
            ExternalCode?: string | null;
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
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which watches the liquidity (4) here.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
        };
        /** @description A finding that an indicator has raised, with the entry and ledger account concerned and the notes made on it. */
        ContinuousMonitoringIndicatorSignal: {
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
            /** @description What the check has found, in words. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which the check found something.
             */
            GLAccount?: string | null;
            /** @description Code of the ledger account on which the check found something. */
            GlAccountCode?: string | null;
            /** @description Text of the ledger account on which the check found something. */
            GlAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the check that the record belongs to.
             */
            Indicator?: string | null;
            /** @description Text of the check that the record belongs to. */
            IndicatorDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the result of the check that led to the signal.
             */
            IndicatorState?: string | null;
            /**
             * Format: int16
             * @description Financial year of the result that led to the signal.
             */
            IndicatorStateReportingYear?: number | null;
            /**
             * Format: int32
             * @description What the check looks at, such as balances, journals or VAT codes.
             */
            IndicatorType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
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
             * Format: odata-v2-datetime
             * @description Moment at which the remarks were last changed.
             */
            NotesModified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the remarks.
             */
            NotesModifier?: string | null;
            /** @description First and last name of the user who last changed the remarks. */
            NotesModifierFullName?: string | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the check raised the signal.
             */
            SignalDate?: string | null;
            /**
             * Format: int32
             * @description Whether the signal asks for attention, is ignored or was put away.
             */
            Status?: 0 | 1 | 2 | null;
        };
        /** @description The current result of an indicator for a year: fine, warning or exception, and how often. */
        ContinuousMonitoringIndicatorState: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number of times that the check has found something.
             */
            Count?: number | null;
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
             * @description ID of the check that the record belongs to.
             */
            Indicator?: string | null;
            /** @description Text of the check that the record belongs to. */
            IndicatorDescription?: string | null;
            /**
             * Format: int32
             * @description What the check looks at, such as balances, journals or VAT codes.
             */
            IndicatorType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the check was last carried out.
             */
            LastUpdated?: string | null;
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
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number | null;
            /**
             * Format: int32
             * @description What the check found, all well (1), a warning (2) or an exception (3).
             */
            Status?: 1 | 2 | 3 | null;
            /**
             * Format: double
             * @description Figure that the check came to.
             */
            Value?: number | null;
        };
        /** @description A check that watches the use of a journal in combination with ledger accounts. */
        ContinuousMonitoringIndicatorUsageOfJournal: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the check is carried out.
             */
            Active?: number | null;
            /**
             * Format: int16
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2).
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the check raises a signal when it finds something.
             */
            CreateSignal?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users know the check. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code by which another system knows the check. */
            ExternalCode?: string | null;
            /** @description Ledger accounts that the check watches. */
            IndicatorGLAccounts?: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"][] | null;
            /**
             * Format: uuid
             * @description ID of the journal whose use is watched.
             */
            Journal?: string | null;
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
             * @description How the value found is compared with the bounds, such as greater or between.
             */
            Operator?: 1 | 2 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which watches the use of journals (2) here.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
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
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        $expand?: components["parameters"]["expand"];
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
interface Parameters6 {
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
export interface operations {
    ListContinuousMonitoringIndicatorBalances: {
        parameters: Parameters1;
        responses: {
            /** @description One page of balance indicators */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorBalance"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorBalance"][];
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
    CreateContinuousMonitoringIndicatorBalance: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorBalance"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorBalance"];
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
    GetContinuousMonitoringIndicatorBalance: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorBalance"];
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
    UpdateContinuousMonitoringIndicatorBalance: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorBalance"];
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
    DeleteContinuousMonitoringIndicatorBalance: {
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
    ListContinuousMonitoringIndicatorDeviatingAmountEntereds: {
        parameters: Parameters1;
        responses: {
            /** @description One page of deviating amount indicators */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"][];
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
    CreateContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"];
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
    GetContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"];
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
    UpdateContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"];
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
    DeleteContinuousMonitoringIndicatorDeviatingAmountEntered: {
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
    ListContinuousMonitoringIndicatorDifferenceByPeriods: {
        parameters: Parameters5;
        responses: {
            /** @description One page of period difference indicators */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"][];
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
    CreateContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"];
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
    GetContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"];
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
    UpdateContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"];
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
    DeleteContinuousMonitoringIndicatorDifferenceByPeriod: {
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
    ListContinuousMonitoringIndicatorDifferentVatCodes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of different VAT code indicators */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"][];
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
    CreateContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"];
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
    GetContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"];
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
    UpdateContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"];
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
    DeleteContinuousMonitoringIndicatorDifferentVatCode: {
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
    ListContinuousMonitoringIndicatorGLAccounts: {
        parameters: Parameters5;
        responses: {
            /** @description One page of indicator GL accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorGLAccount"][];
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
    CreateContinuousMonitoringIndicatorGLAccount: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorGLAccount"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"];
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
    GetContinuousMonitoringIndicatorGLAccount: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"];
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
    DeleteContinuousMonitoringIndicatorGLAccount: {
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
    ListContinuousMonitoringIndicatorLiquidities: {
        parameters: Parameters5;
        responses: {
            /** @description One page of liquidity indicators */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorLiquidity"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorLiquidity"][];
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
    CreateContinuousMonitoringIndicatorLiquidity: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorLiquidity"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorLiquidity"];
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
    GetContinuousMonitoringIndicatorLiquidity: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorLiquidity"];
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
    UpdateContinuousMonitoringIndicatorLiquidity: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorLiquidity"];
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
    DeleteContinuousMonitoringIndicatorLiquidity: {
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
    ListContinuousMonitoringIndicatorSignals: {
        parameters: Parameters5;
        responses: {
            /** @description One page of indicator signals */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorSignal"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorSignal"][];
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
    GetContinuousMonitoringIndicatorSignal: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorSignal"];
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
    ListContinuousMonitoringIndicatorStates: {
        parameters: Parameters5;
        responses: {
            /** @description One page of indicator states */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorState"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorState"][];
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
    GetContinuousMonitoringIndicatorState: {
        parameters: Parameters6;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorState"];
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
    ListContinuousMonitoringIndicatorUsageOfJournals: {
        parameters: Parameters1;
        responses: {
            /** @description One page of journal usage indicators */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"][];
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
    CreateContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"];
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
    GetContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"];
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
    UpdateContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"];
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
    DeleteContinuousMonitoringIndicatorUsageOfJournal: {
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
}
/** What may be done with the fields of each record. */
export interface records {
    ContinuousMonitoringIndicatorGLAccount: { row: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"]; key: "ID"; create: "ID" | "GLAccount" | "Indicator"; update: "ID" | "GLAccount" | "Indicator" };
    ContinuousMonitoringIndicatorBalance: { row: components["schemas"]["ContinuousMonitoringIndicatorBalance"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; update: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
    ContinuousMonitoringIndicatorDeviatingAmountEntered: { row: components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; update: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
    ContinuousMonitoringIndicatorDifferenceByPeriod: { row: components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"]; key: "ID"; create: "ID" | "AccountType" | "Active" | "AfterEntry" | "BudgetScenario" | "Classification" | "CompareWith" | "CreateSignal" | "ExternalCode" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; update: "ID" | "AccountType" | "Active" | "AfterEntry" | "BudgetScenario" | "Classification" | "CompareWith" | "CreateSignal" | "ExternalCode" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo" };
    ContinuousMonitoringIndicatorDifferentVatCode: { row: components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Severity" | "Type"; update: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Severity" | "Type"; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
    ContinuousMonitoringIndicatorLiquidity: { row: components["schemas"]["ContinuousMonitoringIndicatorLiquidity"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "Severity" | "Type"; update: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "Severity" | "Type" };
    ContinuousMonitoringIndicatorSignal: { row: components["schemas"]["ContinuousMonitoringIndicatorSignal"]; key: "ID"; create: never; update: never };
    ContinuousMonitoringIndicatorState: { row: components["schemas"]["ContinuousMonitoringIndicatorState"]; key: "ID"; create: never; update: never };
    ContinuousMonitoringIndicatorUsageOfJournal: { row: components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Journal" | "Operator" | "Severity" | "Type"; update: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Journal" | "Operator" | "Severity" | "Type"; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances": { list: "ContinuousMonitoringIndicatorBalance"; create: { body: "ContinuousMonitoringIndicatorBalance"; demands: never; answer: "ContinuousMonitoringIndicatorBalance" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances(guid'{ID}')": { get: "ContinuousMonitoringIndicatorBalance"; update: { body: "ContinuousMonitoringIndicatorBalance"; answer: never }; remove: { answer: never } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds": { list: "ContinuousMonitoringIndicatorDeviatingAmountEntered"; create: { body: "ContinuousMonitoringIndicatorDeviatingAmountEntered"; demands: never; answer: "ContinuousMonitoringIndicatorDeviatingAmountEntered" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds(guid'{ID}')": { get: "ContinuousMonitoringIndicatorDeviatingAmountEntered"; update: { body: "ContinuousMonitoringIndicatorDeviatingAmountEntered"; answer: never }; remove: { answer: never } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods": { list: "ContinuousMonitoringIndicatorDifferenceByPeriod"; create: { body: "ContinuousMonitoringIndicatorDifferenceByPeriod"; demands: never; answer: "ContinuousMonitoringIndicatorDifferenceByPeriod" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods(guid'{ID}')": { get: "ContinuousMonitoringIndicatorDifferenceByPeriod"; update: { body: "ContinuousMonitoringIndicatorDifferenceByPeriod"; answer: never }; remove: { answer: never } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes": { list: "ContinuousMonitoringIndicatorDifferentVatCode"; create: { body: "ContinuousMonitoringIndicatorDifferentVatCode"; demands: never; answer: "ContinuousMonitoringIndicatorDifferentVatCode" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes(guid'{ID}')": { get: "ContinuousMonitoringIndicatorDifferentVatCode"; update: { body: "ContinuousMonitoringIndicatorDifferentVatCode"; answer: never }; remove: { answer: never } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts": { list: "ContinuousMonitoringIndicatorGLAccount"; create: { body: "ContinuousMonitoringIndicatorGLAccount"; demands: never; answer: "ContinuousMonitoringIndicatorGLAccount" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts(guid'{ID}')": { get: "ContinuousMonitoringIndicatorGLAccount"; remove: { answer: never } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities": { list: "ContinuousMonitoringIndicatorLiquidity"; create: { body: "ContinuousMonitoringIndicatorLiquidity"; demands: never; answer: "ContinuousMonitoringIndicatorLiquidity" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities(guid'{ID}')": { get: "ContinuousMonitoringIndicatorLiquidity"; update: { body: "ContinuousMonitoringIndicatorLiquidity"; answer: never }; remove: { answer: never } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals": { list: "ContinuousMonitoringIndicatorSignal" };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals(guid'{ID}')": { get: "ContinuousMonitoringIndicatorSignal" };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates": { list: "ContinuousMonitoringIndicatorState" };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates(guid'{ID}')": { get: "ContinuousMonitoringIndicatorState" };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals": { list: "ContinuousMonitoringIndicatorUsageOfJournal"; create: { body: "ContinuousMonitoringIndicatorUsageOfJournal"; demands: never; answer: "ContinuousMonitoringIndicatorUsageOfJournal" } };
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals(guid'{ID}')": { get: "ContinuousMonitoringIndicatorUsageOfJournal"; update: { body: "ContinuousMonitoringIndicatorUsageOfJournal"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ContinuousmonitoringTypes {
    paths: paths;
    records: records;
    calls: calls;
}
