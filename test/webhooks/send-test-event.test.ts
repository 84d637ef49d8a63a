import { describe, expect, test } from "vitest";
import { memoryDeliveryStore } from "../../src/stores/memory/index.ts";
import { businessCentralWebhook } from "../../src/webhooks/business-central/business-central-webhook.ts";
import { exactWebhook } from "../../src/webhooks/exact/exact-webhook.ts";
import { sendTestEvent, testEventBody } from "../../src/webhooks/send-test-event.ts";
import { address, clientId, exactEvent, sealed, secret } from "./support/exact-events.ts";

const deliveries = memoryDeliveryStore();
const seen: unknown[] = [];
const exact = exactWebhook({
  deliveries,
  routes: [{ clientId, secret, onNotification: (one) => void seen.push(one) }],
});
const businessCentral = businessCentralWebhook({
  deliveries,
  clientState: secret,
  onNotification: (one) => void seen.push(one),
});
const through =
  (receive: (request: Request) => Promise<Response>): typeof fetch =>
  (url, init) =>
    receive(new Request(url, init));

describe("a test event", () => {
  test("of Exact Online is taken by its webhook, and refused under another secret", async () => {
    const event = {
      vendor: "exact-online",
      url: address,
      secret,
      notification: { ClientId: clientId, Division: 100, Key: "k-1", Action: "Delete" },
    } as const;
    expect(await sendTestEvent(event, through(exact))).toEqual({ status: 200, text: "" });
    expect(seen.pop()).toMatchObject({
      Topic: "Accounts",
      ClientId: clientId,
      Division: 100,
      Action: "Delete",
      Key: "k-1",
      EventCreatedOn: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
    });
    expect((await sendTestEvent({ ...event, secret: "other" }, through(exact))).status).toBe(401);
  });

  test("of Business Central likewise", async () => {
    const event = {
      vendor: "business-central",
      url: address,
      clientState: secret,
      notification: { resource: "companies(1)/customers(2)", changeType: "created" },
    } as const;
    expect(await sendTestEvent(event, through(businessCentral))).toEqual({ status: 200, text: "" });
    expect(seen.pop()).toMatchObject({ changeType: "created", resource: "companies(1)/customers(2)" });
    expect((await sendTestEvent({ ...event, clientState: "other" }, through(businessCentral))).status).toBe(401);
  });

  test("of Exact Online is sealed as the sandbox seals it, letter by letter", () => {
    expect(testEventBody({ vendor: "exact-online", url: address, secret, notification: exactEvent() })).toBe(sealed());
  });
});
