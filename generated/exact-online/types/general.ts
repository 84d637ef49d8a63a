// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers3, Query2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List currencies
     * @description A currency in which the company trades, with the precision of its amounts and prices. Answers pages of 60 rows. Scope: financial currencies.
     */
    "/api/v1/{division}/general/Currencies": {
        get: operations["ListGeneralCurrencies"];
    };
    /**
     * Read a currency by its code
     * @description Answers the currency with the given code; an unknown one gives 404. Scope: financial currencies.
     */
    "/api/v1/{division}/general/Currencies('{Code}')": {
        get: operations["GetGeneralCurrency"];
    };
    /**
     * List layouts
     * @description A layout for printed documents or the text of e-mails. Answers pages of 60 rows.
     */
    "/api/v1/{division}/general/Layouts": {
        get: operations["ListGeneralLayouts"];
    };
    /**
     * Read a layout by its ID
     * @description Answers the layout with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/general/Layouts(guid'{ID}')": {
        get: operations["GetGeneralLayout"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A currency in which the company trades, with the precision of its amounts and prices. */
        GeneralCurrency: {
            /** @description Three letters of the currency (ISO 4217). */
            Code?: string;
            /**
             * Format: double
             * @description Smallest step to which amounts in the currency are rounded, such as 0.01.
             */
            AmountPrecision?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Name of the currency. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: double
             * @description Smallest step to which prices in the currency are rounded, such as 0.001.
             */
            PricePrecision?: number | null;
        };
        /** @description A layout for printed documents or the text of e-mails. */
        GeneralLayout: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number of the kind of document that the layout is for.
             */
            Category?: number | null;
            /** @description Name of the kind of document that the layout is for. */
            CategoryName?: string | null;
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
             * @description ID of the set of fields from which the layout takes its data.
             */
            DDView?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
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
             * @description Whether the layout can be chosen (2) or not (1). Codes: 1 = Inactive, 2 = Active.
             */
            Status?: 1 | 2 | null;
            /** @description Subject line that e-mails with this layout get. */
            Subject?: string | null;
            /**
             * Format: int16
             * @description Whether it lays out a printed document (1) or the text of an e-mail (2). Codes: 1 = Layout, 2 = E-mail text layout.
             */
            Type?: 1 | 2 | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListGeneralCurrencies: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["GeneralCurrency"]>;
    };
    GetGeneralCurrency: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the currency. */
                Code: string;
            };
        };
        responses: Answers3<components["schemas"]["GeneralCurrency"]>;
    };
    ListGeneralLayouts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["GeneralLayout"]>;
    };
    GetGeneralLayout: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["GeneralLayout"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    GeneralCurrency: { row: components["schemas"]["GeneralCurrency"]; key: "Code"; create: never; update: never };
    GeneralLayout: { row: components["schemas"]["GeneralLayout"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/general/Currencies": { list: "GeneralCurrency" };
    "/api/v1/{division}/general/Currencies('{Code}')": { get: "GeneralCurrency" };
    "/api/v1/{division}/general/Layouts": { list: "GeneralLayout" };
    "/api/v1/{division}/general/Layouts(guid'{ID}')": { get: "GeneralLayout" };
}
/** The types of the service, for a client that knows no other. */
export interface GeneralTypes {
    paths: paths;
    records: records;
    calls: calls;
}
