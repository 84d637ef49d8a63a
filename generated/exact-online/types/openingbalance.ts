// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers3, Query2, Parameters1 } from "../shared-types.ts";
export interface paths {
    /**
     * List opening balances of the current year after entry
     * @description The opening balance of a ledger account in the current year, counting entries as soon as they are made. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry": {
        get: operations["ListOpeningBalanceCurrentYearAfterEntry"];
    };
    /**
     * Read an opening balance of the current year after entry by its key
     * @description Answers the opening balance of the current year after entry with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        get: operations["GetOpeningBalanceCurrentYearAfterEntry"];
    };
    /**
     * List processed opening balances of the current year
     * @description The opening balance of a ledger account in the current year, counting processed entries only. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/CurrentYear/Processed": {
        get: operations["ListOpeningBalanceCurrentYearProcessed"];
    };
    /**
     * Read a processed opening balance of the current year by its key
     * @description Answers the processed opening balance of the current year with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/CurrentYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        get: operations["GetOpeningBalanceCurrentYearProcessed"];
    };
    /**
     * List opening balances of the previous year after entry
     * @description The opening balance of a ledger account in the previous year, counting entries as soon as they are made. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry": {
        get: operations["ListOpeningBalancePreviousYearAfterEntry"];
    };
    /**
     * Read an opening balance of the previous year after entry by its key
     * @description Answers the opening balance of the previous year after entry with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        get: operations["GetOpeningBalancePreviousYearAfterEntry"];
    };
    /**
     * List processed opening balances of the previous year
     * @description The opening balance of a ledger account in the previous year, counting processed entries only. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/PreviousYear/Processed": {
        get: operations["ListOpeningBalancePreviousYearProcessed"];
    };
    /**
     * Read a processed opening balance of the previous year by its key
     * @description Answers the processed opening balance of the previous year with the given key; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/openingbalance/PreviousYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
        get: operations["GetOpeningBalancePreviousYearProcessed"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description The opening balance of a ledger account in the current year, counting entries as soon as they are made. */
        OpeningBalanceCurrentYearAfterEntry: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
        /** @description The opening balance of a ledger account in the current year, counting processed entries only. */
        OpeningBalanceCurrentYearProcessed: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
        /** @description The opening balance of a ledger account in the previous year, counting entries as soon as they are made. */
        OpeningBalancePreviousYearAfterEntry: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
        /** @description The opening balance of a ledger account in the previous year, counting processed entries only. */
        OpeningBalancePreviousYearProcessed: {
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number;
            /**
             * Format: uuid
             * @description ID of the ledger account whose opening balance it is.
             */
            GLAccount?: string;
            /**
             * Format: int32
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number;
            /**
             * Format: double
             * @description Balance of the ledger account at the start of the year, in the company's currency.
             */
            Amount?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Code of the ledger account whose opening balance it is. */
            GLAccountCode?: string | null;
            /** @description Text of the ledger account whose opening balance it is. */
            GLAccountDescription?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path10 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description Code of the division that the row belongs to. */
    Division: number;
    /** @description ID of the ledger account. */
    GLAccount: string;
    /** @description The year. */
    ReportingYear: number;
}
interface Parameters13 {
    query?: Query2;
    path: Path10;
}
export interface operations {
    ListOpeningBalanceCurrentYearAfterEntry: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["OpeningBalanceCurrentYearAfterEntry"]>;
    };
    GetOpeningBalanceCurrentYearAfterEntry: {
        parameters: Parameters13;
        responses: Answers3<components["schemas"]["OpeningBalanceCurrentYearAfterEntry"]>;
    };
    ListOpeningBalanceCurrentYearProcessed: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["OpeningBalanceCurrentYearProcessed"]>;
    };
    GetOpeningBalanceCurrentYearProcessed: {
        parameters: Parameters13;
        responses: Answers3<components["schemas"]["OpeningBalanceCurrentYearProcessed"]>;
    };
    ListOpeningBalancePreviousYearAfterEntry: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["OpeningBalancePreviousYearAfterEntry"]>;
    };
    GetOpeningBalancePreviousYearAfterEntry: {
        parameters: Parameters13;
        responses: Answers3<components["schemas"]["OpeningBalancePreviousYearAfterEntry"]>;
    };
    ListOpeningBalancePreviousYearProcessed: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["OpeningBalancePreviousYearProcessed"]>;
    };
    GetOpeningBalancePreviousYearProcessed: {
        parameters: Parameters13;
        responses: Answers3<components["schemas"]["OpeningBalancePreviousYearProcessed"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    OpeningBalanceCurrentYearAfterEntry: { row: components["schemas"]["OpeningBalanceCurrentYearAfterEntry"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
    OpeningBalanceCurrentYearProcessed: { row: components["schemas"]["OpeningBalanceCurrentYearProcessed"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
    OpeningBalancePreviousYearAfterEntry: { row: components["schemas"]["OpeningBalancePreviousYearAfterEntry"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
    OpeningBalancePreviousYearProcessed: { row: components["schemas"]["OpeningBalancePreviousYearProcessed"]; key: "Division" | "GLAccount" | "ReportingYear"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry": { list: "OpeningBalanceCurrentYearAfterEntry" };
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalanceCurrentYearAfterEntry" };
    "/api/v1/{division}/openingbalance/CurrentYear/Processed": { list: "OpeningBalanceCurrentYearProcessed" };
    "/api/v1/{division}/openingbalance/CurrentYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalanceCurrentYearProcessed" };
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry": { list: "OpeningBalancePreviousYearAfterEntry" };
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalancePreviousYearAfterEntry" };
    "/api/v1/{division}/openingbalance/PreviousYear/Processed": { list: "OpeningBalancePreviousYearProcessed" };
    "/api/v1/{division}/openingbalance/PreviousYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { get: "OpeningBalancePreviousYearProcessed" };
}
/** The types of the service, for a client that knows no other. */
export interface OpeningbalanceTypes {
    paths: paths;
    records: records;
    calls: calls;
}
