// Webhooks in a Hono app: the handlers take a Request and give a Response, as Hono's do.
import { Hono } from "hono";
import { type WebhookSettings, webhooks } from "./webhooks.ts";

export function createApp(settings: WebhookSettings): Hono {
  const { exact, businessCentral } = webhooks(settings);
  return new Hono()
    .all("/webhooks/exact", (context) => exact(context.req.raw))
    .all("/webhooks/business-central", (context) => businessCentral(context.req.raw));
}
