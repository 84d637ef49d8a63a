// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Answers2, Answers3, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Get one operation of any environment
     * @description Finds an operation by its id alone, which keeps working after a rename or a deletion of the environment.
     */
    "/environments/operations/{operationId}": {
        get: operations["GetOperation"];
    };
    /**
     * Get one operation of an environment
     * @description Tells how far the work is that another action has started. Ask again until it has ended; a few seconds between two looks are enough at first, half a minute later.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": {
        get: operations["GetEnvironmentOperation"];
    };
    /**
     * List the operations of an environment
     * @description Shows what was and is being done to one environment, work on its apps and changes of its settings included.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/operations": {
        get: operations["ListEnvironmentOperations"];
    };
    /**
     * List the operations of all environments
     * @description Covers the whole tenant, so an operation is found here even if its environment has been renamed or removed, or if the call that started it answered with an empty body.
     */
    "/environments/operations": {
        get: operations["ListOperations"];
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
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" }; single: "parameters" };
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
