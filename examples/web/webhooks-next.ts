// Webhooks in Next.js: each function is what a route file exports, such as `POST` of app/webhooks/exact/route.ts.
import { type WebhookSettings, webhooks } from "./webhooks.ts";

export interface Routes {
  "app/webhooks/exact/route.ts": { POST(request: Request): Promise<Response> };
  "app/webhooks/business-central/route.ts": { POST(request: Request): Promise<Response> };
}

export function createRoutes(settings: WebhookSettings): Routes {
  const { exact, businessCentral } = webhooks(settings);
  return {
    "app/webhooks/exact/route.ts": { POST: (request) => exact(request) },
    "app/webhooks/business-central/route.ts": { POST: (request) => businessCentral(request) },
  };
}
