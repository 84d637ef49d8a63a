// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query2, Header2, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List permission sets
     * @description Returns the permission sets that can be assigned, from the system, from extensions and from the tenant itself. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/permissionSets": {
        get: operations["ListPermissionSets"];
    };
    /**
     * Get a permission set
     * @description Reads one permission set by the three parts of its key. To find it by role id alone, filter the list instead. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/permissionSets(scope='{scope}',appId={appId},id='{roleId}')": {
        get: operations["GetPermissionSet"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A permission set that can be assigned. Its key has three parts, because several apps may define the same role id. */
        PermissionSet: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Whether the set comes with the system and its apps or was made in the tenant. */
            scope?: "System" | "Tenant";
            /**
             * Format: uuid
             * @description App that defines the set; all zeros if no app does.
             */
            appId?: string;
            /** @description Role id; a text, not a GUID. */
            id?: string;
            /** @description Name of the permission set as users see it. */
            displayName?: string | null;
            /** @description Name of the app that defines the permission set. */
            extensionName?: string | null;
        };
        /** @description One page of permission sets. While `@odata.nextLink` is there, more follow. */
        PermissionSetPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["PermissionSet"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListPermissionSets: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PermissionSetPage"]>;
    };
    GetPermissionSet: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description Where the permission set is defined. */
                scope: components["parameters"]["permissionSetScope"];
                /** @description App that defines the permission set; all zeros if no app does. */
                appId: components["parameters"]["permissionSetAppId"];
                /** @description Role id of the permission set, between single quotes. */
                roleId: components["parameters"]["permissionSetRoleId"];
            };
        };
        responses: Answers2<components["schemas"]["PermissionSet"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    PermissionSet: { row: components["schemas"]["PermissionSet"]; key: "scope" | "appId" | "id"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/permissionSets": { list: "PermissionSet" };
    "/companies({companyId})/permissionSets(scope='{scope}',appId={appId},id='{roleId}')": { get: "PermissionSet" };
}
/** The types of the service, for a client that knows no other. */
export interface PermissionSetsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
