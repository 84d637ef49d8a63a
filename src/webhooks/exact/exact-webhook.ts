import { WebhookConfigurationInvalid } from "../../errors/webhook-configuration-invalid.ts";
import { WebhookRefused } from "../../errors/webhook-refused.ts";
import { deliveryId, handleOnce, type NotificationHandler } from "../handle-once.ts";
import { answer, plain, quietly, readBody, type WebhookHandler, type WebhookOptions } from "../receive.ts";
import type { ExactNotification } from "./notification.ts";
import { verifyExactNotification } from "./verify-notification.ts";

/** Which notifications go where. An app may stand in several routes, with different divisions. */
export interface ExactRoute {
  readonly clientId: string;
  /** Webhook secret of the app, from the App Center; several while one is being changed. */
  readonly secret: string | readonly string[];
  /** Divisions of this route. @default all */
  readonly divisions?: readonly number[];
  readonly onNotification: NotificationHandler<ExactNotification>;
}

/** Options of `exactWebhook()`. */
export interface ExactWebhookOptions extends WebhookOptions {
  readonly routes: readonly ExactRoute[];
  /** @default 65_536; a notification has a few hundred */
  readonly maxBodyBytes?: number;
}

/**
 * Receives notifications of Exact Online. Checks the hash over the raw body, acknowledges the empty POST of a new
 * subscription (fact 84), drops what was handled before, and gives the rest to the route of its app and division.
 *
 * The handler itself never rejects: when the store of deliveries fails, it answers 503 and calls `onError`.
 *
 * | answer | when |
 * |---|---|
 * | 200 | handled, handled before, or the empty first POST |
 * | 400, 401, 404, 405, 413, 415 | refused: `onError` is called with a `WebhookRefused` |
 * | 503 | the handler or the store failed, or another process handles the same notification |
 *
 * @example
 * ```ts
 * import { exactWebhook } from "erp-openapi/webhooks";
 * import { sqliteDeliveryStore } from "erp-openapi/stores/sqlite";
 * const deliveries = sqliteDeliveryStore({ file: "/var/lib/my-app/deliveries.sqlite" });
 * await deliveries.createSchema();
 * const receive = exactWebhook({
 *   deliveries,
 *   routes: [{ clientId, secret, onNotification: async ({ Topic, Division, Key }) => enqueue(Topic, Division, Key) }],
 * });
 * declare const clientId: string, secret: string;
 * declare function enqueue(topic: string, division: number, key: string): Promise<void>;
 * ```
 * @throws {WebhookConfigurationInvalid} when an option cannot work
 */
export function exactWebhook({
  routes,
  deliveries,
  leaseMs = 60_000,
  maxBodyBytes = 65_536,
  ...options
}: ExactWebhookOptions): WebhookHandler {
  const secretsOf = (clientId: string): string[] =>
    routes.filter((route) => sameId(route.clientId, clientId)).flatMap(({ secret }) => secret);
  for (const { clientId } of routes) {
    if (clientId === "" || secretsOf(clientId).some((secret) => secret === ""))
      throw new WebhookConfigurationInvalid(
        "exactWebhook({ routes }): every route needs a clientId, and a secret from the App Center that is not empty.",
      );
  }
  const onError = quietly(options.onError);

  return (request) =>
    answer(async () => {
      const body = await readBody(request, maxBodyBytes);
      if (body.byteLength === 0) return plain(200, "");
      const notification = verifyExactNotification(body, secretsOf);
      const { ClientId, Division, Topic, Action, Key, EventCreatedOn } = notification;
      const route = routes.find(
        ({ clientId, divisions }) => sameId(clientId, ClientId) && (divisions?.includes(Division) ?? true),
      );
      if (!route) throw new WebhookRefused("no-route");
      const id = deliveryId("exact-online", [ClientId.toLowerCase(), Division, Topic, Action, Key, EventCreatedOn]);
      return [
        await handleOnce(id, (delivery) => route.onNotification(notification, delivery), {
          deliveries,
          leaseMs,
          onError,
        }),
      ];
    }, onError);
}

/** Ids are GUIDs, which are the same in any case. */
function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
