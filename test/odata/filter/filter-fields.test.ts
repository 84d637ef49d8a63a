import { describe, expect, test } from "vitest";
import type { FieldKinds } from "../../../src/odata/field-kinds.ts";
import { and, eq, isIn, not, or, raw, startsWith } from "../../../src/odata/filter/filter-expression.ts";
import type { UntypedFilter } from "../../../src/odata/filter/filter-types.ts";
import { printFilter } from "../../../src/odata/filter/print-filter.ts";
import {
  businessCentralRules,
  dataverseRules,
  exactOnlineRules,
  type QueryRules,
} from "../../../src/odata/query-rules.ts";

const kinds: FieldKinds = { Code: "code18", Name: "string", ID: "guid" };

// Letters, digits and marks of any script (the grammar's odataIdentifier), and the dashes and dots that services have.
describe("names of fields", () => {
  test.each(["a", "_", "a1", "_1", "Ärger_2", "日本", "2nd", "request-id", "x.y", "a/b", "Account/Main_1/x2", "_a/_b"])(
    "%s is one",
    (field) => {
      expect(printFilter(exactOnlineRules, {}, { [field]: 1 })).toBe(`${field} eq 1`);
    },
  );

  test.each(["", "1", "a b", "a/", "/a", "a//b", "a/1", "-a", "a/b c", "a eq 1 or b", "a\n"])(
    "%j is none, and could say something else",
    (field) => {
      for (const filter of [{ [field]: 1 }, { [field]: { in: [1] } }, { [field]: { contains: "x" } }])
        expect(() => printFilter(exactOnlineRules, {}, filter)).toThrow(
          expect.objectContaining({ code: "QUERY_INVALID", option: "$filter" }),
        );
    },
  );
});

describe("tests of text", () => {
  test.each<[QueryRules, UntypedFilter, string]>([
    [dataverseRules, { Name: { startsWith: "A'" } }, "startswith(Name,'A''')"],
    [dataverseRules, { Name: { endsWith: "Z" } }, "endswith(Name,'Z')"],
    [exactOnlineRules, { Name: { contains: "x" } }, "substringof('x',Name)"],
    [exactOnlineRules, { Code: { contains: "40" } }, "substringof('40',Code)"],
    [exactOnlineRules, { constructor: { contains: "x" } }, "substringof('x',constructor)"],
  ])("%o %o", (rules, filter, want) => {
    expect(printFilter(rules, kinds, filter)).toBe(want);
  });

  test("are not for what holds no text", () => {
    expect(() => printFilter(exactOnlineRules, kinds, { ID: { endsWith: "1" } })).toThrow(
      expect.objectContaining({ code: "QUERY_INVALID", option: "$filter ID" }),
    );
  });
});

test("a value that does not fit its field is refused with what found it", () => {
  expect(() => printFilter(exactOnlineRules, kinds, { ID: { in: ["x"] } })).toThrow(
    expect.objectContaining({
      code: "QUERY_INVALID",
      option: "$filter ID",
      cause: expect.objectContaining({ code: "LITERAL_INVALID", kind: "guid" }),
    }),
  );
});

describe("lists of values where the service has in", () => {
  const rules = { ...dataverseRules, inOperator: true };
  test.each<[UntypedFilter, string]>([
    [{ Name: { in: ["A", "B"] } }, "Name in ('A','B')"],
    [isIn("Name", ["A"]), "Name in ('A')"],
    [not(isIn("Name", ["A", "B"])), "not (Name in ('A','B'))"],
  ])("%o", (filter, want) => {
    expect(printFilter(rules, kinds, filter)).toBe(want);
  });
});

// Fact 118.
describe("or on one field alone, where the service takes no other", () => {
  test.each<[string, UntypedFilter, string]>([
    ["one field under not", { or: [{ a: 1 }, { not: { a: 2 } }] }, "a eq 1 or not (a eq 2)"],
    [
      "one field, in several ways",
      or(isIn("a", ["1", "2"]), startsWith("a", "3")),
      "(a eq '1' or a eq '2') or startswith(a,'3')",
    ],
    ["one field beside the caller's own words", or(raw("b eq 1"), eq("a", 2)), "(b eq 1) or a eq 2"],
    ["and across fields", and(eq("a", 1), eq("b", 2)), "a eq 1 and b eq 2"],
  ])("%s", (_what, filter, want) => {
    expect(printFilter(businessCentralRules, {}, filter)).toBe(want);
  });

  test.each<[string, UntypedFilter]>([
    ["in lists", or(isIn("a", [1]), isIn("b", [1]))],
    ["in texts", or(startsWith("a", "x"), startsWith("b", "x"))],
    ["within and", or(eq("a", 1), and(eq("a", 2), eq("b", 3)))],
  ])("another field %s is refused, by name", (_what, filter) => {
    expect(() => printFilter(businessCentralRules, {}, filter)).toThrow(
      expect.objectContaining({ code: "QUERY_INVALID", option: "$filter", message: expect.stringMatching(/a and b/) }),
    );
  });
});
