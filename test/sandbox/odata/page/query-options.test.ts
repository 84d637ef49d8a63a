import { describe, expect, test } from "vitest";
import { plainDialect } from "../../../../src/sandbox/odata/dialect.ts";
import type { QueryType } from "../../../../src/sandbox/odata/model/entity-type.ts";
import { parseQueryOptions } from "../../../../src/sandbox/odata/page/query-options.ts";
import { standard } from "../support/dialects.ts";
import { personType } from "../support/people.ts";

const parse = (query: string, dialect = standard) => parseQueryOptions(new URLSearchParams(query), personType, dialect);

describe("query options", () => {
  test.each([
    ["", { select: undefined, orderby: [], expand: [], top: undefined, skip: 0, count: false }],
    ["$select=name, age", { select: ["name", "age"] }],
    ["$select=*", { select: undefined }],
    [
      "$orderby=name desc,age",
      {
        orderby: [
          { name: "name", descending: true },
          { name: "age", descending: false },
        ],
      },
    ],
    ["$top=5&$skip=2&$count=true", { top: 5, skip: 2, count: true }],
    ["$top=0", { top: 0 }],
    ["tenant=x&$format=json", { top: undefined }],
    ["$expand=friends", { expand: [{ navigation: "friends", options: new Map() }] }],
    [
      "$expand=friends($select=name;$filter=name eq 'a;b,c)';$top=2)",
      {
        expand: [
          {
            navigation: "friends",
            options: new Map([
              ["$select", "name"],
              ["$filter", "name eq 'a;b,c)'"],
              ["$top", "2"],
            ]),
          },
        ],
      },
    ],
  ])("%s", (query, want) => {
    expect(parse(query)).toMatchObject(want);
  });

  test.each([
    ["$select=shoe", "unknown-field"],
    ["$orderby=shoe", "unknown-field"],
    ["$orderby=name sideways", "bad-syntax"],
    ["$orderby=computed", "not-supported"],
    ["$top=-1", "bad-syntax"],
    ["$top=1.5", "bad-syntax"],
    ["$skip=x", "bad-syntax"],
    ["$count=maybe", "bad-syntax"],
    ["$top=1&$top=2", "bad-syntax"],
    ["$search=x", "not-supported"],
    ["$apply=x", "not-supported"],
    ["$expand=name", "unknown-field"],
    ["$expand=friends($select=name", "bad-syntax"],
    ["$expand=friends(name)", "bad-syntax"],
  ])("%s is refused as %s", (query, kind) => {
    expect(() => parse(query)).toThrow(expect.objectContaining({ kind }));
  });

  test("fact 172: a dialect without $skip refuses it", () => {
    expect(() => parse("$skip=1", { ...standard, skip: false })).toThrow(
      expect.objectContaining({ kind: "not-supported" }),
    );
  });

  test.each([
    ["$select=name,friends/age&$expand=friends", ["name", "friends"], { $select: "age" }],
    ["$expand=friends/friends/friends", undefined, { $expand: "friends/friends" }],
    ["$select=*&$expand=friends", undefined, {}],
    [
      "$select=friends/name,friends/friends/age&$expand=friends/friends",
      ["friends"],
      { $select: "name,friends/age", $expand: "friends" },
    ],
  ])("of v2, where both hold paths: %s", (query, select, below) => {
    const options = parse(query, plainDialect("v2"));
    expect([options.select, options.expand]).toEqual([
      select,
      [{ navigation: "friends", options: new Map(Object.entries(below)) }],
    ]);
  });

  test("of v2: what is expanded and not selected stays away", () => {
    expect(parse("$select=name&$expand=friends", plainDialect("v2")).expand).toEqual([]);
  });

  test.each([
    ["$count=true", "bad-syntax"],
    ["$inlinecount=some", "bad-syntax"],
    ["$skip=1&$skiptoken=1", "bad-syntax"],
    ["$select=friends/name", "bad-syntax"],
    [`$expand=${"friends/".repeat(30)}friends`, "bad-syntax"],
  ])("of v2: %s is refused as %s", (query, kind) => {
    const type: QueryType = { ...personType, target: () => type };
    expect(() => parseQueryOptions(new URLSearchParams(query), type, plainDialect("v2"))).toThrow(
      expect.objectContaining({ kind }),
    );
  });

  test("what is asked of a level below is checked against the type that is there", () => {
    const type: QueryType = { ...personType, target: () => type };
    const read = (query: string) => parseQueryOptions(new URLSearchParams(query), type, standard);
    expect(read("$expand=friends($select=name;$expand=friends($top=3))").expand[0]?.nested).toMatchObject({
      select: ["name"],
      expand: [{ navigation: "friends", nested: { top: 3 } }],
    });
    expect(() => read("$expand=friends($expand=friends($orderby=shoe))")).toThrow("property named 'shoe'");
    expect(() => read(`$expand=${"friends($expand=".repeat(30)}friends${")".repeat(30)}`)).toThrow("too deeply");
  });
});
