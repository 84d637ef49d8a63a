import type { Row, Value } from "../model/entity-type.ts";
import type { RowSource } from "./row-source.ts";

/** How rows of one set are shown in another. */
export interface RowMapping {
  readonly source: RowSource;
  readonly map: (row: Row, position: number) => Row;
  /** The position that a key of the new set means; by default both sets have the same keys. */
  readonly find?: (key: readonly Value[]) => number | undefined;
  /** The ETag of a row. @default that of its source */
  readonly etag?: (position: number) => string;
  /** Fields that mean the same in both, so that the source knows where to look. */
  readonly shared?: readonly string[];
}

/** The same rows in another shape, read when they are needed. */
export function mapRows({ source, map, find, etag, shared = [] }: RowMapping): RowSource {
  return {
    get count() {
      return source.count;
    },
    positions: (from) => source.positions(from),
    has: (position) => source.has(position),
    at: (position) => map(source.at(position), position),
    etag: etag ?? ((position) => source.etag(position)),
    find: find ?? ((key) => source.find(key)),
    near: (field, value) => (shared.includes(field) ? source.near?.(field, value) : undefined),
  };
}
