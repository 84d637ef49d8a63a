import { type Dialect, isOlder } from "../dialect.ts";
import { compareValues } from "../filter/compare-values.ts";
import { compileFilter, type Predicate } from "../filter/compile-filter.ts";
import type { FilterFields } from "../filter/filter-fields.ts";
import { comparisonsOf, type Expression, type FieldComparison } from "../filter/filter-syntax.ts";
import type { FilterValue } from "../filter/literal.ts";
import { firstInOrder } from "./first-in-order.ts";
import type { QueryOptions } from "./query-options.ts";

/** What tells a row apart from all others of its set, and orders those that are equal in what they are sorted by. */
export type Place = string | number;

/** Rows that can be paged through, however a service holds them. */
export interface PagedRows<R> {
  readonly fields: FilterFields<R>;
  /**
   * Rows in the set's own order, behind a place or from the first on. Of those that cannot pass the comparisons as many
   * may be missing as the set can tell without reading.
   */
  behind(place: Place | undefined, comparisons: readonly FieldComparison[]): Iterable<R>;
  placeOf(row: R): Place;
}

/** A row behind which a page begins: its place, and its values in what is sorted by. */
export interface Mark {
  readonly place: Place;
  readonly sorted: readonly FilterValue[];
}

/** What to take. */
export interface TakeRequest<R> {
  readonly rows: PagedRows<R>;
  readonly options: QueryOptions;
  readonly dialect: Dialect;
  /** Rows of the page at most. */
  readonly size: number;
  /** The end of the page before; then nothing is skipped. */
  readonly mark?: Mark | undefined;
}

/** One page. */
export interface TakenPage<R> {
  readonly rows: readonly R[];
  /** Whether there are rows behind it. */
  readonly more: boolean;
  /** Its last row; worked out when it is asked for. */
  end(): Mark | undefined;
}

interface Entry<R> {
  readonly row: R | undefined;
  readonly sorted: readonly FilterValue[];
  readonly place: () => Place;
}

/** Rows that pass a filter, in the set's own order; a filter that does not fit the fields is refused before a row is read. */
export function fittingRows<R>(
  { fields, behind }: PagedRows<R>,
  filter: Expression | undefined,
  dialect: Dialect,
  place?: Place,
): Iterable<R> {
  const candidates = behind(place, comparisonsOf(filter));
  return filter ? only(candidates, compileFilter(filter, fields, dialect)) : candidates;
}

function* only<R>(rows: Iterable<R>, fits: Predicate<R>): Generator<R> {
  for (const row of rows) if (fits(row)) yield row;
}

/** Filters, sorts, skips and cuts, in this order, and reads no more rows than that takes. */
export function takePage<R>({ rows, options, dialect, size, mark }: TakeRequest<R>): TakenPage<R> {
  const { filter, orderby } = options;
  const skip = mark ? 0 : options.skip;
  const readers = orderby.map(({ name }) => rows.fields.of(name)?.read ?? (() => null));
  const sortedOf = (row: R): readonly FilterValue[] =>
    readers.map((read) => {
      const value = read(row);
      return typeof value === "string" && !isOlder(dialect) ? value.toLowerCase() : value;
    });
  const compare = (a: Entry<R>, b: Entry<R>): number => {
    for (const [index, { descending }] of orderby.entries()) {
      const order = compareValues(a.sorted[index] ?? null, b.sorted[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    const [one, other] = [a.place(), b.place()];
    return one < other ? -1 : one > other ? 1 : 0;
  };
  const fitting = fittingRows(rows, filter, dialect, orderby.length > 0 ? undefined : mark?.place);
  const inOrder = function* (): Generator<Entry<R>> {
    const after = mark && { row: undefined, sorted: mark.sorted, place: () => mark.place };
    for (const row of fitting) {
      const entry = { row, sorted: sortedOf(row), place: () => rows.placeOf(row) };
      if (!after || compare(entry, after) > 0) yield entry;
    }
  };
  const found = (): Iterable<R> =>
    orderby.length > 0 ? firstInOrder(inOrder(), compare, skip + size + 1).flatMap(({ row }) => row ?? []) : fitting;
  const taken: R[] = [];
  let at = 0;
  let more = false;
  for (const row of size > 0 ? found() : []) {
    if (at >= skip + size) {
      more = true;
      break;
    }
    if (at++ >= skip) taken.push(row);
  }
  return {
    rows: taken,
    more,
    end() {
      const last = taken.at(-1);
      return last === undefined ? undefined : { place: rows.placeOf(last), sorted: sortedOf(last) };
    },
  };
}
