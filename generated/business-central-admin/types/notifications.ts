// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/settings/notification/recipients": {
        /**
         * List the notification recipients
         * @description Gives everybody who is told about events of the tenant, with the id that DeleteNotificationRecipient needs.
         */
        get: operations["ListNotificationRecipients"];
        /**
         * Add a notification recipient
         * @description Adds a person to those who are told about events of the tenant. The id is made by the service, so a repeated call may add the same person twice although the method is PUT.
         */
        put: operations["CreateNotificationRecipient"];
    };
    "/settings/notification/recipients/{id}": {
        /**
         * Remove a notification recipient
         * @description Removes one person, by the id of ListNotificationRecipients, from those who are told about events of the tenant.
         */
        delete: operations["DeleteNotificationRecipient"];
    };
    "/settings/notification": {
        /**
         * Get the notification settings
         * @description Gives the same recipients as ListNotificationRecipients, together with the id of the tenant that they belong to.
         */
        get: operations["GetNotificationSettings"];
    };
}
export interface components {
    schemas: {
        /** @description Error of this API. A body of any other shape comes from sign-in, a gateway or the network, not from the API itself. */
        Error: {
            /** @description Stable, meant for programs; `Unknown` when nothing better fits. Mostly camelCase, a few PascalCase: compare without case. */
            code: string;
            /** @description Meant for developers, not for users. */
            message: string;
            /** @description The part of the request that was refused, such as a property name or `{applicationFamily}/{environmentName}`. */
            target?: string;
            /** @description Details that depend on `code`. */
            extensionData?: {
                [key: string]: unknown;
            };
            /** @description Further errors of the same shape. */
            clientError?: components["schemas"]["Error"][];
        };
        /** @description An error that is a text alone. */
        TextError: {
            /** @description What went wrong, in one word or in a sentence. */
            error: string;
        };
        /** @description What stands in front of the API may answer: its own bare error, one wrapped in `error` as the other Business Central services do, or a text in `error`. */
        GatewayError: components["schemas"]["Error"] | components["schemas"]["TextError"] | {
            /** @description What went wrong, wrapped as the other Business Central services do. */
            error: {
                /** @description Short name of the failure, meant for programs. */
                code?: string;
                /** @description What went wrong, in words for developers. */
                message?: string;
            };
        };
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
    responses: {
        /** @description The token is missing, expired, or not for this API, or the application is not authorised in the admin center of the tenant. The body may be empty or of another shape than this. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this: a permission, the consent or a partner's role (GDAP) is missing, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Too many requests. Nothing says for how long to wait, so slow down by a rule of your own. */
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Refused. The code tells whether the tenant of the token is unknown to the service. */
        TenantNotFound: {
            content: {
                "application/json": ({
                    code?: "tenantNotFound" | "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
    };
    parameters: {
        /** @description `id` of the recipient. */
        recipientId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
}
export interface operations {
    ListNotificationRecipients: {
        parameters: Parameters1;
        responses: {
            /** @description The recipients. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["NotificationRecipient"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["TenantNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    CreateNotificationRecipient: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNotificationRecipientRequest"];
            };
        };
        responses: {
            /** @description The new recipient. */
            200: {
                content: {
                    "application/json": components["schemas"]["NotificationRecipient"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `invalidInput` is `name` or `email` (null or blank). */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "invalidInput" | "requestBodyRequired" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    DeleteNotificationRecipient: {
        parameters: {
            path: {
                /** @description `id` of the recipient. */
                id: components["parameters"]["recipientId"];
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Done; the answer has no body. */
            "2XX": {
                content?: never;
            };
            /** @description Refused. `target` of `invalidInput` is `id` (an empty GUID). */
            "4XX": {
                content: {
                    "application/json": {
                        code?: "invalidInput" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetNotificationSettings: {
        parameters: Parameters1;
        responses: {
            /** @description The settings. */
            200: {
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["TenantNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
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
