// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List approval entries
     * @description Returns the requests for approval that are open or were decided and not archived.
     */
    "/companies({companyId})/approvalEntries": {
        get: operations["ListApprovalEntries"];
    };
    /**
     * Get an approval entry
     * @description Reads one approval entry by its `id`; it can only be read.
     */
    "/companies({companyId})/approvalEntries({approvalEntryId})": {
        get: operations["GetApprovalEntry"];
    };
    /**
     * List approval user setups
     * @description Returns the limits of all users.
     */
    "/companies({companyId})/approvalUserSetups": {
        get: operations["ListApprovalUserSetups"];
    };
    /**
     * Get an approval user setup
     * @description Reads one approval user setup by its `id`; it can only be read.
     */
    "/companies({companyId})/approvalUserSetups({approvalUserSetupId})": {
        get: operations["GetApprovalUserSetup"];
    };
    /**
     * List the company's information
     * @description Returns the one row about the company in the path.
     */
    "/companies({companyId})/companyInformation": {
        get: operations["ListCompanyInformationRows"];
    };
    /**
     * Get the company's information; change the company's information
     * @description Reads the one row of the set by its `id`, as the list gives it, with the ETag that a change needs.
     */
    "/companies({companyId})/companyInformation({companyInformationId})": {
        get: operations["GetCompanyInformation"];
        /** @description Changes the fields of the company information that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCompanyInformation"];
    };
    /**
     * Download the company's logo
     * @description Returns the bytes of the picture that documents print at their head.
     */
    "/companies({companyId})/companyInformation({companyInformationId})/picture": {
        get: operations["DownloadCompanyPicture"];
    };
    /**
     * List job queue entries
     * @description Returns the background jobs with how they stand.
     */
    "/companies({companyId})/jobQueueEntries": {
        get: operations["ListJobQueueEntries"];
    };
    /**
     * Get a job queue entry
     * @description Reads one job queue entry by its `id`; `$expand` adds `jobQueueLogEntries`.
     */
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})": {
        get: operations["GetJobQueueEntry"];
    };
    /**
     * Restart a background job
     * @description Makes a job that failed or was held ready again, so that it runs at its next time. What it then does depends on the job.
     */
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/Microsoft.NAV.restart": {
        post: operations["RestartJobQueueEntry"];
    };
    /**
     * List the job queue log entries of a job queue entry
     * @description Returns the job queue log entries of one job queue entry, without a filter for it.
     */
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/jobQueueLogEntries": {
        get: operations["ListJobQueueLogEntriesOfJobQueueEntry"];
    };
    /**
     * List job queue log entries
     * @description Returns the runs of background jobs.
     */
    "/companies({companyId})/jobQueueLogEntries": {
        get: operations["ListJobQueueLogEntries"];
    };
    /**
     * Get a job queue log entry
     * @description Reads one job queue log entry by its `id`; it can only be read.
     */
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})": {
        get: operations["GetJobQueueLogEntry"];
    };
    /**
     * Download the call stack of a failed job
     * @description Returns the call stack as text; it is empty where the run did not fail.
     */
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})/errorCallStack": {
        get: operations["DownloadErrorCallStack"];
    };
    /**
     * List posted approval entries
     * @description Returns the decided requests of posted documents.
     */
    "/companies({companyId})/postedApprovalEntries": {
        get: operations["ListPostedApprovalEntries"];
    };
    /**
     * Get a posted approval entry
     * @description Reads one posted approval entry by its `id`; it can only be read.
     */
    "/companies({companyId})/postedApprovalEntries({postedApprovalEntryId})": {
        get: operations["GetPostedApprovalEntry"];
    };
    /**
     * List workflow approvers
     * @description Returns who approves in which workflow.
     */
    "/companies({companyId})/workflowApprovers": {
        get: operations["ListWorkflowApprovers"];
    };
    /**
     * Get a workflow approver
     * @description Reads one workflow approver by its `id`; it can only be read.
     */
    "/companies({companyId})/workflowApprovers({workflowApproverId})": {
        get: operations["GetWorkflowApprover"];
    };
    /**
     * List workflow response options
     * @description Returns the settings of the steps of all workflows.
     */
    "/companies({companyId})/workflowResponseOptions": {
        get: operations["ListWorkflowResponseOptions"];
    };
    /**
     * Get a workflow response option
     * @description Reads one workflow response option by its `systemId`; it can only be read.
     */
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})": {
        get: operations["GetWorkflowResponseOption"];
    };
    /**
     * Download the conditions of an event
     * @description Returns the conditions under which the event counts, as XML.
     */
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})/eventConditions": {
        get: operations["DownloadEventConditions"];
    };
    /**
     * List workflow steps
     * @description Returns the steps of all workflows; `workflowCode` says which each belongs to.
     */
    "/companies({companyId})/workflowSteps": {
        get: operations["ListWorkflowSteps"];
    };
    /**
     * Get a workflow step
     * @description Reads one workflow step by its `systemId`; `$expand` adds `workflowResponseOptions` and `workflowStep`.
     */
    "/companies({companyId})/workflowSteps({workflowStepId})": {
        get: operations["GetWorkflowStep"];
    };
    /**
     * List the workflow response options of a workflow step
     * @description Returns the workflow response options of one workflow step, without a filter for it.
     */
    "/companies({companyId})/workflowSteps({workflowStepId})/workflowResponseOptions": {
        get: operations["ListWorkflowResponseOptionsOfWorkflowStep"];
    };
    /**
     * List workflows
     * @description Returns the workflows that the company has, and the patterns for new ones.
     */
    "/companies({companyId})/workflows": {
        get: operations["ListWorkflows"];
    };
    /**
     * Get a workflow
     * @description Reads one workflow by its `id`; `$expand` adds `workflowSteps`.
     */
    "/companies({companyId})/workflows({workflowId})": {
        get: operations["GetWorkflow"];
    };
    /**
     * List the workflow steps of a workflow
     * @description Returns the workflow steps of one workflow, without a filter for it.
     */
    "/companies({companyId})/workflows({workflowId})/workflowSteps": {
        get: operations["ListWorkflowStepsOfWorkflow"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A request to approve a document or change. */
        ApprovalEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: int32
             * @description Number of the entry, which counts up through the whole ledger.
             */
            entryNumber?: number | null;
            /**
             * Format: int32
             * @description Number of the table that the document stands in.
             */
            tableId?: number | null;
            /** @description Kind of document that waits for approval. Codes: _x0020_ = Blank. */
            documentType?: "Quote" | "Order" | "Invoice" | "Credit_x0020_Memo" | "Blanket_x0020_Order" | "Return_x0020_Order" | "_x0020_" | "Payment" | "Quality_x0020_Inspection" | null;
            /** @description Number of the document to be approved. */
            documentNumber?: string | null;
            /**
             * Format: int32
             * @description Place of the step or request in its order.
             */
            sequenceNumber?: number | null;
            /** @description User name of the person who asked for the approval. */
            senderId?: string | null;
            /** @description Full name of the person who asked for the approval. */
            senderName?: string | null;
            /** @description Code of the approval rule that made the request. */
            approvalCode?: string | null;
            /** @description Code of the salesperson or purchaser of the document that waits for approval. */
            salespersonPurchaserCode?: string | null;
            /** @description Name of the salesperson or purchaser of the document that waits for approval. */
            salespersonPurchaserName?: string | null;
            /** @description User name of the person who has to approve. */
            approverId?: string | null;
            /** @description Full name of the person who has to approve. */
            approverName?: string | null;
            /** @description Where the request stands, from created to approved or rejected. Codes: _x0020_ = Blank. */
            status?: "Created" | "Open" | "Canceled" | "Rejected" | "Approved" | "_x0020_" | null;
            /**
             * Format: date-time
             * @description Moment at which the request went to the approver.
             */
            dateTimeSentForApproval?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the request was last changed.
             */
            lastDateTimeModified?: string | null;
            /** @description Whether somebody wrote a comment on the request. */
            comment?: boolean | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document in local currency.
             */
            amountLCY?: number | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description How the approver was found: by workflow user group, by salesperson or by a named approver. */
            approvalType?: "Workflow_x0020_User_x0020_Group" | "Sales_x0020_Pers_x002E__x002F_Purchaser" | "Approver" | null;
            /** @description Which limit the request was measured by. */
            limitType?: "Approval_x0020_Limits" | "Credit_x0020_Limits" | "Request_x0020_Limits" | "No_x0020_Limits" | null;
            /**
             * Format: decimal
             * @description What the customer may still owe, in local currency.
             */
            availableCreditLimitLCY?: number | null;
            /**
             * Format: int32
             * @description How many requests for the document wait for an answer.
             */
            pendingApprovals?: number | null;
            /** @description Place of the record to be approved in the database, as text. */
            recordIdToApprove?: string | null;
            /** @description Time after which the request goes to the substitute, as a date formula. */
            delegationDateFormula?: string | null;
            /**
             * Format: int32
             * @description How many of the requests for the document were approved.
             */
            numberOfApprovedRequests?: number | null;
            /**
             * Format: int32
             * @description How many of the requests for the document were rejected.
             */
            numberOfRejectedRequests?: number | null;
            /** @description Whether the request is about a change of a field. */
            relatedToChange?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the running step that made the request.
             */
            workflowStepInstanceId?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of approval entries. While `@odata.nextLink` is there, more follow. */
        ApprovalEntryPage: {
            value: components["schemas"]["ApprovalEntry"][];
        } & components["schemas"]["Page"];
        /** @description What a user may approve, and who approves in the user's place. */
        ApprovalUserSetup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description User name of the person to whom the limits belong. */
            userId?: string | null;
            /** @description First and last name of the user. */
            userFullName?: string | null;
            /** @description Code of the salesperson or purchaser that the user is. */
            salesPersonPurchaser?: string | null;
            /** @description User name of the person who approves what goes beyond this user's limits. */
            approverId?: string | null;
            /**
             * Format: int32
             * @description Largest sale that the user may approve, in local currency.
             */
            salesAmountApprovalLimit?: number | null;
            /** @description Whether the user may approve sales of any size. */
            unlimitedSalesApproval?: boolean | null;
            /**
             * Format: int32
             * @description Largest purchase that the user may approve, in local currency.
             */
            purchaseAmountApprovalLimit?: number | null;
            /** @description Whether the user may approve purchases of any size. */
            unlimitedPurchaseApproval?: boolean | null;
            /**
             * Format: int32
             * @description Largest sum that the user may approve for purchase quotes, in local currency.
             */
            requestApprovalAmountLimit?: number | null;
            /** @description Whether the user may approve purchase quotes of any size. */
            unlimitedRequestApprovalAmount?: boolean | null;
            /** @description User name of the person who approves in this one's place. */
            substitute?: string | null;
            /** @description Address to which requests for approval are sent. */
            email?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Whether the user may approve and delegate requests of all others. */
            approvalAdmin?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of approval user setups. While `@odata.nextLink` is there, more follow. */
        ApprovalUserSetupPage: {
            value: components["schemas"]["ApprovalUserSetup"][];
        } & components["schemas"]["Page"];
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
            value: components["schemas"]["CompanyInformation"][];
        } & components["schemas"]["Page"];
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
            /** @description Whether the job runs a report or a codeunit. Codes:   = Blank. */
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
            /** @description Whether the job runs a report or a codeunit. Codes:   = Blank. */
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
            /** @description Longest time that the job may run. */
            jobTimeOut?: string | null;
            /** @description Which job of the same category goes first. */
            priorityWithinCategory?: "High" | "Normal" | "Low" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Runs of the job, with `$expand=jobQueueLogEntries`. */
            jobQueueLogEntries?: components["schemas"]["JobQueueLogEntry"][];
        };
        /** @description One page of job queue entries. While `@odata.nextLink` is there, more follow. */
        JobQueueEntryPage: {
            value: components["schemas"]["JobQueueEntry"][];
        } & components["schemas"]["Page"];
        /** @description One page of job queue log entries. While `@odata.nextLink` is there, more follow. */
        JobQueueLogEntryPage: {
            value: components["schemas"]["JobQueueLogEntry"][];
        } & components["schemas"]["Page"];
        /** @description A decided request for approval of a document that was posted since. */
        PostedApprovalEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: int32
             * @description Number of the entry, which counts up through the whole ledger.
             */
            entryNumber?: number | null;
            /**
             * Format: int32
             * @description Number of the table that the document stands in.
             */
            tableId?: number | null;
            /** @description Number of the document to be approved. */
            documentNumber?: string | null;
            /**
             * Format: int32
             * @description Place of the step or request in its order.
             */
            sequenceNumber?: number | null;
            /** @description User name of the person who asked for the approval. */
            senderId?: string | null;
            /** @description Full name of the person who asked for the approval. */
            senderName?: string | null;
            /** @description Code of the approval rule that made the request. */
            approvalCode?: string | null;
            /** @description Code of the salesperson or purchaser of the approved document. */
            salespersonPurchCode?: string | null;
            /** @description Name of the salesperson or purchaser of the approved document. */
            salespersonPurchName?: string | null;
            /** @description User name of the person who has to approve. */
            approverId?: string | null;
            /** @description Full name of the person who has to approve. */
            approverName?: string | null;
            /** @description Where the request stands, from created to approved or rejected. Codes: _x0020_ = Blank. */
            status?: "Created" | "Open" | "Canceled" | "Rejected" | "Approved" | "_x0020_" | null;
            /**
             * Format: date-time
             * @description Moment at which the request went to the approver.
             */
            dateTimeSentForApproval?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the request was last changed.
             */
            lastDateTimeModified?: string | null;
            /** @description User name of the person who changed the request last. */
            lastModifiedById?: string | null;
            /** @description Whether somebody wrote a comment on the request. */
            comment?: boolean | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document in local currency.
             */
            amountLCY?: number | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description How the approver was found: by workflow user group, by salesperson or by a named approver. */
            approvalType?: "Workflow_x0020_User_x0020_Group" | "Sales_x0020_Pers_x002E__x002F_Purchaser" | "Approver" | null;
            /** @description Which limit the request was measured by. */
            limitType?: "Approval_x0020_Limits" | "Credit_x0020_Limits" | "Request_x0020_Limits" | "No_x0020_Limits" | null;
            /**
             * Format: decimal
             * @description What the customer may still owe, in local currency.
             */
            availableCreditLimitLCY?: number | null;
            /** @description Place of the approved record in the database, as text. */
            recordId?: string | null;
            /** @description Time after which the request goes to the substitute, as a date formula. */
            delegationDateFormula?: string | null;
            /**
             * Format: int32
             * @description How many of the requests for the document were approved.
             */
            numberOfApprovedRequests?: number | null;
            /**
             * Format: int32
             * @description How many of the requests for the document were rejected.
             */
            numberOfRejectedRequests?: number | null;
            /**
             * Format: int32
             * @description Counts how often the request was made for the same document.
             */
            iterationNumber?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of posted approval entries. While `@odata.nextLink` is there, more follow. */
        PostedApprovalEntryPage: {
            value: components["schemas"]["PostedApprovalEntry"][];
        } & components["schemas"]["Page"];
        /** @description A person whom a workflow asks for approval, put together when it is read. */
        WorkflowApprover: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the workflow that the row belongs to. */
            workflowCode?: string | null;
            /** @description Text that says what the workflow does. */
            workflowDescription?: string | null;
            /** @description Code of the category under which the workflow is listed. */
            category?: string | null;
            /** @description Whether the workflow is switched on. */
            enabled?: boolean | null;
            /**
             * Format: int32
             * @description Number of the step that asks the approvers.
             */
            workflowStepId?: number | null;
            /**
             * Format: uuid
             * @description ID of the settings of the workflow step that names the approvers.
             */
            argumentId?: string | null;
            /** @description Who is asked to approve: the salesperson or purchaser, an approver or a user group. */
            approverType?: "Salesperson_x002F_Purchaser" | "Approver" | "Workflow_x0020_User_x0020_Group" | null;
            /** @description How far up the chain of approvers a request has to go. */
            approverLimitType?: "Approver_x0020_Chain" | "Direct_x0020_Approver" | "First_x0020_Qualified_x0020_Approver" | "Specific_x0020_Approver" | null;
            /** @description Code of the workflow user group that approves. */
            userGroupCode?: string | null;
            /** @description Text that says who is in the workflow user group. */
            userGroupDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who approves.
             */
            userId?: string | null;
            /** @description User name of the person who approves in the workflow. */
            userName?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of workflow approvers. While `@odata.nextLink` is there, more follow. */
        WorkflowApproverPage: {
            value: components["schemas"]["WorkflowApprover"][];
        } & components["schemas"]["Page"];
        /** @description Settings with which a step of a workflow runs, such as who has to approve. */
        WorkflowResponseOption: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record in the database, made by the service; it stands in paths.
             */
            systemId?: string;
            /**
             * Format: uuid
             * @description ID of the settings, by which workflow steps name them.
             */
            id?: string | null;
            /** @description Whether the settings belong to an event or to a response. */
            type?: "Event" | "Response" | null;
            /** @description Name of the journal template in which the response makes lines. */
            generalJournalTemplateName?: string | null;
            /** @description Name of the journal batch in which the response makes lines. */
            generalJournalBatchName?: string | null;
            /** @description User name of the person who gets the notification. */
            notificationUserId?: string | null;
            /** @description Kind of licence of the person who gets the notification. */
            notificationUserLicenseType?: "Full User" | "Limited User" | "Device Only User" | "Windows Group" | "External User" | null;
            /** @description Name of the response that the step carries out. */
            responseFunctionName?: string | null;
            /** @description Whether the person who asked gets the notification. */
            notifySender?: boolean | null;
            /**
             * Format: int32
             * @description Number of the page that the notification opens.
             */
            linkTargetPage?: number | null;
            /** @description Web address that is put into the notification. */
            customLink?: string | null;
            /**
             * Format: uri
             * @description Address at which the conditions of the event are read, as XML.
             */
            "eventConditions@odata.mediaReadLink"?: string;
            /** @description Who is asked to approve: the salesperson or purchaser, an approver or a user group. */
            approverType?: "Salesperson_x002F_Purchaser" | "Approver" | "Workflow_x0020_User_x0020_Group" | null;
            /** @description How far up the chain of approvers a request has to go. */
            approverLimitType?: "Approver_x0020_Chain" | "Direct_x0020_Approver" | "First_x0020_Qualified_x0020_Approver" | "Specific_x0020_Approver" | null;
            /** @description Code of the group of users who approve one after the other. */
            workflowUserGroupCode?: string | null;
            /** @description Time in which the request is to be answered, as a date formula. */
            dueDateFormula?: string | null;
            /** @description Text that the response shows to the user. */
            message?: string | null;
            /** @description After how many days without an answer the request goes to the substitute. */
            delegateAfter?: "Never" | "1 day" | "2 days" | "5 days" | null;
            /** @description Whether the person who asked sees a message that the request was sent. */
            showConfirmationMessage?: boolean | null;
            /**
             * Format: int32
             * @description Number of the table that is watched or set.
             */
            tableNumber?: number | null;
            /**
             * Format: int32
             * @description Number of the field that is watched or set.
             */
            fieldNumber?: number | null;
            /** @description Name of the field that is watched or set, as users see it. */
            fieldCaption?: string | null;
            /** @description User name of the one approver, where the request goes to a specific person. */
            approverUserId?: string | null;
            /** @description Whether an answer of a user is waited for. */
            responseType?: "Not Expected" | "User ID" | null;
            /** @description User name of the person whose answer is waited for. */
            responseUserId?: string | null;
            /** @description What the notification is about: a new record, an approval or something overdue. */
            notificationEntryType?: "New_x0020_Record" | "Approval" | "Overdue" | null;
            /** @description Group of settings that the response takes. */
            responseOptionGroup?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of workflow response options. While `@odata.nextLink` is there, more follow. */
        WorkflowResponseOptionPage: {
            value: components["schemas"]["WorkflowResponseOption"][];
        } & components["schemas"]["Page"];
        /** @description A step of a workflow: an event that is waited for or a response that follows. */
        WorkflowStep: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record in the database, made by the service; it stands in paths.
             */
            systemId?: string;
            /**
             * Format: int32
             * @description Number of the step inside its workflow.
             */
            id?: number | null;
            /** @description Code of the workflow that the row belongs to. */
            workflowCode?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the workflow begins with the step. */
            entryPoint?: boolean | null;
            /**
             * Format: int32
             * @description Number of the step that comes before in the workflow.
             */
            previousWorkflowStepId?: number | null;
            /**
             * Format: int32
             * @description Number of the step that follows in the workflow.
             */
            nextWorkflowStepId?: number | null;
            /** @description Whether the step waits for an event, gives a response or runs another workflow. */
            type?: "Event" | "Response" | "Sub-Workflow" | null;
            /** @description Name of the event or response that the step stands for. */
            functionName?: string | null;
            /**
             * Format: uuid
             * @description ID of the settings with which the step runs.
             */
            argument?: string | null;
            /**
             * Format: int32
             * @description Place of the step or request in its order.
             */
            sequenceNumber?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Settings of the step, with `$expand=workflowResponseOptions`. */
            workflowResponseOptions?: components["schemas"]["WorkflowResponseOption"][];
            /** @description Step that comes before, with `$expand=workflowStep`. */
            workflowStep?: components["schemas"]["WorkflowStep"];
            /** @description Workflow that the step belongs to, with `$expand=workflow`. */
            workflow?: components["schemas"]["Workflow"];
        };
        /** @description An automatic sequence of events and responses, such as asking for an approval. */
        Workflow: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the workflow is switched on. */
            enabled?: boolean | null;
            /** @description Whether the workflow is a pattern for new ones and does not run itself. */
            template?: boolean | null;
            /** @description Code of the category under which the workflow is listed. */
            category?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Steps of the workflow, with `$expand=workflowSteps`. */
            workflowSteps?: components["schemas"]["WorkflowStep"][];
        };
        /** @description One page of workflow steps. While `@odata.nextLink` is there, more follow. */
        WorkflowStepPage: {
            value: components["schemas"]["WorkflowStep"][];
        } & components["schemas"]["Page"];
        /** @description One page of workflows. While `@odata.nextLink` is there, more follow. */
        WorkflowPage: {
            value: components["schemas"]["Workflow"][];
        } & components["schemas"]["Page"];
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
interface Path5 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `systemId` of the workflow response option. */
    workflowResponseOptionId: components["parameters"]["workflowResponseOptionId"];
}
interface Path6 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `systemId` of the workflow step. */
    workflowStepId: components["parameters"]["workflowStepId"];
}
interface Path7 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the workflow. */
    workflowId: components["parameters"]["workflowId"];
}
export interface operations {
    ListApprovalEntries: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ApprovalEntryPage"]>;
    };
    GetApprovalEntry: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the approval entry. */
                approvalEntryId: components["parameters"]["approvalEntryId"];
            };
        };
        responses: Answers1<components["schemas"]["ApprovalEntry"]>;
    };
    ListApprovalUserSetups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ApprovalUserSetupPage"]>;
    };
    GetApprovalUserSetup: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the approval user setup. */
                approvalUserSetupId: components["parameters"]["approvalUserSetupId"];
            };
        };
        responses: Answers1<components["schemas"]["ApprovalUserSetup"]>;
    };
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
    ListJobQueueLogEntriesOfJobQueueEntry: {
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
    ListPostedApprovalEntries: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PostedApprovalEntryPage"]>;
    };
    GetPostedApprovalEntry: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the posted approval entry. */
                postedApprovalEntryId: components["parameters"]["postedApprovalEntryId"];
            };
        };
        responses: Answers1<components["schemas"]["PostedApprovalEntry"]>;
    };
    ListWorkflowApprovers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["WorkflowApproverPage"]>;
    };
    GetWorkflowApprover: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the workflow approver. */
                workflowApproverId: components["parameters"]["workflowApproverId"];
            };
        };
        responses: Answers1<components["schemas"]["WorkflowApprover"]>;
    };
    ListWorkflowResponseOptions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["WorkflowResponseOptionPage"]>;
    };
    GetWorkflowResponseOption: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path5;
        };
        responses: Answers1<components["schemas"]["WorkflowResponseOption"]>;
    };
    DownloadEventConditions: {
        parameters: {
            header?: Header2;
            path: Path5;
        };
        responses: Answers2;
    };
    ListWorkflowSteps: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["WorkflowStepPage"]>;
    };
    GetWorkflowStep: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path6;
        };
        responses: Answers1<components["schemas"]["WorkflowStep"]>;
    };
    ListWorkflowResponseOptionsOfWorkflowStep: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path6;
        };
        responses: Answers1<components["schemas"]["WorkflowResponseOptionPage"]>;
    };
    ListWorkflows: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["WorkflowPage"]>;
    };
    GetWorkflow: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path7;
        };
        responses: Answers1<components["schemas"]["Workflow"]>;
    };
    ListWorkflowStepsOfWorkflow: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path7;
        };
        responses: Answers1<components["schemas"]["WorkflowStepPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ApprovalEntry: { row: components["schemas"]["ApprovalEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    ApprovalUserSetup: { row: components["schemas"]["ApprovalUserSetup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "userFullName" };
    CompanyInformation: { row: components["schemas"]["CompanyInformation"]; key: "id"; create: never; update: "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "faxNumber" | "email" | "website" | "taxRegistrationNumber" | "industry" | "experience"; noFilter: "@odata.etag" | "taxRegistrationNumber" | "currencyCode" | "currentFiscalYearStartDate" | "picture@odata.mediaReadLink" | "experience" };
    JobQueueLogEntry: { row: components["schemas"]["JobQueueLogEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "errorCallStack@odata.mediaReadLink" };
    JobQueueEntry: { row: components["schemas"]["JobQueueEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "jobQueueLogEntries"; nested: { "jobQueueLogEntries": "JobQueueLogEntry" } };
    PostedApprovalEntry: { row: components["schemas"]["PostedApprovalEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    WorkflowApprover: { row: components["schemas"]["WorkflowApprover"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    WorkflowResponseOption: { row: components["schemas"]["WorkflowResponseOption"]; key: "systemId"; create: never; update: never; noFilter: "@odata.etag" | "eventConditions@odata.mediaReadLink" };
    WorkflowStep: { row: components["schemas"]["WorkflowStep"]; key: "systemId"; create: never; update: never; noFilter: "@odata.etag" | "workflowResponseOptions"; nested: { "workflowResponseOptions": "WorkflowResponseOption"; "workflowStep": "WorkflowStep"; "workflow": "Workflow" }; single: "workflowStep" | "workflow" };
    Workflow: { row: components["schemas"]["Workflow"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "workflowSteps"; nested: { "workflowSteps": "WorkflowStep" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/approvalEntries": { list: "ApprovalEntry" };
    "/companies({companyId})/approvalEntries({approvalEntryId})": { get: "ApprovalEntry" };
    "/companies({companyId})/approvalUserSetups": { list: "ApprovalUserSetup" };
    "/companies({companyId})/approvalUserSetups({approvalUserSetupId})": { get: "ApprovalUserSetup" };
    "/companies({companyId})/companyInformation": { list: "CompanyInformation" };
    "/companies({companyId})/companyInformation({companyInformationId})": { get: "CompanyInformation"; update: { body: "CompanyInformation"; answer: "CompanyInformation" } };
    "/companies({companyId})/jobQueueEntries": { list: "JobQueueEntry" };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})": { get: "JobQueueEntry" };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/Microsoft.NAV.restart": { run: { answer: never } };
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/jobQueueLogEntries": { list: "JobQueueLogEntry" };
    "/companies({companyId})/jobQueueLogEntries": { list: "JobQueueLogEntry" };
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})": { get: "JobQueueLogEntry" };
    "/companies({companyId})/postedApprovalEntries": { list: "PostedApprovalEntry" };
    "/companies({companyId})/postedApprovalEntries({postedApprovalEntryId})": { get: "PostedApprovalEntry" };
    "/companies({companyId})/workflowApprovers": { list: "WorkflowApprover" };
    "/companies({companyId})/workflowApprovers({workflowApproverId})": { get: "WorkflowApprover" };
    "/companies({companyId})/workflowResponseOptions": { list: "WorkflowResponseOption" };
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})": { get: "WorkflowResponseOption" };
    "/companies({companyId})/workflowSteps": { list: "WorkflowStep" };
    "/companies({companyId})/workflowSteps({workflowStepId})": { get: "WorkflowStep" };
    "/companies({companyId})/workflowSteps({workflowStepId})/workflowResponseOptions": { list: "WorkflowResponseOption" };
    "/companies({companyId})/workflows": { list: "Workflow" };
    "/companies({companyId})/workflows({workflowId})": { get: "Workflow" };
    "/companies({companyId})/workflows({workflowId})/workflowSteps": { list: "WorkflowStep" };
}
/** The types of the service, for a client that knows no other. */
export interface AdministrationTypes {
    paths: paths;
    records: records;
    calls: calls;
}
