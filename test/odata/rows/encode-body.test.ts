import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import { encodeBody, type WriteIntent } from "../../../src/odata/rows/encode-body.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";
const line: EntityShape = {
  kinds: { Item: "guid", Day: "datetime" },
  writable: { create: new Set(["Item", "Day", "Quantity"]), update: new Set(["Quantity"]) },
};
const order: EntityShape = {
  kinds: {
    ID: "guid",
    OrderDate: "datetime",
    at: "instant",
    day: "date",
    Timestamp: "int64",
    Amount: "decimal",
    Code: "code18",
  },
  nested: { Lines: () => line },
  writable: {
    create: new Set(["ID", "OrderDate", "at", "day", "Timestamp", "Amount", "Code", "Name", "Lines", "Once", "tags"]),
    update: new Set(["OrderDate", "Name", "Later", "Lines"]),
  },
};

describe("encodeBody", () => {
  test.each<[Dialect, WriteIntent, unknown, string]>([
    // Fact 63: zone-less.
    ["v2", "create", { OrderDate: "2026-06-25" }, '{"OrderDate":"2026-06-25T00:00:00"}'],
    ["v2", "update", { OrderDate: null, Name: "x" }, '{"OrderDate":null,"Name":"x"}'],
    ["v4", "create", { at: new Date(0), day: "2026-06-25" }, '{"at":"1970-01-01T00:00:00.000Z","day":"2026-06-25"}'],
    // Fact 60: Int64 is text in v2.
    ["v2", "create", { Timestamp: 9223372036854775807n }, '{"Timestamp":"9223372036854775807"}'],
    ["v4", "create", { Timestamp: "9223372036854775807" }, '{"Timestamp":9223372036854775807}'],
    ["v4", "create", { Amount: "12345678901234567890.10" }, '{"Amount":12345678901234567890.10}'],
    ["v4", "create", { Amount: 1.1, Timestamp: 5 }, '{"Amount":1.1,"Timestamp":5}'],
    // Fact 55: control fields never go back.
    ["v2", "create", { __metadata: { uri: "u" }, ID: guid, Name: undefined }, `{"ID":"${guid}"}`],
    ["v4", "update", { "@odata.etag": "W/", "c@odata.mediaReadLink": "u", Name: "x" }, '{"Name":"x"}'],
    // Fact 70: the content of an attachment is base64 text.
    ["v2", "create", { Name: "a.pdf", tags: "JVBERi0=" }, '{"Name":"a.pdf","tags":"JVBERi0="}'],
    // Fact 68: lines are a plain array.
    [
      "v2",
      "create",
      { Name: "x", Lines: [{ Item: guid, Day: "2026-01-01", Quantity: 2, __metadata: {} }] },
      `{"Name":"x","Lines":[{"Item":"${guid}","Day":"2026-01-01T00:00:00","Quantity":2}]}`,
    ],
    ["v2", "create", { Lines: null }, '{"Lines":null}'],
    ["v4", "create", { tags: ["a", { b: [1n] }] }, '{"tags":["a",{"b":[1]}]}'],
    ["v2", "create", { Code: "400001" }, '{"Code":"400001"}'],
  ])("%s %s %o", (dialect, intent, record, want) => {
    expect(JSON.stringify(encodeBody(dialect, order, record, intent))).toBe(want);
  });

  test("without known rights everything may be written", () => {
    expect(encodeBody("v2", { kinds: {} }, { Anything: 1 }, "update")).toEqual({ Anything: 1 });
  });

  test.each<[Dialect, WriteIntent, unknown, string, string]>([
    ["v2", "create", { Created: "2026-01-01" }, "Created", "The field Created is read only or unknown"],
    ["v2", "create", { Later: 1 }, "Later", "The field Later can only be set by a change"],
    ["v2", "update", { Once: 1 }, "Once", "The field Once can only be set by creation"],
    [
      "v2",
      "update",
      { Lines: [] },
      "Lines",
      "The field Lines holds records of their own: change each of them by itself",
    ],
    ["v2", "create", { OrderDate: "2026-01-01T00:00:00Z" }, "OrderDate", "The field OrderDate is no datetime"],
    ["v2", "create", { OrderDate: new Date(0) }, "OrderDate", "The field OrderDate is no datetime"],
    ["v2", "create", { ID: "x" }, "ID", "The field ID is no guid"],
    ["v2", "create", { Name: Number.NaN }, "Name", "The field Name is no JSON value"],
    ["v2", "create", { tags: [undefined] }, "tags", "The field tags is no JSON value"],
    ["v2", "create", { tags: { a: new Date(0) } }, "tags", "The field tags is no JSON value"],
    ["v4", "create", { Amount: "1,5" }, "Amount", "The field Amount is no decimal"],
    [
      "v2",
      "create",
      { Lines: [{}, { Created: 1 }] },
      "Lines[1].Created",
      "The field Lines[1].Created is read only or unknown",
    ],
    ["v2", "create", { Lines: ["x"] }, "Lines[0]", "The field Lines[0] is no object of fields"],
    ["v2", "create", [], "body", "The field body is no object of fields"],
    ["v2", "create", null, "body", "The field body is no object of fields"],
  ])("%s %s refuses %o", (dialect, intent, record, field, message) => {
    expect(() => encodeBody(dialect, order, record, intent)).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", field, message }),
    );
  });
});
