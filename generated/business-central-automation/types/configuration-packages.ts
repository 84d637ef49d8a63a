// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies({companyId})/configurationPackages": {
        /**
         * List configuration packages
         * @description Returns the RapidStart packages of the company with the states of their last import and application.
         */
        get: operations["ListConfigurationPackages"];
        /**
         * Create a configuration package
         * @description Adds an empty package under a code of your choice, and the empty file record that belongs to it. Upload the file next, then import and apply it. A code that exists already is refused.
         */
        post: operations["CreateConfigurationPackage"];
    };
    "/companies({companyId})/configurationPackages({packageId})": {
        /**
         * Get a configuration package
         * @description Reads one package. This is the call to repeat while an import or an application runs: `importStatus` or `applyStatus` ends at `Completed` or `Error`, with the reason in `importError` or `applyError`.
         */
        get: operations["GetConfigurationPackage"];
        /**
         * Delete a configuration package
         * @description Removes the package together with its file. Data that was already applied to the company stays there.
         */
        delete: operations["DeleteConfigurationPackage"];
        /**
         * Change a configuration package's properties
         * @description Sets the name, language, version or order of a package; the data in it stays as imported.
         */
        patch: operations["UpdateConfigurationPackage"];
    };
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import": {
        /**
         * Import the uploaded file into the package
         * @description Starts reading the uploaded file in the background and answers at once without a body. Read the package until `importStatus` is `Completed` or `Error`. Refused while an import or an application of this package is scheduled or running, and before any file was uploaded.
         */
        post: operations["ImportConfigurationPackage"];
    };
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply": {
        /**
         * Apply the imported data to the company
         * @description Starts writing the package's records to the company's tables in the background and answers at once without a body. Read the package until `applyStatus` is `Completed` or `Error`. Refused unless the last import is `Completed`, and while another import or application of this package is under way.
         */
        post: operations["ApplyConfigurationPackage"];
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
        /** @description The upload slot of a configuration package. The JSON record holds only links; the bytes travel through the content path. */
        PackageFile: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Code of the package that the file belongs to. */
            code?: string;
            /**
             * Format: uri
             * @description Address of the uploaded bytes.
             */
            "content@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes new bytes.
             */
            "content@odata.mediaEditLink"?: string;
        };
        /** @description A RapidStart package and the state of its two background steps, import and apply. The steps report their progress here, not in the answers of the actions. */
        ConfigurationPackage: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the package, for the paths of its actions.
             */
            id?: string;
            /** @description Stored in upper case. Also the key of the package's file, so it is best never changed. */
            code?: string | null;
            /** @description Text by which users know the package. */
            packageName?: string | null;
            /**
             * Format: int32
             * @description Windows language id (LCID), for instance 1033 for English (United States).
             */
            languageId?: number | null;
            /** @description Version of the product that the package was made for. */
            productVersion?: string | null;
            /**
             * Format: int32
             * @description Place of the package when several are applied, lowest first.
             */
            processingOrder?: number | null;
            /** @description Whether the tables of the configuration itself stay out of the package. */
            excludeConfigurationTables?: boolean | null;
            /**
             * Format: int32
             * @description Tables that the package holds.
             */
            numberOfTables?: number | null;
            /**
             * Format: int32
             * @description Rows that the package holds in all its tables.
             */
            numberOfRecords?: number | null;
            /**
             * Format: int32
             * @description Rows that could not be imported or applied.
             */
            numberOfErrors?: number | null;
            /** @description State of the last import; see the import action. */
            importStatus?: "No" | "Scheduled" | "InProgress" | "Completed" | "Error" | null;
            /** @description Why the last import ended in `Error`. */
            importError?: string | null;
            /** @description State of the last application; see the apply action. */
            applyStatus?: "No" | "Scheduled" | "InProgress" | "Completed" | "Error" | null;
            /** @description Why the last application ended in `Error`. */
            applyError?: string | null;
            /** @description Present only with `$expand=file`; holds one record. */
            file?: components["schemas"]["PackageFile"][];
        };
        /** @description One page of configuration packages. While `@odata.nextLink` is there, more follow. */
        ConfigurationPackagePage: {
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
            value: components["schemas"]["ConfigurationPackage"][];
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
        expandConfigurationPackage: string[];
        /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
        configurationPackageId: string;
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
        /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
        packageId: components["parameters"]["configurationPackageId"];
    };
}
interface Parameters2 {
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
        /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
        packageId: components["parameters"]["configurationPackageId"];
    };
}
export interface operations {
    ListConfigurationPackages: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandConfigurationPackage"];
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
            /** @description One page of configuration packages. */
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigurationPackagePage"];
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
    CreateConfigurationPackage: {
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
                "application/json": WithRequired<components["schemas"]["ConfigurationPackage"], "code">;
            };
        };
        responses: {
            /** @description The configuration package as it was created. */
            201: {
                content: {
                    "application/json": components["schemas"]["ConfigurationPackage"];
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
    GetConfigurationPackage: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandConfigurationPackage"];
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
                /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
                packageId: components["parameters"]["configurationPackageId"];
            };
        };
        responses: {
            /** @description The configuration package. */
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigurationPackage"];
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
    DeleteConfigurationPackage: {
        parameters: Parameters1;
        responses: {
            /** @description The configuration package is deleted. */
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
    UpdateConfigurationPackage: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationPackage"];
            };
        };
        responses: {
            /** @description The configuration package after the change. */
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigurationPackage"];
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
    ImportConfigurationPackage: {
        parameters: Parameters2;
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
    ApplyConfigurationPackage: {
        parameters: Parameters2;
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    PackageFile: { row: components["schemas"]["PackageFile"]; key: "code"; create: never; update: never; noFilter: "@odata.etag" | "content@odata.mediaReadLink" | "content@odata.mediaEditLink" };
    ConfigurationPackage: { row: components["schemas"]["ConfigurationPackage"]; key: "id"; create: "packageName" | "languageId" | "productVersion" | "processingOrder" | "excludeConfigurationTables" | "code"; update: "packageName" | "languageId" | "productVersion" | "processingOrder" | "excludeConfigurationTables"; noFilter: "@odata.etag" | "file"; nested: { "file": "PackageFile" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/configurationPackages": { list: "ConfigurationPackage"; create: { body: "ConfigurationPackage"; demands: "code"; answer: "ConfigurationPackage" } };
    "/companies({companyId})/configurationPackages({packageId})": { get: "ConfigurationPackage"; update: { body: "ConfigurationPackage"; answer: "ConfigurationPackage" }; remove: { answer: never } };
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import": { run: { answer: never; wait: true } };
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface ConfigurationPackagesTypes {
    paths: paths;
    records: records;
    calls: calls;
}
