// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Get the support contact of an environment; set the support contact of an environment
     * @description Asks the environment itself, so it fails while the environment cannot be reached.
     */
    "/support/applications/{applicationFamily}/environments/{environmentName}/supportcontact": {
        get: operations["GetSupportContact"];
        /** @description Replaces name, e-mail address and web address all at once. The environment itself keeps them, so it has to be reachable. */
        put: operations["SetSupportContact"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description Name and address of whoever helps the users of the environment. */
        SupportContact: {
            /** @description Name of the person or desk that helps. */
            name?: string;
            /** @description Address at which help is asked for. */
            email?: string;
            /** @description Free text, not checked to be an address. */
            url?: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers34 extends Refusals4 {
    /** @description The support contact. */
    200: {
        content: {
            "application/json": components["schemas"]["SupportContact"];
        };
    };
    /** @description Refused, or the environment could not be asked. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: applicationTypeDoesNotExist = Application family unknown, environmentNotFound = Environment not found, resourceDoesNotExist = No connection to the environment known, businessCentralCommunicationException = Call to the environment failed, Unknown = Unexpected failure. */
                code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "resourceDoesNotExist" | "businessCentralCommunicationException" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers35 extends Refusals4 {
    /** @description The new support contact. */
    200: {
        content: {
            "application/json": components["schemas"]["SupportContact"];
        };
    };
    /** @description Refused, or the environment could not be reached. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: applicationTypeDoesNotExist = Application family unknown, environmentNotFound = Environment not found, requestBodyRequired = Request body missing, resourceDoesNotExist = No connection to the environment known, businessCentralCommunicationException = Call to the environment failed, Unknown = Unexpected failure. */
                code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "requestBodyRequired" | "resourceDoesNotExist" | "businessCentralCommunicationException" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
export interface operations {
    GetSupportContact: {
        parameters: {
            path: Path2;
        };
        responses: Answers34;
    };
    SetSupportContact: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SupportContact"], "name" | "email" | "url">;
            };
        };
        responses: Answers35;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    SupportContact: { row: components["schemas"]["SupportContact"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/support/applications/{applicationFamily}/environments/{environmentName}/supportcontact": { get: "SupportContact"; update: { body: "SupportContact"; answer: "SupportContact" } };
}
/** The types of the service, for a client that knows no other. */
export interface SupportContactTypes {
    paths: paths;
    records: records;
    calls: calls;
}
