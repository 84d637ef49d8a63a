// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/exports/applications/{applicationFamily}/environments/{environmentName}/metrics": {
        /**
         * Get how many database exports are left
         * @description Tells the monthly limit of one environment and what remains of it. Ask before StartDatabaseExport, which fails when nothing is left.
         */
        get: operations["GetDatabaseExportMetrics"];
    };
    "/exports/applications/{applicationFamily}/environments/{environmentName}": {
        /**
         * Export the database of an environment
         * @description Starts writing the database as a `.bacpac` file to a storage account and uses up one of the exports of the month. The answer does not name the work: look for it in ListEnvironmentOperations.
         */
        post: operations["StartDatabaseExport"];
    };
    "/exports/history": {
        /**
         * List the database exports of a period
         * @deprecated
         * @description Gives one row for each export of an environment's database in the tenant, with the file that it wrote. From v2.30 on, ask for the operations instead.
         */
        get: operations["ListDatabaseExports"];
        /**
         * List the database exports of a period by POST
         * @deprecated
         * @description Reads the same as ListDatabaseExports in the way that older guides describe. Try that one first.
         */
        post: operations["ListDatabaseExportHistory"];
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
        /** @description How many database exports a month allows, and how many are left. */
        ExportMetrics: {
            /**
             * Format: int32
             * @description Limit of this environment in a calendar month.
             */
            exportsPerMonth?: number;
            /**
             * Format: int32
             * @description Exports that are left until the calendar month ends.
             */
            exportsRemainingThisMonth?: number;
        };
        /** @description Where in Azure storage to write the database. */
        DatabaseExportRequest: {
            /**
             * Format: uri
             * @description Shared access signature of the storage account with the rights read, write, create and delete. A secret: keep it out of logs.
             */
            storageAccountSasUri: string;
            /** @description The export creates it. */
            container: string;
            /** @description File name; usually ends in `.bacpac`. */
            blob: string;
        };
        /** @description An export that was made. */
        DatabaseExportRecord: {
            /** @description Product that the exported environment belongs to. */
            applicationType?: string;
            /** @description Version of Business Central that the exported environment ran. */
            applicationVersion?: string;
            /** @description Name of the file that the export wrote. */
            blob?: string;
            /** @description Container in the storage account that holds the file. */
            container?: string;
            /** @description Country or region of the environment's localisation. */
            country?: string;
            /** @description Name of the environment that was exported. */
            environmentName?: string;
            /** @description Azure storage account that the export was written to. */
            storageAccount?: string;
            /**
             * Format: date-time
             * @description Moment of the export, in UTC.
             */
            time?: string;
            /** @description Who asked for the export. */
            user?: string;
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
        /** @description Refused. The code says why. */
        Refused: {
            content: {
                "application/json": ({
                    code?: "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
        EnvironmentNotFound: {
            content: {
                "application/json": ({
                    code?: "environmentNotFound" | "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
        /** @description Start of the period, in UTC. */
        start: string;
        /** @description End of the period, in UTC. */
        end: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    path: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: components["parameters"]["applicationFamily"];
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: components["parameters"]["environmentName"];
    };
}
interface Parameters2 {
    query: {
        /** @description Start of the period, in UTC. */
        start: components["parameters"]["start"];
        /** @description End of the period, in UTC. */
        end: components["parameters"]["end"];
    };
}
export interface operations {
    GetDatabaseExportMetrics: {
        parameters: Parameters1;
        responses: {
            /** @description The limit and the remainder. */
            200: {
                content: {
                    "application/json": components["schemas"]["ExportMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    StartDatabaseExport: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseExportRequest"];
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description The export has begun; the answer has no body. */
            "2XX": {
                content?: never;
            };
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "environmentNotFound" | "requestBodyRequired" | "exportFailed" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListDatabaseExports: {
        parameters: Parameters2;
        responses: {
            /** @description The exports of the period. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["DatabaseExportRecord"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListDatabaseExportHistory: {
        parameters: Parameters2;
        responses: {
            /** @description The exports of the period. */
            200: {
                content: {
                    "application/json": components["schemas"]["DatabaseExportRecord"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ExportMetrics: { row: components["schemas"]["ExportMetrics"]; key: never; create: never; update: never };
    DatabaseExportRequest: { row: components["schemas"]["DatabaseExportRequest"]; key: never; create: never; update: never };
    DatabaseExportRecord: { row: components["schemas"]["DatabaseExportRecord"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/exports/applications/{applicationFamily}/environments/{environmentName}/metrics": { get: "ExportMetrics" };
    "/exports/applications/{applicationFamily}/environments/{environmentName}": { create: { body: "DatabaseExportRequest"; demands: "storageAccountSasUri" | "container" | "blob"; answer: never } };
    "/exports/history": { list: "DatabaseExportRecord"; run: { answer: "DatabaseExportRecord" } };
}
/** The types of the service, for a client that knows no other. */
export interface DatabaseExportsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
