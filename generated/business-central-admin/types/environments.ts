// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals2, Refusals4, Answers2, Answers8, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List the environments of the tenant
     * @description Covers every application family of the tenant that the token belongs to. An environment that was soft-deleted tells by its status and its dates how long it can still be recovered.
     */
    "/applications/environments": {
        get: operations["ListEnvironments"];
    };
    /**
     * List the environments of one application family
     * @description Gives the same rows as the list of environments, narrowed down to one family, and refuses a family that does not exist.
     */
    "/applications/{applicationFamily}/environments": {
        get: operations["ListEnvironmentsByApplicationFamily"];
    };
    /**
     * Get one environment; create an environment; delete an environment
     * @description Reads status, version, addresses and, after a soft deletion, the date from which the environment is gone. Up to v2.8 this was also the way to follow creation and copying.
     */
    "/applications/{applicationFamily}/environments/{environmentName}": {
        get: operations["GetEnvironment"];
        /** @description Starts creating an environment under the name in the path and answers at once with the operation to poll. Country and ring have to be a pair that the list of available applications offers. One environment at a time can be created in a tenant, and a repeated call meets its own predecessor as `resourceExists` or `tenantAlreadyProvisioning`. */
        put: operations["CreateEnvironment"];
        /** @description Soft-deletes the environment (from v2.18 on): it can be recovered for 14 days and is gone for good afterwards. In status CreatingFailed or RemovingFailed it is gone at once. A blind repeat can therefore destroy what the first call had only put aside. */
        delete: operations["DeleteEnvironment"];
    };
    /**
     * Copy an environment to a new one
     * @description Starts a new environment with the data of the one in the path and answers with the operation to poll. The copy counts against the limits for environments and storage, and while it is made the tenant cannot create another environment.
     */
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": {
        post: operations["CopyEnvironment"];
    };
    /**
     * Rename an environment
     * @description Starts a rename. Once it takes effect every path with the old name stops working, that of the operation included, so look the operation up by its id in the list of operations.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/rename": {
        post: operations["RenameEnvironment"];
    };
}
export interface components {
    schemas: {
        /** @description Version of an environment and the dates by which it has to be updated. */
        EnvironmentVersionDetails: {
            /** @description Version of Business Central that the environment runs, four numbers with dots. */
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
        /** @description One environment of the tenant. The four properties that start with a capital letter come with a small one too. */
        Environment: {
            /** @description Name of the environment as the admin center shows it. */
            friendlyName?: string;
            /** @description Whether the environment holds live data or serves for trials. */
            type?: "Production" | "Sandbox";
            /** @description Unique within the application family; new names are chosen by whoever creates, copies, renames or restores one. */
            name: string;
            /** @description Country or region of the localisation. */
            countryCode?: string;
            /** @description Product that the environment belongs to, such as `BusinessCentral`. */
            applicationFamily?: string;
            /**
             * Format: uuid
             * @description The tenant that owns the environment.
             */
            aadTenantId?: string;
            /** @description What the environment does at the moment; only an active one can be used. Codes: NotReady = Not ready, CreatingFailed = Creating failed, RemovingFailed = Removing failed, SoftDeleting = Soft deleting, SoftDeletingFailed = Soft deleting failed, SoftDeleted = Soft deleted, RecoveringFailed = Recovering failed. */
            status?: "NotReady" | "Removing" | "Preparing" | "Active" | "Upgrading" | "CreatingFailed" | "RemovingFailed" | "SoftDeleting" | "SoftDeletingFailed" | "SoftDeleted" | "Recovering" | "RecoveringFailed";
            /** @description Address at which users sign in to the environment. */
            webClientLoginUrl?: string;
            /** @description Address below which the web services of the environment answer. */
            webServiceUrl?: string;
            /** @description Azure region that holds the data. */
            locationName?: string;
            /** @description Azure geography that holds the data. */
            geoName?: string;
            /** @description Release ring that decides which versions the environment gets. Codes: Prod = Production. */
            ringName?: "Prod" | "Preview";
            /** @description Key or connection string of the resource that receives the telemetry. */
            appInsightsKey?: string;
            /**
             * Format: date-time
             * @description Moment of the soft deletion; until it is gone for good it can be recovered.
             */
            SoftDeletedOn?: string;
            /**
             * Format: date-time
             * @description When a soft-deleted environment is gone for good.
             */
            HardDeletePendingOn?: string;
            /** @description Why the environment was soft-deleted. Codes: requestedByAdmin = Requested by an administrator. */
            DeleteReason?: "requestedByAdmin";
            /** @description Which environment updates take the AppSource apps along. Codes: DuringMajorUpgrade = With major updates, DuringMajorMinorUpgrade = With major and minor updates. */
            AppSourceAppsUpdateCadence?: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
            /** @description Version that is installed, with the dates by which it has to be updated. */
            versionDetails?: components["schemas"]["EnvironmentVersionDetails"];
            /** @description Version of Business Central that the environment runs, four numbers with dots. */
            applicationVersion?: string;
            /** @description Version of the platform below the application. */
            platformVersion?: string;
            /** @description Id of the Power Platform environment that this one is linked to. */
            linkedPowerPlatformEnvironmentId?: string;
            /** @description Short name of the release ring, for programs. */
            ringNameIdentifier?: string;
        };
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description Type, country and version of the new environment. Its name stands in the path. */
        CreateEnvironmentRequest: {
            /**
             * @description Whether the new environment is for live data or for trials.
             * @enum {string}
             */
            environmentType: "Production" | "Sandbox";
            /** @description A country of the list of available applications. */
            countryCode: string;
            /** @description A ring of the list of available applications, the production ring if absent. Production environments exist on production rings only. */
            ringName?: string;
            /** @description A version of the list of the ring's versions in four parts, the latest one if absent. */
            applicationVersion?: string;
        };
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
        /** @description Name and type of the copy. The environment that is copied stands in the path. */
        CopyEnvironmentRequest: {
            /** @description Name of the copy; starts with a letter and goes on with letters, digits, `-` and `_`. */
            environmentName: string;
            /**
             * @description `Production` is possible from v2.9 on.
             * @enum {string}
             */
            type: "Production" | "Sandbox";
        };
        /** @description An extension that is published as a developer extension where the copy would go. */
        ConflictingExtension: {
            /**
             * Format: uuid
             * @description Id of the extension in the way, the same in all its versions.
             */
            appId?: string;
            /** @description Name of the extension in the way, as in its manifest. */
            name?: string;
            /** @description Who published the extension in the way, as in its manifest. */
            publisher?: string;
            /** @description Version of the extension in the way, four numbers with dots. */
            version?: string;
            /** @description Set when the environment in the way belongs to the same tenant. */
            developerEnvironmentName?: string;
        };
        /** @description `extensionData` of the code `conflictingDeveloperExtensions`. */
        ConflictingExtensionsData: {
            /** @description Developer extensions that have to go before the copy can be made. */
            conflictingExtensions?: components["schemas"]["ConflictingExtension"][];
            /** @description Whether the environment in the way belongs to the calling tenant. */
            sameAadTenant?: boolean;
        };
        /** @description The new name. */
        RenameEnvironmentRequest: {
            /** @description Name that the environment gets; its addresses change with it. */
            NewEnvironmentName: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers10 extends Refusals4 {
    /** @description The environments of the family. */
    200: {
        content: {
            "application/json": {
                value: components["schemas"]["Environment"][];
            };
        };
    };
    /** @description Refused. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: applicationTypeDoesNotExist = Application family unknown, Unknown = Unexpected failure. */
                code?: "applicationTypeDoesNotExist" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers11 extends Refusals4 {
    /** @description Creation has started. Up to v2.8 the answer was 201 with the environment. */
    202: {
        content: {
            "application/json": components["schemas"]["EnvironmentOperation"];
        };
    };
    /** @description Refused. `target` of `invalidInput` says what is wrong: `countryCode` or `environmentName` (null or blank), `environmentType` (null, blank, or neither Production nor Sandbox), `ringName` (a production environment on a ring that is not for production) or `applicationVersion` (not four numbers). `target` of `resourceDoesNotExist` is `ringName`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: DoesNotExist = Application family unknown, destinationApplicationServiceNotFound = No service for the application, or no access to it, invalidInput = Value missing or not allowed, requestBodyRequired = Request body missing, resourceDoesNotExist = Ring unknown, resourceExists = Name already in use, environmentNameNotValid = Name reserved, too long or with forbidden characters, cannotCreateNamedEnvironment = Version allows only the names Production and Sandbox, tenantAlreadyProvisioning = Another environment is being created, applicationFamilyNotAccessible = Tenant has no access to this family in this country, environmentReservationFailed = Name taken within the family, maximumNumberOfEnvironmentsAllowedReached = Limit of environments reached, …. */
                code?: "DoesNotExist" | "destinationApplicationServiceNotFound" | "invalidInput" | "requestBodyRequired" | "resourceDoesNotExist" | "resourceExists" | "environmentNameNotValid" | "cannotCreateNamedEnvironment" | "tenantAlreadyProvisioning" | "applicationFamilyNotAccessible" | "environmentReservationFailed" | "maximumNumberOfEnvironmentsAllowedReached" | "maximumStorageCapacityUsageReached" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers12 extends Refusals4 {
    /** @description Deletion has started: the operation is of type `softDelete`, or of type `delete` if nothing will be recoverable. Up to v2.8 the body is empty, and the operation has to be found with the list of operations. */
    202: {
        content: {
            "application/json": components["schemas"]["EnvironmentOperation"];
        };
    };
    /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: invalidStatusCannotDeleteTenant = Status forbids deletion, tenantDeletionInProgress = Deletion already under way, ambiguousRequest = Name fits several environments, environmentNotFound = Environment not found, Unknown = Unexpected failure. */
                code?: "invalidStatusCannotDeleteTenant" | "tenantDeletionInProgress" | "ambiguousRequest" | "environmentNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers13 extends Refusals4 {
    /** @description The copy has started. Up to v2.8 the answer was 201 with the environment. */
    202: {
        content: {
            "application/json": components["schemas"]["EnvironmentOperation"];
        };
    };
    /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{sourceEnvironmentName}`; `target` of `invalidInput` is `environmentName` (null or blank) or `type` (null, blank or not a type). `conflictingDeveloperExtensions` lists the extensions in `extensionData`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: applicationTypeDoesNotExist = Application family unknown, destinationApplicationServiceNotFound = No service for the application, or no access to it, environmentNotFound = Environment not found, invalidInput = Value missing or not allowed, requestBodyRequired = Request body missing, resourceExists = Name already in use, environmentNameNotValid = Name reserved, too long or with forbidden characters, cannotCreateNamedEnvironment = Version allows only the names Production and Sandbox, tenantAlreadyProvisioning = Another environment is being created, conflictingDeveloperExtensions = Developer extensions in the way at the destination, environmentReservationFailed = Name taken within the family, maximumNumberOfEnvironmentsAllowedReached = Limit of environments reached, …. */
                code?: "applicationTypeDoesNotExist" | "destinationApplicationServiceNotFound" | "environmentNotFound" | "invalidInput" | "requestBodyRequired" | "resourceExists" | "environmentNameNotValid" | "cannotCreateNamedEnvironment" | "tenantAlreadyProvisioning" | "conflictingDeveloperExtensions" | "environmentReservationFailed" | "maximumNumberOfEnvironmentsAllowedReached" | "maximumStorageCapacityUsageReached" | "Unknown";
                extensionData?: components["schemas"]["ConflictingExtensionsData"];
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers14 extends Refusals2 {
    /** @description The rename has started. */
    202: {
        content: {
            "application/json": components["schemas"]["EnvironmentOperation"];
        };
    };
}
export interface operations {
    ListEnvironments: {
        parameters: {};
        responses: Answers2<components["schemas"]["Environment"]>;
    };
    ListEnvironmentsByApplicationFamily: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
            };
        };
        responses: Answers10;
    };
    GetEnvironment: {
        parameters: {
            path: Path2;
        };
        responses: Answers8<components["schemas"]["Environment"]>;
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
        responses: Answers11;
    };
    DeleteEnvironment: {
        parameters: {
            path: Path2;
        };
        responses: Answers12;
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
        responses: Answers13;
    };
    RenameEnvironment: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameEnvironmentRequest"];
            };
        };
        responses: Answers14;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    EnvironmentVersionDetails: { row: components["schemas"]["EnvironmentVersionDetails"]; key: never; create: never; update: never };
    Environment: { row: components["schemas"]["Environment"]; key: "name"; create: never; update: never; nested: { "versionDetails": "EnvironmentVersionDetails" }; single: "versionDetails" };
    CreateEnvironmentRequest: { row: components["schemas"]["CreateEnvironmentRequest"]; key: never; create: never; update: never };
    CreateCopyOperationParameters: { row: components["schemas"]["CreateCopyOperationParameters"]; key: never; create: never; update: never };
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" }; single: "parameters" };
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
