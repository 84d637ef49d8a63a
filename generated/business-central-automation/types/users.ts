// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Refusals6, Answers1, Answers2, Answers5, Answers6, Header1, Header2, Header4, Path2, Path10, Parameters13 } from "../shared-types.ts";
export interface paths {
    /**
     * List users
     * @description Returns the users of the environment with their state. Any company can stand in the path, because users do not belong to a company. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users": {
        get: operations["ListUsers"];
    };
    /**
     * Get a user; change a user's state, expiry or contact address
     * @description Reads one user with the state, expiry date and contact address that can be changed here. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})": {
        get: operations["GetUser"];
        /** @description Enables or disables a user, sets the date after which sign-in is refused, or the contact address. Everything else about a user comes from Microsoft 365. */
        patch: operations["UpdateUser"];
    };
    /**
     * Fetch new users from Microsoft 365 and wait
     * @description Creates a user for every licensed person in Microsoft 365 who is not known yet, and answers when it is done. It serves the whole environment although it hangs on one user's path. Meant for delegated administrators; refused to applications and while the background variant is pending. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365": {
        post: operations["GetNewUsersFromOffice365"];
    };
    /**
     * Fetch new users from Microsoft 365 in the background
     * @description Queues a job that creates a user for every licensed person in Microsoft 365 who is not known yet. Watch it in the scheduled jobs of category `APIUSERJOB`. Refused to applications and while such a job is waiting or running. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365Async": {
        post: operations["GetNewUsersFromOffice365Async"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        SecurityGroupMember: shared["schemas"]["SecurityGroupMember"];
        UserPermission: shared["schemas"]["UserPermission"];
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
        /** @description A user of the environment. Users come from Microsoft 365 and cannot be created or deleted here. Online, users of licence type External User are left out. */
        User: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the user, for the paths of permissions and groups.
             */
            userSecurityId?: string;
            /** @description Short name with which the user signs in. */
            userName?: string | null;
            /** @description First and last name of the user. */
            displayName?: string | null;
            /** @description A disabled user cannot sign in any more; nothing is deleted. */
            state?: "Enabled" | "Disabled" | null;
            /**
             * Format: date-time
             * @description `0001-01-01T00:00:00Z` means no expiry.
             */
            expiryDate?: string | null;
            /** @description Address at which the user is reached; it need not be the one of signing in. */
            contactEmail?: string | null;
            /** @description Present only with `$expand=securityGroupMembers`. */
            securityGroupMembers?: components["schemas"]["SecurityGroupMember"][];
            /** @description Present only with `$expand=userPermissions`. */
            userPermissions?: components["schemas"]["UserPermission"][];
            /** @description Present only with `$expand=scheduledJobs`; jobs of category `APIUSERJOB`, the same for every user. */
            scheduledJobs?: components["schemas"]["ScheduledJob"][];
        };
        /** @description One page of users. While `@odata.nextLink` is there, more follow. */
        UserPage: {
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
            value: components["schemas"]["User"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers10 extends Refusals6 {
    /** @description Begun; the answer has no body. */
    200: {
        content?: never;
    };
    /** @description The job is queued; the answer has no body. */
    201: {
        headers: {
            /** @description Address of the scheduled job. */
            Location?: string;
            [name: string]: unknown;
        };
        content?: never;
    };
    /** @description Begun; the answer has no body. */
    204: {
        content?: never;
    };
}
export interface operations {
    ListUsers: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUser"];
                /** @description OData condition on the rows. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` are not available. Computed fields cannot be used. */
                $filter?: components["parameters"]["filter"];
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
        responses: Answers1<components["schemas"]["UserPage"]>;
    };
    GetUser: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandUser"];
            };
            header?: Header2;
            path: Path10;
        };
        responses: Answers2<components["schemas"]["User"]>;
    };
    UpdateUser: {
        parameters: {
            header: Header4;
            path: Path10;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: Answers5<components["schemas"]["User"]>;
    };
    GetNewUsersFromOffice365: {
        parameters: Parameters13;
        responses: Answers6;
    };
    GetNewUsersFromOffice365Async: {
        parameters: Parameters13;
        responses: Answers10;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    SecurityGroupMember: { row: components["schemas"]["SecurityGroupMember"]; key: "securityGroupCode" | "userSecurityId"; create: never; update: never; noFilter: "@odata.etag" };
    UserPermission: { row: components["schemas"]["UserPermission"]; key: "id"; create: "roleId" | "company" | "appId" | "scope"; update: records["UserPermission"]["create"]; noFilter: "@odata.etag" };
    ScheduledJob: { row: components["schemas"]["ScheduledJob"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "status" | "errorMessage" };
    User: { row: components["schemas"]["User"]; key: "userSecurityId"; create: never; update: "state" | "expiryDate" | "contactEmail"; noFilter: "@odata.etag" | "securityGroupMembers" | "userPermissions" | "scheduledJobs"; nested: { "securityGroupMembers": "SecurityGroupMember"; "userPermissions": "UserPermission"; "scheduledJobs": "ScheduledJob" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/users": { list: "User" };
    "/companies({companyId})/users({userSecurityId})": { get: "User"; update: { body: "User"; answer: "User" } };
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365": { run: { answer: never } };
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365Async": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface UsersTypes {
    paths: paths;
    records: records;
    calls: calls;
}
