import type { Dialect } from "../dialect.ts";
import { QueryRefusal } from "../refusal.ts";
import { type Expression, fieldsOf } from "./filter-syntax.ts";

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
  switch (node.kind) {
    case "or": {
      const fields = new Set([...fieldsOf(node.left), ...fieldsOf(node.right)]);
      if (!dialect.orAcrossFields && fields.size > 1)
        throw new QueryRefusal("not-supported", "'OR' operator is not supported on distinct fields.");
      refuse(node.left, dialect);
      refuse(node.right, dialect);
      return;
    }
    case "and":
    case "compare":
      refuse(node.left, dialect);
      refuse(node.right, dialect);
      return;
    case "not":
      refuse(node.operand, dialect);
      return;
    case "in":
      if (!dialect.nestedFunctions)
        throw new QueryRefusal("not-supported", "The 'in' operator needs $schemaversion=2.1.");
      refuse(node.operand, dialect);
      return;
    case "call":
      if (!dialect.nestedFunctions && node.parts.some((part) => part.kind === "call")) {
        throw new QueryRefusal("not-supported", "A function within a function needs $schemaversion=2.1.");
      }
      for (const part of node.parts) refuse(part, dialect);
      return;
    case "lambda":
      if (dialect.lambdas === "refused")
        throw new QueryRefusal("not-supported", `The lambda on '${node.path}' is not supported.`);
      return;
    default:
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
