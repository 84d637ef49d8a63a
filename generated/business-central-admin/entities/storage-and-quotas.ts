// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/usedstorage": {
      GET: { id: "GetEnvironmentUsedStorage", record: "UsedStorage", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/environments/usedstorage": {
      GET: { id: "ListUsedStorage", record: "UsedStorage", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/environments/quotas": {
      GET: { id: "GetQuotas", record: "Quotas", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    UsedStorage: { fields: { int64: "databaseStorageInKilobytes" } },
  },
};
