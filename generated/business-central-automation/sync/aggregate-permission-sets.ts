// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    aggregatePermissionSets: { path: "/companies({companyId})/aggregatePermissionSets", record: "AggregatePermissionSet", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "appName name roleId scope", guid: "id appId" } },
  },
};
