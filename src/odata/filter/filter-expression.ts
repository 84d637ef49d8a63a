import type { Comparison, FilterNode, TextTest } from "./filter-node.ts";

/** Shared by all copies of the package, so that an expression of one is understood by another. */
const nodeKey = Symbol.for("erp-openapi.filter");

/** Exists in types only: which fields are compared with values of which type. */
declare const compared: unique symbol;

/** A condition made by the functions below. `Pairs` are the fields in it, each with the type of its value. */
export interface FilterExpression<Pairs> {
  readonly [compared]?: Pairs;
  readonly [nodeKey]: FilterNode;
}

type PairsOf<Expressions extends readonly FilterExpression<unknown>[]> =
  Expressions[number] extends FilterExpression<infer Pairs> ? Pairs : never;

function isExpression(value: object): value is FilterExpression<unknown> {
  return Object.hasOwn(value, nodeKey);
}

/** The condition inside an expression; undefined when `value` is none. */
export function nodeOf(value: object): FilterNode | undefined {
  return isExpression(value) ? value[nodeKey] : undefined;
}

function compare<Field extends string, Value>(
  comparison: Comparison,
  field: Field,
  value: unknown,
): FilterExpression<readonly [Field, Value]> {
  return { [nodeKey]: { op: "compare", comparison, field, value } };
}

function testText<Field extends string>(
  test: TextTest,
  field: Field,
  text: string,
): FilterExpression<readonly [Field, string]> {
  return { [nodeKey]: { op: "text", test, field, text } };
}

/** The field has this value; null asks whether it has none. */
export function eq<const Field extends string, const Value>(
  field: Field,
  value: Value,
): FilterExpression<readonly [Field, NonNullable<Value>]> {
  return compare<Field, NonNullable<Value>>("eq", field, value);
}

/** The field has another value. */
export function ne<const Field extends string, const Value>(
  field: Field,
  value: Value,
): FilterExpression<readonly [Field, NonNullable<Value>]> {
  return compare<Field, NonNullable<Value>>("ne", field, value);
}

/** The field is greater or later. */
export function gt<const Field extends string, const Value>(
  field: Field,
  value: Value,
): FilterExpression<readonly [Field, Value]> {
  return compare<Field, Value>("gt", field, value);
}

/** The field is greater, later or equal. */
export function ge<const Field extends string, const Value>(
  field: Field,
  value: Value,
): FilterExpression<readonly [Field, Value]> {
  return compare<Field, Value>("ge", field, value);
}

/** The field is less or earlier. */
export function lt<const Field extends string, const Value>(
  field: Field,
  value: Value,
): FilterExpression<readonly [Field, Value]> {
  return compare<Field, Value>("lt", field, value);
}

/** The field is less, earlier or equal. */
export function le<const Field extends string, const Value>(
  field: Field,
  value: Value,
): FilterExpression<readonly [Field, Value]> {
  return compare<Field, Value>("le", field, value);
}

/** The field has one of these values; at least one must be given. */
export function isIn<const Field extends string, const Value>(
  field: Field,
  values: readonly Value[],
): FilterExpression<readonly [Field, Value]> {
  return { [nodeKey]: { op: "in", field, values } };
}

/** The text has this text somewhere in it. */
export function contains<const Field extends string>(
  field: Field,
  text: string,
): FilterExpression<readonly [Field, string]> {
  return testText("contains", field, text);
}

/** The text begins with this text. */
export function startsWith<const Field extends string>(
  field: Field,
  text: string,
): FilterExpression<readonly [Field, string]> {
  return testText("startsWith", field, text);
}

/** The text ends with this text. */
export function endsWith<const Field extends string>(
  field: Field,
  text: string,
): FilterExpression<readonly [Field, string]> {
  return testText("endsWith", field, text);
}

/** All of the conditions hold. */
export function and<const All extends readonly FilterExpression<unknown>[]>(
  ...all: All
): FilterExpression<PairsOf<All>> {
  return { [nodeKey]: { op: "and", nodes: all.map((one) => one[nodeKey]) } };
}

/** At least one of the conditions holds. */
export function or<const All extends readonly FilterExpression<unknown>[]>(
  ...all: All
): FilterExpression<PairsOf<All>> {
  return { [nodeKey]: { op: "or", nodes: all.map((one) => one[nodeKey]) } };
}

/** The condition does not hold. */
export function not<Pairs>(condition: FilterExpression<Pairs>): FilterExpression<Pairs> {
  return { [nodeKey]: { op: "not", node: condition[nodeKey] } };
}

/** A condition in the service's own words, for what the functions cannot say. It is sent as it is, percent-encoded. */
export function raw(text: string): FilterExpression<never> {
  return { [nodeKey]: { op: "raw", text } };
}
