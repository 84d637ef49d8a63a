import { expect, test } from "vitest";
import { buildDocuments } from "../../../src/cli/imports/build-documents.ts";
import { mapFields } from "../../../src/cli/imports/field-map.ts";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";

const line: EntityShape = {
  kinds: {},
  types: { Item: "text", Quantity: "number" },
  writable: { create: new Set(["Item", "Quantity"]), update: new Set() },
};
const order: EntityShape = {
  kinds: { Date: "date" },
  types: { Ref: "text", Currency: "text", Lines: "list" },
  nested: { Lines: () => line },
  writable: { create: new Set(["Ref", "Date", "Currency", "Lines"]), update: new Set() },
};

/** Documents of rows that are given as text, a cell for each column. */
function build(columns: readonly string[], rows: readonly string[], groupBy: readonly string[] = ["no"]) {
  const map = mapFields(
    {
      map: [
        ["Ref", "no"],
        ["Date", "day"],
        ["Lines/Item", "item"],
        ["Lines/Quantity", "qty"],
      ],
      set: [["Currency", "EUR"]],
      groupBy,
    },
    columns,
    order,
    "Order",
  );
  const read = rows.map((row, at) => ({
    at: at + 2,
    cells: Object.fromEntries(row.split(",").map((cell, column) => [columns[column], cell])),
  }));
  return buildDocuments(read, map, { dates: "iso", decimals: "point" }, "line");
}

const columns = ["no", "day", "item", "qty"];

test("rows that agree are one document wherever they stand, in the order of its first row", () => {
  const { documents, problems } = build(columns, ["1,2026-03-02,a,1", "2,2026-03-03,b,2", "1,2026-03-02,c,3.50"]);
  expect(problems).toEqual([]);
  expect(documents.map(({ body, rows }) => [rows.map(({ at }) => at), body])).toEqual([
    [
      [2, 4],
      {
        Ref: "1",
        Date: "2026-03-02",
        Currency: "EUR",
        Lines: [
          { Item: "a", Quantity: 1 },
          { Item: "c", Quantity: 3.5 },
        ],
      },
    ],
    [[3], { Ref: "2", Date: "2026-03-03", Currency: "EUR", Lines: [{ Item: "b", Quantity: 2 }] }],
  ]);
});

test("a head that is another one in a later row of the same document is told, and not dropped", () => {
  const { problems } = build(columns, ["1,2026-03-02,a,1", "1,2026-03-09,b,1", "1,,c,1"]);
  expect(problems).toEqual([
    { row: 3, column: "day", problem: "is another one than in line 2, which is of the same document" },
    { row: 4, column: "day", problem: "is another one than in line 2, which is of the same document" },
  ]);
});

test("a row without a cell of a line makes none, and one without its document is told", () => {
  const { documents, problems } = build(columns, ["1,2026-03-02,,", "1,2026-03-02,b,1", ",2026-03-02,c,1"]);
  expect(documents[0]?.body["Lines"]).toEqual([{ Item: "b", Quantity: 1 }]);
  expect(documents[0]?.lineRows["Lines"]?.map(({ at }) => at)).toEqual([3]);
  expect(problems).toEqual([{ row: 4, column: "no", problem: "is empty, so nothing says which document it is of" }]);
});

test("without groups each row is a document", () => {
  const { documents } = build(columns, ["1,2026-03-02,a,1", "1,2026-03-02,b,1"], []);
  expect(documents).toHaveLength(2);
});
