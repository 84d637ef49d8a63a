// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  paths: {
    "/environments/operations/{operationId}": {
      GET: { id: "GetOperation", record: "EnvironmentOperation", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": {
      GET: { id: "GetEnvironmentOperation", record: "EnvironmentOperation", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/operations": {
      GET: { id: "ListEnvironmentOperations", record: "EnvironmentOperation", paging: paging1, access: access1 },
    },
    "/environments/operations": {
      GET: { id: "ListOperations", record: "EnvironmentOperation", paging: paging1, access: access1 },
    },
  },
  entities: {
    EnvironmentOperation: { fields: { guid: "id aadTenantId", instant: "createdOn startedOn completedOn" }, single: { CreateCopyOperationParameters: "parameters" } },
  },
};
