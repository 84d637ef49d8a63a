import type { Filter, OrderBy } from "../../odata/filter/filter-types.ts";
import type { ApiTypes, At, CallAt, CallsAt, Joined, PathAt, PathWith, RecordAt, Shown } from "./api-types.ts";
import type { CallArguments, QueryAt } from "./arguments.ts";
import type { ExpandOption, NestedOf, ProjectedRow, RowOf, SparseRow, ValueField } from "./rows.ts";

/** Paths that answer with a list. */
export type ListPath<A extends ApiTypes> = PathWith<A, "list">;
/** Paths that answer with one record. */
export type GetPath<A extends ApiTypes> = PathWith<A, "get">;

/** The name of the record that a list at a path has in its rows. */
export type ListRecord<A extends ApiTypes, P> = CallAt<A, P, "list">;
/** The name of the record that a path with a key answers with. */
export type GetRecord<A extends ApiTypes, P> = CallAt<A, P, "get">;

/** Fields that may be filtered on: those known to work where a set says so, else all that are not known to fail. */
export type FilterFields<R> = [R] extends [{ filterOnly: infer Only }]
  ? Pick<RowOf<R>, Only & keyof RowOf<R>>
  : Omit<RowOf<R>, keyof NestedOf<R> | ([R] extends [{ noFilter: infer No }] ? No & keyof RowOf<R> : never)>;

/** Whether the path takes the query option. */
type Takes<A extends ApiTypes, P, Option extends string> = Option extends keyof QueryAt<A, P, "get"> ? true : false;

/** Any name, where a record may have fields of which nothing is said; the declared ones are still offered by editors. */
type DynamicName<R> = R extends { open: true } ? string & Record<never, never> : never;

/** Names of the value fields of a record, by its name. */
export type FieldName<A extends ApiTypes, Name> = ValueField<RecordAt<A, Name>> | DynamicName<RecordAt<A, Name>>;

/** What `select` may be at a path: names of value fields, where it takes any. */
export type Selectable<A extends ApiTypes, P, Name> =
  Takes<A, P, "$select"> extends true ? readonly FieldName<A, Name>[] | undefined : undefined;

/** What `expand` may be at a path. */
export type Expandable<A extends ApiTypes, P, Name> =
  Takes<A, P, "$expand"> extends true ? ExpandOption<A, RecordAt<A, Name>> | undefined : undefined;

/** Which parts of each record to return. */
export interface ProjectionOptions<S, E> {
  /** Fields to return. @default all value fields */
  readonly select?: S;
  /** Nested records to return, with all of their pages. @default none */
  readonly expand?: E;
}

/** `select` is mandatory where the vendor refuses to answer without (fact 53). */
type MandatorySelect<A extends ApiTypes, P> =
  At<CallsAt<A, P>, "selectRequired", false> extends true
    ? { /** Mandatory here: the service refuses the list without. */ select: unknown }
    : unknown;

/** What value fields of related records may be compared with: `customer/displayName`, one step away. */
type RelatedFields<A extends ApiTypes, R, Field> = Field extends keyof NestedOf<R> & string
  ? RecordAt<A, NestedOf<R>[Field]> extends infer Target
    ? { [Inner in ValueField<Target> as `${Field}/${Inner}`]?: At<RowOf<Target>, Inner> }
    : never
  : never;

/** What the rows of a list, by the name of their record, can be filtered by: their fields, and those of the single records that they lead to. */
export type Filterable<A extends ApiTypes, Name> = [RecordAt<A, Name>] extends [{ single: infer Field }]
  ? FilterFields<RecordAt<A, Name>> & Joined<RelatedFields<A, RecordAt<A, Name>, Field>>
  : FilterFields<RecordAt<A, Name>>;

/** A condition on the rows of a list, by the name of their record. */
export type RowFilter<A extends ApiTypes, Name> = Filter<Filterable<A, Name>>;

/** What the rows of a list, by the name of their record, can be sorted by. */
export type SortOrder<A extends ApiTypes, Name> = OrderBy<
  Omit<RowOf<RecordAt<A, Name>>, keyof NestedOf<RecordAt<A, Name>>>
>;

/** So is `filter`. */
type MandatoryFilter<A extends ApiTypes, P> =
  At<CallsAt<A, P>, "filterRequired", false> extends true
    ? { /** Mandatory here: the service refuses the list without. */ filter: NonNullable<unknown> }
    : unknown;

type FilterOption<A extends ApiTypes, P> =
  Takes<A, P, "$filter"> extends true
    ? { /** @default all rows */ readonly filter?: RowFilter<A, ListRecord<A, P>> }
    : unknown;

type OrderOption<A extends ApiTypes, P> =
  Takes<A, P, "$orderby"> extends true
    ? {
        /** @default the server's order */ readonly orderBy?: SortOrder<A, ListRecord<A, P>>;
      }
    : unknown;

type HeaderOf<A extends ApiTypes, P> = NonNullable<At<At<At<PathAt<A, P>, "get">, "parameters">, "header">>;

/** Whether the path takes the header; where it takes none at all, it does not. */
type TakesHeader<A extends ApiTypes, P, Name extends string> = [HeaderOf<A, P>] extends [never]
  ? false
  : Name extends keyof HeaderOf<A, P>
    ? true
    : false;

/** A read that may be served by a replica, where the vendor has one. */
export type ReplicaOption<A extends ApiTypes, P> =
  TakesHeader<A, P, "Data-Access-Intent"> extends true
    ? {
        /**
         * Whether to read from a replica of the database, which is a little behind: not for data that you have just
         * written (fact 120). @default false
         */ readonly fromReplica?: boolean;
      }
    : unknown;

/** Rows on a page, where the client may say how many it wants. */
type PageSizeOption<A extends ApiTypes, P> =
  TakesHeader<A, P, "Prefer"> extends true
    ? {
        /** Rows on a page (facts 117, 172). @default chosen by the server */ readonly pageSize?: number;
      }
    : unknown;

/** Options that limit how much of a list is read. */
export interface Extent {
  /** Rows after which the list ends. @default none: the list is complete */
  readonly limit?: number;
  /** `pageToken` of a page that was read before: the list continues after it. @default from the beginning */
  readonly pageToken?: string;
  /** Whether each page has `count`, the number of all rows. @default false */
  readonly count?: boolean;
}

/** What a list takes beside `select` and `expand`. */
export type ListArguments<A extends ApiTypes, P> = CallArguments<A, P, "get"> &
  MandatorySelect<A, P> &
  MandatoryFilter<A, P> &
  Shown<FilterOption<A, P> & OrderOption<A, P> & ReplicaOption<A, P> & PageSizeOption<A, P> & Extent>;

/** What a list takes. */
export type ListOptions<A extends ApiTypes, P, S, E> = ListArguments<A, P> & ProjectionOptions<S, E>;

/** What counting takes. */
export type CountArguments<A extends ApiTypes, P> = CallArguments<A, P, "get"> &
  MandatoryFilter<A, P> &
  Shown<FilterOption<A, P> & ReplicaOption<A, P>>;

/** What a read by key takes beside `select` and `expand`. */
export type GetArguments<A extends ApiTypes, P> = CallArguments<A, P, "get"> & ReplicaOption<A, P>;

/** What a read by key takes. */
export type GetOptions<A extends ApiTypes, P, S, E> = GetArguments<A, P> & ProjectionOptions<S, E>;

/** The row of an answer: projected where the path takes `$select`, as it comes elsewhere. */
export type AnsweredRow<A extends ApiTypes, P, Name, S, E> =
  Takes<A, P, "$select"> extends true ? ProjectedRow<A, Name, S, E> : SparseRow<A, Name>;

/** The record that a read by key answers with; null where the spec says that there may be none. */
export type GotRow<A extends ApiTypes, P, S, E> =
  | AnsweredRow<A, P, CallAt<A, P, "get">, S, E>
  | (At<CallsAt<A, P>, "orNone", false> extends true ? null : never);

/** A page of a list, as the server sent it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Number of rows of all pages, when `count: true` asked for it. */
  readonly count?: number;
  /** Give it to `list` or `pages` to continue after this page. Absent on the last page. */
  readonly pageToken?: string;
}
