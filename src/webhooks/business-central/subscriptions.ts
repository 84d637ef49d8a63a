import { WebhookConfigurationInvalid } from "../../errors/webhook-configuration-invalid.ts";

/** A subscription as Business Central keeps it. */
interface Subscription {
  readonly subscriptionId: string;
  readonly notificationUrl: string;
  readonly resource: string;
  readonly expirationDateTime: string;
}

/**
 * The methods needed of a client: those of `createBusinessCentralClient()` and `createAutomationClient()` have them, and
 * any of an API with `subscriptions`. An API keeps the subscriptions to its own sets.
 */
export interface SubscriptionClient {
  list(path: "/subscriptions"): AsyncIterable<unknown>;
  create(
    path: "/subscriptions",
    body: { readonly notificationUrl: string; readonly resource: string; readonly clientState: string },
  ): Promise<unknown>;
  update(
    path: "/subscriptions('{subscriptionId}')",
    changes: { readonly notificationUrl: string; readonly resource: string; readonly clientState: string },
    options: { readonly subscriptionId: string; readonly ifMatch: string },
  ): Promise<unknown>;
  remove(
    path: "/subscriptions('{subscriptionId}')",
    options: { readonly subscriptionId: string; readonly ifMatch: string },
  ): Promise<unknown>;
}

/** What to subscribe to, and where notifications go. */
export interface SubscribeOptions {
  /** Address of the entity set, such as `/api/v2.0/companies(…)/salesInvoices`. */
  readonly resource: string;
  /** HTTPS address of your `businessCentralWebhook()`; it has to answer already, because of the handshake. */
  readonly notificationUrl: string;
  /** The secret that each notification repeats; at most 2048 characters. */
  readonly clientState: string;
}

/** Options of `ensureSubscription()`. */
export interface EnsureOptions extends SubscribeOptions {
  /** Renew when less than this is left; milliseconds. @default 86_400_000, one of the three days that it lasts */
  readonly renewBeforeMs?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/** What was done about a subscription. */
export interface EnsuredSubscription {
  readonly did: "kept" | "created" | "renewed";
  /** Epoch milliseconds. */
  readonly expiresAtMs: number;
}

const collection = "/subscriptions";
const item = "/subscriptions('{subscriptionId}')";

/**
 * Makes sure that there is a subscription, and that it lasts: creates it where it is missing, renews it before it ends
 * (fact 130). It may be called again at any time, also after an unknown outcome: it looks before it writes.
 *
 * A secret is not readable: after a change of `clientState` call `unsubscribe()` first, or give `renewBeforeMs: Infinity`.
 *
 * @throws {Error} what the client throws; an `ApiError` also when the handshake fails
 */
export async function ensureSubscription(
  client: SubscriptionClient,
  options: EnsureOptions,
): Promise<EnsuredSubscription> {
  const { renewBeforeMs = 86_400_000, now = Date.now, ...wanted } = options;
  checkOptions(wanted);
  const found = await findSubscription(client, wanted);
  if (found) {
    const expiresAtMs = Date.parse(found.expirationDateTime);
    if (expiresAtMs - now() > renewBeforeMs) return { did: "kept", expiresAtMs };
    const renewed = await client
      .update(item, bodyOf(wanted), { subscriptionId: found.subscriptionId, ifMatch: "*" })
      .catch((error: unknown) => {
        // It ended, or was ended, since we looked.
        if (statusOf(error) === 404 || statusOf(error) === 410) return undefined;
        throw error;
      });
    if (renewed !== undefined) return { did: "renewed", expiresAtMs: await expiryOf(client, wanted, renewed) };
  }
  return {
    did: "created",
    expiresAtMs: await expiryOf(client, wanted, await client.create(collection, bodyOf(wanted))),
  };
}

/** Ends the subscription, if there is one. */
export async function unsubscribe(
  client: SubscriptionClient,
  wanted: Pick<SubscribeOptions, "resource" | "notificationUrl">,
): Promise<boolean> {
  const found = await findSubscription(client, wanted);
  if (!found) return false;
  await client.remove(item, { subscriptionId: found.subscriptionId, ifMatch: "*" });
  return true;
}

function bodyOf({ resource, notificationUrl, clientState }: SubscribeOptions): SubscribeOptions {
  return { resource, notificationUrl, clientState };
}

function checkOptions({ clientState, notificationUrl }: SubscribeOptions): void {
  if (clientState.length < 16 || clientState.length > 2048)
    throw new WebhookConfigurationInvalid(
      "clientState is the only proof of who sends: give 16 to 2048 characters of chance, such as `openssl rand -base64 32` prints.",
    );
  if (!URL.canParse(notificationUrl))
    throw new WebhookConfigurationInvalid("notificationUrl has to be the whole address of your webhook.");
}

async function findSubscription(
  client: SubscriptionClient,
  { resource, notificationUrl }: Pick<SubscribeOptions, "resource" | "notificationUrl">,
): Promise<Subscription | undefined> {
  for await (const row of client.list(collection)) {
    if (isSubscription(row) && row.notificationUrl === notificationUrl && sameResource(row.resource, resource))
      return row;
  }
  return undefined;
}

/** The service stores one spelling of a resource, whichever it was given: the part from the company on tells them apart. */
function sameResource(one: string, other: string): boolean {
  const tail = (text: string): string => (/companies\(.*/i.exec(text)?.[0] ?? text).toLowerCase();
  return tail(one) === tail(other);
}

/** When the subscription ends: what the answer says, otherwise what the list says. */
async function expiryOf(client: SubscriptionClient, wanted: SubscribeOptions, answer: unknown): Promise<number> {
  const row = isSubscription(answer) ? answer : await findSubscription(client, wanted);
  return row ? Date.parse(row.expirationDateTime) : NaN;
}

function isSubscription(row: unknown): row is Subscription {
  if (typeof row !== "object" || row === null) return false;
  const fields: Partial<Record<keyof Subscription, unknown>> = row;
  return [fields.subscriptionId, fields.notificationUrl, fields.resource, fields.expirationDateTime].every(
    (value) => typeof value === "string",
  );
}

function statusOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, "status") : undefined;
}
