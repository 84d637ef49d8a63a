// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/approvalEntries": {
      GET: { id: "ListApprovalEntries", record: "ApprovalEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/approvalEntries({approvalEntryId})": {
      GET: { id: "GetApprovalEntry", record: "ApprovalEntry", access: access1 },
    },
    "/companies({companyId})/approvalUserSetups": {
      GET: { id: "ListApprovalUserSetups", record: "ApprovalUserSetup", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/approvalUserSetups({approvalUserSetupId})": {
      GET: { id: "GetApprovalUserSetup", record: "ApprovalUserSetup", access: access1 },
    },
    "/companies({companyId})/companyInformation": {
      GET: { id: "ListCompanyInformationRows", record: "CompanyInformation", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/companyInformation({companyInformationId})": {
      GET: { id: "GetCompanyInformation", record: "CompanyInformation", access: access1 },
      PATCH: { id: "UpdateCompanyInformation", record: "CompanyInformation", body: "CompanyInformation", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/companyInformation({companyInformationId})/picture": {
      GET: { id: "DownloadCompanyPicture", access: access1 },
    },
    "/companies({companyId})/jobQueueEntries": {
      GET: { id: "ListJobQueueEntries", record: "JobQueueEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})": {
      GET: { id: "GetJobQueueEntry", record: "JobQueueEntry", access: access1 },
    },
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/Microsoft.NAV.restart": {
      POST: { id: "RestartJobQueueEntry", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/jobQueueLogEntries": {
      GET: { id: "ListJobQueueLogEntriesOfJobQueueEntry", record: "JobQueueLogEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/jobQueueLogEntries": {
      GET: { id: "ListJobQueueLogEntries", record: "JobQueueLogEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})": {
      GET: { id: "GetJobQueueLogEntry", record: "JobQueueLogEntry", access: access1 },
    },
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})/errorCallStack": {
      GET: { id: "DownloadErrorCallStack", access: access1 },
    },
    "/companies({companyId})/postedApprovalEntries": {
      GET: { id: "ListPostedApprovalEntries", record: "PostedApprovalEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedApprovalEntries({postedApprovalEntryId})": {
      GET: { id: "GetPostedApprovalEntry", record: "PostedApprovalEntry", access: access1 },
    },
    "/companies({companyId})/workflowApprovers": {
      GET: { id: "ListWorkflowApprovers", record: "WorkflowApprover", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/workflowApprovers({workflowApproverId})": {
      GET: { id: "GetWorkflowApprover", record: "WorkflowApprover", access: access1 },
    },
    "/companies({companyId})/workflowResponseOptions": {
      GET: { id: "ListWorkflowResponseOptions", record: "WorkflowResponseOption", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})": {
      GET: { id: "GetWorkflowResponseOption", record: "WorkflowResponseOption", access: access1 },
    },
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})/eventConditions": {
      GET: { id: "DownloadEventConditions", access: access1 },
    },
    "/companies({companyId})/workflowSteps": {
      GET: { id: "ListWorkflowSteps", record: "WorkflowStep", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/workflowSteps({workflowStepId})": {
      GET: { id: "GetWorkflowStep", record: "WorkflowStep", access: access1 },
    },
    "/companies({companyId})/workflowSteps({workflowStepId})/workflowResponseOptions": {
      GET: { id: "ListWorkflowResponseOptionsOfWorkflowStep", record: "WorkflowResponseOption", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/workflows": {
      GET: { id: "ListWorkflows", record: "Workflow", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/workflows({workflowId})": {
      GET: { id: "GetWorkflow", record: "Workflow", access: access1 },
    },
    "/companies({companyId})/workflows({workflowId})/workflowSteps": {
      GET: { id: "ListWorkflowStepsOfWorkflow", record: "WorkflowStep", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    ApprovalEntry: { fields: { guid: "id workflowStepInstanceId", instant: "dateTimeSentForApproval lastDateTimeModified lastModifiedDateTime", date: "dueDate", decimal: "amount amountLCY availableCreditLimitLCY" } },
    ApprovalUserSetup: { fields: { guid: "id", instant: "lastModifiedDateTime" } },
    CompanyInformation: { fields: { guid: "id", date: "currentFiscalYearStartDate", instant: "lastModifiedDateTime" }, writeLater: { text: "displayName addressLine1 addressLine2 city state country postalCode phoneNumber faxNumber email website taxRegistrationNumber industry experience" } },
    JobQueueLogEntry: { fields: { guid: "id jobQueueEntryId systemTaskId", instant: "startDateTime endDateTime lastModifiedDateTime" } },
    JobQueueEntry: { fields: { guid: "id jobQueueEntryId systemTaskId", instant: "lastReadyState expirationDateTime earliestStartDateTime referenceStartingTime userSessionStarted lastModifiedDateTime" }, nested: { JobQueueLogEntry: "jobQueueLogEntries" } },
    PostedApprovalEntry: { fields: { guid: "id", instant: "dateTimeSentForApproval lastDateTimeModified lastModifiedDateTime", date: "dueDate", decimal: "amount amountLCY availableCreditLimitLCY" } },
    WorkflowApprover: { fields: { guid: "id argumentId userId", instant: "lastModifiedDateTime" } },
    WorkflowResponseOption: { fields: { guid: "systemId id", instant: "lastModifiedDateTime" } },
    WorkflowStep: { fields: { guid: "systemId argument", instant: "lastModifiedDateTime" }, nested: { WorkflowResponseOption: "workflowResponseOptions" }, single: { WorkflowStep: "workflowStep", Workflow: "workflow" } },
    Workflow: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { WorkflowStep: "workflowSteps" } },
  },
};
