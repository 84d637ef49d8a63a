import { expect, test } from "vitest";
import { upgradeSchemas } from "../../../src/spec-tools/prepare/upgrade-schemas.ts";

const upgraded = (schema: object): unknown => {
  const document = { openapi: "3.0.3", components: { schemas: { A: structuredClone(schema) } } };
  upgradeSchemas(document);
  expect(document.openapi).toBe("3.1.0");
  return document.components.schemas.A;
};

const user = { $ref: "#/components/schemas/User" };

// What the OpenAPI Initiative says of each: https://learn.openapis.org/upgrading/v3.0-to-v3.1.html
test.each<[what: string, given: object, want: object]>([
  ["a type that may be null", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["a type that may not", { type: "string", nullable: false }, { type: "string" }],
  [
    "values that may be null",
    { type: "string", nullable: true, enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "values of which null is one",
    { type: "string", nullable: true, enum: ["a", null] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "a reference that may be null",
    { nullable: true, allOf: [user], description: "Who." },
    { description: "Who.", anyOf: [{ allOf: [user] }, { type: "null" }] },
  ],
  [
    "an object that is composed and may be null",
    { type: "object", nullable: true, allOf: [user] },
    { anyOf: [{ type: "object", allOf: [user] }, { type: "null" }] },
  ],
  ["alternatives that may be null", { nullable: true, anyOf: [user] }, { anyOf: [user, { type: "null" }] }],
  ["anything, which may be null already", { nullable: true, description: "Any." }, { description: "Any." }],
  [
    "a limit that is left out",
    { type: "number", minimum: 1, exclusiveMinimum: true },
    { type: "number", exclusiveMinimum: 1 },
  ],
  ["a limit that is not", { maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  ["a limit that is none", { exclusiveMaximum: true }, {}],
  ["an example", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
  [
    "what stands beside a reference",
    { ...user, nullable: true, description: "Who." },
    { ...user, description: "Who." },
  ],
  [
    "what is inside",
    { type: "object", properties: { a: { type: "array", items: { type: "integer", nullable: true } } } },
    { type: "object", properties: { a: { type: "array", items: { type: ["integer", "null"] } } } },
  ],
  [
    "properties that are called like members",
    { properties: { nullable: { type: "boolean" }, example: { type: "string", nullable: true } } },
    { properties: { nullable: { type: "boolean" }, example: { type: ["string", "null"] } } },
  ],
  ["bytes, as they are", { type: "string", format: "binary" }, { type: "string", format: "binary" }],
])("%s", (_, given, want) => {
  expect(upgraded(given)).toEqual(want);
});

test("schemas of parameters, bodies and answers are among them", () => {
  const schema = { type: "string", nullable: true };
  const document = {
    openapi: "3.0.0",
    paths: {
      "/a": {
        parameters: [{ name: "a", in: "query", schema: { ...schema } }],
        post: {
          requestBody: { content: { "application/json": { schema: { ...schema } } } },
          responses: {
            200: {
              headers: { A: { schema: { ...schema } } },
              content: { "application/json": { schema: { ...schema } } },
            },
          },
          callbacks: {
            done: {
              "{$url}": { post: { requestBody: { content: { "application/json": { schema: { ...schema } } } } } },
            },
          },
        },
      },
    },
  };
  upgradeSchemas(document);
  expect(JSON.stringify(document).match(/nullable/g)).toBeNull();
  expect(JSON.stringify(document).match(/"type":\["string","null"\]/g)).toHaveLength(5);
});
