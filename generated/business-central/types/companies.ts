// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Refusals1, Answers1, Answers4, Answers5, Query2, Header1, Header2, Header3, Header4, Path1 } from "../shared-types.ts";
export interface paths {
    /**
     * List companies
     * @description Returns the companies of the environment that the caller may open. The `id` of each is the company id that all other paths ask for.
     */
    "/companies": {
        get: operations["ListCompanies"];
    };
    /**
     * Get a company
     * @description Reads one company, which is a cheap way to check that an id still belongs to this environment.
     */
    "/companies({companyId})": {
        get: operations["GetCompany"];
    };
    /**
     * List webhook subscriptions; subscribe to changes of a resource
     * @description Returns the subscriptions with the time at which each ends. An environment can hold 200.
     */
    "/subscriptions": {
        get: operations["ListSubscriptions"];
        /** @description Registers an address for change notifications for three days. While the request waits, the service calls `notificationUrl` with `validationToken` in the query and expects status 200 with the token as plain text. Sets that are worked out when they are read, such as lines of documents and reports, cannot be subscribed to; a changed line is told as a change of its document. After an unknown outcome list the subscriptions before you try again. */
        post: operations["CreateSubscription"];
    };
    /**
     * Renew a webhook subscription; end a webhook subscription
     * @description Moves the end of the subscription to three days from now, after the same handshake as at the beginning. Send the same address, resource and client state again.
     */
    "/subscriptions('{subscriptionId}')": {
        /** @description Stops the notifications. Changes that were collected but not yet delivered may still arrive shortly after. */
        delete: operations["DeleteSubscription"];
        patch: operations["RenewSubscription"];
    };
    /**
     * Send several requests in one
     * @description Runs up to 100 requests in the order given and answers 200 whatever became of them: look at the status of every single answer. Match answers by `id`; a request without an answer was not executed. With `Isolation: snapshot` an earlier success is taken back when a later request fails, although its answer still says 200 or 204. For changes give each request its own `If-Match`.
     */
    "/$batch": {
        post: operations["SendBatch"];
    };
    /**
     * Get the data model
     * @description Returns the entity types, sets and actions of this route as CSDL in XML, as the environment really offers them, and so shows which sets its version has.
     */
    "/$metadata": {
        get: operations["GetMetadata"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        /** @description A company of the environment, with books of its own. Nothing in it can be changed here; the Automation API makes and deletes companies. */
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
             * @description ID of the user who made the company.
             */
            systemCreatedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the company was last changed.
             */
            systemModifiedAt?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the company.
             */
            systemModifiedBy?: string | null;
        };
        /** @description One page of companies. While `@odata.nextLink` is there, more follow. */
        CompanyPage: {
            value: components["schemas"]["Company"][];
        } & components["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
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
            /** @description Path of the entity set, in this route beginning with `/api/v2.0/companies(`. */
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
             * @description ID of the user who asked for the notifications.
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
             * @description ID of the user who made the subscription.
             */
            systemCreatedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which its row was last changed, renewals included.
             */
            systemModifiedAt?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the subscription.
             */
            systemModifiedBy?: string | null;
        };
        /** @description One page of subscriptions. While `@odata.nextLink` is there, more follow. */
        SubscriptionPage: {
            value: components["schemas"]["Subscription"][];
        } & components["schemas"]["Page"];
        /** @description One request of a batch. */
        BatchRequestItem: {
            /** @description Name of your own that comes back with the answer. Always give one, since answers may be missing. */
            id?: string;
            /**
             * @description HTTP method of the request inside the batch.
             * @enum {string}
             */
            method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
            /** @description Relative to the service's address, with the company in it, for instance `companies(…)/customers`. */
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers6 extends Refusals1 {
    /** @description The data model in CSDL. */
    200: {
        content: {
            "application/xml": string;
        };
    };
}
interface Path8 {
    /** @description The `subscriptionId` of the subscription, a text between single quotes. */
    subscriptionId: components["parameters"]["subscriptionId"];
}
interface Parameters3 {
    header: Header3;
    path: Path8;
}
export interface operations {
    ListCompanies: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
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
            header?: Header1;
        };
        responses: Answers1<components["schemas"]["CompanyPage"]>;
    };
    GetCompany: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path1;
        };
        responses: Answers1<components["schemas"]["Company"]>;
    };
    ListSubscriptions: {
        parameters: {
            header?: Header4;
        };
        responses: Answers1<components["schemas"]["SubscriptionPage"]>;
    };
    CreateSubscription: {
        parameters: {
            header?: Header4;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Subscription"], "notificationUrl" | "resource">;
            };
        };
        responses: Answers4<components["schemas"]["Subscription"]>;
    };
    DeleteSubscription: {
        parameters: Parameters3;
        responses: Answers5;
    };
    RenewSubscription: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Subscription"];
            };
        };
        responses: Answers1<components["schemas"]["Subscription"]>;
    };
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
        responses: Answers1<components["schemas"]["BatchResponse"]>;
    };
    GetMetadata: {
        parameters: {
            header?: {
                /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
        };
        responses: Answers6;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    Company: { row: components["schemas"]["Company"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    Subscription: { row: components["schemas"]["Subscription"]; key: "subscriptionId"; create: "notificationUrl" | "resource" | "clientState"; update: records["Subscription"]["create"]; noFilter: "@odata.etag" };
    BatchRequestItem: { row: components["schemas"]["BatchRequestItem"]; key: never; create: "id" | "method" | "url" | "headers" | "body"; update: never };
    BatchRequest: { row: components["schemas"]["BatchRequest"]; key: never; create: "requests"; update: never; nested: { "requests": "BatchRequestItem" } };
    BatchResponseItem: { row: components["schemas"]["BatchResponseItem"]; key: never; create: never; update: never };
    BatchResponse: { row: components["schemas"]["BatchResponse"]; key: never; create: never; update: never; nested: { "responses": "BatchResponseItem" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies": { list: "Company" };
    "/companies({companyId})": { get: "Company" };
    "/subscriptions": { list: "Subscription"; create: { body: "Subscription"; demands: "notificationUrl" | "resource"; answer: "Subscription" } };
    "/subscriptions('{subscriptionId}')": { update: { body: "Subscription"; answer: "Subscription" }; remove: { answer: never } };
    "/$batch": { create: { body: "BatchRequest"; demands: "requests"; answer: "BatchResponse" } };
}
/** The types of the service, for a client that knows no other. */
export interface CompaniesTypes {
    paths: paths;
    records: records;
    calls: calls;
}
