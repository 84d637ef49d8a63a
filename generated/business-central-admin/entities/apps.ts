// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/install": {
      POST: { id: "InstallApp", record: "AppOperation", body: "InstallAppRequest", retry: "never", answers: "200", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstall": {
      POST: { id: "UninstallApp", record: "AppOperation", body: "UninstallAppRequest", retry: "never", answers: "200", effect: "destroy", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstallRequirements": {
      GET: { id: "ListAppUninstallRequirements", record: "UninstallRequirement", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps": {
      GET: { id: "ListInstalledApps", record: "InstalledApp", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/availableUpdates": {
      GET: { id: "ListAvailableAppUpdates", record: "AvailableAppUpdate", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update": {
      POST: { id: "UpdateApp", record: "AppOperation", body: "UpdateAppRequest", retry: "never", answers: "200", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update/cancel": {
      POST: { id: "CancelAppUpdate", record: "AppOperation", body: "CancelAppUpdateRequest", retry: "never", answers: "200", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations": {
      GET: { id: "ListAppOperations", record: "AppOperationSummary", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations/{operationId}": {
      GET: { id: "GetAppOperation", record: "AppOperationSummary", orList: { items: "value", match: "id", argument: "operationId" }, access: access1 },
    },
  },
  entities: {
    InstallAppRequest: { sent: { text: "targetVersion languageId", boolean: "useEnvironmentUpdateWindow allowPreviewVersion installOrUpdateNeededDependencies acceptIsvEula" } },
    AppOperation: { fields: { guid: "id", instant: "createdOn" } },
    UninstallAppRequest: { sent: { boolean: "useEnvironmentUpdateWindow uninstallDependents deleteData" } },
    UninstallRequirement: { fields: { guid: "appId" }, spelled: { appId: "id" } },
    InstalledApp: { fields: { guid: "appId lastOperationId lastUninstallOperationId" }, spelled: { appId: "id" } },
    AppUpdateRequirement: { fields: { guid: "appId" }, spelled: { appId: "id" } },
    AvailableAppUpdate: { fields: { guid: "appId" }, nested: { AppUpdateRequirement: "requirements" } },
    UpdateAppRequest: { sent: { text: "targetVersion", boolean: "useEnvironmentUpdateWindow allowPreviewVersion installOrUpdateNeededDependencies" } },
    CancelAppUpdateRequest: { fields: { guid: "ScheduledOperationId" } },
    AppOperationSummary: { fields: { guid: "id", instant: "createdOn startedOn completedOn" } },
  },
};
