import { describe, expect, test } from "vitest";
import { parseQueryOptions } from "../../../../src/sandbox/odata/page/query-options.ts";
import { type Page, readPage } from "../../../../src/sandbox/odata/page/read-page.ts";
import type { RowTable } from "../../../../src/sandbox/odata/rows/row-table.ts";
import { standard } from "../support/dialects.ts";
import { ada, idOf, people, personType } from "../support/people.ts";

function read(source: RowTable, query: string, pageSize: number, token?: string): Page {
  const options = parseQueryOptions(new URLSearchParams(query), personType, standard);
  return readPage({ source, type: personType, options, dialect: standard, pageSize, token });
}

/** The ages on every page, following the tokens; `between` runs before each further page. */
function pages(
  source: RowTable,
  query: string,
  pageSize: number,
  between = (): void => {},
): readonly (readonly unknown[])[] {
  const all: unknown[][] = [];
  let token: string | undefined;
  do {
    if (all.length > 0) between();
    const page = read(source, query, pageSize, token);
    all.push(page.positions.map((position) => source.at(position)["age"]));
    token = page.next;
  } while (token !== undefined && all.length < 50);
  return all;
}

describe("pages", () => {
  test.each([
    ["", 3, 7, [[0, 1, 2], [3, 4, 5], [6]]],
    ["", 7, 7, [[0, 1, 2, 3, 4, 5, 6]]],
    ["", 7, 0, [[]]],
    ["$top=4", 3, 7, [[0, 1, 2], [3]]],
    ["$top=3", 3, 7, [[0, 1, 2]]],
    ["$top=0", 3, 7, [[]]],
    ["$skip=5", 3, 7, [[5, 6]]],
    ["$skip=1&$top=4", 3, 7, [[1, 2, 3], [4]]],
    [
      "$filter=age ge 3",
      2,
      7,
      [
        [3, 4],
        [5, 6],
      ],
    ],
    ["$filter=age ge 3&$skip=1&$top=2", 1, 7, [[4], [5]]],
    ["$orderby=age desc", 3, 7, [[6, 5, 4], [3, 2, 1], [0]]],
    [
      "$orderby=name",
      4,
      7,
      [
        [1, 4, 2, 5],
        [0, 3, 6],
      ],
    ],
    ["$orderby=name,age desc", 7, 7, [[4, 1, 5, 2, 6, 3, 0]]],
    ["$orderby=age desc&$skip=2&$top=3", 2, 7, [[4, 3], [2]]],
  ])("'%s' by %i of %i", (query, pageSize, count, want) => {
    expect(pages(people(count), query, pageSize)).toEqual(want);
  });

  test("$count counts all rows that fit, on every page", () => {
    const table = people(7);
    const first = read(table, "$count=true&$filter=age ge 2&$top=4", 3);
    expect([first.count, read(table, "$count=true&$filter=age ge 2&$top=4", 3, first.next).count]).toEqual([5, 5]);
    expect(read(table, "", 3).count).toBeUndefined();
  });

  test("rows that come and go between two pages move nothing", () => {
    const table = people(6);
    const between = (): void => {
      const position = table.find([idOf(0)]);
      if (position !== undefined) table.remove(position);
      table.insert({ ...ada, id: idOf(90 + table.count), age: 99 });
    };
    expect(pages(table, "$top=9", 2, between)).toEqual(
      [[0, 1], [2, 3], [4, 5], [99, 99, 99].slice(0, 2), [99]].slice(0, 5),
    );
  });

  test("a sorted page goes on behind its last row, whatever came and went before it", () => {
    const table = people(6);
    let next = 5;
    const between = (): void => {
      const position = table.find([idOf(next--)]);
      if (position !== undefined) table.remove(position);
      table.insert({ ...ada, id: idOf(90 + table.count), age: 50 + next });
    };
    expect(pages(table, "$orderby=age desc", 2, between)).toEqual([
      [5, 4],
      [3, 2],
      [1, 0],
    ]);
  });

  test("rows that are equal in what they are sorted by stay apart between two pages", () => {
    expect(pages(people(9), "$orderby=name desc", 2).flat().toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each(["$filter=shoe eq 1&$top=0", "$filter=shoe eq 1&$top=0&$orderby=age"])(
    "%s is refused, although no row is wanted",
    (query) => {
      expect(() => read(people(3), query, 2)).toThrow(expect.objectContaining({ kind: "unknown-field" }));
    },
  );

  test("a token of a page in another order is refused", () => {
    const { next } = read(people(7), "$orderby=age", 2);
    expect(() => read(people(7), "", 2, next)).toThrow(expect.objectContaining({ kind: "bad-token" }));
  });

  test.each(["[1]", "[-5,0,-1]", "[1,-2,-1]", "[1.5,0,-1]", '["1",0,-1]', "{}", "nonsense"])(
    "the token %s, which was made by nobody, is refused",
    (text) => {
      const token = Buffer.from(text).toString("base64url");
      expect(() => read(people(7), "", 3, token)).toThrow(expect.objectContaining({ kind: "bad-token" }));
    },
  );

  test("a page of a million rows reads that page only", () => {
    const seen: number[] = [];
    const table = people(1_000_000, (index) => seen.push(index));
    const { next } = read(table, "$count=true", 2);
    expect(read(table, "", 2, next)).toMatchObject({ positions: [2, 3], count: undefined });
    expect(read(table, "$skip=999998&$count=true", 5)).toMatchObject({
      positions: [999_998, 999_999],
      count: 1_000_000,
    });
    expect(seen).toEqual([]);
  });
});
