import { describe, expect, test } from "vitest";
import type { FieldKinds } from "../../../src/odata/field-kinds.ts";
import {
  and,
  contains,
  endsWith,
  eq,
  ge,
  gt,
  isIn,
  le,
  lt,
  ne,
  not,
  or,
  raw,
  startsWith,
} from "../../../src/odata/filter/filter-expression.ts";
import type { UntypedFilter } from "../../../src/odata/filter/filter-types.ts";
import { printFilter } from "../../../src/odata/filter/print-filter.ts";
import {
  businessCentralRules,
  dataverseRules,
  exactOnlineRules,
  type QueryRules,
  standardRules,
} from "../../../src/odata/query-rules.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";
const v2: FieldKinds = { ID: "guid", Modified: "datetime", Timestamp: "int64", Code: "code18" };
const v4: FieldKinds = { id: "guid", lastModifiedDateTime: "instant", startDate: "date", rowVersion: "int64" };

describe("printFilter for Exact Online", () => {
  test.each<[UntypedFilter, string | undefined]>([
    [{}, undefined],
    [{ Name: "O'Neil" }, "Name eq 'O''Neil'"],
    [{ ID: guid }, `ID eq guid'${guid}'`],
    // Facts 61 and 82: the same zone-less form that is read goes into a filter.
    [{ Modified: { gt: "2026-01-01" } }, "Modified gt datetime'2026-01-01T00:00:00'"],
    // Fact 74: the filter of a sync.
    [{ Timestamp: { gt: 1 } }, "Timestamp gt 1L"],
    // Fact 58: the padded code.
    [{ Code: "400001" }, "Code eq '            400001'"],
    [{ Code: { endsWith: "01" } }, "endswith(Code,'01')"],
    [{ Name: null }, "Name eq null"],
    [{ Name: { ne: null } }, "Name ne null"],
    [{ Status: 20, Blocked: false }, "Status eq 20 and Blocked eq false"],
    [
      { Modified: { ge: "2026-01-01T08:00", lt: "2026-02-01" } },
      "Modified ge datetime'2026-01-01T08:00:00' and Modified lt datetime'2026-02-01T00:00:00'",
    ],
    [{ Status: { in: [10, 20] } }, "Status eq 10 or Status eq 20"],
    [{ Status: { in: [10] } }, "Status eq 10"],
    [{ Status: { in: [10, 20] }, Blocked: true }, "(Status eq 10 or Status eq 20) and Blocked eq true"],
    [{ Name: { contains: "a'b" } }, "substringof('a''b',Name)"],
    [{ Name: { startsWith: "A", endsWith: "Z" } }, "startswith(Name,'A') and endswith(Name,'Z')"],
    [
      { Blocked: false, or: [{ Status: 10 }, { Name: "A", Status: 20 }] },
      "Blocked eq false and (Status eq 10 or (Name eq 'A' and Status eq 20))",
    ],
    [{ not: { Name: { contains: "x" } } }, "not (substringof('x',Name))"],
    [{ not: { or: [{ a: 1 }, { b: 2 }] } }, "not (a eq 1 or b eq 2)"],
    [{ "Account/Name": "A" }, "Account/Name eq 'A'"],
    [or(eq("Name", "A"), and(gt("Status", 1), le("Status", 5))), "Name eq 'A' or (Status gt 1 and Status le 5)"],
    [and(ne("Name", null), lt("Status", 3), ge("Timestamp", "5")), "Name ne null and Status lt 3 and Timestamp ge 5L"],
    [not(isIn("Status", [1, 2])), "not (Status eq 1 or Status eq 2)"],
    [
      and(contains("Name", "a"), startsWith("Name", "b"), endsWith("Name", "c")),
      "substringof('a',Name) and startswith(Name,'b') and endswith(Name,'c')",
    ],
    [{ Status: 1, and: [raw("day(Modified) eq 8")] }, "Status eq 1 and (day(Modified) eq 8)"],
    // A field that carries the name of an inherited property has no kind.
    [{ constructor: "x" }, "constructor eq 'x'"],
  ])("%o", (filter, want) => {
    expect(printFilter(exactOnlineRules, v2, filter)).toBe(want);
  });
});

describe("printFilter for OData v4", () => {
  test.each<[QueryRules, UntypedFilter, string]>([
    [businessCentralRules, { id: guid }, `id eq ${guid}`],
    [
      businessCentralRules,
      { lastModifiedDateTime: { gt: new Date(0) } },
      "lastModifiedDateTime gt 1970-01-01T00:00:00.000Z",
    ],
    [
      businessCentralRules,
      { startDate: "2026-03-02", rowVersion: { gt: 5n } },
      "startDate eq 2026-03-02 and rowVersion gt 5",
    ],
    [businessCentralRules, { name: { contains: "O'N" } }, "contains(name,'O''N')"],
    // Fact 118: `or` within one field works, `in` would need another schema version.
    [businessCentralRules, { or: [{ status: "Draft" }, { status: "Open" }] }, "status eq 'Draft' or status eq 'Open'"],
    [businessCentralRules, { status: { in: ["Draft", "Open"] } }, "status eq 'Draft' or status eq 'Open'"],
    [
      { ...dataverseRules, inOperator: true },
      { status: { in: ["Draft", "Open"] }, b: 1 },
      "status in ('Draft','Open') and b eq 1",
    ],
    [dataverseRules, { or: [{ a: 1 }, { b: 2 }] }, "a eq 1 or b eq 2"],
    // https://learn.microsoft.com/power-apps/developer/data-platform/wildcard-characters
    [dataverseRules, { name: { startsWith: "_test" } }, "startswith(name,'[_]test')"],
    [dataverseRules, { name: { contains: "5% [a-b] 'x" } }, "contains(name,'5[%] [[]a-b] ''x')"],
    [dataverseRules, { name: { endsWith: "100%", eq: "100%_" } }, "endswith(name,'100[%]') and name eq '100%_'"],
    [dataverseRules, raw("contains(name,'5%')"), "(contains(name,'5%'))"],
    [standardRules, { name: { contains: "100%_[" } }, "contains(name,'100%_[')"],
    [businessCentralRules, { name: { startsWith: "_" } }, "startswith(name,'_')"],
  ])("%o %o", (rules, filter, want) => {
    expect(printFilter(rules, v4, filter)).toBe(want);
  });
});

test.each([
  ["name", '"" for a text, 0 for a number, false for yes or no'],
  ["rowVersion", "0"],
  ["amount", "0"],
  ["label", '""'],
  ["startDate", '"0001-01-01"'],
  ["lastModifiedDateTime", '"0001-01-01T00:00:00Z"'],
  ["id", '"00000000-0000-0000-0000-000000000000"'],
])("a comparison of %s with null says what the service holds instead (facts 126, 201)", (field, blank) => {
  const all = "this service may answer a comparison with null with every row: compare with what it holds instead, ";
  expect(() =>
    printFilter(businessCentralRules, { ...v4, amount: "decimal", label: "string" }, { [field]: null }),
  ).toThrow(`$filter ${field}: ${all}${blank}`);
});

describe("printFilter refuses", () => {
  test.each<[string, QueryRules, UntypedFilter, string]>([
    ["an undefined value, which would widen the list", exactOnlineRules, { Name: undefined }, "$filter Name"],
    ["an undefined operand", exactOnlineRules, { Name: { eq: undefined } }, "$filter Name"],
    ["a field without conditions", exactOnlineRules, { Name: {} }, "$filter Name"],
    ["an unknown condition", exactOnlineRules, { Name: { like: "x" } }, "$filter Name"],
    ["an empty list of values", exactOnlineRules, { Name: { in: [] } }, "$filter Name"],
    ["an empty or", exactOnlineRules, { or: [] }, "$filter"],
    ["an empty or, by function", exactOnlineRules, or(), "$filter"],
    ["an empty condition in or", exactOnlineRules, { or: [{}] }, "$filter"],
    ["an empty not", exactOnlineRules, { not: {} }, "$filter"],
    ["a text in or", exactOnlineRules, { or: ["Name eq 1"] }, "$filter"],
    ["a name that ends the condition", exactOnlineRules, { "ID ne null or Name": "x" }, "$filter"],
    ["a value that is no guid", exactOnlineRules, { ID: "x' or 1 eq 1" }, "$filter ID"],
    ["a Date for a wall-clock time", exactOnlineRules, { Modified: new Date(0) }, "$filter Modified"],
    ["null, which is answered with everything (fact 201)", businessCentralRules, { name: null }, "$filter name"],
    ["no null (fact 201)", businessCentralRules, { name: { ne: null } }, "$filter name"],
    ["null among values (fact 201)", businessCentralRules, { name: { in: ["A", null] } }, "$filter name"],
    ["null in a negation (fact 201)", businessCentralRules, not(eq("name", null)), "$filter name"],
    ["null with gt", exactOnlineRules, { Modified: { gt: null } }, "$filter Modified"],
    ["contains on a date", exactOnlineRules, { Modified: { contains: "2026" } }, "$filter Modified"],
    [
      "startsWith on a padded code, which could never match",
      exactOnlineRules,
      { Code: { startsWith: "40" } },
      "$filter Code",
    ],
    ["a number to contains", exactOnlineRules, { Name: { contains: 5 } }, "$filter Name"],
    ["or across fields (fact 118)", businessCentralRules, { or: [{ a: 1 }, { b: 2 }] }, "$filter"],
    ["or across fields, deep", businessCentralRules, { or: [{ a: 1 }, { not: { b: 2 } }] }, "$filter"],
  ])("%s", (_, rules, filter, option) => {
    expect(() => printFilter(rules, v2, filter)).toThrow(expect.objectContaining({ code: "QUERY_INVALID", option }));
  });

  test("an undefined value with advice on what to do", () => {
    expect(() => printFilter(exactOnlineRules, v2, { Name: undefined })).toThrow(
      "$filter Name: eq has no value; leave the condition out, or use null",
    );
  });
});
