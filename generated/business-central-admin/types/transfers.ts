// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}": {
        /**
         * Offer an environment to another tenant
         * @description Creates a request in the source tenant, to be called with a token of that tenant. Nothing moves before an administrator of the destination has accepted with AcceptEnvironmentTransfer, which has to happen before the request expires.
         */
        post: operations["RequestEnvironmentTransfer"];
        /**
         * Withdraw the offer of an environment
         * @description Cancels a request of this tenant that has not been carried out yet. The token has to be one of the source tenant.
         */
        delete: operations["CancelOutgoingTransfer"];
    };
    "/transfers/incoming": {
        /**
         * Accept an environment from another tenant
         * @description Accepts what RequestEnvironmentTransfer offered, to be called with a token of the destination tenant. The move itself runs at the time that the source chose, or later.
         */
        post: operations["AcceptEnvironmentTransfer"];
    };
    "/transfers/outgoing": {
        /**
         * List the environments offered to other tenants
         * @description Gives the requests of this tenant that are not completed yet; completed ones disappear from the list.
         */
        get: operations["ListOutgoingTransfers"];
    };
    "/transfers/incoming/{sourceEntraTenantId}": {
        /**
         * List the environments offered by a tenant
         * @description Gives what one named tenant offers to the tenant of the token and what is not completed yet. There is no list across all source tenants.
         */
        get: operations["ListIncomingTransfers"];
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
        /** @description Where to move an environment, and when at the earliest. */
        TransferRequest: {
            /** Format: uuid */
            DestinationEntraTenantId: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            RunAt: string;
        };
        /** @description The offered environment and its name in this tenant. */
        AcceptTransferRequest: {
            SourceEnvironmentName: string;
            ApplicationFamily: string;
            /** Format: uuid */
            SourceEntraTenantId: string;
            /** @description Name in the tenant that accepts. */
            DestinationEnvironmentName: string;
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
        /** @description Entra tenant that offers the environments. */
        sourceEntraTenantId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    path: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: components["parameters"]["applicationFamily"];
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: components["parameters"]["environmentName"];
    };
}
interface Parameters2 {
}
export interface operations {
    RequestEnvironmentTransfer: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The request as an operation with the status `queued`; its `parameters` tell when it expires. */
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
    CancelOutgoingTransfer: {
        parameters: Parameters1;
        responses: {
            /** @description The request, now with the status `canceled`. */
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
    AcceptEnvironmentTransfer: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTransferRequest"];
            };
        };
        responses: {
            /** @description The move as an operation with the status `queued`. */
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
    ListOutgoingTransfers: {
        parameters: Parameters2;
        responses: {
            /** @description The open requests. */
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
    ListIncomingTransfers: {
        parameters: {
            path: {
                /** @description Entra tenant that offers the environments. */
                sourceEntraTenantId: components["parameters"]["sourceEntraTenantId"];
            };
        };
        responses: {
            /** @description The open requests of that tenant. */
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
    TransferRequest: { row: components["schemas"]["TransferRequest"]; key: never; create: never; update: never };
    AcceptTransferRequest: { row: components["schemas"]["AcceptTransferRequest"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}": { create: { body: "TransferRequest"; demands: "DestinationEntraTenantId" | "RunAt"; answer: "EnvironmentOperation"; wait: true }; remove: { answer: "EnvironmentOperation" } };
    "/transfers/incoming": { create: { body: "AcceptTransferRequest"; demands: "SourceEnvironmentName" | "ApplicationFamily" | "SourceEntraTenantId" | "DestinationEnvironmentName"; answer: "EnvironmentOperation"; wait: true } };
    "/transfers/outgoing": { list: "EnvironmentOperation" };
    "/transfers/incoming/{sourceEntraTenantId}": { list: "EnvironmentOperation" };
}
/** The types of the service, for a client that knows no other. */
export interface TransfersTypes {
    paths: paths;
    records: records;
    calls: calls;
}
