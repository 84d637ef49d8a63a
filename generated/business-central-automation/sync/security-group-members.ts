// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    securityGroupMembers: { path: "/companies({companyId})/securityGroupMembers", record: "SecurityGroupMember", strategy: "snapshot", key: "securityGroupCode userSecurityId", deletes: { sweep: true }, columns: { text: "securityGroupCode securityGroupName userName userFullName", guid: "userSecurityId" }, references: { users: "userSecurityId" } },
  },
};
