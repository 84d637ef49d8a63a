import { expect, test } from "vitest";
import { countValues, refuseValue } from "../../src/kit/measure-value.ts";

const nested = (depth: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

const itself: unknown[] = [];
itself.push({ again: itself });

const shared = { a: 1, b: [1, 2] };

test.each<[string, unknown, Parameters<typeof refuseValue>[1], string | undefined]>([
  ["a text", "x", {}, undefined],
  ["as deep as may be", nested(100), {}, undefined],
  ["one deeper", nested(101), {}, "it is nested deeper than 100 levels"],
  ["a million deep", nested(1_000_000), {}, "it is nested deeper than 100 levels"],
  ["itself inside itself", itself, {}, "an alias stands within what it stands for"],
  ["deep only where an alias is written out", [shared, [[shared]]], { depth: 4 }, "it is nested deeper than 4 levels"],
  ["an alias that just fits", [shared, [[shared]]], { depth: 5 }, undefined],
  ["one value repeated", [shared, shared], { repeated: 5 }, undefined],
  ["one value repeated too often", [shared, shared], { repeated: 4 }, "aliases repeat more than 4 values"],
  ["a long name", { abcde: 1 }, { nameLength: 4 }, "a name has more than 4 characters (abcde…)"],
])("%s", (_what, value, limits, problem) => {
  expect(refuseValue(value, limits)).toBe(problem);
});

test("what is repeated is counted where it stands", () => {
  expect(countValues([shared, shared])).toBe(11);
});
