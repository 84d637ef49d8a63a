// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies({companyId})/extensions": {
        /**
         * List extensions
         * @description Returns the published apps, installed or not. Online, only per-tenant apps and installed ones are listed; on-premises every app that is visible to the tenant.
         */
        get: operations["ListExtensions"];
    };
    "/companies({companyId})/extensions({packageId})": {
        /**
         * Get an extension
         * @description Reads one published package, above all `isInstalled` after one of the actions. A package that was replaced by an update is gone under its old id.
         */
        get: operations["GetExtension"];
    };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install": {
        /**
         * Install a published extension
         * @description Installs the package for the environment before it answers, without a body. Refused if the package is installed already. If the call times out, read the extension instead of sending it again.
         */
        post: operations["InstallExtension"];
    };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstall": {
        /**
         * Uninstall an extension and keep its data
         * @description Uninstalls the package and every installed app that depends on it. The data in its tables stays for a later installation. Refused if it is not installed.
         */
        post: operations["UninstallExtension"];
    };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstallAndDeleteExtensionData": {
        /**
         * Uninstall an extension and delete its data
         * @description Uninstalls the package and drops the tables and columns that belong to it, with all their data. This cannot be undone. Refused if the package is not installed.
         */
        post: operations["UninstallExtensionAndDeleteData"];
    };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.unpublish": {
        /**
         * Unpublish an extension
         * @description Removes a per-tenant package that is no longer installed. Refused with `Application_DialogException` while it is installed, and with `Unknown` while another published app depends on it.
         */
        post: operations["UnpublishExtension"];
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
        /** @description One published package of an app. An update of the app is a new package with a new `packageId`, while `id` stays the same over all versions. */
        Extension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Identifies one compiled package; the key in all paths.
             */
            packageId?: string;
            /**
             * Format: uuid
             * @description App id, the same in all versions of the app.
             */
            id?: string | null;
            /** @description Name of the app as users see it. */
            displayName?: string | null;
            /** @description Who published the app, as in its manifest. */
            publisher?: string | null;
            /**
             * Format: int32
             * @description First of the four numbers of the version.
             */
            versionMajor?: number | null;
            /**
             * Format: int32
             * @description Second of the four numbers of the version.
             */
            versionMinor?: number | null;
            /**
             * Format: int32
             * @description Third of the four numbers of the version.
             */
            versionBuild?: number | null;
            /**
             * Format: int32
             * @description Last of the four numbers of the version.
             */
            versionRevision?: number | null;
            /** @description Computed while reading; a `$filter` on it is answered with 400 `BadRequest_NotSupported`. */
            isInstalled?: boolean | null;
            /** @description May come with a leading space (` Dev`, ` PTE`): trim before comparing. */
            publishedAs?: "Global" | "PTE" | " PTE" | "Dev" | " Dev" | null;
        };
        /** @description One page of extensions. While `@odata.nextLink` is there, more follow. */
        ExtensionPage: {
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
            value: components["schemas"]["Extension"][];
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
        /** @description The `packageId` of the extension. The app id, which is the same in all versions, does not work here. */
        extensionPackageId: string;
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
        /** @description The `packageId` of the extension. The app id, which is the same in all versions, does not work here. */
        packageId: components["parameters"]["extensionPackageId"];
    };
}
export interface operations {
    ListExtensions: {
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
            /** @description One page of extensions. */
            200: {
                content: {
                    "application/json": components["schemas"]["ExtensionPage"];
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
    GetExtension: {
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
                /** @description The `packageId` of the extension. The app id, which is the same in all versions, does not work here. */
                packageId: components["parameters"]["extensionPackageId"];
            };
        };
        responses: {
            /** @description The extension. */
            200: {
                content: {
                    "application/json": components["schemas"]["Extension"];
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
    InstallExtension: {
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
    UninstallExtension: {
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
    UninstallExtensionAndDeleteData: {
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
    UnpublishExtension: {
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
}
/** What may be done with the fields of each record. */
export interface records {
    Extension: { row: components["schemas"]["Extension"]; key: "packageId"; create: never; update: never; noFilter: "@odata.etag" | "isInstalled" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/extensions": { list: "Extension" };
    "/companies({companyId})/extensions({packageId})": { get: "Extension" };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install": { run: { answer: never } };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstall": { run: { answer: never } };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstallAndDeleteExtensionData": { run: { answer: never } };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.unpublish": { run: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ExtensionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
