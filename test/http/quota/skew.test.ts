import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowByDate, narrowByWindow, skewOf } from "../../../src/http/quota/skew.ts";

const secondMs = 1000;

test("unknown, a second is assumed in both directions", () => {
  expect(skewOf(undefined)).toEqual([-1000, 1000]);
});

test("a Date is cut to whole seconds: the truth lies within a second and the time of the way", () => {
  const evidence = { sentAtMs: 100_000, receivedAtMs: 100_200, dateMs: 105_000 };
  expect(narrowByDate(undefined, evidence)).toEqual([4800, 6000]);
  expect(narrowByDate([5000, 9000], evidence)).toEqual([5000, 6000]);
  expect(narrowByDate([-10, 10], evidence)).toEqual([4800, 6000]);
  expect(narrowByDate([-10, 10], { ...evidence, dateMs: undefined })).toEqual([-10, 10]);
});

test("a window that contradicts the bounds moves them", () => {
  const evidence = { sentAtMs: 60_100, receivedAtMs: 60_200 };
  // Answered out of the window that we thought to be over: the server's clock is behind.
  expect(narrowByWindow([-50, 50], evidence, 60_000, 60_000)).toEqual([-1100, -100]);
  expect(narrowByWindow([-500, 50], evidence, 60_000, 60_000)).toEqual([-500, -100]);
  expect(narrowByWindow([-50, 50], evidence, 120_000, 60_000)).toEqual([-50, 50]);
});

test("the bounds hold the truth, whatever the ways of the answers take", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 3000 }),
          fc.integer({ min: 0, max: 3000 }),
          fc.integer({ min: 0, max: 5000 }),
        ),
        { minLength: 1 },
      ),
      (truth, answers) => {
        let nowMs = 1_000_000_000_000;
        let skew: readonly [number, number] | undefined;
        for (const [thereMs, backMs, pauseMs] of answers) {
          const sentAtMs = nowMs;
          const dateMs = Math.floor((sentAtMs + thereMs + truth) / secondMs) * secondMs;
          nowMs = sentAtMs + thereMs + backMs;
          skew = narrowByDate(skew, { sentAtMs, receivedAtMs: nowMs, dateMs });
          if (!skew || skew[0] > truth || skew[1] < truth) return false;
          nowMs += pauseMs;
        }
        return true;
      },
    ),
    { seed: 1 },
  );
});

test("what says nothing new leaves the bounds as they are, so that nobody writes them", () => {
  const evidence = { sentAtMs: 100_000, receivedAtMs: 100_200, dateMs: 105_000 };
  const [byDate, byWindow]: (readonly [number, number])[] = [
    [4800, 6000],
    [-100, 59_900],
  ];
  expect(narrowByDate(byDate, evidence)).toBe(byDate);
  expect(narrowByWindow(byWindow, { sentAtMs: 100, receivedAtMs: 100 }, 60_000, 60_000)).toBe(byWindow);
});

test("bounds that only touch what is seen meet there", () => {
  const evidence = { sentAtMs: 100_000, receivedAtMs: 100_200, dateMs: 105_000 };
  expect(narrowByDate([1000, 4800], evidence)).toEqual([4800, 4800]);
  expect(narrowByWindow([-500, -200], { sentAtMs: 100, receivedAtMs: 200 }, 60_000, 60_000)).toEqual([-200, -200]);
});

test("a window that begins later than we thought: the server's clock is ahead", () => {
  const evidence = { sentAtMs: 50_000, receivedAtMs: 50_100 };
  expect(narrowByWindow([-50, 50], evidence, 120_000, 60_000)).toEqual([9900, 10_900]);
  expect(narrowByWindow([-50, 20_000], evidence, 120_000, 60_000)).toEqual([9900, 20_000]);
});
