// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/approvalEntries": {
      GET: { id: "ListApprovalEntries", record: "ApprovalEntry", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/approvalEntries({approvalEntryId})": {
      GET: { id: "GetApprovalEntry", record: "ApprovalEntry", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/approvalUserSetups": {
      GET: { id: "ListApprovalUserSetups", record: "ApprovalUserSetup", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/approvalUserSetups({approvalUserSetupId})": {
      GET: { id: "GetApprovalUserSetup", record: "ApprovalUserSetup", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/postedApprovalEntries": {
      GET: { id: "ListPostedApprovalEntries", record: "PostedApprovalEntry", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedApprovalEntries({postedApprovalEntryId})": {
      GET: { id: "GetPostedApprovalEntry", record: "PostedApprovalEntry", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/workflowApprovers": {
      GET: { id: "ListWorkflowApprovers", record: "WorkflowApprover", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/workflowApprovers({workflowApproverId})": {
      GET: { id: "GetWorkflowApprover", record: "WorkflowApprover", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/workflowResponseOptions": {
      GET: { id: "ListWorkflowResponseOptions", record: "WorkflowResponseOption", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})": {
      GET: { id: "GetWorkflowResponseOption", record: "WorkflowResponseOption", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/workflowResponseOptions({workflowResponseOptionId})/eventConditions": {
      GET: { id: "DownloadEventConditions", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/workflowSteps": {
      GET: { id: "ListWorkflowSteps", record: "WorkflowStep", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/workflowSteps({workflowStepId})": {
      GET: { id: "GetWorkflowStep", record: "WorkflowStep", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/workflowSteps({workflowStepId})/workflowResponseOptions": {
      GET: { id: "ListWorkflowResponseOptionsOfWorkflowStep", record: "WorkflowResponseOption", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/workflows": {
      GET: { id: "ListWorkflows", record: "Workflow", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/workflows({workflowId})": {
      GET: { id: "GetWorkflow", record: "Workflow", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/workflows({workflowId})/workflowSteps": {
      GET: { id: "ListWorkflowStepsOfWorkflow", record: "WorkflowStep", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
  },
  entities: {
    ApprovalEntry: { fields: { guid: "id workflowStepInstanceId", instant: "dateTimeSentForApproval lastDateTimeModified lastModifiedDateTime", date: "dueDate", decimal: "amount amountLCY availableCreditLimitLCY" } },
    ApprovalUserSetup: { fields: { guid: "id", instant: "lastModifiedDateTime" } },
    PostedApprovalEntry: { fields: { guid: "id", instant: "dateTimeSentForApproval lastDateTimeModified lastModifiedDateTime", date: "dueDate", decimal: "amount amountLCY availableCreditLimitLCY" } },
    WorkflowApprover: { fields: { guid: "id argumentId userId", instant: "lastModifiedDateTime" } },
    WorkflowResponseOption: { fields: { guid: "systemId id", instant: "lastModifiedDateTime" } },
    WorkflowStep: { fields: { guid: "systemId argument", instant: "lastModifiedDateTime" }, nested: { WorkflowResponseOption: "workflowResponseOptions" }, single: { WorkflowStep: "workflowStep" } },
    Workflow: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { WorkflowStep: "workflowSteps" } },
  },
};
