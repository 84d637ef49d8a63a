import { describe, expect, test } from "vitest";
import type { Row } from "../../../../src/sandbox/odata/model/entity-type.ts";
import { readOptions } from "../../../../src/sandbox/odata/page/query-options.ts";
import { readPage } from "../../../../src/sandbox/odata/page/read-page.ts";
import { formatKey } from "../../../../src/sandbox/odata/present/key-address.ts";
import type { LinkedSet } from "../../../../src/sandbox/odata/present/linked-set.ts";
import { type Presentation, presentRow } from "../../../../src/sandbox/odata/present/present-row.ts";
import { withPaths } from "../../../../src/sandbox/odata/present/related-fields.ts";
import { RowTable } from "../../../../src/sandbox/odata/rows/row-table.ts";
import { standard } from "../support/dialects.ts";
import { idOf, peopleRows, personType } from "../support/people.ts";

let reads = 0;
const type = {
  ...personType,
  navigations: new Map([
    ["namesakes", "people"],
    ["next", "people"],
  ]),
};
/** People whose namesakes are every third one, and of whom each one's next has the age of the first one. */
const people: LinkedSet = {
  type,
  rows: new RowTable(
    type,
    peopleRows(6, () => reads++),
  ),
  links: { namesakes: { field: "name", from: "name" }, next: { field: "age", value: 0, one: true } },
};
const sets = new Map([["people", people]]);
const how: Presentation<LinkedSet> = { dialect: standard, root: "http://root", sets };
const addressOf = (row: Row): string => `people${formatKey(type, row)}`;
const optionsOf = (options: Record<string, string>) => readOptions(new Map(Object.entries(options)), type, standard);

describe("a row as JSON has it", () => {
  test("what was selected, and what always comes along; the row is read once", () => {
    reads = 0;
    const shown = presentRow(people, 4, addressOf, optionsOf({ $select: "age" }), { ...how, always: () => ["id"] });
    expect(shown).toEqual({ "@odata.etag": people.rows.etag(4), id: idOf(4), age: 4 });
    // The expectation reads it for its ETag as well.
    expect(reads).toBe(2);
  });

  test("expanded rows of any depth, of many and of one, with what is asked of each level", () => {
    const $expand = "namesakes($select=age;$count=true;$filter=age lt 4;$expand=next($select=name)),next($select=age)";
    const shown = presentRow(people, 3, addressOf, optionsOf({ $select: "age", $expand }), how);
    const first = { "@odata.etag": people.rows.etag(0) };
    const next = { ...first, name: "Cleo" };
    expect(shown).toEqual({
      "@odata.etag": people.rows.etag(3),
      age: 3,
      "namesakes@odata.count": 2,
      namesakes: [
        { ...first, age: 0, next },
        { "@odata.etag": people.rows.etag(3), age: 3, next },
      ],
      next: { ...first, age: 0 },
    });
  });

  test("links of media lead to its own address, and stay away where fields are named", () => {
    const mediaOf = (): string => "picture";
    const address = `http://root/people(${idOf(1)})/picture`;
    const shown = presentRow(people, 1, addressOf, optionsOf({}), { ...how, mediaOf });
    expect([shown["picture@odata.mediaReadLink"], shown["picture@odata.mediaEditLink"]]).toEqual([address, address]);
    expect(Object.keys(presentRow(people, 1, addressOf, optionsOf({ $select: "age" }), { ...how, mediaOf }))).toEqual([
      "@odata.etag",
      "age",
    ]);
  });
});

test("a filter and an order read the fields of the one record that a navigation leads to", () => {
  const options = { $filter: "next/age eq 0 and age gt 3", $orderby: "next/name,age desc" };
  const { source, type: asked } = withPaths(people.rows, people, new Map(Object.entries(options)), sets);
  const page = readPage({
    source,
    type: asked,
    options: readOptions(new Map(Object.entries(options)), asked, standard),
    dialect: standard,
    pageSize: 10,
  });
  expect(page.positions).toEqual([5, 4]);
});

test("a path to many is none", () => {
  const options = new Map([["$filter", "namesakes/age eq 0"]]);
  const { type: asked } = withPaths(people.rows, people, options, sets);
  expect(() => readOptions(new Map([["$orderby", "namesakes/age"]]), asked, standard)).toThrow("namesakes/age");
});
