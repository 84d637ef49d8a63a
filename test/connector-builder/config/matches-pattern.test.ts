import { expect, test } from "vitest";
import { matchesPattern } from "../../../src/connector-builder/config/matches-pattern.ts";

test.each([
  ["GetRow", ["GetRow"], true],
  ["GetRow", ["Get"], false],
  ["GetRow", ["Get*"], true],
  ["GetRow", ["*Row"], true],
  ["GetRow", ["*"], true],
  ["GetRow", ["G*t*w"], true],
  ["GetRow", ["Get*Row*"], true],
  ["aa", ["aa*a"], false],
  ["GetRow", ["Set*", "Get*"], true],
  ["GetRow", [], false],
])("%s against %j: %s", (name, patterns, want) => {
  expect(matchesPattern(name, patterns)).toBe(want);
});
