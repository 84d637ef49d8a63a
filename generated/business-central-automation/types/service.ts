// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/$batch": {
        /**
         * Send several requests in one
         * @description Runs up to 100 requests in the order given and answers 200 whatever became of them: look at the status of every single answer. Match answers by `id`; a request without an answer was not executed. With `Isolation: snapshot` an earlier success is taken back when a later request fails, although its answer still says 200 or 204. For changes give each request its own `If-Match`.
         */
        post: operations["SendBatch"];
    };
    "/$metadata": {
        /**
         * Get the data model
         * @description Returns the entity types, sets and actions of this route as CSDL in XML, as the environment really offers them, and so shows which sets its version has.
         */
        get: operations["GetMetadata"];
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
        /** @description One request of a batch. */
        BatchRequestItem: {
            /** @description Name of your own that comes back with the answer. Always give one, since answers may be missing. */
            id?: string;
            /**
             * @description HTTP method of the request inside the batch.
             * @enum {string}
             */
            method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
            /** @description Relative to the service's address, with the company in it, for instance `companies(…)/users`. */
            url: string;
            /** @description Headers of this request. A body needs `Content-Type: application/json`, a change needs `If-Match`; `Company` can name the company instead of the address. */
            headers?: {
                [key: string]: string;
            };
            /** @description Body as the single request would have it. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description The requests of a batch, run one after the other. */
        BatchRequest: {
            /** @description Requests that are sent together, at most 100. */
            requests?: components["schemas"]["BatchRequestItem"][];
        };
        /** @description The answer to one request of a batch. */
        BatchResponseItem: {
            /** @description The name given to the request; null if it had none. */
            id?: string | null;
            /**
             * Format: int32
             * @description HTTP status of this request alone.
             */
            status: number;
            /** @description Header lines of this one answer. */
            headers?: {
                [key: string]: string;
            };
            /** @description Record, page or error body of this request. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description The answers of a batch. Fewer answers than requests mean that the batch stopped. */
        BatchResponse: {
            /** @description Answers to the requests of the batch. */
            responses: components["schemas"]["BatchResponseItem"][];
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
    };
    parameters: {
        /**
         * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
         * @example en-US
         */
        acceptLanguage: string;
        /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
        clientRequestId: string;
        /** @description With `snapshot` all requests of the batch share one transaction, and one failure takes all of them back. */
        isolation: "snapshot";
        /** @description With `odata.continue-on-error` the batch goes on after a failed request; otherwise it stops there. */
        preferContinueOnError: "odata.continue-on-error";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    SendBatch: {
        parameters: {
            header?: {
                /** @description With `snapshot` all requests of the batch share one transaction, and one failure takes all of them back. */
                Isolation?: components["parameters"]["isolation"];
                /** @description With `odata.continue-on-error` the batch goes on after a failed request; otherwise it stops there. */
                Prefer?: components["parameters"]["preferContinueOnError"];
                /**
                 * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["BatchRequest"], "requests">;
            };
        };
        responses: {
            /** @description The answers to the requests that were executed. */
            200: {
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
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
    GetMetadata: {
        parameters: {
            header?: {
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
        };
        responses: {
            /** @description The data model in CSDL. */
            200: {
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
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
    BatchRequestItem: { row: components["schemas"]["BatchRequestItem"]; key: never; create: "id" | "method" | "url" | "headers" | "body"; update: never };
    BatchRequest: { row: components["schemas"]["BatchRequest"]; key: never; create: "requests"; update: never; nested: { "requests": "BatchRequestItem" } };
    BatchResponseItem: { row: components["schemas"]["BatchResponseItem"]; key: never; create: never; update: never };
    BatchResponse: { row: components["schemas"]["BatchResponse"]; key: never; create: never; update: never; nested: { "responses": "BatchResponseItem" } };
}
/** What each path lets a client do. */
export interface calls {
    "/$batch": { create: { body: "BatchRequest"; demands: "requests"; answer: "BatchResponse" } };
}
/** The types of the service, for a client that knows no other. */
export interface ServiceTypes {
    paths: paths;
    records: records;
    calls: calls;
}
