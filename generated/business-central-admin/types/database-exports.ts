// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Answers2, Answers5, Answers8, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Get how many database exports are left
     * @description Tells the monthly limit of one environment and what remains of it. Ask before an export is started, which fails when nothing is left. Permission set: D365 BACKUP/RESTORE.
     */
    "/exports/applications/{applicationFamily}/environments/{environmentName}/metrics": {
        get: operations["GetDatabaseExportMetrics"];
    };
    /**
     * Export the database of an environment
     * @description Starts writing the database as a `.bacpac` file to a storage account and uses up one of the exports of the month. The answer does not name the work: look for it in the list of operations of the environment. Permission set: D365 BACKUP/RESTORE.
     */
    "/exports/applications/{applicationFamily}/environments/{environmentName}": {
        post: operations["StartDatabaseExport"];
    };
    /**
     * List the database exports of a period; list the database exports of a period by POST
     * @deprecated
     * @description Gives one row for each export of an environment's database in the tenant, with the file that it wrote. From v2.30 on, ask for the operations instead. Permission set: D365 BACKUP/RESTORE.
     */
    "/exports/history": {
        /** @deprecated */
        get: operations["ListDatabaseExports"];
        /**
         * @deprecated
         * @description Reads the same as the other list of exports in the way that older guides describe. Try that one first.
         */
        post: operations["ListDatabaseExportHistory"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers9 extends Refusals4 {
    /** @description The export has begun; the answer has no body. */
    "2XX": {
        content?: never;
    };
    /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: environmentNotFound = Environment not found, requestBodyRequired = Request body missing, exportFailed = No paid subscription, no permission, or monthly limit used up, Unknown = Unexpected failure. */
                code?: "environmentNotFound" | "requestBodyRequired" | "exportFailed" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Query1 {
    /** @description Start of the period, in UTC. */
    start: components["parameters"]["start"];
    /** @description End of the period, in UTC. */
    end: components["parameters"]["end"];
}
export interface operations {
    GetDatabaseExportMetrics: {
        parameters: {
            path: Path2;
        };
        responses: Answers8<components["schemas"]["ExportMetrics"]>;
    };
    StartDatabaseExport: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseExportRequest"];
            };
        };
        responses: Answers9;
    };
    ListDatabaseExports: {
        parameters: {
            query: Query1;
        };
        responses: Answers2<components["schemas"]["DatabaseExportRecord"]>;
    };
    ListDatabaseExportHistory: {
        parameters: {
            query: Query1;
        };
        responses: Answers5<components["schemas"]["DatabaseExportRecord"]>;
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
    "/exports/history": { list: "DatabaseExportRecord"; run: { answer: "DatabaseExportRecord"; list: true } };
}
/** The types of the service, for a client that knows no other. */
export interface DatabaseExportsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
