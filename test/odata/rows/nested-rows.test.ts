import { describe, expect, test } from "vitest";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import type { WireRow } from "../../../src/odata/pages/wire-row.ts";
import { compileRowDecoder, type OpenNested } from "../../../src/odata/rows/compile-row-decoder.ts";
import type { DecodeOptions } from "../../../src/odata/rows/decode-field.ts";

const line: EntityShape = { kinds: { Day: "datetime" } };
const order: EntityShape = { kinds: { Note: "string" }, nested: { Lines: () => line } };
const v2: DecodeOptions = { dialect: "v2" };
const v4: DecodeOptions = { dialect: "v4" };

function decode(wire: WireRow, options: DecodeOptions, shape = order) {
  const open: OpenNested[] = [];
  return { row: compileRowDecoder(shape, options)(wire, open), open };
}

describe("control information of v4", () => {
  test.each(["Lines@odata.nextLink", "Lines@nextLink", "@odata.nextLink", "@odata.context", "@context"])(
    "%s is gone once the row is whole",
    (field) => {
      expect(decode({ [field]: "u", a: 1 }, v4).row).toEqual({ a: 1 });
    },
  );

  test.each([
    "nextLink",
    "my_nextLink",
    "a@my.nextLink",
    "a@odata.nextLinks",
    "context",
    "a@odata.context",
    "@odata.etag",
  ])("a field named %s stays", (field) => {
    expect(decode({ [field]: "u " }, v4).row).toEqual({ [field]: "u " });
  });

  test("v2 has none", () => {
    expect(decode({ "@odata.context": "u", "a@odata.nextLink": "u" }, v2).row).toEqual({
      "@odata.context": "u",
      "a@odata.nextLink": "u",
    });
  });
});

describe("fields whose name every object inherits", () => {
  test.each(["constructor", "toString", "hasOwnProperty"])("%s is a record like any other", (field) => {
    const wire = { [field]: { at: "/Date(0)/" } };
    expect(decode(wire, v2).row).toEqual({ [field]: { at: "1970-01-01T00:00:00" } });
    expect(decode(wire, v2, { kinds: {} }).row).toEqual({ [field]: { at: "1970-01-01T00:00:00" } });
  });
});

describe("lists that are not of records", () => {
  test("texts of v4 stay as they are, blanks and all", () => {
    expect(decode({ tags: ["a ", "/Date(0)/"] }, v4).row).toEqual({ tags: ["a ", "/Date(0)/"] });
  });

  test.each<[string, DecodeOptions, WireRow]>([
    ["texts among records", v4, { Odd: ["a", { b: 1 }] }],
    ["texts where records are known", v4, { Lines: ["a"] }],
    ["texts that go on elsewhere", v4, { tags: ["a"], "tags@odata.nextLink": "https://h/next" }],
  ])("%s are refused", (_what, options, wire) => {
    expect(() => decode(wire, options)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });
});

describe("how deep records may be nested", () => {
  const deep = (levels: number): WireRow => JSON.parse(`${'{"x":'.repeat(levels)}1${"}".repeat(levels)}`);

  test("twenty levels below the row are read, and no more", () => {
    expect(decode(deep(21), v4).row).toEqual(deep(21));
    expect(() => decode(deep(22), v4)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });

  test("lists count as much as single records", () => {
    const lists = (levels: number): WireRow => JSON.parse(`${'{"x":['.repeat(levels)}{"a":1}${"]}".repeat(levels)}`);
    expect(decode(lists(20), v4).row).toEqual(lists(20));
    expect(() => decode(lists(21), v4)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });
});

describe("full pages of v2 within a record (fact 46)", () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({ a: 1 }));

  test("two full pages may be cut as well, of known and of unknown records", () => {
    const wire = { __metadata: { uri: "https://h/O(1)" }, Lines: rows(120), Odds: rows(60) };
    expect(decode(wire, v2).open.map(({ field, link, reads }) => [field, link, reads])).toEqual([
      ["Lines", "https://h/O(1)/Lines", "all"],
      ["Odds", "https://h/O(1)/Odds", "all"],
    ]);
  });

  test("one within one is found, and known by its own address", () => {
    const inner = { __metadata: { uri: "https://h/L(1)" }, Parts: rows(2) };
    const { open, row } = decode({ Lines: [inner] }, { ...v2, nestedPageSize: 2 });
    expect(open).toMatchObject([{ field: "Parts", link: "https://h/L(1)/Parts", reads: "all" }]);
    expect(row).toEqual({ Lines: [{ Parts: [] }] });
  });

  test("what is missing is named, and nothing of what the row holds", () => {
    expect(() => decode({ Lines: rows(60), Secret: "s" }, v2)).toThrow(/Lines/);
    expect(() => decode({ Lines: [5], Secret: "s" }, v2)).toThrow(/records in Lines/);
  });
});
