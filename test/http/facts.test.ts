import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";

/** Facts about limits, refusals and repeats that the chain acts on: each is named by a test of this folder. */
const handled = [
  21, 22, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 108, 109, 110, 111, 112, 113, 114, 125, 127, 128, 169, 170,
];

/** Numbers in between that the chain has no part in, and where they are looked after. */
const elsewhere: Readonly<Record<number, string>> = {
  23: "scopes of Exact's registration are data: `x-access` in the spec, tested in test/sandbox/exact/requests/access.test.ts",
  24: "which resources need organization administration: the same",
  26: "when scopes became mandatory: a date, nothing to act on",
  126: "empty dates of Business Central: values, tested in test/odata/rows/compile-row-decoder.test.ts",
};

/** The numbers that a text names: `fact 29`, `facts 108, 111`, `facts 28 to 33`. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/[Ff]acts? (\d+(?:(?:, | and | to |–)\d+)*)/g)].flatMap(([, list = ""]) =>
    list.split(/, | and /).flatMap((part) => {
      const [from = NaN, to = from] = part.split(/ to |–/).map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
}

test("every fact that the chain handles is named in a test", () => {
  const tests = listFiles("test/http").filter((file) => file.endsWith(".test.ts") && !file.endsWith("/facts.test.ts"));
  const named = new Set(tests.flatMap((file) => numbersIn(readFileSync(file, "utf8"))));
  expect(handled.filter((fact) => !named.has(fact))).toEqual([]);
  const all = [
    [21, 36],
    [108, 114],
    [125, 128],
    [169, 170],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  expect(all.filter((fact) => !handled.includes(fact) && elsewhere[fact] === undefined)).toEqual([]);
});

test.each([
  ["fact 29: a breaker", [29]],
  ["(facts 108, 111)", [108, 111]],
  ["Facts 28 to 30 and 33", [28, 29, 30, 33]],
  ["facts 101–103", [101, 102, 103]],
  ["no number", []],
])("%s", (text, want) => {
  expect(numbersIn(text)).toEqual(want);
});
