import { describe, expect, test } from "vitest";
import { isQuotaExceeded } from "../../../src/errors/quota-exceeded.ts";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import type { QuotaStore } from "../../../src/http/quota/quota-store.ts";
import { businessCentralLimits, exactLimits } from "../support/exact-limits.ts";
import { driveLedger } from "../support/ledger-driver.ts";
import { settle } from "../support/test-clock.ts";

const perMinute: readonly QuotaLimit[] = [{ name: "minute", per: ["company"], requests: 3, windowSeconds: 60 }];
const oneAtATime: readonly QuotaLimit[] = [{ name: "connections", per: ["user"], concurrent: 1 }];
const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

test("what the limit allows goes at once, the rest when it allows more, in the order of coming", async () => {
  const { clock, ask, granted } = driveLedger(perMinute);
  const startMs = clock.now();
  for (const name of names("r", 7)) void ask(name);
  await settle();
  expect(granted).toEqual(["r1", "r2", "r3"]);
  await clock.runUntil(startMs + 61_999);
  expect(granted.length).toBe(3);
  await clock.runUntil(startMs + 62_000);
  expect(granted).toEqual(names("r", 6));
});

test("one company's limit holds back no other company (pain: one limiter for all)", async () => {
  const { ask, granted } = driveLedger(perMinute);
  for (const name of names("a", 5)) void ask(name);
  await settle();
  await ask("b1", { subject: { company: "2" } });
  expect(granted).toEqual(["a1", "a2", "a3", "b1"]);
});

describe("priorities", () => {
  test("a person's click goes before ordinary work, and that before a nightly job", async () => {
    const { clock, ask, granted } = driveLedger(perMinute, { reservedShare: 0 });
    for (const name of names("r", 3)) void ask(name);
    await settle();
    void ask("nightly", { priority: "background" });
    void ask("ordinary");
    void ask("click", { priority: "interactive" });
    await clock.runUntil(clock.now() + 62_000);
    expect(granted.slice(3)).toEqual(["click", "ordinary", "nightly"]);
  });

  test("background work leaves a share of each window to the others, also in other processes", async () => {
    const { ask, granted } = driveLedger([{ name: "minute", per: [], requests: 10, windowSeconds: 60 }], {
      reservedShare: 0.2,
    });
    for (const name of names("nightly", 10)) void ask(name, { priority: "background" });
    await settle();
    for (const name of names("click", 3)) void ask(name, { priority: "interactive" });
    await settle();
    expect(granted).toEqual([...names("nightly", 8), "click1", "click2"]);
  });
});

describe("waiting or refusing", () => {
  test("a wait that is longer than maxWaitMs is refused at once, and says until when", async () => {
    const { clock, ask, refused } = driveLedger(perMinute, { maxWaitMs: 30_000 });
    const startMs = clock.now();
    for (const name of names("r", 4)) await ask(name);
    const error = refused.get("r4");
    expect(isQuotaExceeded(error) && [error.scope, error.resetAtMs, error.repeatable]).toEqual([
      "minute",
      startMs + 62_000,
      true,
    ]);
    expect(error).toHaveProperty("message", 'The limit "minute" is used up until 2026-01-05T10:01:02.000Z: GET /x');
  });

  test("a wait that the deadline leaves no time for is refused at once", async () => {
    const { clock, ask, refused } = driveLedger(perMinute);
    for (const name of names("r", 3)) await ask(name);
    await ask("late", { deadlineAtMs: clock.now() + 10_000 });
    expect(refused.get("late")).toMatchObject({ code: "QUOTA_EXCEEDED", scope: "minute" });
  });

  test("who joins a queue learns at once that it will be too late", async () => {
    const { clock, ask, refused, ledger } = driveLedger(perMinute);
    for (const name of names("r", 3)) await ask(name);
    void ask("waits");
    await settle();
    await ask("late", { deadlineAtMs: clock.now() + 10_000 });
    expect([[...refused.keys()], ledger.waiting]).toEqual([["late"], 1]);
  });

  test("who gives up leaves the queue, and no timer", async () => {
    const { clock, ask, refused, ledger } = driveLedger(perMinute);
    for (const name of names("r", 3)) await ask(name);
    const controller = new AbortController();
    const waiting = ask("impatient", { signal: controller.signal });
    await settle();
    expect([ledger.waiting, clock.pending]).toEqual([1, 1]);
    controller.abort("enough");
    await waiting;
    expect([refused.get("impatient"), ledger.waiting, clock.pending]).toEqual([
      expect.objectContaining({ name: "AbortError", cause: "enough" }),
      0,
      0,
    ]);
  });

  test("a store that fails is the caller's error, and nobody waits for it", async () => {
    const { ask, refused, ledger } = driveLedger(perMinute, {
      store: { update: () => Promise.reject(new Error("disk")), close: async () => {} },
    });
    await ask("r1");
    expect([refused.get("r1"), ledger.waiting]).toEqual([new Error("disk"), 0]);
  });
});

describe("fact 114: 5 requests in flight for each user", () => {
  test("a sixth waits until one of them is answered", async () => {
    const { clock, ask, answer, granted } = driveLedger(businessCentralLimits);
    const tickets = await Promise.all(names("r", 5).map((name) => ask(name)));
    void ask("r6");
    await settle();
    expect(granted.length).toBe(5);
    await answer(tickets[2]);
    expect(granted.at(-1)).toBe("r6");
    expect(clock.pending).toBe(0);
  });

  test("a request that got no answer gives its place back too", async () => {
    const { ask, ledger, granted } = driveLedger(oneAtATime);
    const ticket = await ask("r1");
    void ask("r2");
    await settle();
    if (ticket) await ledger.feed(ticket, undefined);
    await settle();
    expect(granted).toEqual(["r1", "r2"]);
  });

  test("a place whose process died comes back when its lease has run out", async () => {
    const { clock, ask, granted } = driveLedger(oneAtATime, { leaseMs: 10_000 });
    await ask("died");
    void ask("next");
    await clock.runUntil(clock.now() + 9_999);
    expect(granted).toEqual(["died"]);
    await clock.runUntil(clock.now() + 101);
    expect(granted).toEqual(["died", "next"]);
  });

  test("who gives up while the store is asked gives the place back", async () => {
    const memory = createMemoryQuotaStore();
    const slow: QuotaStore = {
      ...memory,
      update: async (keys, change) => (await settle(), memory.update(keys, change)),
    };
    const { ask, ledger, granted, refused } = driveLedger(oneAtATime, { store: slow });
    const ticket = await ask("r1");
    const controller = new AbortController();
    void ask("r2", { signal: controller.signal });
    await settle();
    await settle();
    expect(ledger.waiting).toBe(1);
    if (ticket) await ledger.feed(ticket, undefined);
    // The store is being asked for r2 now.
    controller.abort("enough");
    await settle();
    await settle();
    await ask("r3");
    expect([granted, [...refused]]).toEqual([["r1", "r3"], [["r2", expect.objectContaining({ cause: "enough" })]]]);
  });
});

test("fact 108: 6000 requests in a sliding window of 5 minutes for each user", async () => {
  const { clock, ask, answer, refused, granted } = driveLedger(businessCentralLimits);
  for (let count = 0; count < 6000; count++) {
    if (count % 20 === 0) await clock.runUntil(clock.now() + 100);
    await answer(await ask("r"));
  }
  expect([granted.length, refused.size]).toEqual([6000, 0]);
  await ask("over", { deadlineAtMs: clock.now() + 60_000 });
  expect(refused.get("over")).toMatchObject({ code: "QUOTA_EXCEEDED", scope: "requests" });
  await ask("another user", { subject: { user: "v" } });
  expect(granted.at(-1)).toBe("another user");
});

describe("fact 29: the hourly error limit, as a breaker", () => {
  test("after 7 errors at an endpoint nothing more is sent there for an hour, elsewhere it is", async () => {
    const { clock, ask, answer, refused, granted } = driveLedger(exactLimits);
    const startMs = clock.now();
    for (const status of [400, 401, 403, 404, 200, 500, 429, 400, 404, 400]) {
      await answer(await ask(String(status)), status, { "retry-after": "0" });
      await clock.runUntil(clock.now() + 1000);
    }
    await ask("blocked");
    const error = refused.get("blocked");
    expect(isQuotaExceeded(error) && error.scope).toBe("errors");
    expect(isQuotaExceeded(error) && error.resetAtMs - startMs).toBeGreaterThan(3_600_000);
    expect(isQuotaExceeded(error) && error.resetAtMs - startMs).toBeLessThan(3_700_000);
    await ask("elsewhere", { subject: { app: "a", user: "u", company: "1", endpoint: "/y" } });
    expect(granted.at(-1)).toBe("elsewhere");
    await clock.runUntil(startMs + 3_700_000);
    await ask("an hour later");
    expect(granted.at(-1)).toBe("an hour later");
  });

  test("requests in flight may come back as errors: never more than 10 of both", async () => {
    const { ask, answer, granted, refused } = driveLedger(exactLimits);
    const tickets = [];
    for (let count = 0; count < 4; count++) await answer(await ask("error"), 404);
    for (let count = 0; count < 20; count++) tickets.push(ask(`parallel${count}`));
    await settle();
    expect(granted.length).toBe(4 + 6);
    for (let index = 0; index < 6; index++) await answer(await tickets[index], 404);
    await settle();
    // 10 errors in all, and not one more: the others are refused.
    expect([granted.length, refused.size]).toEqual([10, 14]);
  });
});

describe("what the headers say", () => {
  const minuteEndMs = Date.UTC(2026, 0, 5, 10, 1);
  const reported = (remaining: number, resetMs = minuteEndMs, limit = 60): Record<string, string> => ({
    "X-RateLimit-Minutely-Limit": String(limit),
    "X-RateLimit-Minutely-Remaining": String(remaining),
    "X-RateLimit-Minutely-Reset": String(resetMs),
  });
  const startMs = minuteEndMs - 40_000;

  test("fact 28: the limit of the header goes before the one of the spec", async () => {
    const { ask, answer, refused } = driveLedger(exactLimits, { maxWaitMs: 0 }, startMs);
    await answer(await ask("r1"), 200, reported(1, minuteEndMs, 2));
    await answer(await ask("r2"), 200, reported(0, minuteEndMs, 2));
    await ask("r3");
    expect(refused.get("r3")).toMatchObject({ scope: "minute" });
  });

  test("fact 33: what others use is used too", async () => {
    const { clock, ask, answer, granted } = driveLedger(exactLimits, {}, startMs);
    await answer(await ask("r1"), 200, reported(2));
    void ask("r2");
    void ask("r3");
    void ask("r4");
    await settle();
    expect(granted).toEqual(["r1", "r2", "r3"]);
    // The minute is over for certain up to a second later, since a Date has no milliseconds.
    await clock.runUntil(minuteEndMs);
    expect(granted.length).toBe(3);
    await clock.runUntil(minuteEndMs + 1100);
    expect(granted.length).toBe(4);
  });

  test("requests on their way are not counted twice", async () => {
    const { ask, answer, granted } = driveLedger(exactLimits, {}, startMs);
    const [first, second] = [await ask("r1"), await ask("r2")];
    // The server had counted both when it answered the first.
    await answer(first, 200, reported(58));
    await answer(second, 200, reported(58));
    for (let count = 0; count < 60; count++) {
      const ticket = ask(`more${count}`);
      await settle();
      if (granted.length < 60) void ticket.then((got) => answer(got));
    }
    expect(granted.length).toBe(60);
  });

  test("an answer that comes late says nothing about the window of now", async () => {
    const { clock, ask, answer, refused } = driveLedger(exactLimits, { maxWaitMs: 0 }, startMs);
    const late = await ask("late");
    await answer(await ask("r1"), 200, reported(58));
    await clock.runUntil(minuteEndMs + 1100);
    await answer(await ask("r2"), 200, reported(59, minuteEndMs + 60_000));
    await answer(late, 200, reported(0));
    await ask("r3");
    expect(refused.size).toBe(0);
  });

  test("a request that leaves at the edge of a minute counts in both, until the answer says in which", async () => {
    const limits = exactLimits.filter(({ name }) => name === "minute").map((limit) => ({ ...limit, requests: 3 }));
    const { clock, ledger, ask, answer } = driveLedger(limits, {}, startMs);
    const left = async (): Promise<number | undefined> =>
      (await ledger.forecast(limits, { app: "a", company: "1" }, 1)).limits[0]?.left;
    await answer(await ask("aligns"), 200, reported(2, minuteEndMs, 3));
    const before = await ask("long before the edge");
    await clock.runUntil(minuteEndMs - 2000);
    const edge = await ask("at the edge");
    await clock.runUntil(minuteEndMs + 3000);
    // The new minute: the one at the edge may be in it.
    expect(await left()).toBe(2);
    await answer(before, 200, reported(1, minuteEndMs, 3));
    expect(await left()).toBe(2);
    await answer(edge, 200, reported(0, minuteEndMs, 3));
    expect(await left()).toBe(3);
  });

  test("a server whose clock is behind ends its minute later, by our clock", async () => {
    const { clock, ask, answer, granted, refused } = driveLedger(exactLimits, { maxWaitMs: 0 }, startMs);
    const date = new Date(startMs - 5000).toUTCString();
    await answer(await ask("r1"), 200, { ...reported(0), date });
    await clock.runUntil(minuteEndMs + 4900);
    await ask("too early");
    await clock.runUntil(minuteEndMs + 5100);
    await ask("in time");
    expect([granted, [...refused.keys()]]).toEqual([["r1", "in time"], ["too early"]]);
  });

  test("a reset that makes no sense is ignored", async () => {
    const { ask, answer, refused } = driveLedger(exactLimits, { maxWaitMs: 0 }, startMs);
    for (const reset of ["0", "9".repeat(16), "soon", "-5", String(minuteEndMs * 1000)]) {
      await answer(await ask("r"), 200, { "X-RateLimit-Minutely-Remaining": "0", "X-RateLimit-Minutely-Reset": reset });
    }
    expect(refused.size).toBe(0);
  });
});

describe("forecast and reservation", () => {
  test("what a piece of work needs, of what is left", async () => {
    const { ledger, ask, answer, clock } = driveLedger(exactLimits, {}, Date.UTC(2026, 0, 5, 10));
    await answer(await ask("r1"), 200, {
      "X-RateLimit-Limit": "5000",
      "X-RateLimit-Remaining": "4120",
      "X-RateLimit-Reset": String(Date.UTC(2026, 0, 6)),
    });
    const subject = { app: "a", user: "u", company: "1" };
    const view = await ledger.forecast(exactLimits, subject, 310);
    expect(view.summary).toBe("This needs 310 of 4,120 left (day).");
    expect([view.needed, view.enough, view.limits.map(({ name, limit, left }) => [name, limit, left])]).toEqual([
      310,
      true,
      [
        ["day", 5000, 4120],
        ["minute", 60, 59],
      ],
    ]);
    // 59 at once, then 60 in each minute: 5 more windows.
    expect(Math.round((view.earliestEndMs - clock.now()) / 60_000)).toBe(5);
    const tooMuch = await ledger.forecast(exactLimits, subject, 4121);
    expect([tooMuch.enough, tooMuch.summary]).toEqual([
      false,
      "This needs 4,121 of 4,120 left (day): not enough before 2026-01-06T00:00:00.050Z.",
    ]);
  });

  test("what is set aside is left to who set it aside, until it is given back", async () => {
    const day: readonly QuotaLimit[] = [
      { name: "day", per: ["company"], requests: 10, windowSeconds: 86_400, window: "fixed" },
    ];
    const { ledger, ask, granted, refused } = driveLedger(day);
    const subject = { company: "1" };
    expect((await ledger.reserve(day, subject, "import", 8, 60_000)).reserved).toBe(true);
    expect(await ledger.reserve(day, subject, "other", 3, 60_000)).toMatchObject({
      reserved: false,
      forecast: { summary: expect.stringContaining("This needs 3 of 2 left (day)") },
    });
    for (const name of names("others", 3)) await ask(name);
    expect([granted, [...refused.keys()]]).toEqual([["others1", "others2"], ["others3"]]);
    for (const name of names("import", 5)) await ask(name, { reservation: "import" });
    expect(granted.length).toBe(7);
    await ledger.cancel(day, subject, "import");
    for (const name of names("after", 4)) await ask(name);
    expect(granted.slice(7)).toEqual(names("after", 3));
  });

  test("a reservation runs out by itself", async () => {
    const day: readonly QuotaLimit[] = [{ name: "day", per: [], requests: 2, windowSeconds: 86_400, window: "fixed" }];
    const { clock, ledger, ask, granted } = driveLedger(day);
    await ledger.reserve(day, {}, "import", 2, 1000);
    await ask("before");
    await clock.runUntil(clock.now() + 1000);
    await ask("after");
    expect(granted).toEqual(["after"]);
  });
});

describe("a store whose sharers have a clock in common that is not the machine's", () => {
  test.each([
    ["an hour ahead", 3_600_000],
    ["an hour behind", -3_600_000],
  ])("%s: waits and forecasts are on the machine's clock all the same", async (_, clockAheadMs) => {
    const memory = createMemoryQuotaStore(() => 0);
    const store: QuotaStore = {
      update: (keys, change) => memory.update(keys, change),
      close: () => memory.close(),
      clockAheadMs,
    };
    const { clock, ledger, ask, granted } = driveLedger(perMinute, { store });
    const startMs = clock.now();
    for (const name of names("r", 4)) void ask(name);
    await settle();
    const { limits, earliestEndMs } = await ledger.forecast(perMinute, { company: "1" }, 1);
    expect([limits[0]?.resetAtMs, earliestEndMs]).toEqual([startMs + 62_000, startMs + 62_000]);
    await clock.runUntil(startMs + 61_999);
    expect(granted.length).toBe(3);
    await clock.runUntil(startMs + 62_000);
    expect(granted.length).toBe(4);
  });
});
