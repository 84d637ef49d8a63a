import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import { encodeBody } from "../../../src/odata/rows/encode-body.ts";
import { encodeValue } from "../../../src/odata/rows/encode-value.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";
const circle: unknown[] = [];
circle.push(circle);

describe("a value of its field's type leaves as it is", () => {
  test.each<[Dialect, string | undefined, unknown, string]>([
    ["v2", "text", "12.5", '"12.5"'],
    ["v2", "text", "", '""'],
    ["v2", "number", 12.5, "12.5"],
    ["v2", "number", 12345678901234567890n, "12345678901234567890"],
    // JSON format 4.0, section 7.1: what JSON has no number for.
    ["v4", "number", "-INF", '"-INF"'],
    ["v4", "number", "INF", '"INF"'],
    ["v4", "number", "NaN", '"NaN"'],
    ["v2", "boolean", false, "false"],
    ["v2", "integer", 1e21, "1e+21"],
    ["v2", "integer", 12345678901234567890n, "12345678901234567890"],
    ["v2", "uint8", 255, "255"],
    ["v2", "uint8", 0n, "0"],
    ["v2", "int8", -128, "-128"],
    ["v2", "int16", -32_768, "-32768"],
    ["v2", "int32", 2_147_483_647, "2147483647"],
    ["v2", "list", [1, "a"], '[1,"a"]'],
    ["v2", "object", { a: [1] }, '{"a":[1]}'],
    ["v2", "guid[]", [guid], `["${guid}"]`],
    ["v4", "int64[]", ["9223372036854775807"], "[9223372036854775807]"],
    ["v4", "text{}", { "If-Match": "*", left: undefined }, '{"If-Match":"*"}'],
    ["v4", "text[][]", [["a"], []], '[["a"],[]]'],
    ["v2", "text", null, "null"],
    ["v2", "guid[]", null, "null"],
    // What is not known stays free: `any`, and words of tables that are newer than this code.
    ["v2", "any", { a: 1 }, '{"a":1}'],
    ["v2", "complex128", [1], "[1]"],
    ["v2", undefined, true, "true"],
  ])("%s %s %o", (dialect, type, value, want) => {
    expect(JSON.stringify(encodeValue(dialect, type, value, "f"))).toBe(want);
  });
});

describe("a value of another type is refused, with what to give", () => {
  const uint8 = "is no whole number of its size: give a number without a fraction, from 0 to 255";
  test.each<[Dialect, string, unknown, string]>([
    ["v2", "text", { a: 1 }, "is no text: give text; this is an object"],
    ["v2", "text", 10n, "is no text: give text; this is a bigint"],
    ["v2", "text", 10, "is no text: give text; this is a number"],
    ["v2", "text", ["a"], "is no text: give text; this is a list"],
    ["v4", "text", new Date(0), "is no text: give text; this is a Date"],
    ["v2", "boolean", "yes", "is no boolean: give true or false; this is a string"],
    ["v2", "boolean", 1, "is no boolean: give true or false; this is a number"],
    ["v2", "number", "12.5", "is no number: give a finite number; this is a string"],
    ["v2", "number", "INF", "is no number: give a finite number; this is a string"],
    ["v4", "number", Number.NaN, "is no number: give a finite number; this is NaN"],
    ["v2", "integer", 1.5, "is no whole number: give a number without a fraction"],
    ["v2", "integer", "1", "is no whole number: give a number without a fraction"],
    ["v2", "uint8", 256, uint8],
    ["v2", "uint8", -1, uint8],
    ["v2", "uint8", true, uint8],
    ["v2", "uint8", 256n, uint8],
    ["v2", "int16", 32_768, "is no whole number of its size: give a number without a fraction, from -32768 to 32767"],
    ["v2", "list", { length: 1 }, "is no list: give a list; this is an object"],
    ["v2", "list", circle, "is no JSON value: it contains itself"],
    ["v2", "object", [], "is no object: give an object; this is a list"],
    ["v2", "object", new Map(), "is no object: give an object; this is a Map"],
    ["v2", "guid[]", guid, "is no list: give a list, even of one"],
    ["v4", "text{}", ["a"], "is no object: give an object of names and values"],
  ])("%s %s %o", (dialect, type, value, message) => {
    expect(() => encodeValue(dialect, type, value, "f")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", field: "f", message: `The field f ${message}` }),
    );
  });

  test.each<[string, unknown, string]>([
    ["guid[]", [guid, "x"], "f[1]"],
    ["text[]", [, "x"], "f[0]"],
    ["text{}", { Accept: 1 }, "f.Accept"],
    ["uint8[][]", [[1], [1, 999]], "f[1][1]"],
  ])("of %s the one that is wrong is named", (type, value, field) => {
    expect(() => encodeValue("v4", type, value, "f")).toThrow(expect.objectContaining({ code: "BODY_INVALID", field }));
  });

  test("no message shows the value", () => {
    for (const type of ["text", "number", "boolean", "uint8", "list", "object", "guid[]", "text{}"])
      expect(() => encodeValue("v2", type, type === "text" ? 4711 : "secret", "f")).toThrow(
        expect.objectContaining({ message: expect.not.stringMatching(/secret|4711/) }),
      );
  });
});

describe("records, and objects that are none", () => {
  const part: EntityShape = { kinds: { at: "instant" }, types: { force: "boolean" } };
  const line: EntityShape = { kinds: {}, types: { Quantity: "number" } };
  const shape: EntityShape = {
    kinds: {},
    types: { Lines: "list", Header: "object" },
    nested: { Lines: () => line, Header: () => line },
    parts: { details: part },
  };

  test("a part is changed as a whole, where lines are not changed through their header", () => {
    const details = { at: new Date(0), force: true, more: 1 };
    expect(encodeBody("v4", shape, { details }, "update")).toEqual({
      details: { at: "1970-01-01T00:00:00.000Z", force: true, more: 1 },
    });
    expect(encodeBody("v4", shape, { details: null }, "update")).toEqual({ details: null });
  });

  test.each<[unknown, string, string]>([
    [{ details: { force: "yes" } }, "details.force", "is no boolean: give true or false; this is a string"],
    [
      { details: { at: 5 } },
      "details.at",
      "is no instant: give a Date, or text with a zone such as 2026-03-02T08:00:00Z",
    ],
    [{ details: "now" }, "details", "is no object of fields"],
    [{ Lines: { Quantity: 1 } }, "Lines", "is no list: give a list of records"],
    [{ Lines: "x" }, "Lines", "is no list: give a list of records"],
    [{ Header: [{ Quantity: 1 }] }, "Header", "is no record: give one record"],
    [{ Lines: [{ Quantity: "1" }] }, "Lines[0].Quantity", "is no number: give a finite number; this is a string"],
  ])("%o is refused", (record, field, message) => {
    expect(() => encodeBody("v4", shape, record, "create")).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", field, message: `The field ${field} ${message}` }),
    );
  });
});
