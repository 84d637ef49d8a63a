import type { FilterExpression } from "./filter-expression.ts";

/** Conditions on a text. */
export interface TextConditions {
  readonly contains?: string;
  readonly startsWith?: string;
  readonly endsWith?: string;
}

/** Conditions on a field of type `Value`; several are joined by `and`. */
export type Conditions<Value> = {
  readonly eq?: Value | null;
  readonly ne?: Value | null;
  readonly gt?: Value;
  readonly ge?: Value;
  readonly lt?: Value;
  readonly le?: Value;
  readonly in?: readonly Value[];
} & ([Value] extends [string] ? TextConditions : unknown);

/** Every field with a type that it may be compared with. */
export type FieldPairs<Fields> = {
  [Field in keyof Fields & string]: readonly [Field, NonNullable<Fields[Field]>];
}[keyof Fields & string];

/** A condition as a plain object: fields with values or conditions, joined by `and`. */
export type ObjectFilter<Fields> = {
  readonly [Field in keyof Fields]?: NonNullable<Fields[Field]> | null | Conditions<NonNullable<Fields[Field]>>;
} & {
  readonly and?: readonly Filter<Fields>[];
  readonly or?: readonly Filter<Fields>[];
  readonly not?: Filter<Fields>;
};

/**
 * A condition on rows with the given fields: a plain object, or what the functions of `filter-expression.ts` make.
 * Only fields of `Fields` and values of their types compile.
 *
 * @example
 * ```ts
 * const open: Filter<{ Code: string; Modified: string; Status: 10 | 20 }> = {
 *   Modified: { ge: "2026-01-01" },
 *   or: [{ Status: 10 }, { Code: { startsWith: "A" } }],
 * };
 * ```
 */
export type Filter<Fields> = ObjectFilter<Fields> | FilterExpression<FieldPairs<Fields>>;

/** A filter whose fields are not known at compile time. */
export type UntypedFilter = Readonly<Record<string, unknown>> | FilterExpression<unknown>;

/** One field to sort by, with or without a direction. */
export type OrderByField<Field extends string> = Field | `${Field} asc` | `${Field} desc`;

/** Fields to sort by, the most important first. */
export type OrderBy<Fields> = OrderByField<keyof Fields & string> | readonly OrderByField<keyof Fields & string>[];
