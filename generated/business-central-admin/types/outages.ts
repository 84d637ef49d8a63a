// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List the kinds of outage that can be reported
     * @description Gives the identifiers that the list of questions and a report ask for, with texts to show.
     */
    "/support/outageTypes": {
        get: operations["ListOutageTypes"];
    };
    /**
     * List the questions of a kind of outage
     * @description Gives what a report wants answered, in the order of `sequence`. A question with a `parentId` counts only if that toggle is on.
     */
    "/support/outageTypes/{outageType}/outageQuestions": {
        get: operations["ListOutageQuestions"];
    };
    /**
     * List the outages reported so far
     * @description Covers all environments of the tenant and names the case of each report. Unlike its neighbours the rows have property names in PascalCase.
     */
    "/support/reportedoutages": {
        get: operations["ListReportedOutages"];
    };
    /**
     * Report an outage
     * @description Tells Microsoft that an environment cannot be reached and opens a support case, or adds to one that is open. Answer the required questions of the list of questions; people work on each case, so never repeat a call blindly.
     */
    "/support/applications/{applicationFamily}/environments/{environmentName}/reportoutage": {
        post: operations["ReportOutage"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description A kind of outage that can be reported. */
        OutageType: {
            /** @description Key of the kind of outage, to be given in the report. */
            outageType: string;
            /** @description Short text that a user can choose by. */
            name?: string;
            /** @description Longer text on when to choose this kind. */
            description?: string;
        };
        /** @description A question to be answered when an outage of this type is reported. */
        OutageQuestion: {
            /**
             * Format: int32
             * @description Order in which to ask.
             */
            sequence?: number;
            /**
             * Format: int32
             * @description `id` of a question of type Toggle; ask this one only when that one is on. A number here, a text there.
             */
            parentId?: number;
            /** @description Key of the question, to be given with the answer. */
            id: string;
            /** @description Answer if none is given. */
            defaultValue?: string;
            /** @description What kind of answer is expected. Codes: TextField = Text, DateTime = Date and time. */
            questionType?: "None" | "Toggle" | "TextField" | "DateTime";
            /** @description Wording to be shown to whoever reports the outage. */
            questionText?: string;
            /** @description Whether the report is refused without an answer. */
            required?: boolean;
            /** @description Label of a Toggle that is on. */
            onText?: string;
            /** @description Label of a Toggle that is off. */
            offText?: string;
            /** @description Whether the answer can have several lines. */
            multiline?: boolean;
        };
        /** @description An outage that was reported for an environment of the tenant. */
        ReportedOutage: {
            /** @description Tenant that reported the outage. */
            TenantId?: string;
            /** @description Environment that could not be reached. */
            EnvironmentId?: string;
            /**
             * Format: date-time
             * @description Moment at which the outage was reported.
             */
            CreatedDate?: string;
            /** @description How far Microsoft is with the report. */
            State?: string;
            /** @description Case in Microsoft's support system. */
            MsaasTicketId?: string;
            /** @description Case in Microsoft's incident system. */
            IcmTicketId?: string;
            /** @description Version of the application at the time of the report. */
            AppVersion?: string;
            /** @description Version of the platform at the time of the report. */
            PlatformVersion?: string;
            /** @description Kind of outage that was reported. */
            OutageType?: string;
        };
        /** @description The answer to one question of the list of questions. */
        OutageQuestionAnswer: {
            /** @description `id` of the question. */
            id: string;
            /** @description What is answered, as text whatever the kind of question. */
            answer: string;
        };
        /** @description The outage, the answers to its questions, and whom to contact. */
        ReportOutageRequest: {
            /** @description Which of the kinds that the list gives is reported. */
            outageType: string;
            /** @description Answers to the questions that this kind of outage asks. */
            outageQuestionAnswers: components["schemas"]["OutageQuestionAnswer"][];
            /** @description Given name of the person to contact. */
            firstName?: string;
            /** @description Family name of the person to contact. */
            lastName?: string;
            /** @description Address of the person to contact. */
            email?: string;
            /** @description Digits only, with 00 in place of a plus sign. */
            phone?: string;
            /** @description Version of the application in the environment, if it is known. */
            appVersion?: string;
            /** @description Version of the platform below the application, if it is known. */
            platformVersion?: string;
        };
        /** @description What became of the report. */
        ReportOutageResult: {
            /** @description Whether a new case was opened or an existing one continued. Codes: UpdatedExisting = Existing report updated. */
            creationStatus?: "Unknown" | "Created" | "UpdatedExisting" | "Error";
            /** @description Case in Microsoft's support system. */
            msaasCaseNumber?: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers20 extends Refusals4 {
    /** @description The kinds of outage. */
    200: {
        content: {
            "application/json": {
                value: components["schemas"]["OutageType"][];
            };
        };
    };
    /** @description Refused. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: cannotGetOutages = Kinds of outage could not be read, tenantNotFound = Tenant of the caller unknown, Unknown = Unexpected failure. */
                code?: "cannotGetOutages" | "tenantNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers21 extends Refusals4 {
    /** @description The questions. */
    200: {
        content: {
            "application/json": {
                value: components["schemas"]["OutageQuestion"][];
            };
        };
    };
    /** @description Refused. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: cannotGetOutageQuestions = Questions could not be read, tenantNotFound = Tenant of the caller unknown, Unknown = Unexpected failure. */
                code?: "cannotGetOutageQuestions" | "tenantNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers22 extends Refusals4 {
    /** @description The reports. */
    200: {
        content: {
            "application/json": {
                value: components["schemas"]["ReportedOutage"][];
            };
        };
    };
    /** @description Refused. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: cannotGetReportedOutages = Reports could not be read, tenantNotFound = Tenant of the caller unknown, Unknown = Unexpected failure. */
                code?: "cannotGetReportedOutages" | "tenantNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers23 extends Refusals4 {
    /** @description What became of the report; `creationStatus` may be `Error` although the call succeeded. */
    200: {
        content: {
            "application/json": components["schemas"]["ReportOutageResult"];
        };
    };
    /** @description Refused, or the report failed. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: requestBodyRequired = Request body missing, environmentNotFound = Environment not found, failedToReportOutage = Report failed, Unknown = Unexpected failure. */
                code?: "requestBodyRequired" | "environmentNotFound" | "failedToReportOutage" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
export interface operations {
    ListOutageTypes: {
        parameters: {};
        responses: Answers20;
    };
    ListOutageQuestions: {
        parameters: {
            path: {
                /** @description An `outageType` of the list of outage types. */
                outageType: components["parameters"]["outageType"];
            };
        };
        responses: Answers21;
    };
    ListReportedOutages: {
        parameters: {};
        responses: Answers22;
    };
    ReportOutage: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOutageRequest"];
            };
        };
        responses: Answers23;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    OutageType: { row: components["schemas"]["OutageType"]; key: "outageType"; create: never; update: never };
    OutageQuestion: { row: components["schemas"]["OutageQuestion"]; key: "id"; create: never; update: never };
    ReportedOutage: { row: components["schemas"]["ReportedOutage"]; key: never; create: never; update: never };
    OutageQuestionAnswer: { row: components["schemas"]["OutageQuestionAnswer"]; key: never; create: never; update: never };
    ReportOutageRequest: { row: components["schemas"]["ReportOutageRequest"]; key: never; create: never; update: never; nested: { "outageQuestionAnswers": "OutageQuestionAnswer" } };
    ReportOutageResult: { row: components["schemas"]["ReportOutageResult"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/support/outageTypes": { list: "OutageType" };
    "/support/outageTypes/{outageType}/outageQuestions": { list: "OutageQuestion" };
    "/support/reportedoutages": { list: "ReportedOutage" };
    "/support/applications/{applicationFamily}/environments/{environmentName}/reportoutage": { create: { body: "ReportOutageRequest"; demands: "outageType" | "outageQuestionAnswers"; answer: "ReportOutageResult" } };
}
/** The types of the service, for a client that knows no other. */
export interface OutagesTypes {
    paths: paths;
    records: records;
    calls: calls;
}
