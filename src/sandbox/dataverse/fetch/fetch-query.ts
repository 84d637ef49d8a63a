import type { Table } from "../data/organisation.ts";
import type { Column } from "../model/table-model.ts";

export type Aggregate = "count" | "countcolumn" | "sum" | "avg" | "min" | "max";
export type DateGrouping = "day" | "week" | "month" | "quarter" | "year";

/** One value of a result. */
export interface FetchAttribute {
  readonly column: Column;
  readonly alias: string | undefined;
  readonly aggregate: Aggregate | undefined;
  readonly groupBy: boolean;
  readonly dateGrouping: DateGrouping | undefined;
  /** Whether equal values count once. */
  readonly distinct: boolean;
}

/** What results are sorted by: a column of the table that it stands in, or the alias of a value. */
export interface FetchOrder {
  readonly column: Column | undefined;
  readonly alias: string | undefined;
  readonly descending: boolean;
}

export interface FetchCondition {
  /** The alias of the joined table that it is about. @default the table that it stands in */
  readonly entityName: string | undefined;
  readonly attribute: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** A column of the same row to compare with. */
  readonly valueOf: string | undefined;
}

export interface FetchFilter {
  readonly any: boolean;
  readonly conditions: readonly FetchCondition[];
  readonly filters: readonly FetchFilter[];
}

/** A table of a query. */
export interface FetchEntity {
  readonly table: Table;
  readonly alias: string;
  /** Its place in the rows of the join. */
  readonly slot: number;
  readonly attributes: readonly FetchAttribute[];
  readonly orders: readonly FetchOrder[];
  readonly filters: readonly FetchFilter[];
  readonly links: readonly FetchLink[];
}

/** A table that is joined: rows whose `from` has the value of the other table's `to`. */
export interface FetchLink extends FetchEntity {
  readonly from: Column;
  readonly to: Column;
  readonly type: "inner" | "outer" | "exists";
}

/** A query in FetchXML. */
export interface FetchQuery {
  readonly entity: FetchEntity;
  readonly top: number | undefined;
  readonly count: number | undefined;
  readonly page: number;
  readonly cookie: string | undefined;
  readonly aggregate: boolean;
  readonly aggregateLimit: number;
  readonly distinct: boolean;
  readonly total: boolean;
}
