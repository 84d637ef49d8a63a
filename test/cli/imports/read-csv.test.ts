import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/cli/imports/read-csv.ts";

const valuesOf = (text: string, separator?: string): unknown[][] =>
  readCsv(text, separator).rows.map(({ cells }) => Object.values(cells));

describe("RFC 4180, section 2", () => {
  test.each<[string, string, unknown[][]]>([
    ["1: records on lines of their own", "a,b\r\naaa,bbb\r\n", [["aaa", "bbb"]]],
    ["2: the last one without a line end", "a,b\r\naaa,bbb", [["aaa", "bbb"]]],
    ["4: blanks are part of a cell", "a,b\r\n x , y\r\n", [[" x ", " y"]]],
    ["5: cells in quotes", 'a,b\r\n"aaa","b"\r\n', [["aaa", "b"]]],
    ["6: line ends, quotes and commas within", 'a,b\r\n"x\r\ny","1,2"\r\n', [["x\r\ny", "1,2"]]],
    ["7: a quote is two of them", 'a,b\r\n"a""b",""""\r\n', [['a"b', '"']]],
  ])("%s", (_, text, want) => expect(valuesOf(text)).toEqual(want));
});

describe("files as spreadsheets write them", () => {
  test.each<[string, string, unknown[][]]>([
    ["semicolons", "a;b\n1,5;2\n", [["1,5", "2"]]],
    ["tabs", "a\tb\n1,5\t2;3\n", [["1,5", "2;3"]]],
    ["a separator that is announced", "sep=|\r\na|b\r\n1,2|3\r\n", [["1,2", "3"]]],
    ["one column alone", "a\n1\n\n2\n", [["1"], ["2"]]],
    ["separators within a quoted name do not count", '"a;b;c",d\n1,2\n', [["1", "2"]]],
    [
      "line ends of old machines",
      "a,b\r1,2\r3,4\r",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["an empty last cell at the end of the file", "a,b\n1,", [["1", ""]]],
    ["an empty quoted cell", 'a,b\n"",2', [["", "2"]]],
    ["a column without a name", "a,,b\n1,2,3\n", [["1", "3"]]],
  ])("%s", (_, text, want) => expect(valuesOf(text)).toEqual(want));
});

test("a row is known by the line on which it begins", () => {
  const { rows, problems } = readCsv('sep=,\na,b\n"x\ny\r\nz",1\n\n2,"3"\n4\n');
  expect(rows.map(({ at }) => at)).toEqual([3, 7]);
  expect(problems).toEqual([{ row: 8, problem: "has 1 cell, and the first line names 2 columns" }]);
});

test.each<[string, string]>([
  ['a,b\n1,"x\n', "line 2 opens a quote that nothing closes."],
  ['a,b\n"x"y,1\n', "line 2 has text behind a closing quote: double a quote that belongs to the text."],
  [
    'a,b\n1,5" pipe\n',
    "line 2 has a quote within a cell that does not begin with one: double it, and put the cell in quotes.",
  ],
  ["a,b,a\n", "the first line has the column a twice."],
  ["", "nothing is in it: the first line names the columns."],
  [",,\n1,2,3", "the first line names no columns."],
])("%j is refused", (text, message) =>
  expect(() => readCsv(text)).toThrow(expect.objectContaining({ code: "USAGE_INVALID", message })),
);

test("more rows than are checked together are refused, empty ones not counted", () => {
  expect(readCsv(`a\n${"1\n\n".repeat(100_000)}`).rows).toHaveLength(100_000);
  expect(() => readCsv(`a\n${"1\n".repeat(100_001)}`)).toThrow(
    expect.objectContaining({ code: "USAGE_INVALID", message: "more than 100,000 rows: cut the file." }),
  );
});

test("what csv-stringify writes is read as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "\r", "\n", " ", "é") });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 8 }),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\r\n", "\n"),
      (rows, delimiter, record_delimiter) => {
        const text = stringify([["one", "two"], ...rows], { delimiter, record_delimiter, quoted_match: /[\r\n]/ });
        expect(valuesOf(text)).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});
