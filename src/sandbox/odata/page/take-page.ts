import type { Dialect } from "../dialect.ts";
import { compileFilter, type Predicate } from "../filter/compile-filter.ts";
import { comparisonsOf, type Expression } from "../filter/filter-syntax.ts";
import type { Mark, PagedRows, Place } from "./paged-rows.ts";
import type { QueryOptions } from "./query-options.ts";
import { RowOrder } from "./row-order.ts";

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
  const order = orderby.length > 0 ? new RowOrder(rows, orderby, dialect) : undefined;
  const fitting = fittingRows(rows, filter, dialect, order ? undefined : mark?.place);
  const found = order && size > 0 ? order.first(fitting, skip + size + 1, mark) : fitting;
  const taken: R[] = [];
  let at = 0;
  let more = false;
  for (const row of size > 0 ? found : []) {
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
      return last === undefined ? undefined : { place: rows.placeOf(last), sorted: order?.sortedOf(last) ?? [] };
    },
  };
}
