import fc from "fast-check";
import { expect, test } from "vitest";
import type { ResetUnit } from "../../../src/http/quota/quota-limit.ts";
import { parseCount, parseReset } from "../../../src/http/quota/reset-header.ts";

const nowMs = Date.UTC(2026, 0, 5, 10);
const units: readonly ResetUnit[] = ["epoch-milliseconds", "epoch-seconds", "seconds"];

test.each<[string | null, ResetUnit, number | undefined]>([
  ["1767607260000", "epoch-milliseconds", 1_767_607_260_000],
  // Fact 30: below 1e11 it can only be seconds, whatever the unit should be; and the other way round.
  ["1767607260", "epoch-milliseconds", 1_767_607_260_000],
  ["1767607260", "epoch-seconds", 1_767_607_260_000],
  ["1767607260000", "epoch-seconds", 1_767_607_260_000],
  ["40", "seconds", nowMs + 40_000],
  ["40.25", "seconds", nowMs + 40_250],
  [" 40 ", "seconds", nowMs + 40_000],
  ["100000000000", "seconds", undefined],
  ["100000000000", "epoch-milliseconds", 100_000_000_000],
  ["0", "seconds", nowMs],
  ["1767607260000", "seconds", undefined],
  ["0", "epoch-milliseconds", undefined],
  [null, "epoch-milliseconds", undefined],
  ["", "epoch-milliseconds", undefined],
  ["-1", "seconds", undefined],
  ["1e12", "epoch-milliseconds", undefined],
  ["NaN", "epoch-milliseconds", undefined],
])("%j in %s: %j", (value, unit, want) => {
  expect(parseReset(value, unit, nowMs)).toBe(want);
});

test.each([
  ["0", 0],
  ["60", 60],
  [" 59 ", 59],
  ["", undefined],
  [null, undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["many", undefined],
  ["9999999999999", undefined],
])("a count of %j: %j", (value, want) => {
  expect(parseCount(value)).toBe(want);
});

test("whatever comes, the answer is a moment or nothing", () => {
  fc.assert(
    fc.property(
      fc.option(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String))),
      fc.constantFrom(...units),
      (value, unit) => {
        const atMs = parseReset(value, unit, nowMs);
        const count = parseCount(value);
        return (
          (atMs === undefined || (Number.isFinite(atMs) && atMs > 0)) &&
          (count === undefined || (Number.isInteger(count) && count >= 0))
        );
      },
    ),
    { seed: 1 },
  );
});
