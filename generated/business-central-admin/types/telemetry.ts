// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/applications/{applicationFamily}/environments/{environmentName}/telemetry": {
        /**
         * Get the telemetry of an environment
         * @description Gives AL events and errors of a span of time as columns and raw rows. Keep the span short, since the answer is not paged.
         */
        get: operations["GetEnvironmentTelemetry"];
    };
}
export interface components {
    schemas: {
        /** @description Error of this API. A body of any other shape comes from sign-in, a gateway or the network, not from the API itself. */
        Error: {
            /** @description Stable, meant for programs; `Unknown` when nothing better fits. Mostly camelCase, a few PascalCase: compare without case. */
            code: string;
            /** @description Meant for developers, not for users. */
            message: string;
            /** @description The part of the request that was refused, such as a property name or `{applicationFamily}/{environmentName}`. */
            target?: string;
            /** @description Details that depend on `code`. */
            extensionData?: {
                [key: string]: unknown;
            };
            /** @description Further errors of the same shape. */
            clientError?: components["schemas"]["Error"][];
        };
        /** @description An error that is a text alone. */
        TextError: {
            /** @description What went wrong, in one word or in a sentence. */
            error: string;
        };
        /** @description What stands in front of the API may answer: its own bare error, one wrapped in `error` as the other Business Central services do, or a text in `error`. */
        GatewayError: components["schemas"]["Error"] | components["schemas"]["TextError"] | {
            /** @description What went wrong, wrapped as the other Business Central services do. */
            error: {
                /** @description Short name of the failure, meant for programs. */
                code?: string;
                /** @description What went wrong, in words for developers. */
                message?: string;
            };
        };
        /** @description A column of the result. `dataType` and `expectations` come as a word or as its number. */
        TelemetryColumn: {
            /** @description Heading of the column. */
            name?: string;
            /**
             * Format: int32
             * @description Position of the column in a row, from the list of columns.
             */
            ordinal?: number;
            /** @description Kind of the values in the column, as a word or its number. */
            dataType?: 0 | 1 | 2 | "string" | "numeric" | "datetime";
            /** @description How much room values of the column need, as a word or its number. */
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
    responses: {
        /** @description The token is missing, expired, or not for this API, or the application is not authorised in the admin center of the tenant. The body may be empty or of another shape than this. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this: a permission, the consent or a partner's role (GDAP) is missing, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Too many requests. Nothing says for how long to wait, so slow down by a rule of your own. */
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
        /** @description Start of the span, in UTC; may be absent, but the answer is then hard to handle. */
        startDateUtc: string;
        /** @description End of the span, in UTC; may be absent, but the answer is then hard to handle. */
        endDateUtc: string;
        /** @description Category of the entries, `All` or its number `0`. */
        logCategory: "0" | "All";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
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
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
        };
        responses: {
            /** @description Columns and rows. */
            200: {
                content: {
                    "application/json": components["schemas"]["TelemetryResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. `target` of `invalidInput` is `logCategory`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "invalidInput" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
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
