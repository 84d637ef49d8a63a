import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { WebhookConfigurationInvalid } from "../errors/webhook-configuration-invalid.ts";
import type { WebhookHandler } from "./receive.ts";

/** A handler in the style of Express and node:http. */
export type WebhookListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Makes a webhook usable in Express, or as a listener of node:http. The seal is over the raw body, so it has to stand
 * before `express.json()` and everything else that reads bodies.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { toWebhookListener, type WebhookHandler } from "erp-openapi/webhooks";
 * createServer(toWebhookListener(receive)).listen(3000);
 * declare const receive: WebhookHandler;
 * ```
 * Errors: `WEBHOOK_CONFIGURATION_INVALID` when the body was read before; what the webhook throws. In Express 5 both reach
 * its error handler.
 */
export function toWebhookListener(handler: WebhookHandler): WebhookListener {
  return async (incoming, outgoing) => {
    if (incoming.readableDidRead)
      throw new WebhookConfigurationInvalid(
        "The body was read before the webhook got it: mount the webhook before express.json() and other body parsers.",
      );
    const headers = new Headers();
    for (const [name, values] of Object.entries(incoming.headersDistinct))
      for (const value of values ?? []) headers.append(name, value);
    // Express cuts its mount path from `url` and keeps the whole in `originalUrl`.
    const original: unknown = Reflect.get(incoming, "originalUrl");
    const path = typeof original === "string" ? original : (incoming.url ?? "/");
    const method = incoming.method ?? "GET";
    const hasBody = method !== "GET" && method !== "HEAD";
    const init: RequestInit = { method, headers, ...(hasBody && { body: Readable.toWeb(incoming), duplex: "half" }) };
    const response = await handler(new Request(new URL(path, `http://${incoming.headers.host ?? "localhost"}`), init));
    const text = await response.text();
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(text);
  };
}
