// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  paths: {
    "/applications/environments": {
      GET: { id: "ListEnvironments", record: "Environment", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/environments": {
      GET: { id: "ListEnvironmentsByApplicationFamily", record: "Environment", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}": {
      GET: { id: "GetEnvironment", record: "Environment", orList: { items: "value", match: "name", argument: "environmentName" }, access: access1 },
      PUT: { id: "CreateEnvironment", record: "EnvironmentOperation", body: "CreateEnvironmentRequest", retry: "never", answers: "202", async: { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
      DELETE: { id: "DeleteEnvironment", record: "EnvironmentOperation", retry: "never", answers: "202", async: { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": {
      POST: { id: "CopyEnvironment", record: "EnvironmentOperation", body: "CopyEnvironmentRequest", retry: "never", answers: "202", async: { id: "id", status: "status", poll: { operationId: "GetOperation", parameters: { operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/rename": {
      POST: { id: "RenameEnvironment", record: "EnvironmentOperation", body: "RenameEnvironmentRequest", retry: "never", answers: "202", effect: "destroy", async: { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
  },
  entities: {
    EnvironmentVersionDetails: { fields: { instant: "gracePeriodStartDate enforcedUpdatePeriodStartDate" } },
    Environment: { fields: { guid: "aadTenantId", instant: "SoftDeletedOn HardDeletePendingOn" }, single: { EnvironmentVersionDetails: "versionDetails" }, spelled: { SoftDeletedOn: "softDeletedOn", HardDeletePendingOn: "hardDeletePendingOn", DeleteReason: "deleteReason", AppSourceAppsUpdateCadence: "appSourceAppsUpdateCadence" } },
    CreateEnvironmentRequest: { sent: { text: "environmentType countryCode ringName applicationVersion" } },
    EnvironmentOperation: { fields: { guid: "id aadTenantId", instant: "createdOn startedOn completedOn" }, single: { CreateCopyOperationParameters: "parameters" } },
    CopyEnvironmentRequest: { sent: { text: "environmentName type" } },
    RenameEnvironmentRequest: { sent: { text: "NewEnvironmentName" } },
  },
};
