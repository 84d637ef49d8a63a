// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/bap/applications/{applicationFamily}/environments/{environmentName}/linkEnvironment": {
        /**
         * Link a Power Platform environment
         * @description Ties the environment to a Power Platform environment of the same type and in the same Azure geography. Neither of the two may be linked already.
         */
        post: operations["LinkPowerPlatformEnvironment"];
    };
    "/bap/applications/{applicationFamily}/environments/{environmentName}/unlinkEnvironment": {
        /**
         * Unlink a Power Platform environment
         * @description Ends the tie that LinkPowerPlatformEnvironment made; both environments stay as they are.
         */
        post: operations["UnlinkPowerPlatformEnvironment"];
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
        /** @description Id of the Power Platform environment. */
        powerPlatformEnvironmentId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    query: {
        /** @description Id of the Power Platform environment. */
        powerPlatformEnvironmentId: components["parameters"]["powerPlatformEnvironmentId"];
    };
    path: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: components["parameters"]["applicationFamily"];
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: components["parameters"]["environmentName"];
    };
}
export interface operations {
    LinkPowerPlatformEnvironment: {
        parameters: Parameters1;
        responses: {
            /** @description No body. The environments are linked. */
            200: {
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `BadArgument` has several causes that only the message tells apart: one of the environments is inactive, missing or linked already, or they differ in type or geography. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "BadArgument" | "Forbidden" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    UnlinkPowerPlatformEnvironment: {
        parameters: Parameters1;
        responses: {
            /** @description No body. The environments are no longer linked. */
            200: {
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, as the environments are not linked. */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "BadArgument" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
}
/** What each path lets a client do. */
export interface calls {
    "/bap/applications/{applicationFamily}/environments/{environmentName}/linkEnvironment": { run: { answer: never } };
    "/bap/applications/{applicationFamily}/environments/{environmentName}/unlinkEnvironment": { run: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PowerPlatformTypes {
    paths: paths;
    records: records;
    calls: calls;
}
