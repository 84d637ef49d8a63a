// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    subscriptions: { path: "/subscriptions", record: "Subscription", strategy: "snapshot", key: "subscriptionId", deletes: { sweep: true }, columns: { text: "subscriptionId notificationUrl resource clientState", guid: "userId systemCreatedBy systemModifiedBy", int64: "timestamp", instant: "expirationDateTime lastModifiedDateTime systemCreatedAt systemModifiedAt" }, references: { users: "userId systemCreatedBy systemModifiedBy" } },
  },
};
