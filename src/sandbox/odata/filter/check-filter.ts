import type { Dialect } from "../dialect.ts";
import { QueryRefusal } from "../refusal.ts";
import { type Expression, fieldsOf, partsOf } from "./filter-syntax.ts";

/**
 * Applies what a service's dialect cannot do: refuses it, or leaves it out. Answers the filter that is
 * left, or undefined if nothing is, which means all rows.
 */
export function checkFilter(expression: Expression, dialect: Dialect): Expression | undefined {
  refuse(expression, dialect);
  const without = (node: Expression): boolean =>
    (dialect.lambdas === "ignored" && node.kind === "lambda") || (dialect.passesOver === true && comparesNull(node));
  return passOver(expression, without);
}

function refuse(node: Expression, dialect: Dialect): void {
  const problem = problemOf(node, dialect);
  if (problem !== undefined) throw new QueryRefusal("not-supported", problem);
  for (const part of partsOf(node)) refuse(part, dialect);
}

/** What a dialect does not understand of one node. */
function problemOf(node: Expression, dialect: Dialect): string | undefined {
  switch (node.kind) {
    case "or":
      return !dialect.orAcrossFields && fieldsOf(node).size > 1
        ? "'OR' operator is not supported on distinct fields."
        : undefined;
    case "in":
      return dialect.nestedFunctions ? undefined : "The 'in' operator needs $schemaversion=2.1.";
    case "call":
      return !dialect.nestedFunctions && node.parts.some((part) => part.kind === "call")
        ? "A function within a function needs $schemaversion=2.1."
        : undefined;
    case "lambda":
      return dialect.lambdas === "refused" ? `The lambda on '${node.path}' is not supported.` : undefined;
    case "calculate":
    case "negate":
      return dialect.arithmetic ? undefined : "Arithmetic operators are not supported.";
    default:
      return undefined;
  }
}

function comparesNull(node: Expression): boolean {
  if (node.kind !== "compare") return false;
  return [node.left, node.right].some((side) => side.kind === "literal" && side.literal.value === null);
}

/** The service answers as if a part were not there (facts 118, 201), so more rows come back than asked for. */
function passOver(node: Expression, without: (node: Expression) => boolean): Expression | undefined {
  if (without(node)) return undefined;
  if (node.kind === "not") {
    const operand = passOver(node.operand, without);
    return operand && { kind: "not", operand };
  }
  if (node.kind !== "and" && node.kind !== "or") return node;
  const left = passOver(node.left, without);
  const right = passOver(node.right, without);
  return left && right ? { kind: node.kind, left, right } : (left ?? right);
}
