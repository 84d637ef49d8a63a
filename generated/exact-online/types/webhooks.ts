// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/webhooks/WebhookSubscriptions": {
        /**
         * List webhook subscriptions
         * @description Asks for a call to a web address whenever records of a topic change. Answers pages of 60 rows.
         */
        get: operations["ListWebhooksWebhookSubscriptions"];
        /**
         * Create a webhook subscription
         * @description Adds a webhook subscription and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateWebhooksWebhookSubscription"];
    };
    "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')": {
        /**
         * Read a webhook subscription by its ID
         * @description Answers the webhook subscription with the given ID; an unknown one gives 404.
         */
        get: operations["GetWebhooksWebhookSubscription"];
        /**
         * Update a webhook subscription
         * @description Changes the webhook subscription with the given ID. Fields that are left out keep their value. In practice this fails: delete the subscription and create it again.
         */
        put: operations["UpdateWebhooksWebhookSubscription"];
        /**
         * Delete a webhook subscription
         * @description Removes the webhook subscription with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteWebhooksWebhookSubscription"];
    };
}
export interface components {
    schemas: {
        /** @description The usual body of a failure. Plain text, HTML, XML, nothing at all, or the OAuth form with error and error_description can stand in its place. */
        Error: {
            /** @description What went wrong, wrapped as OData version 2 does. */
            error?: {
                /** @description Short name of the failure, a text or a number; mostly empty. */
                code?: string | number | null;
                /** @description Explanation of the failure, with the language it is in. */
                message?: {
                    /** @description Code of the language of the text; mostly empty. */
                    lang?: string | null;
                    /** @description What went wrong, in the language of the user. */
                    value?: string | null;
                };
            };
        };
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
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The limit of a minute or of a day is used up. Only the headers of the limit that is used up are present, sometimes none; the body can be empty. */
        TooManyRequests: {
            headers: {
                /** @description Requests left in this minute */
                "X-RateLimit-Minutely-Remaining"?: number;
                /** @description End of the minute as milliseconds since 1970 in UTC */
                "X-RateLimit-Minutely-Reset"?: number;
                /** @description Requests left today */
                "X-RateLimit-Remaining"?: number;
                /** @description End of the day as milliseconds since 1970 in UTC */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Often a validation failure with a readable message, which is permanent; without such a message a fault of the server. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no record with this key. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
        /** @description Fields to answer with; without it, all of them. */
        select: string[];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        filter: string;
        /** @description One field to sort by, optionally followed by asc or desc. */
        orderby: string;
        /** @description Number of rows to answer at most. */
        top: number;
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        skip: number;
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        skiptoken: string;
        /** @description With allpages the answer tells the number of all rows in __count. */
        inlinecount: "allpages" | "none";
        /** @description ID of the record. */
        ID: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
export interface operations {
    ListWebhooksWebhookSubscriptions: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
                $filter?: components["parameters"]["filter"];
                /** @description One field to sort by, optionally followed by asc or desc. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Number of rows to answer at most. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the start; not together with $skiptoken. */
                $skip?: components["parameters"]["skip"];
                /** @description Place to go on from, as found in the address of the next page; never made by hand. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description With allpages the answer tells the number of all rows in __count. */
                $inlinecount?: components["parameters"]["inlinecount"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of webhook subscriptions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["WebhooksWebhookSubscription"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["WebhooksWebhookSubscription"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateWebhooksWebhookSubscription: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["WebhooksWebhookSubscription"], "CallbackURL" | "Topic">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["WebhooksWebhookSubscription"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetWebhooksWebhookSubscription: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the record. */
                ID: components["parameters"]["ID"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["WebhooksWebhookSubscription"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateWebhooksWebhookSubscription: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksWebhookSubscription"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteWebhooksWebhookSubscription: {
        parameters: Parameters1;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
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
