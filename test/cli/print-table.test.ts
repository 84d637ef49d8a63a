import fc from "fast-check";
import { expect, test } from "vitest";
import { printTable } from "../../src/cli/print-table.ts";

const rows = [
  ["id", "state", "what", "rows"],
  [
    "8f0c2c9e-0000-4000-8000-000000000001",
    "blocked",
    "Exact Online refused the order: the customer is unknown",
    12_000,
  ],
  ["8f0c2c9e-0000-4000-8000-000000000002", "done", "", 7],
];

test("a terminal that is wide enough gets a line for each row", () => {
  const want = `id                                    state    what                                                       rows
------------------------------------  -------  -------------------------------------------------------  ------
8f0c2c9e-0000-4000-8000-000000000001  blocked  Exact Online refused the order: the customer is unknown  12,000
8f0c2c9e-0000-4000-8000-000000000002  done                                                                   7`;
  expect(printTable(rows, { width: Infinity })).toBe(want);
  expect(printTable(rows, { width: 110 })).toBe(want);
});

test("cells break between words, in the column that has the most of them", () => {
  expect(
    printTable(rows, { width: 80 }),
  ).toBe(`id                                    state    what                         rows
------------------------------------  -------  -------------------------  ------
8f0c2c9e-0000-4000-8000-000000000001  blocked  Exact Online refused the   12,000
                                               order: the customer is
                                               unknown
8f0c2c9e-0000-4000-8000-000000000002  done                                     7`);
});

test("where the words do not fit side by side, the cells of a row stand below each other", () => {
  expect(printTable(rows, { width: 40 })).toBe(`id
  8f0c2c9e-0000-4000-8000-000000000001
state  blocked
what   Exact Online refused the order:
       the customer is unknown
rows   12,000

id
  8f0c2c9e-0000-4000-8000-000000000002
state  done
rows   7`);
});

const word = fc.string({ minLength: 1, maxLength: 45, unit: fc.constantFrom(..."abcdef/-.") });
const cell = fc.oneof(
  fc.nat(),
  fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
);

test("at any width no line is longer, no word is cut that fits a line, and nothing is lost", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }).chain((columns) =>
        fc.record({
          head: fc.array(word, { minLength: columns, maxLength: columns }),
          body: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
          width: fc.integer({ min: 40, max: 200 }),
        }),
      ),
      ({ head, body, width }) => {
        const printed = printTable([head, ...body], { width });
        expect(printed.split("\n").filter((line) => line.length > width)).toEqual([]);
        const shown = new Set(printed.split(/\s+/));
        const words = body
          .flat()
          .flatMap((one) => (typeof one === "number" ? [one.toLocaleString("en")] : one.split(/\s+/)));
        expect(words.filter((one) => one.length <= width - 2 && one !== "" && !shown.has(one))).toEqual([]);
        const letters = (text: string): number => text.replaceAll(/\s/g, "").length;
        expect(letters(printed)).toBeGreaterThanOrEqual(letters(words.join("")));
      },
    ),
    { numRuns: 300 },
  );
});
