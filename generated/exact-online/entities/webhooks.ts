// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/webhooks/WebhookSubscriptions": {
      GET: { id: "ListWebhooksWebhookSubscriptions", record: "WebhooksWebhookSubscription", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
      POST: { id: "CreateWebhooksWebhookSubscription", record: "WebhooksWebhookSubscription", body: "WebhooksWebhookSubscription", retry: "never", answers: "201", access: { scopes: ["organization administration"], level: "manage" } },
    },
    "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')": {
      GET: { id: "GetWebhooksWebhookSubscription", record: "WebhooksWebhookSubscription", access: { scopes: ["organization administration"] } },
      PUT: { id: "UpdateWebhooksWebhookSubscription", body: "WebhooksWebhookSubscription", retry: "idempotent", answers: "204-", access: { scopes: ["organization administration"], level: "manage" } },
      DELETE: { id: "DeleteWebhooksWebhookSubscription", retry: "idempotent", answers: "204-", access: { scopes: ["organization administration"], level: "manage" } },
    },
  },
  entities: {
    WebhooksWebhookSubscription: { fields: { guid: "ID ClientID Creator UserID", datetime: "Created" }, write: { text: "ID CallbackURL Topic UserID" }, writeOnce: { boolean: "IsInstant" } },
  },
};
