// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    userPermissionSets: { path: "/companies({companyId})/userPermissionSets", record: "UserPermissionSet", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "type roleId roleName securityGroupCode company scope appName", guid: "id userSecurityId appId" }, references: { users: "userSecurityId" } },
  },
};
