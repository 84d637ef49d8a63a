// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/applications/environments": {
        /**
         * List the environments of the tenant
         * @description Covers every application family of the tenant that the token belongs to. An environment that was soft-deleted tells by its status and its dates how long it can still be recovered.
         */
        get: operations["ListEnvironments"];
    };
    "/applications/{applicationFamily}/environments": {
        /**
         * List the environments of one application family
         * @description Gives the same rows as ListEnvironments, narrowed down to one family, and refuses a family that does not exist.
         */
        get: operations["ListEnvironmentsByApplicationFamily"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}": {
        /**
         * Get one environment
         * @description Reads status, version, addresses and, after a soft deletion, the date from which the environment is gone. Up to v2.8 this was also the way to follow creation and copying.
         */
        get: operations["GetEnvironment"];
        /**
         * Create an environment
         * @description Starts creating an environment under the name in the path and answers at once with the operation to poll. Country and ring have to be a pair that ListAvailableApplications offers. One environment at a time can be created in a tenant, and a repeated call meets its own predecessor as `resourceExists` or `tenantAlreadyProvisioning`.
         */
        put: operations["CreateEnvironment"];
        /**
         * Delete an environment
         * @description Soft-deletes the environment (from v2.18 on): it can be recovered for 14 days and is gone for good afterwards. In status CreatingFailed or RemovingFailed it is gone at once. A blind repeat can therefore destroy what the first call had only put aside.
         */
        delete: operations["DeleteEnvironment"];
    };
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": {
        /**
         * Copy an environment to a new one
         * @description Starts a new environment with the data of the one in the path and answers with the operation to poll. The copy counts against the limits for environments and storage, and while it is made the tenant cannot create another environment.
         */
        post: operations["CopyEnvironment"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/rename": {
        /**
         * Rename an environment
         * @description Starts a rename. Once it takes effect every path with the old name stops working, that of the operation included, so look the operation up by its id in ListOperations.
         */
        post: operations["RenameEnvironment"];
    };
}
export interface components {
    schemas: {
        /** @description Version of an environment and the dates by which it has to be updated. */
        EnvironmentVersionDetails: {
            version?: string;
            /**
             * Format: date-time
             * @description From here on the version is out of date but tolerated.
             */
            gracePeriodStartDate?: string;
            /**
             * Format: date-time
             * @description From here on the update is forced and can no longer be cancelled.
             */
            enforcedUpdatePeriodStartDate?: string;
        };
        /** @description One environment of the tenant. The four properties that start with a capital letter are spelled that way on the wire. */
        Environment: {
            friendlyName?: string;
            type?: "Production" | "Sandbox";
            /** @description Unique within the application family; new names are chosen by the caller of CreateEnvironment, CopyEnvironment, RenameEnvironment or RestoreEnvironment. */
            name: string;
            /** @description Country or region of the localisation. */
            countryCode?: string;
            applicationFamily?: string;
            /**
             * Format: uuid
             * @description The tenant that owns the environment.
             */
            aadTenantId?: string;
            status?: "NotReady" | "Removing" | "Preparing" | "Active" | "Upgrading" | "CreatingFailed" | "RemovingFailed" | "SoftDeleting" | "SoftDeletingFailed" | "SoftDeleted" | "Recovering" | "RecoveringFailed";
            webClientLoginUrl?: string;
            webServiceUrl?: string;
            /** @description Azure region that holds the data. */
            locationName?: string;
            /** @description Azure geography that holds the data. Documented for the lists only. */
            geoName?: string;
            ringName?: "Prod" | "Preview";
            appInsightsKey?: string;
            /** Format: date-time */
            SoftDeletedOn?: string;
            /**
             * Format: date-time
             * @description When a soft-deleted environment is gone for good.
             */
            HardDeletePendingOn?: string;
            DeleteReason?: "requestedByAdmin";
            AppSourceAppsUpdateCadence?: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
            versionDetails?: components["schemas"]["EnvironmentVersionDetails"];
        };
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
        /** @description Type, country and version of the new environment. Its name stands in the path. */
        CreateEnvironmentRequest: {
            /** @enum {string} */
            environmentType: "Production" | "Sandbox";
            /** @description A country of ListAvailableApplications. */
            countryCode: string;
            /** @description A ring of ListAvailableApplications, the production ring if absent. Production environments exist on production rings only. */
            ringName?: string;
            /** @description A version of ListRingVersions in four parts, the latest one if absent. */
            applicationVersion?: string;
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
        /** @description Name and type of the copy. The environment that is copied stands in the path. */
        CopyEnvironmentRequest: {
            environmentName: string;
            /**
             * @description `Production` is possible from v2.9 on.
             * @enum {string}
             */
            type: "Production" | "Sandbox";
        };
        /** @description An extension that is published as a developer extension where the copy would go. */
        ConflictingExtension: {
            /** Format: uuid */
            appId?: string;
            name?: string;
            publisher?: string;
            version?: string;
            /** @description Set when the environment in the way belongs to the same tenant. */
            developerEnvironmentName?: string;
        };
        /** @description `extensionData` of the code `conflictingDeveloperExtensions`. */
        ConflictingExtensionsData: {
            conflictingExtensions?: components["schemas"]["ConflictingExtension"][];
            /** @description Whether the environment in the way belongs to the calling tenant. */
            sameAadTenant?: boolean;
        };
        /** @description The new name. */
        RenameEnvironmentRequest: {
            NewEnvironmentName: string;
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
        /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
        EnvironmentNotFound: {
            content: {
                "application/json": {
                    code?: "environmentNotFound" | "Unknown";
                } & components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
        /** @description Name of the environment to be created: a letter first, then letters, digits, `_` and `-`, at most 29 characters. Some names are reserved. */
        newEnvironmentName: string;
        /** @description Name of the environment to be copied. */
        sourceEnvironmentName: string;
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
export interface operations {
    ListEnvironments: {
        parameters: {};
        responses: {
            /** @description The environments. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["Environment"][];
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
    ListEnvironmentsByApplicationFamily: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
            };
        };
        responses: {
            /** @description The environments of the family. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["Environment"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetEnvironment: {
        parameters: Parameters1;
        responses: {
            /** @description The environment. The documentation's sample wraps it in `value` like a list, against its own text; be ready for both. */
            200: {
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    CreateEnvironment: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment to be created: a letter first, then letters, digits, `_` and `-`, at most 29 characters. Some names are reserved. */
                environmentName: components["parameters"]["newEnvironmentName"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnvironmentRequest"];
            };
        };
        responses: {
            /** @description Creation has started. Up to v2.8 the answer was 201 with the environment. */
            202: {
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `invalidInput` says what is wrong: `countryCode` or `environmentName` (null or blank), `environmentType` (null, blank, or neither Production nor Sandbox), `ringName` (a production environment on a ring that is not for production) or `applicationVersion` (not four numbers). `target` of `resourceDoesNotExist` is `ringName`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "DoesNotExist" | "destinationApplicationServiceNotFound" | "invalidInput" | "requestBodyRequired" | "resourceDoesNotExist" | "resourceExists" | "environmentNameNotValid" | "cannotCreateNamedEnvironment" | "tenantAlreadyProvisioning" | "applicationFamilyNotAccessible" | "environmentReservationFailed" | "maximumNumberOfEnvironmentsAllowedReached" | "maximumStorageCapacityUsageReached" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    DeleteEnvironment: {
        parameters: Parameters1;
        responses: {
            /** @description Deletion has started: the operation is of type `softDelete`, or of type `delete` if nothing will be recoverable. Up to v2.8 the body is empty, and the operation has to be found with ListOperations. */
            202: {
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "invalidStatusCannotDeleteTenant" | "tenantDeletionInProgress" | "ambiguousRequest" | "environmentNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    CopyEnvironment: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment to be copied. */
                sourceEnvironmentName: components["parameters"]["sourceEnvironmentName"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyEnvironmentRequest"];
            };
        };
        responses: {
            /** @description The copy has started. Up to v2.8 the answer was 201 with the environment. */
            202: {
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{sourceEnvironmentName}`; `target` of `invalidInput` is `environmentName` (null or blank) or `type` (null, blank or not a type). `conflictingDeveloperExtensions` lists the extensions in `extensionData`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "destinationApplicationServiceNotFound" | "environmentNotFound" | "invalidInput" | "requestBodyRequired" | "resourceExists" | "environmentNameNotValid" | "cannotCreateNamedEnvironment" | "tenantAlreadyProvisioning" | "conflictingDeveloperExtensions" | "environmentReservationFailed" | "maximumNumberOfEnvironmentsAllowedReached" | "maximumStorageCapacityUsageReached" | "Unknown";
                        extensionData?: components["schemas"]["ConflictingExtensionsData"];
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    RenameEnvironment: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameEnvironmentRequest"];
            };
        };
        responses: {
            /** @description The rename has started. */
            202: {
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
}
/** What may be done with the fields of each record. */
export interface records {
    EnvironmentVersionDetails: { row: components["schemas"]["EnvironmentVersionDetails"]; key: never; create: never; update: never };
    Environment: { row: components["schemas"]["Environment"]; key: "name"; create: never; update: never; nested: { "versionDetails": "EnvironmentVersionDetails" } };
    CreateEnvironmentRequest: { row: components["schemas"]["CreateEnvironmentRequest"]; key: never; create: never; update: never };
    CreateCopyOperationParameters: { row: components["schemas"]["CreateCopyOperationParameters"]; key: never; create: never; update: never };
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" } };
    CopyEnvironmentRequest: { row: components["schemas"]["CopyEnvironmentRequest"]; key: never; create: never; update: never };
    RenameEnvironmentRequest: { row: components["schemas"]["RenameEnvironmentRequest"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/environments": { list: "Environment" };
    "/applications/{applicationFamily}/environments": { list: "Environment" };
    "/applications/{applicationFamily}/environments/{environmentName}": { get: "Environment"; update: { body: "CreateEnvironmentRequest"; answer: "EnvironmentOperation"; wait: true }; remove: { answer: "EnvironmentOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": { create: { body: "CopyEnvironmentRequest"; demands: "environmentName" | "type"; answer: "EnvironmentOperation"; wait: true } };
    "/applications/{applicationFamily}/environments/{environmentName}/rename": { create: { body: "RenameEnvironmentRequest"; demands: "NewEnvironmentName"; answer: "EnvironmentOperation"; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface EnvironmentsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
