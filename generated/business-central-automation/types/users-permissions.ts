// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Header1, Header2, Path2, Path12 } from "../shared-types.ts";
export interface paths {
    /**
     * List users for permission inspection
     * @description Returns users with licence type, addresses and Windows or application identity. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/usersPermissions": {
        get: operations["ListUsersPermissions"];
    };
    /**
     * Get a user for permission inspection
     * @description Reads one user record by its row id; to find it by user, filter the list on `userSecurityId`. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/usersPermissions({id})": {
        get: operations["GetUsersPermission"];
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
        /** @description A user as the permission pages see it. Only the licence types listed at `licenseType` occur. */
        UsersPermission: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Id of the row, not the `userSecurityId`.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Key of the user in all lists of permissions.
             */
            userSecurityId?: string | null;
            /** @description Short name with which the user signs in. */
            userName?: string | null;
            /** @description First and last name of the user. */
            fullName?: string | null;
            /** @description Whether the user can sign in. */
            state?: "Enabled" | "Disabled" | null;
            /**
             * Format: date-time
             * @description `0001-01-01T00:00:00Z` means no expiry.
             */
            expiryDate?: string | null;
            /** @description Security id of the user in Windows, where the user signs in with it. */
            windowsSecurityID?: string | null;
            /** @description Whether the user has to choose a new password at the next sign-in. */
            changePassword?: boolean | null;
            /** @description Kind of licence that the user has; expect the plain and the encoded spelling. Codes: Full_x0020_User = Full User (encoded), Limited_x0020_User = Limited User (encoded), Device_x0020_Only_x0020_User = Device Only User (encoded), External_x0020_User = External User (encoded), External_x0020_Administrator = External Administrator (encoded), External_x0020_Accountant = External Accountant (encoded). */
            licenseType?: "Full User" | "Full_x0020_User" | "Limited User" | "Limited_x0020_User" | "Device Only User" | "Device_x0020_Only_x0020_User" | "External User" | "External_x0020_User" | "External Administrator" | "External_x0020_Administrator" | "External Accountant" | "External_x0020_Accountant" | null;
            /** @description Address with which the user signs in. */
            authenticationEmail?: string | null;
            /** @description Address at which the user is reached. */
            contactEmail?: string | null;
            /** @description Id of the user's mailbox in Exchange. */
            exchangeIdentifier?: string | null;
            /**
             * Format: uuid
             * @description Id of the application, where the user stands for one.
             */
            applicationId?: string | null;
            /** @description Present only with `$expand=userPermissionSets`. */
            userPermissionSets?: components["schemas"]["UserPermissionSet"][];
        };
        /** @description One page of user records. While `@odata.nextLink` is there, more follow. */
        UsersPermissionPage: {
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
            value: components["schemas"]["UsersPermission"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListUsersPermissions: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUsersPermission"];
                /** @description OData condition on the rows. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` are not available. Computed fields cannot be used. */
                $filter?: components["parameters"]["filter"];
                /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
                $skip?: components["parameters"]["skip"];
                /** @description Whether to add the number of rows on all pages together. */
                $count?: components["parameters"]["count"];
            };
            header?: Header1;
            path: Path2;
        };
        responses: Answers1<components["schemas"]["UsersPermissionPage"]>;
    };
    GetUsersPermission: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUsersPermission"];
            };
            header?: Header2;
            path: Path12;
        };
        responses: Answers2<components["schemas"]["UsersPermission"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    UserPermissionSet: { row: components["schemas"]["UserPermissionSet"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    UsersPermission: { row: components["schemas"]["UsersPermission"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "userPermissionSets"; nested: { "userPermissionSets": "UserPermissionSet" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/usersPermissions": { list: "UsersPermission" };
    "/companies({companyId})/usersPermissions({id})": { get: "UsersPermission" };
}
/** The types of the service, for a client that knows no other. */
export interface UsersPermissionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
