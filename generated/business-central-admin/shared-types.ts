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
            /** @description What has to be done with that app first. */
            type?: "install" | "update" | "uninstall";
        };
        /** @description Refusal of an app operation because other apps stand in the way. It carries `data` where other errors carry `extensionData`. */
        AppRequirementsError: {
            /** @description Short name of the refusal, meant for programs. */
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
