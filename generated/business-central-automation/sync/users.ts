// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    users: { path: "/companies({companyId})/users", record: "User", strategy: "snapshot", key: "userSecurityId", deletes: { sweep: true }, columns: { text: "userName displayName state contactEmail", guid: "userSecurityId", instant: "expiryDate" } },
  },
};
