// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/authorizedAadApps/manageableTenants": {
        /**
         * List the tenants that authorised the app
         * @description For applications only: tells in which tenants the caller has been authorised for this API. It does not prove that an administrator's consent still stands there.
         */
        get: operations["ListManageableTenants"];
    };
    "/authorizedAadApps": {
        /**
         * List the apps authorised in the tenant
         * @description Gives the applications that may call this API in the tenant. The answer is a bare list without `value`.
         */
        get: operations["ListAuthorizedApps"];
    };
    "/authorizedAadApps/{appClientId}": {
        /**
         * Authorise an app for this API
         * @description Lets an Entra application call this API in the tenant. It does not replace an administrator's consent to `AdminCenter.ReadWrite.All`, which is given in Entra.
         */
        put: operations["AuthorizeApp"];
        /**
         * Withdraw the authorisation of an app
         * @description Keeps an Entra application from calling this API in the tenant from now on. Its consent in Entra stays.
         */
        delete: operations["RemoveAuthorizedApp"];
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
        /** @description A tenant that authorised the calling application. */
        ManageableTenant: {
            /**
             * Format: uuid
             * @description Tenant that the application may administer.
             */
            entraTenantId: string;
        };
        /** @description An Entra application that the tenant authorised for this API. */
        AuthorizedApp: {
            /**
             * Format: uuid
             * @description Client id of the application.
             */
            appId: string;
            /** @description Without admin consent in Entra the authorisation alone lets nobody in. */
            isAdminConsentGranted?: boolean;
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
        /** @description Refused. The code says why. */
        Refused: {
            content: {
                "application/json": ({
                    code?: "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
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
        /** @description Client id of the Entra application. */
        appClientId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
}
interface Parameters2 {
    path: {
        /** @description Client id of the Entra application. */
        appClientId: components["parameters"]["appClientId"];
    };
}
export interface operations {
    ListManageableTenants: {
        parameters: Parameters1;
        responses: {
            /** @description The tenants. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["ManageableTenant"][];
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
    ListAuthorizedApps: {
        parameters: Parameters1;
        responses: {
            /** @description The applications, as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["AuthorizedApp"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    AuthorizeApp: {
        parameters: Parameters2;
        responses: {
            /** @description The application and whether consent was given. */
            200: {
                content: {
                    "application/json": components["schemas"]["AuthorizedApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    RemoveAuthorizedApp: {
        parameters: Parameters2;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Done; the answer has no body. */
            "2XX": {
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ManageableTenant: { row: components["schemas"]["ManageableTenant"]; key: "entraTenantId"; create: never; update: never };
    AuthorizedApp: { row: components["schemas"]["AuthorizedApp"]; key: "appId"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/authorizedAadApps/manageableTenants": { list: "ManageableTenant" };
    "/authorizedAadApps": { list: "AuthorizedApp" };
    "/authorizedAadApps/{appClientId}": { remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface AuthorisedAppsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
