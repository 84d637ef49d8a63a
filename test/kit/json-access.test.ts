import { expect, test } from "vitest";
import { isObject, listAt, objectAt, textAt, textsAt, valueAt } from "../../src/kit/json-access.ts";

test.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ["{}", false],
  [() => ({}), false],
])("%j is an object: %s", (value, want) => {
  expect(isObject(value)).toBe(want);
});

const value = { object: { a: 1 }, text: "b", list: ["c", 4, null, "d"], none: null };

test.each([
  ["object", { a: 1 }, undefined, [], []],
  ["text", {}, "b", [], []],
  ["list", {}, undefined, ["c", 4, null, "d"], ["c", "d"]],
  ["none", {}, undefined, [], []],
  ["missing", {}, undefined, [], []],
])("of %s comes what it is, and nothing else", (name, object, text, list, texts) => {
  expect([objectAt(value, name), textAt(value, name), listAt(value, name), textsAt(value, name)]).toEqual([
    object,
    text,
    list,
    texts,
  ]);
});

test("nothing is found in what has no members", () => {
  for (const nothing of [undefined, null, "text", 1, []])
    expect([objectAt(nothing, "a"), textAt(nothing, "a"), listAt(nothing, "a"), valueAt(nothing, "a")]).toEqual([
      {},
      undefined,
      [],
      undefined,
    ]);
});

test("a value is found in arrays and classes as well", () => {
  expect([valueAt(["a", "b"], "length"), valueAt(new Error("c"), "message")]).toEqual([2, "c"]);
});
