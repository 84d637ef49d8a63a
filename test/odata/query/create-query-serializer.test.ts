import { describe, expect, test } from "vitest";
import { createQuerySerializer } from "../../../src/odata/query/create-query-serializer.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";
const v2 = createQuerySerializer({
  dialect: "v2",
  literals: {
    accountId: "guid",
    searchText: "string",
    modified: "datetime",
    stamp: "int64",
    useFullTextSearch: "plain",
  },
});
const v4 = createQuerySerializer({ dialect: "v4" });

describe("createQuerySerializer", () => {
  test.each<[string, unknown, string]>([
    ["lists are comma-joined", { $select: ["ID", "Code"], $expand: ["Lines"] }, "$select=ID,Code&$expand=Lines"],
    ["undefined and null are left out", { $top: undefined, $filter: null, $skip: 0 }, "$skip=0"],
    ["an empty list is left out", { $select: [] }, ""],
    ["no query", undefined, ""],
    [
      "a space is %20 and a plus %2B",
      { $filter: "Name eq 'A + B & C'" },
      "$filter=Name%20eq%20'A%20%2B%20B%20%26%20C'",
    ],
    ["percent, hash and unicode", { $filter: "a eq '50%#ü'" }, "$filter=a%20eq%20'50%25%23%C3%BC'"],
    ["a semicolon is encoded", { $expand: "a($top=1;$select=b)" }, "$expand=a($top%3D1%3B$select%3Db)"],
    ["a literal guid (fact 56)", { accountId: guid }, `accountId=guid'${guid}'`],
    ["a literal text", { searchText: "O'Neil" }, "searchText='O''Neil'"],
    ["a literal date", { modified: "2026-01-01" }, "modified=datetime'2026-01-01T00:00:00'"],
    ["a literal Int64", { stamp: 5n }, "stamp=5L"],
    ["a plain argument", { useFullTextSearch: false }, "useFullTextSearch=false"],
    [
      "an object that is an argument is JSON",
      { area: { From: "a&b", Size: 2 } },
      "area=%7B%22From%22:%22a%26b%22,%22Size%22:2%7D",
    ],
    ["an unknown parameter is plain", { $inlinecount: "allpages" }, "$inlinecount=allpages"],
  ])("%s", (_, query, want) => {
    expect(v2(query)).toBe(want);
  });

  test("v4 writes a Date as an instant", () => {
    expect(v4({ since: new Date(0) })).toBe("since=1970-01-01T00:00:00.000Z");
  });

  test.each<[unknown, string]>([
    [{ $top: -1 }, "$top"],
    // Fact 49.
    [{ $skip: 60, $skiptoken: "guid'4a'" }, "$skip"],
    [{ $top: 1.5 }, "$top"],
    [{ $top: "5" }, "$top"],
    [{ $skip: Number.NaN }, "$skip"],
    [{ accountId: "x'" }, "accountId"],
    [{ searchText: 5 }, "searchText"],
    [{ modified: new Date(0) }, "modified"],
    [{ since: new Date(0) }, "since"],
    [{ $filter: {} }, "$filter"],
    [{ areas: [{ Size: 2 }] }, "areas"],
    [{ area: { at: Number.NaN } }, "area"],
    [{ $filter: "\ud800" }, "$filter"],
    [{ $select: ["ID", undefined] }, "$select"],
    [{ amount: Number.POSITIVE_INFINITY }, "amount"],
  ])("refuses %o", (query, option) => {
    expect(() => v2(query)).toThrow(expect.objectContaining({ code: "QUERY_INVALID", option }));
  });
});
