// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

export interface paths {
    "/subscriptions": {
        /**
         * List webhook subscriptions
         * @description Returns the subscriptions with the time at which each ends. An environment can hold 200.
         */
        get: operations["ListSubscriptions"];
        /**
         * Subscribe to changes of a resource
         * @description Registers an address for change notifications for three days. While the request waits, the service calls `notificationUrl` with `validationToken` in the query and expects status 200 with the token as plain text. Resources on temporary tables, system tables or composite keys cannot be subscribed to, which rules out most sets of this API. After an unknown outcome list the subscriptions before you try again.
         */
        post: operations["CreateSubscription"];
    };
    "/subscriptions('{subscriptionId}')": {
        /**
         * End a webhook subscription
         * @description Stops the notifications. Changes that were collected but not yet delivered may still arrive shortly after.
         */
        delete: operations["DeleteSubscription"];
        /**
         * Renew a webhook subscription
         * @description Moves the end of the subscription to three days from now, after the same handshake as at the beginning. Send the same address, resource and client state again.
         */
        patch: operations["RenewSubscription"];
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
        /** @description An address that is told about changes of one resource. Notifications carry no signature, so `clientState` is the only proof of their origin. */
        Subscription: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Key of the subscription, made by the service. */
            subscriptionId?: string;
            /**
             * Format: uri
             * @description HTTPS address that answers the handshake and takes notifications. Any answer other than 2xx, 408, 429 and 5xx ends the subscription.
             */
            notificationUrl?: string;
            /** @description Path of the entity set, in this route beginning with `/api/microsoft/automation/v2.0/companies(`. */
            resource?: string;
            /** @description Secret of your own, repeated in every notification. */
            clientState?: string | null;
            /**
             * Format: date-time
             * @description Three days after creation or the last renewal.
             */
            expirationDateTime?: string | null;
            /**
             * Format: int64
             * @description Row version.
             */
            timestamp?: number | null;
            /**
             * Format: uuid
             * @description User who created the subscription.
             */
            userId?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the subscription was last changed.
             */
            lastModifiedDateTime?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the subscription was made.
             */
            systemCreatedAt?: string | null;
            /**
             * Format: uuid
             * @description Security id of the user who made the subscription.
             */
            systemCreatedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which its row was last changed, renewals included.
             */
            systemModifiedAt?: string | null;
            /**
             * Format: uuid
             * @description Security id of the user who last changed the subscription.
             */
            systemModifiedBy?: string | null;
        };
        /** @description One page of subscriptions. While `@odata.nextLink` is there, more follow. */
        SubscriptionPage: {
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
            value: components["schemas"]["Subscription"][];
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
        /**
         * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
         * @example en-US
         */
        acceptLanguage: string;
        /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
        clientRequestId: string;
        /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
        ifMatch: string;
        /** @description The `subscriptionId` of the subscription, a text between single quotes. */
        subscriptionId: string;
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
}
interface Parameters2 {
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
        /** @description The `subscriptionId` of the subscription, a text between single quotes. */
        subscriptionId: components["parameters"]["subscriptionId"];
    };
}
export interface operations {
    ListSubscriptions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                content: {
                    "application/json": components["schemas"]["SubscriptionPage"];
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
    CreateSubscription: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Subscription"], "notificationUrl" | "resource">;
            };
        };
        responses: {
            /** @description The subscription as it was registered. */
            201: {
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
    DeleteSubscription: {
        parameters: Parameters2;
        responses: {
            /** @description The subscription is deleted. */
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
    RenewSubscription: {
        parameters: Parameters2;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Subscription"];
            };
        };
        responses: {
            /** @description The subscription with its new end. */
            200: {
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    Subscription: { row: components["schemas"]["Subscription"]; key: "subscriptionId"; create: "notificationUrl" | "resource" | "clientState"; update: "notificationUrl" | "resource" | "clientState"; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/subscriptions": { list: "Subscription"; create: { body: "Subscription"; demands: "notificationUrl" | "resource"; answer: "Subscription" } };
    "/subscriptions('{subscriptionId}')": { update: { body: "Subscription"; answer: "Subscription" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SubscriptionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
