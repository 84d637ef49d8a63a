// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query2, Header2, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List permission lines
     * @description Returns what permission sets allow, object by object, which is a long list: filter on `roleId` or `objectId`. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/expandedPermissionSets": {
        get: operations["ListExpandedPermissionSets"];
    };
    /**
     * Get a permission line
     * @description Reads one line by its row id. The table behind it is virtual, so lists are the surer way. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/expandedPermissionSets({id})": {
        get: operations["GetExpandedPermissionSet"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description One object and what a permission set allows on it, with included and excluded sets already worked in. */
        ExpandedPermissionSet: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the line, made by the service.
             */
            id?: string;
            /**
             * Format: uuid
             * @description App that defines the permission set; all zeros if no app does.
             */
            appId?: string | null;
            /** @description Name of the app that defines the permission set. */
            appName?: string | null;
            /** @description Short name of the permission set that the line is part of. */
            roleId?: string | null;
            /** @description Name of the permission set as users see it. */
            roleName?: string | null;
            /** @description Kind of object that the line allows something on, such as a table or a page. Codes: Table Data = Table data, Table_x0020_Data = Table data (encoded). */
            objectType?: "Table Data" | "Table_x0020_Data" | "Table" | "Report" | "Codeunit" | "XMLport" | "MenuSuite" | "Page" | "Query" | "System" | null;
            /**
             * Format: int32
             * @description Number of the object; 0 stands for all objects of the kind.
             */
            objectId?: number | null;
            /** @description Caption in the language of the request. */
            objectName?: string | null;
            /** @description A blank means none; `Indirect` means only through other objects. Codes:   = None, _x0020_ = None (encoded). */
            readPermission?: " " | "_x0020_" | "Yes" | "Indirect" | null;
            /** @description A blank means none; `Indirect` means only through other objects. Codes:   = None, _x0020_ = None (encoded). */
            insertPermission?: " " | "_x0020_" | "Yes" | "Indirect" | null;
            /** @description A blank means none; `Indirect` means only through other objects. Codes:   = None, _x0020_ = None (encoded). */
            modifyPermission?: " " | "_x0020_" | "Yes" | "Indirect" | null;
            /** @description A blank means none; `Indirect` means only through other objects. Codes:   = None, _x0020_ = None (encoded). */
            deletePermission?: " " | "_x0020_" | "Yes" | "Indirect" | null;
            /** @description A blank means none; `Indirect` means only through other objects. Codes:   = None, _x0020_ = None (encoded). */
            executePermission?: " " | "_x0020_" | "Yes" | "Indirect" | null;
            /** @description Name in the source code, the same in every language. */
            alObjectName?: string | null;
            /** @description Whether the permission set comes with the system and its apps or was made in the tenant. */
            scope?: "System" | "Tenant" | null;
        };
        /** @description One page of permission lines. While `@odata.nextLink` is there, more follow. */
        ExpandedPermissionSetPage: {
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
            value: components["schemas"]["ExpandedPermissionSet"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListExpandedPermissionSets: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ExpandedPermissionSetPage"]>;
    };
    GetExpandedPermissionSet: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the permission line. */
                id: components["parameters"]["expandedPermissionSetId"];
            };
        };
        responses: Answers2<components["schemas"]["ExpandedPermissionSet"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ExpandedPermissionSet: { row: components["schemas"]["ExpandedPermissionSet"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "appName" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/expandedPermissionSets": { list: "ExpandedPermissionSet" };
    "/companies({companyId})/expandedPermissionSets({id})": { get: "ExpandedPermissionSet" };
}
/** The types of the service, for a client that knows no other. */
export interface ExpandedPermissionSetsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
