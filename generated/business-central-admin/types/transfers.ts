// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Answers2, Answers3, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Offer an environment to another tenant; withdraw the offer of an environment
     * @description Creates a request in the source tenant, to be called with a token of that tenant. Nothing moves before an administrator of the destination has accepted it, which has to happen before the request expires.
     */
    "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}": {
        post: operations["RequestEnvironmentTransfer"];
        /** @description Cancels a request of this tenant that has not been carried out yet. The token has to be one of the source tenant. */
        delete: operations["CancelOutgoingTransfer"];
    };
    /**
     * Accept an environment from another tenant
     * @description Accepts an environment that another tenant offered, to be called with a token of the destination tenant. The move itself runs at the time that the source chose, or later.
     */
    "/transfers/incoming": {
        post: operations["AcceptEnvironmentTransfer"];
    };
    /**
     * List the environments offered to other tenants
     * @description Gives the requests of this tenant that are not completed yet; completed ones disappear from the list.
     */
    "/transfers/outgoing": {
        get: operations["ListOutgoingTransfers"];
    };
    /**
     * List the environments offered by a tenant
     * @description Gives what one named tenant offers to the tenant of the token and what is not completed yet. There is no list across all source tenants.
     */
    "/transfers/incoming/{sourceEntraTenantId}": {
        get: operations["ListIncomingTransfers"];
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
        /** @description Where to move an environment, and when at the earliest. */
        TransferRequest: {
            /**
             * Format: uuid
             * @description Tenant that is to get the environment.
             */
            DestinationEntraTenantId: string;
            /**
             * Format: date-time
             * @description Moment at which the transfer starts at the earliest, in UTC.
             */
            RunAt: string;
        };
        /** @description The offered environment and its name in this tenant. */
        AcceptTransferRequest: {
            /** @description Name of the environment in the tenant that gives it away. */
            SourceEnvironmentName: string;
            /** @description Product that the environment belongs to. */
            ApplicationFamily: string;
            /**
             * Format: uuid
             * @description Tenant that gives the environment away.
             */
            SourceEntraTenantId: string;
            /** @description Name in the tenant that accepts. */
            DestinationEnvironmentName: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    RequestEnvironmentTransfer: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: Answers3<components["schemas"]["EnvironmentOperation"]>;
    };
    CancelOutgoingTransfer: {
        parameters: {
            path: Path2;
        };
        responses: Answers3<components["schemas"]["EnvironmentOperation"]>;
    };
    AcceptEnvironmentTransfer: {
        parameters: {};
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTransferRequest"];
            };
        };
        responses: Answers3<components["schemas"]["EnvironmentOperation"]>;
    };
    ListOutgoingTransfers: {
        parameters: {};
        responses: Answers2<components["schemas"]["EnvironmentOperation"]>;
    };
    ListIncomingTransfers: {
        parameters: {
            path: {
                /** @description Entra tenant that offers the environments. */
                sourceEntraTenantId: components["parameters"]["sourceEntraTenantId"];
            };
        };
        responses: Answers2<components["schemas"]["EnvironmentOperation"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CreateCopyOperationParameters: { row: components["schemas"]["CreateCopyOperationParameters"]; key: never; create: never; update: never };
    EnvironmentOperation: { row: components["schemas"]["EnvironmentOperation"]; key: "id"; create: never; update: never; nested: { "parameters": "CreateCopyOperationParameters" }; single: "parameters" };
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
