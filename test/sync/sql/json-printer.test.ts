import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPrinter } from "../../../src/sync/sql/json-printer.ts";

test("prints what JSON.stringify prints of the same columns", () => {
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 3, maxLength: 3 }),
      fc.subarray([0, 1, 2], { minLength: 1 }),
      (values, which) => {
        const names = ["id", 'a "quoted" name', "größe"];
        const want = JSON.stringify(Object.fromEntries(which.map((at) => [names[at], values[at]])));
        expect(jsonPrinter(names, which)(values)).toBe(want);
      },
    ),
  );
});

test("a column without a value is null", () => {
  expect(jsonPrinter(["id", "name"], [0, 1])(["1"])).toBe('{"id":"1","name":null}');
});
