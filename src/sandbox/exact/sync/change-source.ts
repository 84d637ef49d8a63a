import type { Table } from "../data/table.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { RowSource } from "../odata/row-source.ts";

/** Rows in the order of their versions, beginning after `floor`: what the sync API reads (facts 74–76). */
export function changeSource(set: EntitySet, table: Table, floor: bigint | undefined): RowSource {
  const after = (timestamp: bigint | undefined): number =>
    timestamp === undefined ? -1 : table.database.versionOfTimestamp(table.division, timestamp);
  return {
    set,
    table,
    count: table.count,
    find: (key) => table.find(key),
    rows: (token) => table.changesAfter(after(token === undefined ? floor : BigInt(token))),
    where: () => undefined,
  };
}
