import { describe, expect, test } from "vitest";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import { buildQuery, type QueryOptions, type QueryParameters } from "../../../src/odata/query/build-query.ts";
import {
  businessCentralRules,
  dataverseRules,
  exactOnlineRules,
  type QueryRules,
} from "../../../src/odata/query-rules.ts";

const line: EntityShape = { kinds: { Item: "guid", day: "date" } };
const shape: EntityShape = { kinds: { ID: "guid", Modified: "datetime" }, nested: { Lines: () => line } };

describe("buildQuery", () => {
  test.each<[QueryRules, QueryOptions, QueryParameters]>([
    [exactOnlineRules, {}, {}],
    [exactOnlineRules, { select: [], filter: {}, orderBy: [], expand: [] }, {}],
    [exactOnlineRules, { select: ["ID", "Code"], top: 5, skip: 0 }, { $select: "ID,Code", $top: 5, $skip: 0 }],
    [
      exactOnlineRules,
      { filter: { Modified: { ge: "2026-01-01" } }, orderBy: "Modified desc" },
      { $filter: "Modified ge datetime'2026-01-01T00:00:00'", $orderby: "Modified desc" },
    ],
    // Fact 50: how v2 counts.
    [exactOnlineRules, { count: true, top: 0 }, { $inlinecount: "allpages", $top: 0 }],
    [exactOnlineRules, { count: false }, {}],
    [exactOnlineRules, { expand: ["Lines"] }, { $expand: "Lines" }],
    [exactOnlineRules, { select: ["ID"], expand: ["Lines"] }, { $select: "ID,Lines", $expand: "Lines" }],
    [
      exactOnlineRules,
      { select: ["ID"], expand: { Lines: { select: ["Item", "Quantity"] } } },
      { $select: "ID,Lines/Item,Lines/Quantity", $expand: "Lines" },
    ],
    [exactOnlineRules, { expand: { Lines: { select: ["Item"] } } }, { $select: "*,Lines/Item", $expand: "Lines" }],
    [
      exactOnlineRules,
      { select: ["ID"], expand: { Lines: { expand: { Batch: { select: ["No"] } } } } },
      { $select: "ID,Lines/*,Lines/Batch/No", $expand: "Lines,Lines/Batch" },
    ],
    [exactOnlineRules, { expand: { Lines: { expand: ["Batch"] } } }, { $expand: "Lines,Lines/Batch" }],
    [
      dataverseRules,
      { select: ["ID"], count: true, orderBy: ["name asc", "ID"] },
      { $select: "ID", $count: true, $orderby: "name asc,ID" },
    ],
    [businessCentralRules, { expand: ["Lines", "Other"] }, { $expand: "Lines,Other" }],
    // Names that metadata has: with dashes, dots and a digit in front, in any script.
    [
      dataverseRules,
      {
        select: ["request-id", "2nd", "名前", "x.y", "Ελ‿a‍"],
        orderBy: ["request-id desc", "its-b/2nd", "名前"],
        filter: { "request-id": "a'b", "2nd": true, "N.Sub/x.y": { gt: 1 }, 名前: { in: ["x"] } },
        expand: { "its-bs": { select: ["x-y"], orderBy: "x-y", filter: { "x-y": { contains: "-" } } } },
      },
      {
        $select: "request-id,2nd,名前,x.y,Ελ‿a‍",
        $orderby: "request-id desc,its-b/2nd,名前",
        $filter: "request-id eq 'a''b' and 2nd eq true and N.Sub/x.y gt 1 and 名前 eq 'x'",
        $expand: "its-bs($select=x-y;$filter=contains(x-y,'-');$orderby=x-y)",
      },
    ],
    [
      exactOnlineRules,
      { select: ["q-r"], expand: { "its-bs": { select: ["2x"] } }, filter: { "q-r": { contains: "a" } } },
      { $select: "q-r,its-bs/2x", $expand: "its-bs", $filter: "substringof('a',q-r)" },
    ],
    [
      businessCentralRules,
      {
        expand: {
          Lines: {
            select: ["Item", "day"],
            filter: { day: { gt: "2026-01-01" } },
            orderBy: "day desc",
            top: 3,
            expand: { Deep: true },
          },
        },
      },
      { $expand: "Lines($select=Item,day;$expand=Deep;$filter=day gt 2026-01-01;$orderby=day desc;$top=3)" },
    ],
  ])("%o %o", (rules, options, want) => {
    expect(buildQuery(rules, shape, options)).toEqual(want);
  });

  test.each<[QueryRules, QueryOptions, string]>([
    [exactOnlineRules, { top: -1 }, "$top"],
    [exactOnlineRules, { skip: 0.5 }, "$skip"],
    [exactOnlineRules, { select: ["ID&$top=1"] }, "$select"],
    [businessCentralRules, { select: ["a b"] }, "$select"],
    ...[
      "a'b",
      "a,b",
      "a/b",
      "a&b",
      "a(b)",
      "a;b",
      "a=b",
      "a\nb",
      "a%2Cb",
      "-a",
      ".a",
      "",
      "1",
      "2024-01-02",
      "1e5",
      "$top",
      "a\u202eb ",
      "a\ud800",
    ].flatMap((name): [QueryRules, QueryOptions, string][] => [
      [dataverseRules, { select: [name] }, "$select"],
      [exactOnlineRules, { expand: [name] }, "$select"],
      [dataverseRules, { expand: { Lines: { select: [name] } } }, "$select"],
      ...(name === "a/b"
        ? []
        : ([
            [dataverseRules, { filter: { [name]: 1 } }, "$filter"],
            [dataverseRules, { filter: { [name]: { contains: "x" } } }, "$filter"],
            [dataverseRules, { filter: { [`a/${name}`]: { in: ["x"] } } }, "$filter"],
            [dataverseRules, { orderBy: name }, "$orderby"],
          ] satisfies [QueryRules, QueryOptions, string][])),
    ]),
    [exactOnlineRules, { expand: ["Lines,Other"] }, "$select"],
    // Fact 52: one field.
    [exactOnlineRules, { orderBy: ["Modified", "ID"] }, "$orderby"],
    [exactOnlineRules, { orderBy: "Modified descending" }, "$orderby"],
    [exactOnlineRules, { expand: { Lines: { top: 5 } } }, "$expand Lines"],
    [exactOnlineRules, { expand: { Lines: { filter: { a: 1 } } } }, "$expand Lines"],
    [businessCentralRules, { expand: { Lines: { top: -5 } } }, "$expand Lines"],
    [businessCentralRules, { expand: { Lines: { filter: { day: "soon" } } } }, "$filter day"],
  ])("%o refuses %o", (rules, options, option) => {
    expect(() => buildQuery(rules, shape, options)).toThrow(expect.objectContaining({ code: "QUERY_INVALID", option }));
  });
});
