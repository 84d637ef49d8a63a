import type { Literal } from "./literal.ts";

/** Operators of OData v2 between two operands. */
export type BinaryOperator =
  | "eq"
  | "ne"
  | "gt"
  | "ge"
  | "lt"
  | "le"
  | "and"
  | "or"
  | "add"
  | "sub"
  | "mul"
  | "div"
  | "mod";

/** A parsed `$filter`. */
export type FilterNode =
  | { readonly type: "literal"; readonly literal: Literal }
  | { readonly type: "field"; readonly name: string }
  | { readonly type: "not"; readonly operand: FilterNode }
  | { readonly type: "negate"; readonly operand: FilterNode }
  | {
      readonly type: "binary";
      readonly operator: BinaryOperator;
      readonly left: FilterNode;
      readonly right: FilterNode;
    }
  | { readonly type: "call"; readonly name: string; readonly arguments: readonly FilterNode[] };
