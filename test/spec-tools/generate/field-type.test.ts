import { describe, expect, test } from "vitest";
import { bodyAlternatives } from "../../../src/spec-tools/generate/body-alternatives.ts";
import { entityRow } from "../../../src/spec-tools/generate/entity-row.ts";
import { fieldType } from "../../../src/spec-tools/generate/field-type.ts";
import { readEntity } from "../../../src/spec-tools/generate/read-entity.ts";
import type { Reference, Schema, SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

const ref = (name: string): Reference => ({ $ref: `#/components/schemas/${name}` });
const document: SpecDocument = {
  openapi: "3.1.0",
  info: { title: "small", version: "1" },
  servers: [],
  paths: {
    "/settings": {
      put: {
        operationId: "Set",
        responses: {},
        requestBody: { content: { "application/json": { schema: { oneOf: [ref("Wall"), ref("Utc")] } } } },
      },
    },
  },
  components: {
    schemas: {
      State: { type: "string" },
      Loop: { allOf: [ref("Loop")] },
      Line: { properties: { n: { type: "integer" } } },
      Wall: { properties: { start: { type: "string" }, both: { type: "string" }, same: { type: "boolean" } } },
      Utc: {
        properties: {
          startUtc: { type: "string", format: "date-time" },
          both: { type: "number" },
          same: { type: "boolean" },
        },
      },
    },
  },
};

test.each<[string, Schema | Reference]>([
  ["text", { type: ["string", "null"] }],
  ["text", { type: "string", format: "uri" }],
  ["text", ref("State")],
  ["text", { allOf: [ref("State")] }],
  ["text", { oneOf: [{ type: "null" }, ref("State")] }],
  ["number", { type: "number", format: "double" }],
  ["boolean", { type: ["boolean", "null"] }],
  ["integer", { type: "integer" }],
  ["integer", { type: "integer", format: "code" }],
  ["uint8", { type: ["integer", "null"], format: "uint8" }],
  ["int64", { type: "integer", format: "int64" }],
  ["guid", { anyOf: [{ type: "string", format: "uuid" }, { type: "null" }] }],
  ["guid[]", { type: ["array", "null"], items: { type: "string", format: "uuid" } }],
  ["int16[][]", { type: "array", items: { type: "array", items: { type: "integer", format: "int16" } } }],
  ["list", { type: "array" }],
  ["list", { type: "array", items: {} }],
  ["object", { type: "object" }],
  ["object", { type: "object", additionalProperties: true }],
  ["object", { properties: { a: { type: "string" } } }],
  ["text{}", { type: "object", additionalProperties: { type: "string" } }],
  ["any", {}],
  ["any", { type: ["string", "number"] }],
  ["any", { oneOf: [{ type: "string" }, { type: "number" }] }],
  ["any", ref("Loop")],
])("%s %o", (want, schema) => {
  expect(fieldType(document, schema)).toBe(want);
});

describe("what a table says of a body", () => {
  const rowOf = (properties: Readonly<Record<string, Schema | Reference>>, inBody = true) =>
    entityRow(readEntity(document, { properties }), inBody);

  test("what may be written is named once, by its type; a field that has a kind is among the text", () => {
    const both = { "x-write": ["create", "update"] };
    expect(
      rowOf({
        ID: { type: "string", format: "uuid", "x-write": "create" },
        Name: { type: "string", ...both },
        Total: { type: "number", ...both },
        Open: { type: "boolean", "x-write": "update" },
        Any: { ...both },
        Lines: { type: "array", items: ref("Line"), "x-write": "create" },
        Read: { type: "number" },
      }),
    ).toEqual({
      fields: { guid: "ID" },
      nested: { Line: "Lines" },
      write: { text: "Name", number: "Total", any: "Any" },
      writeOnce: { text: "ID Lines" },
      writeLater: { boolean: "Open" },
    });
  });

  test("what the service drops is named apart, and says nothing of what may be written", () => {
    const dropped: Schema = { type: "boolean", "x-write": "ignored" };
    expect(rowOf({ IsSales: dropped, Name: { type: "string", "x-write": ["create", "update"] } })).toEqual({
      write: { text: "Name" },
      ignored: "IsSales",
    });
    expect(rowOf({ IsSales: dropped, Open: { type: "boolean" } })).toEqual({
      sent: { boolean: "Open" },
      ignored: "IsSales",
    });
    expect(rowOf({ IsSales: dropped, Code: { type: "string" } }, false)).toBeUndefined();
  });

  test("where nothing says what may be written, text is named and what is not known is not", () => {
    const properties: Readonly<Record<string, Schema>> = {
      name: { type: "string" },
      any: {},
      force: { type: "boolean" },
      "name@odata.type": { type: "string" },
      details: {
        type: "object",
        properties: { at: { type: "string", format: "date-time" }, now: { type: "boolean" } },
      },
    };
    expect(rowOf(properties)).toEqual({
      parts: { details: { fields: { instant: "at" }, sent: { boolean: "now" } } },
      sent: { text: "name", boolean: "force" },
    });
    expect(rowOf(properties, false)).toBeUndefined();
  });

  test("a body that is one of two records has the fields of both", () => {
    const [[name, schema] = ["", {}], ...others] = [...bodyAlternatives(document)];
    expect([name, others]).toEqual(["Wall", []]);
    expect(entityRow(readEntity(document, schema), true)).toEqual({
      fields: { instant: "startUtc" },
      sent: { text: "start", boolean: "same" },
    });
  });
});
