// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    permissionSets: { path: "/companies({companyId})/permissionSets", record: "PermissionSet", strategy: "snapshot", key: "scope appId id", deletes: { sweep: true }, columns: { text: "scope id displayName extensionName", guid: "appId" } },
  },
};
