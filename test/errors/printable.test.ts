import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ErpError } from "../../src/errors/erp-error.ts";
import { printable, printableLines } from "../../src/errors/printable.ts";

test.each<[string, string]>([
  ["colours", "\u001b[31mred\u001b[0m"],
  ["a title that types", "\u001b]0;rm -rf\u0007"],
  ["the one-byte CSI", "\u009b2J"],
  ["a line that is written over", "refused\rdone   "],
  ["a back space", "no\b\bok"],
  ["line ends", "one\r\ntwo"],
  ["the other line ends", "one\u2028two\u2029three\u0085four"],
  ["NUL and DEL", "a\0b\u007f"],
  ["a half of a pair", "a\ud83d"],
])("%s: what is shown has no control character, and read as JSON it is the text", (_, text) => {
  const shown = printable(text);
  // RFC 8259 section 7 says how JSON writes a character; Node knows the sequences of terminals.
  expect(JSON.parse(`"${shown}"`)).toBe(text);
  expect(stripVTControlCharacters(shown)).toBe(shown);
  expect(shown).not.toMatch(/\p{C}/u);
});

// Table 2 and 3.1 of UAX #9: every character that turns the direction of writing.
test.each([0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])(
  "U+%i turns nothing round",
  (point) => {
    expect(printable(`a${String.fromCodePoint(point)}b`)).toBe(`a\\u${point.toString(16).padStart(4, "0")}b`);
  },
);

test.each(["Jansen & Söhne", "日本語", "नमस्ते", "👩‍👩‍👧", "می‌خواهم", "a\u00a0b", "C:\\users"])(
  "%s is shown as it is",
  (text) => {
    expect(printable(text)).toBe(text);
  },
);

test("lines stay lines where lines are wanted", () => {
  expect(printableLines("one\n\u001btwo\tx\r\n\r")).toBe("one\n\\u001btwo\tx\n\\u000d");
});

test("an error's message shows what it was given, whatever it was given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { message } = new ErpError("SPEC_INVALID", text);
      return stripVTControlCharacters(message) === message && !/[^\P{Cc}\n\t]/u.test(message);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
