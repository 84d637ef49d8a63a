import { describe, expect, test } from "vitest";
import type { Priority } from "../../../src/http/operation-hints.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { emptyRecord, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";
import { errorsAllowed, type TakeRequest, take } from "../../../src/http/quota/take.ts";

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const dayEndMs = Date.UTC(2026, 0, 6);
const sliding: QuotaLimit = { name: "minute", per: [], requests: 10, windowSeconds: 60 };
const fixed: QuotaLimit = { ...sliding, window: "fixed" };
const day: QuotaLimit = { name: "day", per: [], requests: 10, windowSeconds: 86_400, window: "fixed" };
const connections: QuotaLimit = { name: "connections", per: [], concurrent: 2 };
const errors: QuotaLimit = { name: "errors", per: [], requests: 10, windowSeconds: 3600, counts: [404] };

/** Asks one limit for one request. */
function ask(limit: QuotaLimit, record: Partial<QuotaRecord> | undefined, request: Partial<TakeRequest> = {}) {
  const { records, result } = take([{ key: "k", limit }], [record && { ...emptyRecord, ...record }], {
    id: "i",
    nowMs,
    priority: "normal",
    reservedShare: 0.25,
    leaseMs: 5000,
    ...request,
  });
  return { record: records[0], result };
}
const again = (...given: Parameters<typeof ask>): number | undefined => {
  const { result } = ask(...given);
  return result.granted ? undefined : result.retryAtMs - nowMs;
};
const window = { endMs: dayEndMs, taken: 0, foreign: 0, edge: 0, confirmed: true };

test("a pause lasts until its moment, and not through it", () => {
  expect([again(sliding, { blockedUntilMs: nowMs + 1 }), again(sliding, { blockedUntilMs: nowMs })]).toEqual([
    1,
    undefined,
  ]);
});

test("all or nothing: a limit that refuses names itself, and nothing is counted", () => {
  const records = [undefined, { ...emptyRecord, blockedUntilMs: nowMs + 7 }];
  const limits = [sliding, day].map((limit) => ({ key: `key of ${limit.name}`, limit }));
  const request = { id: "i", nowMs, priority: "normal", reservedShare: 0, leaseMs: 0 } as const;
  expect(take(limits, records, request)).toEqual({
    records,
    result: { granted: false, key: "key of day", scope: "day", retryAtMs: nowMs + 7 },
  });
});

describe("requests in flight", () => {
  const inFlight = (...untilMs: readonly number[]): Partial<QuotaRecord> => ({
    inFlight: untilMs.map((atMs, index) => [`${index}`, nowMs + atMs] as const),
  });

  test("one more goes while there is room; a full limit is looked at again soon", () => {
    expect([again(connections, inFlight(1)), again(connections, inFlight(1, 1))]).toEqual([undefined, 100]);
  });

  test("those whose time is over do not count, and are forgotten", () => {
    const { record, result } = ask(connections, inFlight(1, 0));
    expect([result.granted, record?.inFlight]).toEqual([
      true,
      [
        ["0", nowMs + 1],
        ["i", nowMs + 5000],
      ],
    ]);
  });

  test("are remembered where they can come back as errors, and nowhere else", () => {
    expect(ask(errors, undefined).record?.inFlight).toEqual([["i", nowMs + 5000]]);
    expect(ask(sliding, undefined).record).not.toHaveProperty("inFlight");
  });
});

describe("errors (fact 29)", () => {
  const met = (count: number, pending = 0): Partial<QuotaRecord> => ({
    slots: [[Math.floor(nowMs / 60_000), count]],
    inFlight: Array.from({ length: pending }, (_, index) => [`${index}`, nowMs + 1] as const),
  });

  test("7 of 10 are risked, at least one", () => {
    expect([1, 2, 3, 10].map(errorsAllowed)).toEqual([1, 1, 2, 7]);
  });

  test("opens when the eldest is an hour old, and not when all are", () => {
    const minuteOf = Math.floor(nowMs / 60_000);
    const slots = [
      [minuteOf - 10, 1],
      [minuteOf, 6],
    ] as const;
    expect(again(errors, { slots })).toBe(40_000 - 600_000 + 3_600_000 + 1000);
  });

  test("the seventh closes the endpoint until it is an hour old", () => {
    expect(again(errors, met(6))).toBeUndefined();
    expect(again(errors, met(7))).toBe(40_000 + 3_600_000 + 1000);
  });

  test("with those on their way they are never more than 10", () => {
    expect([again(errors, met(6, 3)), again(errors, met(6, 4))]).toEqual([undefined, 100]);
  });

  test("a request is no error: it takes nothing of the limit", () => {
    const { record, result } = ask(errors, undefined);
    expect([record?.slots, result.granted && result.left]).toEqual([[], {}]);
  });
});

describe("requests in a window", () => {
  const used = (count: number): Partial<QuotaRecord> => ({ slots: [[Math.floor(nowMs / 1000), count]] });

  test("the eleventh goes when the first has left, and not when all have", () => {
    const second = Math.floor(nowMs / 1000);
    const slots = [
      [second - 30, 1],
      [second, 9],
    ] as const;
    expect(again(sliding, { slots })).toBe(32_000);
  });

  test("the tenth goes, the eleventh when enough has left", () => {
    expect([again(sliding, used(9)), again(sliding, used(10))]).toEqual([undefined, 62_000]);
  });

  test("what the header named goes before what the spec says", () => {
    expect([again(sliding, { ...used(9), limit: 9 }), again(sliding, { ...used(10), limit: 11 })]).toEqual([
      62_000,
      undefined,
    ]);
  });

  test.each<[Priority, number, number | undefined]>([
    ["background", 6, undefined],
    ["background", 7, 62_000],
    ["normal", 7, undefined],
    ["interactive", 9, undefined],
  ])("%s after %i of 10 with a quarter left to others: %j", (priority, count, want) => {
    expect(again(sliding, used(count), { priority })).toBe(want);
  });

  test("what is set aside for others is not there, what is set aside for itself is", () => {
    const record = { ...used(7), holds: { import: { count: 3, expiresAtMs: nowMs + 1 } } };
    expect([again(sliding, record), again(sliding, record, { reservation: "import" })]).toEqual([62_000, undefined]);
    expect(ask(sliding, record, { reservation: "import" }).record?.holds).toEqual({
      import: { count: 2, expiresAtMs: nowMs + 1 },
    });
    expect(ask(sliding, used(1), { reservation: "import" }).result.granted).toBe(true);
    const empty = { holds: { import: { count: 0, expiresAtMs: nowMs + 1 } } };
    expect(ask(sliding, empty, { reservation: "import" }).record?.holds?.["import"]?.count).toBe(0);
    expect(
      ask(sliding, record, { reservation: "another", priority: "normal", nowMs: nowMs + 1 }).record?.holds,
    ).toEqual(record.holds);
  });

  test("of others and of our own count together, until it is over for certain", () => {
    const full = { window: { ...window, taken: 6, foreign: 4 } };
    expect([again(day, full), again(day, { window: { ...window, taken: 6, foreign: 3 } })]).toEqual([
      dayEndMs + 1050 - nowMs,
      undefined,
    ]);
  });

  test("says what is left, and in which window the request was counted", () => {
    const { record, result } = ask(day, { window: { ...window, taken: 6, foreign: 1 } });
    expect(result).toEqual({
      granted: true,
      countedIn: { k: { endMs: dayEndMs, edge: false } },
      left: { day: 2 },
    });
    expect(record?.window).toEqual({ ...window, taken: 7, foreign: 1 });
  });

  test("at the edge of a window it is counted as one that may be late", () => {
    const { record, result } = ask(day, { window }, { nowMs: dayEndMs - 6000 });
    expect([record?.window?.edge, result.granted && result.countedIn]).toEqual([
      1,
      { k: { endMs: dayEndMs, edge: true } },
    ]);
  });

  test("a sliding one has no end to compare with, also when a record has", () => {
    const { record, result } = ask(sliding, { window });
    expect([result.granted && result.countedIn, record]).toEqual([
      {},
      expect.not.objectContaining({ window: expect.anything() }),
    ]);
  });

  test("slots are kept where the window may slide, and not for a day", () => {
    expect(
      [ask(sliding, undefined), ask(fixed, undefined), ask(day, undefined)].map(({ record }) => record?.slots),
    ).toEqual([[[nowMs / 1000, 1]], [[nowMs / 1000, 1]], []]);
    const hour: QuotaLimit = { ...fixed, windowSeconds: 3600 };
    expect(
      [ask(hour, undefined), ask({ ...hour, window: "sliding" }, undefined), ask(connections, undefined)].map(
        ({ record }) => record?.slots,
      ),
    ).toEqual([[], [[Math.floor(nowMs / 60_000), 1]], []]);
  });

  test("a record is kept for two windows and as long as its request may take, and never shorter than before", () => {
    expect(ask(sliding, undefined).record?.expiresAtMs).toBe(nowMs + 125_000);
    expect(ask(sliding, { expiresAtMs: nowMs + 1e9 }).record?.expiresAtMs).toBe(nowMs + 1e9);
  });
});
