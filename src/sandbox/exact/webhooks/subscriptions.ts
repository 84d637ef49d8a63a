import type { World } from "../../core/service.ts";
import { formatWallClock } from "../country-clock.ts";
import type { Row } from "../data/row.ts";
import type { TableHome } from "../data/table.ts";
import { setPaths } from "../model/catalogue.ts";
import { parentsOf } from "../model/relations.ts";
import { entityUri } from "../odata/entity-uri.ts";
import { tableSource } from "../odata/table-source.ts";
import type { AppRegistration } from "../registration.ts";
import type { ApiCall, Change } from "../requests/call.ts";
import { Refusal } from "../requests/refusal.ts";
import { signNotification } from "./notification.ts";

/** The set of subscriptions. */
export const subscriptionSet = "webhooks/WebhookSubscriptions";

/** Sandbox time from a change to its notification; an instant one has none. */
const delayMs = 1000;

/** When a notification that nobody took is sent again. What the service really does is unknown (fact 88). */
const repeatAfterMs = [60_000, 600_000];

/** Every topic that a path of the spec has. */
function isTopic(topic: string): boolean {
  for (const { collection } of setPaths().values()) if (collection["x-webhook"] === topic) return true;
  return false;
}

/** The row that a notification names: a changed line raises its header's topic (fact 87). */
function subjectOf(change: Change): Pick<Change, "set" | "table" | "row" | "action"> {
  for (const { parent, link } of parentsOf(change.table.set)) {
    const own = link && change.table.set.fieldsByName.get(link.name);
    if (!own || parent.topic === undefined || parent.topic !== change.set.topic) continue;
    const table = change.table.database.table(parent, change.place.division);
    const row = table.find(String(change.table.read(change.row, own)));
    if (row) return { set: parent, table, row, action: "Update" };
  }
  return change;
}

/** Subscriptions and what is sent to them (facts 83–89). */
export class Webhooks {
  readonly #world: World;
  readonly #apps: readonly AppRegistration[];

  constructor(world: World, apps: readonly AppRegistration[]) {
    this.#world = world;
    this.#apps = apps;
  }

  *#matching(database: TableHome, division: number, topic: string, clientId?: string): Generator<Row> {
    const table = database.tableAt(subscriptionSet, division);
    for (const row of table.writtenRows()) {
      if (row.values?.["Topic"] === topic && (clientId === undefined || row.values?.["ClientID"] === clientId))
        yield row;
    }
  }

  /** Checks a new subscription and calls back with an empty body, which has to be answered with 2xx (facts 83, 84). */
  async verify(call: ApiCall, body: unknown): Promise<void> {
    const callback = String(Reflect.get(Object(body), "CallbackURL") ?? "");
    const topic = String(Reflect.get(Object(body), "Topic") ?? "");
    if (callback === "" || topic === "") throw new Refusal(500, "Mandatory: CallbackURL, Topic.");
    if (!isTopic(topic)) throw new Refusal(500, `Invalid: Topic ${topic}.`);
    const url = URL.canParse(callback) ? new URL(callback) : undefined;
    const isLoopback = url !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
    if (!url || (url.protocol !== "https:" && !(isLoopback && url.protocol === "http:")))
      throw new Refusal(500, "Invalid: CallbackURL must be an HTTPS address.");
    this.#requireNew(call, topic);
    const { status } = await this.#world.deliver(callback, { method: "POST", body: "" });
    if (status < 200 || status > 299)
      throw new Refusal(
        500,
        `Error 500: Invalid: Post to callback URL endpoint returns ${status === 0 ? "no answer" : status}`,
      );
    // Another request may have made the same one while the callback was asked.
    this.#requireNew(call, topic);
  }

  #requireNew(call: ApiCall, topic: string): void {
    const [known] = this.#matching(call.database, call.place.division, topic, call.token.clientId);
    if (known) throw new Refusal(500, `Already exists: a subscription of this app to ${topic}.`);
  }

  /** Sends notifications of a change to the subscriptions of its topic in its division. */
  notify(change: Change): void {
    const { topic } = change.set;
    if (topic === undefined) return;
    const { division, origin } = change.place;
    const subject = subjectOf(change);
    const key = subject.table.keyOf(subject.row);
    const endpoint = decodeURIComponent(
      entityUri(origin, division, tableSource(subject.set, subject.table), subject.row),
    );
    for (const row of this.#matching(change.table.database, division, topic)) {
      const app = this.#apps.find(({ clientId }) => clientId === row.values?.["ClientID"]);
      if (!app) continue;
      const content = {
        Topic: topic,
        ClientId: app.clientId,
        Division: division,
        Action: subject.action,
        Key: key,
        ExactOnlineEndpoint: endpoint,
        EventCreatedOn: formatWallClock(change.table.database.nowWallMs()),
      };
      const instant = row.values?.["IsInstant"] === true;
      this.#send(
        String(row.values?.["CallbackURL"]),
        signNotification(content, app.webhookSecret),
        instant ? 0 : delayMs,
        0,
      );
    }
  }

  #send(callback: string, body: string, waitMs: number, attempt: number): void {
    const { clock } = this.#world;
    clock.at(clock.now() + waitMs, () => {
      void this.#world
        .deliver(callback, { method: "POST", headers: { "content-type": "application/json" }, body })
        .then(({ status }) => {
          const again = repeatAfterMs[attempt];
          if ((status < 200 || status > 299) && again !== undefined) this.#send(callback, body, again, attempt + 1);
        });
    });
  }
}
