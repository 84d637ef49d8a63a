import type { Row, Value } from "../model/entity-type.ts";

/**
 * A set of rows that can be read without being held in memory. A position never changes its row, so a page
 * can go on where the last one ended although rows came and went in between.
 */
export interface RowSource {
  /** How many rows there are, found without reading them. */
  readonly count: number;
  /** Positions of the rows in the set's own order, from the given one on. */
  positions(from?: number): Iterable<number>;
  /** Whether there still is a row at a position. */
  has(position: number): boolean;
  /** The row at a position. */
  at(position: number): Row;
  /** The ETag of the row at a position; who has read the row gives it, so that it is not read again. */
  etag(position: number, row?: Row): string;
  /** The position of the row with this key, its parts in the order of the entity type. */
  find(key: readonly Value[]): number | undefined;
  /** Positions at which the field can have that value, if the set knows better than to try all. */
  near?(field: string, value: Value): Iterable<number> | undefined;
}

/** Only the rows that fit; `narrow` says where to look. */
export function filterRows(
  source: RowSource,
  fits: (row: Row) => boolean,
  narrow?: { field: string; value: Value },
): RowSource {
  const fitting = function* (positions: Iterable<number>, from = 0): Generator<number> {
    for (const position of positions) if (position >= from && fits(source.at(position))) yield position;
  };
  const candidates = (from: number): Generator<number> => {
    const near = narrow && source.near?.(narrow.field, narrow.value);
    return fitting(near ?? source.positions(from), from);
  };
  return {
    get count() {
      let count = 0;
      for (const _ of candidates(0)) count++;
      return count;
    },
    positions: (from = 0) => candidates(from),
    has: (position) => source.has(position) && fits(source.at(position)),
    at: (position) => source.at(position),
    etag: (position, row) => source.etag(position, row),
    find(key) {
      const position = source.find(key);
      return position !== undefined && fits(source.at(position)) ? position : undefined;
    },
    near(field, value) {
      const near = narrow ? undefined : source.near?.(field, value);
      return near ? fitting(near) : candidates(0);
    },
  };
}
