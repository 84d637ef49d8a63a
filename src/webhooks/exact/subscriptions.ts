import type { ExactTopic } from "./topics.ts";

const set = "/api/v1/{division}/webhooks/WebhookSubscriptions";
const one = "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')";

/** A subscription as Exact Online keeps it. */
export interface ExactSubscription {
  readonly ID: string;
  readonly Topic: string | null;
  readonly CallbackURL: string | null;
  readonly ClientID: string | null;
}

/** The methods needed of a client; the one of `createExactOnlineClient()` has it. */
export interface ExactSubscriptionClient<Division> {
  list(
    path: typeof set,
    options: { readonly division: Division; readonly select: readonly ["ID", "Topic", "CallbackURL", "ClientID"] },
  ): AsyncIterable<unknown>;
  create(
    path: typeof set,
    body: { readonly CallbackURL: string; readonly Topic: string; readonly IsInstant?: boolean },
    options: { readonly division: Division },
  ): Promise<unknown>;
  remove(path: typeof one, options: { readonly division: Division; readonly ID: string }): Promise<unknown>;
}

/** Whose subscriptions in which company. */
export interface ExactSubscriptionScope<Division> {
  readonly division: Division;
  /** Client id of your app: other apps' subscriptions are never touched. */
  readonly clientId: string;
}

/** Options of `subscribeExact()`. */
export interface ExactSubscribeOptions<Division> extends ExactSubscriptionScope<Division> {
  /** One of `exactTopics`: `Accounts`, `SalesOrders` and so on. */
  readonly topic: ExactTopic;
  /** HTTPS address of your `exactWebhook()`; it has to answer already, because Exact Online calls it at once (fact 84). */
  readonly callbackUrl: string;
  /** Only the topic GoodsDeliveries knows this. */
  readonly isInstant?: boolean;
}

/** All subscriptions of the app in a company. */
export async function listExactSubscriptions<Division>(
  client: ExactSubscriptionClient<Division>,
  { division, clientId }: ExactSubscriptionScope<Division>,
): Promise<ExactSubscription[]> {
  const found: ExactSubscription[] = [];
  for await (const row of client.list(set, { division, select: ["ID", "Topic", "CallbackURL", "ClientID"] })) {
    if (isSubscription(row) && row.ClientID?.toLowerCase() === clientId.toLowerCase()) found.push(row);
  }
  return found;
}

/**
 * Makes sure that the app is subscribed to a topic at an address. One that is there stays; one at another address is
 * removed first, because a topic can be subscribed to once and an update fails in practice (fact 83). It may be called
 * again at any time, also after an unknown outcome: it looks before it writes.
 *
 * @returns whether the subscription was there, new, or moved to the address
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { subscribeExact } from "erp-openapi/webhooks";
 * const client = createExactOnlineClient({ country: "nl", auth });
 * await subscribeExact(client, { division: division(123456), clientId, topic: "Accounts", callbackUrl: "https://app.example.com/exact" });
 * declare const auth: import("erp-openapi/oauth").OAuthClient, clientId: string;
 * ```
 * @throws {Error} what the client throws; an `ApiError` also when the callback did not answer the empty POST
 */
export async function subscribeExact<Division>(
  client: ExactSubscriptionClient<Division>,
  options: ExactSubscribeOptions<Division>,
): Promise<"kept" | "created" | "moved"> {
  const { division, topic, callbackUrl, isInstant } = options;
  const own = (await listExactSubscriptions(client, options)).filter(({ Topic }) => Topic === topic);
  if (own.some(({ CallbackURL }) => CallbackURL === callbackUrl)) return "kept";
  for (const { ID } of own) await client.remove(one, { division, ID });
  await client.create(
    set,
    { CallbackURL: callbackUrl, Topic: topic, ...(isInstant !== undefined && { IsInstant: isInstant }) },
    { division },
  );
  return own.length === 0 ? "created" : "moved";
}

/** Ends the app's subscription to a topic, or to all topics of the company. Returns how many there were. */
export async function unsubscribeExact<Division>(
  client: ExactSubscriptionClient<Division>,
  scope: ExactSubscriptionScope<Division> & { readonly topic?: string },
): Promise<number> {
  const own = (await listExactSubscriptions(client, scope)).filter(
    ({ Topic }) => scope.topic === undefined || Topic === scope.topic,
  );
  for (const { ID } of own) await client.remove(one, { division: scope.division, ID });
  return own.length;
}

function isSubscription(row: unknown): row is ExactSubscription {
  if (typeof row !== "object" || row === null) return false;
  const { ID, Topic, CallbackURL, ClientID }: Partial<Record<keyof ExactSubscription, unknown>> = row;
  return (
    typeof ID === "string" &&
    [Topic, CallbackURL, ClientID].every((value) => value === null || typeof value === "string")
  );
}
