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
    ["now() gt 2026-01-01T00:00:00.5+01:00", '(now() gt "2026-01-01T00:00:00.5+01:00")'],
  ])("%s", (filter, want) => {
    expect(format(parseFilter(filter))).toBe(want);
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
