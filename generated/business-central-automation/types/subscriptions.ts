// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers3, Answers4, Answers5, Header3, Header4 } from "../shared-types.ts";
export interface paths {
    /**
     * List webhook subscriptions; subscribe to changes of a resource
     * @description Returns the subscriptions with the time at which each ends. An environment can hold 200.
     */
    "/subscriptions": {
        get: operations["ListSubscriptions"];
        /** @description Registers an address for change notifications for three days. While the request waits, the service calls `notificationUrl` with `validationToken` in the query and expects status 200 with the token as plain text. Resources on temporary tables, system tables or composite keys cannot be subscribed to, which rules out most sets of this API. After an unknown outcome list the subscriptions before you try again. */
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
}
export interface components {
    schemas: {
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path11 {
    /** @description The `subscriptionId` of the subscription, a text between single quotes. */
    subscriptionId: components["parameters"]["subscriptionId"];
}
interface Parameters12 {
    header: Header4;
    path: Path11;
}
export interface operations {
    ListSubscriptions: {
        parameters: {
            header?: Header3;
        };
        responses: Answers1<components["schemas"]["SubscriptionPage"]>;
    };
    CreateSubscription: {
        parameters: {
            header?: Header3;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Subscription"], "notificationUrl" | "resource">;
            };
        };
        responses: Answers3<components["schemas"]["Subscription"]>;
    };
    DeleteSubscription: {
        parameters: Parameters12;
        responses: Answers4;
    };
    RenewSubscription: {
        parameters: Parameters12;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Subscription"];
            };
        };
        responses: Answers5<components["schemas"]["Subscription"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    Subscription: { row: components["schemas"]["Subscription"]; key: "subscriptionId"; create: "notificationUrl" | "resource" | "clientState"; update: records["Subscription"]["create"]; noFilter: "@odata.etag" };
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
