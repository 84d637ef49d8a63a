// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    usersPermissions: { path: "/companies({companyId})/usersPermissions", record: "UsersPermission", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "userName fullName state windowsSecurityID licenseType authenticationEmail contactEmail exchangeIdentifier", guid: "id userSecurityId applicationId", boolean: "changePassword", instant: "expiryDate" }, references: { users: "userSecurityId" } },
  },
};
