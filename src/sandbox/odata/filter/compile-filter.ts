import type { Dialect } from "../dialect.ts";
import type { EntityType, Row, Value } from "../model/entity-type.ts";
import { QueryRefusal } from "../refusal.ts";
import { classOfField, classOfLiteral, comparable, compareValues, type ValueClass } from "./compare-values.ts";
import { filterFunctions } from "./filter-functions.ts";
import type { Comparison, Expression } from "./filter-syntax.ts";

/** An expression made ready: its class, and how its value comes from a row. */
interface Operand {
  readonly valueClass: ValueClass;
  readonly read: (row: Row) => Value;
  /** Inside `tolower` or `toupper` of a dialect in which those only switch case sensitivity off. */
  readonly folded: boolean;
}

const verdicts: Readonly<Record<Comparison, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

const fold = (value: Value): Value => (typeof value === "string" ? value.toLowerCase() : value);

/** Makes a predicate of a filter, and refuses what does not fit the entity type. */
export function compileFilter(expression: Expression, type: EntityType, dialect: Dialect): (row: Row) => boolean {
  const condition = (node: Expression): ((row: Row) => boolean) => {
    switch (node.kind) {
      case "and": {
        const [left, right] = [condition(node.left), condition(node.right)];
        return (row) => left(row) && right(row);
      }
      case "or": {
        const [left, right] = [condition(node.left), condition(node.right)];
        return (row) => left(row) || right(row);
      }
      case "not": {
        const inner = condition(node.operand);
        return (row) => !inner(row);
      }
      case "compare":
        return comparison(node.operator, operand(node.left), operand(node.right));
      case "in": {
        const left = operand(node.operand);
        const tests = node.list.map((literal) => comparison("eq", left, operand({ kind: "literal", literal })));
        return (row) => tests.some((test) => test(row));
      }
      default: {
        const { valueClass, read } = operand(node);
        if (valueClass !== "boolean") throw new QueryRefusal("bad-value", "The filter is not a condition.");
        return (row) => read(row) === true;
      }
    }
  };

  const comparison = (operator: Comparison, left: Operand, right: Operand): ((row: Row) => boolean) => {
    const valueClass = commonClass(left.valueClass, right.valueClass);
    const insensitive = valueClass === "text" && (!dialect.caseSensitive || left.folded || right.folded);
    const prepare = (value: Value): Value => (insensitive ? fold(value) : comparable(value, valueClass));
    const verdict = verdicts[operator];
    const ordering = operator !== "eq" && operator !== "ne";
    return (row) => {
      const [a, b] = [prepare(left.read(row)), prepare(right.read(row))];
      if (ordering && (a === null || b === null)) return false;
      return verdict(compareValues(a, b));
    };
  };

  const operand = (node: Expression): Operand => {
    if (node.kind === "literal") {
      const valueClass = classOfLiteral(node.literal.type);
      const value = comparable(node.literal.value, valueClass);
      return { valueClass, read: () => value, folded: false };
    }
    if (node.kind === "field") {
      const field = type.fields.get(node.name);
      if (!field)
        throw new QueryRefusal(
          "unknown-field",
          `Could not find a property named '${node.name}' on type '${type.name}'.`,
        );
      if (!field.filterable)
        throw new QueryRefusal("not-supported", `Filtering on the property '${node.name}' is not supported.`);
      const valueClass = classOfField(field.type);
      return { valueClass, read: (row) => comparable(row[node.name] ?? null, valueClass), folded: false };
    }
    if (node.kind === "call") return call(node.name, node.parts.map(operand));
    const test = condition(node);
    return { valueClass: "boolean", read: (row) => test(row), folded: false };
  };

  const call = (name: string, parts: readonly Operand[]): Operand => {
    const definition = filterFunctions[name];
    if (!definition) throw new QueryRefusal("not-supported", `An unknown function with name '${name}' was found.`);
    const { takes, gives, run, optional = 0 } = definition;
    if (parts.length > takes.length || parts.length < takes.length - optional) {
      throw new QueryRefusal("bad-value", `The function '${name}' does not take ${parts.length} parameters.`);
    }
    parts.forEach((part, index) => commonClass(part.valueClass, takes[index] ?? "null"));
    const foldsOnly = dialect.caseFunctionsFoldOnly && (name === "tolower" || name === "toupper");
    const insensitive = !dialect.caseSensitive || parts.some((part) => part.folded);
    const prepare = (value: Value): Value => (insensitive ? fold(value) : value);
    return {
      valueClass: gives,
      read: foldsOnly
        ? (parts[0]?.read ?? (() => null))
        : (row) => run(...parts.map((part) => prepare(part.read(row)))),
      folded: foldsOnly || (gives === "text" && parts.some((part) => part.folded)),
    };
  };

  return condition(expression);
}

/** The class in which two values are compared; text serves as an enumeration's member. */
function commonClass(left: ValueClass, right: ValueClass): ValueClass {
  if (left === right || right === "null") return left;
  if (left === "null") return right;
  if ((left === "enum" && right === "text") || (left === "text" && right === "enum")) return "enum";
  throw new QueryRefusal(
    "bad-value",
    `A binary operator with incompatible types was detected: '${left}' and '${right}'.`,
  );
}
