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
