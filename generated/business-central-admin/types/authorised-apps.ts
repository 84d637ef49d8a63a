// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Answers2, Answers3, Answers5, Answers6 } from "../shared-types.ts";
export interface paths {
    /**
     * List the tenants that authorised the app
     * @description For applications only: tells in which tenants the caller has been authorised for this API. It does not prove that an administrator's consent still stands there.
     */
    "/authorizedAadApps/manageableTenants": {
        get: operations["ListManageableTenants"];
    };
    /**
     * List the apps authorised in the tenant
     * @description Gives the applications that may call this API in the tenant. The answer is a bare list without `value`.
     */
    "/authorizedAadApps": {
        get: operations["ListAuthorizedApps"];
    };
    /**
     * Authorise an app for this API; withdraw the authorisation of an app
     * @description Lets an Entra application call this API in the tenant. It does not replace an administrator's consent to `AdminCenter.ReadWrite.All`, which is given in Entra.
     */
    "/authorizedAadApps/{appClientId}": {
        put: operations["AuthorizeApp"];
        /** @description Keeps an Entra application from calling this API in the tenant from now on. Its consent in Entra stays. */
        delete: operations["RemoveAuthorizedApp"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path3 {
    /** @description Client id of the Entra application. */
    appClientId: components["parameters"]["appClientId"];
}
export interface operations {
    ListManageableTenants: {
        parameters: {};
        responses: Answers2<components["schemas"]["ManageableTenant"]>;
    };
    ListAuthorizedApps: {
        parameters: {};
        responses: Answers5<components["schemas"]["AuthorizedApp"]>;
    };
    AuthorizeApp: {
        parameters: {
            path: Path3;
        };
        responses: Answers3<components["schemas"]["AuthorizedApp"]>;
    };
    RemoveAuthorizedApp: {
        parameters: {
            path: Path3;
        };
        responses: Answers6;
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
