import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expression } from "../../../../src/sandbox/odata/filter/filter-syntax.ts";
import { parseFilter } from "../../../../src/sandbox/odata/filter/parse-filter.ts";
import { QueryRefusal } from "../../../../src/sandbox/odata/refusal.ts";

/** The tree with every parenthesis written out. */
function format(node: Expression): string {
  switch (node.kind) {
    case "literal":
      return JSON.stringify(node.literal.value);
    case "field":
      return node.name;
    case "call":
      return `${node.name}(${node.parts.map(format).join(",")})`;
    case "not":
      return `(not ${format(node.operand)})`;
    case "in":
      return `(${format(node.operand)} in ${node.list.map(({ value }) => JSON.stringify(value)).join(",")})`;
    case "lambda":
      return `lambda ${node.path}`;
    case "negate":
      return `(-${format(node.operand)})`;
    case "calculate":
    case "compare":
      return `(${format(node.left)} ${node.operator} ${format(node.right)})`;
    default:
      return `(${format(node.left)} ${node.kind} ${format(node.right)})`;
  }
}

describe("a filter as a tree", () => {
  test.each([
    ["a eq 1 or b eq 2 and c eq 3", "((a eq 1) or ((b eq 2) and (c eq 3)))"],
    ["(a eq 1 or b eq 2) and c eq 3", "(((a eq 1) or (b eq 2)) and (c eq 3))"],
    ["a eq 1 and b eq 2 and c eq 3", "(((a eq 1) and (b eq 2)) and (c eq 3))"],
    ["not a eq 1 and b", "((not (a eq 1)) and b)"],
    ["  contains( a , 'it''s' )", 'contains(a,"it\'s")'],
    ["a in (1,'x',null)", '(a in 1,"x",null)'],
    ["a/b eq -1.5e3", "(a/b eq -1500)"],
    ["items/any(i:i/price gt 5 and (i/x eq ')')) or b", "(lambda items or b)"],
    ["a add 2 mul 3 gt -b", "((a add (2 mul 3)) gt (-b))"],
    ["not a/b eq 1e-5", "(not (a/b eq 0.00001))"],
    ["Länder eq 'ö' and Straße/Größe_2 gt 1", '((Länder eq "ö") and (Straße/Größe_2 gt 1))'],
    ["now() gt 2026-01-01T00:00:00.5+01:00", '(now() gt "2026-01-01T00:00:00.5+01:00")'],
  ])("%s", (filter, want) => {
    expect(format(parseFilter(filter))).toBe(want);
  });

  test.each([
    ["substringof('a',b) eq true", '(substringof("a",b) eq true)'],
    ["ID eq guid'0A0A0A0A-1111-4222-8333-444444444444'", '(ID eq "0a0a0a0a-1111-4222-8333-444444444444")'],
    ["At ge datetime'2026-01-31T10:00'", "(At ge 1769853600000)"],
    ["At ge datetimeoffset'2026-01-31T10:00:00+01:00'", "(At ge 1769850000000)"],
    ["Stand eq binary'00' or Zeit eq time'PT1H'", '((Stand eq "00") or (Zeit eq "PT1H"))'],
    ["Price gt 1.5M and Price lt 2d", "((Price gt 1.5) and (Price lt 2))"],
  ])("of v2: %s", (filter, want) => {
    expect(format(parseFilter(filter, { version: "v2" }))).toBe(want);
  });

  test("a whole number of v2 keeps all its digits", () => {
    const tree = parseFilter("Timestamp gt 9007199254740993L", { version: "v2" });
    expect("right" in tree ? tree.right : undefined).toEqual({
      kind: "literal",
      literal: { type: "number", value: 9_007_199_254_740_993n },
    });
  });

  test.each([
    ["ID eq 00000000-0000-4000-8000-000000000001", "guid'…' and datetime'…' are needed"],
    ["At gt 2026-01-31", "guid'…' and datetime'…' are needed"],
    ["At gt datetime'soon'", "Unrecognized literal"],
    ["Name eq word'x'", "Unrecognized literal"],
    ["Name in ('x')", "neither in nor contains"],
  ])("of v2: %s is refused", (filter, says) => {
    expect(() => parseFilter(filter, { version: "v2" })).toThrow(says);
  });

  test("whatever a client sends is read or refused, and nothing else happens", () => {
    const piece = fc.constantFrom(
      "a",
      "eq",
      "and",
      "or",
      "not",
      "in",
      "(",
      ")",
      ",",
      "'x'",
      "''",
      "'",
      "1",
      "-1",
      "null",
      "true",
      "a/any",
      "x:",
      "contains",
      "2026-01-01",
      " ",
      "é",
      "$",
      "any(",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" ")),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (filter) => {
        try {
          parseFilter(filter);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryRefusal);
        }
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
