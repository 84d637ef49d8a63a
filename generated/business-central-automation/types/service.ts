// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Refusals3 } from "../shared-types.ts";
export interface paths {
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
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers9 extends Refusals3 {
    /** @description The answers to the requests that were executed. */
    200: {
        content: {
            "application/json": components["schemas"]["BatchResponse"];
        };
    };
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
        responses: Answers9;
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
