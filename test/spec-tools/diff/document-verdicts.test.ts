import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { printChanges } from "../../../src/spec-tools/diff/print-changes.ts";
import { summarizeChanges } from "../../../src/spec-tools/diff/summarize-changes.ts";
import { documentRows, verdictDocument } from "./document-verdicts.ts";
import { editDocument } from "./edit-document.ts";

/** The verdict, and below it the reasons, which are read where it is not the one that was decided. */
function verdict(before: unknown, after: unknown): string {
  const changes = compareSpecs(before, after);
  const { types, flows } = summarizeChanges(changes);
  return `${types}/${flows}\n${printChanges(changes)}`;
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

describe("a change around values", () => {
  test.each(documentRows)("%s", (_what, pointer, value, want) => {
    expect(firstLine(verdict(verdictDocument, editDocument(verdictDocument, pointer, value)))).toBe(want);
  });

  test.each(documentRows)("undone: %s", (_what, pointer, value, _want, undone) => {
    expect(firstLine(verdict(editDocument(verdictDocument, pointer, value), verdictDocument))).toBe(undone);
  });
});

/** Every reference to one name leads to another, and the component has it. */
const renamed = (document: object, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(document).replaceAll(`/${from}"`, `/${to}"`).replaceAll(`"${from}":`, `"${to}":`));

test("a component that has another name everywhere is one change, and no harm to a program that does not say it", () => {
  const changes = compareSpecs(verdictDocument, renamed(verdictDocument, "Thing", "Item"));
  expect(changes.map(({ kind, place, what, types, flows }) => [kind, place, what, types, flows])).toEqual([
    ["schema-renamed", "Thing", "the type is called Item now", "minor", "safe"],
  ]);
});

test("a component that has another name and another shape is compared nevertheless", () => {
  const renamedAndCut = editDocument(
    renamed(verdictDocument, "Thing", "Item"),
    "/components/schemas/Item/properties/id",
    undefined,
  );
  expect(compareSpecs(verdictDocument, renamedAndCut).map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    "property-removed Thing.id",
    "schema-renamed Thing",
  ]);
});

test("a way to sign in that only has another name is no change", () => {
  expect(compareSpecs(verdictDocument, renamed(verdictDocument, "oauth", "entra"))).toEqual([]);
});

test("64-bit integers are text in OData v2, whatever the description calls them", () => {
  const odata = editDocument(verdictDocument, "/paths/~1things/get/x-paging/style", "odata-v2");
  const wider = editDocument(odata, "/components/schemas/Thing/properties/count/format", "int64");
  for (const [before, after] of [
    [odata, wider],
    [wider, odata],
  ])
    expect(
      compareSpecs(before, after).map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`),
    ).toEqual(["format-changed Thing.count major/breaks"]);
});

test("a text says the type, not the alternatives that only demand members", () => {
  const body = {
    type: "object",
    properties: { id: { type: "string" } },
    anyOf: [{ required: ["id"] }, { required: ["at"] }],
  };
  const before = editDocument(verdictDocument, "/components/schemas/Thing", body);
  const after = editDocument(verdictDocument, "/components/schemas/Thing", { type: "string" });
  expect(compareSpecs(before, after)[0]?.what).toBe("the type goes from object to string");
});
