import { describe, expect, test } from "vitest";
import {
  type EnsureOptions,
  ensureSubscription,
  type SubscriptionClient,
  unsubscribe,
} from "../../../src/webhooks/business-central/subscriptions.ts";

const day = 86_400_000;
const nowMs = Date.parse("2026-03-02T08:00:00Z");
const at = (ms: number): string => new Date(ms).toISOString();
const item = "/subscriptions('{subscriptionId}')";
const resource = "/api/microsoft/automation/v2.0/companies(1)/configurationPackages";
const notificationUrl = "https://app.example.com/business-central";
const clientState = "sixteen letters!";
const wish: EnsureOptions = { resource, notificationUrl, clientState, now: () => nowMs };
const body = { resource, notificationUrl, clientState };
const stored = { subscriptionId: "s1", resource, notificationUrl, expirationDateTime: at(nowMs + 3 * day) };

/** An error with a status, as clients throw it. */
const refused = (status: number): Error => Object.assign(new Error(`${status}`), { status });

/** A client of a service that keeps these subscriptions; `answer` is what each write gets. */
function serviceWith(rows: readonly unknown[], answer: (call: string) => unknown = () => stored) {
  const calls: unknown[][] = [];
  const write = async (...call: [string, ...unknown[]]): Promise<unknown> => {
    calls.push(call);
    const got = answer(call[0]);
    if (got instanceof Error) throw got;
    return got;
  };
  const client: SubscriptionClient = {
    async *list(path) {
      expect(path).toBe("/subscriptions");
      yield* rows;
    },
    create: (...call) => write("create", ...call),
    update: (...call) => write("update", ...call),
    remove: (...call) => write("remove", ...call),
  };
  return { client, calls };
}

describe("which subscription is the wanted one", () => {
  test.each<[string, object]>([
    ["the address in full", { resource: `https://api.example.com/v2.0/t/Production${resource}` }],
    ["the address in other letters", { resource: resource.toUpperCase() }],
    ["the tail alone", { resource: "companies(1)/configurationPackages" }],
  ])("%s is the same resource", async (_what, more) => {
    const { client, calls } = serviceWith([{ ...stored, ...more }]);
    expect((await ensureSubscription(client, wish)).did).toBe("kept");
    expect(calls).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["another company", { ...stored, resource: resource.replace("(1)", "(2)") }],
    ["another set", { ...stored, resource: `${resource}2` }],
    ["another address", { ...stored, notificationUrl: `${notificationUrl}/2` }],
    ["no id", { ...stored, subscriptionId: null }],
    ["no end", { ...stored, expirationDateTime: undefined }],
    ["no resource", { ...stored, resource: 5 }],
    ["nothing", null],
    ["text", "s1"],
  ])("%s is another", async (_what, row) => {
    const { client, calls } = serviceWith([row]);
    expect((await ensureSubscription(client, wish)).did).toBe("created");
    expect(calls).toEqual([["create", "/subscriptions", body]]);
  });

  test("a resource outside of companies is known by all of it", async () => {
    const { client } = serviceWith([{ ...stored, resource: "api/v2.0/jobs" }]);
    expect((await ensureSubscription(client, { ...wish, resource: "API/v2.0/jobs" })).did).toBe("kept");
    expect((await ensureSubscription(client, { ...wish, resource: "api/v1.0/jobs" })).did).toBe("created");
  });
});

describe("when a subscription is renewed", () => {
  test.each<[number, "kept" | "renewed"]>([
    [day + 1, "kept"],
    [day, "renewed"],
    [-1, "renewed"],
  ])("with %i ms left it is %s", async (leftMs, did) => {
    const { client, calls } = serviceWith([{ ...stored, expirationDateTime: at(nowMs + leftMs) }]);
    expect(await ensureSubscription(client, wish)).toEqual({
      did,
      expiresAtMs: nowMs + (did === "kept" ? leftMs : 3 * day),
    });
    expect(calls).toEqual(did === "kept" ? [] : [["update", item, body, { subscriptionId: "s1", ifMatch: "*" }]]);
  });

  test("as early as it is told, and for a new secret at once", async () => {
    const { client } = serviceWith([stored]);
    expect((await ensureSubscription(client, { ...wish, renewBeforeMs: 3 * day - 1 })).did).toBe("kept");
    expect((await ensureSubscription(client, { ...wish, renewBeforeMs: 3 * day })).did).toBe("renewed");
    expect((await ensureSubscription(client, { ...wish, renewBeforeMs: Infinity })).did).toBe("renewed");
  });

  test("by the clock of the process unless there is another", async () => {
    const { client } = serviceWith([{ ...stored, expirationDateTime: at(Date.now() + day + 60_000) }]);
    expect((await ensureSubscription(client, body)).did).toBe("kept");
  });
});

describe("a subscription that ended since it was looked for", () => {
  const soon = { ...stored, expirationDateTime: at(nowMs + 1) };

  test.each([404, 410])("answers %i, and is made anew", async (status) => {
    const { client, calls } = serviceWith([soon], (call) => (call === "update" ? refused(status) : stored));
    expect(await ensureSubscription(client, wish)).toEqual({ did: "created", expiresAtMs: nowMs + 3 * day });
    expect(calls.map(([call]) => call)).toEqual(["update", "create"]);
  });

  test.each<[string, Error]>([
    ["a refused handshake", refused(400)],
    ["an error without a status", new Error("away")],
  ])("is told from %s, which is thrown", async (_what, error) => {
    const { client, calls } = serviceWith([soon], (call) => (call === "update" ? error : stored));
    await expect(ensureSubscription(client, wish)).rejects.toBe(error);
    expect(calls.map(([call]) => call)).toEqual(["update"]);
  });
});

describe("the end of a subscription whose answer does not tell it", () => {
  test("is read from the list", async () => {
    const rows: unknown[] = [];
    const { client } = serviceWith(rows, () => (rows.push(stored), {}));
    expect(await ensureSubscription(client, wish)).toEqual({ did: "created", expiresAtMs: nowMs + 3 * day });
  });

  test("is unknown when the list does not have it either", async () => {
    const { client } = serviceWith([], () => ({}));
    expect(await ensureSubscription(client, wish)).toEqual({ did: "created", expiresAtMs: Number.NaN });
  });
});

describe("what is refused before anything is sent", () => {
  test.each<[string, Partial<EnsureOptions>, RegExp | undefined]>([
    ["a secret of 15 letters", { clientState: "x".repeat(15) }, /clientState/],
    ["a secret of 16 letters", { clientState: "x".repeat(16) }, undefined],
    ["a secret of 2048 letters", { clientState: "x".repeat(2048) }, undefined],
    ["a secret of 2049 letters", { clientState: "x".repeat(2049) }, /clientState/],
    ["an address that is a path", { notificationUrl: "/hook" }, /notificationUrl/],
  ])("%s", async (_what, more, message) => {
    const { client, calls } = serviceWith([]);
    const ensured = ensureSubscription(client, { ...wish, ...more });
    if (message) await expect(ensured).rejects.toThrow(message);
    else expect((await ensured).did).toBe("created");
    expect(calls).toHaveLength(message ? 0 : 1);
  });
});

test("the wanted subscription is ended, whichever version it is in", async () => {
  const { client, calls } = serviceWith([{ ...stored, resource: "companies(9)/x" }, stored]);
  expect(await unsubscribe(client, wish)).toBe(true);
  expect(calls).toEqual([["remove", item, { subscriptionId: "s1", ifMatch: "*" }]]);
});

test("of none that is there nothing is ended", async () => {
  const { client, calls } = serviceWith([{ ...stored, notificationUrl: "https://app.example.com/other" }]);
  expect([await unsubscribe(client, wish), calls]).toEqual([false, []]);
});
