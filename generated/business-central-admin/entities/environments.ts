// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, AsyncRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "none", items: "value" };
const access1: AccessRow = { callers: "both", permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const async1: AsyncRow = { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "skipped"], failed: ["failed", "canceled", "skipped"] };

export const table: ServiceTable = {
  paths: {
    "/applications/environments": { GET: { id: "ListEnvironments", record: "Environment", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments": { GET: { id: "ListEnvironmentsByApplicationFamily", record: "Environment", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}": { GET: { id: "GetEnvironment", record: "Environment", access: access1 }, PUT: { id: "CreateEnvironment", record: "EnvironmentOperation", body: "CreateEnvironmentRequest", demands: "environmentType countryCode", retry: "never", async: async1, access: access1 }, DELETE: { id: "DeleteEnvironment", record: "EnvironmentOperation", retry: "never", async: async1, access: access1 } },
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": { POST: { id: "CopyEnvironment", record: "EnvironmentOperation", body: "CopyEnvironmentRequest", demands: "environmentName type", retry: "never", async: { id: "id", status: "status", poll: { operationId: "GetOperation", parameters: { operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "skipped"], failed: ["failed", "canceled", "skipped"] }, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/rename": { POST: { id: "RenameEnvironment", record: "EnvironmentOperation", body: "RenameEnvironmentRequest", demands: "NewEnvironmentName", retry: "never", async: async1, access: access1 } },
  },
  entities: {
    EnvironmentVersionDetails: { fields: { instant: "gracePeriodStartDate enforcedUpdatePeriodStartDate" } },
    Environment: { key: "name", fields: { guid: "aadTenantId", instant: "SoftDeletedOn HardDeletePendingOn" }, single: { EnvironmentVersionDetails: "versionDetails" } },
    CreateEnvironmentRequest: {},
    CreateCopyOperationParameters: {},
    EnvironmentOperation: { key: "id", serverKey: "id", fields: { guid: "id aadTenantId", instant: "createdOn startedOn completedOn" }, single: { CreateCopyOperationParameters: "parameters" } },
    CopyEnvironmentRequest: {},
    RenameEnvironmentRequest: {},
  },
};
