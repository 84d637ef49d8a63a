// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    scheduledJobs: { path: "/companies({companyId})/scheduledJobs", record: "ScheduledJob", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "category status description errorMessage", guid: "id", instant: "startDateTime" } },
  },
};
