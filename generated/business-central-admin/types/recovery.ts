// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Answers2, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Recover a soft-deleted environment
     * @description Brings a soft-deleted environment back under its name, as long as the date in `HardDeletePendingOn` has not passed.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/recover": {
        post: operations["RecoverEnvironment"];
    };
    /**
     * Restore an environment to a point in time
     * @description Starts a new environment with the data that the one in the path had at a moment of the past; the one in the path is not replaced. The list of restore periods gives the moments to choose from.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/restore": {
        post: operations["RestoreEnvironment"];
    };
    /**
     * List the periods that a restore can go back to
     * @description Periods come in ascending order, do not overlap, and each has the application version that a restore to it brings. The list may be empty.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/availableRestorePeriods": {
        get: operations["ListAvailableRestorePeriods"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        CreateCopyOperationParameters: shared["schemas"]["CreateCopyOperationParameters"];
        SoftDeleteOperationParameters: shared["schemas"]["SoftDeleteOperationParameters"];
        DeleteOperationParameters: shared["schemas"]["DeleteOperationParameters"];
        RecoverOperationParameters: shared["schemas"]["RecoverOperationParameters"];
        RenameOperationParameters: shared["schemas"]["RenameOperationParameters"];
        RestoreOperationParameters: shared["schemas"]["RestoreOperationParameters"];
        AppInstallOperationParameters: shared["schemas"]["AppInstallOperationParameters"];
        TransferRequestOperationParameters: shared["schemas"]["TransferRequestOperationParameters"];
        MoveTenantOperationParameters: shared["schemas"]["MoveTenantOperationParameters"];
        EnvironmentOperation: shared["schemas"]["EnvironmentOperation"];
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
                /** @description Codes: deletedEnvironmentRecoveryInProgress = Recovery already under way, invalidStatusCannotRecoverDeletedEnvironment = Status forbids recovery, Unknown = Unexpected failure. */
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
                /** @description Codes: PitRestoreFailed = Restore failed, Unknown = Unexpected failure. */
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
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" }; single: "parameters" };
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
