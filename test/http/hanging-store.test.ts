import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { type ChainOptions, createChain } from "../../src/http/chain.ts";
import { createMemoryQuotaStore } from "../../src/http/quota/memory-quota-store.ts";
import type { QuotaLimit } from "../../src/http/quota/quota-limit.ts";
import type { QuotaStore } from "../../src/http/quota/quota-store.ts";
import { memoryCallLogStore } from "../../src/stores/memory/index.ts";
import { driveLedger } from "./support/ledger-driver.ts";
import { scripted } from "./support/scripted.ts";
import { createTestClock, settle } from "./support/test-clock.ts";

const never = (): Promise<never> => new Promise(() => {});
const oneAtATime: readonly QuotaLimit[] = [{ name: "connections", per: ["user"], concurrent: 1 }];
const url = "https://api.example/x";
const source = { token: async () => "t", markStale: () => {} };
const log = memoryCallLogStore();

/** Sends a write through a chain, and tells how it ended and what it left behind. */
async function send(
  options: ChainOptions,
  giveUp: (clock: ReturnType<typeof createTestClock>, controller: AbortController) => Promise<void> | void,
) {
  const clock = createTestClock();
  const controller = new AbortController();
  const { transport, sent } = scripted([{ status: 401 }, { status: 401 }]);
  const { fetch } = createChain({ fetch: transport, clock, random: () => 0, ...options });
  let ending: unknown = "waits";
  void fetch(url, { method: "POST", body: "{}", signal: controller.signal, hints: { deadlineMs: 30_000 } }).then(
    ({ status }) => (ending = status),
    (error: unknown) => (ending = error instanceof Error ? Reflect.get(error, "code") : error),
  );
  await clock.runUntil(clock.now() + 29_999);
  const before = ending;
  await giveUp(clock, controller);
  await settle();
  return {
    before,
    ending,
    sent: sent.length,
    listeners: getEventListeners(controller.signal, "abort").length,
    timers: clock.pending,
  };
}

const allowedOrigins = ["https://api.example"];
const hangs: readonly (readonly [string, ChainOptions])[] = [
  ["a token", { auth: { source: { ...source, token: never }, allowedOrigins } }],
  ["a quota store", { quota: { limits: oneAtATime, store: { update: never, close: never } } }],
  ["a call log", { callLog: { store: { ...log, begin: never } } }],
];

describe.each(hangs)("%s that never settles", (_, options) => {
  test("ends at the deadline", async () => {
    const want = { before: "waits", ending: "DEADLINE_EXCEEDED", sent: 0, listeners: 0, timers: 0 };
    expect(await send(options, (clock) => clock.runUntil(clock.now() + 1))).toEqual(want);
  });

  test("ends when the caller gives up", async () => {
    const want = { before: "waits", ending: "enough", sent: 0, listeners: 0, timers: 0 };
    expect(await send(options, (_clock, controller) => controller.abort("enough"))).toEqual(want);
  });
});

/** A store of which the n-th update, counted from 1, waits until it is let go. */
function stuckAt(number: number): { readonly store: QuotaStore; letGo(): void } {
  const memory = createMemoryQuotaStore();
  let updates = 0;
  let letGo = (): void => {};
  return {
    letGo: () => letGo(),
    store: {
      update: async (keys, change) => {
        if (++updates === number) await new Promise<void>((resolve) => (letGo = resolve));
        return memory.update(keys, change);
      },
      close: () => memory.close(),
    },
  };
}

describe("a quota store", () => {
  test("that does not take an answer in holds it back for 5 s and no longer", async () => {
    const { store } = stuckAt(2);
    const clock = createTestClock();
    const { fetch } = createChain({
      fetch: scripted([{ status: 200 }]).transport,
      clock,
      quota: { limits: oneAtATime, store },
    });
    let status = 0;
    void fetch(url).then((answer) => (status = answer.status));
    await clock.runUntil(clock.now() + 4999);
    expect(status).toBe(0);
    await clock.runUntil(clock.now() + 1);
    expect([status, clock.pending]).toEqual([200, 0]);
  });

  test("that grants to somebody who has left gets it back", async () => {
    const { store, letGo } = stuckAt(1);
    const { clock, ledger, ask, granted, refused } = driveLedger(oneAtATime, { store });
    const controller = new AbortController();
    void ask("r1", { signal: controller.signal });
    await settle();
    controller.abort("enough");
    letGo();
    await settle();
    await ask("r2");
    expect([granted, [...refused], ledger.waiting, clock.pending]).toEqual([["r2"], [["r1", "enough"]], 0, 0]);
  });

  test("that never answers for one of those who wait holds back nobody behind it for longer", async () => {
    // r1 and r2 are asked for, r1 is answered, and then r2 is asked for again.
    const { store, letGo } = stuckAt(4);
    const { clock, ledger, ask, answer, granted, refused } = driveLedger(oneAtATime, { store });
    const ticket = await ask("r1");
    void ask("r2", { deadlineAtMs: clock.now() + 10_000 });
    await settle();
    void ask("r3");
    await settle();
    void answer(ticket);
    await clock.runUntil(clock.now() + 9_999);
    expect(granted).toEqual(["r1"]);
    await clock.runUntil(clock.now() + 101);
    expect(refused.get("r2")).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(granted).toEqual(["r1", "r3"]);
    letGo();
    await clock.runUntil(clock.now() + 1000);
    expect([granted, ledger.waiting, clock.pending]).toEqual([["r1", "r3"], 0, 0]);
  });
});

describe("a token source that never hears of a stale token", () => {
  test.each([
    ["hangs", never, 5000],
    ["fails", () => Promise.reject(new Error("disk")), 0],
    [
      "throws",
      () => {
        throw new Error("disk");
      },
      0,
    ],
  ])("because it %s: the refusal stands, after 5 s at the latest", async (_, markStale, afterMs) => {
    const clock = createTestClock();
    const { transport, sent } = scripted([{ status: 401 }]);
    const { fetch } = createChain({
      fetch: transport,
      clock,
      auth: { source: { ...source, markStale }, allowedOrigins },
    });
    let status = 0;
    const startMs = clock.now();
    void fetch(url, { method: "POST", body: "{}" }).then((answer) => (status = answer.status));
    await clock.runUntil(startMs + afterMs - 1);
    expect(status).toBe(afterMs === 0 ? 401 : 0);
    await clock.runUntil(startMs + afterMs);
    expect([status, sent.length, clock.pending]).toEqual([401, 1, 0]);
  });
});

test("a call log that does not take an ending in holds the answer back for 5 s and no longer", async () => {
  const clock = createTestClock();
  const { fetch } = createChain({
    fetch: scripted([{ status: 201 }]).transport,
    clock,
    callLog: { store: { ...log, end: never } },
  });
  let status = 0;
  void fetch(url, { method: "POST", body: "{}" }).then((answer) => (status = answer.status));
  await clock.runUntil(clock.now() + 4999);
  expect(status).toBe(0);
  await clock.runUntil(clock.now() + 1);
  expect([status, clock.pending]).toEqual([201, 0]);
});
