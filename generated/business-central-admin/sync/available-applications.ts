// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    applications: { path: "/applications", record: "AvailableApplication", strategy: "snapshot", key: "applicationFamily", deletes: { sweep: true }, columns: { text: "applicationFamily", json: "countriesringDetails" } },
  },
};
