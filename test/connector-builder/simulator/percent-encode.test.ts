import { expect, test } from "vitest";
import { percentEncode } from "../../../src/connector-builder/simulator/percent-encode.ts";

test.each([
  ["", ""],
  ["AZaz09-._~", "AZaz09-._~"],
  ["a b+c%d", "a%20b%2Bc%25d"],
  ["'()*!$&,;=:@/?#[]", "%27%28%29%2A%21%24%26%2C%3B%3D%3A%40%2F%3F%23%5B%5D"],
  ["\n\u0000", "%0A%00"],
  ["\u00e9", "%C3%A9"],
  ["\u20ac", "%E2%82%AC"],
  ["\ud83e\uddfe", "%F0%9F%A7%BE"],
])("%j becomes %s", (text, want) => {
  expect(percentEncode(text)).toBe(want);
  expect(decodeURIComponent(want)).toBe(text);
});

test("half of a surrogate pair has no bytes", () => {
  expect(() => percentEncode("\ud83e")).toThrow(RangeError);
});
