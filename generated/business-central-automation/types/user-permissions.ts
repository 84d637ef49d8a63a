// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Query2, Header2, Header3, Header4, Path1, Parameters1, Parameters11, Parameters13 } from "../shared-types.ts";
export interface paths {
    /**
     * List a user's permission assignments; assign a permission set to a user
     * @description Returns the permission sets assigned to the user directly; what comes through security groups is not part of it. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})/userPermissions": {
        get: operations["ListUserPermissions"];
        /** @description Gives the user a permission set, in one company or in all. If several apps define the same `roleId`, add `appId` and `scope`, otherwise the request is refused as ambiguous. */
        post: operations["CreateUserPermission"];
    };
    /**
     * Get a user's permission assignment; change a user's permission assignment; take a permission set away from a user
     * @description Reads one direct assignment of the user, with the ETag that a change or a deletion can use. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})/userPermissions({userPermissionId})": {
        get: operations["GetUserPermission"];
        /** @description Removes the direct assignment. The user keeps what security groups grant. */
        delete: operations["DeleteUserPermission"];
        /** @description Turns the assignment into one of another permission set or company. App and scope are looked up at creation only, so send them along when the new set belongs to another app. */
        patch: operations["UpdateUserPermission"];
    };
    /**
     * List a security group's permission assignments; assign a permission set to a security group
     * @description Returns the permission sets that every member has through the group. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions": {
        get: operations["ListSecurityGroupUserPermissions"];
        /** @description Gives a permission set to all present and future members of the group, in one company or in all. Ambiguity of `roleId` is refused as for a user. */
        post: operations["CreateSecurityGroupUserPermission"];
    };
    /**
     * Take a permission set away from a security group
     * @description Removes the assignment, and with it the permission of every member who has it from nowhere else. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions({userPermissionId})": {
        delete: operations["DeleteSecurityGroupUserPermission"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        UserPermission: shared["schemas"]["UserPermission"];
        /** @description One page of permission assignments. While `@odata.nextLink` is there, more follow. */
        UserPermissionPage: {
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
            value: components["schemas"]["UserPermission"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path13 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
    userSecurityId: components["parameters"]["userSecurityId"];
    /** @description The `id` of the assignment, as in the list of the same user or group. */
    userPermissionId: components["parameters"]["userPermissionId"];
}
interface Parameters14 {
    header: Header4;
    path: Path13;
}
export interface operations {
    ListUserPermissions: {
        parameters: Parameters11;
        responses: Answers1<components["schemas"]["UserPermissionPage"]>;
    };
    CreateUserPermission: {
        parameters: Parameters13;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["UserPermission"], "roleId">;
            };
        };
        responses: Answers3<components["schemas"]["UserPermission"]>;
    };
    GetUserPermission: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path13;
        };
        responses: Answers2<components["schemas"]["UserPermission"]>;
    };
    DeleteUserPermission: {
        parameters: Parameters14;
        responses: Answers4;
    };
    UpdateUserPermission: {
        parameters: Parameters14;
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermission"];
            };
        };
        responses: Answers5<components["schemas"]["UserPermission"]>;
    };
    ListSecurityGroupUserPermissions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["UserPermissionPage"]>;
    };
    CreateSecurityGroupUserPermission: {
        parameters: {
            header?: Header3;
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["UserPermission"], "roleId">;
            };
        };
        responses: Answers3<components["schemas"]["UserPermission"]>;
    };
    DeleteSecurityGroupUserPermission: {
        parameters: {
            header: Header4;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the group, a text between single quotes. */
                securityGroupId: components["parameters"]["securityGroupId"];
                /** @description The `id` of the assignment, as in the list of the same user or group. */
                userPermissionId: components["parameters"]["userPermissionId"];
            };
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    UserPermission: { row: components["schemas"]["UserPermission"]; key: "id"; create: "roleId" | "company" | "appId" | "scope"; update: records["UserPermission"]["create"]; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/users({userSecurityId})/userPermissions": { list: "UserPermission"; create: { body: "UserPermission"; demands: "roleId"; answer: "UserPermission" } };
    "/companies({companyId})/users({userSecurityId})/userPermissions({userPermissionId})": { get: "UserPermission"; update: { body: "UserPermission"; answer: "UserPermission" }; remove: { answer: never } };
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions": { list: "UserPermission"; create: { body: "UserPermission"; demands: "roleId"; answer: "UserPermission" } };
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions({userPermissionId})": { remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface UserPermissionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
