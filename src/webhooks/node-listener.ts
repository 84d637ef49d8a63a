import { WebhookConfigurationInvalid } from "../errors/webhook-configuration-invalid.ts";
import { type NodeListener, toNodeListener } from "../kit/node-listener/open-listener.ts";
import type { NodeListenerOptions } from "../kit/node-listener/to-node-listener.ts";
import type { WebhookHandler } from "./receive.ts";

/** What `toWebhookListener()` takes. The webhook has a bound of its own, which is lower. */
export interface WebhookListenerOptions extends NodeListenerOptions {
  /** Longer bodies are answered with 413; bytes. @default 16_777_216 */
  readonly maxBodyBytes?: number;
}

/**
 * Makes a webhook usable in Express, or as a listener of node:http. The seal is over the raw body, so it has to stand
 * before `express.json()` and everything else that reads bodies. It throws nothing: when the body was already read, it
 * answers 500 and calls `onError` or the error handler of Express with a `WebhookConfigurationInvalid`.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { toWebhookListener, type WebhookHandler } from "erp-openapi/webhooks";
 * createServer(toWebhookListener(receive)).listen(3000);
 * declare const receive: WebhookHandler;
 * ```
 */
export function toWebhookListener(handler: WebhookHandler, options: WebhookListenerOptions = {}): NodeListener {
  return toNodeListener(
    async (request, { incoming }) => {
      if (incoming.readableDidRead)
        throw new WebhookConfigurationInvalid(
          "The body was read before the webhook got it: mount the webhook before express.json() and other body parsers.",
        );
      return handler(request);
    },
    { maxBodyBytes: 16_777_216, ...options },
  );
}
