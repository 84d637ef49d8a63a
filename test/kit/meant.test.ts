import { expect, test } from "vitest";
import { meant, unknownName } from "../../src/kit/meant.ts";

test.each([
  ["prority", "prority (did you mean priority?)"],
  ["sequnce", "sequnce (did you mean sequence?)"],
  ["approved", "approved"],
])("%s: %s", (word, want) => {
  expect(meant(word, ["priority", "sequence"])).toBe(want);
});

test("the first unknown name of several, and none of known ones", () => {
  expect(unknownName(["sequence", "prority", "x"], ["priority", "sequence"])).toBe("prority (did you mean priority?)");
  expect(unknownName(["sequence"], ["priority", "sequence"])).toBeUndefined();
});
