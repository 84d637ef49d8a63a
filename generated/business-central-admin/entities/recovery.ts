// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/recover": {
      POST: { id: "RecoverEnvironment", record: "EnvironmentOperation", retry: "never", answers: "202", async: { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/restore": {
      POST: { id: "RestoreEnvironment", record: "EnvironmentOperation", body: "RestoreEnvironmentRequest", retry: "never", answers: "202", async: { id: "id", status: "status", poll: { operationId: "GetOperation", parameters: { operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/availableRestorePeriods": {
      GET: { id: "ListAvailableRestorePeriods", record: "RestorePeriod", paging: { style: "none", items: "value" }, access: access1 },
    },
  },
  entities: {
    EnvironmentOperation: { fields: { guid: "id aadTenantId", instant: "createdOn startedOn completedOn" }, single: { CreateCopyOperationParameters: "parameters" } },
    RestoreEnvironmentRequest: { fields: { instant: "PointInTime" }, sent: { text: "EnvironmentName EnvironmentType", boolean: "SkipInstallingPTEs SkipInstallingThirdPartyGlobalApps SkipEnvironmentCleanup" } },
    RestorePeriod: { fields: { instant: "from to" } },
  },
};
