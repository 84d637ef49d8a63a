import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import type { FieldKind } from "../../../src/odata/field-kinds.ts";
import { encodeBody } from "../../../src/odata/rows/encode-body.ts";
import { encodeField } from "../../../src/odata/rows/encode-field.ts";
import { encodeValue } from "../../../src/odata/rows/encode-value.ts";

describe("a value of each kind", () => {
  test.each<[Dialect, FieldKind | undefined, unknown, unknown]>([
    ["v4", "datetime", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["v2", "datetime", "2026-03-02", "2026-03-02T00:00:00"],
    ["v2", "instant", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z"],
    ["v2", "date", "2026-03-02", "2026-03-02"],
    ["v4", "code18", " 1", " 1"],
    ["v2", "string", "", ""],
    // MS-ODATA 2.2.6.3.1: a decimal of v2 and v3 is text in JSON, an Int64 too.
    ["v2", "decimal", "1.50", "1.50"],
    ["v2", "decimal", 1.5, "1.5"],
    ["v2", "decimal", 1e-7, "0.0000001"],
    ["v2", "int64", 5, "5"],
    ["v4", "decimal", 1.5, 1.5],
    ["v2", "guid", null, null],
    ["v2", "code18", null, null],
    ["v4", undefined, [1, "a", null, true], [1, "a", null, true]],
  ])("%s %s %o", (dialect, kind, value, want) => {
    expect(encodeField(dialect, kind, value)).toEqual(want);
  });

  test.each<[Dialect, FieldKind, unknown, string]>([
    ["v4", "datetime", "2026-03-02T08:00:00", "instant"],
    ["v2", "datetime", new Date(0), "datetime"],
    ["v4", "date", "soon", "date"],
    ["v4", "date", new Date(0), "date"],
    ["v4", "binary", 1, "binary"],
    ["v4", "string", 1, "text"],
    ["v4", "code18", 1, "code"],
    ["v2", "guid", "1", "guid"],
    ["v2", "int64", 1.5, "int64"],
    ["v2", "decimal", "1,5", "decimal"],
  ])("%s %s does not take %o", (dialect, kind, value, wanted) => {
    expect(() => encodeField(dialect, kind, value)).toThrow(
      expect.objectContaining({ code: "LITERAL_INVALID", kind: wanted }),
    );
  });
});

describe("what is within a value of no known type", () => {
  test("is left as it is, but for what was left out and for moments of v4", () => {
    const value = { a: undefined, b: null, c: [null, -0.5], at: new Date(0), big: 12345678901234567890n };
    expect(JSON.stringify(encodeValue("v4", undefined, value, "f"))).toBe(
      '{"b":null,"c":[null,-0.5],"at":"1970-01-01T00:00:00.000Z","big":12345678901234567890}',
    );
  });

  test("is read once, and what reading it throws is thrown as it is", () => {
    const broken = new Error("no such column");
    const record = {
      get name(): string {
        throw broken;
      },
    };
    for (const type of [undefined, "object", "text{}"])
      expect(() => encodeValue("v4", type, record, "f")).toThrow(broken);
    expect(() => encodeValue("v4", undefined, { record }, "f")).toThrow(broken);
  });
});

describe("what a refusal shows of a value", () => {
  class Secret$ {}
  const long = { ["x".repeat(41)]: class {} }["x".repeat(41)] ?? Object;
  const exact = { ["x".repeat(40)]: class {} }["x".repeat(40)] ?? Object;

  test.each<[string, unknown, RegExp]>([
    ["the name of its class", new (class Money {})(), /; this is a Money$/],
    ["a name of forty letters", new exact(), /; this is a x{40}$/],
    ["no longer name", new long(), /; this is an object of its own kind$/],
    ["no name of other letters", new Secret$(), /; this is an object of its own kind$/],
    ["no name where there is none", Object.create(null), /; this is an object of its own kind$/],
    ["no name of what has no class", Object.create(Object.create(null)), /; this is an object of its own kind$/],
    ["no field that is called like a class", { constructor: { name: "secret" } }, /; this is an object$/],
    ["that it prints itself", { toJSON: () => "secret" }, /; this is an object that prints itself$/],
    ["that it is bytes", new Uint8Array(1), /; this is bytes: give them as base64 text$/],
    ["that it is a number", 5, /; this is a number$/],
    ["that it is no number", -Infinity, /; this is -Infinity$/],
  ])("%s", (_what, value, message) => {
    expect(() => encodeValue("v4", "text", value, "f")).toThrow(message);
  });

  test("what found it is kept", () => {
    expect(() => encodeValue("v4", "guid", "1", "f")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", cause: expect.objectContaining({ code: "LITERAL_INVALID" }) }),
    );
  });
});

describe("integers of a size", () => {
  test.each<[string, number, number]>([
    ["uint8", 0, 255],
    ["int8", -128, 127],
    ["int16", -32_768, 32_767],
    ["int32", -2_147_483_648, 2_147_483_647],
  ])("of %s go from %i to %i", (type, least, greatest) => {
    for (const value of [least, greatest]) expect(encodeValue("v2", type, value, "f")).toBe(value);
    for (const value of [least - 1, greatest + 1, 0.5])
      expect(() => encodeValue("v2", type, value, "f")).toThrow(expect.objectContaining({ code: "BODY_INVALID" }));
  });
});

describe("records within a record", () => {
  const line: EntityShape = { kinds: {}, types: { Quantity: "number" } };
  const part: EntityShape = { kinds: {}, writable: { create: new Set(["on"]), update: new Set(["off"]) } };
  const shape: EntityShape = { kinds: {}, nested: { Header: () => line }, parts: { details: part } };

  test("a single one is a record, and its fields are named by the way to them", () => {
    expect(encodeBody("v4", shape, { Header: { Quantity: 1 } }, "create")).toEqual({ Header: { Quantity: 1 } });
    expect(() => encodeBody("v4", shape, { Header: { Quantity: "1" } }, "create")).toThrow(
      expect.objectContaining({ field: "Header.Quantity" }),
    );
  });

  test("a part is new as a whole, also in a change", () => {
    expect(encodeBody("v4", shape, { details: { on: 1 } }, "update")).toEqual({ details: { on: 1 } });
    expect(() => encodeBody("v4", shape, { details: { off: 1 } }, "update")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", field: "details.off" }),
    );
  });
});
