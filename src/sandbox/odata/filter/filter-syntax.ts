import type { Literal } from "./literal.ts";

/** Operators that compare two values. */
export type Comparison = "eq" | "ne" | "gt" | "ge" | "lt" | "le";

/** Operators that make a number of two. */
export type Calculation = "add" | "sub" | "mul" | "div" | "mod";

/** A filter as a tree. */
export type Expression =
  | { readonly kind: "literal"; readonly literal: Literal }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: "not" | "negate"; readonly operand: Expression }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "calculate";
      readonly operator: Calculation;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "in"; readonly operand: Expression; readonly list: readonly Literal[] }
  | { readonly kind: "lambda"; readonly path: string };

/** The expressions that one is made of. */
export function partsOf(node: Expression): readonly Expression[] {
  if ("parts" in node) return node.parts;
  if ("operand" in node) return [node.operand];
  return "left" in node ? [node.left, node.right] : [];
}

/** Every field that an expression reads. */
export function fieldsOf(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === "field") names.add(node.name);
    partsOf(node).forEach(visit);
  };
  visit(expression);
  return names;
}

/** A comparison of a field with a literal. */
export interface FieldComparison {
  readonly field: string;
  readonly operator: Comparison;
  readonly literal: Literal;
}

/** Comparisons of a field with a literal that every fitting row has to pass: those joined by `and`. */
export function comparisonsOf(node: Expression | undefined): readonly FieldComparison[] {
  if (node?.kind === "and") return [...comparisonsOf(node.left), ...comparisonsOf(node.right)];
  return node?.kind === "compare" && node.left.kind === "field" && node.right.kind === "literal"
    ? [{ field: node.left.name, operator: node.operator, literal: node.right.literal }]
    : [];
}
