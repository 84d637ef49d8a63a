import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryDeliveryStore } from "../../../src/stores/memory/index.ts";
import { type ExactRoute, exactWebhook } from "../../../src/webhooks/exact/exact-webhook.ts";
import type { ExactNotification } from "../../../src/webhooks/exact/notification.ts";
import { address, clientId, exactEvent, postOf, sealed, secret } from "../support/exact-events.ts";

function receiver(
  options: {
    routes?: readonly ExactRoute[];
    handler?: ExactRoute["onNotification"];
    leaseMs?: number;
    maxBodyBytes?: number;
  } = {},
) {
  const handled: ExactNotification[] = [];
  const errors: unknown[] = [];
  const {
    handler = (notification) => void handled.push(notification),
    routes = [{ clientId, secret, onNotification: handler }],
    ...rest
  } = options;
  const receive = exactWebhook({
    deliveries: memoryDeliveryStore(),
    routes,
    onError: (error) => errors.push(error),
    ...rest,
  });
  const post = async (body: RequestInit["body"], more?: RequestInit): Promise<[number, string]> => {
    const response = await receive(postOf(body, more));
    return [response.status, await response.text()];
  };
  return { receive, post, handled, errors, whys: () => errors.map((error) => Reflect.get(Object(error), "why")) };
}

/** A body with another text in the place of one. */
const swapped = (from: string, to: string): string => sealed().replace(from, to);
const hashOf = (body: string): string => /"HashCode":"(\w+)"/.exec(body)?.[1] ?? "";

test("a notification is handed over as it was said", async () => {
  const { post, handled, errors } = receiver();
  expect([await post(sealed()), handled, errors]).toEqual([[200, ""], [exactEvent()], []]);
});

test("fact 84: the empty POST of a new subscription is acknowledged, whatever its type", async () => {
  const { post, handled } = receiver();
  expect([
    await post(null),
    await post("", { headers: {} }),
    await post("", { headers: { "content-type": "text/plain" } }),
    handled,
  ]).toEqual([[200, ""], [200, ""], [200, ""], []]);
});

describe("what is not the vendor's is refused, and handled never", () => {
  test.each<[string, string, number, string]>([
    ["forged: no hash of ours", swapped(hashOf(sealed()), "0".repeat(64)), 401, "forged"],
    ["forged: another secret", sealed().replace(hashOf(sealed()), "A".repeat(64)), 401, "forged"],
    ["forged: another division under the same hash", swapped('"Division":100', '"Division":101'), 401, "forged"],
    ["forged: another key", swapped("11111111", "21111111"), 401, "forged"],
    ["re-serialised: a space", swapped('"Topic":"Accounts"', '"Topic": "Accounts"'), 401, "forged"],
    [
      "re-serialised: names in another order",
      `{"Content":${JSON.stringify(Object.fromEntries(Object.entries(exactEvent()).reverse()))},"HashCode":"${hashOf(sealed())}"}`,
      401,
      "forged",
    ],
    ["re-serialised: the whole, pretty", JSON.stringify(JSON.parse(sealed()), null, 2), 400, "malformed"],
    [
      "re-serialised: hash first",
      `{"HashCode":"${hashOf(sealed())}","Content":${JSON.stringify(exactEvent())}}`,
      400,
      "malformed",
    ],
    ["re-serialised: an escaped letter", swapped("Accounts", "\\u0041ccounts"), 401, "forged"],
    ["truncated: the last byte", sealed().slice(0, -1), 400, "malformed"],
    ["truncated: in the hash", sealed().slice(0, -20), 400, "malformed"],
    ["truncated: in the content", sealed().slice(0, 80), 400, "malformed"],
    ["truncated: a short hash", swapped(hashOf(sealed()), hashOf(sealed()).slice(2)), 400, "malformed"],
    ["hash in lower case", swapped(hashOf(sealed()), hashOf(sealed()).toLowerCase()), 400, "malformed"],
    ["another app", sealed({ ClientId: "another" }), 401, "unknown-app"],
    ["no JSON", "hello", 400, "malformed"],
    ["content that is no JSON", `{"Content":{"x,"HashCode":"${"A".repeat(64)}"}`, 400, "malformed"],
    ["content that is no notification", `{"Content":{},"HashCode":"${"A".repeat(64)}"}`, 400, "malformed"],
    ["a byte order mark", `\ufeff${sealed()}`, 400, "malformed"],
    ["something after it", `${sealed()} `, 400, "malformed"],
  ])("%s", async (_, body, status, why) => {
    const { post, handled, whys } = receiver();
    const [found, text] = await post(body);
    expect([found, whys(), handled]).toEqual([status, [why], []]);
    expect([text.length > 20, text.includes(secret), text.includes(hashOf(sealed()))]).toEqual([true, false, false]);
  });

  test.each<[string, RequestInit, number, string]>([
    ["GET", { method: "GET", body: null }, 405, "method"],
    ["PUT", { method: "PUT" }, 405, "method"],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "content-type"],
    ["text", { headers: { "content-type": "text/plain" } }, 415, "content-type"],
    ["JSON by another name", { headers: { "content-type": "application/jsonp" } }, 415, "content-type"],
    ["too large", { body: sealed({ Key: "x".repeat(70_000) }) }, 413, "too-large"],
    [
      "too large, in pieces",
      { body: ReadableStream.from(Array.from({ length: 100 }, () => new Uint8Array(1000))), duplex: "half" },
      413,
      "too-large",
    ],
    ["no UTF-8", { body: new Uint8Array([0xff, 0xfe]) }, 400, "malformed"],
  ])("%s", async (_, init, status, why) => {
    const { receive, handled, whys } = receiver();
    const response = await receive(postOf(sealed(), init));
    expect([response.status, whys(), handled, response.headers.get("allow")]).toEqual([
      status,
      [why],
      [],
      status === 405 ? "POST" : null,
    ]);
  });

  test.each([
    ["application/json"],
    ["application/json; charset=utf-8"],
    ["APPLICATION/JSON"],
    ["text/json"],
    ["application/hal+json"],
  ])("%s is JSON", async (type) => {
    expect(await receiver().post(sealed(), { headers: { "content-type": type } })).toEqual([200, ""]);
  });

  test("no body but the sealed one is handled, whatever byte is changed, left out or put in", async () => {
    const body = Buffer.from(sealed());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(body.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom("change", "remove", "insert"),
        async (at, by, how) => {
          const { receive, handled } = receiver();
          const middle =
            how === "change" ? [((body[at] ?? 0) + by) % 256] : how === "remove" ? [] : [by, body[at] ?? 0];
          const response = await receive(
            postOf(Buffer.concat([body.subarray(0, at), Buffer.from(middle), body.subarray(at + 1)])),
          );
          expect([response.status >= 400, handled]).toEqual([true, []]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("routes", () => {
  test("by app and division; an app may have several", async () => {
    const seen: string[] = [];
    const route = (name: string, more: Partial<ExactRoute>): ExactRoute => ({
      clientId,
      secret,
      onNotification: ({ Division }) => void seen.push(`${name} ${Division}`),
      ...more,
    });
    const { post, whys } = receiver({
      routes: [
        route("a", { divisions: [100] }),
        route("b", { divisions: [101, 102] }),
        route("c", { clientId: "OTHER-APP", secret: "other" }),
      ],
    });
    for (const Division of [100, 102, 103]) await post(sealed({ Division }));
    // The secret of one app seals nothing for another.
    await post(sealed({ ClientId: "other-app" }));
    expect([seen, whys()]).toEqual([
      ["a 100", "b 102"],
      ["no-route", "forged"],
    ]);
  });

  test("while a secret is being changed both count", async () => {
    const { post } = receiver({
      routes: [{ clientId: clientId.toUpperCase(), secret: ["new-secret", secret], onNotification: () => {} }],
    });
    expect(await post(sealed())).toEqual([200, ""]);
  });

  test.each([[{ clientId: "", secret }], [{ clientId, secret: "" }], [{ clientId, secret: ["a", ""] }]])(
    "%j is refused at once",
    (route) => {
      expect(() => receiver({ routes: [{ ...route, onNotification: () => {} }] })).toThrow(
        expect.objectContaining({ code: "WEBHOOK_CONFIGURATION_INVALID" }),
      );
    },
  );
});

describe("once", () => {
  test("replayed, it is acknowledged and not handled; another time or key is another notification", async () => {
    const { post, handled } = receiver();
    const bodies = [
      sealed(),
      sealed(),
      sealed({ EventCreatedOn: "2026-07-01T11:30:16" }),
      sealed({ Key: "another" }),
      sealed({ Action: "Delete" }),
      sealed(),
    ];
    for (const body of bodies) expect(await post(body)).toEqual([200, ""]);
    expect(
      handled.map(({ Key, Action, EventCreatedOn }) => [Key.slice(0, 4), Action, EventCreatedOn.slice(-2)]),
    ).toEqual([
      ["1111", "Update", "15"],
      ["1111", "Update", "16"],
      ["anot", "Update", "15"],
      ["1111", "Delete", "15"],
    ]);
  });

  test("a handler that throws is asked again by the next delivery, and no more once it succeeded", async () => {
    let runs = 0;
    const { receive, post, errors } = receiver({
      handler: async () => {
        if (++runs < 3) throw new Error("database down");
      },
    });
    const first = await receive(postOf(sealed()));
    expect([first.status, first.headers.get("retry-after"), await first.text()]).toEqual([
      503,
      "30",
      "Not handled yet: deliver it again.",
    ]);
    expect([
      (await post(sealed()))[0],
      (await post(sealed()))[0],
      (await post(sealed()))[0],
      runs,
      errors.map(String),
    ]).toEqual([503, 200, 200, 3, ["Error: database down", "Error: database down"]]);
  });

  test("while it is being handled nobody else handles it, and nothing is acknowledged", async () => {
    let finish = (): void => {};
    let runs = 0;
    const { post } = receiver({ handler: () => new Promise((resolve) => (runs++, (finish = resolve))) });
    const first = post(sealed());
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await post(sealed()))[0]).toBe(503);
    finish();
    expect([(await first)[0], (await post(sealed()))[0], runs]).toEqual([200, 200, 1]);
  });

  test("a handler that takes too long hears of it, and only then another may begin", async () => {
    let aborted = 0;
    let runs = 0;
    const { post, errors } = receiver({
      leaseMs: 30,
      handler: (_, { signal }) => {
        if (++runs > 1) return;
        signal.addEventListener("abort", () => aborted++);
        return new Promise(() => {});
      },
    });
    expect([(await post(sealed()))[0], aborted, errors.map(String)]).toEqual([
      503,
      1,
      ["Error: The handler took longer than 30 ms."],
    ]);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect([(await post(sealed()))[0], runs]).toEqual([200, 2]);
  });

  test("the same id for every delivery of a notification", async () => {
    const ids: string[] = [];
    const { post } = receiver({
      handler: (_, { id }) => {
        ids.push(id);
        if (ids.length === 1) throw new Error("once more");
      },
    });
    await post(sealed());
    await post(sealed());
    expect([ids.length, new Set(ids).size, ids[0]]).toEqual([2, 1, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  test("a listener for errors that is broken changes no answer", async () => {
    const receive = exactWebhook({
      deliveries: memoryDeliveryStore(),
      routes: [{ clientId, secret, onNotification: () => {} }],
      onError: () => {
        throw new Error("broken");
      },
    });
    expect([
      (await receive(postOf("x"))).status,
      (await receive(new Request(address, { method: "POST" }))).status,
    ]).toEqual([400, 200]);
  });
});
