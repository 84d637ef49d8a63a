// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    accessControls: { path: "/companies({companyId})/accessControls", record: "AccessControl", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "roleId roleName company userName fullName userLicenseType scope appName", guid: "id userSecurityId appId" }, references: { users: "userSecurityId" } },
  },
};
