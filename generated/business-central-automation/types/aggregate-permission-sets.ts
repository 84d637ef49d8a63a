// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Header1, Header2, Path2, Path3 } from "../shared-types.ts";
export interface paths {
    /**
     * List permission set records
     * @description Returns all permission sets with a GUID as key, which suits tools that store references. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/aggregatePermissionSets": {
        get: operations["ListAggregatePermissionSets"];
    };
    /**
     * Get a permission set record
     * @description Reads one permission set by its row id instead of the three-part key. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/aggregatePermissionSets({id})": {
        get: operations["GetAggregatePermissionSet"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        AccessControl: shared["schemas"]["AccessControl"];
        /** @description A permission set with a GUID as its key, which makes it easier to address than the permission set of the older list. */
        AggregatePermissionSet: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Id of the row; the permission set lists elsewhere use `id` for the role.
             */
            id?: string;
            /**
             * Format: uuid
             * @description App that defines the permission set; all zeros if no app does.
             */
            appId?: string | null;
            /** @description Text by which users know the app that defines the set. */
            appName?: string | null;
            /** @description Text by which users know the permission set. */
            name?: string | null;
            /** @description Short name of the permission set, unique only within its app. */
            roleId?: string | null;
            /** @description Whether the set comes with the system and its apps or was made in the tenant. */
            scope?: "System" | "Tenant" | null;
            /** @description Present only with `$expand=accessControls`; matched by role id alone, so assignments of a set of the same name from another app show up too. */
            accessControls?: components["schemas"]["AccessControl"][];
        };
        /** @description One page of permission set records. While `@odata.nextLink` is there, more follow. */
        AggregatePermissionSetPage: {
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
            value: components["schemas"]["AggregatePermissionSet"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListAggregatePermissionSets: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandAggregatePermissionSet"];
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
        responses: Answers1<components["schemas"]["AggregatePermissionSetPage"]>;
    };
    GetAggregatePermissionSet: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandAggregatePermissionSet"];
            };
            header?: Header2;
            path: Path3;
        };
        responses: Answers2<components["schemas"]["AggregatePermissionSet"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    AccessControl: { row: components["schemas"]["AccessControl"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "fullName" | "userLicenseType" };
    AggregatePermissionSet: { row: components["schemas"]["AggregatePermissionSet"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "accessControls"; nested: { "accessControls": "AccessControl" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/aggregatePermissionSets": { list: "AggregatePermissionSet" };
    "/companies({companyId})/aggregatePermissionSets({id})": { get: "AggregatePermissionSet" };
}
/** The types of the service, for a client that knows no other. */
export interface AggregatePermissionSetsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
