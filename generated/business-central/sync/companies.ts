// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    companies: { path: "/companies", record: "Company", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "systemVersion name displayName businessProfileId", guid: "id systemCreatedBy systemModifiedBy", int64: "timestamp", instant: "systemCreatedAt systemModifiedAt" } },
    subscriptions: { path: "/subscriptions", record: "Subscription", strategy: "snapshot", key: "subscriptionId", deletes: { sweep: true }, columns: { text: "subscriptionId notificationUrl resource clientState", guid: "userId systemCreatedBy systemModifiedBy", int64: "timestamp", instant: "expirationDateTime lastModifiedDateTime systemCreatedAt systemModifiedAt" } },
  },
};
