import type { Row } from "../data/row.ts";
import { firstModifiedFrom } from "../data/row-times.ts";
import type { Table } from "../data/table.ts";
import { baseSet } from "../model/base-set.ts";
import { findSet, setPaths } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { Refusal } from "../requests/refusal.ts";

/** The sync set with a name, in whatever area. */
function syncSetNamed(name: string): EntitySet | undefined {
  for (const { path, name: own } of setPaths().values())
    if (path.startsWith("sync/") && own === name) return findSet(path);
  return undefined;
}

/** The version of the last row that was changed before a time. */
function versionBefore(table: Table, wallMs: number): number {
  let version = firstModifiedFrom(table, wallMs) * 4;
  const modified = table.set.fieldsByName.get("Modified");
  for (const row of table.writtenRows()) {
    const at = modified ? table.read(row, modified) : null;
    if (typeof at === "number" && at < wallMs) version = Math.max(version, table.versionOf(row));
  }
  return version;
}

/** Turns a date into the `Timestamp` from which a sync set has to be read on (fact 81). */
export function syncTimestampRow(timestamps: Table, modified: number, endPoint: string): Row {
  const set = syncSetNamed(endPoint);
  if (!set) throw new Refusal(400, `Unknown endPoint '${endPoint}'.`);
  const table = timestamps.database.table(baseSet(set), timestamps.division);
  const TimeStampAsBigInt = timestamps.database.timestampOf(table.division, versionBefore(table, modified));
  return { position: 0, index: -1, values: { API: endPoint, Modified: modified, TimeStampAsBigInt } };
}
