import { expect, test } from "vitest";
import type { EntityRow } from "../../../generated/tables.ts";
import { shapeOf } from "../../../src/clients/tables/entity-shape.ts";

test.each<[string, EntityRow | undefined, object]>([
  ["that the table does not have", undefined, {}],
  ["that says nothing", {}, {}],
  [
    "with kinds",
    { fields: { int64: "ID Count", datetime: "Created" } },
    { ID: "int64", Count: "int64", Created: "datetime" },
  ],
])("an entity %s", (_what, row, want) => {
  expect(shapeOf({ paths: {}, entities: row ? { Thing: row } : {} }, "Thing").kinds).toEqual(want);
});

test("of an answer without a record, nothing is known", () => {
  expect(shapeOf({ paths: {}, entities: {} }, undefined)).toEqual({ kinds: {} });
});

test("what may be written: always, on creation only, by a change only", () => {
  const { writable } = shapeOf(
    {
      paths: {},
      entities: { Thing: { write: { text: "Name" }, writeOnce: { text: "Code" }, writeLater: { integer: "State" } } },
    },
    "Thing",
  );
  expect(writable).toEqual({ create: new Set(["Name", "Code"]), update: new Set(["Name", "State"]) });
});

test("entities lead to each other in circles", () => {
  const table = { paths: {}, entities: { Thing: { nested: { Line: "Lines" } }, Line: { single: { Thing: "Thing" } } } };
  const thing = shapeOf(table, "Thing");
  expect(thing.nested?.["Lines"]?.().nested?.["Thing"]?.()).toBe(thing);
});
