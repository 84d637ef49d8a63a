// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "settings/notification/recipients": { path: "/settings/notification/recipients", record: "NotificationRecipient", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "email name", guid: "id" } },
  },
};
