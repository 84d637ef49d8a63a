// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query2, Header1, Header2, Path2, Parameters11 } from "../shared-types.ts";
export interface paths {
    /**
     * List scheduled jobs
     * @description Returns jobs that actions of this API have queued. A filter on `id` or `category` is required, for instance `category eq 'APIUSERJOB'`; without it the answer is an error. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/scheduledJobs": {
        get: operations["ListScheduledJobs"];
    };
    /**
     * Get a scheduled job
     * @description Reads the state of one job. A job that ended well disappears from the queue and is then shown as `Finished`. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/scheduledJobs({id})": {
        get: operations["GetScheduledJob"];
    };
    /**
     * List the jobs that fetch users
     * @description Returns the jobs of category `APIUSERJOB` without a filter of your own. They are the same whichever user stands in the path. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})/scheduledJobs": {
        get: operations["ListUserScheduledJobs"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A background job that an action of this API has queued. Its state is a text in the language of the request. */
        ScheduledJob: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the job, made by the service.
             */
            id?: string;
            /** @description Job queue category; `APIUSERJOB` for fetching users. */
            category?: string | null;
            /**
             * Format: date-time
             * @description When the job was queued to start.
             */
            startDateTime?: string | null;
            /** @description Text in the language of the request: send `Accept-Language: en-US` to compare it. `Finished` also means that the queue entry is already gone. Codes: In Process = In process, In Progress = In progress (other spelling), On Hold = On hold, On Hold with Inactivity Timeout = On hold with inactivity timeout. */
            status?: "Ready" | "In Process" | "In Progress" | "Error" | "On Hold" | "Finished" | "On Hold with Inactivity Timeout" | "Waiting" | null;
            /** @description Text that tells what the job does. */
            description?: string | null;
            /** @description Filled only while `status` is `Error`. */
            errorMessage?: string | null;
        };
        /** @description One page of scheduled jobs. While `@odata.nextLink` is there, more follow. */
        ScheduledJobPage: {
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
            value: components["schemas"]["ScheduledJob"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListScheduledJobs: {
        parameters: {
            query: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /**
                 * @description OData condition that names `id` or `category`, for instance `category eq 'APIUSERJOB'`. Without one of them the service refuses to read.
                 * @example category eq 'APIUSERJOB'
                 */
                $filter: components["parameters"]["scheduledJobFilter"];
                /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
                $skip?: components["parameters"]["skip"];
                /** @description Whether to add the number of rows on all pages together. */
                $count?: components["parameters"]["count"];
            };
            header?: Header1;
            path: Path2;
        };
        responses: Answers1<components["schemas"]["ScheduledJobPage"]>;
    };
    GetScheduledJob: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description Id of the job, as in the list or in the `Location` header of the action that queued it. */
                id: components["parameters"]["scheduledJobId"];
            };
        };
        responses: Answers2<components["schemas"]["ScheduledJob"]>;
    };
    ListUserScheduledJobs: {
        parameters: Parameters11;
        responses: Answers1<components["schemas"]["ScheduledJobPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ScheduledJob: { row: components["schemas"]["ScheduledJob"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "status" | "errorMessage" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/scheduledJobs": { list: "ScheduledJob" };
    "/companies({companyId})/scheduledJobs({id})": { get: "ScheduledJob" };
    "/companies({companyId})/users({userSecurityId})/scheduledJobs": { list: "ScheduledJob" };
}
/** The types of the service, for a client that knows no other. */
export interface ScheduledJobsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
