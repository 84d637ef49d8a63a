// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies({companyId})/securityGroups": {
        /**
         * List security groups
         * @description Returns the security groups that were linked to the environment. Groups cannot be linked through this API.
         */
        get: operations["ListSecurityGroups"];
    };
    "/companies({companyId})/securityGroups('{securityGroupId}')": {
        /**
         * Get a security group
         * @description Reads one linked group with its code and its name in the directory.
         */
        get: operations["GetSecurityGroup"];
        /**
         * Unlink a security group
         * @description Removes the group from Business Central; the group in the directory is left alone. Applications may lack the right to do this.
         */
        delete: operations["DeleteSecurityGroup"];
    };
}
export interface components {
    schemas: {
        /** @description What went wrong, for programs and for people. `BadRequest` is to be corrected by the program, `Authentication` and `Authorization` by an administrator, `Application` by a user; of `Internal` only `ServerError` and `TenantUnavailable` can pass by themselves. */
        ErrorDetail: {
            /** @description Kind before the underscore (`BadRequest`, `Authentication`, `Authorization`, `Application`, `Internal`), case behind it. */
            code: "BadRequest_InvalidRequestUrl" | "BadRequest_NotFound" | "BadRequest_ResourceNotFound" | "BadRequest_InvalidOperation" | "BadRequest_InvalidToken" | "BadRequest_RequiredParamNotProvided" | "BadRequest_MethodNotAllowed" | "BadRequest_MethodNotImplemented" | "BadRequest_NotSupported" | "Authentication_InvalidCredentials" | "Request_EntityChanged" | "Internal_DataNotFoundFilter" | "Internal_RecordNotFound" | "Internal_InvalidTableRelation" | "Internal_ServerError" | "Internal_EntityWithSameKeyExists" | "Internal_CompanyNotFound" | "Internal_TenantUnavailable" | "Application_DialogException" | "Application_EvaluateException" | "Application_StringExceededLength" | "Application_InvalidGUID" | "Application_CallbackNotAllowed" | "Application_FilterErrorException" | "Application_FieldValidationException" | "Unknown";
            /** @description Text in the language of the request, ending in the correlation id for the vendor's support. */
            message: string;
        };
        /** @description Body of every refusal that comes from the service itself. A gateway in front of it may answer with something else. */
        ErrorBody: {
            /** @description What went wrong, with a code for programs and a text for people. */
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description One user in one security group. Membership is kept in the directory and only read here. */
        SecurityGroupMember: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Code of the group that the user is in. */
            securityGroupCode?: string;
            /**
             * Format: uuid
             * @description Security id of the user who is in the group.
             */
            userSecurityId?: string;
            /** @description Name of the group as users see it. */
            securityGroupName?: string | null;
            /** @description Short name with which the user signs in. */
            userName?: string | null;
            /** @description First and last name of the user who is in the group. */
            userFullName?: string | null;
        };
        /** @description A permission set that is assigned to a user or to the pseudo user of a security group, for one company or for all. */
        UserPermission: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Role id of the permission set that the user has.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Taken from the path.
             */
            userSecurityId?: string | null;
            /** @description Id of the permission set, for instance `D365 BASIC`. */
            roleId?: string | null;
            /** @description Name of the permission set as users see it. */
            displayName?: string | null;
            /** @description Name of the company in which the assignment holds; empty means all companies. */
            company?: string | null;
            /**
             * Format: uuid
             * @description App that defines the permission set. Filled in by the server on creation if `roleId` is unambiguous without it.
             */
            appId?: string | null;
            /** @description Name of the app that defines the permission set. */
            extensionName?: string | null;
            /** @description Where the permission set is defined. Filled in by the server on creation if `roleId` is unambiguous without it. */
            scope?: "System" | "Tenant" | null;
        };
        /** @description One assignment of a permission set to a user, read from the table that the permission assignments write to. */
        AccessControl: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the assignment, made by the service.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Security id of the user who has the permission set.
             */
            userSecurityId?: string | null;
            /** @description Short name of the permission set that is assigned. */
            roleId?: string | null;
            /** @description Name of the permission set as users see it. */
            roleName?: string | null;
            /** @description Name of the company in which it holds; empty means all companies. */
            company?: string | null;
            /** @description Short name with which the user signs in. */
            userName?: string | null;
            /** @description First and last name of the user. */
            fullName?: string | null;
            /** @description Text in the language of the request. */
            userLicenseType?: "Full User" | "Limited User" | "Device Only User" | "Windows Group" | "External User" | "External Administrator" | "External Accountant" | "Application" | "AAD Group" | "Agent" | null;
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
    responses: {
        /** @description The request is wrong or a business rule refuses it; `error.code` tells which. Sending it again unchanged does not help. */
        BadRequest: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, expired or meant for something else, the user or application was disabled, or the application is not on the environment's page Microsoft Entra Applications. The body may be empty. Get a new token once, then give up. */
        Unauthorized: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller is known but may not do this: a permission set or an application permission is missing. */
        Forbidden: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Environment, company or record does not exist, or the path is misspelt. */
        NotFound: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The operation took longer than 8 minutes and was cancelled. Split it instead of repeating it. */
        RequestTimeout: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is larger than 350 MB, or the page larger than 20000 rows. */
        PayloadTooLarge: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More than 6000 requests in five minutes, or more than 5 running and 95 waiting, for this user. Wait before the next try, longer each time. */
        TooManyRequests: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. Worth another try only for reads and for writes that are harmless when repeated. */
        InternalServerError: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway got no proper answer from the service. Wait as long as `Retry-After` says. */
        BadGateway: {
            headers: {
                /** @description How long to wait before the next attempt: a number of seconds, or a date. */
                "Retry-After"?: string;
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service is unavailable, or the request waited in the queue for 8 minutes. Wait as long as `Retry-After` says. */
        ServiceUnavailable: {
            headers: {
                /** @description How long to wait before the next attempt: a number of seconds, or a date. */
                "Retry-After"?: string;
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No answer within 10 minutes; the work may still be going on. Look at the result before you repeat anything. */
        GatewayTimeout: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The record is gone for good. */
        Gone: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The entity set does not offer this verb. */
        MethodNotAllowed: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Somebody else changed the record after it was read (`Request_EntityChanged`). Read it again and decide anew. */
        Conflict: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The `If-Match` header is missing or does not hold a usable ETag. */
        PreconditionFailed: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
        select: string[];
        /** @description OData condition on the rows. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` are not available. Computed fields cannot be used. */
        filter: string;
        /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
        orderby: string;
        /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
        top: number;
        /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
        skip: number;
        /** @description Whether to add the number of rows on all pages together. */
        count: boolean;
        /**
         * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
         * @example odata.maxpagesize=500
         */
        preferMaxPageSize: string;
        /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
        dataAccessIntent: "ReadOnly" | "ReadWrite";
        /**
         * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
         * @example en-US
         */
        acceptLanguage: string;
        /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
        clientRequestId: string;
        /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
        companyId: string;
        /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
        ifMatch: string;
        /** @description The `id` of the group, a text between single quotes. */
        securityGroupId: string;
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandSecurityGroup: string[];
    };
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
            header?: {
                /**
                 * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
                 * @example odata.maxpagesize=500
                 */
                Prefer?: components["parameters"]["preferMaxPageSize"];
                /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
                "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
                /**
                 * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
            };
        };
        responses: {
            /** @description One page of security groups. */
            200: {
                content: {
                    "application/json": components["schemas"]["SecurityGroupPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetSecurityGroup: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandSecurityGroup"];
            };
            header?: {
                /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
                "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
                /**
                 * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the group, a text between single quotes. */
                securityGroupId: components["parameters"]["securityGroupId"];
            };
        };
        responses: {
            /** @description The security group. */
            200: {
                content: {
                    "application/json": components["schemas"]["SecurityGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DeleteSecurityGroup: {
        parameters: {
            header: {
                /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
                "If-Match": components["parameters"]["ifMatch"];
                /**
                 * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the group, a text between single quotes. */
                securityGroupId: components["parameters"]["securityGroupId"];
            };
        };
        responses: {
            /** @description The security group is deleted. */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
    SecurityGroupMember: { row: components["schemas"]["SecurityGroupMember"]; key: "securityGroupCode" | "userSecurityId"; create: never; update: never; noFilter: "@odata.etag" };
    UserPermission: { row: components["schemas"]["UserPermission"]; key: "id"; create: "roleId" | "company" | "appId" | "scope"; update: "roleId" | "company" | "appId" | "scope"; noFilter: "@odata.etag" };
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
