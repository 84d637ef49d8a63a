import { describe, expect, test } from "vitest";
import type { FieldKind } from "../../../src/odata/field-kinds.ts";
import { type DecodeOptions, fieldDecoder } from "../../../src/odata/rows/decode-field.ts";

const v2: DecodeOptions = { dialect: "v2" };
const v4: DecodeOptions = { dialect: "v4" };

/** What a field of this kind is for the caller; a kind without a decoder leaves it as it is. */
function decode(kind: FieldKind, options: DecodeOptions, value: unknown): unknown {
  const decoder = fieldDecoder(kind, options);
  return decoder ? decoder(value, "x") : value;
}

const noDate = "00000000-0000-0000-0000-000000000000";

describe("what a field is for the caller", () => {
  test.each<[FieldKind, DecodeOptions, unknown, unknown]>([
    // OData 2.0, JSON format, section 4: a DateTimeOffset may be a date in ticks with its offset in minutes.
    ["instant", v2, "/Date(-1)/", "1969-12-31T23:59:59.999Z"],
    ["instant", v2, "/Date(0-0120)/", "1970-01-01T00:00:00.000Z"],
    ["instant", v2, "/Date(999999999999999)/", "+033658-09-27T01:46:39.999Z"],
    ["instant", v2, "2026-03-02T08:00:00+01:00", "2026-03-02T08:00:00+01:00"],
    ["instant", v4, "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z"],
    ["datetime", v2, "2026-03-02T08:00:00", "2026-03-02T08:00:00"],
    ["datetime", v4, "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z"],
    ["string", v2, " a  ", " a"],
    ["string", v4, " a  ", " a  "],
    ["code18", v2, "  1 ", "1"],
    ["code9", v4, "  1 ", "1"],
    ["binary", v2, "Zg== ", "Zg== "],
    ["guid", v2, noDate, noDate],
    ["decimal", v2, " 1.50 ", 1.5],
    ["decimal", v4, 0, 0],
    ["decimal", v4, -2.5, -2.5],
    ["decimal", { ...v2, numbers: "exact" }, "-0.10", "-0.10"],
    ["int64", v2, 5, "5"],
    ["int64", { ...v2, int64: "text" }, "7", "7"],
    ["int64", { ...v4, int64: "bigint" }, 5, 5n],
    ["int64", { ...v4, int64: "bigint" }, "-9223372036854775808", -9223372036854775808n],
    ["int64", v4, "9007199254740991", 9007199254740991],
  ])("%s, %o: %o is %o", (kind, options, value, want) => {
    expect(decode(kind, options, value)).toEqual(want);
  });
});

// Fact 126.
describe("what Business Central writes for nothing", () => {
  test.each<[FieldKind, string]>([
    ["guid", noDate],
    ["date", "0001-01-01"],
    ["datetime", "0001-01-01T00:00:00Z"],
    ["instant", "0001-01-01T00:00:00Z"],
  ])("of a %s is null for whoever asks for it, and %s for others", (kind, nothing) => {
    expect(decode(kind, { ...v4, emptyAsNull: true }, nothing)).toBe(null);
    expect(decode(kind, v4, nothing)).toBe(nothing);
  });

  test.each<FieldKind>(["string", "binary", "code18"])("means what it says in a %s", (kind) => {
    expect(decode(kind, { ...v4, emptyAsNull: true }, "0001-01-01")).toBe("0001-01-01");
  });

  test("leaves other values as they are", () => {
    expect(decode("date", { ...v4, emptyAsNull: true }, "2026-03-02")).toBe("2026-03-02");
    expect(() => decode("date", { ...v4, emptyAsNull: true }, 5)).toThrow(
      expect.objectContaining({ code: "FIELD_INVALID", field: "x" }),
    );
  });
});

describe("what does not keep the promise of its kind is refused", () => {
  test.each<[FieldKind, DecodeOptions, unknown]>([
    ["instant", v2, "/Date()/"],
    ["instant", v2, "/Date(0)/ "],
    ["instant", v2, " /Date(0)/"],
    ["instant", v2, "/Date(0+12)/"],
    ["instant", v2, "/Date(0*0120)/"],
    ["instant", v2, "/Date(x)/"],
    ["instant", v2, "/Date(1000000000000000)/"],
    ["instant", v2, "2026-03-02T08:00:00"],
    ["instant", v2, 0],
    ["instant", v2, ["/Date(0)/"]],
    ["string", v2, 1],
    ["string", v4, {}],
    ["code18", v4, 1],
    ["decimal", v2, "  "],
    ["decimal", v2, "1,5"],
    ["decimal", v2, "Infinity"],
    ["decimal", v4, Number.NaN],
    ["decimal", v4, true],
    ["int64", v4, "9007199254740992"],
    ["int64", v2, {}],
    ["int64", { ...v2, int64: "bigint" }, ""],
    ["decimal", { ...v4, numbers: "exact" }, "1,5"],
    ["decimal", { ...v4, numbers: "exact" }, 1.5],
  ])("%s, %o: %o", (kind, options, value) => {
    expect(() => decode(kind, options, value)).toThrow(expect.objectContaining({ code: "FIELD_INVALID", field: "x" }));
  });
});

test("a decimal that is none is told from one that lost its digits", () => {
  const exact: DecodeOptions = { ...v4, numbers: "exact" };
  expect(() => decode("decimal", exact, "1,5")).toThrow(/is no number$/);
  expect(() => decode("decimal", exact, 1.5)).toThrow(/without keeping its digits$/);
});
