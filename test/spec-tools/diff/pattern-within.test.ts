import fc from "fast-check";
import { expect, test } from "vitest";
import { isPatternWithin, patternReader } from "../../../src/spec-tools/diff/pattern-within.ts";

const fitsPattern = (pattern: string, value: string): boolean => patternReader([pattern])(pattern, value);

const cases: readonly (readonly [narrow: string, wide: string, within: boolean, back: boolean])[] = [
  ["^ab", "^a", true, false],
  ["^a", "^b", false, false],
  ["^a$", "^a", true, false],
  ["a", "^a", false, true],
  ["ab$", "b$", true, false],
  ["^[a-c]{2}$", "^[a-z]{2,3}$", true, false],
  ["^[0-9]+$", String.raw`^\d+$`, true, true],
  ["^[A-Z]{3}$", "^[A-Z]*$", true, false],
  ["^(a|b)$", "^[ab]$", true, true],
  ["^(?:ab)+$", "^(ab)*$", true, false],
  ["^a?$", "^a*$", true, false],
  [String.raw`^\w+\.pdf$`, String.raw`^.+\.pdf$`, true, false],
  ["^a|^b", "^[abc]", true, false],
  ["^.*$", "", true, false],
  ["", "^", true, true],
  // Not understood: only the same is within.
  ["^(?=a)b", "^b", false, false],
  [String.raw`^(a)\1$`, "^aa$", false, false],
  [String.raw`^\p{L}$`, "^.$", false, false],
];

test.each(cases)("%s and %s", (narrow, wide, within, back) => {
  expect([isPatternWithin(narrow, wide), isPatternWithin(wide, narrow)]).toEqual([within, back]);
});

test("a pattern that engines choke on is compared soon, and so is one of many states", () => {
  expect(isPatternWithin("^(a+)+$", "^a+$")).toBe(true);
  expect(fitsPattern("^(a+)+$", `${"a".repeat(50_000)}b`)).toBe(false);
  expect(isPatternWithin(`^${"(".repeat(100)}a${")".repeat(100)}$`, "^a$")).toBe(false);
  expect(isPatternWithin("^(.{1000}){1000}$", "^.*$")).toBe(false);
});

const atom = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", String.raw`\d`, "(a|bb)", "(?:a|)", "[b-d]");
const pattern = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(atom, fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,2}", "{0}", "+?")), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(
    ([begins, parts, ends]) => `${begins ? "^" : ""}${parts.map((part) => part.join("")).join("")}${ends ? "$" : ""}`,
  );
const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "e", "1", "\n"), maxLength: 6 });

test("a text fits as the engine of JavaScript says", () => {
  fc.assert(
    fc.property(pattern, text, (own, value) => fitsPattern(own, value) === new RegExp(own, "u").test(value)),
    { seed: 7, numRuns: 3_000 },
  );
});

test("what fits the narrower pattern fits the wider, by the engine of JavaScript", () => {
  let within = 0;
  fc.assert(
    fc.property(pattern, pattern, fc.array(text, { minLength: 20, maxLength: 20 }), (one, other, values) => {
      if (!isPatternWithin(one, other)) return true;
      within += 1;
      const [narrow, wide] = [new RegExp(one, "u"), new RegExp(other, "u")];
      return values.every((value) => !narrow.test(value) || wide.test(value));
    }),
    { seed: 8, numRuns: 3_000 },
  );
  expect(within).toBeGreaterThan(100);
});
