import type { ApiTypes, At, RecordAt, Shown } from "./api-types.ts";

/** The fields of a record as they are on the wire. */
export type RowOf<R> = At<R, "row">;

/** Fields of a record that lead to other records, with the names of these. */
export type NestedOf<R> = At<R, "nested", Record<never, never>>;

/** Fields of a record that hold values; annotations such as `@odata.etag` come unasked. */
export type ValueField<R> = Exclude<keyof RowOf<R>, keyof NestedOf<R> | `@${string}`> & string;

/** Version of the record, which OData v4 sends along whatever is selected. */
type Annotations<R> = "@odata.etag" extends keyof RowOf<R> ? { "@odata.etag": string } : unknown;

/** Fields of which nothing is said, where a record may have such. */
export type DynamicFields<R> = R extends { open: true } ? { readonly [field: string]: unknown } : unknown;

/** Which of the fields to answer with, and how much of nested records. */
export interface Projection {
  readonly select?: readonly string[];
  readonly expand?: unknown;
}

/** Nested records to answer with: their names, or names with what to answer of each. */
export type ExpandOption<A extends ApiTypes, R> =
  | readonly (keyof NestedOf<R> & string)[]
  | {
      readonly [Field in keyof NestedOf<R>]?:
        | true
        | {
            readonly select?: readonly ValueField<RecordAt<A, NestedOf<R>[Field]>>[];
            readonly expand?: ExpandOption<A, RecordAt<A, NestedOf<R>[Field]>>;
          };
    };

/** Names of the expanded fields. */
type ExpandedField<R, E> = E extends readonly (infer Field)[] ? Field & keyof NestedOf<R> : keyof E & keyof NestedOf<R>;

/** Value fields that are answered: the selected ones, or all. */
type SelectedField<R, S> = [S] extends [readonly (infer Field)[]] ? Field & keyof RowOf<R> : ValueField<R>;

/** Fields that are there. Of a parameter that `keyof` bounds, an editor shows the texts that the fields were declared with. */
type Present<Row, Name extends keyof Row> = { [Field in Name]-?: Exclude<Row[Field], undefined> };

/** What `expand` says of one field. Of `any` it says nothing: records that lead to each other would have no end. */
type SelectOf<E, Field> = At<At<E, Field>, "select", undefined>;
type ExpandOf<E, Field> = 0 extends 1 & E ? undefined : At<At<E, Field>, "expand", undefined>;

/** A nested record, or a list of them, as its field is declared. */
type NestedRow<A extends ApiTypes, R, E, Field extends keyof NestedOf<R>> =
  NonNullable<At<RowOf<R>, Field>> extends readonly unknown[]
    ? ProjectedRow<A, NestedOf<R>[Field], SelectOf<E, Field>, ExpandOf<E, Field>>[]
    : ProjectedRow<A, NestedOf<R>[Field], SelectOf<E, Field>, ExpandOf<E, Field>> | null;

/**
 * The record that an answer holds: exactly the selected fields (all value fields without `select`), each present,
 * and exactly the expanded nested records, all of their pages in one list.
 */
export type ProjectedRow<A extends ApiTypes, Name, S, E> =
  RecordAt<A, Name> extends infer R
    ? Shown<
        Present<RowOf<R>, SelectedField<R, S> & keyof RowOf<R>> & {
          [Field in ExpandedField<R, E>]: NestedRow<A, R, E, Field>;
        } & Annotations<R> &
          DynamicFields<R>
      >
    : never;

/** The record of an API whose answers leave out what does not apply. */
export type SparseRow<A extends ApiTypes, Name> = RowOf<RecordAt<A, Name>>;

/** The record that an answer without `select` and `expand` holds. */
export type WholeRow<A extends ApiTypes, Name> = [Name] extends [never]
  ? undefined
  : A["complete"] extends true
    ? ProjectedRow<A, Name, undefined, undefined>
    : SparseRow<A, Name>;
