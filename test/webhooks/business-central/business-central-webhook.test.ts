import { describe, expect, test } from "vitest";
import { memoryDeliveryStore } from "../../../src/stores/memory/index.ts";
import { businessCentralWebhook } from "../../../src/webhooks/business-central/business-central-webhook.ts";
import type { BusinessCentralNotification } from "../../../src/webhooks/business-central/notification.ts";

const address = "https://app.example.com/business-central?tenant=7";
const clientState = "client-state-of-the-subscription";

function notification(more: object = {}): object {
  return {
    subscriptionId: "s1",
    clientState,
    expirationDateTime: "2026-03-05T08:00:00Z",
    resource: "https://api.businesscentral.dynamics.com/v2.0/Production/api/v2.0/companies(1)/customers(2)",
    changeType: "updated",
    lastModifiedDateTime: "2026-03-02T08:00:00.5Z",
    ...more,
  };
}

const bodyOf = (...notifications: object[]): string => JSON.stringify({ value: notifications });

function receiver(options: Partial<Parameters<typeof businessCentralWebhook>[0]> = {}) {
  const handled: BusinessCentralNotification[] = [];
  const errors: unknown[] = [];
  const receive = businessCentralWebhook({
    deliveries: memoryDeliveryStore(),
    clientState,
    onNotification: (one) => void handled.push(one),
    onError: (error) => errors.push(error),
    ...options,
  });
  return {
    handled,
    whys: () => errors.map((error) => Reflect.get(Object(error), "why") ?? String(error)),
    send: (body: RequestInit["body"], init: RequestInit = {}, url = address) =>
      receive(
        new Request(url, {
          method: "POST",
          headers: { "content-type": "application/json; charset=utf-8" },
          body: body ?? null,
          ...init,
        }),
      ),
  };
}

describe("the handshake", () => {
  test.each(["POST", "GET"])(
    "fact 129: a %s with a token is answered with it, as plain text that no browser runs",
    async (method) => {
      const { send } = receiver();
      const good = await send(null, { method }, `${address}&validationToken=0d6c1f4e-3f7a%2F%2B%3D%3Cb%3E`);
      expect([
        good.status,
        await good.text(),
        good.headers.get("content-type"),
        good.headers.get("x-content-type-options"),
      ]).toEqual([200, "0d6c1f4e-3f7a/+=<b>", "text/plain; charset=utf-8", "nosniff"]);
    },
  );

  test.each([
    ["an empty token", "", "POST", 400],
    ["a token with a space", "a+b", "POST", 400],
    ["a token with a line end", "a%0Ab", "POST", 400],
    ["a token without end", "x".repeat(2049), "POST", 400],
    ["DELETE", "abc", "DELETE", 405],
  ])("%s is refused", async (_, token, method, status) => {
    const { send, handled } = receiver();
    expect([(await send(null, { method }, `${address}&validationToken=${token}`)).status, handled]).toEqual([
      status,
      [],
    ]);
  });
});

describe("notifications", () => {
  test("fact 131: each of a delivery is handed over, without the secret", async () => {
    const { send, handled } = receiver();
    expect((await send(bodyOf(notification(), notification({ changeType: "collection" })))).status).toBe(200);
    const { clientState: _, ...want } = { clientState, ...notification() };
    expect(handled).toEqual([want, { ...want, changeType: "collection" }]);
    expect((await send(bodyOf())).status).toBe(200);
  });

  test.each([
    ["forged: another client state", bodyOf(notification({ clientState: "another" })), 401, "forged"],
    ["forged: none", bodyOf(notification({ clientState: "" })), 401, "forged"],
    ["forged: one of two", bodyOf(notification(), notification({ clientState: `${clientState}x` })), 401, "forged"],
    ["truncated", bodyOf(notification()).slice(0, -3), 400, "malformed"],
    ["empty", "", 400, "malformed"],
    ["no list", '{"value":{}}', 400, "malformed"],
    ["no notification", '{"value":[{}]}', 400, "malformed"],
    ["null", "null", 400, "malformed"],
    ["an unknown kind of change", bodyOf(notification({ changeType: "guessed" })), 400, "malformed"],
  ])("%s is refused as a whole", async (_, body, status, why) => {
    const { send, handled, whys } = receiver();
    const response = await send(body);
    expect([response.status, whys(), handled, (await response.text()).includes(clientState)]).toEqual([
      status,
      [why],
      [],
      false,
    ]);
  });

  test.each<[string, RequestInit, number]>([
    ["PUT", { method: "PUT" }, 405],
    ["text", { headers: { "content-type": "text/plain" } }, 415],
    ["5 MiB", { body: "x".repeat(5 * 1024 * 1024) }, 413],
  ])("%s is refused", async (_, init, status) => {
    const { send, handled } = receiver();
    expect([(await send(bodyOf(notification()), init)).status, handled]).toEqual([status, []]);
  });

  test("while the secret is being changed both count; none is refused at once", async () => {
    const { send, handled } = receiver({ clientState: ["new-state", clientState] });
    expect([(await send(bodyOf(notification()))).status, handled.length]).toEqual([200, 1]);
    for (const state of ["", [], ["a", ""]])
      expect(() => receiver({ clientState: state })).toThrow(
        expect.objectContaining({ code: "WEBHOOK_CONFIGURATION_INVALID" }),
      );
  });

  test("fact 132: when one of several fails the delivery is asked for again, and only that one runs again", async () => {
    const runs: string[] = [];
    let broken = true;
    const { send } = receiver({
      onNotification: ({ resource }) => {
        runs.push(resource);
        if (resource === "b" && broken) throw new Error("no");
      },
    });
    const body = bodyOf(
      notification({ resource: "a" }),
      notification({ resource: "b" }),
      notification({ resource: "c" }),
    );
    const first = await send(body);
    broken = false;
    expect([
      first.status,
      first.headers.get("retry-after"),
      (await send(body)).status,
      (await send(body)).status,
      runs,
    ]).toEqual([503, "30", 200, 200, ["a", "b", "c", "b"]]);
  });
});
