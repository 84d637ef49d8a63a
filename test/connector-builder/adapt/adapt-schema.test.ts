import { expect, test } from "vitest";
import { SchemaAdapter } from "../../../src/connector-builder/adapt/adapt-schema.ts";
import { LossLog } from "../../../src/connector-builder/adapt/loss-log.ts";

const text = { type: "string" };

test.each([
  ["null among the types", { type: ["string", "null"] }, { type: "string", "x-nullable": true }, []],
  ["nullable of 3.0", { type: "integer", nullable: true }, { type: "integer", "x-nullable": true }, []],
  ["null among the choices", { enum: ["a", null] }, { type: "string", enum: ["a"], "x-nullable": true }, []],
  ["nothing but null", { type: "null" }, { type: "string", "x-nullable": true }, []],
  ["a constant", { const: "a" }, { type: "string", enum: ["a"], default: "a" }, []],
  ["a number or null", { anyOf: [{ type: "number" }, { type: "null" }] }, { type: "number", "x-nullable": true }, []],
  ["whole and other numbers", { type: ["integer", "number"] }, { type: "number" }, []],
  ["scalars", { type: ["integer", "string"] }, { type: "string" }, ["text instead of integer or string"]],
  [
    "alternatives of scalars",
    { oneOf: [text, { type: "boolean" }] },
    { type: "string" },
    ["text, which stands for string or boolean"],
  ],
  ["choices of both", { oneOf: [{ enum: ["a"] }, { enum: ["b"] }] }, { type: "string", enum: ["a", "b"] }, []],
  [
    "text or a list",
    { oneOf: [text, { type: "array", items: text }] },
    { type: "string" },
    ["a single value only; array cannot be given"],
  ],
  [
    "null among alternatives of one kind",
    {
      oneOf: [
        { type: "number", nullable: true },
        { type: "integer", minimum: 1 },
      ],
    },
    { type: "number", "x-nullable": true },
    [],
  ],
  ["a file of 3.1", { type: "string", contentMediaType: "image/png" }, { type: "string", format: "binary" }, []],
  ["base64 of 3.1", { type: "string", contentEncoding: "base64" }, { type: "string", format: "byte" }, []],
  ["anything among parameters", {}, { type: "string" }, ["text"]],
  [
    "choices of several types",
    { enum: [1, "a"] },
    { type: "string", enum: [1, "a"] },
    ["text instead of integer or string"],
  ],
  ["an empty choice", { enum: ["", "a"] }, { type: "string", enum: ["", "a"] }, ["the empty text cannot be chosen"]],
  [
    "members beside the named ones",
    { properties: { a: text }, additionalProperties: true },
    { type: "object", properties: { a: text } },
    ["the named members only"],
  ],
  [
    "parts that only restrict",
    { type: "object", properties: { a: text }, anyOf: [{ required: ["a"] }, { not: {} }] },
    { type: "object", properties: { a: text } },
    [],
  ],
  [
    "a part with a sentence only",
    { allOf: [{ type: "integer" }, { description: "D." }] },
    { type: "integer", description: "D." },
    [],
  ],
])("%s", (_, given, want, became) => {
  const losses = new LossLog();
  expect(new SchemaAdapter({}, losses).whole(given, "here")).toEqual(want);
  expect(losses.all().map((loss) => loss.became)).toEqual(became);
});

test("the members of alternatives come together, choices of a discriminator too, and only what all require is required", () => {
  const losses = new LossLog();
  const given = {
    oneOf: [
      { type: "object", required: ["kind", "due"], properties: { kind: { const: "task" }, due: text } },
      { properties: { kind: { const: "step" }, parent: { type: "integer" } }, required: ["kind"] },
    ],
  };
  expect(new SchemaAdapter({}, losses).whole(given, "here")).toEqual({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: ["task", "step"] }, due: text, parent: { type: "integer" } },
  });
  expect(losses.all()).toEqual([
    {
      feature: "oneOf, anyOf",
      at: "here",
      became: "one object with the members of all 2 alternatives; which of them belong together is not checked",
    },
  ]);
});

test("a schema that is made of itself is cut, and what refers to itself by a member is not", () => {
  const losses = new LossLog();
  const schemas = {
    Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }, { type: "object", properties: { a: text } }] },
    Node: {
      type: "object",
      properties: { next: { anyOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] } },
    },
  };
  const adapter = new SchemaAdapter({ components: { schemas } }, losses);
  expect(adapter.adapt({ $ref: "#/components/schemas/Loop" }, "one")).toEqual({ $ref: "#/components/schemas/Loop" });
  adapter.adapt({ $ref: "#/components/schemas/Node" }, "two");
  expect(adapter.named()).toEqual({
    Loop: { type: "object", properties: { a: text } },
    Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node", "x-nullable": true } } },
  });
  expect(losses.all().map(({ feature, at }) => `${feature} ${at}`)).toEqual(["recursion schema Loop"]);
});

test("what a service only answers is not asked for", () => {
  const given = { type: "object", properties: { id: { type: "string", readOnly: true } } };
  expect(new SchemaAdapter({}, new LossLog()).whole(given, "here")).toEqual({
    type: "object",
    properties: { id: { type: "string", readOnly: true, "x-write": "ignored" } },
  });
});

test("any value of JSON stays without a type, and the report does not call it text", () => {
  const losses = new LossLog();
  const given = { type: "object", properties: { any: { description: "Any." }, rows: { type: "array", items: {} } } };
  expect(new SchemaAdapter({}, losses).adapt(given, "POST /a body")).toEqual({
    type: "object",
    properties: {
      any: { description: "Any.", "x-any": true },
      rows: { type: "array", items: { "x-any": true } },
    },
  });
  expect(losses.all().map(({ at, became }) => `${at}: ${became}`)).toEqual([
    "POST /a body.any: a value without a type: an expression gives it",
    "POST /a body.rows[]: a value without a type: an expression gives it",
  ]);
});
