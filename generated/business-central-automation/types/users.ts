// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies({companyId})/users": {
        /**
         * List users
         * @description Returns the users of the environment with their state. Any company can stand in the path, because users do not belong to a company.
         */
        get: operations["ListUsers"];
    };
    "/companies({companyId})/users({userSecurityId})": {
        /**
         * Get a user
         * @description Reads one user with the state, expiry date and contact address that can be changed here.
         */
        get: operations["GetUser"];
        /**
         * Change a user's state, expiry or contact address
         * @description Enables or disables a user, sets the date after which sign-in is refused, or the contact address. Everything else about a user comes from Microsoft 365.
         */
        patch: operations["UpdateUser"];
    };
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365": {
        /**
         * Fetch new users from Microsoft 365 and wait
         * @description Creates a user for every licensed person in Microsoft 365 who is not known yet, and answers when it is done. It serves the whole environment although it hangs on one user's path. Meant for delegated administrators; refused to applications and while the background variant is pending.
         */
        post: operations["GetNewUsersFromOffice365"];
    };
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365Async": {
        /**
         * Fetch new users from Microsoft 365 in the background
         * @description Queues a job that creates a user for every licensed person in Microsoft 365 who is not known yet. Watch it in the scheduled jobs of category `APIUSERJOB`. Refused to applications and while such a job is waiting or running.
         */
        post: operations["GetNewUsersFromOffice365Async"];
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
        /** @description A background job that an action of this API has queued. Its state is a text in the language of the request. */
        ScheduledJob: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the job, made by the service.
             */
            id?: string;
            /** @description Job queue category; `APIUSERJOB` for fetching users. */
            category?: string | null;
            /**
             * Format: date-time
             * @description When the job was queued to start.
             */
            startDateTime?: string | null;
            /** @description Text in the language of the request: send `Accept-Language: en-US` to compare it. `Finished` also means that the queue entry is already gone. */
            status?: "Ready" | "In Process" | "In Progress" | "Error" | "On Hold" | "Finished" | "On Hold with Inactivity Timeout" | "Waiting" | null;
            /** @description Text that tells what the job does. */
            description?: string | null;
            /** @description Filled only while `status` is `Error`. */
            errorMessage?: string | null;
        };
        /** @description A user of the environment. Users come from Microsoft 365 and cannot be created or deleted here. Online, users of licence type External User are left out. */
        User: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the user, for the paths of permissions and groups.
             */
            userSecurityId?: string;
            /** @description Short name with which the user signs in. */
            userName?: string | null;
            /** @description First and last name of the user. */
            displayName?: string | null;
            /** @description A disabled user cannot sign in any more; nothing is deleted. */
            state?: "Enabled" | "Disabled" | null;
            /**
             * Format: date-time
             * @description `0001-01-01T00:00:00Z` means no expiry.
             */
            expiryDate?: string | null;
            /** @description Address at which the user is reached; it need not be the one of signing in. */
            contactEmail?: string | null;
            /** @description Present only with `$expand=securityGroupMembers`. */
            securityGroupMembers?: components["schemas"]["SecurityGroupMember"][];
            /** @description Present only with `$expand=userPermissions`. */
            userPermissions?: components["schemas"]["UserPermission"][];
            /** @description Present only with `$expand=scheduledJobs`; jobs of category `APIUSERJOB`, the same for every user. */
            scheduledJobs?: components["schemas"]["ScheduledJob"][];
        };
        /** @description One page of users. While `@odata.nextLink` is there, more follow. */
        UserPage: {
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
            value: components["schemas"]["User"][];
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
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandUser: string[];
        /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
        userSecurityId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    header?: {
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
        /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
        userSecurityId: components["parameters"]["userSecurityId"];
    };
}
export interface operations {
    ListUsers: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUser"];
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
            /** @description One page of users. */
            200: {
                content: {
                    "application/json": components["schemas"]["UserPage"];
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
    GetUser: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUser"];
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
                /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
                userSecurityId: components["parameters"]["userSecurityId"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                content: {
                    "application/json": components["schemas"]["User"];
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
    UpdateUser: {
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
                /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
                userSecurityId: components["parameters"]["userSecurityId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                content: {
                    "application/json": components["schemas"]["User"];
                };
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
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetNewUsersFromOffice365: {
        parameters: Parameters1;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                content?: never;
            };
            /** @description Done; the answer has no body. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetNewUsersFromOffice365Async: {
        parameters: Parameters1;
        responses: {
            /** @description Begun; the answer has no body. */
            200: {
                content?: never;
            };
            /** @description The job is queued; the answer has no body. */
            201: {
                headers: {
                    /** @description Address of the scheduled job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Begun; the answer has no body. */
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
    ScheduledJob: { row: components["schemas"]["ScheduledJob"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "status" | "errorMessage" };
    User: { row: components["schemas"]["User"]; key: "userSecurityId"; create: never; update: "state" | "expiryDate" | "contactEmail"; noFilter: "@odata.etag" | "securityGroupMembers" | "userPermissions" | "scheduledJobs"; nested: { "securityGroupMembers": "SecurityGroupMember"; "userPermissions": "UserPermission"; "scheduledJobs": "ScheduledJob" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/users": { list: "User" };
    "/companies({companyId})/users({userSecurityId})": { get: "User"; update: { body: "User"; answer: "User" } };
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365": { run: { answer: never } };
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365Async": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface UsersTypes {
    paths: paths;
    records: records;
    calls: calls;
}
