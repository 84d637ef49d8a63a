// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "applications/settings/timezones": { path: "/applications/settings/timezones", record: "TimeZone", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "id displayName currentUtcOffset", boolean: "supportsDaylightSavingTime isCurrentlyDaylightSavingTime" } },
  },
};
