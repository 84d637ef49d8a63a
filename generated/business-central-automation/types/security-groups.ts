// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Header1, Header2, Header4, Path1, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List security groups
     * @description Returns the security groups that were linked to the environment. Groups cannot be linked through this API. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroups": {
        get: operations["ListSecurityGroups"];
    };
    /**
     * Get a security group; unlink a security group
     * @description Reads one linked group with its code and its name in the directory. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroups('{securityGroupId}')": {
        get: operations["GetSecurityGroup"];
        /** @description Removes the group from Business Central; the group in the directory is left alone. Applications may lack the right to do this. */
        delete: operations["DeleteSecurityGroup"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        SecurityGroupMember: shared["schemas"]["SecurityGroupMember"];
        UserPermission: shared["schemas"]["UserPermission"];
        AccessControl: shared["schemas"]["AccessControl"];
        /** @description A security group of Entra ID, or of Windows on-premises, that has been linked to the environment. */
        SecurityGroup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Object id of the group in Entra ID, or its Windows SID, as text. */
            id?: string;
            /** @description Short name of the group within Business Central. */
            code?: string | null;
            /** @description Name of the group as users see it. */
            groupName?: string | null;
            /**
             * Format: uuid
             * @description Security id of the pseudo user to which the group's permissions are assigned.
             */
            groupUserSecurityId?: string | null;
            /** @description The same value as `id`. */
            groupId?: string | null;
            /** @description False if the directory could not be asked; then name and members may be out of date. */
            retrievedSuccessfully?: boolean | null;
            /** @description Present only with `$expand=securityGroupMembers`. */
            securityGroupMembers?: components["schemas"]["SecurityGroupMember"][];
            /** @description Present only with `$expand=userPermissions`. */
            userPermissions?: components["schemas"]["UserPermission"][];
            /** @description Present only with `$expand=accessControls`. */
            accessControls?: components["schemas"]["AccessControl"][];
        };
        /** @description One page of security groups. While `@odata.nextLink` is there, more follow. */
        SecurityGroupPage: {
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
            value: components["schemas"]["SecurityGroup"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListSecurityGroups: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandSecurityGroup"];
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
        responses: Answers1<components["schemas"]["SecurityGroupPage"]>;
    };
    GetSecurityGroup: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandSecurityGroup"];
            };
            header?: Header2;
            path: Path1;
        };
        responses: Answers2<components["schemas"]["SecurityGroup"]>;
    };
    DeleteSecurityGroup: {
        parameters: {
            header: Header4;
            path: Path1;
        };
        responses: Answers4;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    SecurityGroupMember: { row: components["schemas"]["SecurityGroupMember"]; key: "securityGroupCode" | "userSecurityId"; create: never; update: never; noFilter: "@odata.etag" };
    UserPermission: { row: components["schemas"]["UserPermission"]; key: "id"; create: "roleId" | "company" | "appId" | "scope"; update: records["UserPermission"]["create"]; noFilter: "@odata.etag" };
    AccessControl: { row: components["schemas"]["AccessControl"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "fullName" | "userLicenseType" };
    SecurityGroup: { row: components["schemas"]["SecurityGroup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "securityGroupMembers" | "userPermissions" | "accessControls"; nested: { "securityGroupMembers": "SecurityGroupMember"; "userPermissions": "UserPermission"; "accessControls": "AccessControl" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/securityGroups": { list: "SecurityGroup" };
    "/companies({companyId})/securityGroups('{securityGroupId}')": { get: "SecurityGroup"; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SecurityGroupsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
