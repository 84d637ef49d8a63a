import { QueryRefusal } from "../refusal.ts";
import type { Comparison, Expression } from "./filter-syntax.ts";
import { type Token, tokenize } from "./filter-tokens.ts";
import type { Literal } from "./literal.ts";

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: "eq",
  ne: "ne",
  gt: "gt",
  ge: "ge",
  lt: "lt",
  le: "le",
};

/** Deeper than any honest filter, and shallow enough for the stack. */
const deepest = 100;

/**
 * Reads a `$filter` of OData v4 into a tree.
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionfilter
 */
export function parseFilter(text: string): Expression {
  const tokens = tokenize(text);
  let next = 0;
  let depth = 0;

  const fail = (): never => {
    const token = tokens[next];
    throw new QueryRefusal("bad-syntax", `Syntax error at position ${token ? token.at : text.length} in '${text}'.`);
  };
  const takeMark = (mark: string): boolean => {
    const token = tokens[next];
    if (token?.kind !== "mark" || token.text !== mark) return false;
    next++;
    return true;
  };
  const takeName = (wanted: string): boolean => {
    const token = tokens[next];
    if (token?.kind !== "name" || token.text !== wanted) return false;
    next++;
    return true;
  };
  const need = (mark: string): void => {
    if (!takeMark(mark)) fail();
  };

  const anyOf = (): Expression => {
    if (++depth > deepest) throw new QueryRefusal("bad-syntax", "The filter is nested too deeply.");
    let left = allOf();
    while (takeName("or")) left = { kind: "or", left, right: allOf() };
    depth--;
    return left;
  };
  const allOf = (): Expression => {
    let left = condition();
    while (takeName("and")) left = { kind: "and", left, right: condition() };
    return left;
  };
  const condition = (): Expression => {
    if (takeName("not")) {
      if (++depth > deepest) throw new QueryRefusal("bad-syntax", "The filter is nested too deeply.");
      const operand = condition();
      depth--;
      return { kind: "not", operand };
    }
    const left = operand();
    const token = tokens[next];
    if (token?.kind !== "name") return left;
    const operator = comparisons[token.text];
    if (operator) {
      next++;
      return { kind: "compare", operator, left, right: operand() };
    }
    if (token.text !== "in") return left;
    next++;
    return { kind: "in", operand: left, list: literals() };
  };
  const literals = (): readonly Literal[] => {
    const list: Literal[] = [];
    need("(");
    do {
      const token = tokens[next++];
      if (token?.kind !== "literal") return fail();
      list.push(token.literal);
    } while (takeMark(","));
    need(")");
    return list;
  };
  const operand = (): Expression => {
    if (takeMark("(")) {
      const inner = anyOf();
      need(")");
      return inner;
    }
    const token: Token | undefined = tokens[next++];
    if (token?.kind === "literal") return { kind: "literal", literal: token.literal };
    if (token?.kind !== "name") {
      next--;
      return fail();
    }
    if (!takeMark("(")) return { kind: "field", name: token.text };
    const lambda = /^(.+)\/(any|all)$/.exec(token.text)?.[1];
    if (lambda !== undefined) return { kind: "lambda", path: skipLambda(lambda) };
    const parts: Expression[] = [];
    if (!takeMark(")")) {
      do parts.push(anyOf());
      while (takeMark(","));
      need(")");
    }
    return { kind: "call", name: token.text, parts };
  };
  /** No dialect evaluates a lambda, so only its end is of interest. */
  const skipLambda = (path: string): string => {
    for (let open = 1; open > 0; next++) {
      const token = tokens[next];
      if (!token) return fail();
      if (token.kind === "mark" && token.text === "(") open++;
      if (token.kind === "mark" && token.text === ")") open--;
    }
    return path;
  };

  const tree = anyOf();
  if (next < tokens.length) fail();
  return tree;
}
