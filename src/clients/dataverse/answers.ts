import type { ApiTypes, RecordAt } from "../types/api-types.ts";
import type { ListRecord } from "../types/reading.ts";
import type { RowOf, ValueField } from "../types/rows.ts";

/** What became of an upsert. */
export interface Upserted<Row> {
  /**
   * Whether the record was created; undefined when the request was repeated after a broken connection, so that what it
   * found may be of its own making.
   */
  readonly created: boolean | undefined;
  readonly record: Row;
}

/** What an upsert answers with. */
export interface UpsertOptions<S> {
  /** Fields to return. @default all value fields */
  readonly select?: S;
}

/** What to read of the changes of a table. */
export interface ChangeOptions<S> {
  /** Token of the last page that was read. @default none: all rows */
  readonly since?: string;
  /** Fields to return; the same again with a token that was given for them. @default all value fields */
  readonly select?: S;
  /** Rows on a page. @default chosen by the server */
  readonly pageSize?: number;
}

/** A page of changes. */
export interface ChangePage<Row> {
  /** Rows that were created or changed, as they are now. */
  readonly rows: readonly Row[];
  /** Keys of the rows that are gone. */
  readonly removed: readonly string[];
  /** Give it to `changes` as `since` to read what changes from here on. On the last page only. */
  readonly token?: string;
}

/** How a query in FetchXML is read. */
export interface FetchOptions {
  /** Rows on a page, up to 5,000. @default the query's `count`, or 5,000 */
  readonly pageSize?: number;
  /** Rows after which the list ends. @default all of them */
  readonly limit?: number;
}

/** A row of a query in FetchXML: columns of its table where they are not null, and whatever the query calls by names of its own. */
export type FetchedRow<A extends ApiTypes, P> = {
  readonly [Field in ValueField<RecordAt<A, ListRecord<A, P>>>]?: NonNullable<
    RowOf<RecordAt<A, ListRecord<A, P>>>[Field & keyof RowOf<RecordAt<A, ListRecord<A, P>>>]
  >;
} & { readonly [alias: string]: unknown };
