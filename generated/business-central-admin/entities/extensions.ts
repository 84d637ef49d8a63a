// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/apps/pteInstall": {
      POST: { id: "UploadAndInstallPte", record: "PteOperation", retry: "never", answers: "200", effect: "destroy", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$response.body#/appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/scheduledPteOperations": {
      GET: { id: "ListScheduledPteOperations", record: "ScheduledPteOperation", paging: { style: "none", items: "value" }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/removeScheduledPteVersion": {
      POST: { id: "RemoveScheduledPteVersion", record: "PteOperation", body: "RemoveScheduledPteVersionRequest", retry: "never", answers: "200", effect: "destroy", access: access1 },
    },
  },
  entities: {
    PteOperation: { fields: { guid: "id appId aadTenantId", instant: "createdOn startedOn completedOn" } },
    ScheduledPteParameters: { fields: { guid: "appId" } },
    ScheduledPteOperation: { fields: { guid: "id appId aadTenantId", instant: "createdOn startedOn completedOn" }, single: { ScheduledPteParameters: "parameters" } },
    RemoveScheduledPteVersionRequest: { sent: { text: "targetVersion scheduleKind" } },
  },
};
