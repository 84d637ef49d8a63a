// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Answers2, Answers3, Path1, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Upload and install a per-tenant extension
     * @description Takes the package of an extension and installs it at once, in the update window, or with the next minor or major update. `status` starts as `running` in the first case and as `scheduled` in the others.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/pteInstall": {
        post: operations["UploadAndInstallPte"];
    };
    /**
     * List the extension installations still to come
     * @description Gives the per-tenant extensions that were uploaded and wait for the update window or for the next minor or major update.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/scheduledPteOperations": {
        get: operations["ListScheduledPteOperations"];
    };
    /**
     * Cancel a scheduled extension installation
     * @description Takes an uploaded version of a per-tenant extension off the schedule and deletes its stored package, so that only a new upload can bring it back.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/removeScheduledPteVersion": {
        post: operations["RemoveScheduledPteVersion"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description Form fields with the package of a per-tenant extension and the time of its installation. */
        PteInstallRequest: {
            /**
             * Format: binary
             * @description The `.app` package, at most 50 MB.
             */
            extensionFile: string;
            /**
             * @description An extension that is new to the environment can only be installed at once or in the update window. Codes: Immediate = At once, UpdateWindow = In the update window, NextMinorUpdate = With the next minor update, NextMajorUpdate = With the next major update.
             * @default Immediate
             * @enum {string}
             */
            deploymentSchedule?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
            /**
             * @description `ForceSync` accepts schema changes that destroy data. Codes: Add = Additions only, ForceSync = Force, data may be lost.
             * @default Add
             * @enum {string}
             */
            syncMode?: "Add" | "ForceSync";
            /**
             * @description Language tag in which the extension's texts are set up.
             * @default en-US
             */
            languageId?: string;
            /**
             * @description Must be true: the caller accepts the publisher's terms.
             * @constant
             */
            acceptIsvEula: true;
            /**
             * @description If false, missing dependencies end in an error.
             * @default false
             */
            installOrUpdateNeededDependencies?: boolean;
        };
        /** @description A piece of work on a per-tenant extension, as the call that started or cancelled it answers. */
        PteOperation: {
            /**
             * Format: uuid
             * @description Key of the operation, by which it is polled.
             */
            id: string;
            /** @description What is done with the extension; uploads only ever install. Codes: install = Install. */
            type?: "install";
            /** @description Always empty. */
            sourceAppVersion?: string;
            /** @description Version of the extension that is installed. */
            targetAppVersion?: string;
            /** @description How far the work is; the last five values are final. Codes: scheduled = Scheduled, running = Running, succeeded = Succeeded, failed = Failed, canceled = Canceled, cancelled = Canceled (other spelling), skipped = Skipped. */
            status: "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "cancelled" | "skipped";
            /**
             * Format: date-time
             * @description Moment at which the extension was uploaded.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description Absent until the work has started.
             */
            startedOn?: string;
            /**
             * Format: date-time
             * @description Absent until the work has ended.
             */
            completedOn?: string;
            /** @description Empty unless the operation failed; may hold a code and its causes as JSON text. */
            errorMessage?: string;
            /** @description E-mail address of the user or id of the application. */
            createdBy?: string;
            /** @description E-mail address of the user or id of the application; empty unless cancelled. */
            canceledBy?: string;
            /** @description Whether a user or an application uploaded the extension; compare without case. Codes: App = Application, app = Application (other spelling). */
            creatorPrincipalType?: "User" | "App" | "app";
            /**
             * Format: uuid
             * @description Id of the extension, the same in all its versions.
             */
            appId: string;
            /**
             * Format: uuid
             * @description Tenant whose environment gets the extension.
             */
            aadTenantId?: string;
            /** @description When the extension is installed, at once or later; compare without case. Codes: Immediate = At once, UpdateWindow = In the update window, NextMinorUpdate = With the next minor update, NextMajorUpdate = With the next major update. */
            scheduleKind?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
        };
        /** @description What was asked for when the extension was uploaded. */
        ScheduledPteParameters: {
            /**
             * Format: uuid
             * @description Id of the extension, the same in all its versions.
             */
            appId?: string;
            /** @description Version of the extension that was uploaded. */
            targetAppVersion?: string;
            /** @description Country or region for whose localisation the extension is installed. */
            countryCode?: string;
            /** @description Language tag in which the extension's texts are set up. */
            languageId?: string;
            /** @description Name of the extension, as in its manifest. */
            name?: string;
            /** @description Who published the extension, as in its manifest. */
            publisher?: string;
            /** @description When the extension is installed, at once or later; compare without case. Codes: Immediate = At once, UpdateWindow = In the update window, NextMinorUpdate = With the next minor update, NextMajorUpdate = With the next major update. */
            scheduleKind?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
            /** @description Platform release that the extension waits for. */
            targetRelease?: string;
            /** @description What becomes of data when tables change; `ForceSync` can destroy some. Codes: Add = Additions only, ForceSync = Force, data may be lost. */
            syncMode?: "Add" | "ForceSync";
        };
        /** @description An uploaded per-tenant extension that waits for its time. */
        ScheduledPteOperation: {
            /**
             * Format: uuid
             * @description Key of the operation that waits.
             */
            id: string;
            /** @description Printed with a capital letter here and in lower case elsewhere: compare without case. */
            type?: "Install";
            /** @description Always empty. */
            sourceAppVersion?: string;
            /** @description Version of the extension that waits for its time. */
            targetAppVersion?: string;
            /** @description How far the work is, which is always scheduled here. Codes: scheduled = Scheduled. */
            status: "scheduled";
            /**
             * Format: date-time
             * @description Moment at which the extension was uploaded.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description Moment at which the work began; empty as long as it waits.
             */
            startedOn?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the work ended; empty as long as it waits.
             */
            completedOn?: string | null;
            /** @description Why the work failed; empty as long as it waits. */
            errorMessage?: string;
            /** @description E-mail address of the user or id of the application. */
            createdBy?: string;
            /** @description E-mail address of the user or id of the application; empty unless cancelled. */
            canceledBy?: string;
            /** @description Whether a user or an application uploaded the extension; compare without case. Codes: App = Application, app = Application (other spelling). */
            creatorPrincipalType?: "User" | "App" | "app";
            /**
             * Format: uuid
             * @description Id of the extension, the same in all its versions.
             */
            appId?: string;
            /**
             * Format: uuid
             * @description Tenant whose environment gets the extension.
             */
            aadTenantId?: string;
            /** @description When the extension is installed, at once or later; compare without case. Codes: Immediate = At once, UpdateWindow = In the update window, NextMinorUpdate = With the next minor update, NextMajorUpdate = With the next major update. */
            scheduleKind?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
            /** @description What was asked for when the extension was uploaded. */
            parameters?: components["schemas"]["ScheduledPteParameters"];
        };
        /** @description The uploaded version to take off the schedule. */
        RemoveScheduledPteVersionRequest: {
            /** @description Version that is taken off the schedule. */
            targetVersion: string;
            /**
             * @description Time for which the version had been scheduled. Codes: NextMinorUpdate = With the next minor update, NextMajorUpdate = With the next major update, UpdateWindow = In the update window.
             * @enum {string}
             */
            scheduleKind: "NextMinorUpdate" | "NextMajorUpdate" | "UpdateWindow";
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers15 extends Refusals4 {
    /** @description The installation that was cancelled, with the status `canceled`. */
    200: {
        content: {
            "application/json": components["schemas"]["PteOperation"];
        };
    };
    /** @description The app is not installed, or the environment does not exist. */
    404: {
        content: {
            "application/json": {
                /** @description Codes: ResourceDoesNotExist = App not installed or environment missing, Unknown = Unexpected failure. */
                code?: "ResourceDoesNotExist" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
    /** @description Refused. `target` of `ResourceDoesNotExist` is `BusinessCentral/{environmentName}/apps/{appId}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: ResourceDoesNotExist = App not installed or environment missing, Unknown = Unexpected failure. */
                code?: "ResourceDoesNotExist" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
export interface operations {
    UploadAndInstallPte: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PteInstallRequest"];
            };
        };
        responses: Answers3<components["schemas"]["PteOperation"]>;
    };
    ListScheduledPteOperations: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["ScheduledPteOperation"]>;
    };
    RemoveScheduledPteVersion: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveScheduledPteVersionRequest"];
            };
        };
        responses: Answers15;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    PteOperation: { row: components["schemas"]["PteOperation"]; key: "id"; create: never; update: never };
    ScheduledPteParameters: { row: components["schemas"]["ScheduledPteParameters"]; key: never; create: never; update: never };
    ScheduledPteOperation: { row: components["schemas"]["ScheduledPteOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "ScheduledPteParameters" }; single: "parameters" };
    RemoveScheduledPteVersionRequest: { row: components["schemas"]["RemoveScheduledPteVersionRequest"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/apps/scheduledPteOperations": { list: "ScheduledPteOperation" };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/removeScheduledPteVersion": { create: { body: "RemoveScheduledPteVersionRequest"; demands: "targetVersion" | "scheduleKind"; answer: "PteOperation" } };
}
/** The types of the service, for a client that knows no other. */
export interface ExtensionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
