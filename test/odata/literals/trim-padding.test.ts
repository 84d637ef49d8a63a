import { expect, test } from "vitest";
import { trimPadding } from "../../../src/odata/literals/trim-padding.ts";

test.each([
  // Fact 58.
  ["FR ", "FR"],
  ["pc      ", "pc"],
  ["a", "a"],
  ["", ""],
  ["   ", ""],
  [" a b ", " a b"],
  ["a\n", "a\n"],
  ["a\t ", "a\t"],
])("%j", (text, want) => expect(trimPadding(text)).toBe(want));
