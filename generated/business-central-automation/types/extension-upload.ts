// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies({companyId})/extensionUpload": {
        /**
         * List pending extension uploads
         * @deprecated
         * @description Returns the pending upload record, if there is one. Look here before creating one: a record left behind by a failed deployment makes every creation fail until it is changed instead. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        get: operations["ListExtensionUploads"];
        /**
         * Create an extension upload
         * @deprecated
         * @description Opens the upload slot and says when to deploy and how to treat schema changes. There is one slot: while a record exists the answer is 400 `Internal_EntityWithSameKeyExists`, and the existing record must be changed instead. Online only. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        post: operations["CreateExtensionUpload"];
    };
    "/companies({companyId})/extensionUpload({extensionUploadId})": {
        /**
         * Get an extension upload
         * @deprecated
         * @description Reads the pending upload with its schedule, its schema mode and the links to its content. After a successful deployment the record is gone. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        get: operations["GetExtensionUpload"];
        /**
         * Change an extension upload
         * @deprecated
         * @description Sets schedule and schema mode of the record that is already there, which is the way to reuse one left behind by a failed deployment. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        patch: operations["UpdateExtensionUpload"];
    };
    "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent": {
        /**
         * Download an uploaded app file
         * @deprecated
         * @description Returns the app file that waits in the upload record, for instance to see what an abandoned record holds. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        get: operations["DownloadExtensionContent"];
        /**
         * Upload an extension's app file
         * @deprecated
         * @description Stores the raw bytes of an `.app` file in the upload record, replacing what was there. Nothing is deployed yet: call the upload action afterwards. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        patch: operations["UploadExtensionContent"];
    };
    "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload": {
        /**
         * Deploy the uploaded extension
         * @deprecated
         * @description Starts the deployment of the uploaded app file and answers without a body and without an id. Find the deployment among the deployment statuses by the `publisher`, `name` and `version` of the app's manifest; only a row that started after this call counts. Refused if no content was uploaded. Deprecated: the Admin Center API's app management replaces it, and version 30.0 (2027 release wave 1) is planned to drop it.
         */
        post: operations["DeployExtensionUpload"];
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
        /** @description The settings and content of the next deployment of a per-tenant extension. A company has at most one such record, and a deployment that succeeds removes it. */
        ExtensionUpload: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Needed in the paths of the content and of the upload action.
             */
            systemId?: string;
            /** @description When the extension is deployed. Send the plain text (`Current version`); answers use the encoded spelling (`Current_x0020_version`). */
            schedule?: "Current version" | "Current_x0020_version" | "Next minor version" | "Next_x0020_minor_x0020_version" | "Next major version" | "Next_x0020_major_x0020_version" | null;
            /** @description `Force Sync` lets the deployment drop columns and tables with their data. Send the plain text; answers use the encoded spelling. */
            schemaSyncMode?: "Add" | "Force Sync" | "Force_x0020_Sync" | null;
            /**
             * Format: uri
             * @description Address of the uploaded app file.
             */
            "extensionContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes an app file.
             */
            "extensionContent@odata.mediaEditLink"?: string;
        };
        /** @description One page of extension uploads. While `@odata.nextLink` is there, more follow. */
        ExtensionUploadPage: {
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
            value: components["schemas"]["ExtensionUpload"][];
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
        /** @description The `systemId` of the upload record. */
        extensionUploadId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
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
        /** @description The `systemId` of the upload record. */
        extensionUploadId: components["parameters"]["extensionUploadId"];
    };
}
export interface operations {
    ListExtensionUploads: {
        parameters: {
            query?: {
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
            /** @description One page of extension uploads. */
            200: {
                content: {
                    "application/json": components["schemas"]["ExtensionUploadPage"];
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
    CreateExtensionUpload: {
        parameters: {
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
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUpload"];
            };
        };
        responses: {
            /** @description The extension upload as it was created. */
            201: {
                content: {
                    "application/json": components["schemas"]["ExtensionUpload"];
                };
            };
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
        };
    };
    GetExtensionUpload: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
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
                /** @description The `systemId` of the upload record. */
                extensionUploadId: components["parameters"]["extensionUploadId"];
            };
        };
        responses: {
            /** @description The extension upload. */
            200: {
                content: {
                    "application/json": components["schemas"]["ExtensionUpload"];
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
    UpdateExtensionUpload: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUpload"];
            };
        };
        responses: {
            /** @description The extension upload after the change. */
            200: {
                content: {
                    "application/json": components["schemas"]["ExtensionUpload"];
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
    DownloadExtensionContent: {
        parameters: {
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
                /** @description The `systemId` of the upload record. */
                extensionUploadId: components["parameters"]["extensionUploadId"];
            };
        };
        responses: {
            /** @description The bytes as they were uploaded. */
            200: {
                content: {
                    "application/octet-stream": string;
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
    UploadExtensionContent: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The bytes are stored. */
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
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DeployExtensionUpload: {
        parameters: {
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
                /** @description The `systemId` of the upload record. */
                extensionUploadId: components["parameters"]["extensionUploadId"];
            };
        };
        responses: {
            /** @description Begun; the answer has no body. */
            200: {
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
    ExtensionUpload: { row: components["schemas"]["ExtensionUpload"]; key: "systemId"; create: "schedule" | "schemaSyncMode"; update: "schedule" | "schemaSyncMode"; noFilter: "@odata.etag" | "extensionContent@odata.mediaReadLink" | "extensionContent@odata.mediaEditLink" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/extensionUpload": { list: "ExtensionUpload"; create: { body: "ExtensionUpload"; demands: never; answer: "ExtensionUpload" } };
    "/companies({companyId})/extensionUpload({extensionUploadId})": { get: "ExtensionUpload"; update: { body: "ExtensionUpload"; answer: "ExtensionUpload" } };
    "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface ExtensionUploadTypes {
    paths: paths;
    records: records;
    calls: calls;
}
