import type { Row, Value } from "../model/entity-type.ts";
import type { RowSource } from "./row-source.ts";

/** How rows of one set are shown in another. */
export interface RowMapping {
  /** The rows, or what gives them when they are read. */
  readonly source: RowSource | (() => RowSource);
  readonly map: (row: Row, position: number) => Row;
  /** The position that a key of the new set means; by default both sets have the same keys. */
  readonly find?: (key: readonly Value[]) => number | undefined;
  /** The ETag of a row. @default that of its source */
  readonly etag?: (position: number) => string;
  /** What a field is called in the source, which then knows where to look. @default all fields are new */
  readonly known?: (field: string) => string | undefined;
}

/** The same rows in another shape, read when they are needed. */
export function mapRows({ source, map, find, etag, known = () => undefined }: RowMapping): RowSource {
  const rows = typeof source === "function" ? source : () => source;
  return {
    get count() {
      return rows().count;
    },
    positions: (from) => rows().positions(from),
    has: (position) => rows().has(position),
    at: (position) => map(rows().at(position), position),
    etag: etag ?? ((position) => rows().etag(position)),
    find: find ?? ((key) => rows().find(key)),
    near(field, value) {
      const name = known(field);
      return name === undefined ? undefined : rows().near?.(name, value);
    },
  };
}
