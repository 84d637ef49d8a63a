import type { World } from "../../../core/service.ts";
import type { Row } from "../../../odata/model/entity-type.ts";
import { Refusal } from "../../../odata/refusal.ts";
import type { RowTable } from "../../../odata/rows/row-table.ts";
import { emptyGuid } from "../empty-values.ts";
import { type Caller, type EntitySet, tableSet } from "../entity-set.ts";
import { businessRule } from "../error-answer.ts";
import { shakeHands } from "./handshake.ts";
import { formatWebhookResource, parseWebhookResource, type WebhookSets } from "./webhook-resource.ts";

/** A subscription ends after three days unless it is renewed (fact 130). */
const lifetimeMs = 3 * 86_400_000;

/** As many as an environment can hold (fact 110). */
const mostSubscriptions = 200;

/** What subscriptions stand on. */
export interface SubscriptionTables {
  readonly world: World;
  readonly subscriptions: RowTable;
  readonly companies: RowTable;
  newGuid(): string;
  timestamp(): string;
}

/**
 * The webhook subscriptions of an environment, the same at every API; `ownRoute` is that of the API that they are seen
 * at.
 */
export function subscriptionsSet(tables: SubscriptionTables, sets: () => WebhookSets, ownRoute: string): EntitySet {
  const { subscriptions, world } = tables;
  const callerId = ({ token }: Caller): string => token.user?.id ?? emptyGuid;

  const checked = async (values: Row): Promise<Row> => {
    const url = String(values["notificationUrl"]);
    if (!isAllowedAddress(url)) throw businessRule("The notification URL must be an absolute https address.");
    const resource = parseWebhookResource(String(values["resource"]), sets(), ownRoute);
    if (!resource)
      throw new Refusal(
        400,
        "BadRequest_InvalidOperation",
        `The resource '${values["resource"]}' cannot be subscribed to.`,
      );
    if (tables.companies.find([resource.companyId]) === undefined)
      throw new Refusal(404, "Internal_CompanyNotFound", `The company ${resource.companyId} does not exist.`);
    await shakeHands(world, url, tables.newGuid());
    const nowMs = world.clock.now();
    return {
      ...values,
      resource: formatWebhookResource(resource),
      expirationDateTime: new Date(nowMs + lifetimeMs).toISOString(),
    };
  };
  const endLater = (subscriptionId: string): void => {
    world.clock.at(world.clock.now() + lifetimeMs, () => {
      const position = subscriptions.find([subscriptionId]);
      // A renewal has moved the end, and a timer of its own.
      if (
        position !== undefined &&
        Date.parse(String(subscriptions.at(position)["expirationDateTime"])) <= world.clock.now()
      )
        subscriptions.remove(position);
    });
  };
  const changedBy = (caller: Caller): Row => ({
    timestamp: subscriptions.version + 1,
    lastModifiedDateTime: tables.timestamp(),
    systemModifiedAt: tables.timestamp(),
    systemModifiedBy: callerId(caller),
  });

  return {
    ...tableSet(subscriptions),
    async create(values, _, caller) {
      if (subscriptions.count >= mostSubscriptions)
        throw businessRule(`An environment can hold ${mostSubscriptions} subscriptions.`);
      const ready = await checked({ clientState: "", ...values });
      const subscriptionId = tables.newGuid().replaceAll("-", "");
      const position = subscriptions.insert({
        subscriptionId,
        ...ready,
        userId: callerId(caller),
        systemCreatedAt: tables.timestamp(),
        systemCreatedBy: callerId(caller),
        ...changedBy(caller),
      });
      if (position === undefined) throw businessRule("The subscription exists already.");
      endLater(subscriptionId);
      return position;
    },
    async update(position, changes, caller) {
      const subscriptionId = String(subscriptions.at(position)["subscriptionId"]);
      const renewed = await checked({ ...subscriptions.at(position), ...changes });
      if (!subscriptions.has(position)) throw businessRule("The subscription ended while its address was asked.");
      subscriptions.update(position, { ...renewed, ...changedBy(caller) });
      endLater(subscriptionId);
    },
    remove: (position) => subscriptions.remove(position),
  };
}

/** Plain http is for loopback only, where tests listen. */
function isAllowedAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}
