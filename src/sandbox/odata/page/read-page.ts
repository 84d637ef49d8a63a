import type { Dialect } from "../dialect.ts";
import { classOfField, comparable, compareValues } from "../filter/compare-values.ts";
import { compileFilter } from "../filter/compile-filter.ts";
import { fieldsOfType } from "../filter/filter-fields.ts";
import { comparisonsOf, type Expression } from "../filter/filter-syntax.ts";
import type { FilterValue } from "../filter/literal.ts";
import type { EntityType, Row } from "../model/entity-type.ts";
import { filterRows, type RowSource } from "../rows/row-source.ts";
import type { QueryOptions, SortField } from "./query-options.ts";
import { formatSkipToken, parseSkipToken } from "./skip-token.ts";

/** What to read of a set. */
export interface PageRequest {
  readonly source: RowSource;
  readonly type: EntityType;
  readonly options: QueryOptions;
  readonly dialect: Dialect;
  readonly pageSize: number;
  /** The `$skiptoken` of a next link. */
  readonly token?: string | undefined;
}

/** One page of a set. */
export interface Page {
  readonly positions: readonly number[];
  readonly count: number | undefined;
  /** The token of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** Filters, sorts, skips and cuts, in this order, and reads no more rows than that takes. */
export function readPage({ source, type, options, dialect, pageSize, token }: PageRequest): Page {
  const start = token === undefined ? undefined : parseSkipToken(token);
  const rows = options.filter ? narrowed(source, options.filter, type, dialect) : source;
  const taken = start?.taken ?? 0;
  const wanted = Math.min(pageSize, (options.top ?? Number.POSITIVE_INFINITY) - taken);
  const sorted = options.orderby.length > 0 ? sortPositions(rows, options.orderby, type) : undefined;
  const from = sorted ? sorted.slice(start?.at ?? 0) : rows.positions(start?.at ?? 0);

  const positions: number[] = [];
  let skip = start ? 0 : options.skip;
  let following: number | undefined;
  if (wanted > 0) {
    for (const position of from) {
      if (skip > 0) skip--;
      else if (positions.length < wanted) positions.push(position);
      else {
        following = position;
        break;
      }
    }
  }
  const count = options.count ? (start?.count ?? rows.count) : undefined;
  const returned = taken + positions.length;
  if (following === undefined || returned >= (options.top ?? Number.POSITIVE_INFINITY))
    return { positions, count, next: undefined };
  const at = sorted ? (start?.at ?? options.skip) + positions.length : following;
  return { positions, count, next: formatSkipToken({ at, taken: returned, count }) };
}

function narrowed(source: RowSource, filter: Expression, type: EntityType, dialect: Dialect): RowSource {
  const fits = compileFilter(filter, fieldsOfType(type), dialect);
  const equality = comparisonsOf(filter).find(({ operator }) => operator === "eq");
  const value = equality?.literal.value;
  return filterRows(
    source,
    fits,
    equality && typeof value !== "bigint" ? { field: equality.field, value: value ?? null } : undefined,
  );
}

/** Sorts by the fields; rows that are equal in all of them keep the set's own order. */
function sortPositions(rows: RowSource, orderby: readonly SortField[], type: EntityType): readonly number[] {
  const keysOf = (row: Row): readonly FilterValue[] =>
    orderby.map(({ name }) => {
      const value = comparable(row[name] ?? null, classOfField(type.fields.get(name)?.type ?? "string"));
      return typeof value === "string" ? value.toLowerCase() : value;
    });
  const entries = Array.from(rows.positions(), (position) => ({ position, keys: keysOf(rows.at(position)) }));
  entries.sort((a, b) => {
    for (const [index, { descending }] of orderby.entries()) {
      const order = compareValues(a.keys[index] ?? null, b.keys[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return a.position - b.position;
  });
  return entries.map(({ position }) => position);
}
