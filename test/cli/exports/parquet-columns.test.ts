import { describe, expect, test } from "vitest";
import { type ParquetValue, parquetColumn } from "../../../src/cli/exports/parquet-columns.ts";
import type { ColumnType, StoredValue } from "../../../src/sync/index.ts";

const column = (type: ColumnType) => parquetColumn("books", { name: "value", type }, false, false);

describe("a value of a table as Parquet holds it:", () => {
  const cases: readonly (readonly [ColumnType, StoredValue, ParquetValue])[] = [
    ["text", "Fiets & Zoon", "Fiets & Zoon"],
    ["guid", "0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e", "0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e"],
    ["json", '{"a":1}', '{"a":1}'],
    ["boolean", true, true],
    ["boolean", false, false],
    ["integer", 40, 40n],
    // Beyond what a number of JavaScript holds.
    ["int64", "9007199254740993", 9_007_199_254_740_993n],
    ["int64", "-9223372036854775808", -9_223_372_036_854_775_808n],
    ["double", 0.1, 0.1],
    ["decimal", "12.5", 1_250_000_000_000_000_000_000n],
    ["decimal", "-0.00000000000000000001", -1n],
    ["decimal", "999999999999999999.99999999999999999999", 10n ** 38n - 1n],
    ["decimal", "1.10000000000000000000000000", 110_000_000_000_000_000_000n],
    ["date", "1970-01-02", 1],
    ["date", "0001-01-01", -719_162],
    ["datetime", "2026-01-31T12:00:00.123", 1_769_860_800_123_000n],
    ["datetime", "2026-01-31T12:00:00", 1_769_860_800_000_000n],
    ["instant", "2026-01-31T12:00:00.1234567Z", 1_769_860_800_123_456n],
    ["instant", "2026-01-31T12:00:00+01:00", 1_769_857_200_000_000n],
    ["instant", "1969-12-31T23:59:59.5Z", -500_000n],
    ["decimal", null, null],
  ];
  test.each(cases)("%s %j", (type, value, want) => expect(column(type).convert(value)).toBe(want));
});

describe("what would be another value in Parquet is refused:", () => {
  const cases: readonly (readonly [ColumnType, StoredValue])[] = [
    ["decimal", "0.000000000000000000001"],
    ["decimal", "1000000000000000000"],
    ["decimal", "1e5"],
    ["decimal", "abc"],
    ["int64", "1.5"],
    ["integer", 1.5],
    ["date", "yesterday"],
    ["datetime", "12:00"],
  ];
  test.each(cases)("%s %j", (type, value) =>
    expect(() => column(type).convert(value)).toThrow(
      expect.objectContaining({
        code: "SYNC_OPTION_INVALID",
        message: `books.value: ${JSON.stringify(value)} does not fit a column of type ${type}.`,
      }),
    ),
  );
});
