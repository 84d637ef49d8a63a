import { describe, expect, test } from "vitest";
import { cancelReservation, forecast, isLong, reserve } from "../../../src/http/quota/forecast.ts";
import { heldByOthers, leftOf } from "../../../src/http/quota/left.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { emptyRecord, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const dayEndMs = Date.UTC(2026, 0, 6);
const minute: QuotaLimit = { name: "minute", per: [], requests: 60, windowSeconds: 60 };
const day: QuotaLimit = { name: "day", per: [], requests: 5000, windowSeconds: 86_400, window: "fixed" };
const connections: QuotaLimit = { name: "connections", per: [], concurrent: 5 };
const errors: QuotaLimit = { name: "errors", per: [], requests: 10, windowSeconds: 86_400, counts: [404] };
const keyed = (...limits: readonly QuotaLimit[]) => limits.map((limit) => ({ key: limit.name, limit }));
const record = (more: Partial<QuotaRecord>): QuotaRecord => ({ ...emptyRecord, skew: [0, 0], ...more });
const window = { endMs: dayEndMs, taken: 0, foreign: 0, edge: 0, confirmed: true };

describe("what is left", () => {
  test.each<[string, QuotaLimit, QuotaRecord | undefined, number]>([
    ["all of an unused limit", minute, undefined, 60],
    ["nothing of a limit without a number", connections, undefined, 0],
    ["what the header named, less our own use", minute, record({ limit: 50, slots: [[nowMs / 1000, 8]] }), 42],
    ["less what others use", day, record({ window: { ...window, taken: 100, foreign: 7 } }), 4893],
    ["never less than nothing", day, record({ window: { ...window, taken: 5001 } }), 0],
    ["nothing during a pause", minute, record({ blockedUntilMs: nowMs + 1 }), 0],
    ["all of it after a pause", minute, record({ blockedUntilMs: nowMs }), 60],
    ["less what is set aside", minute, record({ holds: { a: { count: 10, expiresAtMs: nowMs + 1 } } }), 50],
  ])("%s", (_, limit, kept, want) => {
    expect(leftOf(limit, kept, nowMs)).toBe(want);
  });

  test("of what is set aside, what is over and what is one's own do not count", () => {
    const holds = {
      own: { count: 1, expiresAtMs: nowMs + 1 },
      other: { count: 2, expiresAtMs: nowMs + 1 },
      another: { count: 4, expiresAtMs: nowMs + 1 },
      over: { count: 8, expiresAtMs: nowMs },
    };
    expect([heldByOthers(record({ holds }), nowMs, "own"), heldByOthers(record({ holds }), nowMs, undefined)]).toEqual([
      6, 7,
    ]);
    expect([heldByOthers(record({}), nowMs, undefined), heldByOthers(undefined, nowMs, undefined)]).toEqual([0, 0]);
    expect(leftOf(minute, record({ holds }), nowMs, "own")).toBe(54);
  });
});

describe("a forecast", () => {
  test("looks at limits of requests only, and speaks of the widest", () => {
    const view = forecast(keyed(connections, minute, errors, day), [], 61, nowMs);
    expect(view).toEqual({
      needed: 61,
      enough: true,
      limits: [
        { name: "minute", limit: 60, left: 60, resetAtMs: nowMs },
        // Nobody knows the server's clock yet: a second, and a margin.
        { name: "day", limit: 5000, left: 5000, resetAtMs: dayEndMs + 1050 },
      ],
      earliestEndMs: nowMs,
      summary: "This needs 61 of 5,000 left (day).",
    });
    expect(forecast(keyed(day, minute), [], 1, nowMs).summary).toBe("This needs 1 of 5,000 left (day).");
    expect(forecast(keyed(minute, { ...minute, name: "same" }), [], 1, nowMs).summary).toContain("(minute)");
  });

  test("without a limit that anybody knows it fits", () => {
    expect(forecast(keyed(connections), [], 1234, nowMs)).toMatchObject({
      enough: true,
      summary: "This needs 1,234; no limit is known.",
    });
  });

  test.each([
    [60, 0],
    [61, 0],
    [120, 0],
    [121, 60_000],
    [240, 120_000],
  ])("%i of 60 a minute end %i ms after the first minute at the earliest", (needed, afterMs) => {
    expect(forecast(keyed(minute), [], needed, nowMs).earliestEndMs).toBe(nowMs + afterMs);
  });

  test("counts from the moment at which all that is used has left the window, and a pause is over", () => {
    const used = record({
      slots: [
        [nowMs / 1000 - 1, 10],
        [nowMs / 1000, 10],
      ],
    });
    expect(forecast(keyed(minute), [used], 41, nowMs).earliestEndMs).toBe(nowMs + 62_000);
    expect(forecast(keyed(minute), [used], 40, nowMs).earliestEndMs).toBe(nowMs);
    const paused = record({ ...used, blockedUntilMs: nowMs + 90_000 });
    expect(forecast(keyed(minute), [paused], 1, nowMs).limits[0]).toMatchObject({ left: 0, resetAtMs: nowMs + 90_000 });
  });

  test("the day is not enough when one more is needed than is left; a minute always is", () => {
    const records = [record({ window: { ...window, taken: 4990 } })];
    expect([10, 11].map((needed) => forecast(keyed(day), records, needed, nowMs).enough)).toEqual([true, false]);
    expect(forecast(keyed(day), records, 11, nowMs).summary).toBe(
      "This needs 11 of 10 left (day): not enough before 2026-01-06T00:00:00.050Z.",
    );
  });

  test("the later of two limits decides about the end", () => {
    const full = record({ window: { ...window, taken: 5000 } });
    for (const limits of [keyed(day, minute), keyed(minute, day)]) {
      const records = limits.map(({ limit }) => (limit === day ? full : undefined));
      expect(forecast(limits, records, 61, nowMs).earliestEndMs).toBe(dayEndMs + 50);
    }
  });

  test("an hour is long, less is not, and no other kind of limit is", () => {
    expect(
      [day, { ...minute, windowSeconds: 3600 }, { ...minute, windowSeconds: 3599 }, connections, errors].map(isLong),
    ).toEqual([true, true, false, false, false]);
    expect(isLong({ ...connections, windowSeconds: 3600 })).toBe(false);
  });
});

describe("a reservation", () => {
  const limits = keyed(day, minute);

  test("is kept in the long limits, beside those that live", () => {
    const holds = { living: { count: 1, expiresAtMs: nowMs + 1 }, over: { count: 2, expiresAtMs: nowMs } };
    const before = [record({ holds, expiresAtMs: nowMs + 9 }), undefined];
    const { records, result } = reserve(limits, before, "import", 7, nowMs, 1000);
    expect([result.reserved, records]).toEqual([
      true,
      [
        record({
          holds: { living: { count: 1, expiresAtMs: nowMs + 1 }, import: { count: 7, expiresAtMs: nowMs + 1000 } },
          expiresAtMs: nowMs + 1000,
        }),
        undefined,
      ],
    ]);
    const first = reserve(limits, [undefined, undefined], "import", 7, nowMs, 1000);
    expect(first.records[0]).toEqual({
      ...emptyRecord,
      holds: { import: { count: 7, expiresAtMs: nowMs + 1000 } },
      expiresAtMs: nowMs + 1000,
    });
  });

  test("that does not fit changes nothing", () => {
    const before = [record({ window: { ...window, taken: 4990 } }), undefined];
    const { records, result } = reserve(limits, before, "import", 11, nowMs, 1000);
    expect([records, result.reserved, result.forecast.enough]).toEqual([before, false, false]);
  });

  test("never shortens the life of a record", () => {
    const { records } = reserve(limits, [record({ expiresAtMs: nowMs + 1e9 })], "import", 1, nowMs, 1000);
    expect(records[0]?.expiresAtMs).toBe(nowMs + 1e9);
  });

  test("is given back alone, and where there is none nothing is written", () => {
    const [living, other] = [
      { count: 1, expiresAtMs: 9 },
      { count: 2, expiresAtMs: 9 },
    ];
    const without = record({ holds: { other } });
    const { records } = cancelReservation(
      [record({ holds: { living, other } }), without, record({}), undefined],
      "living",
    );
    expect(records).toEqual([without, without, record({}), undefined]);
    expect(records[1]).toBe(without);
  });
});
