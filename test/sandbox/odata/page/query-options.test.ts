import { describe, expect, test } from "vitest";
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
});
