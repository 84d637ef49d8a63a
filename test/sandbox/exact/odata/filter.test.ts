import { describe, expect, test } from "vitest";
import { generatedRow } from "../../../../src/sandbox/exact/data/row.ts";
import { requireSet } from "../../../../src/sandbox/exact/model/catalogue.ts";
import type { Value } from "../../../../src/sandbox/exact/model/field.ts";
import { exactDialect } from "../../../../src/sandbox/exact/odata/exact-dialect.ts";
import { fieldsOfSource } from "../../../../src/sandbox/exact/odata/filter-fields.ts";
import { compileFilter } from "../../../../src/sandbox/odata/filter/compile-filter.ts";
import { parseFilter } from "../../../../src/sandbox/odata/filter/parse-filter.ts";
import { QueryRefusal } from "../../../../src/sandbox/odata/refusal.ts";

const row: Record<string, Value> = {
  ID: "0a0a0a0a-1111-4222-8333-444444444444",
  Name: "O'Neill's café",
  Code: "            400001",
  Country: "NL ",
  Blocked: false,
  CanDropShip: true,
  Modified: Date.UTC(2026, 0, 31, 13, 5, 9),
  CreditLineSales: 12.5,
  AddressSource: 1,
  City: null,
};

const fields = fieldsOfSource({
  set: requireSet("crm/Accounts"),
  read: (_, field) => row[field.name] ?? null,
});

function fits(filter: string): boolean {
  return compileFilter(parseFilter(filter, exactDialect), fields, exactDialect)(generatedRow(0));
}

describe("fact 51: $filter of OData v2", () => {
  test.each([
    ["ID eq guid'0a0a0a0a-1111-4222-8333-444444444444'", true],
    ["ID eq guid'0A0A0A0A-1111-4222-8333-444444444444'", true],
    ["ID ne guid'0a0a0a0a-1111-4222-8333-444444444444'", false],
    ["Name eq 'O''Neill''s café'", true],
    ["Name ne 'x'", true],
    ["Code eq '            400001'", true],
    ["Code eq '400001'", false],
    ["trim(Code) eq '400001'", true],
    ["Country eq 'NL'", true],
    ["Country eq ' NL'", false],
    ["Blocked eq false", true],
    ["Blocked eq 0", true],
    ["CanDropShip eq 1", true],
    ["CanDropShip", true],
    ["not Blocked", true],
    ["Modified eq datetime'2026-01-31T13:05:09'", true],
    ["Modified ge DateTime'2026-01-31'", true],
    ["Modified lt datetime'2026-01-31T13:05'", false],
    ["CreditLineSales gt 12", true],
    ["CreditLineSales eq 12.5d", true],
    ["CreditLineSales le 1.25e1", true],
    ["CreditLineSales mul 2 eq 25", true],
    ["CreditLineSales sub 0.5 mod 5 eq 12", true],
    ["(CreditLineSales sub 0.5) mod 5 eq 2", true],
    ["-CreditLineSales lt 0", true],
    ["AddressSource add 1 eq 2", true],
    ["AddressSource eq 1L", true],
    ["City eq null", true],
    ["City ne null", false],
    ["City ne 'Utrecht'", true],
    ["City gt 'A'", false],
    ["null eq City", true],
    ["Code ne 'x' or Blocked eq true and Name eq 'no'", true],
    ["(Blocked eq true or Code ne 'x') and Name ne 'no'", true],
    ["substringof('caf', Name)", true],
    ["substringof('caf', Name) eq false", false],
    ["startswith(Name, 'O''N') and endswith(Name, 'é')", true],
    ["tolower(Name) eq 'o''neill''s café'", true],
    ["toupper(trim(Country)) eq 'NL'", true],
    ["length(Name) eq 14", true],
    ["indexof(Name, 'Neill') eq 2", true],
    ["replace(Name, 'O''', '') eq 'Neill''s café'", true],
    ["substring(Name, 10) eq 'café'", true],
    ["substring(Name, 2, 5) eq 'Neill'", true],
    ["concat(concat(Name, ' '), 'X') eq 'O''Neill''s café X'", true],
    ["year(Modified) eq 2026 and month(Modified) eq 1 and day(Modified) eq 31", true],
    ["hour(Modified) eq 13 and minute(Modified) eq 5 and second(Modified) eq 9", true],
    ["round(CreditLineSales) eq 13 and floor(CreditLineSales) eq 12 and ceiling(CreditLineSales) eq 13", true],
  ])("%s is %s", (filter, want) => {
    expect(fits(filter)).toBe(want);
  });

  test.each([
    ["Nothing eq 1", "No property 'Nothing'"],
    ["ID eq '0a0a0a0a-1111-4222-8333-444444444444'", "incompatible"],
    ["ID eq guid'no'", "Unrecognized literal"],
    ["Modified gt '2026-01-31'", "incompatible"],
    ["Modified gt datetime'yesterday'", "Unrecognized literal"],
    ["Code eq 400001", "incompatible"],
    ["Name eq 'open", "Syntax error"],
    ["Name eq", "Syntax error"],
    ["(Name eq 'x'", "Syntax error"],
    ["Name eq 'x')", "Syntax error"],
    ["Name eq 'x' 'y'", "Syntax error"],
    ["Name = 'x'", "Syntax error"],
    ["Name", "true or false"],
    ["contains(Name, 'x')", "Unknown function"],
    ["startswith(Name)", "No applicable function"],
    ["BankAccounts eq null", "cannot be used"],
  ])("%s is refused", (filter, want) => {
    expect(() => fits(filter)).toThrow(QueryRefusal);
    expect(() => fits(filter)).toThrow(want);
  });
});
