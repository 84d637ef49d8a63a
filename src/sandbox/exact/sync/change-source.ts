import type { Moods } from "../../moods/moods.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { viewOf } from "../data/view.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { RowSource } from "../odata/row-source.ts";

/** What the sync API reads: all rows with a version above `floor`, mostly in the order of their versions (facts 74–76). */
export function changeSource(set: EntitySet, table: Table, floor: bigint | undefined, moods: Moods): RowSource {
  const after = (timestamp: bigint | undefined): number =>
    timestamp === undefined ? -1 : table.database.versionOfTimestamp(table.division, timestamp);
  // A next link names the last row of its page; one version less brings that row again.
  const again = moods.of(76) === "seen" ? 1 : 0;
  const byVersion: RowSource = {
    set,
    table,
    count: table.store.count,
    find: (key) => table.find(key),
    rows: (token) => table.changesAfter(token === undefined ? after(floor) : after(BigInt(token)) - again),
    read: viewOf(set, table),
  };
  const id = set.fieldsByName.get("ID");
  if (moods.of(75) !== "seen" || !id) return byVersion;
  return {
    ...byVersion,
    order: [id],
    *rows(token) {
      const keyed = [...table.changesAfter(after(floor))].map((row): [string, Row] => [
        String(byVersion.read(row, id)),
        row,
      ]);
      keyed.sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [key, row] of keyed) if (token === undefined || key > token || (again && key === token)) yield row;
    },
  };
}
