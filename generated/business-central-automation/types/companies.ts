// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/companies": {
        /**
         * List companies
         * @description Returns the companies of the environment that the caller may open. The `id` of each is the company id that all other paths ask for.
         */
        get: operations["ListCompanies"];
    };
    "/companies({companyId})": {
        /**
         * Get a company
         * @description Reads one company, which is a cheap way to check that an id still belongs to this environment.
         */
        get: operations["GetCompany"];
    };
}
export interface components {
    schemas: {
        /** @description A company as the platform shows it in every API route. Nothing in it can be changed here; use the automation company for that. */
        Company: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the company, which stands in the paths of all other calls.
             */
            id?: string;
            /** @description Row version number as text. */
            systemVersion?: string | null;
            /** @description The company's name in links and keys; never changes. */
            name?: string | null;
            /** @description Name of the company as users see it. */
            displayName?: string | null;
            /** @description Id that ties the company to a business profile elsewhere. */
            businessProfileId?: string | null;
            /**
             * Format: int64
             * @description Row version. It may be missing, so do not select it.
             */
            timestamp?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the company was made.
             */
            systemCreatedAt?: string | null;
            /**
             * Format: uuid
             * @description Security id of the user who made the company.
             */
            systemCreatedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the company was last changed.
             */
            systemModifiedAt?: string | null;
            /**
             * Format: uuid
             * @description Security id of the user who last changed the company.
             */
            systemModifiedBy?: string | null;
        };
        /** @description One page of companies. While `@odata.nextLink` is there, more follow. */
        CompanyPage: {
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
            value: components["schemas"]["Company"][];
        };
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListCompanies: {
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
        };
        responses: {
            /** @description One page of companies. */
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
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
    GetCompany: {
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
            };
        };
        responses: {
            /** @description The company. */
            200: {
                content: {
                    "application/json": components["schemas"]["Company"];
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
    Company: { row: components["schemas"]["Company"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies": { list: "Company" };
    "/companies({companyId})": { get: "Company" };
}
/** The types of the service, for a client that knows no other. */
export interface CompaniesTypes {
    paths: paths;
    records: records;
    calls: calls;
}
