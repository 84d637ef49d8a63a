import { type Dialect, isOlder } from "../dialect.ts";
import { QueryRefusal } from "../refusal.ts";
import { classOfLiteral, comparable, compareValues, type ValueClass } from "./compare-values.ts";
import type { FilterFields } from "./filter-fields.ts";
import { filterFunctions, wildcardFunctions } from "./filter-functions.ts";
import type { Calculation, Comparison, Expression } from "./filter-syntax.ts";
import type { FilterValue } from "./literal.ts";

/** An expression made ready: its class, and how its value comes from a row. */
interface Operand<Row> {
  readonly valueClass: ValueClass;
  readonly read: (row: Row) => FilterValue;
  /** The value that is the same for all rows. */
  readonly constant?: FilterValue;
  /** Inside `tolower` or `toupper` of a dialect in which those only switch case sensitivity off. */
  readonly folded: boolean;
}

/** Says whether a row fits. */
export type Predicate<Row> = (row: Row) => boolean;

const verdicts: Readonly<Record<Comparison, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

const calculations: Readonly<Record<Calculation, (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  sub: (left, right) => left - right,
  mul: (left, right) => left * right,
  div: (left, right) => left / right,
  mod: (left, right) => left % right,
};

const fold = (value: FilterValue): FilterValue => (typeof value === "string" ? value.toLowerCase() : value);
const trimEnd = (value: FilterValue): FilterValue => (typeof value === "string" ? value.trimEnd() : value);

/** Makes a predicate of a filter, and refuses what does not fit the fields. */
export function compileFilter<Row>(
  expression: Expression,
  fields: FilterFields<Row>,
  dialect: Dialect,
): Predicate<Row> {
  const condition = (node: Expression): Predicate<Row> => {
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
        if (valueClass !== "boolean")
          throw new QueryRefusal("bad-value", "The filter is not a condition, which is true or false.");
        return (row) => read(row) === true;
      }
    }
  };

  const comparison = (operator: Comparison, left: Operand<Row>, right: Operand<Row>): Predicate<Row> => {
    const valueClass = commonClass(operator, left.valueClass, right.valueClass, dialect);
    const insensitive = valueClass === "text" && (!dialect.caseSensitive || left.folded || right.folded);
    const prepared = (side: Operand<Row>): ((row: Row) => FilterValue) => {
      const prepare = preparation(side.valueClass, valueClass, insensitive, dialect);
      const { read, constant } = side;
      if (constant !== undefined) {
        const value = prepare ? prepare(constant) : constant;
        return () => value;
      }
      return prepare ? (row) => prepare(read(row)) : read;
    };
    const [readLeft, readRight] = [prepared(left), prepared(right)];
    const verdict = verdicts[operator];
    const ordering = operator !== "eq" && operator !== "ne";
    return (row) => {
      const [a, b] = [readLeft(row), readRight(row)];
      if (ordering && (a === null || b === null)) return false;
      return verdict(compareValues(a, b));
    };
  };

  const operand = (node: Expression): Operand<Row> => {
    switch (node.kind) {
      case "literal": {
        const valueClass = classOfLiteral(node.literal.type);
        const constant = comparable(node.literal.value, valueClass);
        return { valueClass, read: () => constant, constant, folded: false };
      }
      case "field":
        return field(node.name);
      case "call":
        return call(node.name, node.parts.map(operand));
      case "calculate": {
        const [left, right] = [numeric(node.operator, node.left), numeric(node.operator, node.right)];
        const calculate = calculations[node.operator];
        return number((row) => {
          const [a, b] = [left(row), right(row)];
          return a === null || b === null ? null : calculate(Number(a), Number(b));
        });
      }
      case "negate": {
        const read = numeric("-", node.operand);
        return number((row) => {
          const value = read(row);
          return value === null ? null : -Number(value);
        });
      }
      default: {
        const test = condition(node);
        return { valueClass: "boolean", read: test, folded: false };
      }
    }
  };

  const number = (read: (row: Row) => FilterValue): Operand<Row> => ({ valueClass: "number", read, folded: false });

  const numeric = (operator: string, node: Expression): ((row: Row) => FilterValue) => {
    const { valueClass, read } = operand(node);
    if (valueClass !== "null") commonClass(operator, valueClass, "number", { numbersAreTruth: false });
    return read;
  };

  const field = (name: string): Operand<Row> => {
    const found = fields.of(name);
    if (found === undefined)
      throw new QueryRefusal(
        "unknown-field",
        isOlder(dialect)
          ? `No property '${name}' exists in type '${fields.type}'.`
          : `Could not find a property named '${name}' on type '${fields.type}'.`,
      );
    if (!found.filterable)
      throw new QueryRefusal("not-supported", `The property '${name}' cannot be used in $filter of ${fields.type}.`);
    return { ...found, folded: false };
  };

  const call = (name: string, parts: readonly Operand<Row>[]): Operand<Row> => {
    const own = isOlder(dialect) ? name.toLowerCase() : name;
    const definition = Object.hasOwn(filterFunctions, own) ? filterFunctions[own] : undefined;
    const isForeign = definition?.only === (isOlder(dialect) ? "newer" : "older");
    if (!definition || isForeign || dialect.functions?.has(own) === false) throw unknownFunction(own, dialect);
    const { takes, gives, optional = 0 } = definition;
    const run = (dialect.wildcards && wildcardFunctions[own]) || definition.run;
    if (parts.length > takes.length || parts.length < takes.length - optional)
      throw new QueryRefusal(
        "bad-value",
        `No applicable function '${name}' for these arguments: it does not take ${parts.length} parameters.`,
      );
    parts.forEach((part, index) => commonClass(name, part.valueClass, takes[index] ?? "null", dialect));
    const foldsOnly = dialect.caseFunctionsFoldOnly && (own === "tolower" || own === "toupper");
    const insensitive = !dialect.caseSensitive || parts.some((part) => part.folded);
    const readers = parts.map(({ read }, index): ((row: Row) => FilterValue) => {
      const blanks = dialect.ignoresTrailingBlanks && own === "endswith" && index === 0;
      if (!insensitive && !blanks) return read;
      return (row) => (insensitive ? fold : trimEnd)(read(row));
    });
    const value = (row: Row): FilterValue => {
      const values: FilterValue[] = [];
      for (const read of readers) {
        const part = read(row);
        if (part === null) return null;
        values.push(part);
      }
      return run(...values);
    };
    return {
      valueClass: gives,
      read: foldsOnly ? (parts[0]?.read ?? (() => null)) : value,
      folded: foldsOnly || (gives === "text" && parts.some((part) => part.folded)),
    };
  };

  return condition(expression);
}

/** What has to be done to values of one class before they are compared in another; fields and literals come ready in their own. */
function preparation(
  from: ValueClass,
  to: ValueClass,
  insensitive: boolean,
  { ignoresTrailingBlanks }: Dialect,
): ((value: FilterValue) => FilterValue) | undefined {
  if (to !== "text") return from === to ? undefined : (value) => comparable(value, to);
  if (!insensitive) return ignoresTrailingBlanks ? trimEnd : undefined;
  return ignoresTrailingBlanks ? (value) => trimEnd(fold(value)) : fold;
}

function unknownFunction(name: string, dialect: Dialect): QueryRefusal {
  const says = `Unknown function: '${name}' was found in $filter.`;
  return isOlder(dialect) && name === "contains"
    ? new QueryRefusal("bad-syntax", `${says} OData v2 knows neither in nor contains.`)
    : new QueryRefusal("not-supported", says);
}

/** The class in which two values are compared; text serves as an enumeration's member. */
function commonClass(
  operator: string,
  left: ValueClass,
  right: ValueClass,
  { numbersAreTruth }: Pick<Dialect, "numbersAreTruth">,
): ValueClass {
  if (left === right || right === "null") return left;
  if (left === "null") return right;
  const pair = new Set([left, right]);
  if (pair.has("enum") && pair.has("text")) return "enum";
  if (numbersAreTruth && pair.has("number") && pair.has("boolean")) return "number";
  throw new QueryRefusal(
    "bad-value",
    `Operator '${operator}' incompatible with operand types '${left}' and '${right}'.`,
  );
}
