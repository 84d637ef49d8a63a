import { describe, expect, test } from "vitest";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import type { WireRow } from "../../../src/odata/pages/wire-row.ts";
import { compileRowDecoder, type OpenNested } from "../../../src/odata/rows/compile-row-decoder.ts";
import type { DecodeOptions } from "../../../src/odata/rows/decode-field.ts";

const line: EntityShape = { kinds: { ID: "guid", Day: "datetime" }, nested: { Parent: () => order } };
const order: EntityShape = {
  kinds: {
    Created: "datetime",
    At: "instant",
    Timestamp: "int64",
    Amount: "decimal",
    Code: "code18",
    Note: "string",
    id: "guid",
    day: "date",
  },
  nested: { Lines: () => line },
};
const v2: DecodeOptions = { dialect: "v2" };
const v4: DecodeOptions = { dialect: "v4" };

function decode(wire: WireRow, options: DecodeOptions) {
  const open: OpenNested[] = [];
  return { row: compileRowDecoder(order, options)(wire, open), open };
}

describe("compileRowDecoder", () => {
  test.each<[string, DecodeOptions, WireRow, WireRow]>([
    ["strips __metadata (fact 55)", v2, { __metadata: { uri: "u" }, a: 1 }, { a: 1 }],
    [
      "keeps null",
      v2,
      { Created: null, Timestamp: null, Lines: null, x: null },
      { Created: null, Timestamp: null, Lines: null, x: null },
    ],
    ["local time, no zone (fact 61)", v2, { Created: "/Date(1782404464260)/" }, { Created: "2026-06-25T16:21:04.260" }],
    [
      "no /Date()/ leaves it, also of a field without a kind",
      v2,
      { Unknown: "/Date(0)/", AlsoText: "/Date(x)/" },
      { Unknown: "1970-01-01T00:00:00", AlsoText: "/Date(x)/" },
    ],
    ["a text stays a text", v2, { Note: "/Date(0)/" }, { Note: "/Date(0)/" }],
    ["an instant of v2", v2, { At: "/Date(0+0120)/" }, { At: "1970-01-01T00:00:00.000Z" }],
    [
      "padding is taken off (fact 58)",
      v2,
      { Country: "FR ", Unit: "pc      ", Code: "            400001", Note: "a \n ", Other: " b" },
      { Country: "FR", Unit: "pc", Code: "400001", Note: "a \n", Other: " b" },
    ],
    ["Int64 is text (fact 60)", v2, { Timestamp: "9223372036854775807" }, { Timestamp: "9223372036854775807" }],
    [
      "Int64 as bigint",
      { ...v2, int64: "bigint" },
      { Timestamp: "9223372036854775807" },
      { Timestamp: 9223372036854775807n },
    ],
    ["Int64 of v4 as on the wire", v4, { Timestamp: 5 }, { Timestamp: 5 }],
    ["Int64 of v4 as text", { ...v4, int64: "text" }, { Timestamp: 5 }, { Timestamp: "5" }],
    [
      "Int64 of v4 that was kept as text",
      { ...v4, int64: "text" },
      { Timestamp: "9223372036854775807" },
      { Timestamp: "9223372036854775807" },
    ],
    ["Int64 of v4, kept, small", v4, { Timestamp: "5" }, { Timestamp: 5 }],
    ["a decimal", v4, { Amount: 1.1 }, { Amount: 1.1 }],
    ["a decimal in text", v2, { Amount: "1.10" }, { Amount: 1.1 }],
    ["an exact decimal", { ...v4, numbers: "exact" }, { Amount: "1.10" }, { Amount: "1.10" }],
    [
      "v4 keeps annotations that a caller needs",
      v4,
      { "@odata.etag": 'W/"1"', "c@odata.mediaReadLink": "u" },
      { "@odata.etag": 'W/"1"', "c@odata.mediaReadLink": "u" },
    ],
    ["v4 loses those of the envelope", v4, { "@odata.context": "c", a: "x " }, { a: "x " }],
    [
      "v4 keeps empty values",
      v4,
      { id: "00000000-0000-0000-0000-000000000000", day: "0001-01-01" },
      { id: "00000000-0000-0000-0000-000000000000", day: "0001-01-01" },
    ],
    [
      "v4 gives null for them on request (fact 126)",
      { ...v4, emptyAsNull: true },
      { id: "00000000-0000-0000-0000-000000000000", day: "0001-01-01", At: "0001-01-01T00:00:00Z", Note: "0001-01-01" },
      { id: null, day: null, At: null, Note: "0001-01-01" },
    ],
    [
      "what was not expanded is left out, also in the echo of a create (facts 54, 66)",
      v2,
      { a: 1, Lines: { __deferred: { uri: "u" } }, Other: { __deferred: { uri: "u" } } },
      { a: 1 },
    ],
    [
      "an expanded list",
      v2,
      { Lines: { results: [{ __metadata: {}, ID: "1", Day: "/Date(0)/" }] } },
      { Lines: [{ ID: "1", Day: "1970-01-01T00:00:00" }] },
    ],
    ["an expanded list as array", v2, { Lines: [{ Day: "/Date(0)/" }] }, { Lines: [{ Day: "1970-01-01T00:00:00" }] }],
    ["an empty list", v2, { Lines: { results: [] } }, { Lines: [] }],
    [
      "a single record, in a circle",
      v2,
      { Lines: { Day: "/Date(0)/", Parent: { Created: "/Date(0)/" } } },
      { Lines: { Day: "1970-01-01T00:00:00", Parent: { Created: "1970-01-01T00:00:00" } } },
    ],
    [
      "an unknown record loses its dates too",
      v2,
      { Odd: { x: "/Date(0)/", __metadata: {} }, Odds: [{ x: "/Date(0)/" }] },
      { Odd: { x: "1970-01-01T00:00:00" }, Odds: [{ x: "1970-01-01T00:00:00" }] },
    ],
    ["a list of texts of v2", v2, { tags: ["a ", "/Date(0)/", 1] }, { tags: ["a", "1970-01-01T00:00:00", 1] }],
    ["a list of texts and null of v2", v2, { tags: ["a ", null] }, { tags: ["a", null] }],
    ["a list of texts and null", v4, { tags: ["a", null] }, { tags: ["a", null] }],
    // RFC 7946, section 3.1.4: the positions of a line.
    [
      "a list of lists",
      v4,
      {
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ["a list of texts", v4, { tags: ["a", "b"], none: [] }, { tags: ["a", "b"], none: [] }],
  ])("%s", (_, options, wire, want) => {
    expect(decode(wire, options)).toEqual({ row: want, open: [] });
  });

  test("does not change the row that came", () => {
    const wire = Object.freeze({ __metadata: {}, Created: "/Date(0)/" });
    decode(wire, v2);
    expect(wire).toEqual({ __metadata: {}, Created: "/Date(0)/" });
  });

  test("a field named __proto__ stays a field", () => {
    const wire: WireRow = JSON.parse('{"__proto__":{"polluted":1},"Lines":{"__deferred":{"uri":"u"}}}');
    const { row } = decode(wire, v2);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.keys(row)).toEqual(["__proto__"]);
  });

  test.each<[string, DecodeOptions, WireRow, string]>([
    ["a date that is none", v2, { Created: "soon" }, "Created"],
    ["a date with a zone", v2, { Created: "2026-01-01T00:00:00Z" }, "Created"],
    ["a number for a date", v2, { Created: 5 }, "Created"],
    ["an object for a date", v2, { Created: {} }, "Created"],
    ["an instant that is none", v2, { At: "/Date(9999999999999999)/" }, "At"],
    ["an Int64 that is none", v2, { Timestamp: "1.5" }, "Timestamp"],
    ["an Int64 that lost digits", v4, { Timestamp: 2 ** 60 }, "Timestamp"],
    ["an Int64 too large for a number", v4, { Timestamp: "9223372036854775807" }, "Timestamp"],
    ["a decimal that is none", v4, { Amount: "" }, "Amount"],
    ["an exact decimal that was read without its digits", { ...v4, numbers: "exact" }, { Amount: 1.1 }, "Amount"],
    ["an exact decimal that is none", { ...v4, numbers: "exact" }, { Amount: "x" }, "Amount"],
    ["a number for a code", v2, { Code: 400001 }, "Code"],
    ["a wrong date in a line", v2, { Lines: [{ Day: "soon" }] }, "Day"],
  ])("refuses %s", (_, options, wire, field) => {
    expect(() => decode(wire, options)).toThrow(expect.objectContaining({ code: "FIELD_INVALID", field }));
  });
});

describe("nested pages are never silently short", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => ({ ID: String(i) }));

  test("a link of v2 is left open", () => {
    const { row, open } = decode({ Lines: { results: lines(60), __next: "https://h/next" } }, v2);
    expect(open).toMatchObject([{ field: "Lines", link: "https://h/next", reads: "rest" }]);
    const inner: OpenNested[] = [];
    const [first] = open;
    first?.rows.push(first.decode({ ID: "60", Day: "/Date(0)/", __metadata: {} }, inner));
    expect(row["Lines"]).toEqual([...lines(60), { ID: "60", Day: "1970-01-01T00:00:00" }]);
  });

  test("a link of v4 is left open and out of the row", () => {
    const { row, open } = decode({ Lines: lines(2), "Lines@odata.nextLink": "https://h/next" }, v4);
    expect(row).toEqual({ Lines: lines(2) });
    expect(open).toMatchObject([{ field: "Lines", link: "https://h/next", reads: "rest" }]);
  });

  test("a full page of v2 without a link is read again as a whole (fact 46)", () => {
    const { row, open } = decode({ __metadata: { uri: "https://h/Orders(1)" }, Lines: { results: lines(60) } }, v2);
    expect(open).toMatchObject([{ field: "Lines", link: "https://h/Orders(1)/Lines", reads: "all", rows: [] }]);
    expect(row).toEqual({ Lines: [] });
  });

  test("a full page of v2 without link and address is refused", () => {
    expect(() => decode({ Lines: { results: lines(60) } }, v2)).toThrow(
      expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }),
    );
  });

  test.each([59, 61])("%i lines are no full page", (count) => {
    expect(decode({ Lines: { results: lines(count) } }, v2)).toEqual({ row: { Lines: lines(count) }, open: [] });
  });

  test("a full page elsewhere", () => {
    expect(decode({ Lines: { results: lines(60) } }, { ...v2, nestedPageSize: 1000 }).open).toEqual([]);
    expect(decode({ Lines: lines(60) }, v4).open).toEqual([]);
  });

  test.each<[string, WireRow]>([
    ["a line is null", { Lines: { results: [null] } }],
    ["a line is text", { Lines: ["x"] }],
    ["results is text", { Lines: { results: "x" } }],
    ["the address of a deferred one is missing", { Lines: { __deferred: {} } }],
    ["the link is empty", { Lines: { results: [], __next: "" } }],
  ])("refuses: %s", (_, wire) => {
    expect(() => decode(wire, v2)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });

  test("refuses a body that is deeper than any service expands", () => {
    const deep: WireRow = JSON.parse(`${'{"x":'.repeat(50)}1${"}".repeat(50)}`);
    expect(() => decode(deep, v2)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });
});
