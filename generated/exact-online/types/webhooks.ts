// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List webhook subscriptions; create a webhook subscription
     * @description Asks for a call to a web address whenever records of a topic change. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/webhooks/WebhookSubscriptions": {
        get: operations["ListWebhooksWebhookSubscriptions"];
        /** @description Adds a webhook subscription and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateWebhooksWebhookSubscription"];
    };
    /**
     * Read a webhook subscription by its ID; update a webhook subscription; delete a webhook subscription
     * @description Answers the webhook subscription with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')": {
        get: operations["GetWebhooksWebhookSubscription"];
        /** @description Changes the webhook subscription with the given ID. Fields that are left out keep their value. In practice this fails: delete the subscription and create it again. */
        put: operations["UpdateWebhooksWebhookSubscription"];
        /** @description Removes the webhook subscription with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteWebhooksWebhookSubscription"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description Asks for a call to a web address whenever records of a topic change. */
        WebhooksWebhookSubscription: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description HTTPS address; creation sends it an empty POST that must be answered with 2xx. */
            CallbackURL?: string | null;
            /**
             * Format: uuid
             * @description ID of the registered app that asked for the calls.
             */
            ClientID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text that tells what the subscription is for. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name of the kind of record whose changes are called out. */
            Topic?: string | null;
            /**
             * Format: uuid
             * @description ID of the user on whose behalf the app subscribed.
             */
            UserID?: string | null;
            /** @description Only the topic GoodsDeliveries knows this. */
            IsInstant?: boolean | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListWebhooksWebhookSubscriptions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["WebhooksWebhookSubscription"]>;
    };
    CreateWebhooksWebhookSubscription: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["WebhooksWebhookSubscription"], "CallbackURL" | "Topic">;
            };
        };
        responses: Answers2<components["schemas"]["WebhooksWebhookSubscription"]>;
    };
    GetWebhooksWebhookSubscription: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["WebhooksWebhookSubscription"]>;
    };
    UpdateWebhooksWebhookSubscription: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksWebhookSubscription"];
            };
        };
        responses: Answers4;
    };
    DeleteWebhooksWebhookSubscription: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    WebhooksWebhookSubscription: { row: components["schemas"]["WebhooksWebhookSubscription"]; key: "ID"; create: "ID" | "CallbackURL" | "Topic" | "UserID" | "IsInstant"; update: "ID" | "CallbackURL" | "Topic" | "UserID" };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/webhooks/WebhookSubscriptions": { list: "WebhooksWebhookSubscription"; create: { body: "WebhooksWebhookSubscription"; demands: "CallbackURL" | "Topic"; answer: "WebhooksWebhookSubscription" } };
    "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')": { get: "WebhooksWebhookSubscription"; update: { body: "WebhooksWebhookSubscription"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface WebhooksTypes {
    paths: paths;
    records: records;
    calls: calls;
}
