// Webhooks in an Express app: before express.json(), because the seal is over the raw body.

import { toWebhookListener } from "erp-openapi/webhooks";
import express, { type Express } from "express";
import { type WebhookSettings, webhooks } from "./webhooks.ts";

export function createApp(settings: WebhookSettings): Express {
  const { exact, businessCentral } = webhooks(settings);
  const app = express();
  app.all("/webhooks/exact", toWebhookListener(exact));
  app.all("/webhooks/business-central", toWebhookListener(businessCentral));
  app.use(express.json());
  return app;
}
