import { expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../../src/kit/json-access.ts";
import { settleValues } from "../../../src/spec-tools/prepare/settle-values.ts";

function settled(text: string, isModern = true): unknown {
  const document: JsonObject = parse(text);
  settleValues(document, isModern);
  return document;
}

test("numbers where only text can stand are text", () => {
  const operation = "{ summary: 2024, operationId: 7, tags: [1, a], parameters: [{ name: 1, in: query }] }";
  expect(settled(`info: { version: 1.5 }\npaths: { /a: { get: ${operation} } }`)).toEqual({
    info: { version: "1.5" },
    paths: {
      "/a": { get: { summary: "2024", operationId: "7", tags: ["1", "a"], parameters: [{ name: "1", in: "query" }] } },
    },
  });
});

test("members that say nothing are taken away, and what may be anything may be anything", () => {
  const schema = "{ properties: { a: null, required: true }, required: null, allOf: [null], items: null }";
  const operation = `{ tags: null, parameters: null, responses: { 200: null, 201: { content: { a/b: null } } } }`;
  expect(
    settled(`paths: { /a: { get: ${operation}, put: null } }\ncomponents: { schemas: { A: ${schema}, B: } }`),
  ).toEqual({
    paths: { "/a": { get: { responses: { 200: { description: "" }, 201: { content: { "a/b": {} } } } } } },
    components: { schemas: { A: { properties: { a: {}, required: true }, allOf: [] }, B: {} } },
  });
});

test("what is a value stays: a default, a code, an example", () => {
  const text =
    "components: { schemas: { A: { default: null, enum: [null, 1], const: null, example: { name: 1 }, name: 2 } } }";
  expect(settled(text)).toEqual({
    components: {
      schemas: { A: { default: null, enum: [null, 1], const: null, example: { name: 1 }, name: "2" } },
    },
  });
});

test.each([
  ["{ type: null }", { type: "null" }, {}],
  ["{ type: [string, null] }", { type: ["string", "null"] }, { type: ["string", null] }],
  ["{ type: string, required: true }", { type: "string" }, { type: "string" }],
])("the schema %s", (schema, modern, older) => {
  expect(settled(`components: { schemas: { A: ${schema} } }`)).toEqual({ components: { schemas: { A: modern } } });
  expect(settled(`components: { schemas: { A: ${schema} } }`, false)).toEqual({
    components: { schemas: { A: older } },
  });
});

test("a header, a parameter and a body may be demanded", () => {
  const responses = "{ 200: { headers: { A: { required: true } } } }";
  const text = `paths: { /a: { get: { requestBody: { required: true }, parameters: [{ required: true }], responses: ${responses} } } }`;
  expect(settled(text)).toEqual(parse(text));
});
