// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, AsyncRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "both", permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const async1: AsyncRow = { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "skipped"], failed: ["failed", "canceled", "skipped"] };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  kinds: {
    guid: "lastOperationId lastUninstallOperationId ScheduledOperationId",
  },
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations/{operationId}": { GET: { id: "GetAppOperation", record: "AppOperationSummary", access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/install": { POST: { id: "InstallApp", record: "AppOperation", body: "InstallAppRequest", retry: "never", answers: "200", async: async1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstall": { POST: { id: "UninstallApp", record: "AppOperation", body: "UninstallAppRequest", retry: "never", answers: "200", async: async1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstallRequirements": { GET: { id: "ListAppUninstallRequirements", record: "UninstallRequirement", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps": { GET: { id: "ListInstalledApps", record: "InstalledApp", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/availableUpdates": { GET: { id: "ListAvailableAppUpdates", record: "AvailableAppUpdate", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update": { POST: { id: "UpdateApp", record: "AppOperation", body: "UpdateAppRequest", retry: "never", answers: "200", async: async1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update/cancel": { POST: { id: "CancelAppUpdate", record: "AppOperation", body: "CancelAppUpdateRequest", retry: "never", answers: "200", access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations": { GET: { id: "ListAppOperations", record: "AppOperationSummary", paging: paging1, access: access1 } },
  },
  entities: {
    AvailableAppUpdate: { nested: { AppUpdateRequirement: "requirements" } },
  },
};
