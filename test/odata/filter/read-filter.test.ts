import { describe, expect, test } from "vitest";
import { contains, eq, ne, not, or, raw } from "../../../src/odata/filter/filter-expression.ts";
import type { UntypedFilter } from "../../../src/odata/filter/filter-types.ts";
import { printFilter } from "../../../src/odata/filter/print-filter.ts";
import { dataverseRules, exactOnlineRules, type QueryRules } from "../../../src/odata/query-rules.ts";

const print = (filter: UntypedFilter, rules: QueryRules = exactOnlineRules): string | undefined =>
  printFilter(rules, {}, filter);

describe("what stands in a filter object", () => {
  test.each<[string, UntypedFilter, string]>([
    ["a list that and has to join", { and: [{ a: 1 }, { b: 2 }] }, "a eq 1 and b eq 2"],
    ["a list of one", { or: [{ a: 1 }] }, "a eq 1"],
    ["a list of one that is in brackets of its own", { and: [raw("year(a) eq 1")] }, "(year(a) eq 1)"],
    ["made conditions among plain ones", { or: [eq("a", 1), { b: 2 }] }, "a eq 1 or b eq 2"],
    ["a made condition in not", { not: ne("a", null) }, "not (a ne null)"],
    ["what the caller wrote, denied as a whole", not(raw("a eq 1 or b eq 2")), "not (a eq 1 or b eq 2)"],
    ["a list of one value beside another field", { a: { in: [1] }, b: 2 }, "a eq 1 and b eq 2"],
    ["or beside two conditions", { a: 1, or: [{ b: 2 }, { c: 3 }] }, "a eq 1 and (b eq 2 or c eq 3)"],
  ])("%s", (_what, filter, want) => {
    expect(print(filter)).toBe(want);
  });

  test("a moment of v4 is a value, not an object with conditions", () => {
    expect(print({ at: new Date(0) }, dataverseRules)).toBe("at eq 1970-01-01T00:00:00.000Z");
  });
});

test("a condition that another copy of the package made is understood", () => {
  const theirs = { [Symbol.for("erp-openapi.filter")]: { op: "text", test: "contains", field: "a", text: "b" } };
  expect(print(theirs)).toBe(print(contains("a", "b")));
  expect(print({ or: [theirs, { c: 1 }] })).toBe("substringof('b',a) or c eq 1");
});

describe("what is no condition is refused, by the field that it is of", () => {
  test.each<[string, UntypedFilter, string]>([
    ["a list as a value", { Name: ["a"] }, "$filter Name"],
    ["an empty list as a value", { Name: [] }, "$filter Name"],
    ["a text where in takes a list", { Name: { in: "abc" } }, "$filter Name"],
    ["a list under another word", { Name: { any: ["a"] } }, "$filter Name"],
    ["an object where or takes a list", { or: { a: 1 } }, "$filter"],
    ["a text where and takes a list", { and: "ab" }, "$filter"],
    ["an empty and", { and: [] }, "$filter"],
    ["nothing in or", { or: [null] }, "$filter"],
    ["a list in or", { or: [[{ a: 1 }]] }, "$filter"],
    ["a moment in or", { or: [new Date(0)] }, "$filter"],
    ["a text in not", { not: "a eq 1" }, "$filter"],
    ["a list in not", { not: [{ a: 1 }] }, "$filter"],
    ["an empty and, by function", not(or()), "$filter"],
  ])("%s", (_what, filter, option) => {
    expect(() => print(filter)).toThrow(expect.objectContaining({ code: "QUERY_INVALID", option }));
  });
});
