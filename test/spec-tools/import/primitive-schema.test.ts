import { expect, test } from "vitest";
import { primitiveSchema } from "../../../src/spec-tools/import/primitive-schema.ts";

// CSDL 4.01, sections 3.3 and 4: a value of any primitive type, of any type at all, and values that are GeoJSON.
test.each([
  ["Edm.PrimitiveType", {}],
  ["Edm.Untyped", {}],
  ["Edm.GeographyPoint", { type: "object", additionalProperties: true }],
  ["Edm.ComplexType", { type: "object", additionalProperties: true }],
  ["Edm.Double", { type: "number", format: "double" }],
])("%s in a body: what is not known to be an object may be text or a number too", (name, want) => {
  expect(primitiveSchema(name, "v4")).toEqual(want);
});
