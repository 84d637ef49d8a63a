// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "ClientID",
  },
  groups: [
    { at: "/api/v1/{division}/webhooks/", name: "Webhooks", like: "list create get update delete", scopes: "organization administration", sets: "WebhookSubscription|s" },
  ],
  paths: {},
  entities: {
    WebhooksWebhookSubscription: { write: "ID CallbackURL Topic UserID", writeOnce: "IsInstant" },
  },
};
