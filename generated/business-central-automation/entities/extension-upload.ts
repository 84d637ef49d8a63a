// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/extensionUpload": {
      GET: { id: "ListExtensionUploads", record: "ExtensionUpload", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] }, headers: "Prefer" },
      POST: { id: "CreateExtensionUpload", record: "ExtensionUpload", body: "ExtensionUpload", retry: "never", answers: "201", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] } },
    },
    "/companies({companyId})/extensionUpload({extensionUploadId})": {
      GET: { id: "GetExtensionUpload", record: "ExtensionUpload", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] } },
      PATCH: { id: "UpdateExtensionUpload", record: "ExtensionUpload", body: "ExtensionUpload", retry: "idempotent", answers: "200", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent": {
      GET: { id: "DownloadExtensionContent", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] } },
      PATCH: { id: "UploadExtensionContent", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload": {
      POST: { id: "DeployExtensionUpload", retry: "never", answers: "200- 204-", async: { id: null, status: "status", poll: { operationId: "ListExtensionDeploymentStatuses", parameters: { companyId: "$request.path.companyId" } }, match: ["publisher", "name", "appVersion"], newest: "startedOn", final: ["Completed", "Failed"], failed: ["Failed"] }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] } },
    },
  },
  entities: {
    ExtensionUpload: { fields: { guid: "systemId" }, write: { text: "schedule schemaSyncMode" } },
  },
};
