// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Header1, Header2, Path3, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List a security group's access control entries
     * @description Returns the group's assignments in the flat form made for inspection, with names resolved. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroups('{securityGroupId}')/accessControls": {
        get: operations["ListSecurityGroupAccessControls"];
    };
    /**
     * List access control entries
     * @description Returns every assignment of a permission set in the environment, without the filter that the permission assignments ask for. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/accessControls": {
        get: operations["ListAccessControls"];
    };
    /**
     * Get an access control entry
     * @description Reads one assignment by its row id. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/accessControls({id})": {
        get: operations["GetAccessControl"];
    };
    /**
     * List who holds a permission set
     * @description Returns the assignments of the set's role id; if several apps define that role, assignments of all of them appear. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/aggregatePermissionSets({id})/accessControls": {
        get: operations["ListAggregatePermissionSetAccessControls"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        AccessControl: shared["schemas"]["AccessControl"];
        /** @description One page of access control entries. While `@odata.nextLink` is there, more follow. */
        AccessControlPage: {
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
            value: components["schemas"]["AccessControl"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListSecurityGroupAccessControls: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccessControlPage"]>;
    };
    ListAccessControls: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["AccessControlPage"]>;
    };
    GetAccessControl: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the access control entry. */
                id: components["parameters"]["accessControlId"];
            };
        };
        responses: Answers2<components["schemas"]["AccessControl"]>;
    };
    ListAggregatePermissionSetAccessControls: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path3;
        };
        responses: Answers1<components["schemas"]["AccessControlPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    AccessControl: { row: components["schemas"]["AccessControl"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "fullName" | "userLicenseType" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/securityGroups('{securityGroupId}')/accessControls": { list: "AccessControl" };
    "/companies({companyId})/accessControls": { list: "AccessControl" };
    "/companies({companyId})/accessControls({id})": { get: "AccessControl" };
    "/companies({companyId})/aggregatePermissionSets({id})/accessControls": { list: "AccessControl" };
}
/** The types of the service, for a client that knows no other. */
export interface AccessControlsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
