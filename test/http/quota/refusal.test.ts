import { describe, expect, test } from "vitest";
import { QuotaLedger } from "../../../src/http/quota/ledger.ts";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import type { Asker } from "../../../src/http/quota/visitor.ts";
import { businessCentralLimits, dataverseLimits, exactLimits } from "../support/exact-limits.ts";
import { createTestClock } from "../support/test-clock.ts";

const startMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const minuteEndMs = Date.UTC(2026, 0, 5, 10, 1);
const dayEndMs = Date.UTC(2026, 0, 6);
const date = "Mon, 05 Jan 2026 10:00:20 GMT";

const asker: Asker = {
  deadlineAtMs: Infinity,
  signal: undefined,
  facts: () => ({ operation: "o", method: "GET", path: "/x", attempts: 1 }),
  tooLate: () => new Error("never"),
};

/** The headers of one of Exact's two families. */
const family = (name: "Minutely-" | "", limit: number, remaining: number, resetMs: number): Record<string, string> => ({
  date,
  [`X-RateLimit-${name}Limit`]: String(limit),
  [`X-RateLimit-${name}Remaining`]: String(remaining),
  [`X-RateLimit-${name}Reset`]: String(resetMs),
});

function ledgerOf(limits: readonly QuotaLimit[]) {
  const clock = createTestClock(startMs);
  const ledger = new QuotaLedger({ clock, random: () => 0, store: createMemoryQuotaStore(() => clock.now()) });
  const exchange = async (status: number, headers: Record<string, string> = {}) => {
    const ticket = await ledger.take({
      limits,
      subject: { app: "a", user: "u", company: "1", endpoint: "e" },
      priority: "normal",
      reservation: undefined,
      asker,
    });
    return ledger.feed(ticket, { sentAtMs: clock.now(), status, headers: new Headers(headers) });
  };
  return { clock, exchange };
}

describe("a 429 of Exact Online", () => {
  test.each<[string, Record<string, string>, string, number]>([
    ["fact 32: only the minute's headers", family("Minutely-", 60, 0, minuteEndMs), "minute", minuteEndMs],
    ["fact 32: only the day's headers: stop until that reset", family("", 5000, 0, dayEndMs), "day", dayEndMs],
    [
      "both families, the minute is used up",
      { ...family("Minutely-", 60, 0, minuteEndMs), ...family("", 5000, 1234, dayEndMs) },
      "minute",
      minuteEndMs,
    ],
    [
      "both families, the day is used up",
      { ...family("Minutely-", 60, 12, minuteEndMs), ...family("", 5000, 0, dayEndMs) },
      "day",
      dayEndMs,
    ],
    [
      "fact 32: the day's reset alone, without a count",
      { date, "X-RateLimit-Reset": String(dayEndMs) },
      "day",
      dayEndMs,
    ],
    ["facts 33, 35: no header at all: the minute, for 61 s", {}, "minute", startMs + 61_000],
    [
      "fact 33: refused although something remains: the minute, until its reset",
      family("Minutely-", 60, 3, minuteEndMs),
      "minute",
      minuteEndMs,
    ],
    ["fact 34: Retry-After, where it comes", { "retry-after": "30" }, "minute", startMs + 30_000],
    [
      "fact 36: headers of a proxy are none of Exact's",
      { "x-ratelimit-proxy-remaining": "0" },
      "minute",
      startMs + 61_000,
    ],
  ])("%s", async (_, headers, scope, untilMs) => {
    const { exchange } = ledgerOf(exactLimits);
    const { refusedBy } = await exchange(429, headers);
    expect(refusedBy?.scope).toBe(scope);
    // A window is over when it is over for certain: up to a second and a margin later.
    expect(refusedBy?.untilMs).toBeGreaterThanOrEqual(untilMs);
    expect(refusedBy?.untilMs).toBeLessThanOrEqual(untilMs + 1050);
  });

  test("without headers, the day is told by what was used of it", async () => {
    const { exchange } = ledgerOf(exactLimits);
    await exchange(200, { ...family("Minutely-", 60, 59, minuteEndMs), ...family("", 5000, 1, dayEndMs) });
    const { refusedBy } = await exchange(429);
    expect(refusedBy?.scope).toBe("day");
  });

  test("without headers and knowledge, the third refusal in a row, each waited out, means the day", async () => {
    const { clock, exchange } = ledgerOf(exactLimits);
    const scopes: (string | undefined)[] = [];
    for (let minute = 0; minute < 3; minute++) {
      scopes.push((await exchange(429)).refusedBy?.scope);
      await clock.runUntil(clock.now() + 62_000);
    }
    expect(scopes).toEqual(["minute", "minute", "day"]);
  });

  test("an answer in between begins the count anew", async () => {
    const { clock, exchange } = ledgerOf(exactLimits);
    const scopes: (string | undefined)[] = [];
    for (const status of [429, 429, 200, 429, 429]) {
      scopes.push((await exchange(status)).refusedBy?.scope);
      await clock.runUntil(clock.now() + 62_000);
    }
    expect(scopes).toEqual(["minute", "minute", undefined, "minute", "minute"]);
  });

  test("the refusals of one burst are one refusal", async () => {
    const clock = createTestClock(startMs);
    const ledger = new QuotaLedger({ clock, random: () => 0, store: createMemoryQuotaStore(() => clock.now()) });
    const request = { limits: exactLimits, subject: {}, priority: "normal", reservation: undefined, asker } as const;
    const tickets = await Promise.all(Array.from({ length: 5 }, () => ledger.take(request)));
    await clock.runUntil(startMs + 100);
    const scopes: (string | undefined)[] = [];
    for (const ticket of tickets)
      scopes.push(
        (await ledger.feed(ticket, { sentAtMs: startMs, status: 429, headers: new Headers() })).refusedBy?.scope,
      );
    expect(scopes).toEqual(Array(5).fill("minute"));
  });
});

describe("a 429 of Business Central (facts 108, 111)", () => {
  test("with Retry-After everybody waits that long", async () => {
    const { refusedBy } = await ledgerOf(businessCentralLimits).exchange(429, { "retry-after": "12" });
    expect(refusedBy).toEqual({ scope: "requests", untilMs: startMs + 12_000 });
  });

  test("three centuries are no pause", async () => {
    const { refusedBy } = await ledgerOf(businessCentralLimits).exchange(429, { "retry-after": "9999999999" });
    expect(refusedBy?.untilMs).toBe(startMs + 86_400_000);
  });

  test("without it the ledger knows nothing, and the retry backs off", async () => {
    expect((await ledgerOf(businessCentralLimits).exchange(429)).refusedBy).toBeUndefined();
  });
});

describe("service protection of Dataverse", () => {
  test("fact 169: the refusal is a 429 with Retry-After", async () => {
    const { refusedBy } = await ledgerOf(dataverseLimits).exchange(429, {
      "retry-after": "18",
      "x-ms-ratelimit-burst-remaining-xrm-requests": "7000",
    });
    expect(refusedBy).toEqual({ scope: "requests", untilMs: startMs + 18_000 });
  });

  test("fact 170: the remaining headers are not for decisions", async () => {
    const { exchange } = ledgerOf(dataverseLimits);
    await exchange(200, { "x-ms-ratelimit-burst-remaining-xrm-requests": "0" });
    await expect(exchange(200)).resolves.toEqual({});
  });
});
