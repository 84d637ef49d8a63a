import { expect, test } from "vitest";
import { encodeReserved } from "../../../src/clients/plain/written-value.ts";

// RFC 3986, section 2.2, without what OpenAPI 3.1.2 leaves to programs (Encoding Object, allowReserved).
test.each([
  [":/?@!$'()*,;=", ":/?@!$'()*,;="],
  ["#[]&+", "%23%5B%5D%26%2B"],
  ["a%20b%zz%", "a%20b%25zz%25"],
  ["ü 日😀", "%C3%BC%20%E6%97%A5%F0%9F%98%80"],
  ["", ""],
])("%s with its reserved characters stands as %s", (text, want) => {
  expect(encodeReserved(text)).toBe(want);
});
