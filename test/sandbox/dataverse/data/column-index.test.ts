import { expect, test } from "vitest";
import { ColumnIndex } from "../../../../src/sandbox/dataverse/data/column-index.ts";
import { noRows, RowTable } from "../../../../src/sandbox/odata/rows/row-table.ts";
import { peopleRows, personType } from "../../odata/support/people.ts";

const guid = (n: number): string => `a0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

test("rows are found by several columns, text without case, and none by a missing value", () => {
  const rows = new RowTable(personType);
  const index = new ColumnIndex(rows, noRows, ["name", "age"]);
  rows.insert({ id: guid(1), name: "Ada", age: 5 });
  rows.insert({ id: guid(2), name: "Ada", age: 6 });
  rows.insert({ id: guid(3), name: null, age: 6 });
  expect([index.at(["ADA", 6]), index.at(["ada", 7]), index.at([null, 6])]).toEqual([[1], [], []]);
});

test("a row that was changed, removed or taken back is found by what it holds now", () => {
  const rows = new RowTable(personType);
  const index = new ColumnIndex(rows, noRows, ["name"]);
  const position = rows.insert({ id: guid(1), name: "Ada", age: 5 }) ?? -1;
  expect(index.at(["Ada"])).toEqual([0]);
  const undo = rows.savepoint();
  rows.update(position, { name: "Bob" });
  expect([index.at(["Ada"]), index.at(["Bob"])]).toEqual([[], [0]]);
  undo();
  expect([index.at(["Ada"]), index.at(["Bob"])]).toEqual([[0], []]);
  rows.remove(position);
  expect(index.at(["Ada"])).toEqual([]);
});

test("seeded rows are found, those that were written since among them", () => {
  const seeds = peopleRows(9);
  const rows = new RowTable(personType, seeds);
  const index = new ColumnIndex(rows, seeds, ["age"]);
  rows.update(0, { age: 100 });
  expect([index.at([100]), index.at([3])]).toEqual([[0], [3]]);
});
