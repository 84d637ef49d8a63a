// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies({companyId})/usersPermissions": {
        /**
         * List users for permission inspection
         * @description Returns users with licence type, addresses and Windows or application identity.
         */
        get: operations["ListUsersPermissions"];
    };
    "/companies({companyId})/usersPermissions({id})": {
        /**
         * Get a user for permission inspection
         * @description Reads one user record by its row id; to find it by user, filter the list on `userSecurityId`.
         */
        get: operations["GetUsersPermission"];
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
            /** @description Direct assignment, or through the group in `securityGroupCode`. */
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
            /** @description Kind of licence that the user has; expect the plain and the encoded spelling. */
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
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandUsersPermission: string[];
        /** @description The `id` of the user record; not the `userSecurityId`. */
        usersPermissionId: string;
    };
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
            /** @description One page of user records. */
            200: {
                content: {
                    "application/json": components["schemas"]["UsersPermissionPage"];
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
    GetUsersPermission: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUsersPermission"];
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
                /** @description The `id` of the user record; not the `userSecurityId`. */
                id: components["parameters"]["usersPermissionId"];
            };
        };
        responses: {
            /** @description The user record. */
            200: {
                content: {
                    "application/json": components["schemas"]["UsersPermission"];
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
