import type { Row } from "../../../odata/model/entity-type.ts";
import { formatEtag } from "../../../odata/rows/etag.ts";
import { mapRows } from "../../../odata/rows/map-rows.ts";
import type { RowSource } from "../../../odata/rows/row-source.ts";

/** The same rows with fields that are worked out when they are read. */
export function computedRows(source: () => RowSource, compute: (row: Row) => Row): RowSource {
  return mapRows({ source, map: (row) => ({ ...row, ...compute(row) }), known: (field) => field });
}

/** One row for each record of another set, whose id it has under a name of its own. */
export function rowsPer(source: () => RowSource, key: string, map: (row: Row) => Row): RowSource {
  return mapRows({
    source,
    map,
    etag: (position) => formatEtag(Object.values(map(source().at(position))), 1),
    known: (field) => (field === key ? "id" : undefined),
  });
}

/** Rows that are made from nothing but other sets, in one go when they are read. */
export function listedRows(list: () => readonly Row[], key: string | undefined): RowSource {
  return {
    get count() {
      return list().length;
    },
    *positions(from = 0) {
      for (let position = from; position < list().length; position++) yield position;
    },
    has: (position) => position < list().length,
    at: (position) => list()[position] ?? {},
    etag: (position) => formatEtag(Object.values(list()[position] ?? {}), 1),
    find([value]) {
      const position = key === undefined ? -1 : list().findIndex((row) => row[key] === value);
      return position < 0 ? undefined : position;
    },
  };
}
