import { expect, test } from "vitest";
import { flattenSchema } from "../../../src/connector-builder/swagger/flatten-schema.ts";

const document = {
  components: {
    schemas: {
      Cat: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", maxLength: 5 }, paws: { type: "integer" } },
      },
      Dog: {
        type: "object",
        required: ["name", "bark"],
        properties: { name: { type: "string" }, bark: { type: "boolean" } },
      },
    },
  },
};
const cat = { $ref: "#/components/schemas/Cat" };
const dog = { $ref: "#/components/schemas/Dog" };

test.each([
  ["a plain schema stays", { type: "string" }, { type: "string" }, []],
  [
    "allOf becomes one object that requires all",
    { allOf: [cat], required: ["paws"] },
    {
      type: "object",
      required: ["name", "paws"],
      properties: { name: { type: "string", maxLength: 5 }, paws: { type: "integer" } },
    },
    ["Cat"],
  ],
  [
    "a property said again adds to the first",
    { allOf: [cat], properties: { name: { description: "Its name." } } },
    {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string", maxLength: 5, description: "Its name." }, paws: { type: "integer" } },
    },
    ["Cat"],
  ],
  [
    "alternatives require what each of them requires",
    { oneOf: [cat, dog] },
    {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string", maxLength: 5 }, paws: { type: "integer" }, bark: { type: "boolean" } },
    },
    ["Cat", "Dog"],
  ],
  ["null is no alternative", { anyOf: [{ type: "integer" }, { type: "null" }] }, { type: "integer", required: [] }, []],
])("%s", (_, given, schema, names) => {
  expect(flattenSchema(document, given)).toEqual({ schema, names });
});

test("a reference to nothing is an error that names it", () => {
  expect(() => flattenSchema(document, { $ref: "#/components/schemas/Cow" })).toThrow(
    "#/components/schemas/Cow leads nowhere",
  );
});
