import { expect, test } from "vitest";
import { spellOutSchemas } from "../../../src/spec-tools/prepare/spell-out-schemas.ts";

const anything = {};
const nothing = { not: {} };

test("the schemas true and false are objects wherever a schema stands", () => {
  const media = (schema: unknown): object => ({ content: { "application/json": { schema } } });
  const written = (t: unknown, f: unknown): object => ({
    openapi: "3.1.0",
    paths: {
      "/a": {
        parameters: [{ name: "schema", in: "query", schema: t }],
        post: { requestBody: media(t), responses: { 200: { headers: { "X-A": { schema: f } }, ...media(f) } } },
      },
    },
    webhooks: { done: { post: { requestBody: media({ anyOf: [t, { oneOf: [f], allOf: [t] }] }) } } },
    components: {
      parameters: { P: { name: "p", in: "query", schema: t } },
      schemas: {
        Any: t,
        None: f,
        Object: {
          properties: { properties: t, not: f, deep: { items: t, contains: f, prefixItems: [t, f] } },
          patternProperties: { "^x": t },
          dependentSchemas: { a: f },
          $defs: { d: t },
          propertyNames: t,
          if: t,
          then: f,
          else: t,
        },
      },
    },
  });
  const document = written(true, false);
  spellOutSchemas({ ...document });
  expect(document).toEqual(written(anything, nothing));
});

test("what is true and no schema stays true", () => {
  const schema = {
    properties: { a: { default: true, readOnly: true, examples: [true], enum: [true, false], const: false } },
    additionalProperties: false,
    unevaluatedProperties: false,
    "x-own": { schema: true },
  };
  const parameter = { name: "a", in: "query", required: true, deprecated: false, schema: {}, example: { not: true } };
  const document = { components: { schemas: { A: structuredClone(schema) }, parameters: { P: { ...parameter } } } };
  spellOutSchemas(document);
  expect(document).toEqual({ components: { schemas: { A: schema }, parameters: { P: parameter } } });
});
