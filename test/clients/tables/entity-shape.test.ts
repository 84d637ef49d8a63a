import { expect, test } from "vitest";
import type { EntityRow } from "../../../generated/tables.ts";
import { shapeOf } from "../../../src/clients/tables/entity-shape.ts";

const kinds = { guid: "ID Type", datetime: "Created" };

test.each<[string, EntityRow | undefined, object]>([
  ["says nothing", undefined, { ID: "guid", Type: "guid", Created: "datetime" }],
  ["says that a field means nothing more", { fields: { plain: "Type" } }, { ID: "guid", Created: "datetime" }],
  ["says another kind", { fields: { int64: "ID Created" } }, { ID: "int64", Type: "guid", Created: "int64" }],
])("an entity that %s", (_what, row, want) => {
  expect(shapeOf({ kinds, paths: {}, entities: row ? { Thing: row } : {} }, "Thing").kinds).toEqual(want);
});

test("of an answer without a record, nothing is known", () => {
  expect(shapeOf({ kinds, paths: {}, entities: {} }, undefined)).toEqual({ kinds: {} });
});

test("what may be written: always, on creation only, by a change only", () => {
  const { writable } = shapeOf(
    { paths: {}, entities: { Thing: { write: "Name", writeOnce: "Code", writeLater: "State" } } },
    "Thing",
  );
  expect(writable).toEqual({ create: new Set(["Name", "Code"]), update: new Set(["Name", "State"]) });
});

test("entities lead to each other in circles", () => {
  const table = { paths: {}, entities: { Thing: { nested: { Line: "Lines" } }, Line: { single: { Thing: "Thing" } } } };
  const thing = shapeOf(table, "Thing");
  expect(thing.nested?.["Lines"]?.().nested?.["Thing"]?.()).toBe(thing);
});
