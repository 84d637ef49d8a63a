// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Query1, Query2, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/companyInformation": {
        /**
         * List the company's information
         * @description Returns the one row about the company in the path.
         */
        get: operations["ListCompanyInformationRows"];
    };
    "/companies({companyId})/companyInformation({companyInformationId})": {
        /**
         * Get the company's information
         * @description Reads the one row of the set by its `id`, as the list gives it, with the ETag that a change needs.
         */
        get: operations["GetCompanyInformation"];
        /**
         * Change the company's information
         * @description Changes the fields of the company information that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateCompanyInformation"];
    };
    "/companies({companyId})/companyInformation({companyInformationId})/picture": {
        /**
         * Download the company's logo
         * @description Returns the bytes of the picture that documents print at their head.
         */
        get: operations["DownloadCompanyPicture"];
    };
    "/companies({companyId})/jobQueueEntries": {
        /**
         * List job queue entries
         * @description Returns the background jobs with how they stand.
         */
        get: operations["ListJobQueueEntries"];
    };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})": {
        /**
         * Get a job queue entry
         * @description Reads one job queue entry by its `id`; `$expand` adds `jobQueueLogEntry`.
         */
        get: operations["GetJobQueueEntry"];
    };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/Microsoft.NAV.restart": {
        /**
         * Restart a background job
         * @description Makes a job that failed or was held ready again, so that it runs at its next time. What it then does depends on the job.
         */
        post: operations["RestartJobQueueEntry"];
    };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/jobQueueLogEntry": {
        /**
         * List the job queue log entries of a job queue entry
         * @description Returns the job queue log entries of one job queue entry, without a filter for it.
         */
        get: operations["ListJobQueueLogEntryOfJobQueueEntry"];
    };
    "/companies({companyId})/jobQueueLogEntries": {
        /**
         * List job queue log entries
         * @description Returns the runs of background jobs.
         */
        get: operations["ListJobQueueLogEntries"];
    };
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})": {
        /**
         * Get a job queue log entry
         * @description Reads one job queue log entry by its `id`; it can only be read.
         */
        get: operations["GetJobQueueLogEntry"];
    };
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})/errorCallStack": {
        /**
         * Download the call stack of a failed job
         * @description Returns the call stack as text; it is empty where the run did not fail.
         */
        get: operations["DownloadErrorCallStack"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description Name, address and registration of the company itself, as documents print them. There is one row. */
        CompanyInformation: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name of the company as documents print it. */
            displayName?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number for fax messages. */
            faxNumber?: string | null;
            /** @description Address for e-mail of the company. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /** @description Code of the currency in which the company keeps its books. */
            currencyCode?: string | null;
            /**
             * Format: date
             * @description First day of the fiscal year that runs now.
             */
            currentFiscalYearStartDate?: string | null;
            /** @description Line of business in which the company works. */
            industry?: string | null;
            /**
             * Format: uri
             * @description Address at which the company's logo is read.
             */
            "picture@odata.mediaReadLink"?: string;
            /** @description Name of the set of features that the company shows, such as Essential or Premium. */
            experience?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of company information. While `@odata.nextLink` is there, more follow. */
        CompanyInformationPage: {
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
            value: components["schemas"]["CompanyInformation"][];
        };
        /** @description One run of a background job, with the error that ended it, if one did. */
        JobQueueLogEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID by which the queue knows the job; it is no key of a path.
             */
            jobQueueEntryId?: string | null;
            /** @description User name of the person as whom the job ran. */
            userId?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the run began.
             */
            startDateTime?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the run ended.
             */
            endDateTime?: string | null;
            /**
             * Format: int32
             * @description Number of the report or codeunit that the job runs.
             */
            objectIdToRun?: number | null;
            /** @description Whether the job runs a report or a codeunit. */
            objectTypeToRun?: " " | "Report" | "Codeunit" | null;
            /** @description How the run ended, or that it still goes on. */
            status?: "Success" | "In Process" | "Error" | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Text of the error with which the job ended, if it failed. */
            errorMessage?: string | null;
            /** @description Code of the category of jobs, of which one runs at a time. */
            jobQueueCategoryCode?: string | null;
            /**
             * Format: uri
             * @description Address at which the call stack of the error is read.
             */
            "errorCallStack@odata.mediaReadLink"?: string;
            /** @description Text that is handed to the codeunit when the job runs. */
            parameterString?: string | null;
            /**
             * Format: uuid
             * @description ID of the task in the scheduler of the platform.
             */
            systemTaskId?: string | null;
            /**
             * Format: int32
             * @description Number of the session in which the job runs.
             */
            userSessionId?: number | null;
            /**
             * Format: int32
             * @description Number of the service instance in which the job runs.
             */
            userServiceInstanceId?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A report or codeunit that is to run in the background, once or again and again. */
        JobQueueEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the entry for paths, not the one that the queue itself uses.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID by which the queue knows the job; it is no key of a path.
             */
            jobQueueEntryId?: string | null;
            /** @description User name of the person as whom the job runs. */
            userId?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the job last became ready to run.
             */
            lastReadyState?: string | null;
            /**
             * Format: date-time
             * @description Moment after which the job does not run any more.
             */
            expirationDateTime?: string | null;
            /**
             * Format: date-time
             * @description Moment before which the job does not start.
             */
            earliestStartDateTime?: string | null;
            /** @description Whether the job runs a report or a codeunit. */
            objectTypeToRun?: " " | "Report" | "Codeunit" | null;
            /**
             * Format: int32
             * @description Number of the report or codeunit that the job runs.
             */
            objectIdToRun?: number | null;
            /** @description Name of the report or codeunit that the job runs. */
            objectCaptionToRun?: string | null;
            /** @description In which form the job makes its report. */
            reportOutputType?: "PDF" | "Word" | "Excel" | "Print" | "None_x0020__x0028_Processing_x0020_only_x0029_" | null;
            /**
             * Format: int32
             * @description How often a failing job is tried before it ends in error.
             */
            maxNumberAttemptsToRun?: number | null;
            /**
             * Format: int32
             * @description How often the job was tried so far.
             */
            numberOfAttemptsToRun?: number | null;
            /** @description Where the job stands, from ready to finished or failed. */
            status?: "Ready" | "In Process" | "Error" | "On Hold" | "Finished" | "On Hold with Inactivity Timeout" | "Waiting" | null;
            /** @description Place of the record that the job works on, as text. */
            recordIdToProcess?: string | null;
            /** @description Text that is handed to the codeunit when the job runs. */
            parameterString?: string | null;
            /** @description Whether the job runs again and again. */
            recurringJob?: boolean | null;
            /**
             * Format: int32
             * @description Minutes between two runs of a recurring job.
             */
            numberOfMinutesBetweenRuns?: number | null;
            /** @description Whether the recurring job runs on Mondays. */
            runOnMonday?: boolean | null;
            /** @description Whether the recurring job runs on Tuesdays. */
            runOnTuesday?: boolean | null;
            /** @description Whether the recurring job runs on Wednesdays. */
            runOnWednesday?: boolean | null;
            /** @description Whether the recurring job runs on Thursdays. */
            runOnThursday?: boolean | null;
            /** @description Whether the recurring job runs on Fridays. */
            runOnFridays?: boolean | null;
            /** @description Whether the recurring job runs on Saturdays. */
            runOnSaturdays?: boolean | null;
            /** @description Whether the recurring job runs on Sundays. */
            runOnSundays?: boolean | null;
            /** @description Time of day before which a recurring job does not start. */
            startingTime?: string | null;
            /** @description Time of day after which a recurring job does not start any more. */
            endingTime?: string | null;
            /**
             * Format: date-time
             * @description Moment from which the runs of a recurring job are counted.
             */
            referenceStartingTime?: string | null;
            /** @description When the recurring job runs next, as a date formula. */
            nextRunDateFormula?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the job runs in the session of a user instead of the background. */
            runInUserSession?: boolean | null;
            /**
             * Format: int32
             * @description Number of the session in which the job runs.
             */
            userSessionId?: number | null;
            /** @description Code of the category of jobs, of which one runs at a time. */
            jobQueueCategoryCode?: string | null;
            /** @description Text of the error with which the job ended, if it failed. */
            errorMessage?: string | null;
            /**
             * Format: int32
             * @description Number of the service instance in which the job runs.
             */
            userServiceInstanceId?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the session of the job began.
             */
            userSessionStarted?: string | null;
            /** @description Whether the user is told when the job ended well. */
            notifyOnSuccess?: boolean | null;
            /**
             * Format: int32
             * @description Number of the language in which the job runs, such as 1033 for English.
             */
            userLanguageId?: number | null;
            /** @description Name of the printer on which the job prints its report. */
            printerName?: string | null;
            /** @description Whether settings of the report are kept with the job. */
            reportRequestPageOptions?: boolean | null;
            /**
             * Format: int32
             * @description Seconds between two attempts of a job that failed.
             */
            rerunDelay?: number | null;
            /**
             * Format: uuid
             * @description ID of the task in the scheduler of the platform.
             */
            systemTaskId?: string | null;
            /** @description Whether the job is in the scheduler of the platform. */
            scheduled?: boolean | null;
            /** @description Whether a person starts each further run of the recurring job. */
            manualRecurrence?: boolean | null;
            /**
             * Format: duration
             * @description Longest time that the job may run.
             */
            jobTimeOut?: string | null;
            /** @description Which job of the same category goes first. */
            priorityWithinCategory?: "High" | "Normal" | "Low" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Runs of the job; present only with `$expand=jobQueueLogEntry`. */
            jobQueueLogEntry?: components["schemas"]["JobQueueLogEntry"][];
        };
        /** @description One page of job queue entries. While `@odata.nextLink` is there, more follow. */
        JobQueueEntryPage: {
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
            value: components["schemas"]["JobQueueEntry"][];
        };
        /** @description One page of job queue log entries. While `@odata.nextLink` is there, more follow. */
        JobQueueLogEntryPage: {
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
            value: components["schemas"]["JobQueueLogEntry"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path2 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the company information. */
    companyInformationId: components["parameters"]["companyInformationId"];
}
interface Path3 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the job queue entry. */
    jobQueueEntryId: components["parameters"]["jobQueueEntryId"];
}
interface Path4 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the job queue log entry. */
    jobQueueLogEntryId: components["parameters"]["jobQueueLogEntryId"];
}
export interface operations {
    ListCompanyInformationRows: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CompanyInformationPage"]>;
    };
    GetCompanyInformation: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path2;
        };
        responses: Answers1<components["schemas"]["CompanyInformation"]>;
    };
    UpdateCompanyInformation: {
        parameters: {
            header: Header3;
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInformation"];
            };
        };
        responses: Answers1<components["schemas"]["CompanyInformation"]>;
    };
    DownloadCompanyPicture: {
        parameters: {
            header?: Header2;
            path: Path2;
        };
        responses: Answers2;
    };
    ListJobQueueEntries: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["JobQueueEntryPage"]>;
    };
    GetJobQueueEntry: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path3;
        };
        responses: Answers1<components["schemas"]["JobQueueEntry"]>;
    };
    RestartJobQueueEntry: {
        parameters: {
            header?: Header4;
            path: Path3;
        };
        responses: Answers3;
    };
    ListJobQueueLogEntryOfJobQueueEntry: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path3;
        };
        responses: Answers1<components["schemas"]["JobQueueLogEntryPage"]>;
    };
    ListJobQueueLogEntries: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["JobQueueLogEntryPage"]>;
    };
    GetJobQueueLogEntry: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path4;
        };
        responses: Answers1<components["schemas"]["JobQueueLogEntry"]>;
    };
    DownloadErrorCallStack: {
        parameters: {
            header?: Header2;
            path: Path4;
        };
        responses: Answers2;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CompanyInformation: { row: components["schemas"]["CompanyInformation"]; key: "id"; create: never; update: "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "faxNumber" | "email" | "website" | "taxRegistrationNumber" | "industry" | "experience"; noFilter: "@odata.etag" | "taxRegistrationNumber" | "currencyCode" | "currentFiscalYearStartDate" | "picture@odata.mediaReadLink" | "experience" };
    JobQueueLogEntry: { row: components["schemas"]["JobQueueLogEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "errorCallStack@odata.mediaReadLink" };
    JobQueueEntry: { row: components["schemas"]["JobQueueEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "jobQueueLogEntry"; nested: { "jobQueueLogEntry": "JobQueueLogEntry" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/companyInformation": { list: "CompanyInformation" };
    "/companies({companyId})/companyInformation({companyInformationId})": { get: "CompanyInformation"; update: { body: "CompanyInformation"; answer: "CompanyInformation" } };
    "/companies({companyId})/jobQueueEntries": { list: "JobQueueEntry" };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})": { get: "JobQueueEntry" };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/Microsoft.NAV.restart": { run: { answer: never } };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/jobQueueLogEntry": { list: "JobQueueLogEntry" };
    "/companies({companyId})/jobQueueLogEntries": { list: "JobQueueLogEntry" };
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})": { get: "JobQueueLogEntry" };
}
/** The types of the service, for a client that knows no other. */
export interface AdministrationTypes {
    paths: paths;
    records: records;
    calls: calls;
}
