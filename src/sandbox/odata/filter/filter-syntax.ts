import type { Literal } from "./literal.ts";

/** Operators that compare two values. */
export type Comparison = "eq" | "ne" | "gt" | "ge" | "lt" | "le";

/** A filter as a tree. */
export type Expression =
  | { readonly kind: "literal"; readonly literal: Literal }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "in"; readonly operand: Expression; readonly list: readonly Literal[] }
  | { readonly kind: "lambda"; readonly path: string };

/** Every field that an expression reads. */
export function fieldsOf(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === "field") names.add(node.name);
    else if (node.kind === "call") node.parts.forEach(visit);
    else if (node.kind === "not" || node.kind === "in") visit(node.operand);
    else if (node.kind === "and" || node.kind === "or" || node.kind === "compare") {
      visit(node.left);
      visit(node.right);
    }
  };
  visit(expression);
  return names;
}
