import { expect, test } from "vitest";
import { printCodes } from "../../../src/spec-tools/generate/print-codes.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

/** A document whose only record has one code list. */
function documentWith(codes: Record<string, string>, type: string): SpecDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example" }],
    paths: {
      "/things": {
        get: {
          operationId: "GetThing",
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
        },
      },
    },
    components: { schemas: { Thing: { type: "object", properties: { kind: { type, "x-enum": codes } } } } },
  };
}

test.each<[string, Record<string, string>, string, string[]]>([
  ["words and brackets", { a: "Sales credit notes (draft)" }, "string", ['  SalesCreditNotesDraft: "a",']],
  ["accents", { a: "Geïmporteerd" }, "string", ['  Geimporteerd: "a",']],
  ["a digit first", { "4": "4-weekly" }, "integer", ["  Code4Weekly: 4,"]],
  ["the same name twice", { "1": "Open", "2": "Open" }, "integer", ["  Open: 1,", "  Open_2: 2,"]],
  ["no letters at all", { "-1": "–" }, "integer", ["  Code_1: -1,"]],
  ["digits as text", { "08": "August" }, "string", ['  August: "08",']],
])("%s", (_what, codes, type, want) => {
  expect(printCodes(documentWith(codes, type), "specs/things/")?.split("\n").slice(3, -2)).toEqual([
    "export const ThingKind = {",
    ...want,
  ]);
});

test("a list of codes that stands there already has another name, and no second copy", () => {
  const document = documentWith({}, "string");
  const kind = { type: "string", "x-enum": { a: "A" } };
  const schemas = {
    Thing: { type: "object", properties: { kind, other: kind, third: { ...kind, "x-enum": { b: "B" } } } },
  };
  expect(
    printCodes({ ...document, components: { schemas } }, "specs/things/")
      ?.split("\n")
      .slice(2),
  ).toEqual([
    "/** Codes of `kind` of Thing. */",
    "export const ThingKind = {",
    '  A: "a",',
    "} as const;",
    "",
    "/** Codes of `other` of Thing. */",
    "export const ThingOther: typeof ThingKind = ThingKind;",
    "",
    "/** Codes of `third` of Thing. */",
    "export const ThingThird = {",
    '  B: "b",',
    "} as const;",
    "",
  ]);
});

test("without code lists there is no file", () => {
  expect(printCodes({ ...documentWith({}, "string"), paths: {} }, "specs/things/")).toBeUndefined();
});

test.each<[string, string, string]>([
  ["a property that ends the comment", "Thing", "x*/globalThis.ran=1;/*"],
  ["a property of two lines", "Thing", "x\n*/globalThis.ran=1;/*"],
  ["a schema's name that is code", "Thing=1;globalThis.ran=1;var x", "kind"],
])("%s does not run when the codes of a stranger's description are imported", async (_what, name, field) => {
  const { Thing = {} } = documentWith({}, "string").components.schemas;
  const document = documentWith({}, "string");
  const reference = `#/components/schemas/${name}`;
  const text = printCodes(
    {
      ...document,
      paths: JSON.parse(JSON.stringify(document.paths).replaceAll("#/components/schemas/Thing", reference)),
      components: {
        schemas: { [name]: { ...Thing, properties: { [field]: { type: "string", "x-enum": { a: "A" } } } } },
      },
    },
    "specs/things/",
  );
  const code = (text ?? "").replace(" as const;", ";");
  const codes: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect([Object.values(Object(codes)), Reflect.has(globalThis, "ran")]).toEqual([[{ A: "a" }], false]);
});
