// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/environments/operations/{operationId}": {
      GET: { id: "GetOperation", record: "EnvironmentOperation", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": {
      GET: { id: "GetEnvironmentOperation", record: "EnvironmentOperation", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/operations": {
      GET: { id: "ListEnvironmentOperations", record: "EnvironmentOperation", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/environments/operations": {
      GET: { id: "ListOperations", record: "EnvironmentOperation", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    EnvironmentOperation: { fields: { guid: "id aadTenantId", instant: "createdOn startedOn completedOn" }, single: { CreateCopyOperationParameters: "parameters" } },
  },
};
