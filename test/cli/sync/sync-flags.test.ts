import { expect, test } from "vitest";
import { duration } from "../../../src/cli/sync/sync-flags.ts";

test.each([
  ["30s", 30_000],
  ["5m", 300_000],
  ["4h", 14_400_000],
  ["24d", 2_073_600_000],
])("%s is %i ms", (text, ms) => expect(duration(text)).toBe(ms));

test.each(["", "5", "m", "0m", "-5m", "5 m", "5M", "1.5h", "1e3s", "5m5s"])("%j is no time", (text) =>
  expect(() => duration(text)).toThrow("Give a number above 0 and a unit: 30s, 5m, 4h, 1d."),
);

test("a timer of Node.js takes no month", () => expect(() => duration("25d")).toThrow("Give 24d at most."));
