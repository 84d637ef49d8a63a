// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Answers2, Answers3, Answers6, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List the active sessions of an environment
     * @description Gives who or what is signed in at this moment and what each session is doing. Sessions that have ended are not listed.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/sessions": {
        get: operations["ListSessions"];
    };
    /**
     * Get one session; stop a session
     * @description Gives the same details as the list of sessions for one session, as long as it is active.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/sessions/{sessionId}": {
        get: operations["GetSession"];
        /** @description Ends a session from outside; whatever its user has not saved is lost. */
        delete: operations["StopSession"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path4 {
    /** @description Family of the application, `BusinessCentral` for the product itself. */
    applicationFamily: components["parameters"]["applicationFamily"];
    /** @description Name of the environment, as the list of environments spells it. */
    environmentName: components["parameters"]["environmentName"];
    /** @description `sessionId` of the list of sessions. */
    sessionId: components["parameters"]["sessionId"];
}
export interface operations {
    ListSessions: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["Session"]>;
    };
    GetSession: {
        parameters: {
            path: Path4;
        };
        responses: Answers3<components["schemas"]["Session"]>;
    };
    StopSession: {
        parameters: {
            path: Path4;
        };
        responses: Answers6;
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
