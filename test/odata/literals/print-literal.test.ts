import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import type { FieldKind } from "../../../src/odata/field-kinds.ts";
import { printLiteral } from "../../../src/odata/literals/print-literal.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";

describe("printLiteral", () => {
  test.each<[Dialect, FieldKind | undefined, unknown, string]>([
    // Fact 51: the literals of v2.
    ["v2", "guid", guid, `guid'${guid}'`],
    ["v2", "datetime", "2024-01-31", "datetime'2024-01-31T00:00:00'"],
    ["v2", "datetime", "2024-02-29T08:30", "datetime'2024-02-29T08:30:00'"],
    ["v2", "instant", "2024-01-31T08:00:00+01:00", "datetimeoffset'2024-01-31T08:00:00+01:00'"],
    ["v2", "date", "2024-01-31", "datetime'2024-01-31T00:00:00'"],
    // Fact 60: a Timestamp can pass 2^53.
    ["v2", "int64", "9223372036854775807", "9223372036854775807L"],
    ["v2", "int64", 9223372036854775807n, "9223372036854775807L"],
    ["v2", "int64", 1, "1L"],
    ["v2", "decimal", "12.50", "12.50M"],
    // The literal of a decimal has no exponent.
    ["v2", "decimal", 1e-7, "0.0000001M"],
    ["v2", "decimal", 1e21, "1000000000000000000000M"],
    ["v4", "decimal", "-1.25e-3", "-0.00125"],
    ["v4", "decimal", "0.5e1", "5"],
    ["v4", "decimal", "12.345e2", "1234.5"],
    ["v4", "decimal", "1.5E+3", "1500"],
    ["v4", "decimal", "0e5", "0"],
    ["v2", "string", "O'Neil", "'O''Neil'"],
    ["v2", "string", "''", "''''''"],
    // Fact 58: codes of accounts are compared in their padded form.
    ["v2", "code18", "400001", "'            400001'"],
    ["v2", "code18", "            400001", "'            400001'"],
    ["v2", "code18", "400001  ", "'            400001'"],
    ["v2", undefined, true, "true"],
    ["v2", undefined, 0.1, "0.1"],
    ["v2", undefined, -5, "-5"],
    ["v2", undefined, 5n, "5L"],
    ["v2", undefined, "", "''"],
    ["v2", "guid", null, "null"],
    ["v4", "guid", guid, guid],
    ["v4", "datetime", "2024-01-31T08:00:00Z", "2024-01-31T08:00:00Z"],
    ["v4", "instant", new Date(Date.UTC(2024, 0, 31, 8)), "2024-01-31T08:00:00.000Z"],
    ["v4", "date", "2024-01-31", "2024-01-31"],
    ["v4", "int64", "-9223372036854775808", "-9223372036854775808"],
    ["v4", "decimal", 12.5, "12.5"],
    ["v4", undefined, new Date(0), "1970-01-01T00:00:00.000Z"],
    // durationLiteral and timeOfDayLiteral of v4, time of v2.
    ["v4", "duration", "PT8H", "duration'PT8H'"],
    ["v2", "duration", "PT8H30M", "time'PT8H30M'"],
    ["v4", "time", "08:30:00.5", "08:30:00.5"],
    // Fact 122: enum members are compared as the wire spells them.
    ["v4", undefined, "Not_x0020_Started", "'Not_x0020_Started'"],
  ])("%s %s %s", (dialect, kind, value, want) => {
    expect(printLiteral(dialect, kind, value)).toBe(want);
  });

  test.each<[Dialect, FieldKind | undefined, unknown, string]>([
    ["v2", "guid", "x' or 1 eq 1", "guid"],
    ["v2", "guid", `{${guid}}`, "guid"],
    // Fact 63: a zone shifts the value, and a Date is no wall-clock time.
    ["v2", "datetime", "2024-01-31T00:00:00Z", "datetime"],
    ["v2", "datetime", new Date(0), "datetime"],
    ["v2", undefined, new Date(0), "datetime"],
    ["v2", "datetime", "2023-02-29", "datetime"],
    ["v2", "datetime", "2023-01-01T24:00:00", "datetime"],
    ["v4", "instant", "2024-01-31T08:00:00", "instant"],
    ["v4", "instant", "2024-01-31Z", "instant"],
    ["v4", "instant", new Date(Number.NaN), "instant"],
    ["v4", "date", "2024-1-31", "date"],
    ["v4", "duration", "8 hours", "duration"],
    ["v4", "time", "8:30", "time of day"],
    ["v4", "time", "08:30' or 1 eq 1", "time of day"],
    ["v4", "date", "0000-01-01", "date"],
    ["v2", "int64", 2 ** 53, "int64"],
    ["v2", "int64", "9223372036854775808", "int64"],
    ["v2", "int64", "1L", "int64"],
    ["v2", "decimal", "1,5", "decimal"],
    ["v2", "decimal", Number.NaN, "decimal"],
    ["v4", "decimal", "1".repeat(101), "decimal"],
    ["v4", "string", 5, "string"],
    ["v4", "binary", "AA==", "binary"],
    ["v2", "code18", 400001, "code18"],
    ["v4", undefined, Number.POSITIVE_INFINITY, "plain"],
    ["v4", undefined, {}, "plain"],
    ["v4", undefined, undefined, "plain"],
  ])("%s %s refuses %s", (dialect, kind, value, want) => {
    expect(() => printLiteral(dialect, kind, value)).toThrow(
      expect.objectContaining({ code: "LITERAL_INVALID", kind: want }),
    );
  });

  test("an error never shows the value", () => {
    expect(() => printLiteral("v2", "guid", "secret-text")).toThrow(/^(?!.*secret-text)/);
  });
});
