import type { Dialect } from "./dialect.ts";
import { type Expression, fieldsOf } from "./filter-syntax.ts";
import { QueryRefusal } from "./refusal.ts";

/**
 * Applies what a service's dialect cannot do: refuses it, or leaves it out. Answers the filter that is
 * left, or undefined if nothing is, which means all rows.
 */
export function checkFilter(expression: Expression, dialect: Dialect): Expression | undefined {
  refuse(expression, dialect);
  return dialect.lambdas === "ignored" ? withoutLambdas(expression) : expression;
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

/** Business Central answers as if the lambda were not there (fact 118), so more rows come back than asked for. */
function withoutLambdas(node: Expression): Expression | undefined {
  if (node.kind === "lambda") return undefined;
  if (node.kind === "not") {
    const operand = withoutLambdas(node.operand);
    return operand && { kind: "not", operand };
  }
  if (node.kind !== "and" && node.kind !== "or") return node;
  const left = withoutLambdas(node.left);
  const right = withoutLambdas(node.right);
  return left && right ? { kind: node.kind, left, right } : (left ?? right);
}
