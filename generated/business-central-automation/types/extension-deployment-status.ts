// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Header3, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List extension deployments
     * @description Returns deployments, latest start first; reading also refreshes the state of those in progress. Only `status` and `startedOn` can be filtered on, so compare the app's name, publisher and version yourself. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensionDeploymentStatus": {
        get: operations["ListExtensionDeploymentStatuses"];
    };
    /**
     * Get an extension deployment
     * @description Reads one deployment again once its operation id is known from the list. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensionDeploymentStatus({operationId})": {
        get: operations["GetExtensionDeploymentStatus"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description State of one deployment. There is no link from an upload to its deployment: compare publisher, name and version, and take the latest start. */
        ExtensionDeploymentStatus: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the underlying table. It is not given out by the upload action.
             */
            operationID?: string;
            /** @description Name of the app, as in its manifest. */
            name?: string | null;
            /** @description Publisher of the app, as in its manifest. */
            publisher?: string | null;
            /** @description Whether the app was uploaded or an installed one was put in place. */
            operationType?: "Upload" | "Install" | null;
            /** @description `NotFound` and `Unknown` say nothing about success: go on reading. Codes: InProgress = In progress, NotFound = Not found. */
            status?: "Unknown" | "InProgress" | "Failed" | "Completed" | "NotFound" | null;
            /** @description Free text, for instance `Immediate`. */
            schedule?: string | null;
            /** @description Four numbers with dots. */
            appVersion?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the deployment began.
             */
            startedOn?: string | null;
        };
        /** @description One page of deployments. While `@odata.nextLink` is there, more follow. */
        ExtensionDeploymentStatusPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["ExtensionDeploymentStatus"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListExtensionDeploymentStatuses: {
        parameters: {
            query?: Query1;
            header?: {
                /**
                 * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
                 * @example odata.maxpagesize=500
                 */
                Prefer?: components["parameters"]["preferMaxPageSize"];
                /**
                 * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: Path2;
        };
        responses: Answers1<components["schemas"]["ExtensionDeploymentStatusPage"]>;
    };
    GetExtensionDeploymentStatus: {
        parameters: {
            query?: Query2;
            header?: Header3;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `operationID` of the deployment, as in the list. */
                operationId: components["parameters"]["deploymentOperationId"];
            };
        };
        responses: Answers2<components["schemas"]["ExtensionDeploymentStatus"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ExtensionDeploymentStatus: { row: components["schemas"]["ExtensionDeploymentStatus"]; key: "operationID"; create: never; update: never; noFilter: "@odata.etag" | "name" | "publisher" | "operationType" | "schedule" | "appVersion" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/extensionDeploymentStatus": { list: "ExtensionDeploymentStatus" };
    "/companies({companyId})/extensionDeploymentStatus({operationId})": { get: "ExtensionDeploymentStatus" };
}
/** The types of the service, for a client that knows no other. */
export interface ExtensionDeploymentStatusTypes {
    paths: paths;
    records: records;
    calls: calls;
}
