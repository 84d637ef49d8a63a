// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4 } from "../shared-types.ts";
export interface paths {
    /**
     * List the notification recipients; add a notification recipient
     * @description Gives everybody who is told about events of the tenant, with the id that a removal needs.
     */
    "/settings/notification/recipients": {
        get: operations["ListNotificationRecipients"];
        /** @description Adds a person to those who are told about events of the tenant. The id is made by the service, so a repeated call may add the same person twice although the method is PUT. */
        put: operations["CreateNotificationRecipient"];
    };
    /**
     * Remove a notification recipient
     * @description Removes one person, by the id of the list of recipients, from those who are told about events of the tenant.
     */
    "/settings/notification/recipients/{id}": {
        delete: operations["DeleteNotificationRecipient"];
    };
    /**
     * Get the notification settings
     * @description Gives the same recipients as the list of recipients, together with the id of the tenant that they belong to.
     */
    "/settings/notification": {
        get: operations["GetNotificationSettings"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description Somebody who receives the notifications of the tenant. */
        NotificationRecipient: {
            /**
             * Format: uuid
             * @description Key of the recipient, needed to remove it.
             */
            id: string;
            /** @description Address that notifications are sent to. */
            email?: string;
            /** @description First and last name of the recipient. */
            name?: string;
        };
        /** @description Somebody to be told about events of the tenant. */
        CreateNotificationRecipientRequest: {
            /** @description Address that notifications are to be sent to. */
            email: string;
            /** @description First and last name of the recipient. */
            name: string;
        };
        /** @description The tenant and everybody who receives its notifications. */
        NotificationSettings: {
            /**
             * Format: uuid
             * @description Tenant whose events are notified.
             */
            aadTenantId: string;
            /** @description Everybody who gets the notifications. */
            recipients?: components["schemas"]["NotificationRecipient"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Refusals5 {
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    "4XX": components["responses"]["TenantNotFound"];
    "5XX": components["responses"]["ServerError"];
}
interface Answers16 extends Refusals5 {
    /** @description The recipients. */
    200: {
        content: {
            "application/json": {
                value: components["schemas"]["NotificationRecipient"][];
            };
        };
    };
}
interface Answers17 extends Refusals4 {
    /** @description The new recipient. */
    200: {
        content: {
            "application/json": components["schemas"]["NotificationRecipient"];
        };
    };
    /** @description Refused. `target` of `invalidInput` is `name` or `email` (null or blank). */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: invalidInput = Value missing or not allowed, requestBodyRequired = Request body missing, tenantNotFound = Tenant of the caller unknown, Unknown = Unexpected failure. */
                code?: "invalidInput" | "requestBodyRequired" | "tenantNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers18 extends Refusals4 {
    /** @description Done; the answer has no body. */
    "2XX": {
        content?: never;
    };
    /** @description Refused. `target` of `invalidInput` is `id` (an empty GUID). */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: invalidInput = Value missing or not allowed, tenantNotFound = Tenant of the caller unknown, Unknown = Unexpected failure. */
                code?: "invalidInput" | "tenantNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers19 extends Refusals5 {
    /** @description The settings. */
    200: {
        content: {
            "application/json": components["schemas"]["NotificationSettings"];
        };
    };
}
export interface operations {
    ListNotificationRecipients: {
        parameters: {};
        responses: Answers16;
    };
    CreateNotificationRecipient: {
        parameters: {};
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNotificationRecipientRequest"];
            };
        };
        responses: Answers17;
    };
    DeleteNotificationRecipient: {
        parameters: {
            path: {
                /** @description `id` of the recipient. */
                id: components["parameters"]["recipientId"];
            };
        };
        responses: Answers18;
    };
    GetNotificationSettings: {
        parameters: {};
        responses: Answers19;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    NotificationRecipient: { row: components["schemas"]["NotificationRecipient"]; key: "id"; create: never; update: never };
    CreateNotificationRecipientRequest: { row: components["schemas"]["CreateNotificationRecipientRequest"]; key: never; create: never; update: never };
    NotificationSettings: { row: components["schemas"]["NotificationSettings"]; key: "aadTenantId"; create: never; update: never; nested: { "recipients": "NotificationRecipient" } };
}
/** What each path lets a client do. */
export interface calls {
    "/settings/notification/recipients": { list: "NotificationRecipient"; update: { body: "CreateNotificationRecipientRequest"; answer: "NotificationRecipient" } };
    "/settings/notification/recipients/{id}": { remove: { answer: never } };
    "/settings/notification": { get: "NotificationSettings" };
}
/** The types of the service, for a client that knows no other. */
export interface NotificationsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
