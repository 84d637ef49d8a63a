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

  test("goes out as the vendors' do: a POST of JSON that follows no one elsewhere", async () => {
    const requests: Request[] = [];
    const answered = await sendTestEvent(
      { vendor: "exact-online", url: address, secret, notification: exactEvent() },
      async (url, init) => {
        requests.push(new Request(url, init));
        return new Response("moved", { status: 302, headers: { location: "/elsewhere" } });
      },
    );
    const [request] = requests;
    expect(answered).toEqual({ status: 302, text: "moved" });
    expect([request?.method, request?.url, request?.redirect, request?.headers.get("content-type")]).toEqual([
      "POST",
      address,
      "manual",
      "application/json; charset=utf-8",
    ]);
    expect(await request?.text()).toBe(sealed());
  });
});

describe("what is left out of a test event is made up", () => {
  const nowMs = Date.parse("2026-03-02T08:00:00.500Z");

  test("for Exact Online: an update of an account, now, at the address of its record", () => {
    const text = testEventBody(
      { vendor: "exact-online", url: address, secret, notification: { ClientId: clientId, Division: 100 } },
      nowMs,
    );
    const { Content } = JSON.parse(text);
    expect(Content).toEqual({
      Topic: "Accounts",
      ClientId: clientId,
      Division: 100,
      Action: "Update",
      Key: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      ExactOnlineEndpoint: `https://start.exactonline.nl/api/v1/100/crm/Accounts(guid'${Content.Key}')`,
      EventCreatedOn: "2026-03-02T08:00:00",
    });
  });

  test("for Business Central: an update just now, in a subscription that lasts three days more", () => {
    const notification = { resource: "companies(1)/customers(2)" };
    const event = { vendor: "business-central", url: address, clientState: secret, notification } as const;
    expect(JSON.parse(testEventBody(event, nowMs))).toEqual({
      value: [
        {
          subscriptionId: "test",
          clientState: secret,
          expirationDateTime: "2026-03-05T08:00:00.500Z",
          changeType: "updated",
          lastModifiedDateTime: "2026-03-02T08:00:00.500Z",
          resource: "companies(1)/customers(2)",
        },
      ],
    });
  });

  test("what is given stays, and a moment of now is the process's", () => {
    const given = { ...exactEvent(), Topic: "Items", Action: "Create" } as const;
    expect(
      JSON.parse(testEventBody({ vendor: "exact-online", url: address, secret, notification: given }, nowMs)).Content,
    ).toEqual(given);
    const event = {
      vendor: "business-central",
      url: address,
      clientState: secret,
      notification: { resource: "r" },
    } as const;
    const [{ lastModifiedDateTime }] = JSON.parse(testEventBody(event)).value;
    expect(Math.abs(Date.parse(lastModifiedDateTime) - Date.now())).toBeLessThan(60_000);
  });
});
