// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    securityGroups: { path: "/companies({companyId})/securityGroups", record: "SecurityGroup", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "id code groupName groupId", guid: "groupUserSecurityId", boolean: "retrievedSuccessfully" } },
  },
};
