import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell } from "../../../src/cli/output/csv-cell.ts";

test.each<[unknown, string]>([
  ["Jansen", "Jansen"],
  ["=1+1", "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3+cmd", "'-2+3+cmd"],
  ["\t=1", "'\t'=1"],
  ["-12.50", "-12.50"],
  ["+31 20 1234567", "+31 20 1234567"],
  ["-", "'-"],
  // OWASP's list: the four signs, tab, carriage return, line feed, and the full-width forms.
  ["\r=1", "'\r'=1"],
  ["\n=1", "'\n'=1"],
  ["\n", "'\n"],
  ["＝1+1", "'＝1+1"],
  ["＋1+1", "'＋1+1"],
  ["－1+1", "'－1+1"],
  ["＠SUM(1)", "'＠SUM(1)"],
  ["﹦1", "'﹦1"],
  // Blanks and what shows nothing at all.
  [" =1", "' =1"],
  ["\u00a0=1", "'\u00a0=1"],
  ["\u2003=1", "'\u2003=1"],
  ["\u3000@x", "'\u3000@x"],
  ["\u200b=1", "'\u200b=1"],
  ["\ufeff\u2060=1", "'\ufeff\u2060=1"],
  ["\u00ad+x", "'\u00ad+x"],
  ["\ufe0f=1", "'\ufe0f=1"],
  ["\u3164=1", "'\u3164=1"],
  ["\u2800=1", "'\u2800=1"],
  [" ", " "],
  // Where another separator is used, a quote in the middle of a line holds nothing together.
  ["x;=cmd()", "x;'=cmd()"],
  ["x\t=cmd()", "x\t'=cmd()"],
  ["x\t-5", "x\t-5"],
  ["x\t-5\t=1", "x\t'-5\t'=1"],
  ["x; \u00a0@cmd", "x; \u00a0'@cmd"],
  ['x;"=cmd()"', 'x;"\'=cmd()"'],
  ["x\r\n=cmd()", "x\r\n'=cmd()"],
  ["=a;=b", "'=a;'=b"],
  ["x;-5;+31 20 1", "x;-5;+31 20 1"],
  ["x;y=1", "x;y=1"],
  ["Jansen, -", "Jansen, -"],
  // No terminal obeys it.
  ["a\u001b[31mb\u009b", "a\\u001b[31mb\\u009b"],
  ["a\r\nb\tc", "a\r\nb\tc"],
  [-5, "-5"],
  [0, "0"],
  [false, "false"],
  [null, ""],
  [undefined, ""],
  [{ a: "=1" }, '{"a":"=1"}'],
  [{ a: "x;=1" }, '{"a":"x;\'=1"}'],
  [[1, 2], "[1,2]"],
])("%j is %j", (value, want) => {
  expect(csvCell(value, true)).toBe(want);
});

/**
 * Cells as spreadsheets split a file: quotes count at the beginning of a cell only, and what follows a closing quote
 * belongs to the cell (Excel, LibreOffice Calc).
 */
function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    }
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") cell += text[at++];
    cells.push(cell);
    at++;
  }
  return cells;
}

const parts = [
  "=",
  "+",
  "-",
  "@",
  "＝",
  ";",
  ",",
  "\t",
  "\r\n",
  "\n",
  '"',
  "'",
  " ",
  "\u00a0",
  "\u200b",
  "x",
  "1",
  "cmd()",
];

test.each([",", ";", "\t"])("no row of any text begins a formula where %j separates", async (separator) => {
  const { stringify } = await import("csv-stringify/sync");
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join("")),
        { minLength: 1, maxLength: 3 },
      ),
      (row) => {
        const text = stringify([["id", ...row].map((value) => csvCell(value, true))], { quoted_match: /[\r\n;\t]/ });
        for (const cell of cellsOf(text, separator)) {
          const first = cell.replace(/^[\s\u200b]+/, "");
          if (
            /^[=+\-@＝]/.test(first) &&
            !/^[+-]?\d[\d ]*$/.test(first.replaceAll('"', "").replace(/,.*$/s, "").trim())
          )
            throw new Error(JSON.stringify({ text, cell }));
        }
      },
    ),
    { seed: 1, numRuns: 5000 },
  );
});

test("without the guard text stays as it is", () => {
  expect(csvCell("=1+1", false)).toBe("=1+1");
});
