// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers3, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List budget scenarios
     * @description A version of the budget for a range of years, so that plans can stand side by side. Answers pages of 60 rows. This is a preview resource. Scope: financial budgets.
     */
    "/api/v1/beta/{division}/budget/BudgetScenarios": {
        get: operations["ListBudgetBudgetScenarios"];
    };
    /**
     * Read a budget scenario by its ID
     * @description Answers the budget scenario with the given ID; an unknown one gives 404. This is a preview resource. Scope: financial budgets.
     */
    "/api/v1/beta/{division}/budget/BudgetScenarios(guid'{ID}')": {
        get: operations["GetBudgetBudgetScenario"];
    };
    /**
     * List budgets
     * @description A planned amount for a ledger account in one period, split by cost center, cost unit or item where needed. Answers pages of 60 rows. Scope: financial budgets.
     */
    "/api/v1/{division}/budget/Budgets": {
        get: operations["ListBudgetBudgets"];
    };
    /**
     * Read a budget by its ID
     * @description Answers the budget with the given ID; an unknown one gives 404. Scope: financial budgets.
     */
    "/api/v1/{division}/budget/Budgets(guid'{ID}')": {
        get: operations["GetBudgetBudget"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A version of the budget for a range of years, so that plans can stand side by side. */
        BudgetBudgetScenario: {
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
             * Format: int16
             * @description First year that the budget covers.
             */
            FromYear?: number | null;
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
             * @description Last year that the budget covers.
             */
            ToYear?: number | null;
        };
        /** @description A planned amount for a ledger account in one period, split by cost center, cost unit or item where needed. */
        BudgetBudget: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount that is planned for the period, in the currency of the company.
             */
            AmountDC?: number | null;
            /**
             * Format: uuid
             * @description ID of the version of the budget that is meant.
             */
            BudgetScenario?: string | null;
            /** @description Code of the version of the budget that is meant. */
            BudgetScenarioCode?: string | null;
            /** @description Text of the version of the budget that is meant. */
            BudgetScenarioDescription?: string | null;
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
             * Format: int64
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: string | null;
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
             * Format: int16
             * @description Number of the period in which the amount counts.
             */
            ReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListBudgetBudgetScenarios: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["BudgetBudgetScenario"]>;
    };
    GetBudgetBudgetScenario: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["BudgetBudgetScenario"]>;
    };
    ListBudgetBudgets: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["BudgetBudget"]>;
    };
    GetBudgetBudget: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["BudgetBudget"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    BudgetBudgetScenario: { row: components["schemas"]["BudgetBudgetScenario"]; key: "ID"; create: never; update: never };
    BudgetBudget: { row: components["schemas"]["BudgetBudget"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/beta/{division}/budget/BudgetScenarios": { list: "BudgetBudgetScenario" };
    "/api/v1/beta/{division}/budget/BudgetScenarios(guid'{ID}')": { get: "BudgetBudgetScenario" };
    "/api/v1/{division}/budget/Budgets": { list: "BudgetBudget" };
    "/api/v1/{division}/budget/Budgets(guid'{ID}')": { get: "BudgetBudget" };
}
/** The types of the service, for a client that knows no other. */
export interface BudgetTypes {
    paths: paths;
    records: records;
    calls: calls;
}
