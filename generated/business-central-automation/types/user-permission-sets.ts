// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Header1, Header2, Path12, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List effective permission sets of users
     * @description Returns what users hold directly and through groups. Rows of several companies can be mixed up, so check surprising results against the access controls. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/userPermissionSets": {
        get: operations["ListUserPermissionSets"];
    };
    /**
     * Get an effective permission set
     * @description Reads one row by its id. Rows are computed for each request, so an id from an earlier list may not be found. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/userPermissionSets({id})": {
        get: operations["GetUserPermissionSet"];
    };
    /**
     * List one user's effective permission sets
     * @description Returns what one user holds directly and through groups, starting from the user record's row id. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/usersPermissions({id})/userPermissionSets": {
        get: operations["ListUsersPermissionUserPermissionSets"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A permission set that a user has, with the way it was obtained. Rows are computed for each request. */
        UserPermissionSet: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Made up for each request: do not store it.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Security id of the user who has the permission set.
             */
            userSecurityId?: string | null;
            /** @description Direct assignment, or through the group in `securityGroupCode`. Codes: SecurityGroup = Security group, Security Group = Security group (caption), Security_x0020_Group = Security group (encoded). */
            type?: "User" | "SecurityGroup" | "Security Group" | "Security_x0020_Group" | null;
            /** @description Short name of the permission set that the user has. */
            roleId?: string | null;
            /** @description Name of the permission set as users see it. */
            roleName?: string | null;
            /** @description Code of the group through which the user has the set; empty when it is the user's own. */
            securityGroupCode?: string | null;
            /** @description Name of the company in which it holds; empty means all companies. */
            company?: string | null;
            /** @description Whether the permission set comes with the system and its apps or was made in the tenant. */
            scope?: "System" | "Tenant" | null;
            /**
             * Format: uuid
             * @description App that defines the permission set; all zeros if no app does.
             */
            appId?: string | null;
            /** @description Name of the app that defines the permission set. */
            appName?: string | null;
        };
        /** @description One page of effective assignments. While `@odata.nextLink` is there, more follow. */
        UserPermissionSetPage: {
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
            value: components["schemas"]["UserPermissionSet"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListUserPermissionSets: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["UserPermissionSetPage"]>;
    };
    GetUserPermissionSet: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the row, valid only shortly after the list that gave it. */
                id: components["parameters"]["userPermissionSetId"];
            };
        };
        responses: Answers2<components["schemas"]["UserPermissionSet"]>;
    };
    ListUsersPermissionUserPermissionSets: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path12;
        };
        responses: Answers1<components["schemas"]["UserPermissionSetPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    UserPermissionSet: { row: components["schemas"]["UserPermissionSet"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/userPermissionSets": { list: "UserPermissionSet" };
    "/companies({companyId})/userPermissionSets({id})": { get: "UserPermissionSet" };
    "/companies({companyId})/usersPermissions({id})/userPermissionSets": { list: "UserPermissionSet" };
}
/** The types of the service, for a client that knows no other. */
export interface UserPermissionSetsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
