import { expect, test } from "vitest";
import type { WireRow } from "../../../src/odata/pages/wire-row.ts";
import { changedFields } from "../../../src/odata/rows/changed-fields.ts";

test.each<[WireRow, WireRow, WireRow]>([
  // Fact 64: a field that is left out stays as it was, null clears it.
  [{ a: 1, b: "x", c: true }, { a: 1, b: "y" }, { b: "y" }],
  [{ a: 1 }, { a: null }, { a: null }],
  [{ a: null }, { a: null }, {}],
  [{ a: 1 }, { a: undefined }, {}],
  [{}, { a: null }, { a: null }],
  [{ a: 1 }, { a: "1" }, { a: "1" }],
  [{ a: "5" }, { a: 5n }, {}],
  [{ a: "5" }, { a: 6n }, { a: 6n }],
  [{ at: "1970-01-01T00:00:00Z" }, { at: new Date(0) }, {}],
  [{ at: null }, { at: new Date(0) }, { at: new Date(0) }],
  [{ at: new Date(1) }, { at: new Date(2) }, { at: new Date(2) }],
  [{ Lines: [{ a: 1 }] }, { Lines: [{ a: 1 }] }, {}],
  [{ Lines: [{ a: 1 }] }, { Lines: [{ a: 2 }] }, { Lines: [{ a: 2 }] }],
  [{}, { toString: 1 }, { toString: 1 }],
])("from %o to %o", (before, after, want) => {
  expect(changedFields(before, after)).toEqual(want);
});
