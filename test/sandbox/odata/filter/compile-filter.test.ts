import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../../src/sandbox/odata/dialect.ts";
import { checkFilter } from "../../../../src/sandbox/odata/filter/check-filter.ts";
import { compileFilter } from "../../../../src/sandbox/odata/filter/compile-filter.ts";
import { fieldsOfType } from "../../../../src/sandbox/odata/filter/filter-fields.ts";
import { parseFilter } from "../../../../src/sandbox/odata/filter/parse-filter.ts";
import type { Row } from "../../../../src/sandbox/odata/model/entity-type.ts";
import { gaps, standard } from "../support/dialects.ts";
import { ada, bob, idOf, personType } from "../support/people.ts";

/** Who of the two fits: `a`, `b`, both or nobody. */
function matches(filter: string, dialect: Dialect): string {
  const expression = checkFilter(parseFilter(filter, dialect), dialect);
  const fits = expression
    ? compileFilter(
        expression,
        fieldsOfType(personType, (row: Row) => row),
        dialect,
      )
    : (): boolean => true;
  const people: readonly (readonly [string, Row])[] = [
    ["a", ada],
    ["b", bob],
  ];
  return people
    .filter(([, row]) => fits(row))
    .map(([letter]) => letter)
    .join("");
}

describe("a filter in the standard's dialect", () => {
  test.each([
    ["age eq 36", "a"],
    ["age ne 36", "b"],
    ["age gt 7", "a"],
    ["age ge 7", "ab"],
    ["age lt 36 and age gt -1", "b"],
    ["age le 36", "ab"],
    ["score eq 1.5", "a"],
    ["score eq null", "b"],
    ["score ne null", "a"],
    ["score gt 0", "a"],
    ["score le 0", ""],
    ["null eq score", "b"],
    ["active", "a"],
    ["active eq false", "b"],
    ["not active", "b"],
    ["not (active or age eq 7)", ""],
    ["active or age eq 7", "ab"],
    ["active or age eq 7 and name eq 'nobody'", "a"],
    ["(active or age eq 7) and name eq 'bob'", "b"],
    ["name eq 'O''Hara'", "a"],
    ["name eq 'BOB'", ""],
    ["tolower(name) eq 'BOB'", ""],
    ["toupper(name) eq 'BOB'", "b"],
    ["contains(name,'''H')", "a"],
    ["startswith(name,'b')", "b"],
    ["endswith(name, 'ra')", "a"],
    ["not startswith(name,'b')", "a"],
    ["contains(tolower(name),'hara')", "a"],
    ["length(name) eq 3", "b"],
    ["indexof(name,'b') eq 0", "b"],
    ["substring(name,1,2) eq 'ob'", "b"],
    ["substring(name,2) eq 'Hara'", "a"],
    ["concat(name,'!') eq 'bob!'", "b"],
    ["trim(' bob ') eq name", "b"],
    ["name in ('bob','ada')", "b"],
    ["age in (36,37)", "a"],
    [`id eq ${idOf(1)}`, "a"],
    [`id eq ${idOf(1).toUpperCase()}`, "a"],
    ["born eq 1815-12-10", "a"],
    ["born gt 2000-01-01", "b"],
    ["year(born) eq 2019", "b"],
    ["month(born) eq 12 and day(born) eq 10", "a"],
    ["seen eq 2026-03-02T09:00:00+01:00", "a"],
    ["seen ge 2026-03-02T08:00:00.000Z", "a"],
    ["seen lt 2026-03-02T08:00:01Z", "a"],
    ["hour(seen) eq 8", "a"],
    ["date(seen) eq 2026-03-02", "a"],
    ["round(score) eq 2", "a"],
    ["floor(score) eq 1", "a"],
    ["ceiling(score) eq 2", "a"],
    ["age add 1 eq 37 or age mul 2 sub 4 div 2 eq 12", "ab"],
    ["age mod 7 eq 1", "a"],
    ["-age lt -30", "a"],
    ["score add 1 eq null", "b"],
    ["floor(score) eq null", "b"],
    ["size eq 'Large'", "b"],
    ["size eq 'Very small'", "a"],
    ["size eq 'Very_x0020_small'", "a"],
    ["size eq Test.size'Large'", "b"],
    ["size ne Test.size'Large'", "a"],
  ])("%s is true for '%s'", (filter, want) => {
    expect(matches(filter, standard)).toBe(want);
  });

  test.each([
    ["age eq", "bad-syntax"],
    ["age eq 1 and", "bad-syntax"],
    ["(age eq 1", "bad-syntax"],
    ["age eq 1)", "bad-syntax"],
    ["name eq 'x", "bad-syntax"],
    ["name eq O'Hara", "bad-syntax"],
    ["age ! 1", "bad-syntax"],
    ["age eq 2026-13-45", "bad-syntax"],
    ["name in 'x'", "bad-syntax"],
    [`${"not ".repeat(101)}active`, "bad-syntax"],
    [`${"(".repeat(101)}active${")".repeat(101)}`, "bad-syntax"],
    ["shoe eq 1", "unknown-field"],
    ["computed eq 'x'", "not-supported"],
    ["shout(name) eq 'X'", "not-supported"],
    ["friends/any(f:f/age gt 3)", "not-supported"],
    ["age eq 'seven'", "bad-value"],
    ["id eq 'x'", "bad-value"],
    ["active eq 1", "bad-value"],
    ["name", "bad-value"],
    ["contains(name)", "bad-value"],
    ["contains(age,'3')", "bad-value"],
    ["name add 1 eq 2", "bad-value"],
    ["substringof('a',name)", "not-supported"],
    ["constructor(name)", "not-supported"],
  ])("%s is refused as %s", (filter, kind) => {
    expect(() => matches(filter, standard)).toThrow(expect.objectContaining({ kind }));
  });
});

describe("a filter in the dialect of Business Central (fact 118)", () => {
  test.each([
    ["age eq 36 or age eq 7", "ab"],
    ["friends/any(f:f/age gt 3)", "ab"],
    ["not friends/all(f:contains(f/name,')'))", "ab"],
    ["friends/any(f:f/age gt 3) and age eq 7", "b"],
    ["age eq 7 and friends/any(f:f/age gt 3)", "b"],
    ["tolower(name) eq 'BOB'", "b"],
    ["toupper(name) eq 'bob'", "b"],
    ["name eq 'BOB'", ""],
  ])("%s is true for '%s'", (filter, want) => {
    expect(matches(filter, gaps)).toBe(want);
  });

  test.each([
    ["age eq 36 or name eq 'bob'", "'OR' operator is not supported on distinct fields."],
    ["active and (age eq 36 or name eq 'bob')", "'OR' operator is not supported on distinct fields."],
    ["name in ('bob')", "The 'in' operator needs $schemaversion=2.1."],
    ["age add 1 eq 2", "Arithmetic operators are not supported."],
    ["-age lt 0", "Arithmetic operators are not supported."],
    ["contains(tolower(name),'bob')", "A function within a function needs $schemaversion=2.1."],
  ])("%s is refused", (filter, message) => {
    expect(() => matches(filter, gaps)).toThrow(expect.objectContaining({ kind: "not-supported", message }));
  });

  test("with $schemaversion=2.1 nested functions ignore case as well", () => {
    expect(matches("contains(tolower(name),'HARA')", { ...gaps, nestedFunctions: true })).toBe("a");
  });
});
