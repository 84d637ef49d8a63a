// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "delegated", scopes: ["organization administration"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["organization administration"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/webhooks/WebhookSubscriptions": { GET: { id: "ListWebhooksWebhookSubscriptions", record: "WebhooksWebhookSubscription", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: access1 }, POST: { id: "CreateWebhooksWebhookSubscription", record: "WebhooksWebhookSubscription", body: "WebhooksWebhookSubscription", demands: "CallbackURL Topic", retry: "never", access: access2 } },
    "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')": { GET: { id: "GetWebhooksWebhookSubscription", record: "WebhooksWebhookSubscription", access: access1 }, PUT: { id: "UpdateWebhooksWebhookSubscription", body: "WebhooksWebhookSubscription", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteWebhooksWebhookSubscription", retry: "idempotent", access: access2 } },
  },
  entities: {
    WebhooksWebhookSubscription: { key: "ID", serverKey: "ID", fields: { guid: "ID ClientID Creator UserID", datetime: "Created" }, write: "ID CallbackURL Topic UserID", writeOnce: "IsInstant" },
  },
};
