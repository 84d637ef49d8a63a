// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List balance indicators; create a balance indicator
     * @deprecated
     * @description A check that watches whether the balance of ledger accounts stays within bounds. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorBalances"];
        /**
         * @deprecated
         * @description Adds a balance indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorBalance"];
    };
    /**
     * Read a balance indicator by its ID; update a balance indicator; delete a balance indicator
     * @deprecated
     * @description Answers the balance indicator with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorBalance"];
        /**
         * @deprecated
         * @description Changes the balance indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorBalance"];
        /**
         * @deprecated
         * @description Removes the balance indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorBalance"];
    };
    /**
     * List deviating amount indicators; create a deviating amount indicator
     * @deprecated
     * @description A check that raises a signal when an unusual amount is booked on given ledger accounts. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorDeviatingAmountEntereds"];
        /**
         * @deprecated
         * @description Adds a deviating amount indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorDeviatingAmountEntered"];
    };
    /**
     * Read a deviating amount indicator by its ID; update a deviating amount indicator; delete a deviating amount indicator
     * @deprecated
     * @description Answers the deviating amount indicator with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorDeviatingAmountEntered"];
        /**
         * @deprecated
         * @description Changes the deviating amount indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorDeviatingAmountEntered"];
        /**
         * @deprecated
         * @description Removes the deviating amount indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorDeviatingAmountEntered"];
    };
    /**
     * List period difference indicators; create a period difference indicator
     * @deprecated
     * @description A check that compares revenue, cost or result of a period with last year or with the budget. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorDifferenceByPeriods"];
        /**
         * @deprecated
         * @description Adds a period difference indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorDifferenceByPeriod"];
    };
    /**
     * Read a period difference indicator by its ID; update a period difference indicator; delete a period difference indicator
     * @deprecated
     * @description Answers the period difference indicator with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorDifferenceByPeriod"];
        /**
         * @deprecated
         * @description Changes the period difference indicator with the given ID. Fields that are left out keep their value. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorDifferenceByPeriod"];
        /**
         * @deprecated
         * @description Removes the period difference indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorDifferenceByPeriod"];
    };
    /**
     * List different VAT code indicators; create a different VAT code indicator
     * @deprecated
     * @description A check that notices VAT codes that differ from what is usual on given ledger accounts. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorDifferentVatCodes"];
        /**
         * @deprecated
         * @description Adds a different VAT code indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorDifferentVatCode"];
    };
    /**
     * Read a different VAT code indicator by its ID; update a different VAT code indicator; delete a different VAT code indicator
     * @deprecated
     * @description Answers the different VAT code indicator with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorDifferentVatCode"];
        /**
         * @deprecated
         * @description Changes the different VAT code indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorDifferentVatCode"];
        /**
         * @deprecated
         * @description Removes the different VAT code indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorDifferentVatCode"];
    };
    /**
     * List indicator GL accounts; create an indicator GL account
     * @deprecated
     * @description Names one ledger account that an indicator watches. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorGLAccounts"];
        /**
         * @deprecated
         * @description Adds an indicator GL account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorGLAccount"];
    };
    /**
     * Read an indicator GL account by its ID; delete an indicator GL account
     * @deprecated
     * @description Answers the indicator GL account with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorGLAccount"];
        /**
         * @deprecated
         * @description Removes the indicator GL account with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorGLAccount"];
    };
    /**
     * List liquidity indicators; create a liquidity indicator
     * @deprecated
     * @description A check that watches the liquidity of the company. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorLiquidities"];
        /**
         * @deprecated
         * @description Adds a liquidity indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorLiquidity"];
    };
    /**
     * Read a liquidity indicator by its ID; update a liquidity indicator; delete a liquidity indicator
     * @deprecated
     * @description Answers the liquidity indicator with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorLiquidity"];
        /**
         * @deprecated
         * @description Changes the liquidity indicator with the given ID. Fields that are left out keep their value. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorLiquidity"];
        /**
         * @deprecated
         * @description Removes the liquidity indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorLiquidity"];
    };
    /**
     * List indicator signals
     * @deprecated
     * @description A finding that an indicator has raised, with the entry and ledger account concerned and the notes made on it. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorSignals"];
    };
    /**
     * Read an indicator signal by its ID
     * @deprecated
     * @description Answers the indicator signal with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorSignal"];
    };
    /**
     * List indicator states
     * @deprecated
     * @description The current result of an indicator for a year: fine, warning or exception, and how often. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorStates"];
    };
    /**
     * Read an indicator state by its ID
     * @deprecated
     * @description Answers the indicator state with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorState"];
    };
    /**
     * List journal usage indicators; create a journal usage indicator
     * @deprecated
     * @description A check that watches the use of a journal in combination with ledger accounts. Answers pages of 60 rows. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals": {
        /** @deprecated */
        get: operations["ListContinuousMonitoringIndicatorUsageOfJournals"];
        /**
         * @deprecated
         * @description Adds a journal usage indicator and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. This is a preview resource.
         */
        post: operations["CreateContinuousMonitoringIndicatorUsageOfJournal"];
    };
    /**
     * Read a journal usage indicator by its ID; update a journal usage indicator; delete a journal usage indicator
     * @deprecated
     * @description Answers the journal usage indicator with the given ID; an unknown one gives 404. This is a preview resource. Scope: accountancy processmanagement.
     */
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetContinuousMonitoringIndicatorUsageOfJournal"];
        /**
         * @deprecated
         * @description Changes the journal usage indicator with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. This is a preview resource.
         */
        put: operations["UpdateContinuousMonitoringIndicatorUsageOfJournal"];
        /**
         * @deprecated
         * @description Removes the journal usage indicator with the given ID. One that is already gone gives 404 or 410. This is a preview resource.
         */
        delete: operations["DeleteContinuousMonitoringIndicatorUsageOfJournal"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
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
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2). Codes: 1 = Quality, 2 = Advice.
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
             * @description How the value found is compared with the bounds, such as greater or between. Codes: 1 = Equal to, 2 = Unequal to, 3 = Greater than, 4 = Greater than or equal to, 5 = Less than, 6 = Less than or equal to, 7 = Between.
             */
            Operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which watches balances of ledger accounts (1) here. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2). Codes: 1 = Quality, 2 = Advice.
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
             * @description How the value found is compared with the bounds, such as greater or between. Codes: 1 = Equal to, 2 = Unequal to, 3 = Greater than, 4 = Greater than or equal to, 5 = Less than, 6 = Less than or equal to, 7 = Between.
             */
            Operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which looks for unusual amounts (3) here. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description Part of the profit and loss account that is compared, such as revenue or cost. Codes: 1 = Revenue, 2 = Cost, 3 = Result.
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
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2). Codes: 1 = Quality, 2 = Advice.
             */
            Classification?: 1 | 2 | null;
            /**
             * Format: int16
             * @description What the period is held against, last year or the budget. Codes: 1 = Last year, 2 = Last year until period, 3 = Budget.
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
             * @description How the value found is compared with the bounds, such as greater or between. Codes: 1 = Equal to, 2 = Unequal to, 3 = Greater than, 4 = Greater than or equal to, 5 = Less than, 6 = Less than or equal to, 7 = Between.
             */
            Operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which compares results between periods (6) here. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2). Codes: 1 = Quality, 2 = Advice.
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
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which looks for unusual VAT codes (7) here. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2). Codes: 1 = Quality, 2 = Advice.
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
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which watches the liquidity (4) here. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description What the check looks at, such as balances, journals or VAT codes. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the check raised the signal.
             */
            SignalDate?: string | null;
            /**
             * Format: int32
             * @description Whether the signal asks for attention, is ignored or was put away. Codes: 0 = Ignore, 1 = Active, 2 = Archived.
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
             * @description What the check looks at, such as balances, journals or VAT codes. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
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
             * @description What the check found, all well (1), a warning (2) or an exception (3). Codes: 1 = OK, 2 = Warning, 3 = Exception.
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
             * @description Whether the check guards the quality of the books (1) or gives cause for advice (2). Codes: 1 = Quality, 2 = Advice.
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
             * @description Whether the check looks for the named journal or for all others. Codes: 1 = Equal to, 2 = Unequal to.
             */
            Operator?: 1 | 2 | null;
            /**
             * Format: int32
             * @description How much weight a finding of the check has, from low to critical. Codes: 1 = Low, 2 = Medium, 3 = High, 4 = Critical.
             */
            Severity?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Kind of check, which watches the use of journals (2) here. Codes: 1 = Balance G/L account per financial year, 2 = Usage of journals, 3 = Deviating amount entered, 4 = Liquidity, 5 = VAT Return deadline, 6 = Difference result in percentage, 7 = Different VAT code used.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListContinuousMonitoringIndicatorBalances: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorBalance"]>;
    };
    CreateContinuousMonitoringIndicatorBalance: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorBalance"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorBalance"]>;
    };
    GetContinuousMonitoringIndicatorBalance: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorBalance"]>;
    };
    UpdateContinuousMonitoringIndicatorBalance: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorBalance"];
            };
        };
        responses: Answers4;
    };
    DeleteContinuousMonitoringIndicatorBalance: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListContinuousMonitoringIndicatorDeviatingAmountEntereds: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"]>;
    };
    CreateContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"]>;
    };
    GetContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"]>;
    };
    UpdateContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"];
            };
        };
        responses: Answers4;
    };
    DeleteContinuousMonitoringIndicatorDeviatingAmountEntered: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListContinuousMonitoringIndicatorDifferenceByPeriods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"]>;
    };
    CreateContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"]>;
    };
    GetContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"]>;
    };
    UpdateContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"];
            };
        };
        responses: Answers4;
    };
    DeleteContinuousMonitoringIndicatorDifferenceByPeriod: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListContinuousMonitoringIndicatorDifferentVatCodes: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"]>;
    };
    CreateContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"]>;
    };
    GetContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"]>;
    };
    UpdateContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"];
            };
        };
        responses: Answers4;
    };
    DeleteContinuousMonitoringIndicatorDifferentVatCode: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListContinuousMonitoringIndicatorGLAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorGLAccount"]>;
    };
    CreateContinuousMonitoringIndicatorGLAccount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorGLAccount"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorGLAccount"]>;
    };
    GetContinuousMonitoringIndicatorGLAccount: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorGLAccount"]>;
    };
    DeleteContinuousMonitoringIndicatorGLAccount: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListContinuousMonitoringIndicatorLiquidities: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorLiquidity"]>;
    };
    CreateContinuousMonitoringIndicatorLiquidity: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorLiquidity"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorLiquidity"]>;
    };
    GetContinuousMonitoringIndicatorLiquidity: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorLiquidity"]>;
    };
    UpdateContinuousMonitoringIndicatorLiquidity: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorLiquidity"];
            };
        };
        responses: Answers4;
    };
    DeleteContinuousMonitoringIndicatorLiquidity: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListContinuousMonitoringIndicatorSignals: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorSignal"]>;
    };
    GetContinuousMonitoringIndicatorSignal: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorSignal"]>;
    };
    ListContinuousMonitoringIndicatorStates: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorState"]>;
    };
    GetContinuousMonitoringIndicatorState: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorState"]>;
    };
    ListContinuousMonitoringIndicatorUsageOfJournals: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"]>;
    };
    CreateContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"];
            };
        };
        responses: Answers2<components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"]>;
    };
    GetContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"]>;
    };
    UpdateContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"];
            };
        };
        responses: Answers4;
    };
    DeleteContinuousMonitoringIndicatorUsageOfJournal: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ContinuousMonitoringIndicatorGLAccount: { row: components["schemas"]["ContinuousMonitoringIndicatorGLAccount"]; key: "ID"; create: "ID" | "GLAccount" | "Indicator"; update: "ID" | "GLAccount" | "Indicator" };
    ContinuousMonitoringIndicatorBalance: { row: components["schemas"]["ContinuousMonitoringIndicatorBalance"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; update: records["ContinuousMonitoringIndicatorBalance"]["create"]; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
    ContinuousMonitoringIndicatorDeviatingAmountEntered: { row: components["schemas"]["ContinuousMonitoringIndicatorDeviatingAmountEntered"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; update: records["ContinuousMonitoringIndicatorDeviatingAmountEntered"]["create"]; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
    ContinuousMonitoringIndicatorDifferenceByPeriod: { row: components["schemas"]["ContinuousMonitoringIndicatorDifferenceByPeriod"]; key: "ID"; create: "ID" | "AccountType" | "Active" | "AfterEntry" | "BudgetScenario" | "Classification" | "CompareWith" | "CreateSignal" | "ExternalCode" | "Operator" | "Severity" | "Type" | "ValueFrom" | "ValueTo"; update: records["ContinuousMonitoringIndicatorDifferenceByPeriod"]["create"] };
    ContinuousMonitoringIndicatorDifferentVatCode: { row: components["schemas"]["ContinuousMonitoringIndicatorDifferentVatCode"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Severity" | "Type"; update: records["ContinuousMonitoringIndicatorDifferentVatCode"]["create"]; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
    ContinuousMonitoringIndicatorLiquidity: { row: components["schemas"]["ContinuousMonitoringIndicatorLiquidity"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "Severity" | "Type"; update: records["ContinuousMonitoringIndicatorLiquidity"]["create"] };
    ContinuousMonitoringIndicatorSignal: { row: components["schemas"]["ContinuousMonitoringIndicatorSignal"]; key: "ID"; create: never; update: never };
    ContinuousMonitoringIndicatorState: { row: components["schemas"]["ContinuousMonitoringIndicatorState"]; key: "ID"; create: never; update: never };
    ContinuousMonitoringIndicatorUsageOfJournal: { row: components["schemas"]["ContinuousMonitoringIndicatorUsageOfJournal"]; key: "ID"; create: "ID" | "Active" | "Classification" | "CreateSignal" | "ExternalCode" | "IndicatorGLAccounts" | "Journal" | "Operator" | "Severity" | "Type"; update: records["ContinuousMonitoringIndicatorUsageOfJournal"]["create"]; nested: { "IndicatorGLAccounts": "ContinuousMonitoringIndicatorGLAccount" } };
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
