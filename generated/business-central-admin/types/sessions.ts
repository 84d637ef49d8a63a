// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/applications/{applicationFamily}/environments/{environmentName}/sessions": {
        /**
         * List the active sessions of an environment
         * @description Gives who or what is signed in at this moment and what each session is doing. Sessions that have ended are not listed.
         */
        get: operations["ListSessions"];
    };
    "/applications/{applicationFamily}/environments/{environmentName}/sessions/{sessionId}": {
        /**
         * Get one session
         * @description Gives the same details as ListSessions for one session, as long as it is active.
         */
        get: operations["GetSession"];
        /**
         * Stop a session
         * @description Ends a session from outside; whatever its user has not saved is lost.
         */
        delete: operations["StopSession"];
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
        /** @description A session of a user or a background task in the environment. */
        Session: {
            /** @description Name of the environment in which the session runs. */
            environmentName?: string;
            /** @description Product that the environment belongs to. */
            applicationFamily?: string;
            /**
             * Format: int32
             * @description Number of the session, by which it can be ended.
             */
            sessionId: number;
            /** @description Name of the user whose session it is. */
            userId?: string;
            /** @description Where the session comes from, such as the web client or a web service. */
            clientType?: string;
            /** @description Moment at which the session began, as text. */
            logOnDate?: string;
            /** @description What the session was started with, such as opening a page. */
            entryPointOperation?: string;
            /** @description Name of the object that the session was started with. */
            entryPointObjectName?: string;
            /** @description Text here, although `currentObjectId` is a number. */
            entryPointObjectId?: string;
            /** @description Kind of the object that the session was started with, such as a page. */
            entryPointObjectType?: string;
            /** @description Name of the object that runs at the moment. */
            currentObjectName?: string;
            /**
             * Format: int32
             * @description Number of the object that runs at the moment.
             */
            currentObjectId?: number;
            /** @description Kind of the object that runs at the moment, such as a report. */
            currentObjectType?: string;
            /**
             * Format: int64
             * @description How long the current work has taken.
             */
            currentOperationDuration?: number;
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
        /** @description Refused. The code says why. */
        Refused: {
            content: {
                "application/json": ({
                    code?: "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
        /** @description `sessionId` of ListSessions. */
        sessionId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    path: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: components["parameters"]["applicationFamily"];
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: components["parameters"]["environmentName"];
        /** @description `sessionId` of ListSessions. */
        sessionId: components["parameters"]["sessionId"];
    };
}
export interface operations {
    ListSessions: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
        };
        responses: {
            /** @description The sessions. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["Session"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetSession: {
        parameters: Parameters1;
        responses: {
            /** @description The session. */
            200: {
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    StopSession: {
        parameters: Parameters1;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Done; the answer has no body. */
            "2XX": {
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Session: { row: components["schemas"]["Session"]; key: "sessionId"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/sessions": { list: "Session" };
    "/applications/{applicationFamily}/environments/{environmentName}/sessions/{sessionId}": { get: "Session"; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SessionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
