import type { NearestName, Unseen } from "../../kit/nearest-literal.ts";
import type { Comparison, FilterNode, TextTest } from "./filter-node.ts";

/** Shared by all copies of the package, so that an expression of one is understood by another. */
const nodeKey = Symbol.for("erp-openapi.filter");

/** Exists in types only: which fields are compared with values of which type. */
declare const compared: unique symbol;

/**
 * A condition made by the functions below. `Pairs` are the fields in it, each with the type of its value: those of the
 * place that the condition is written for, where the compiler knows it, or else those that the condition names.
 */
export interface FilterExpression<Pairs> {
  readonly [compared]?: Pairs;
  readonly [nodeKey]: FilterNode;
}

/** Names of the fields of `Pairs`; any, where nothing is said of them. */
export type NameIn<Pairs> = [unknown] extends [Pairs]
  ? string
  : Pairs extends readonly [infer Name extends string, unknown]
    ? Name
    : never;

/** What a field of `Pairs` may be compared with. */
export type ValueIn<Pairs, Field> = [unknown] extends [Pairs]
  ? unknown
  : Pairs extends readonly [Field, infer Value]
    ? Value
    : never;

/** Names of the fields of `Pairs` that hold texts. */
export type TextNameIn<Pairs> = [unknown] extends [Pairs]
  ? string
  : Pairs extends readonly [infer Name extends string, infer Value]
    ? string extends Value
      ? Name
      : [Value] extends [string]
        ? Name
        : never
    : never;

/** Pairs of all conditions of a list. */
export type PairsOf<Expressions extends readonly FilterExpression<unknown>[]> =
  Expressions[number] extends FilterExpression<infer Pairs> ? Pairs : never;

/** `T`, of which the compiler learns nothing from an argument. */
export type Fixed<T> = [T][T extends unknown ? 0 : never];

function isExpression(value: object): value is FilterExpression<unknown> {
  return Object.hasOwn(value, nodeKey);
}

/** The condition inside an expression; undefined when `value` is none. */
export function nodeOf(value: object): FilterNode | undefined {
  return isExpression(value) ? value[nodeKey] : undefined;
}

function compare<Pairs>(comparison: Comparison, field: string, value: unknown): FilterExpression<Pairs> {
  return { [nodeKey]: { op: "compare", comparison, field, value } };
}

function testText<Pairs>(test: TextTest, field: string, text: string): FilterExpression<Pairs> {
  return { [nodeKey]: { op: "text", test, field, text } };
}

/** The field has this value; null asks whether it has none. */
export function eq<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field> | null,
  Pairs = readonly [Field, NonNullable<Value>],
>(field: Field | Unseen<Given>, value: Value): FilterExpression<Pairs> {
  return compare("eq", field, value);
}

/** The field has another value. */
export function ne<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field> | null,
  Pairs = readonly [Field, NonNullable<Value>],
>(field: Field | Unseen<Given>, value: Value): FilterExpression<Pairs> {
  return compare("ne", field, value);
}

/** The field is greater or later. */
export function gt<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field>,
  Pairs = readonly [Field, Value],
>(field: Field | Unseen<Given>, value: Value): FilterExpression<Pairs> {
  return compare("gt", field, value);
}

/** The field is greater, later or equal. */
export function ge<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field>,
  Pairs = readonly [Field, Value],
>(field: Field | Unseen<Given>, value: Value): FilterExpression<Pairs> {
  return compare("ge", field, value);
}

/** The field is less or earlier. */
export function lt<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field>,
  Pairs = readonly [Field, Value],
>(field: Field | Unseen<Given>, value: Value): FilterExpression<Pairs> {
  return compare("lt", field, value);
}

/** The field is less, earlier or equal. */
export function le<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field>,
  Pairs = readonly [Field, Value],
>(field: Field | Unseen<Given>, value: Value): FilterExpression<Pairs> {
  return compare("le", field, value);
}

/** The field has one of these values; at least one must be given. */
export function isIn<
  Given extends string,
  const Field extends NearestName<NameIn<Pairs>, Given>,
  const Value extends ValueIn<Pairs, Field>,
  Pairs = readonly [Field, Value],
>(field: Field | Unseen<Given>, values: readonly Value[]): FilterExpression<Pairs> {
  return { [nodeKey]: { op: "in", field, values } };
}

/** The text has this text somewhere in it. */
export function contains<
  Given extends string,
  const Field extends NearestName<TextNameIn<Pairs>, Given>,
  Pairs = readonly [Field, string],
>(field: Field | Unseen<Given>, text: string): FilterExpression<Pairs> {
  return testText("contains", field, text);
}

/** The text begins with this text. */
export function startsWith<
  Given extends string,
  const Field extends NearestName<TextNameIn<Pairs>, Given>,
  Pairs = readonly [Field, string],
>(field: Field | Unseen<Given>, text: string): FilterExpression<Pairs> {
  return testText("startsWith", field, text);
}

/** The text ends with this text. */
export function endsWith<
  Given extends string,
  const Field extends NearestName<TextNameIn<Pairs>, Given>,
  Pairs = readonly [Field, string],
>(field: Field | Unseen<Given>, text: string): FilterExpression<Pairs> {
  return testText("endsWith", field, text);
}

/** All of the conditions hold. */
export function and<Pairs = unknown>(
  this: [unknown] extends [Pairs] ? never : void,
  ...all: readonly FilterExpression<Fixed<Pairs>>[]
): FilterExpression<Pairs>;
export function and<const All extends readonly FilterExpression<unknown>[]>(
  ...all: All
): FilterExpression<PairsOf<All>>;
export function and(...all: readonly FilterExpression<unknown>[]): FilterExpression<unknown> {
  return { [nodeKey]: { op: "and", nodes: all.map((one) => one[nodeKey]) } };
}

/** At least one of the conditions holds. */
export function or<Pairs = unknown>(
  this: [unknown] extends [Pairs] ? never : void,
  ...all: readonly FilterExpression<Fixed<Pairs>>[]
): FilterExpression<Pairs>;
export function or<const All extends readonly FilterExpression<unknown>[]>(...all: All): FilterExpression<PairsOf<All>>;
export function or(...all: readonly FilterExpression<unknown>[]): FilterExpression<unknown> {
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
