// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/extensionUpload": {
      GET: { id: "ListExtensionUploads", record: "ExtensionUpload", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
      POST: { id: "CreateExtensionUpload", record: "ExtensionUpload", body: "ExtensionUpload", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/extensionUpload({extensionUploadId})": {
      GET: { id: "GetExtensionUpload", record: "ExtensionUpload", access: access1 },
      PATCH: { id: "UpdateExtensionUpload", record: "ExtensionUpload", body: "ExtensionUpload", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent": {
      GET: { id: "DownloadExtensionContent", access: access1 },
      PATCH: { id: "UploadExtensionContent", retry: "idempotent", answers: "204-", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload": {
      POST: { id: "DeployExtensionUpload", retry: "never", answers: "200- 204-", effect: "destroy", async: { id: null, status: "status", poll: { operationId: "ListExtensionDeploymentStatuses", parameters: { companyId: "$request.path.companyId" } }, match: ["publisher", "name", "appVersion"], newest: "startedOn", final: ["Completed", "Failed"], failed: ["Failed"] }, access: access1 },
    },
  },
  entities: {
    ExtensionUpload: { fields: { guid: "systemId" }, write: { text: "schedule schemaSyncMode" } },
  },
};
