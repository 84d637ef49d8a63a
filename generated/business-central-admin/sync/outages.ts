// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "support/outageTypes": { path: "/support/outageTypes", record: "OutageType", strategy: "snapshot", key: "outageType", deletes: { sweep: true }, columns: { text: "outageType name description" } },
  },
};
