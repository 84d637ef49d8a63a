import { describe, expect, test } from "vitest";
import { memoryDeliveryStore } from "../../src/stores/memory/index.ts";
import { businessCentralWebhook } from "../../src/webhooks/business-central/business-central-webhook.ts";
import type { BusinessCentralNotification } from "../../src/webhooks/business-central/notification.ts";
import type { DeliveryStore } from "../../src/webhooks/delivery-store.ts";
import { exactWebhook } from "../../src/webhooks/exact/exact-webhook.ts";
import type { ExactNotification } from "../../src/webhooks/exact/notification.ts";
import { deliveryId } from "../../src/webhooks/handle-once.ts";
import type { WebhookHandler } from "../../src/webhooks/receive.ts";
import { clientId, exactEvent, postOf, sealed, secret } from "./support/exact-events.ts";

/** A store of deliveries, and for which notification and how long it was asked. */
function watched() {
  const begun: unknown[][] = [];
  const store = memoryDeliveryStore();
  const deliveries: DeliveryStore = {
    begin: (...args) => {
      begun.push(args);
      return store.begin(...args);
    },
    finish: (...args) => store.finish(...args),
    release: (...args) => store.release(...args),
    prune: (...args) => store.prune(...args),
    close: () => store.close(),
  };
  return { begun, deliveries };
}

interface Bounds {
  readonly leaseMs?: number;
  readonly maxBodyBytes?: number;
}

function exact(bounds: Bounds = {}) {
  const { begun, deliveries } = watched();
  const routes = [{ clientId, secret, onNotification: () => undefined }];
  return { begun, receive: exactWebhook({ deliveries, routes, ...bounds }) };
}

const event: BusinessCentralNotification & { clientState: string } = {
  subscriptionId: "s1",
  clientState: secret,
  expirationDateTime: "2026-03-05T08:00:00Z",
  resource: "companies(1)/customers(2)",
  changeType: "updated",
  lastModifiedDateTime: "2026-03-02T08:00:00.5Z",
};

function businessCentral(bounds: Bounds = {}) {
  const { begun, deliveries } = watched();
  return {
    begun,
    receive: businessCentralWebhook({ deliveries, clientState: secret, onNotification: () => {}, ...bounds }),
  };
}

const sendEvent = (receive: WebhookHandler, more: Partial<typeof event> = {}): Promise<Response> =>
  receive(postOf(JSON.stringify({ value: [{ ...event, ...more }] })));

describe("how long a handler may take", () => {
  test.each<[string, Bounds, number]>([
    ["a minute", {}, 60_000],
    ["as long as it is told", { leaseMs: 5_000 }, 5_000],
  ])("%s", async (_how, bounds, want) => {
    const [one, other] = [exact(bounds), businessCentral(bounds)];
    expect([(await one.receive(postOf(sealed()))).status, (await sendEvent(other.receive)).status]).toEqual([200, 200]);
    expect([one.begun[0]?.[1], other.begun[0]?.[1]]).toEqual([want, want]);
  });
});

describe("how much a delivery may have", () => {
  test.each<[string, (bounds?: Bounds) => { receive: WebhookHandler }, number]>([
    ["Exact Online", exact, 65_536],
    ["Business Central", businessCentral, 4_194_304],
  ])("of %s", async (_vendor, open, bound) => {
    const statusOf = async (length: number, bounds?: Bounds): Promise<number> =>
      (await open(bounds).receive(postOf("x".repeat(length)))).status;
    // As much as the bound is read, and then refused as what it is.
    expect([await statusOf(bound), await statusOf(bound + 1)]).toEqual([400, 413]);
    expect([await statusOf(10, { maxBodyBytes: 10 }), await statusOf(11, { maxBodyBytes: 10 })]).toEqual([400, 413]);
  });
});

describe("which two deliveries are of one notification", () => {
  test.each<[string, Partial<ExactNotification>, boolean]>([
    ["the same again", {}, true],
    ["the app in capitals", { ClientId: clientId.toUpperCase() }, true],
    ["another address of the record", { ExactOnlineEndpoint: "https://start.exactonline.be/" }, true],
    ["another company", { Division: 101 }, false],
    ["another topic", { Topic: "Items" }, false],
    ["another action", { Action: "Create" }, false],
    ["another record", { Key: "2" }, false],
    ["another moment", { EventCreatedOn: "2026-07-01T11:30:16" }, false],
  ])("of Exact Online: %s", async (_what, more, same) => {
    const { receive, begun } = exact();
    for (const body of [sealed(), sealed(more)]) expect((await receive(postOf(body))).status).toBe(200);
    expect(begun[0]?.[0] === begun[1]?.[0]).toBe(same);
  });

  test.each<[string, Partial<typeof event>, boolean]>([
    ["the same again", {}, true],
    ["a later end of the subscription", { expirationDateTime: "2026-03-06T08:00:00Z" }, true],
    ["another subscription", { subscriptionId: "s2" }, false],
    ["another record", { resource: "companies(1)/customers(3)" }, false],
    ["another kind of change", { changeType: "deleted" }, false],
    ["another moment", { lastModifiedDateTime: "2026-03-02T08:00:01Z" }, false],
  ])("of Business Central: %s", async (_what, more, same) => {
    const { receive, begun } = businessCentral();
    for (const one of [{}, more]) expect((await sendEvent(receive, one)).status).toBe(200);
    expect(begun[0]?.[0] === begun[1]?.[0]).toBe(same);
  });

  test("is known in a store that an earlier version filled", async () => {
    const [one, other] = [exact(), businessCentral()];
    await one.receive(postOf(sealed()));
    await sendEvent(other.receive);
    const { Division, Topic, Action, Key, EventCreatedOn } = exactEvent();
    expect([one.begun[0]?.[0], other.begun[0]?.[0]]).toEqual([
      deliveryId("exact-online", [clientId, Division, Topic, Action, Key, EventCreatedOn]),
      deliveryId("business-central", ["s1", "companies(1)/customers(2)", "updated", "2026-03-02T08:00:00.5Z"]),
    ]);
  });
});
