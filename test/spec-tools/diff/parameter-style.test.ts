import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const text = { type: "string" };
const list = { type: "array", items: text };
const record = { type: "object", properties: { a: text } };
const any = {};
const choice = { oneOf: [text, list] };

const documentWith = (operation: object): object => ({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  paths: { "/things/{v}": { post: { operationId: "CallThings", responses: {}, ...operation } } },
  components: { schemas: { List: list } },
});
const parameter = (place: string, own: object): object =>
  documentWith({ parameters: [{ name: "v", in: place, required: place === "path", ...own }] });
const field = (schema: object, encoding?: object): object =>
  documentWith({
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { v: schema } },
          ...(encoding ? { encoding: { v: encoding } } : {}),
        },
      },
    },
  });

const found = (before: object, after: object): string[] =>
  compareSpecs(before, after).map(({ kind, types, flows }) => `${kind} ${types}/${flows}`);

const otherwise = ["parameter-style-changed major/breaks"];

/**
 * Whether a value is written otherwise, by the tables of the specification: `n/a` and cells that are alike are no
 * difference.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
const cases: readonly (readonly [what: string, place: string, before: object, after: object, differs: boolean])[] = [
  ["a list of a query", "query", { schema: list }, { schema: list, explode: false }, true],
  ["a record of a query", "query", { schema: record }, { schema: record, explode: false }, true],
  [
    "a list in a component",
    "query",
    { schema: { $ref: "#/components/schemas/List" } },
    { schema: list, explode: false },
    true,
  ],
  [
    "a list that may be null",
    "query",
    { schema: { anyOf: [list, { type: "null" }] } },
    { schema: list, explode: false },
    true,
  ],
  [
    "a list parted by spaces and exploded, which is one of names",
    "query",
    { schema: list },
    { schema: list, style: "spaceDelimited", explode: true },
    false,
  ],
  [
    "a list parted by pipes, exploded",
    "query",
    { schema: list, style: "pipeDelimited" },
    { schema: list, style: "pipeDelimited", explode: true },
    true,
  ],
  ["a text of a query", "query", { schema: text }, { schema: text, explode: false }, false],
  [
    "a number of a path",
    "path",
    { schema: { type: "integer" } },
    { schema: { type: "integer" }, explode: true },
    false,
  ],
  ["a list of a path", "path", { schema: list }, { schema: list, explode: true }, false],
  ["a list of a header", "header", { schema: list }, { schema: list, explode: true }, false],
  ["a record of a path", "path", { schema: record }, { schema: record, explode: true }, true],
  ["a record of a header", "header", { schema: record }, { schema: record, explode: true }, true],
  [
    "a list as a label",
    "path",
    { schema: list, style: "label" },
    { schema: list, style: "label", explode: true },
    true,
  ],
  [
    "a text as a label",
    "path",
    { schema: text, style: "label" },
    { schema: text, style: "label", explode: true },
    false,
  ],
  [
    "a text as a matrix",
    "path",
    { schema: text, style: "matrix" },
    { schema: text, style: "matrix", explode: true },
    false,
  ],
  ["a text is a matrix now", "path", { schema: text }, { schema: text, style: "matrix" }, true],
  ["a text is parted by pipes", "query", { schema: text }, { schema: text, style: "pipeDelimited" }, false],
  [
    "a record in brackets",
    "query",
    { schema: record, style: "deepObject" },
    { schema: record, style: "deepObject", explode: true },
    false,
  ],
  [
    "a record in brackets now",
    "query",
    { schema: record },
    { schema: record, style: "deepObject", explode: true },
    true,
  ],
  ["a text or a list", "query", { schema: choice }, { schema: choice, explode: false }, true],
  ["anything", "query", { schema: any }, { schema: any, explode: false }, true],
];

describe("how a value of a parameter is written", () => {
  test.each(cases)("%s", (_what, place, before, after, differs) => {
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const kinds = found(parameter(place, one), parameter(place, other));
      expect(kinds.filter((kind) => kind.startsWith("parameter-style"))).toEqual(differs ? otherwise : []);
    }
  });

  test.each([
    ["a text becomes anything", "query", text, any],
    ["a number of a path becomes anything", "path", { type: "integer" }, any],
    ["a text becomes a text or a list", "query", text, choice],
    ["a list becomes a text or a list", "header", list, choice],
    ["items become anything", "query", list, { type: "array", items: any }],
  ])("is no other because there are more values: %s", (_what, place, before, after) => {
    expect(found(parameter(place, { schema: before }), parameter(place, { schema: after }))).toEqual([
      "type-widened patch/safe",
    ]);
  });

  test("is no other because there are fewer values", () => {
    expect(found(parameter("query", { schema: any }), parameter("query", { schema: text }))).toEqual([
      "type-narrowed major/breaks",
    ]);
  });

  test("is another where a value of both versions is", () => {
    expect(found(parameter("query", { schema: list }), parameter("query", { schema: any, explode: false }))).toEqual(
      ["type-widened patch/safe", ...otherwise].reverse(),
    );
  });

  test.each([
    ["a text", text, { explode: false }, []],
    ["a list", list, { explode: false }, ["body-encoding-changed major/breaks"]],
    ["a list, as by default", list, { style: "form", explode: true }, []],
    ["a text in pipes", text, { style: "pipeDelimited" }, []],
    ["a record in brackets", record, { style: "deepObject" }, ["body-encoding-changed major/breaks"]],
  ])("of a form's field: %s", (_what, schema, encoding, want) => {
    expect(found(field(schema), field(schema, encoding))).toEqual(want);
    expect(found(field(schema, encoding), field(schema))).toEqual(want);
  });
});
