// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "webhooks/WebhookSubscriptions": { path: "/api/v1/{division}/webhooks/WebhookSubscriptions", record: "WebhooksWebhookSubscription", strategy: "snapshot", key: "ID", deletes: { sweep: true }, columns: { text: "CallbackURL CreatorFullName Description Topic", guid: "ID ClientID Creator UserID", boolean: "IsInstant", integer: "Division", datetime: "Created" }, references: { "system/Users": "Creator UserID", "system/Divisions": "Division" } },
  },
};
