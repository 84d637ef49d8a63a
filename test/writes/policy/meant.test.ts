import { expect, test } from "vitest";
import { meant } from "../../../src/writes/policy/meant.ts";

test.each([
  ["prority", "prority (did you mean priority?)"],
  ["sequnce", "sequnce (did you mean sequence?)"],
  ["approved", "approved"],
])("%s: %s", (word, want) => {
  expect(meant(word, ["priority", "sequence"])).toBe(want);
});
