// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/environments/operations/{operationId}": {
        /**
         * Get one operation of any environment
         * @description Finds an operation by its id alone, which keeps working after a rename or a deletion. The documentation shows no answer; its shape is taken from the lists of operations.
         */
        get: operations["GetOperation"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": {
        /**
         * Get one operation of an environment
         * @description The address to poll after a call that answered with an operation. No interval is documented and no Retry-After is promised; the documentation shows no answer either, its shape is taken from the lists of operations.
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
        /** @description What stands in front of the API may answer: its own bare error, or one wrapped in `error` as the other Business Central services do. */
        GatewayError: components["schemas"]["Error"] | {
            error: {
                code?: string;
                message?: string;
            };
        };
        /** @description `parameters` of a `create` or `copy` operation. */
        CreateCopyOperationParameters: {
            /** @description Empty for `create`. */
            sourceEnvironmentName?: string;
            /** @description Empty for `create`. */
            sourceEnvironmentType?: string;
            destinationEnvironmentName?: string;
            destinationEnvironmentType?: "Production" | "Sandbox";
            applicationVersion?: string;
            countryCode?: string;
        };
        /** @description `parameters` of a `softDelete` operation. They are spelled in camelCase here, unlike the same dates of an environment. */
        SoftDeleteOperationParameters: {
            /** Format: date-time */
            softDeletedOn?: string;
            /** Format: date-time */
            hardDeletePendingOn?: string;
            deleteReason?: "requestedByAdmin";
        };
        /** @description `parameters` of a `delete` operation, which leaves nothing to recover. */
        DeleteOperationParameters: {
            environmentName?: string;
            environmentType?: string;
            productFamily?: string;
            countryCode?: string;
            applicationVersion?: string;
        };
        /** @description `parameters` of a `recover` operation. */
        RecoverOperationParameters: {
            recoveryReason?: "requestedByAdmin";
        };
        /** @description `parameters` of an `environmentRename` operation. */
        RenameOperationParameters: {
            oldEnvironmentName?: string;
            newEnvironmentName?: string;
        };
        /** @description `parameters` of a `pitRestore` operation. The moment is called `restorePointInTime` here and `PointInTime` in the request. */
        RestoreOperationParameters: {
            environmentName?: string;
            environmentType?: string;
            /** Format: date-time */
            restorePointInTime?: string;
        };
        /** @description `parameters` of an `environmentAppInstall` operation. */
        AppInstallOperationParameters: {
            /** Format: uuid */
            appId?: string;
            targetAppVersion?: string;
            countryCode?: string;
            allowPreviewVersion?: boolean;
            ignoreUpgradeWindow?: boolean;
            acceptIsvEula?: boolean;
            allowDependencyUpdate?: boolean;
        };
        /** @description `parameters` of a `requestTransferToAnotherEntraTenant` operation, which lives in the source tenant. */
        TransferRequestOperationParameters: {
            /** Format: uuid */
            sourceEntraTenantId?: string;
            /** Format: uuid */
            destinationEntraTenantId?: string;
            sourceEnvironmentName?: string;
            environmentType?: "production" | "sandbox";
            productFamily?: string;
            /**
             * Format: date-time
             * @description In UTC; the transfer starts then or later, if it was accepted.
             */
            runAt?: string;
            isAcceptedByDestinationEntraTenant?: boolean;
            /**
             * Format: date-time
             * @description Until then the destination must have accepted.
             */
            expiresOn?: string;
        };
        /** @description `parameters` of a `moveToAnotherAadTenant` operation, which lives in the destination tenant. */
        MoveTenantOperationParameters: {
            /** Format: uuid */
            sourceAadTenantId?: string;
            sourceEnvironmentName?: string;
            /** Format: uuid */
            destinationAadTenantId?: string;
            destinationEnvironmentName?: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            runAt?: string;
        };
        /** @description A piece of long-running work on an environment. Poll it until `status` is succeeded, failed, canceled or skipped; any other value, known or not, means that it is still running. */
        EnvironmentOperation: {
            /** Format: uuid */
            id: string;
            /** @description Samples show camelCase, the reference table PascalCase: compare without case. Deletion is logged from v2.8 on, creation and copy from v2.9, restart from v2.10, update and changed settings (`modify`) from v2.11. */
            type: "create" | "copy" | "delete" | "softDelete" | "recover" | "environmentRename" | "pitRestore" | "modify" | "restart" | "update" | "Data Upgrade" | "environmentAppInstall" | "environmentAppUpdate" | "environmentAppUninstall" | "environmentAppHotfix" | "requestTransferToAnotherEntraTenant" | "moveToAnotherAadTenant";
            /** @description Samples show lower case, the reference table PascalCase: compare without case. */
            status: "queued" | "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "skipped";
            /**
             * Format: uuid
             * @description The tenant that the operation belongs to.
             */
            aadTenantId?: string;
            /** Format: date-time */
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
            createdBy?: string;
            /** @description Documented for transfers only, where the sample spells it in lower case. */
            creatorPrincipalType?: "User" | "App";
            /** @description Empty unless the operation failed. */
            errorMessage?: string;
            /** @description Depends on `type`; other types bring other properties. */
            parameters?: {
                [key: string]: unknown;
            } | components["schemas"]["CreateCopyOperationParameters"] | components["schemas"]["SoftDeleteOperationParameters"] | components["schemas"]["DeleteOperationParameters"] | components["schemas"]["RecoverOperationParameters"] | components["schemas"]["RenameOperationParameters"] | components["schemas"]["RestoreOperationParameters"] | components["schemas"]["AppInstallOperationParameters"] | components["schemas"]["TransferRequestOperationParameters"] | components["schemas"]["MoveTenantOperationParameters"];
            /** @description For a copy, the new environment. Samples of the lists show this name inside `parameters`. */
            environmentName?: string;
            /** @description Upper and lower case vary. */
            environmentType?: "Production" | "Sandbox";
            productFamily?: string;
        };
    };
    responses: {
        /** @description The token is missing, expired, or not for this API. The body is not documented; it may be empty or of another shape than this. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this: a permission or the consent is missing, the application is not authorised in the tenant, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. The documentation of this API names no limit, no 429 and no header; the answer is described here so that callers are ready for one. Slow down by a rule of your own. */
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Refused. No code is documented for this operation besides the general one. */
        Refused: {
            content: {
                "application/json": {
                    code?: "Unknown";
                } & components["schemas"]["Error"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
        /** @description `id` of an operation. */
        operationId: string;
    };
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
        responses: {
            /** @description The operation. */
            200: {
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetEnvironmentOperation: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
        };
        responses: {
            /** @description The operation as it stands now. */
            200: {
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListEnvironmentOperations: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
        };
        responses: {
            /** @description The operations. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentOperation"][];
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
    ListOperations: {
        parameters: {};
        responses: {
            /** @description The operations of the tenant. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentOperation"][];
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
