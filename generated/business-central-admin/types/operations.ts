// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Answers2, Answers3, Path2 } from "../shared-types.ts";
export interface paths {
    "/environments/operations/{operationId}": {
        /**
         * Get one operation of any environment
         * @description Finds an operation by its id alone, which keeps working after a rename or a deletion of the environment.
         */
        get: operations["GetOperation"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": {
        /**
         * Get one operation of an environment
         * @description Tells how far the work is that another action has started. Ask again until it has ended; a few seconds between two looks are enough at first, half a minute later.
         */
        get: operations["GetEnvironmentOperation"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/operations": {
        /**
         * List the operations of an environment
         * @description Shows what was and is being done to one environment, work on its apps and changes of its settings included.
         */
        get: operations["ListEnvironmentOperations"];
    };
    "/environments/operations": {
        /**
         * List the operations of all environments
         * @description Covers the whole tenant, so an operation is found here even if its environment has been renamed or removed, or if the call that started it answered with an empty body.
         */
        get: operations["ListOperations"];
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
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    GetOperation: {
        parameters: {
            path: {
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
        };
        responses: Answers3<components["schemas"]["EnvironmentOperation"]>;
    };
    GetEnvironmentOperation: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as the list of environments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
        };
        responses: Answers3<components["schemas"]["EnvironmentOperation"]>;
    };
    ListEnvironmentOperations: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["EnvironmentOperation"]>;
    };
    ListOperations: {
        parameters: {};
        responses: Answers2<components["schemas"]["EnvironmentOperation"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CreateCopyOperationParameters: { row: components["schemas"]["CreateCopyOperationParameters"]; key: never; create: never; update: never };
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" } };
}
/** What each path lets a client do. */
export interface calls {
    "/environments/operations/{operationId}": { get: "EnvironmentOperation" };
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": { get: "EnvironmentOperation" };
    "/applications/{applicationFamily}/environments/{environmentName}/operations": { list: "EnvironmentOperation" };
    "/environments/operations": { list: "EnvironmentOperation" };
}
/** The types of the service, for a client that knows no other. */
export interface OperationsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
