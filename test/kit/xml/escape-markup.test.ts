import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { escapeMarkup } from "../../../src/kit/xml/escape-markup.ts";

/** The text and the attribute of a document, as a parser that is not ours reads them. */
function readBack(document: string): string[] {
  const parser = new SaxesParser();
  let [text, attribute] = ["", ""];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (piece) => (text += piece));
  parser.on("opentag", ({ attributes }) => (attribute = String(attributes["b"])));
  parser.write(document).close();
  return [text, attribute];
}

// Line ends and tabs are not kept in attributes (XML 1.0, sections 2.11 and 3.3.3).
const kept = /[^\t\n\r]/u;

test("any text survives in an element and in an attribute of either quote", () => {
  const texts = fc.string({ unit: "binary" }).map((text) => [...text].filter((mark) => kept.test(mark)).join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const want = [...text]
        .filter((mark) => /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(mark))
        .join("");
      for (const quote of ['"', "'"])
        expect(readBack(`<a b=${quote}${escapeMarkup(text)}${quote}>${escapeMarkup(text)}</a>`)).toEqual([want, want]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["all five", `<a b="c" d='e'>&`, "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"],
  ["what XML cannot hold, left out", "a\u0000\u000b\ud800\uffffb\tc\n", "ab\tc\n"],
])("%s", (_, text, want) => {
  expect(escapeMarkup(text)).toBe(want);
});
