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
  ignored: new Set(["IsSales"]),
  writable: {
    create: new Set(["ID", "OrderDate", "at", "day", "Timestamp", "Amount", "Code", "Name", "Lines", "Once", "tags"]),
    update: new Set(["OrderDate", "Name", "Later", "Lines"]),
  },
};

const localTime = "give the company's local time as text without a zone, such as 2026-03-02T08:00:00";
const json = "give what JSON can hold, or a bigint";

class Named {
  name = "x";
}
const circle: { inner?: unknown } = {};
circle.inner = [circle];
const round: { Lines: unknown[] } = { Lines: [] };
round.Lines.push(round);
const deep = Array.from({ length: 101 }).reduce<unknown>((inner) => [inner], 1);

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
    ["v2", "create", { ID: guid, Name: undefined }, `{"ID":"${guid}"}`],
    // Fact 70: the content of an attachment is base64 text.
    ["v2", "create", { Name: "a.pdf", tags: "JVBERi0=" }, '{"Name":"a.pdf","tags":"JVBERi0="}'],
    // Fact 68: lines are a plain array.
    [
      "v2",
      "create",
      { Name: "x", Lines: [{ Item: guid, Day: "2026-01-01", Quantity: 2 }] },
      `{"Name":"x","Lines":[{"Item":"${guid}","Day":"2026-01-01T00:00:00","Quantity":2}]}`,
    ],
    ["v2", "create", { Lines: null }, '{"Lines":null}'],
    ["v4", "create", { tags: ["a", { b: [1n] }] }, '{"tags":["a",{"b":[1]}]}'],
    ["v2", "create", { Code: "400001" }, '{"Code":"400001"}'],
  ])("%s %s %o", (dialect, intent, record, want) => {
    expect(JSON.stringify(encodeBody(dialect, order, record, intent))).toBe(want);
  });

  test("without known rights everything may be written that is not dropped", () => {
    const shape: EntityShape = { kinds: {}, ignored: new Set(["Dropped"]) };
    expect(encodeBody("v2", shape, { Anything: 1 }, "update")).toEqual({ Anything: 1 });
    expect(() => encodeBody("v2", shape, { Dropped: null }, "update")).toThrow(
      "The field Dropped is taken and dropped by the service: leave it out",
    );
  });

  test.each<[Dialect, WriteIntent, unknown, string, string]>([
    ["v2", "create", { Created: "2026-01-01" }, "Created", "The field Created is read only or unknown"],
    [
      "v2",
      "create",
      { IsSales: true },
      "IsSales",
      "The field IsSales is taken and dropped by the service: leave it out",
    ],
    ["v2", "create", { Later: 1 }, "Later", "The field Later can only be set by a change"],
    ["v2", "update", { Once: 1 }, "Once", "The field Once can only be set by creation"],
    [
      "v2",
      "update",
      { Lines: [] },
      "Lines",
      "The field Lines holds records of their own: change each of them by itself",
    ],
    [
      "v2",
      "create",
      { OrderDate: "2026-01-01T00:00:00Z" },
      "OrderDate",
      `The field OrderDate is no datetime: ${localTime}`,
    ],
    ["v2", "create", { OrderDate: new Date(0) }, "OrderDate", `The field OrderDate is no datetime: ${localTime}`],
    [
      "v2",
      "create",
      { ID: "x" },
      "ID",
      "The field ID is no guid: give 32 hexadecimal digits with four hyphens, without braces",
    ],
    ["v2", "create", { Name: Number.NaN }, "Name", `The field Name is no JSON value: ${json}; this is NaN`],
    ["v2", "create", { tags: [undefined] }, "tags", `The field tags is no JSON value: ${json}; this is undefined`],
    ["v2", "create", { tags: { a: new Date(0) } }, "tags", `The field tags is no JSON value: ${json}; this is a Date`],
    [
      "v4",
      "create",
      { Amount: "1,5" },
      "Amount",
      "The field Amount is no decimal: give a finite number, or its digits as text with a point",
    ],
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

describe("values that JSON.stringify would drop or turn into something else", () => {
  const shape: EntityShape = { kinds: { Bytes: "binary", Text: "string", Code: "code18" } };

  // RFC 4648, section 10: the test vectors.
  test.each<[string, string]>([
    ["", ""],
    ["f", "Zg=="],
    ["fo", "Zm8="],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg=="],
    ["fooba", "Zm9vYmE="],
    ["foobar", "Zm9vYmFy"],
  ])("the bytes of %o are base64", (text, want) => {
    const bytes = new TextEncoder().encode(text);
    for (const Bytes of [
      bytes,
      Buffer.from(bytes),
      new Uint8Array([0, ...bytes, 0]).subarray(1, -1),
      bytes.slice().buffer,
    ])
      expect(encodeBody("v4", shape, { Bytes }, "create")).toEqual({ Bytes: want });
  });

  test("text in base64 stays, and so do plain objects and those of a class of the caller's own", () => {
    const record = { Bytes: "Zg==", value: { a: [new Named()] }, bare: Object.assign(Object.create(null), { b: 1 }) };
    expect(JSON.stringify(encodeBody("v2", shape, record, "create"))).toBe(
      '{"Bytes":"Zg==","value":{"a":[{"name":"x"}]},"bare":{"b":1}}',
    );
  });

  test.each<[string, unknown, string]>([
    ["a function", { x: () => 1 }, "this is a function"],
    ["a symbol", { x: Symbol("s") }, "this is a symbol"],
    ["infinity", { x: -Infinity }, "this is -Infinity"],
    ["a Map", { x: new Map([["a", 1]]) }, "this is a Map"],
    ["a Set in a list", { x: [new Set([1])] }, "this is a Set"],
    ["a promise", { x: Promise.resolve(1) }, "this is a Promise"],
    ["an expression", { x: /a/ }, "this is a RegExp"],
    ["an address", { x: new URL("https://h/") }, "this is a URL"],
    ["a boxed number", { x: Object(1) }, "this is a Number"],
    ["what prints itself", { x: { toJSON: () => 1 } }, "this is an object that prints itself"],
    ["bytes where no bytes are", { x: new Uint8Array(2) }, "give them as base64 text"],
    ["a hole", { x: [1, , 2] }, "this is undefined"],
    ["what contains itself", { x: circle }, "it contains itself"],
    ["what is too deep", { x: deep }, "more than 100 levels"],
    ["a number in a binary field", { Bytes: 1 }, "give a Uint8Array, or its base64 text"],
    ["words in a list in a binary field", { Bytes: new Uint16Array(1) }, "give a Uint8Array"],
    ["a number in a field of text", { Text: 1 }, "give text"],
    ["a number in a code", { Code: 400001 }, "give text"],
  ])("%s is refused", (_what, record, message) => {
    expect(() => encodeBody("v4", shape, record, "create")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", message: expect.stringContaining(message) }),
    );
  });

  test.each<[string, unknown]>([
    ["a Map", new Map([["Name", "x"]])],
    ["a Date", new Date(0)],
    ["lines that are their own header", round],
  ])("a record that is %s is refused", (_what, record) => {
    const endless: EntityShape = { kinds: {}, nested: { Lines: () => endless } };
    expect(() => encodeBody("v4", endless, record, "create")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID" }),
    );
  });

  test("the same object twice is no circle", () => {
    const part = { a: 1 };
    expect(encodeBody("v4", shape, { x: part, y: [part, part] }, "create")).toEqual({
      x: { a: 1 },
      y: [{ a: 1 }, { a: 1 }],
    });
  });
});

describe("annotations in a body", () => {
  test.each<[Dialect, WriteIntent, unknown, string]>([
    // JSON format 4.0, section 8.5: bind operations, in the examples' words.
    [
      "v4",
      "update",
      { Name: "x", "FavoriteProducts@odata.bind": ["Products(42)"], "Boss@odata.bind": "Employees(23)" },
      '{"Name":"x","FavoriteProducts@odata.bind":["Products(42)"],"Boss@odata.bind":"Employees(23)"}',
    ],
    ["v4", "update", { "Boss@odata.bind": null }, '{"Boss":null}'],
    ["v4", "create", { Lines: [{ "Item@odata.bind": null }] }, '{"Lines":[{"Item":null}]}'],
    // ODataLib: the type is the first property, and that of a property stands before it.
    [
      "v4",
      "create",
      { Name: "x", "Name@odata.type": "#String", "@odata.type": "#Vip", "Other@odata.type": "#X" },
      '{"@odata.type":"#Vip","Name@odata.type":"#String","Name":"x","Other@odata.type":"#X"}',
    ],
    ["v4", "create", { Lines: [{ "Item@odata.bind": "items(1)" }] }, '{"Lines":[{"Item@odata.bind":"items(1)"}]}'],
    [
      "v2",
      "create",
      { __metadata: { type: "NS.Vip" }, Lines: [{ __metadata: { uri: "Lines(1)" } }] },
      '{"__metadata":{"type":"NS.Vip"},"Lines":[{"__metadata":{"uri":"Lines(1)"}}]}',
    ],
  ])("%s %s %o is sent", (dialect, intent, record, want) => {
    expect(JSON.stringify(encodeBody(dialect, order, record, intent))).toBe(want);
  });

  test.each<[Dialect, unknown, string]>([
    ["v4", { "@odata.etag": 'W/"1"', Name: "x" }, "@odata.etag"],
    ["v4", { "@odata.context": "c" }, "@odata.context"],
    ["v4", { "@odata.id": "c" }, "@odata.id"],
    ["v4", { "Pdf@odata.mediaReadLink": "c" }, "Pdf@odata.mediaReadLink"],
    ["v4", { "Name@OData.Community.Display.V1.FormattedValue": "c" }, "Name@OData.Community.Display.V1.FormattedValue"],
    ["v4", { "Name@Microsoft.Dynamics.CRM.lookuplogicalname": "c" }, "Name@Microsoft.Dynamics.CRM.lookuplogicalname"],
    ["v4", { __metadata: { type: "x" } }, "__metadata"],
    ["v4", { Lines: [{ "@odata.etag": "x" }] }, "Lines[0].@odata.etag"],
    ["v4", { "@odata.bind": "x" }, "@odata.bind"],
    ["v4", { "Boss@odata.bind": "" }, "Boss@odata.bind"],
    ["v4", { "Boss@odata.bind": { id: 1 } }, "Boss@odata.bind"],
    ["v4", { "Boss@odata.bind": ["a", 1] }, "Boss@odata.bind"],
    ["v4", { "@odata.type": 1 }, "@odata.type"],
    ["v2", { "Boss@odata.bind": "x" }, "Boss@odata.bind"],
    ["v2", { __metadata: { uri: "u", type: "t" } }, "__metadata"],
    ["v2", { __metadata: {} }, "__metadata"],
    ["v2", { Lines: [{ __metadata: { uri: "u", etag: "W/" } }] }, "Lines[0].__metadata"],
  ])("%s %o is refused", (dialect, record, field) => {
    expect(() => encodeBody(dialect, order, record, "create")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", field }),
    );
  });
});

test.each<[unknown, string]>([
  [Object.create({ Name: "A" }), "Name"],
  [{ Lines: [Object.create({ Item: "A" })] }, "Lines[0].Item"],
])("a field that a record only inherits is refused, and does not vanish", (record, field) => {
  expect(() => encodeBody("v4", order, record, "create")).toThrow(
    expect.objectContaining({ code: "BODY_INVALID", field }),
  );
});

describe("an entity that may have fields of which nothing is said", () => {
  const shape: EntityShape = {
    kinds: {},
    writable: { create: new Set(["Name"]), update: new Set(["Name", "Later"]) },
    open: new Set(["Made"]),
  };
  test("takes them, and no declared one that may not be written", () => {
    const type = { "@odata.type": "#N.Employee" };
    expect(encodeBody("v4", shape, { Name: "A", Nick: "B", Tags: [1], ...type }, "create")).toEqual({
      ...type,
      Name: "A",
      Nick: "B",
      Tags: [1],
    });
    expect(() => encodeBody("v4", shape, { Made: "2025" }, "create")).toThrow("Made is read only or unknown");
    expect(() => encodeBody("v4", shape, { Later: 1 }, "create")).toThrow("Later can only be set by a change");
    const closed: EntityShape = { kinds: {}, writable: { create: new Set(["Name"]), update: new Set() } };
    expect(() => encodeBody("v4", closed, { Nick: "B" }, "create")).toThrow("Nick is read only or unknown");
  });
});
