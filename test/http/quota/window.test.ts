import { describe, expect, test } from "vitest";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { emptyRecord, type FixedWindow, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";
import {
  currentWindow,
  followingWindow,
  isAtEdge,
  windowMsOf,
  windowOverAtMs,
} from "../../../src/http/quota/window.ts";

const minute: QuotaLimit = { name: "minute", per: [], requests: 10, windowSeconds: 60, window: "fixed" };
const hour: QuotaLimit = { ...minute, windowSeconds: 3600 };
const endMs = Date.UTC(2026, 0, 5, 10);
const known = (window: Partial<FixedWindow> = {}, skew: readonly [number, number] = [0, 0]): QuotaRecord => ({
  ...emptyRecord,
  skew,
  window: { endMs, taken: 5, foreign: 4, edge: 2, confirmed: true, ...window },
});
/** The window at a moment of the server's clock, and what is taken of it. */
const at = (limit: QuotaLimit, record: QuotaRecord | undefined, serverMs: number): unknown => {
  const window = currentWindow(record, limit, serverMs + 50);
  return window && [window.endMs - endMs, window.taken, window.foreign, window.edge, window.confirmed];
};

test("a limit that names no length counts by the minute", () => {
  expect(windowMsOf({ name: "x", per: [] })).toBe(60_000);
});

test("no window where it slides, or where answers are counted", () => {
  expect([
    at({ ...hour, window: "sliding" }, known(), endMs - 1),
    at({ ...hour, window: undefined }, known(), endMs - 1),
    at({ ...hour, counts: [404] }, known(), endMs - 1),
  ]).toEqual([undefined, undefined, undefined]);
});

describe("a window that a header named", () => {
  test.each<[string, number, unknown]>([
    ["is the one until it ends", -1, [0, 5, 4, 2, true]],
    ["is followed by one in which only the late ones count", 0, [60_000, 2, 0, 0, false]],
    ["which is believed in until its own end", 59_999, [60_000, 2, 0, 0, false]],
    ["and the one after it is not", 60_000, undefined],
    ["is the one when a clock was set back a little", -70_000, [0, 5, 4, 2, true]],
    ["and is none when it lies further ahead than a window can", -70_001, undefined],
  ])("%s (at %s, %i ms after its end)", (_, afterMs, want) => {
    expect(at(minute, known(), endMs + afterMs)).toEqual(want);
  });

  test("one that only followed is followed by nothing", () => {
    expect(at(minute, known({ confirmed: false }), endMs)).toBeUndefined();
  });
});

describe("an hour begins at whole hours, UTC (fact 31)", () => {
  test.each<[string, QuotaRecord | undefined, number, unknown]>([
    ["without a record", undefined, 950, [0, 0, 0, 0, false]],
    [
      "without a record, a second and more later, when it began for certain",
      undefined,
      1000,
      [3_600_000, 0, 0, 0, false],
    ],
    ["without a window", { ...emptyRecord, skew: [0, 0] }, -1, [0, 0, 0, 0, false]],
    ["after one that nobody named", known({ confirmed: false }), 0, [3_600_000, 2, 0, 0, false]],
    ["long after one", known(), 3_600_000, [7_200_000, 0, 0, 0, false]],
  ])("%s", (_, record, afterMs, want) => {
    expect(at(hour, record, endMs + afterMs)).toEqual(want);
  });
});

test("a window is over when the slowest clock says so, and a margin later", () => {
  expect([windowOverAtMs(undefined, endMs), windowOverAtMs(known({}, [-3000, 9]), endMs)]).toEqual([
    endMs + 1050,
    endMs + 3050,
  ]);
});

test("what follows a window begins with those who left late", () => {
  expect(followingWindow({ endMs, taken: 5, foreign: 4, edge: 2, confirmed: true }, 7)).toEqual({
    endMs: endMs + 7,
    taken: 2,
    foreign: 0,
    edge: 0,
    confirmed: false,
  });
});

test("the edge begins five seconds before the end, by the fastest clock", () => {
  const { window } = known();
  if (!window) throw new Error("a window was given");
  expect([-5001, -5000].map((afterMs) => isAtEdge(known(), window, endMs + afterMs))).toEqual([false, true]);
  expect(isAtEdge(known({}, [0, 2000]), window, endMs - 7000)).toBe(true);
});
