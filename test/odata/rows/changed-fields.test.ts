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
  [{ at: new Date(0) }, { at: "1970-01-01T00:00:00Z" }, {}],
  [{ at: 0 }, { at: new Date(0) }, { at: new Date(0) }],
  [{ at: 2000 }, { at: new Date("2000") }, { at: new Date("2000") }],
  [{ a: { b: ["5"] } }, { a: { b: [5n] } }, {}],
  [{ a: 5 }, { a: 5n }, {}],
  [{ a: 5n }, { a: "5" }, {}],
  [{ a: "n" }, { a: 5n }, { a: 5n }],
  [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, {}],
  [{ a: { b: 1 } }, { a: { b: 1, c: undefined } }, {}],
  [{ a: { b: 1 } }, { a: {} }, { a: {} }],
  [{ a: {} }, { a: { b: 1 } }, { a: { b: 1 } }],
  [{ a: { b: new Date(0) } }, { a: { b: "1970-01-01T00:00:00Z" } }, {}],
  [{ a: [1, 2] }, { a: [1] }, { a: [1] }],
  [{ a: [1] }, { a: [1, 2] }, { a: [1, 2] }],
  [{ a: [1, 2] }, { a: [1, 3] }, { a: [1, 3] }],
  [{ a: ["x"] }, { a: "x" }, { a: "x" }],
  [{ a: "x" }, { a: ["x"] }, { a: ["x"] }],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, { a: { b: 1, c: 3 } }],
  [{ a: [2, 1] }, { a: [1, 2] }, { a: [1, 2] }],
  [{ a: [] }, { a: {} }, { a: {} }],
  [{ a: {} }, { a: [] }, { a: [] }],
  [{ a: null }, { a: {} }, { a: {} }],
  [{ a: { b: ["5"] } }, { a: { b: [6n] } }, { a: { b: [6n] } }],
  [{ Lines: [{ a: 1 }] }, { Lines: [{ a: 1 }] }, {}],
  [{ Lines: [{ a: 1 }] }, { Lines: [{ a: 2 }] }, { Lines: [{ a: 2 }] }],
  [{}, { toString: 1 }, { toString: 1 }],
])("from %o to %o", (before, after, want) => {
  expect(changedFields(before, after)).toStrictEqual(want);
});

const circle: { inner?: unknown } = {};
circle.inner = circle;
const work = (): number => 1;

// It has to reach the body, which refuses it by its name.
test.each<[string, unknown, unknown]>([
  ["no number for null", null, Number.NaN],
  ["no end for null", null, Infinity],
  ["no number within a list for null", [null], [Number.NaN]],
  ["nothing within a list for null", [null], [undefined]],
  ["a hole for null", [null], new Array(1)],
  ["a Map for an object without fields", {}, new Map([["a", 1]])],
  ["a function within an object for nothing", {}, { work }],
  ["a function for nothing", undefined, work],
  ["a symbol for nothing", undefined, Symbol.iterator],
  ["what contains itself", null, circle],
])("what JSON cannot hold is a change: %s", (_what, before, after) => {
  expect(changedFields({ a: before }, { a: after })).toEqual({ a: after });
});

test("what is the very same is no change, whatever it is", () => {
  for (const same of [circle, work]) expect(changedFields({ a: same }, { a: same })).toEqual({});
});
