// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Get the telemetry of an environment
     * @description Gives AL events and errors of a span of time as columns and raw rows. Keep the span short, since the answer is not paged.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/telemetry": {
        get: operations["GetEnvironmentTelemetry"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description A column of the result. `dataType` and `expectations` come as a word or as its number. */
        TelemetryColumn: {
            /** @description Heading of the column. */
            name?: string;
            /**
             * Format: int32
             * @description Position of the column in a row, from the list of columns.
             */
            ordinal?: number;
            /** @description Kind of the values in the column, as a word or its number. Codes: 0 = Text (0), 1 = Number (1), 2 = Date and time (2), string = Text, numeric = Number, datetime = Date and time. */
            dataType?: 0 | 1 | 2 | "string" | "numeric" | "datetime";
            /** @description How much room values of the column need, as a word or its number. Codes: 0 = None (0), 1 = Wide (1), none = None, wide = Wide. */
            expectations?: 0 | 1 | "none" | "wide";
        };
        /** @description Rows of telemetry with a description of their columns. */
        TelemetryResult: {
            /** @description What the values in each row stand for. */
            queryColumns?: components["schemas"]["TelemetryColumn"][];
            /** @description Each row holds the values in the order of the columns, not decoded. */
            queryResults?: unknown[][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers36 extends Refusals4 {
    /** @description Columns and rows. */
    200: {
        content: {
            "application/json": components["schemas"]["TelemetryResult"];
        };
    };
    /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. `target` of `invalidInput` is `logCategory`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: applicationTypeDoesNotExist = Application family unknown, environmentNotFound = Environment not found, invalidInput = Value missing or not allowed, Unknown = Unexpected failure. */
                code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "invalidInput" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
export interface operations {
    GetEnvironmentTelemetry: {
        parameters: {
            query: {
                /** @description Start of the span, in UTC; may be absent, but the answer is then hard to handle. */
                startDateUtc?: components["parameters"]["startDateUtc"];
                /** @description End of the span, in UTC; may be absent, but the answer is then hard to handle. */
                endDateUtc?: components["parameters"]["endDateUtc"];
                /** @description Category of the entries, `All` or its number `0`. */
                logCategory: components["parameters"]["logCategory"];
            };
            path: Path2;
        };
        responses: Answers36;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    TelemetryColumn: { row: components["schemas"]["TelemetryColumn"]; key: never; create: never; update: never };
    TelemetryResult: { row: components["schemas"]["TelemetryResult"]; key: never; create: never; update: never; nested: { "queryColumns": "TelemetryColumn" } };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/telemetry": { get: "TelemetryResult" };
}
/** The types of the service, for a client that knows no other. */
export interface TelemetryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
