// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, AsyncRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "both", permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const async1: AsyncRow = { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "skipped"], failed: ["failed", "canceled", "skipped"] };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  kinds: {
    instant: "gracePeriodStartDate enforcedUpdatePeriodStartDate SoftDeletedOn HardDeletePendingOn",
  },
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}": { GET: { id: "GetEnvironment", record: "Environment", access: access1 }, PUT: { id: "CreateEnvironment", record: "EnvironmentOperation", body: "CreateEnvironmentRequest", retry: "never", answers: "202", async: async1, access: access1 }, DELETE: { id: "DeleteEnvironment", record: "EnvironmentOperation", retry: "never", answers: "202", async: async1, access: access1 } },
    "/applications/environments": { GET: { id: "ListEnvironments", record: "Environment", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments": { GET: { id: "ListEnvironmentsByApplicationFamily", record: "Environment", paging: paging1, access: access1 } },
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": { POST: { id: "CopyEnvironment", record: "EnvironmentOperation", body: "CopyEnvironmentRequest", retry: "never", answers: "202", async: { id: "id", status: "status", poll: { operationId: "GetOperation", parameters: { operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "skipped"], failed: ["failed", "canceled", "skipped"] }, access: access1 } },
    "/applications/{applicationFamily}/environments/{environmentName}/rename": { POST: { id: "RenameEnvironment", record: "EnvironmentOperation", body: "RenameEnvironmentRequest", retry: "never", answers: "202", async: async1, access: access1 } },
  },
  entities: {
    Environment: { single: { EnvironmentVersionDetails: "versionDetails" } },
    EnvironmentOperation: { single: { CreateCopyOperationParameters: "parameters" } },
  },
};
