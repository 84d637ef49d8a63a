import type { World } from "../../../core/service.ts";
import type { Row } from "../../../odata/model/entity-type.ts";
import type { ChangeType } from "../../../odata/rows/row-store.ts";
import type { RowTable } from "../../../odata/rows/row-table.ts";
import { type Change, mergeChanges, notificationBody } from "./notification.ts";
import { formatWebhookResource, type WebhookResource } from "./webhook-resource.ts";

/** How long changes are collected before they are sent (fact 131). */
const collectMs = 30_000;

/** Delivery is tried again at growing intervals for so long (fact 132). */
const firstRetryMs = 60_000;
const longestRetryMs = 36 * 3_600_000;

/** Tells subscribers what changed. */
export class ChangeNotifier {
  readonly #world: World;
  readonly #subscriptions: RowTable;
  /** Where addresses in notifications begin. */
  readonly #base: string;
  /** By subscription. */
  #collected = new Map<string, readonly Change[]>();
  /** Subscriptions whose changes are waiting for a delivery. */
  readonly #due = new Set<string>();
  /** Set while a delegated administrator's request runs. */
  quiet = false;

  constructor(world: World, subscriptions: RowTable, base: string) {
    this.#world = world;
    this.#subscriptions = subscriptions;
    this.#base = base;
  }

  /** Watches a table of a company. */
  watch(resource: WebhookResource, table: RowTable): void {
    table.onChange = (changeType, row) =>
      this.tell(resource, changeType, table.type.key.map((name) => row[name]).join(","));
  }

  /** Remembers what was collected; the answer forgets what came since. */
  savepoint(): () => void {
    const collected = new Map(this.#collected);
    return () => {
      this.#collected = collected;
    };
  }

  /** Collects a change for whoever subscribed to the set. */
  tell(resource: WebhookResource, changeType: ChangeType, key: string): void {
    const wanted = formatWebhookResource(resource);
    for (const position of this.#subscriptions.where("resource", wanted)) {
      const subscription = this.#subscriptions.at(position);
      const id = String(subscription["subscriptionId"]);
      const lastModifiedDateTime = new Date(this.#world.clock.now()).toISOString();
      const change = { resource: `${this.#base}${wanted}(${key})`, changeType, lastModifiedDateTime };
      this.#collected.set(id, [...(this.#collected.get(id) ?? []), change]);
      // What a delegated administrator changes waits for the next change by somebody else (fact 131).
      if (this.quiet || this.#due.has(id)) continue;
      this.#due.add(id);
      this.#world.clock.at(this.#world.clock.now() + collectMs, () => this.#flush(id, subscription));
    }
  }

  #flush(id: string, subscription: Row): void {
    this.#due.delete(id);
    const changes = mergeChanges(this.#collected.get(id) ?? []);
    this.#collected.delete(id);
    if (changes.length === 0) return;
    const current = this.#current(id) ?? subscription;
    const body = notificationBody(
      {
        subscriptionId: id,
        clientState: String(current["clientState"] ?? ""),
        expirationDateTime: String(current["expirationDateTime"]),
      },
      `${this.#base}${current["resource"]}`,
      changes,
    );
    void this.#send(
      id,
      String(current["notificationUrl"]),
      body,
      firstRetryMs,
      this.#world.clock.now() + longestRetryMs,
    );
  }

  async #send(id: string, url: string, body: string, retryMs: number, giveUpAtMs: number): Promise<void> {
    const { status } = await this.#world.deliver(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body,
    });
    if (status >= 200 && status < 300) return;
    const { clock } = this.#world;
    if (status !== 0 && status !== 408 && status !== 429 && status < 500) {
      const position = this.#subscriptions.find([id]);
      if (position !== undefined) this.#subscriptions.remove(position);
      return;
    }
    const nextAtMs = clock.now() + retryMs;
    if (nextAtMs > giveUpAtMs) return;
    clock.at(nextAtMs, () => {
      if (this.#current(id)) void this.#send(id, url, body, retryMs * 2, giveUpAtMs);
    });
  }

  #current(id: string): Row | undefined {
    const position = this.#subscriptions.find([id]);
    return position === undefined ? undefined : this.#subscriptions.at(position);
  }
}
