// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "users/userPermissions": { path: "/companies({companyId})/users({userSecurityId})/userPermissions", record: "UserPermission", strategy: "parent", key: "id", deletes: { with: "parent" }, parent: { set: "users", by: "userSecurityId", field: "userSecurityId", expand: "userPermissions", path: "/companies({companyId})/users({userSecurityId})/userPermissions" }, columns: { text: "roleId displayName company extensionName scope", guid: "id userSecurityId appId" }, references: { users: "userSecurityId" } },
  },
};
