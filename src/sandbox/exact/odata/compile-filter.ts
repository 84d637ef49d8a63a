import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";
import type { Operand, OperandKind } from "./filter-functions.ts";
import { filterFunctions } from "./filter-functions.ts";
import type { BinaryOperator, FilterNode } from "./filter-syntax.ts";

/** Reads a field of the row that is being looked at. */
export type ReadField = (field: Field) => Value;

/** Says whether a row fits. */
export type Predicate = (read: ReadField) => boolean;

interface Compiled {
  readonly kind: OperandKind;
  readonly value: (read: ReadField) => Operand;
}

const operandKinds: Readonly<Record<Field["kind"], OperandKind | undefined>> = {
  guid: "guid",
  text: "text",
  datetime: "datetime",
  integer: "number",
  double: "number",
  int64: "int64",
  boolean: "boolean",
  binary: "binary",
  collection: undefined,
  object: undefined,
};

function compileField(set: EntitySet, name: string): Compiled {
  const field = set.fieldsByName.get(name);
  if (!field) throw new Refusal(400, `No property '${name}' exists in type '${set.schemaName}'.`);
  const kind = operandKinds[field.kind];
  if (!kind || field.filterable === "no" || (set.filterClosed && field.filterable !== "yes")) {
    throw new Refusal(400, `Property '${name}' cannot be used in $filter of ${set.path}.`);
  }
  if (kind === "int64") {
    return {
      kind,
      value: (read) => {
        const value = read(field);
        return value === null ? null : BigInt(String(value));
      },
    };
  }
  return {
    kind,
    value: (read) => {
      const value = read(field);
      return typeof value === "object" ? null : value;
    },
  };
}

/** Whether two kinds may be compared: `ID eq 'text'` is refused, `Blocked eq 1` and `Timestamp gt 1` are not (fact 51). */
function comparable(left: OperandKind, right: OperandKind): boolean {
  const pair = new Set([left, right]);
  return left === right || pair.has("null") || (pair.has("number") && (pair.has("int64") || pair.has("boolean")));
}

/** Blanks at the end do not count in SQL comparisons, so `Country eq 'NL'` finds the padded `NL ` (fact 58). */
function normal(value: Operand): Operand {
  return typeof value === "string" ? value.trimEnd() : typeof value === "boolean" ? Number(value) : value;
}

function compare(operator: BinaryOperator, left: Operand, right: Operand): boolean {
  const [a, b] = [normal(left), normal(right)];
  // A bigint of the record meets a number of the filter: `Timestamp eq 1` (fact 51).
  // biome-ignore lint/suspicious/noDoubleEquals: `==` compares the two by value.
  if (operator === "eq") return a === b || (a !== null && b !== null && a == b);
  // biome-ignore lint/suspicious/noDoubleEquals: as above.
  if (operator === "ne") return !(a === b || (a !== null && b !== null && a == b));
  if (a === null || b === null) return false;
  if (operator === "gt") return a > b;
  if (operator === "ge") return a >= b;
  return operator === "lt" ? a < b : a <= b;
}

function calculate(operator: BinaryOperator, left: Operand, right: Operand): Operand {
  if (left === null || right === null) return null;
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case "add":
      return a + b;
    case "sub":
      return a - b;
    case "mul":
      return a * b;
    case "div":
      return a / b;
    default:
      return a % b;
  }
}

function truth({ value }: Compiled): Predicate {
  return (read) => {
    const found = value(read);
    return found === true || found === 1;
  };
}

function compileCall(set: EntitySet, name: string, nodes: readonly FilterNode[]): Compiled {
  const called = filterFunctions[name.toLowerCase()];
  if (!called) throw new Refusal(400, `Unknown function '${name}' in $filter.`);
  const values = nodes.map((node) => compileNode(set, node));
  const fits = called.takes.some(
    (kinds) =>
      kinds.length === values.length &&
      kinds.every((kind, i) => values[i]?.kind === kind || values[i]?.kind === "null"),
  );
  if (!fits) throw new Refusal(400, `No applicable function '${name}' for these arguments.`);
  return { kind: called.gives, value: (read) => called.run(values.map((one) => one.value(read))) };
}

function compileBinary(
  set: EntitySet,
  operator: BinaryOperator,
  leftNode: FilterNode,
  rightNode: FilterNode,
): Compiled {
  const [left, right] = [compileNode(set, leftNode), compileNode(set, rightNode)];
  const incompatible = (): never => {
    throw new Refusal(
      400,
      `Operator '${operator}' incompatible with operand types '${left.kind}' and '${right.kind}'.`,
    );
  };
  if (operator === "and" || operator === "or") {
    if (left.kind !== "boolean" || right.kind !== "boolean") incompatible();
    const [a, b] = [truth(left), truth(right)];
    return { kind: "boolean", value: operator === "and" ? (read) => a(read) && b(read) : (read) => a(read) || b(read) };
  }
  if (["eq", "ne", "gt", "ge", "lt", "le"].includes(operator)) {
    if (!comparable(left.kind, right.kind)) incompatible();
    return { kind: "boolean", value: (read) => compare(operator, left.value(read), right.value(read)) };
  }
  if (left.kind !== "number" || right.kind !== "number") incompatible();
  return { kind: "number", value: (read) => calculate(operator, left.value(read), right.value(read)) };
}

function compileNode(set: EntitySet, node: FilterNode): Compiled {
  switch (node.type) {
    case "literal": {
      const { kind, value } = node.literal;
      return { kind, value: () => value };
    }
    case "field":
      return compileField(set, node.name);
    case "not": {
      const fits = truth(compileNode(set, node.operand));
      return { kind: "boolean", value: (read) => !fits(read) };
    }
    case "negate": {
      const { value } = compileNode(set, node.operand);
      return { kind: "number", value: (read) => -Number(value(read)) };
    }
    case "call":
      return compileCall(set, node.name, node.arguments);
    case "binary":
      return compileBinary(set, node.operator, node.left, node.right);
  }
}

/** Turns a parsed `$filter` into a predicate, after checking names and types against the set. */
export function compileFilter(set: EntitySet, node: FilterNode): Predicate {
  const compiled = compileNode(set, node);
  if (compiled.kind !== "boolean") throw new Refusal(400, "The $filter expression has to be true or false.");
  return truth(compiled);
}
