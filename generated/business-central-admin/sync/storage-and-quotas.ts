// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "environments/usedstorage": { path: "/environments/usedstorage", record: "UsedStorage", strategy: "snapshot", key: "applicationFamily environmentName", deletes: { sweep: true }, columns: { text: "environmentType environmentName applicationFamily", int64: "databaseStorageInKilobytes" }, references: { environments: "environmentName", applications: "applicationFamily" } },
  },
};
