import { WebhookConfigurationInvalid } from "../../errors/webhook-configuration-invalid.ts";
import { WebhookRefused } from "../../errors/webhook-refused.ts";
import { type DeliveryOutcome, deliveryId, handleOnce, type NotificationHandler } from "../handle-once.ts";
import { answer, plain, quietly, readBody, type WebhookHandler, type WebhookOptions } from "../receive.ts";
import type { BusinessCentralNotification } from "./notification.ts";
import { verifyBusinessCentralNotifications } from "./verify-notifications.ts";

/** Options of `businessCentralWebhook()`. */
export interface BusinessCentralWebhookOptions extends WebhookOptions {
  /** The secret given with the subscription: the only proof of the sender (fact 133). Several while one is being changed. */
  readonly clientState: string | readonly string[];
  readonly onNotification: NotificationHandler<BusinessCentralNotification>;
  /** @default 4_194_304; one delivery has up to a thousand notifications */
  readonly maxBodyBytes?: number;
}

/** A token is short and is sent back as it came: nothing else is. */
const tokenPattern = /^[\x21-\x7e]{1,2048}$/;

/**
 * Receives notifications of Business Central. Answers the handshake of a new or renewed subscription (fact 129), checks
 * `clientState`, drops what was handled before, and gives the rest to the handler, one after the other.
 *
 * Any answer but 2xx, 408, 429 and 5xx ends the subscription (fact 132): only forged and unreadable requests get one.
 * The handler itself never rejects: when the store of deliveries fails, it answers 503 and calls `onError`.
 *
 * @example
 * ```ts
 * import { businessCentralWebhook } from "erp-openapi/webhooks";
 * import { sqliteDeliveryStore } from "erp-openapi/stores/sqlite";
 * const deliveries = sqliteDeliveryStore({ file: "/var/lib/my-app/deliveries.sqlite" });
 * await deliveries.createSchema();
 * const receive = businessCentralWebhook({
 *   deliveries,
 *   clientState: process.env["BC_CLIENT_STATE"] ?? "",
 *   onNotification: async ({ changeType, resource }) => console.log(changeType, resource),
 * });
 * ```
 * @throws {WebhookConfigurationInvalid} when an option cannot work
 */
export function businessCentralWebhook(options: BusinessCentralWebhookOptions): WebhookHandler {
  const { onNotification, deliveries, leaseMs = 60_000, maxBodyBytes = 4_194_304 } = options;
  const clientStates = [options.clientState].flat();
  if (clientStates.length === 0 || clientStates.includes(""))
    throw new WebhookConfigurationInvalid(
      "businessCentralWebhook({ clientState }) needs the secret with which you subscribed: without one anybody could send notifications.",
    );
  const onError = quietly(options.onError);

  const handle = (notification: BusinessCentralNotification): Promise<DeliveryOutcome> => {
    const { subscriptionId, resource, changeType, lastModifiedDateTime } = notification;
    const id = deliveryId("business-central", [subscriptionId, resource, changeType, lastModifiedDateTime]);
    return handleOnce(id, (delivery) => onNotification(notification, delivery), { deliveries, leaseMs, onError });
  };

  return (request) =>
    answer(async () => {
      const token = new URL(request.url).searchParams.get("validationToken");
      if (token !== null) {
        if (request.method !== "POST" && request.method !== "GET") throw new WebhookRefused("method");
        if (!tokenPattern.test(token)) throw new WebhookRefused("malformed");
        return plain(200, token);
      }
      const body = await readBody(request, maxBodyBytes);
      const outcomes: DeliveryOutcome[] = [];
      for (const notification of verifyBusinessCentralNotifications(body, clientStates))
        outcomes.push(await handle(notification));
      return outcomes;
    }, onError);
}
