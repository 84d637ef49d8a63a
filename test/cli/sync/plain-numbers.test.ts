import { expect, test } from "vitest";
import { counted, moment, span } from "../../../src/cli/sync/plain-numbers.ts";

test.each([
  [0, "0 s"],
  [1, "1 s"],
  [119_000, "119 s"],
  [120_000, "2 min"],
  [7_100_000, "119 min"],
  [7_200_000, "2 h"],
  [172_800_000, "2 d"],
])("%i ms are %s", (ms, text) => expect(span(ms)).toBe(text));

test("numbers as people read them", () => {
  expect([counted(1, "row"), counted(12_345, "row"), counted(0, "match", "matches")]).toEqual([
    "1 row",
    "12,345 rows",
    "0 matches",
  ]);
  expect([moment(null), moment(Date.UTC(2026, 0, 31, 12, 0, 5))]).toEqual(["", "2026-01-31 12:00:05"]);
});
