import { expect, test } from "vitest";
import { defaultOf, withFacets } from "../../../src/spec-tools/import/value-facets.ts";

const validation = (terms: Record<string, string | number>) =>
  new Map(Object.entries(terms).map(([term, value]) => [`Org.OData.Validation.V1.${term}`, value] as const));

test.each([
  [
    "bounds of a number",
    { type: "integer" },
    { Minimum: 1, Maximum: "9", MultipleOf: 2 },
    { minimum: 1, maximum: 9, multipleOf: 2 },
  ],
  ["bounds of a number that may be null", { type: ["number", "null"] }, { Minimum: 0.5 }, { minimum: 0.5 }],
  ["a pattern of a text", { type: "string" }, { Pattern: "^[A-Z]{2}$" }, { pattern: "^[A-Z]{2}$" }],
  ["a pattern that JavaScript cannot read", { type: "string" }, { Pattern: "^(?i)a$" }, {}],
  ["a length of a list", { type: "array", items: {} }, { MinItems: 1, MaxItems: 3 }, { minItems: 1, maxItems: 3 }],
  ["bounds of a number that stands as text", { type: "string", format: "decimal" }, { Minimum: 1 }, {}],
  ["what refers to another schema", { $ref: "#/x" }, { Minimum: 1 }, {}],
])("%s", (_, schema, terms, want) => {
  expect(withFacets(schema, validation(terms))).toEqual({ ...schema, ...want });
});

test("the values that are allowed become codes", () => {
  const said = [{ Value: "open" }, { Value: "closed" }];
  expect(withFacets({ type: "string" }, new Map([["Org.OData.Validation.V1.AllowedValues", said]]))).toEqual({
    type: "string",
    "x-enum": { open: "open", closed: "closed" },
  });
});

test.each([
  ["5", { type: "integer" }, 5],
  ["5.5", { type: "integer" }, undefined],
  ["2.50", { type: ["number", "null"] }, 2.5],
  ["1", { type: "boolean" }, true],
  ["", { type: "string" }, ""],
  ["Red", { type: "string", "x-enum": { Red: "Red" } }, "Red"],
  ["0", { type: "string", "x-enum": { Red: "Red" } }, undefined],
  ["now()", { type: "string", format: "odata-v2-datetime" }, undefined],
  [undefined, { type: "string" }, undefined],
])("the default %s of %j is %j", (text, schema, want) => {
  expect(defaultOf(text, schema)).toEqual(want);
});
