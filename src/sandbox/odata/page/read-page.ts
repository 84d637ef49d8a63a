import type { Dialect } from "../dialect.ts";
import { fieldsOfType } from "../filter/filter-fields.ts";
import type { EntityType, Row } from "../model/entity-type.ts";
import type { RowSource } from "../rows/row-source.ts";
import type { PagedRows } from "./paged-rows.ts";
import type { QueryOptions } from "./query-options.ts";
import { formatSkipToken, parseSkipToken } from "./skip-token.ts";
import { fittingRows, takePage } from "./take-page.ts";

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
  /** The rows at them, as far as a filter or an order has read them. */
  readonly known: readonly (Row | undefined)[];
  readonly count: number | undefined;
  /** The token of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** A row at its position, read when a filter or an order wants to know. */
class PlacedRow {
  readonly position: number;
  readonly #source: RowSource;
  #row: Row | undefined;

  constructor(source: RowSource, position: number) {
    this.#source = source;
    this.position = position;
  }

  get known(): Row | undefined {
    return this.#row;
  }

  get row(): Row {
    return (this.#row ??= this.#source.at(this.position));
  }
}

function pagedRows(source: RowSource, type: EntityType): PagedRows<PlacedRow> {
  return {
    fields: fieldsOfType(type, ({ row }: PlacedRow) => row),
    *behind(place, comparisons) {
      const from = typeof place === "number" ? place + 1 : 0;
      const equality = comparisons.find(({ operator }) => operator === "eq");
      const value = equality?.literal.value;
      const near =
        equality && value !== undefined && typeof value !== "bigint" ? source.near?.(equality.field, value) : undefined;
      for (const position of near ?? source.positions(from))
        if (position >= from) yield new PlacedRow(source, position);
    },
    placeOf: ({ position }) => position,
  };
}

/** Rows of one page, with what stands beside them. */
export interface ReadRows<R> {
  readonly rows: readonly R[];
  readonly count: number | undefined;
  /** The token of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** Reads a page of rows, however they are held. `countAll` tells their number, if that is known without reading. */
export function readRows<R>(
  rows: PagedRows<R>,
  { options, dialect, pageSize, token }: Omit<PageRequest, "source" | "type">,
  countAll?: number,
): ReadRows<R> {
  const start = token === undefined ? undefined : parseSkipToken(token, options.orderby.length);
  const before = start?.taken ?? 0;
  const top = options.top ?? Number.POSITIVE_INFINITY;
  const page = takePage({ rows, options, dialect, size: Math.min(pageSize, top - before), mark: start });
  const countFitting = (): number => {
    if (!options.filter && countAll !== undefined) return countAll;
    let count = 0;
    for (const _ of fittingRows(rows, options.filter, dialect)) count++;
    return count;
  };
  const count = options.count ? (start?.count ?? countFitting()) : undefined;
  const taken = before + page.rows.length;
  const end = page.more && taken < top ? page.end() : undefined;
  const next = end && formatSkipToken({ ...end, taken, count });
  return { rows: page.rows, count, next };
}

/** Reads a page of a set, and counts all rows that fit where that is asked for. */
export function readPage({ source, type, ...request }: PageRequest): Page {
  const { rows, count, next } = readRows(pagedRows(source, type), request, source.count);
  return { positions: rows.map(({ position }) => position), known: rows.map(({ known }) => known), count, next };
}
