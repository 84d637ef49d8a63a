import { describe, expect, test } from "vitest";
import { filterRows } from "../../../../src/sandbox/odata/rows/row-source.ts";
import { RowTable } from "../../../../src/sandbox/odata/rows/row-table.ts";
import { ada, idOf, people, peopleRows, personType } from "../support/people.ts";

const ages = (table: RowTable): readonly unknown[] =>
  Array.from(table.positions(), (position) => table.at(position)["age"]);

describe("a table over seeded rows", () => {
  test("writes lie over the seed", () => {
    const table = people(3);
    table.update(1, { age: 41 });
    table.remove(0);
    table.insert({ ...ada, id: idOf(77), age: 77 });
    expect([ages(table), table.count]).toEqual([[41, 2, 77], 3]);
    expect(table.find([idOf(0)])).toBeUndefined();
    expect(table.at(table.find([idOf(77)]) ?? -1)["age"]).toBe(77);
  });

  test("a key that exists is not inserted again, one that was deleted is", () => {
    const table = people(2);
    expect(table.insert({ ...ada, id: idOf(1) })).toBeUndefined();
    table.remove(1);
    expect(table.insert({ ...ada, id: idOf(1), age: 5 })).toBe(2);
    expect(ages(table)).toEqual([0, 5]);
  });

  test("a key beyond the seeded rows is no row", () => {
    const table = people(2);
    table.insert({ ...ada, id: idOf(9) });
    expect(table.find([idOf(2)])).toBeUndefined();
  });

  test("rows with a value are found among seeded, changed and new ones, and may be removed as they come", () => {
    const table = people(5);
    for (const position of [1, 3]) table.update(position, { age: 9 });
    table.insert({ ...ada, id: idOf(77), age: 9 });
    expect([...table.where("age", 9)]).toEqual([1, 3, 5]);
    expect([table.hasValue("age", 9), table.hasValue("age", 8)]).toEqual([true, false]);
    for (const position of table.where("age", 9)) table.remove(position);
    expect(Array.from(table.rows(), ({ age }) => age)).toEqual([0, 2, 4]);
    expect(table.hasValue("age", 9)).toBe(false);
  });

  test("each write gives a new ETag, also one that changes nothing", () => {
    const table = people(2);
    const etags = [table.etag(0)];
    table.update(0, {});
    etags.push(table.etag(0));
    expect(new Set([...etags, table.etag(1)]).size).toBe(3);
    expect(etags.every((etag) => /^W\/"[^"]+"$/.test(etag))).toBe(true);
  });

  test("a savepoint brings everything back", () => {
    const table = people(3);
    table.update(2, { age: 50 });
    const undo = table.savepoint();
    table.remove(0);
    table.update(2, { age: 51 });
    table.insert({ ...ada, id: idOf(8) });
    undo();
    expect([ages(table), table.count, table.find([idOf(8)])]).toEqual([[0, 1, 50], 3, undefined]);
  });

  test("changes are told and listed in their order, deleted rows by their key", () => {
    const table = people(3);
    const told: string[] = [];
    table.onChange = (change, row) => told.push(`${change} ${row["age"]}`);
    table.update(2, { age: 20 });
    const { version } = table;
    table.remove(1);
    table.insert({ ...ada, id: idOf(6), age: 6 });
    expect(told).toEqual(["updated 20", "deleted 1", "created 6"]);
    expect(table.writtenAfter(version).map((position) => [table.has(position), table.writtenKey(position)[0]])).toEqual(
      [
        [false, idOf(1)],
        [true, idOf(6)],
      ],
    );
  });

  test("looking near a value finds seeded rows by hint and written ones as well, and reads nothing else", () => {
    const read: number[] = [];
    const table = new RowTable(personType, {
      ...peopleRows(1000, (index) => read.push(index)),
      near: (field, value) => (field === "age" ? [Number(value)] : undefined),
    });
    table.update(5, { age: 700 });
    read.length = 0;
    const near = filterRows(table, (row) => row["age"] === 700, { field: "age", value: 700 });
    expect([...near.positions()]).toEqual([5, 700]);
    expect(read).toEqual([700]);
    read.length = 0;
    const both = filterRows(near, (row) => row["name"] === "nobody", { field: "name", value: "nobody" });
    expect([[...both.positions()], read]).toEqual([[], [700, 700]]);
  });
});
