// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/support/applications/{applicationFamily}/environments/{environmentName}/supportcontact": {
        /**
         * Get the support contact of an environment
         * @description Asks the environment itself, so it fails while the environment cannot be reached.
         */
        get: operations["GetSupportContact"];
        /**
         * Set the support contact of an environment
         * @description Replaces name, e-mail address and web address all at once. The environment itself keeps them, so it has to be reachable.
         */
        put: operations["SetSupportContact"];
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
    responses: {
        /** @description The token is missing, expired, or not for this API, or the application is not authorised in the admin center of the tenant. The body may be empty or of another shape than this. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this: a permission, the consent or a partner's role (GDAP) is missing, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Too many requests. Nothing says for how long to wait, so slow down by a rule of your own. */
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
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
    GetSupportContact: {
        parameters: Parameters1;
        responses: {
            /** @description The support contact. */
            200: {
                content: {
                    "application/json": components["schemas"]["SupportContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, or the environment could not be asked. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "resourceDoesNotExist" | "businessCentralCommunicationException" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetSupportContact: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SupportContact"], "name" | "email" | "url">;
            };
        };
        responses: {
            /** @description The new support contact. */
            200: {
                content: {
                    "application/json": components["schemas"]["SupportContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, or the environment could not be reached. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "requestBodyRequired" | "resourceDoesNotExist" | "businessCentralCommunicationException" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
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
