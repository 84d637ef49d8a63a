// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals2, Answers2, Answers3, Path1, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Install a global app
     * @description Installs an app that is published for everybody, at once or in the update window. Missing dependencies are installed along with it if the body says so, and refuse the call otherwise.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/install": {
        post: operations["InstallApp"];
    };
    /**
     * Uninstall an app
     * @description Removes an app and keeps its data unless `deleteData` is set. Versions of an extension that were uploaded for later stay scheduled, until each is cancelled.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstall": {
        post: operations["UninstallApp"];
    };
    /**
     * List the apps that depend on an app
     * @description Tells beforehand which apps an uninstallation would stumble over, or would uninstall as well with `uninstallDependents`.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstallRequirements": {
        get: operations["ListAppUninstallRequirements"];
    };
    /**
     * List the apps installed in an environment
     * @description Gives global apps, per-tenant extensions and developer extensions with their version and what came of the last update and uninstallation.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps": {
        get: operations["ListInstalledApps"];
    };
    /**
     * List the app updates on offer
     * @description Considers global apps only. Each row names the version to update to and the apps that must be installed or updated before.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/availableUpdates": {
        get: operations["ListAvailableAppUpdates"];
    };
    /**
     * Update a global app
     * @description Updates an installed app to exactly the version in the body, at once or in the update window; there is no way to ask for the latest one without naming it.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update": {
        post: operations["UpdateApp"];
    };
    /**
     * Cancel a scheduled app update
     * @description Takes back an update of a global app that has not started yet. Scheduled per-tenant extensions have a cancellation of their own.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update/cancel": {
        post: operations["CancelAppUpdate"];
    };
    /**
     * List the operations of an app
     * @description Gives installations, updates and uninstallations of one app in one environment, with fewer fields and other names than the calls that started them answered with.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations": {
        get: operations["ListAppOperations"];
    };
    /**
     * Get one operation of an app
     * @description The address to poll after an installation, update or uninstallation was started. Its answer calls the versions `sourceVersion` and `targetVersion`.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations/{operationId}": {
        get: operations["GetAppOperation"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description How to install a global app. */
        InstallAppRequest: {
            /** @description The latest version if absent; required with `allowPreviewVersion`. */
            targetVersion?: string;
            /** @description Waits for the update window of the environment. */
            useEnvironmentUpdateWindow?: boolean;
            /** @description For apps of embed partners only. */
            allowPreviewVersion?: boolean;
            /** @description If false, missing dependencies are answered with 400 instead. */
            installOrUpdateNeededDependencies?: boolean;
            /**
             * @description Must be true: the caller accepts the publisher's terms.
             * @constant
             */
            acceptIsvEula: true;
            /** @description Language tag such as `en-US`. */
            languageId?: string;
        };
        /** @description A piece of work on an app, as the call that started or cancelled it answers. */
        AppOperation: {
            /**
             * Format: uuid
             * @description Key of the operation, by which it is polled.
             */
            id: string;
            /** @description What is done with the app. Codes: install = Install, uninstall = Uninstall, update = Update. */
            type?: "install" | "uninstall" | "update";
            /** @description Empty for an installation. */
            sourceAppVersion?: string;
            /** @description Empty for an uninstallation. */
            targetAppVersion?: string;
            /** @description How far the work is; the last five values are final. Codes: scheduled = Scheduled, running = Running, succeeded = Succeeded, failed = Failed, canceled = Canceled, cancelled = Canceled (other spelling), skipped = Skipped. */
            status: "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "cancelled" | "skipped";
            /**
             * Format: date-time
             * @description Moment at which the work was asked for.
             */
            createdOn?: string;
            /** @description Empty unless the operation failed; may hold a code and its causes as JSON text. */
            errorMessage?: string;
            /** @description E-mail address of the user or id of the application. */
            createdBy?: string;
            /** @description E-mail address of the user or id of the application; empty unless cancelled. */
            canceledBy?: string;
        };
        AppRequirement: shared["schemas"]["AppRequirement"];
        AppRequirementsError: shared["schemas"]["AppRequirementsError"];
        /** @description How to uninstall an app. Every property may be absent; send `{}` rather than no body. */
        UninstallAppRequest: {
            /** @description Waits for the update window of the environment. */
            useEnvironmentUpdateWindow?: boolean;
            /** @description If false, apps that depend on this one are answered with 400 instead. */
            uninstallDependents?: boolean;
            /** @description Also deletes the tables and the data of the app; there is no way back. */
            deleteData?: boolean;
        };
        /** @description An app that depends on the one to be uninstalled. */
        UninstallRequirement: {
            /**
             * Format: uuid
             * @description Id of the dependent app, the same in all its versions.
             */
            appId?: string;
            /** @description Name of the dependent app, as in its manifest. */
            name?: string;
            /** @description Who published the dependent app. */
            publisher?: string;
            /** @description Version of the dependent app that is installed. */
            version?: string;
            /** @description Kind of app, with other spellings than `appType` of an installed app. Codes: Global = Global app, PTE = Per-tenant extension, DEV = Developer extension. */
            type?: "Global" | "PTE" | "DEV";
            /** @description The operation that the dependency stands in the way of; spelled with a capital letter. */
            EnvironmentAppOperationRequirementType?: string;
        };
        /** @description An app that is installed in the environment. */
        InstalledApp: {
            /**
             * Format: uuid
             * @description Id of the app, the same in all its versions.
             */
            appId?: string;
            /** @description Name of the app, as in its manifest. */
            name?: string;
            /** @description Who published the app, as in its manifest. */
            publisher?: string;
            /** @description Version that is installed, four numbers with dots. */
            version?: string;
            /** @description Whether the app is at rest or something waits or runs; compare without case. Codes: installed = Installed, updatePending = Update pending, updating = Updating, uninstallPending = Uninstall pending, Installed = Installed (other spelling), UpdatePending = Update pending (other spelling), Updating = Updating (other spelling). */
            state?: "installed" | "updatePending" | "updating" | "uninstallPending" | "Installed" | "UpdatePending" | "Updating";
            /**
             * Format: uuid
             * @description Id of the last attempt to update the app.
             */
            lastOperationId?: string;
            /** @description How the last attempt to update the app ended. Codes: Cancelled = Canceled (other spelling). */
            lastUpdateAttemptResult?: "Failed" | "Succeeded" | "Canceled" | "Cancelled" | "Skipped";
            /**
             * Format: uuid
             * @description Id of the last attempt to uninstall it.
             */
            lastUninstallOperationId?: string;
            /** @description How the last attempt to uninstall the app ended. Codes: Cancelled = Canceled (other spelling). */
            lastUninstallAttemptResult?: "Failed" | "Succeeded" | "Canceled" | "Cancelled" | "Skipped";
            /** @description Where the app came from, AppSource, an upload or a developer. Codes: global = Global app, tenant = Per-tenant extension, dev = Developer extension. */
            appType?: "global" | "tenant" | "dev";
            /** @description Whether the app can be taken out of the environment. */
            canBeUninstalled?: boolean;
        };
        /** @description Another app that the update needs. */
        AppUpdateRequirement: {
            /**
             * Format: uuid
             * @description Id of the other app, the same in all its versions.
             */
            appId?: string;
            /** @description Name of the other app, as in its manifest. */
            name?: string;
            /** @description Who published the other app. */
            publisher?: string;
            /** @description The version that the other app must have. */
            version?: string;
            /** @description What has to be done with the other app first. */
            type?: "Install" | "Update";
        };
        /** @description A newer version of a global app that is installed. */
        AvailableAppUpdate: {
            /**
             * Format: uuid
             * @description Id of the app that can be updated, the same in all its versions.
             */
            appId: string;
            /** @description Name of the app that can be updated, as in its manifest. */
            name?: string;
            /** @description Who published the app that can be updated. */
            publisher?: string;
            /** @description The newer version, to be given to the update of the app. */
            version?: string;
            /** @description Apps that must be installed or updated before. */
            requirements?: components["schemas"]["AppUpdateRequirement"][];
        };
        /** @description The version to update a global app to, and how. */
        UpdateAppRequest: {
            /** @description Waits for the update window of the environment. */
            useEnvironmentUpdateWindow?: boolean;
            /** @description A version of the list of available updates; there is no word for the latest one. */
            targetVersion: string;
            /** @description Whether a preview of the app may be installed; for apps of embed partners only. */
            allowPreviewVersion?: boolean;
            /** @description If false, missing dependencies are answered with 400 instead. */
            installOrUpdateNeededDependencies?: boolean;
        };
        /** @description The scheduled update to cancel. */
        CancelAppUpdateRequest: {
            /**
             * Format: uuid
             * @description `id` that the update, or the list of operations of the app, gave.
             */
            ScheduledOperationId: string;
        };
        /** @description A piece of work on an app, as it is read afterwards. Versions are called `sourceVersion` and `targetVersion` here. */
        AppOperationSummary: {
            /**
             * Format: uuid
             * @description Key of the operation, by which it is polled.
             */
            id: string;
            /**
             * Format: date-time
             * @description Moment at which the work was asked for.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description Moment at which the work began.
             */
            startedOn?: string;
            /**
             * Format: date-time
             * @description Moment at which the work ended.
             */
            completedOn?: string;
            /** @description Printed in PascalCase here and in lower case elsewhere: compare without case. Codes: Cancelled = Canceled (other spelling). */
            status: "Scheduled" | "Running" | "Succeeded" | "Failed" | "Canceled" | "Cancelled" | "Skipped";
            /** @description Version of the app before; empty for an installation. */
            sourceVersion?: string;
            /** @description Version of the app afterwards; empty for an uninstallation. */
            targetVersion?: string;
            /** @description What is done with the app. Codes: install = Install, uninstall = Uninstall, update = Update. */
            type?: "install" | "uninstall" | "update";
            /** @description Empty unless the operation failed; may hold a code and its causes as JSON text. */
            errorMessage?: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Refusals1 {
    400: components["responses"]["RequirementsMissing"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["ServerError"];
}
interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
interface Answers4 extends Refusals2 {
    /** @description The operation as it stands now, alone or in a list that may hold others of the same app. */
    200: {
        content: {
            "application/json": components["schemas"]["AppOperationSummary"] | {
                value: components["schemas"]["AppOperationSummary"][];
            };
        };
    };
}
export interface operations {
    InstallApp: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallAppRequest"];
            };
        };
        responses: Answers1<components["schemas"]["AppOperation"]>;
    };
    UninstallApp: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UninstallAppRequest"];
            };
        };
        responses: Answers1<components["schemas"]["AppOperation"]>;
    };
    ListAppUninstallRequirements: {
        parameters: {
            path: Path1;
        };
        responses: Answers2<components["schemas"]["UninstallRequirement"]>;
    };
    ListInstalledApps: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["InstalledApp"]>;
    };
    ListAvailableAppUpdates: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["AvailableAppUpdate"]>;
    };
    UpdateApp: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAppRequest"];
            };
        };
        responses: Answers1<components["schemas"]["AppOperation"]>;
    };
    CancelAppUpdate: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelAppUpdateRequest"];
            };
        };
        responses: Answers3<components["schemas"]["AppOperation"]>;
    };
    ListAppOperations: {
        parameters: {
            path: Path1;
        };
        responses: Answers2<components["schemas"]["AppOperationSummary"]>;
    };
    GetAppOperation: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as the list of environments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
        };
        responses: Answers4;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    InstallAppRequest: { row: components["schemas"]["InstallAppRequest"]; key: never; create: never; update: never };
    AppOperation: { row: components["schemas"]["AppOperation"]; key: "id"; create: never; update: never };
    UninstallAppRequest: { row: components["schemas"]["UninstallAppRequest"]; key: never; create: never; update: never };
    UninstallRequirement: { row: components["schemas"]["UninstallRequirement"] & Required<Pick<components["schemas"]["UninstallRequirement"], "appId">>; key: "appId"; create: never; update: never };
    InstalledApp: { row: components["schemas"]["InstalledApp"] & Required<Pick<components["schemas"]["InstalledApp"], "appId">>; key: "appId"; create: never; update: never };
    AppUpdateRequirement: { row: components["schemas"]["AppUpdateRequirement"]; key: never; create: never; update: never };
    AvailableAppUpdate: { row: components["schemas"]["AvailableAppUpdate"]; key: "appId"; create: never; update: never; nested: { "requirements": "AppUpdateRequirement" } };
    UpdateAppRequest: { row: components["schemas"]["UpdateAppRequest"]; key: never; create: never; update: never };
    CancelAppUpdateRequest: { row: components["schemas"]["CancelAppUpdateRequest"]; key: never; create: never; update: never };
    AppOperationSummary: { row: components["schemas"]["AppOperationSummary"]; key: "id"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/install": { create: { body: "InstallAppRequest"; demands: "acceptIsvEula"; answer: "AppOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstall": { create: { body: "UninstallAppRequest"; demands: never; answer: "AppOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstallRequirements": { list: "UninstallRequirement" };
    "/applications/{applicationFamily}/environments/{environmentName}/apps": { list: "InstalledApp" };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/availableUpdates": { list: "AvailableAppUpdate" };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update": { create: { body: "UpdateAppRequest"; demands: "targetVersion"; answer: "AppOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update/cancel": { create: { body: "CancelAppUpdateRequest"; demands: "ScheduledOperationId"; answer: "AppOperation" } };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations": { list: "AppOperationSummary" };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations/{operationId}": { get: "AppOperationSummary" };
}
/** The types of the service, for a client that knows no other. */
export interface AppsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
