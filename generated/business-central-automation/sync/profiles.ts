// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    profiles: { path: "/companies({companyId})/profiles", record: "Profile", strategy: "snapshot", key: "scope applicationId profileId", deletes: { sweep: true }, columns: { text: "scope profileId source displayName", guid: "applicationId", boolean: "enabled" } },
  },
};
