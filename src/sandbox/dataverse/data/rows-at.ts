import type { RowSource } from "../../odata/rows/row-source.ts";

/** Some rows of a set, by their positions in its own order. */
export function rowsAt(source: RowSource, positions: readonly number[]): RowSource {
  const taken = new Set(positions);
  return {
    count: positions.length,
    positions: (from = 0) => (from === 0 ? positions : positions.filter((position) => position >= from)),
    has: (position) => taken.has(position) && source.has(position),
    at: (position) => source.at(position),
    etag: (position, row) => source.etag(position, row),
    find(key) {
      const position = source.find(key);
      return position !== undefined && taken.has(position) ? position : undefined;
    },
  };
}
