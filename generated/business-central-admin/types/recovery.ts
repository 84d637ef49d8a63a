// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Answers2, Path2 } from "../shared-types.ts";
export interface paths {
    "/applications/{applicationFamily}/environments/{environmentName}/recover": {
        /**
         * Recover a soft-deleted environment
         * @description Brings a soft-deleted environment back under its name, as long as the date in `HardDeletePendingOn` has not passed.
         */
        post: operations["RecoverEnvironment"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/restore": {
        /**
         * Restore an environment to a point in time
         * @description Starts a new environment with the data that the one in the path had at a moment of the past; the one in the path is not replaced. The list of restore periods gives the moments to choose from.
         */
        post: operations["RestoreEnvironment"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/availableRestorePeriods": {
        /**
         * List the periods that a restore can go back to
         * @description Periods come in ascending order, do not overlap, and each has the application version that a restore to it brings. The list may be empty.
         */
        get: operations["ListAvailableRestorePeriods"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description `parameters` of a `create` or `copy` operation. */
        CreateCopyOperationParameters: {
            /** @description Empty for `create`. */
            sourceEnvironmentName?: string;
            /** @description Empty for `create`. */
            sourceEnvironmentType?: string;
            /** @description Name of the environment that the operation makes. */
            destinationEnvironmentName?: string;
            /** @description Whether the new environment is for live data or for trials. */
            destinationEnvironmentType?: "Production" | "Sandbox";
            /** @description Version of Business Central that the new environment gets. */
            applicationVersion?: string;
            /** @description Country or region whose localisation the new environment gets. */
            countryCode?: string;
        };
        /** @description `parameters` of a `softDelete` operation. They are spelled in camelCase here, unlike the same dates of an environment. */
        SoftDeleteOperationParameters: {
            /**
             * Format: date-time
             * @description Moment at which the environment was soft-deleted.
             */
            softDeletedOn?: string;
            /**
             * Format: date-time
             * @description Moment from which the environment is gone for good.
             */
            hardDeletePendingOn?: string;
            /** @description Why the deletion was asked for. */
            deleteReason?: "requestedByAdmin";
        };
        /** @description `parameters` of a `delete` operation, which leaves nothing to recover. */
        DeleteOperationParameters: {
            /** @description Name of the environment that is deleted. */
            environmentName?: string;
            /** @description Whether the deleted environment held live data or served for trials. */
            environmentType?: string;
            /** @description Product that the deleted environment belonged to. */
            productFamily?: string;
            /** @description Country or region of the deleted environment's localisation. */
            countryCode?: string;
            /** @description Version of Business Central that the deleted environment ran. */
            applicationVersion?: string;
        };
        /** @description `parameters` of a `recover` operation. */
        RecoverOperationParameters: {
            /** @description Why the environment was brought back. */
            recoveryReason?: "requestedByAdmin";
        };
        /** @description `parameters` of an `environmentRename` operation. */
        RenameOperationParameters: {
            /** @description Name that the environment had before. */
            oldEnvironmentName?: string;
            /** @description Name that the environment gets. */
            newEnvironmentName?: string;
        };
        /** @description `parameters` of a `pitRestore` operation. The moment is called `restorePointInTime` here and `PointInTime` in the request. */
        RestoreOperationParameters: {
            /** @description Name of the environment that the restore makes. */
            environmentName?: string;
            /** @description Whether the restored environment is for live data or for trials. */
            environmentType?: string;
            /**
             * Format: date-time
             * @description Moment whose data the restored environment holds.
             */
            restorePointInTime?: string;
        };
        /** @description `parameters` of an `environmentAppInstall` operation. */
        AppInstallOperationParameters: {
            /**
             * Format: uuid
             * @description Id of the app that is installed, the same in all its versions.
             */
            appId?: string;
            /** @description Version of the app that is installed. */
            targetAppVersion?: string;
            /** @description Country or region for whose localisation the app is installed. */
            countryCode?: string;
            /** @description Whether a preview of the app may be installed. */
            allowPreviewVersion?: boolean;
            /** @description Whether the installation starts without waiting for the update window. */
            ignoreUpgradeWindow?: boolean;
            /** @description Whether the caller accepted the terms of the app's publisher. */
            acceptIsvEula?: boolean;
            /** @description Whether other apps that are needed may be installed or updated too. */
            allowDependencyUpdate?: boolean;
        };
        /** @description `parameters` of a `requestTransferToAnotherEntraTenant` operation, which lives in the source tenant. */
        TransferRequestOperationParameters: {
            /**
             * Format: uuid
             * @description Tenant that gives the environment away.
             */
            sourceEntraTenantId?: string;
            /**
             * Format: uuid
             * @description Tenant that is to get the environment.
             */
            destinationEntraTenantId?: string;
            /** @description Name of the environment in the tenant that gives it away. */
            sourceEnvironmentName?: string;
            /** @description Whether the environment holds live data or serves for trials. */
            environmentType?: "production" | "sandbox";
            /** @description Product that the environment belongs to. */
            productFamily?: string;
            /**
             * Format: date-time
             * @description In UTC; the transfer starts then or later, if it was accepted.
             */
            runAt?: string;
            /** @description Whether the other tenant has agreed to take the environment. */
            isAcceptedByDestinationEntraTenant?: boolean;
            /**
             * Format: date-time
             * @description Until then the destination must have accepted.
             */
            expiresOn?: string;
        };
        /** @description `parameters` of a `moveToAnotherAadTenant` operation, which lives in the destination tenant. */
        MoveTenantOperationParameters: {
            /**
             * Format: uuid
             * @description Tenant that the environment comes from.
             */
            sourceAadTenantId?: string;
            /** @description Name that the environment had in the tenant it comes from. */
            sourceEnvironmentName?: string;
            /**
             * Format: uuid
             * @description Tenant that the environment moves to.
             */
            destinationAadTenantId?: string;
            /** @description Name that the environment gets in the tenant it moves to. */
            destinationEnvironmentName?: string;
            /**
             * Format: date-time
             * @description Moment at which the move starts at the earliest, in UTC.
             */
            runAt?: string;
        };
        /** @description A piece of long-running work on an environment. Poll it until `status` is succeeded, failed, canceled, cancelled or skipped; any other value, known or not, means that it is still running. */
        EnvironmentOperation: {
            /**
             * Format: uuid
             * @description Key of the operation, by which it is polled.
             */
            id: string;
            /** @description Kind of work. Upper and lower case vary, so compare without case. */
            type: "create" | "copy" | "delete" | "softDelete" | "recover" | "environmentRename" | "pitRestore" | "modify" | "restart" | "update" | "Data Upgrade" | "environmentAppInstall" | "environmentAppUpdate" | "environmentAppUninstall" | "environmentAppHotfix" | "requestTransferToAnotherEntraTenant" | "moveToAnotherAadTenant";
            /** @description How far the work is. Upper and lower case vary, so compare without case. */
            status: "queued" | "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "cancelled" | "skipped";
            /**
             * Format: uuid
             * @description The tenant that the operation belongs to.
             */
            aadTenantId?: string;
            /**
             * Format: date-time
             * @description Moment at which the work was asked for.
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
            /** @description Who asked for the work, a user's e-mail address or an application's id. */
            createdBy?: string;
            /** @description Whether a user or an application asked for the work; compare without case. */
            creatorPrincipalType?: "User" | "App" | "app";
            /** @description Empty unless the operation failed; may hold a code and its causes as JSON text. */
            errorMessage?: string;
            /** @description Depends on `type`; other types bring other properties. */
            parameters?: {
                [key: string]: unknown;
            } | components["schemas"]["CreateCopyOperationParameters"] | components["schemas"]["SoftDeleteOperationParameters"] | components["schemas"]["DeleteOperationParameters"] | components["schemas"]["RecoverOperationParameters"] | components["schemas"]["RenameOperationParameters"] | components["schemas"]["RestoreOperationParameters"] | components["schemas"]["AppInstallOperationParameters"] | components["schemas"]["TransferRequestOperationParameters"] | components["schemas"]["MoveTenantOperationParameters"];
            /** @description Environment that is worked on; for a copy, the new one. */
            environmentName?: string;
            /** @description Whether the environment holds live data or serves for trials; compare without case. */
            environmentType?: "Production" | "Sandbox";
            /** @description Product that the environment belongs to. */
            productFamily?: string;
        };
        /** @description The environment that a restore creates, and the moment that its data comes from. */
        RestoreEnvironmentRequest: {
            /** @description Name of the environment that the restore creates. */
            EnvironmentName: string;
            /**
             * @description Whether the restored environment is for live data or for trials.
             * @enum {string}
             */
            EnvironmentType: "Production" | "Sandbox";
            /**
             * Format: date-time
             * @description In UTC, inside a period of the list of restore periods.
             */
            PointInTime: string;
            /**
             * @description Leaves the per-tenant extensions out of the result.
             * @default false
             */
            SkipInstallingPTEs?: boolean;
            /**
             * @description Leaves the Marketplace apps of third parties out of the result.
             * @default false
             */
            SkipInstallingThirdPartyGlobalApps?: boolean;
            /**
             * @description Does not run the code that usually cleans up a restored environment.
             * @default false
             */
            SkipEnvironmentCleanup?: boolean;
        };
        /** @description A span of time in which every moment can be restored. */
        RestorePeriod: {
            /**
             * Format: date-time
             * @description First moment of the period that can be restored.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Last moment of the period that can be restored.
             */
            to?: string;
            /** @description Application version that the environment has after a restore to this period. */
            correspondingApplicationPackageVersion?: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers26 extends Refusals4 {
    /** @description Recovery has started. */
    202: {
        content: {
            "application/json": components["schemas"]["EnvironmentOperation"];
        };
    };
    /** @description Refused, because the environment is not soft-deleted or is being recovered already. */
    "4XX": {
        content: {
            "application/json": {
                code?: "deletedEnvironmentRecoveryInProgress" | "invalidStatusCannotRecoverDeletedEnvironment" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers27 extends Refusals4 {
    /** @description The restore has started, with the status `queued` where other operations begin as `scheduled`. */
    202: {
        content: {
            "application/json": components["schemas"]["EnvironmentOperation"];
        };
    };
    /** @description Refused, or the restore failed at once. */
    "4XX": {
        content: {
            "application/json": {
                code?: "PitRestoreFailed" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
export interface operations {
    RecoverEnvironment: {
        parameters: {
            path: Path2;
        };
        responses: Answers26;
    };
    RestoreEnvironment: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreEnvironmentRequest"];
            };
        };
        responses: Answers27;
    };
    ListAvailableRestorePeriods: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["RestorePeriod"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CreateCopyOperationParameters: { row: components["schemas"]["CreateCopyOperationParameters"]; key: never; create: never; update: never };
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" } };
    RestoreEnvironmentRequest: { row: components["schemas"]["RestoreEnvironmentRequest"]; key: never; create: never; update: never };
    RestorePeriod: { row: components["schemas"]["RestorePeriod"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/recover": { run: { answer: "EnvironmentOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{environmentName}/restore": { create: { body: "RestoreEnvironmentRequest"; demands: "EnvironmentName" | "EnvironmentType" | "PointInTime"; answer: "EnvironmentOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{environmentName}/availableRestorePeriods": { list: "RestorePeriod" };
}
/** The types of the service, for a client that knows no other. */
export interface RecoveryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
