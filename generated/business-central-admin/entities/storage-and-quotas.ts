// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/usedstorage": {
      GET: { id: "GetEnvironmentUsedStorage", record: "UsedStorage", access: access1 },
    },
    "/environments/usedstorage": {
      GET: { id: "ListUsedStorage", record: "UsedStorage", paging: { style: "none", items: "value" }, access: access1 },
    },
    "/environments/quotas": {
      GET: { id: "GetQuotas", record: "Quotas", access: access1 },
    },
  },
  entities: {
    UsedStorage: { fields: { int64: "databaseStorageInKilobytes" } },
  },
};
