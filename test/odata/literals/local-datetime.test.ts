import { describe, expect, test } from "vitest";
import { readLocalDateTime, toLocalDateTime } from "../../../src/odata/literals/local-datetime.ts";

describe("readLocalDateTime (facts 61, 63)", () => {
  test.each([
    ["2026-03-02", "2026-03-02T00:00:00"],
    ["2026-03-02T08:05", "2026-03-02T08:05:00"],
    ["2026-03-02T08:05:09", "2026-03-02T08:05:09"],
    ["2026-03-02T08:05:09.1234567", "2026-03-02T08:05:09.1234567"],
    ["2024-02-29", "2024-02-29T00:00:00"],
    ["0004-02-29", "0004-02-29T00:00:00"],
    // The hour that daylight saving jumps over exists for a clock without a zone.
    ["2026-03-29T02:30", "2026-03-29T02:30:00"],
  ])("%s", (text, want) => expect(readLocalDateTime(text)).toBe(want));

  test.each([
    "",
    "2026",
    "2026-13-01",
    "2026-00-01",
    "2026-04-31",
    "2026-01-00",
    "1900-02-29",
    "0000-01-01",
    "2026-03-02 08:00",
    "2026-03-02T8:00",
    "2026-03-02T24:00",
    "2026-03-02T08:60",
    "2026-03-02T08:00:60",
    "2026-03-02T08:00Z",
    "2026-03-02T08:00+01:00",
    "2026-03-02\n",
  ])("%j is none", (text) => {
    expect(readLocalDateTime(text)).toBe(undefined);
  });

  test("a Date is no wall-clock time", () => {
    expect(() => toLocalDateTime(new Date(0))).toThrow(
      "Not a value for a datetime literal: give the company's local time as text without a zone, such as 2026-03-02T08:00:00",
    );
  });
});
