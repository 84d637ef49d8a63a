import type { Database } from "../data/database.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { requireSet } from "../model/catalogue.ts";
import type { Change } from "../requests/call.ts";
import { headerOf } from "./mixed-source.ts";

/** Names of fact 79 for sets that are called differently. */
const otherNames: Readonly<Record<string, string>> = {
  "crm/Quotations": "QuotationHeaders",
  "documents/DocumentAttachments": "Attachments",
  "project/CostTransactions": "TimeCostTransactions",
  "project/TimeTransactions": "TimeCostTransactions",
  "project/WBSActivities": "ProjectWBS",
  "project/WBSDeliverables": "ProjectWBS",
  "project/WBSExpenses": "ProjectWBS",
  "salesorder/SalesOrders": "SalesOrderHeaders",
};

/** The code of `EntityType`, read from the spec; undefined for sets whose deletions nobody can follow. */
function entityType(path: string): number | undefined {
  const codes = Object.entries(requireSet("sync/Deleted").fieldsByName.get("EntityType")?.codes ?? {});
  const wanted = otherNames[path] ?? path.split("/").at(-1) ?? path;
  const code = codes.findLast(([, name]) => name === wanted)?.[0];
  return code === undefined ? undefined : Number(code);
}

/** The code under which a deletion stands in the log: a line without one may stand under its header's (fact 77). */
function codeOf({ table, row }: Change): number | undefined {
  const own = entityType(table.set.path);
  if (own !== undefined || table.database.world.moods.of(77) !== "seen") return own;
  const above = headerOf(table, row);
  return above && entityType(above.headers.set.path);
}

/** Notes a deletion for `sync/Deleted` (fact 78). */
export function logDeletion(change: Change, deletedBy: string | null): void {
  const { table, row, place, isCascade } = change;
  const { database } = table;
  if (database.world.moods.of(77) === "documented" && !isCascade) {
    const above = headerOf(table, row);
    above?.headers.update(above.header, {});
  }
  const type = codeOf(change);
  if (type === undefined) return;
  const log = database.tableAt("sync/Deleted", place.division);
  const random = database.world.random(`exact/${place.division}/deleted/${log.store.end}`);
  log.insert({
    ID: random.guid(),
    DeletedBy: deletedBy,
    DeletedDate: database.nowWallMs(),
    Division: place.division,
    EntityKey: table.keyOf(row),
    EntityType: type,
  });
}

/** Deletions that the log still holds: it reaches back two months. */
export function isStillLogged(database: Database, log: Table, row: Row): boolean {
  const field = log.set.fieldsByName.get("DeletedDate");
  const horizon = new Date(database.nowWallMs());
  horizon.setUTCMonth(horizon.getUTCMonth() - 2);
  return field !== undefined && Number(log.read(row, field)) >= horizon.getTime();
}
