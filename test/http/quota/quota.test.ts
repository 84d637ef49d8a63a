import { describe, expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import type { OperationHints } from "../../../src/http/operation-hints.ts";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import type { QuotaOptions } from "../../../src/http/quota/quota.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import type { QuotaStore } from "../../../src/http/quota/quota-store.ts";
import { createTestClock, settle } from "../support/test-clock.ts";

const minute: QuotaLimit = { name: "minute", per: ["app", "company", "endpoint"], requests: 2, windowSeconds: 60 };
const day: QuotaLimit = { name: "day", per: ["company"], requests: 10, windowSeconds: 86_400, window: "fixed" };
const oneAtATime: QuotaLimit = { name: "connections", per: [], concurrent: 1 };

/** A chain that waits for no limit, and a short way to call it: what came, or the limit that was used up. */
function open(
  limits: readonly QuotaLimit[],
  options: Partial<QuotaOptions> = {},
  answer = async () => new Response("{}"),
) {
  const clock = createTestClock();
  const left: Readonly<Record<string, number>>[] = [];
  const { fetch, quota } = createChain({
    clock,
    fetch: answer,
    retry: { maxAttempts: 1 },
    quota: { limits, maxWaitMs: 0, ...options },
    log: { onAttempt: ({ quotaLeft }) => void left.push(quotaLeft) },
  });
  if (!quota) throw new Error("A chain with limits has a quota.");
  const call = async (hints: OperationHints = {}, url = "https://api.example/x"): Promise<unknown> =>
    fetch(url, { hints }).then(
      ({ status }) => status,
      (error: unknown) =>
        error instanceof Error ? (Reflect.get(error, "scope") ?? Reflect.get(error, "code")) : error,
    );
  const calls = async (...all: readonly Parameters<typeof call>[]): Promise<readonly unknown[]> => {
    const endings = [];
    for (const given of all) endings.push(await call(...given));
    return endings;
  };
  return { clock, quota, calls, left };
}

describe("what a request is counted by", () => {
  test("each company, and each endpoint, by itself", async () => {
    const { calls } = open([minute]);
    expect(
      await calls(
        [{ company: "1" }],
        [{ company: "1" }],
        [{ company: "1" }],
        [{ company: "2" }],
        [{}],
        [{ company: "1" }, "https://api.example/y"],
        [{ company: "" }],
        [{}],
      ),
    ).toEqual([200, 200, "minute", 200, 200, 200, 200, "minute"]);
  });

  test("the endpoint is the path of the spec, and without one that of the address", async () => {
    const { calls } = open([minute]);
    const path = "/x({id})";
    expect(
      await calls(
        [{ path }, "https://api.example/x(1)"],
        [{ path }, "https://api.example/x(2)?$select=a"],
        [{ path }, "https://api.example/x(3)"],
        [{}, "https://api.example/x(3)?$select=a"],
        [{}, "https://api.example/x(3)?$select=b"],
        [{}, "https://api.example/x(3)"],
      ),
    ).toEqual([200, 200, "minute", 200, 200, "minute"]);
  });

  test("two apps on one store", async () => {
    const store = createMemoryQuotaStore(() => 0);
    const [one, other] = ["1", "2"].map((app) => open([minute], { store, subject: { app } }).calls);
    expect([await one?.([{}], [{}], [{}]), await other?.([{}])]).toEqual([[200, 200, "minute"], [200]]);
  });

  test("an operation's own limits go before the API's", async () => {
    const { calls } = open([minute]);
    const quota = [{ ...minute, name: "own", requests: 1 }];
    expect(await calls([{ quota }], [{ quota }], [{ quota: [] }], [{ quota: [] }])).toEqual([200, "own", 200, 200]);
  });

  test("more companies than are remembered lose nothing of their counts", async () => {
    const { calls } = open([{ ...minute, per: ["company"], requests: 1 }]);
    const companies = Array.from({ length: 2001 }, (_, index) => [{ company: String(index) }] as const);
    expect(new Set(await calls(...companies.map(([hints]): [OperationHints] => [hints])))).toEqual(new Set([200]));
    expect(await calls([{ company: "0" }], [{ company: "2000" }])).toEqual(["minute", "minute"]);
  });
});

describe("who goes first", () => {
  test("a request that says nothing is ordinary work: no share is kept from it", async () => {
    const { calls } = open([minute], { reservedShare: 0.5 });
    const background = { priority: "background" } as const;
    expect(await calls([background], [background], [{}], [{}])).toEqual([200, "minute", 200, "minute"]);
  });

  test("nobody overtakes who waits, also not when the window is open and the one who waits does not know yet", async () => {
    const clock = createTestClock();
    const startMs = clock.now();
    const ended: string[] = [];
    const limits = [{ ...minute, requests: 1 }];
    const answer = async () => new Response("{}");
    const { fetch } = createChain({ clock, fetch: answer, random: () => 0.5, quota: { limits } });
    const call = (name: string): void => void fetch("https://api.example/x").then(() => ended.push(name));
    call("first");
    await clock.runUntil(startMs + 1);
    call("waits");
    await clock.runUntil(startMs + 62_005);
    call("comes later");
    await clock.runUntil(startMs + 62_010);
    expect(ended).toEqual(["first", "waits"]);
  });

  test("what is set aside is for those who name it, in its company", async () => {
    const { calls, quota } = open([day]);
    expect((await quota.reserve("1", "import", 10, 60_000)).reserved).toBe(true);
    const reservation = "import";
    expect(await calls([{ company: "1" }], [{ company: "1", reservation }], [{ company: "2" }], [{}])).toEqual([
      "day",
      200,
      200,
      200,
    ]);
    expect((await quota.forecast("1", 1)).limits[0]?.left).toBe(0);
    expect((await quota.forecast("2", 1)).limits[0]?.left).toBe(9);
    expect((await quota.forecast(undefined, 1)).limits[0]?.left).toBe(9);
    await quota.cancel("2", "import");
    expect((await quota.forecast("1", 1)).limits[0]?.left).toBe(0);
    await quota.cancel("1", "import");
    expect((await quota.forecast("1", 1)).limits[0]?.left).toBe(9);
  });
});

test("an attempt tells what our count leaves of each limit", async () => {
  const { calls, left } = open([minute, day, oneAtATime]);
  await calls([{}], [{}]);
  expect(left).toEqual([
    { day: 9, minute: 1 },
    { day: 8, minute: 0 },
  ]);
});

describe("a place in flight", () => {
  test("is free again when the request failed", async () => {
    const { calls } = open([oneAtATime], {}, () => Promise.reject(new TypeError("fetch failed")));
    expect(await calls([{}], [{}])).toEqual(["CONNECTION_FAILED", "CONNECTION_FAILED"]);
  });

  test("of a store that takes its time is free for who waits for it at once, without a look at the clock", async () => {
    const memory = createMemoryQuotaStore(() => 0);
    const store: QuotaStore = {
      update: async (keys, change) => (await settle(), memory.update(keys, change)),
      close: () => memory.close(),
    };
    const clock = createTestClock();
    let answer = (): void => {};
    let sent = 0;
    const { fetch } = createChain({
      clock,
      fetch: () => new Promise((resolve) => ((answer = () => resolve(new Response("{}"))), sent++)),
      quota: { limits: [oneAtATime], store },
    });
    for (let call = 0; call < 2; call++) void fetch("https://api.example/x");
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(sent).toBe(1);
    answer();
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(sent).toBe(2);
  });

  test("is taken for 150 s by a process that says nothing more", async () => {
    const clock = createTestClock();
    const store = createMemoryQuotaStore(() => clock.now());
    const chain = (answer: () => Promise<Response>) =>
      createChain({ clock, fetch: answer, random: () => 0, quota: { limits: [oneAtATime], store } });
    const options = { hints: { attemptTimeoutMs: 1e9, deadlineMs: 1e9 } };
    void chain(() => new Promise(() => {})).fetch("https://api.example/x", options);
    let endedAtMs = 0;
    const startMs = clock.now();
    void chain(async () => new Response("{}"))
      .fetch("https://api.example/x", options)
      .then(() => (endedAtMs = clock.now()));
    await clock.runUntil(startMs + 149_999);
    expect(endedAtMs).toBe(0);
    await clock.runUntil(startMs + 150_100);
    expect(endedAtMs).toBe(startMs + 150_000);
  });
});

test.each([90_000, 90_001])("a wait of %i ms", async (waitMs) => {
  const clock = createTestClock();
  const blocked: QuotaLimit = { name: "pause", per: [], requests: 10, windowSeconds: 60 };
  const store = createMemoryQuotaStore(() => clock.now());
  await store.update(["pause|"], () => ({
    records: [{ version: 1, slots: [], blockedUntilMs: clock.now() + waitMs, expiresAtMs: Infinity }],
    result: undefined,
  }));
  const { fetch } = createChain({
    clock,
    fetch: async () => new Response("{}"),
    quota: { limits: [blocked], store },
  });
  let ending: unknown = "waits";
  void fetch("https://api.example/x", { hints: { deadlineMs: 1e9 } }).then(
    ({ status }) => (ending = status),
    (error: unknown) => (ending = error instanceof Error && Reflect.get(error, "code")),
  );
  await clock.runUntil(clock.now() + 10);
  expect(ending).toBe(waitMs > 90_000 ? "QUOTA_EXCEEDED" : "waits");
  await clock.runUntil(clock.now() + waitMs + 20);
  expect(ending).toBe(waitMs > 90_000 ? "QUOTA_EXCEEDED" : 200);
});

describe("a store that fails when it is told of an answer", () => {
  test.each<[string, () => never | Promise<never>]>([
    [
      "throws",
      () => {
        throw new Error("disk");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk"))],
  ])("and %s hides no answer, and fails the next call", async (_, fail) => {
    const memory = createMemoryQuotaStore(() => 0);
    let updates = 0;
    const store: QuotaStore = {
      update: (keys, change) => (++updates > 1 ? fail() : memory.update(keys, change)),
      close: () => memory.close(),
    };
    const { fetch } = createChain({
      fetch: async () => new Response("{}"),
      quota: { limits: [oneAtATime], store },
    });
    expect((await fetch("https://api.example/x")).status).toBe(200);
    await expect(fetch("https://api.example/x")).rejects.toThrow("disk");
  });
});

test("a store with a clock of its own: what is told of a reservation, and the way of an answer, are on this machine's", async () => {
  const memory = createMemoryQuotaStore(() => 0);
  const clockAheadMs = 3_600_000;
  const store: QuotaStore = {
    update: (keys, change) => memory.update(keys, change),
    close: () => memory.close(),
    clockAheadMs,
  };
  const limit: QuotaLimit = { ...day, headers: { reset: "x-reset", resetUnit: "seconds" } };
  const clock = createTestClock();
  const startMs = clock.now();
  // 30 s pass on the way, and the server made its answer in the last second of them.
  const answer = async (): Promise<Response> => {
    await clock.runUntil(startMs + 30_000);
    return new Response("{}", { headers: { date: new Date(startMs + 29_000).toUTCString() } });
  };
  const { fetch, quota } = createChain({ clock, fetch: answer, quota: { limits: [limit], store } });
  const reserved = await quota?.reserve("1", "import", 1, 60_000);
  expect(reserved?.forecast.limits[0]?.resetAtMs).toBe(Date.UTC(2026, 0, 6) + 1050 - clockAheadMs);
  await fetch("https://api.example/x", { hints: { company: "1" } });
  const [record] = await memory.update(["day|company=1|"], (records) => ({ records, result: records }));
  // Behind the store's clock by an hour: at least what passed until it came, at most what passed since it was sent.
  expect(record?.skew).toEqual([-1000 - clockAheadMs, 30_000 - clockAheadMs]);
});
