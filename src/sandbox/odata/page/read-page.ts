import type { Dialect } from "../dialect.ts";
import { classOfField, comparable, compareValues, type ValueClass } from "../filter/compare-values.ts";
import { compileFilter } from "../filter/compile-filter.ts";
import { fieldsOfType } from "../filter/filter-fields.ts";
import { comparisonsOf, type Expression } from "../filter/filter-syntax.ts";
import type { FilterValue } from "../filter/literal.ts";
import type { EntityType } from "../model/entity-type.ts";
import { filterRows, type RowSource } from "../rows/row-source.ts";
import { firstInOrder } from "./first-in-order.ts";
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
  const sorted =
    options.orderby.length > 0
      ? sortPositions(rows, options.orderby, type, (start?.at ?? options.skip) + Math.max(wanted, 0) + 1)
      : undefined;
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

/** The first positions by the fields; rows that are equal in all of them keep the set's own order. */
function sortPositions(
  rows: RowSource,
  orderby: readonly SortField[],
  type: EntityType,
  wanted: number,
): readonly number[] {
  const fields = orderby.map(({ name, descending }) => ({
    name,
    descending,
    valueClass: classOfField(type.fields.get(name)?.type ?? "string"),
  }));
  const entries = function* (): Generator<{ position: number; keys: readonly FilterValue[] }> {
    for (const position of rows.positions()) {
      const row = rows.at(position);
      yield { position, keys: fields.map(({ name, valueClass }) => sortable(row[name] ?? null, valueClass)) };
    }
  };
  const first = firstInOrder(
    entries(),
    (a, b) => {
      for (const [index, { descending }] of fields.entries()) {
        const order = compareValues(a.keys[index] ?? null, b.keys[index] ?? null);
        if (order !== 0) return descending ? -order : order;
      }
      return a.position - b.position;
    },
    wanted,
  );
  return first.map(({ position }) => position);
}

function sortable(value: FilterValue, valueClass: ValueClass): FilterValue {
  const own = comparable(value, valueClass);
  return typeof own === "string" ? own.toLowerCase() : own;
}
