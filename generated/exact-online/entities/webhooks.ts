// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["organization administration"] };
const access2: AccessRow = { scopes: ["organization administration"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/webhooks/WebhookSubscriptions": {
      GET: { id: "ListWebhooksWebhookSubscriptions", record: "WebhooksWebhookSubscription", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: access1 },
      POST: { id: "CreateWebhooksWebhookSubscription", record: "WebhooksWebhookSubscription", body: "WebhooksWebhookSubscription", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')": {
      GET: { id: "GetWebhooksWebhookSubscription", record: "WebhooksWebhookSubscription", access: access1 },
      PUT: { id: "UpdateWebhooksWebhookSubscription", body: "WebhooksWebhookSubscription", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteWebhooksWebhookSubscription", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    WebhooksWebhookSubscription: { fields: { guid: "ID ClientID Creator UserID", datetime: "Created" }, write: { text: "ID CallbackURL Topic UserID" }, writeOnce: { boolean: "IsInstant" } },
  },
};
