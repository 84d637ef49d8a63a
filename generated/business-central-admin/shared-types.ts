// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

interface Body1 {
    content: {
        "application/json": components["schemas"]["GatewayError"];
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
            /** @description Why the deletion was asked for. Codes: requestedByAdmin = Requested by an administrator. */
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
            /** @description Why the environment was brought back. Codes: requestedByAdmin = Requested by an administrator. */
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
            /** @description Whether the environment holds live data or serves for trials. Codes: production = Production, sandbox = Sandbox. */
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
            /** @description Kind of work. Upper and lower case vary, so compare without case. Codes: create = Creation, copy = Copy, delete = Deletion for good, softDelete = Soft deletion, recover = Recovery, environmentRename = Rename, pitRestore = Restore to a point in time, modify = Change of settings, restart = Restart, update = Update, Data Upgrade = Data upgrade after a cloud migration, environmentAppInstall = App installation, …. */
            type: "create" | "copy" | "delete" | "softDelete" | "recover" | "environmentRename" | "pitRestore" | "modify" | "restart" | "update" | "Data Upgrade" | "environmentAppInstall" | "environmentAppUpdate" | "environmentAppUninstall" | "environmentAppHotfix" | "requestTransferToAnotherEntraTenant" | "moveToAnotherAadTenant";
            /** @description How far the work is. Upper and lower case vary, so compare without case. Codes: queued = Queued, scheduled = Scheduled, running = Running, succeeded = Succeeded, failed = Failed, canceled = Canceled, cancelled = Canceled (other spelling), skipped = Skipped. */
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
            /** @description Whether a user or an application asked for the work; compare without case. Codes: App = Application, app = Application (other spelling). */
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
        /** @description An app that has to be installed, updated or uninstalled first. */
        AppRequirement: {
            /**
             * Format: uuid
             * @description Id of the app that is needed, the same in all its versions.
             */
            appId?: string;
            /** @description Name of the app that is needed, as in its manifest. */
            name?: string;
            /** @description Who published the app that is needed. */
            publisher?: string;
            /** @description The version concerned. */
            version?: string;
            /** @description What has to be done with that app first. Codes: install = Install, update = Update, uninstall = Uninstall. */
            type?: "install" | "update" | "uninstall";
        };
        /** @description Refusal of an app operation because other apps stand in the way. It carries `data` where other errors carry `extensionData`. */
        AppRequirementsError: {
            /** @description Short name of the refusal, meant for programs. Codes: EntityValidationFailed = Other apps come first, or an update of the app is scheduled already, Unknown = Unexpected failure. */
            code?: "EntityValidationFailed" | "Unknown";
            /** @description What stands in the way, in words for developers. */
            message?: string;
            /** @description Details of the refusal. */
            data?: {
                /** @description Apps that have to be installed, updated or uninstalled first. */
                requirements?: components["schemas"]["AppRequirement"][];
            };
        };
    };
    responses: {
        /** @description The token is missing, expired, or not for this API, or the application is not authorised in the admin center of the tenant. The body may be empty or of another shape than this. */
        Unauthorized: Body1;
        /** @description The caller may not do this: a permission, the consent or a partner's role (GDAP) is missing, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: Body1;
        /** @description Too many requests. Nothing says for how long to wait, so slow down by a rule of your own. */
        TooManyRequests: Body1;
        /** @description Refused. The code says why. */
        Refused: {
            content: {
                "application/json": ({
                    /** @description Codes: Unknown = Unexpected failure. */
                    code?: "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: Body1;
        /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
        EnvironmentNotFound: {
            content: {
                "application/json": ({
                    /** @description Codes: environmentNotFound = Environment not found, Unknown = Unexpected failure. */
                    code?: "environmentNotFound" | "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
        /** @description Other apps have to be installed, updated or uninstalled first; `data.requirements` names them. Any other refusal has the usual shape. */
        RequirementsMissing: {
            content: {
                "application/json": components["schemas"]["AppRequirementsError"] | components["schemas"]["Error"] | components["schemas"]["TextError"];
            };
        };
        /** @description Refused. The code tells whether the tenant of the token is unknown to the service. */
        TenantNotFound: {
            content: {
                "application/json": ({
                    /** @description Codes: tenantNotFound = Tenant of the caller unknown, Unknown = Unexpected failure. */
                    code?: "tenantNotFound" | "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as the list of environments spells it. */
        environmentName: string;
        /** @description Name of the environment to be created: a letter first, then letters, digits, `_` and `-`, at most 29 characters. Some names are reserved. */
        newEnvironmentName: string;
        /** @description Name of the environment to be copied. */
        sourceEnvironmentName: string;
        /** @description Id of the Power Platform environment. */
        powerPlatformEnvironmentId: string;
        /** @description `id` of an operation. */
        operationId: string;
        /** @description Id of the app, the same in every environment. */
        appId: string;
        /** @description Entra tenant that offers the environments. */
        sourceEntraTenantId: string;
        /** @description `id` of the recipient. */
        recipientId: string;
        /** @description A `targetVersion` of the list of updates, such as `26.1`. */
        targetVersion: string;
        /** @description `id` of the update operation, which has to be running. */
        runningOperationId: string;
        /** @description `sessionId` of the list of sessions. */
        sessionId: number;
        /** @description An `outageType` of the list of outage types. */
        outageType: string;
        /** @description Client id of the Entra application. */
        appClientId: string;
        /** @description A `countryCode` of the list of available applications. */
        countryCode: string;
        /** @description `name` of a ring of the list of available applications, such as `PROD` or `PREVIEW`. */
        ringName: string;
        /** @description Start of the period, in UTC. */
        start: string;
        /** @description End of the period, in UTC. */
        end: string;
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
export interface Refusals2 {
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["ServerError"];
}
export interface Refusals3 {
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    "4XX": components["responses"]["EnvironmentNotFound"];
    "5XX": components["responses"]["ServerError"];
}
export interface Refusals4 {
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
}
export interface Answers2<T> extends Refusals2 {
    200: {
        content: {
            "application/json": {
                value: T[];
            };
        };
    };
}
export interface Answers3<T> extends Refusals2 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers5<T> extends Refusals2 {
    200: {
        content: {
            "application/json": T[];
        };
    };
}
export interface Answers6 extends Refusals2 {
    "2XX": {
        content?: never;
    };
}
export interface Answers8<T> extends Refusals3 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Path1 {
    /** @description Family of the application, `BusinessCentral` for the product itself. */
    applicationFamily: components["parameters"]["applicationFamily"];
    /** @description Name of the environment, as the list of environments spells it. */
    environmentName: components["parameters"]["environmentName"];
    /** @description Id of the app, the same in every environment. */
    appId: components["parameters"]["appId"];
}
export interface Path2 {
    /** @description Family of the application, `BusinessCentral` for the product itself. */
    applicationFamily: components["parameters"]["applicationFamily"];
    /** @description Name of the environment, as the list of environments spells it. */
    environmentName: components["parameters"]["environmentName"];
}
