// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

interface Body1 {
    headers: {
        /** @description Identifies the failed request to the vendor's support. */
        "ms-correlation-x"?: string;
        [name: string]: unknown;
    };
    content: {
        "application/json": components["schemas"]["ErrorBody"];
    };
}
interface Body2 {
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
}
export interface components {
    schemas: {
        /** @description What went wrong, for programs and for people. `BadRequest` is to be corrected by the program, `Authentication` and `Authorization` by an administrator, `Application` by a user; of `Internal` only `ServerError` and `TenantUnavailable` can pass by themselves. */
        ErrorDetail: {
            /** @description Kind before the underscore (`BadRequest`, `Authentication`, `Authorization`, `Application`, `Internal`), case behind it. Codes: BadRequest_InvalidRequestUrl = Address not understood, BadRequest_NotFound = Not found, BadRequest_ResourceNotFound = Resource not found, BadRequest_InvalidOperation = Operation not allowed, BadRequest_InvalidToken = ETag missing or unusable, BadRequest_RequiredParamNotProvided = Parameter missing, BadRequest_MethodNotAllowed = Verb not allowed, BadRequest_MethodNotImplemented = Verb not implemented, BadRequest_NotSupported = Not supported, Authentication_InvalidCredentials = Credentials rejected, Request_EntityChanged = Changed by somebody else, Internal_DataNotFoundFilter = No data within the filter, …. */
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
    };
    responses: {
        /** @description The request is wrong or a business rule refuses it; `error.code` tells which. Sending it again unchanged does not help. */
        BadRequest: Body1;
        /** @description The token is missing, expired or meant for something else, the user or application was disabled, or the application is not on the environment's page Microsoft Entra Applications. The body may be empty. Get a new token once, then give up. */
        Unauthorized: Body1;
        /** @description The caller is known but may not do this: a permission set or an application permission is missing. */
        Forbidden: Body1;
        /** @description Environment, company or record does not exist, or the path is misspelt. */
        NotFound: Body1;
        /** @description The operation took longer than 8 minutes and was cancelled. Split it instead of repeating it. */
        RequestTimeout: Body1;
        /** @description The body is larger than 350 MB, or the page larger than 20000 rows. */
        PayloadTooLarge: Body1;
        /** @description More than 6000 requests in five minutes, or more than 5 running and 95 waiting, for this user. Wait before the next try, longer each time. */
        TooManyRequests: Body1;
        /** @description The service failed. Worth another try only for reads and for writes that are harmless when repeated. */
        InternalServerError: Body1;
        /** @description The gateway got no proper answer from the service. Wait as long as `Retry-After` says. */
        BadGateway: Body2;
        /** @description The service is unavailable, or the request waited in the queue for 8 minutes. Wait as long as `Retry-After` says. */
        ServiceUnavailable: Body2;
        /** @description No answer within 10 minutes; the work may still be going on. Look at the result before you repeat anything. */
        GatewayTimeout: Body1;
        /** @description The record is gone for good. */
        Gone: Body1;
        /** @description The entity set does not offer this verb. */
        MethodNotAllowed: Body1;
        /** @description Somebody else changed the record after it was read (`Request_EntityChanged`). Read it again and decide anew. */
        Conflict: Body1;
        /** @description The `If-Match` header is missing or does not hold a usable ETag. */
        PreconditionFailed: Body1;
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
        /** @description Id of the company to read or change, as in the list of automation companies. */
        automationCompanyId: string;
        /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
        ifMatch: string;
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandConfigurationPackage: string[];
        /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
        configurationPackageId: string;
        /** @description The `code` of the same package, in upper case and between single quotes. */
        packageCode: string;
        /** @description The `packageId` of the extension. The app id, which is the same in all versions, does not work here. */
        extensionPackageId: string;
        /** @description The `systemId` of the upload record. */
        extensionUploadId: string;
        /** @description The `operationID` of the deployment, as in the list. */
        deploymentOperationId: string;
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandUser: string[];
        /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
        userSecurityId: string;
        /** @description The `id` of the assignment, as in the list of the same user or group. */
        userPermissionId: string;
        /** @description The `id` of the group, a text between single quotes. */
        securityGroupId: string;
        /** @description Where the permission set is defined. */
        permissionSetScope: string;
        /** @description App that defines the permission set; all zeros if no app does. */
        permissionSetAppId: string;
        /** @description Role id of the permission set, between single quotes. */
        permissionSetRoleId: string;
        /** @description Where the profile is defined. */
        profileScope: string;
        /** @description App that defines the profile; all zeros if no app does. */
        profileApplicationId: string;
        /** @description Code of the profile, between single quotes. */
        profileId: string;
        /**
         * @description OData condition that names `id` or `category`, for instance `category eq 'APIUSERJOB'`. Without one of them the service refuses to read.
         * @example category eq 'APIUSERJOB'
         */
        scheduledJobFilter: string;
        /** @description Id of the job, as in the list or in the `Location` header of the action that queued it. */
        scheduledJobId: string;
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandSecurityGroup: string[];
        /** @description The `code` of the group, between single quotes. */
        securityGroupCode: string;
        /** @description The `id` of the feature, a text between single quotes. */
        featureId: string;
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandUsersPermission: string[];
        /** @description The `id` of the user record; not the `userSecurityId`. */
        usersPermissionId: string;
        /** @description The `id` of the row, valid only shortly after the list that gave it. */
        userPermissionSetId: string;
        /** @description The `id` of the access control entry. */
        accessControlId: string;
        /** @description Related records to include in each row, so that no further request is needed for them. */
        expandAggregatePermissionSet: string[];
        /** @description The `id` of the permission set record, a GUID. */
        aggregatePermissionSetId: string;
        /** @description The `id` of the permission line. */
        expandedPermissionSetId: string;
        /** @description The `subscriptionId` of the subscription, a text between single quotes. */
        subscriptionId: string;
        /** @description With `snapshot` all requests of the batch share one transaction, and one failure takes all of them back. */
        isolation: "snapshot";
        /** @description With `odata.continue-on-error` the batch goes on after a failed request; otherwise it stops there. */
        preferContinueOnError: "odata.continue-on-error";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface Refusals1 {
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
}
export interface Refusals2 {
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
}
export interface Refusals3 {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    404: components["responses"]["NotFound"];
    405: components["responses"]["MethodNotAllowed"];
    408: components["responses"]["RequestTimeout"];
    413: components["responses"]["PayloadTooLarge"];
    429: components["responses"]["TooManyRequests"];
    500: components["responses"]["InternalServerError"];
    502: components["responses"]["BadGateway"];
    503: components["responses"]["ServiceUnavailable"];
    504: components["responses"]["GatewayTimeout"];
}
export interface Refusals4 {
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
}
export interface Refusals5 {
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
}
export interface Refusals6 {
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
}
export interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers2<T> extends Refusals2 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers3<T> extends Refusals3 {
    201: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers4 extends Refusals4 {
    204: {
        content?: never;
    };
}
export interface Answers5<T> extends Refusals5 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers6 extends Refusals6 {
    200: {
        content?: never;
    };
    204: {
        content?: never;
    };
}
export interface Answers7 extends Refusals2 {
    /** @description The bytes as they were uploaded. */
    200: {
        content: {
            "application/octet-stream": string;
        };
    };
}
export interface Answers8 extends Refusals5 {
    /** @description The bytes are stored. */
    204: {
        content?: never;
    };
}
export interface Query1 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
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
}
export interface Query2 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
}
export interface Header1 {
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
}
export interface Header2 {
    /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
    "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header3 {
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header4 {
    /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
    "If-Match": components["parameters"]["ifMatch"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Path1 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the group, a text between single quotes. */
    securityGroupId: components["parameters"]["securityGroupId"];
}
export interface Path2 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
}
export interface Path3 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the permission set record, a GUID. */
    id: components["parameters"]["aggregatePermissionSetId"];
}
export interface Path5 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
    packageId: components["parameters"]["configurationPackageId"];
}
export interface Path10 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
    userSecurityId: components["parameters"]["userSecurityId"];
}
export interface Path12 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the user record; not the `userSecurityId`. */
    id: components["parameters"]["usersPermissionId"];
}
export interface Parameters1 {
    query?: Query1;
    header?: Header1;
    path: Path1;
}
export interface Parameters2 {
    query?: Query1;
    header?: Header1;
    path: Path2;
}
export interface Parameters3 {
    header?: Header3;
    path: Path2;
}
export interface Parameters6 {
    header?: Header3;
    path: Path5;
}
export interface Parameters11 {
    query?: Query1;
    header?: Header1;
    path: Path10;
}
export interface Parameters13 {
    header?: Header3;
    path: Path10;
}
