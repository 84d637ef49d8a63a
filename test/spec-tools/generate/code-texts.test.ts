import { expect, test } from "vitest";
import { sayCodes } from "../../../src/spec-tools/generate/code-texts.ts";

const said = (schema: object): unknown => {
  sayCodes(schema);
  return Reflect.get(schema, "description");
};

test.each<[string, object, string | undefined]>([
  [
    "numbers",
    { type: "integer", description: "How far it is.", "x-enum": { 12: "Open", 21: "Complete" } },
    "How far it is. Codes: 12 = Open, 21 = Complete.",
  ],
  ["a field without a text", { type: "string", "x-enum": { C: "Customer" } }, "Codes: C = Customer."],
  ["names that are codes", { type: "string", description: "State.", "x-enum": { Open: "Open" } }, "State."],
  [
    "names in the writing of metadata, but for what cannot be read from it",
    { type: "string", description: "Kind.", "x-enum": { Credit_x0020_Memo: "Credit Memo", _x0020_: "Blank" } },
    "Kind. Codes: _x0020_ = Blank.",
  ],
  ["no codes", { type: "string", description: "Name." }, "Name."],
  ["what is no schema", { description: "A sample.", "x-enum": { 1: "One" } }, "A sample."],
  [
    "more than anybody reads",
    { type: "integer", "x-enum": Object.fromEntries(Array.from({ length: 13 }, (_, at) => [at, `Name ${at}`])) },
    `Codes: ${Array.from({ length: 12 }, (_, at) => `${at} = Name ${at}`).join(", ")}, ….`,
  ],
])("codes of %s", (_what, schema, text) => {
  expect(said(schema)).toBe(text);
});

test("what stands there already is not said again", () => {
  const field = { type: "string", description: "Kind.", "x-enum": { C: "Customer" } };
  said(field);
  expect(said(field)).toBe("Kind. Codes: C = Customer.");
});

test("of what is no name nothing is said", () => {
  expect(said({ type: "string", "x-enum": { a: { description: "A" }, b: null, c: "Customer" } })).toBe(
    "Codes: c = Customer.",
  );
});
