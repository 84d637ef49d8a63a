// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers5, Answers6, Answers7, Answers8, Query2, Header2, Header3, Header4, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List pending extension uploads; create an extension upload
     * @deprecated
     * @description Returns the pending upload record, if there is one. Look here before creating one: a record left behind by a failed deployment makes every creation fail until it is changed instead. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensionUpload": {
        /** @deprecated */
        get: operations["ListExtensionUploads"];
        /**
         * @deprecated
         * @description Opens the upload slot and says when to deploy and how to treat schema changes. There is one slot: while a record exists the answer is 400 `Internal_EntityWithSameKeyExists`, and the existing record must be changed instead. Online only. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        post: operations["CreateExtensionUpload"];
    };
    /**
     * Get an extension upload; change an extension upload
     * @deprecated
     * @description Reads the pending upload with its schedule, its schema mode and the links to its content. After a successful deployment the record is gone. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensionUpload({extensionUploadId})": {
        /** @deprecated */
        get: operations["GetExtensionUpload"];
        /**
         * @deprecated
         * @description Sets schedule and schema mode of the record that is already there, which is the way to reuse one left behind by a failed deployment. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        patch: operations["UpdateExtensionUpload"];
    };
    /**
     * Download an uploaded app file; upload an extension's app file
     * @deprecated
     * @description Returns the app file that waits in the upload record, for instance to see what an abandoned record holds. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent": {
        /** @deprecated */
        get: operations["DownloadExtensionContent"];
        /**
         * @deprecated
         * @description Stores the raw bytes of an `.app` file in the upload record, replacing what was there. Nothing is deployed yet: call the upload action afterwards. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        patch: operations["UploadExtensionContent"];
    };
    /**
     * Deploy the uploaded extension
     * @deprecated
     * @description Starts the deployment of the uploaded app file and answers without a body and without an id. Find the deployment among the deployment statuses by the `publisher`, `name` and `version` of the app's manifest; only a row that started after this call counts. Refused if no content was uploaded. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload": {
        /** @deprecated */
        post: operations["DeployExtensionUpload"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description The settings and content of the next deployment of a per-tenant extension. A company has at most one such record, and a deployment that succeeds removes it. */
        ExtensionUpload: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Needed in the paths of the content and of the upload action.
             */
            systemId?: string;
            /** @description When the extension is deployed. Send the plain text (`Current version`); answers use the encoded spelling (`Current_x0020_version`). Codes: Current_x0020_version = Current version (encoded), Next_x0020_minor_x0020_version = Next minor version (encoded), Next_x0020_major_x0020_version = Next major version (encoded). */
            schedule?: "Current version" | "Current_x0020_version" | "Next minor version" | "Next_x0020_minor_x0020_version" | "Next major version" | "Next_x0020_major_x0020_version" | null;
            /** @description `Force Sync` lets the deployment drop columns and tables with their data. Send the plain text; answers use the encoded spelling. Codes: Force Sync = Force sync, Force_x0020_Sync = Force sync (encoded). */
            schemaSyncMode?: "Add" | "Force Sync" | "Force_x0020_Sync" | null;
            /**
             * Format: uri
             * @description Address of the uploaded app file.
             */
            "extensionContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes an app file.
             */
            "extensionContent@odata.mediaEditLink"?: string;
        };
        /** @description One page of extension uploads. While `@odata.nextLink` is there, more follow. */
        ExtensionUploadPage: {
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
            value: components["schemas"]["ExtensionUpload"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path6 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `systemId` of the upload record. */
    extensionUploadId: components["parameters"]["extensionUploadId"];
}
interface Parameters7 {
    header: Header4;
    path: Path6;
}
export interface operations {
    ListExtensionUploads: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ExtensionUploadPage"]>;
    };
    CreateExtensionUpload: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUpload"];
            };
        };
        responses: Answers3<components["schemas"]["ExtensionUpload"]>;
    };
    GetExtensionUpload: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path6;
        };
        responses: Answers2<components["schemas"]["ExtensionUpload"]>;
    };
    UpdateExtensionUpload: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUpload"];
            };
        };
        responses: Answers5<components["schemas"]["ExtensionUpload"]>;
    };
    DownloadExtensionContent: {
        parameters: {
            header?: Header2;
            path: Path6;
        };
        responses: Answers7;
    };
    UploadExtensionContent: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers8;
    };
    DeployExtensionUpload: {
        parameters: {
            header?: Header3;
            path: Path6;
        };
        responses: Answers6;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ExtensionUpload: { row: components["schemas"]["ExtensionUpload"]; key: "systemId"; create: "schedule" | "schemaSyncMode"; update: "schedule" | "schemaSyncMode"; noFilter: "@odata.etag" | "extensionContent@odata.mediaReadLink" | "extensionContent@odata.mediaEditLink" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/extensionUpload": { list: "ExtensionUpload"; create: { body: "ExtensionUpload"; demands: never; answer: "ExtensionUpload" } };
    "/companies({companyId})/extensionUpload({extensionUploadId})": { get: "ExtensionUpload"; update: { body: "ExtensionUpload"; answer: "ExtensionUpload" } };
    "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface ExtensionUploadTypes {
    paths: paths;
    records: records;
    calls: calls;
}
