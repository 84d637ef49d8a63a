import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { memoryDeliveryStore } from "../../src/stores/memory/index.ts";
import type { DeliveryStore } from "../../src/webhooks/delivery-store.ts";
import { businessCentralWebhook, exactWebhook, keepSubscribed, toWebhookListener } from "../../src/webhooks/index.ts";
import { brokenListeners } from "../support/broken-listeners.ts";
import { deaths, serve, speak, statusOf } from "../support/raw-sockets/speak.ts";
import { clientId, sealed, secret } from "./support/exact-events.ts";

const failing = async (): Promise<never> => Promise.reject(new Error("database away"));

function exactOn(deliveries: DeliveryStore, onError: (error: unknown) => void): ReturnType<typeof exactWebhook> {
  return exactWebhook({ deliveries, routes: [{ clientId, secret, onNotification: () => undefined }], onError });
}

const post = (body: string): string =>
  `POST /hook HTTP/1.1\nHost: a\nConnection: close\nContent-Type: application/json\nContent-Length: ${body.length}\n\n${body}`;

describe("a webhook on a server made as the doc comment shows", () => {
  test.each<[string, string, number | undefined]>([
    ["GET //", "GET // HTTP/1.1\nHost: a\nConnection: close\n\n", 405],
    ["a Host that is none", "GET / HTTP/1.1\nHost: a b\n\n", 400],
    ["TRACE", "TRACE / HTTP/1.1\nHost: a\n\n", 501],
    ["a bad chunk", "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\nzz\n", 400],
    ["a body that is cut", "POST / HTTP/1.1\nHost: a\nContent-Length: 100\n\n{", undefined],
    ["a body beyond all bounds", "POST / HTTP/1.1\nHost: a\nContent-Length: 314572800\n\n", 413],
    ["a body beyond the webhook's bound", "POST / HTTP/1.1\nHost: a\nContent-Length: 70000\n\n", 413],
  ])("survives %s, and takes the next notification", async (_what, text, status) => {
    const died = deaths();
    const errors: unknown[] = [];
    const port = await serve(toWebhookListener(exactOn(memoryDeliveryStore(), (error) => errors.push(error))));
    const connection = speak(port, text);
    await wait(30);
    if (status === undefined) connection.cut();
    expect(statusOf(await connection.end())).toBe(status);
    expect(statusOf(await speak(port, post(sealed())).end())).toBe(200);
    expect(died).toEqual([]);
  });
});

test("a body that breaks off is refused like any other that is no notification", async () => {
  const errors: unknown[] = [];
  const body = new ReadableStream({
    pull() {
      throw new Error("cut");
    },
  });
  const response = await exactOn(memoryDeliveryStore(), (error) => errors.push(error))(
    new Request("http://a/", { method: "POST", body, duplex: "half" }),
  );
  expect([response.status, errors]).toEqual([
    400,
    [expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "malformed" })],
  ]);
});

describe("a delivery store that fails", () => {
  test.each<[string, Partial<DeliveryStore>]>([
    ["at the beginning", { begin: failing }],
    ["after the work", { finish: failing }],
  ])("%s is 503, so that the vendor delivers again; onError hears why", async (_when, broken) => {
    const died = deaths();
    const errors: unknown[] = [];
    const port = await serve(
      toWebhookListener(exactOn({ ...memoryDeliveryStore(), ...broken }, (error) => errors.push(error))),
    );
    const answer = await speak(port, post(sealed())).end();
    expect([statusOf(answer), /retry-after: 30/i.test(answer), answer.includes("database")]).toEqual([
      503,
      true,
      false,
    ]);
    expect([errors, died]).toEqual([[new Error("database away")], []]);
  });

  test("while it lets go of what a handler failed at: the same, for Business Central too", async () => {
    const errors: unknown[] = [];
    const receive = businessCentralWebhook({
      deliveries: { ...memoryDeliveryStore(), release: failing },
      clientState: "state",
      onNotification: () => Promise.reject(new Error("handler")),
      onError: (error) => errors.push(error),
    });
    const value = [
      {
        subscriptionId: "s",
        clientState: "state",
        expirationDateTime: "x",
        resource: "r",
        changeType: "updated",
        lastModifiedDateTime: "x",
      },
    ];
    const response = await receive(
      new Request("http://a/", {
        method: "POST",
        body: JSON.stringify({ value }),
        headers: { "content-type": "application/json" },
      }),
    );
    expect([response.status, errors]).toEqual([503, [new Error("handler"), new Error("database away")]]);
  });
});

describe("listeners that are broken", () => {
  test.each(brokenListeners)("an onError that %s changes no answer", async (_how, listener) => {
    const died = deaths();
    const receive = exactOn(memoryDeliveryStore(), listener);
    const answer = await receive(new Request("http://a/", { method: "PUT" }));
    await wait(5);
    expect([answer.status, died]).toEqual([405, []]);
  });

  test.each(brokenListeners)(
    "an onCheck and an onError of keepSubscribed() that %s end neither the process nor the keeping",
    async (_how, listener) => {
      const died = deaths();
      const turns: (() => void)[] = [];
      let looks = 0;
      const stop = keepSubscribed(
        {
          async *list() {
            if (++looks % 2 === 0) throw new Error("not now");
            yield {
              subscriptionId: "s",
              notificationUrl: "https://a/",
              resource: "r",
              expirationDateTime: "2030-01-01T00:00:00Z",
              lastModifiedDateTime: "x",
              clientState: "",
              timestamp: "x",
              "@odata.etag": "x",
            };
          },
          create: failing,
          update: failing,
          remove: failing,
        },
        {
          resource: "r",
          notificationUrl: "https://a/",
          clientState: "a-secret-of-16-letters",
          now: () => Date.parse("2026-01-01T00:00:00Z"),
          onCheck: listener,
          onError: listener,
          after: (_ms, work) => (turns.push(work), () => undefined),
        },
      );
      for (let round = 0; round < 4; round++) {
        await wait(5);
        turns.shift()?.();
      }
      await wait(5);
      stop();
      expect([looks, died]).toEqual([5, []]);
    },
  );
});
