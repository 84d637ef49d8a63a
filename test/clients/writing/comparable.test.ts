import { describe, expect, test } from "vitest";
import { comparable } from "../../../src/clients/writing/comparable.ts";

type Kind = Parameters<typeof comparable>[0];

const same = (kind: Kind, one: unknown, other: unknown): boolean => comparable(kind, one) === comparable(kind, other);

describe("two values that a service holds for one", () => {
  test.each<[Kind, unknown, unknown]>([
    ["date", "2026-03-02", "2026-03-02T00:00:00"],
    ["instant", "2026-03-02T08:00:00.50Z", "2026-03-02T08:00:00.5Z"],
    ["instant", "2026-03-02T08:00:00.1230000Z", new Date("2026-03-02T08:00:00.123Z")],
    ["instant", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00z"],
    ["instant", "2026-03-02T23:30:00-01:30", "2026-03-03T01:00:00Z"],
    ["instant", "2026-03-02T08:00:00.5+01:00", "2026-03-02T07:00:00.5Z"],
    ["datetime", "2026-03-02T08:00:00", "2026-03-02T08:00:00Z"],
    ["datetime", "Soon", "sOON"],
    [undefined, new Date(5), new Date(5)],
    [undefined, new Date(Number.NaN), ""],
    ["int64", "+5", 5n],
    ["int64", " 5 ", 5],
    ["instant", " 2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z"],
    ["int64", "007", 7],
    ["int64", "1000", "1e3"],
    ["int64", "N/A", "n/a"],
    ["decimal", ".5", "0.5"],
    ["decimal", "5.", 5],
    ["decimal", "1E-2", "0.01"],
    ["decimal", "120", "1.2e+2"],
    ["decimal", "0e5", "-0.00"],
    ["decimal", "-007.50", -7.5],
    ["decimal", "1e999999", "10e999998"],
    ["decimal", " ", null],
    ["decimal", ".", " . "],
    ["string", undefined, null],
    ["string", "", undefined],
    ["string", "AB", "ab"],
    [undefined, { a: "X" }, { a: "x" }],
    ["guid", " 4C1F ", "4c1f"],
  ])("%s: %o and %o", (kind, one, other) => {
    expect(same(kind, one, other)).toBe(true);
  });
});

describe("what is in doubt stays different", () => {
  test.each<[Kind, unknown, unknown]>([
    ["date", "2026-03-02", "2026-03-03"],
    ["instant", "2026-03-02T08:00:00.05Z", "2026-03-02T08:00:00.5Z"],
    ["instant", "2026-03-02T08:00:00.5Z", "2026-03-02T08:00:00Z"],
    ["instant", "2026-03-02T08:00:00.1Z", "2026-03-02T08:00:00.10000001Z"],
    ["instant", "2026-03-02T08:00:00+01:00", "2026-03-02T08:00:00-01:00"],
    ["instant", "2026-03-02T08:00:00+01:00", "2026-03-02T08:00:00"],
    ["instant", "2026-03-02T08:00:01Z", "2026-03-02T08:00:00Z"],
    ["datetime", "2026-02-30", "2026-03-02"],
    // A moment only where a moment is.
    ["string", "2026-03-02", "2026-03-02T00:00:00"],
    ["guid", "1.0", "1"],
    [undefined, "1.0", "1"],
    [undefined, new Date(5), new Date(6)],
    ["int64", "5", "-5"],
    ["int64", "50", "5"],
    ["int64", "5", "05x"],
    ["int64", "5", "x5"],
    ["int64", "1e3", "1e4"],
    ["decimal", "1.5", "15"],
    ["decimal", "0.5", "0.05"],
    ["decimal", "1e2", "1e-2"],
    ["decimal", "1.5.5", "1.55"],
    ["decimal", "1e", "1"],
    ["decimal", ".", "0"],
    ["decimal", "-", "0"],
    ["decimal", "", "0"],
    ["decimal", "e5", "0"],
    ["decimal", "1e1234567", "10e1234566"],
    ["string", "a", ""],
    [undefined, "a\tb", "a b"],
    [undefined, "ß", "ss"],
    [undefined, "null", null],
    [undefined, [1], [2]],
  ])("%s: %o and %o", (kind, one, other) => {
    expect(same(kind, one, other)).toBe(false);
  });
});
