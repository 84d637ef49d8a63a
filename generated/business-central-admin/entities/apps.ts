// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/install": {
      POST: { id: "InstallApp", record: "AppOperation", body: "InstallAppRequest", retry: "never", answers: "200", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstall": {
      POST: { id: "UninstallApp", record: "AppOperation", body: "UninstallAppRequest", retry: "never", answers: "200", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstallRequirements": {
      GET: { id: "ListAppUninstallRequirements", record: "UninstallRequirement", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps": {
      GET: { id: "ListInstalledApps", record: "InstalledApp", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/availableUpdates": {
      GET: { id: "ListAvailableAppUpdates", record: "AvailableAppUpdate", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update": {
      POST: { id: "UpdateApp", record: "AppOperation", body: "UpdateAppRequest", retry: "never", answers: "200", async: { id: "id", status: "status", poll: { operationId: "GetAppOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", appId: "$request.path.appId", operationId: "$response.body#/id" } }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update/cancel": {
      POST: { id: "CancelAppUpdate", record: "AppOperation", body: "CancelAppUpdateRequest", retry: "never", answers: "200", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations": {
      GET: { id: "ListAppOperations", record: "AppOperationSummary", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations/{operationId}": {
      GET: { id: "GetAppOperation", record: "AppOperationSummary", orList: { items: "value", match: "id", argument: "operationId" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
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
