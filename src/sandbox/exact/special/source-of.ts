import type { QueryOptions } from "../../odata/page/query-options.ts";
import type { Row } from "../data/row.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { timestampFloor } from "../odata/filter-facts.ts";
import { listSource } from "../odata/list-source.ts";
import type { RowSource } from "../odata/row-source.ts";
import { tableSource } from "../odata/table-source.ts";
import type { ApiCall } from "../requests/call.ts";
import { changeSource } from "../sync/change-source.ts";
import { isStillLogged } from "../sync/deleted-log.ts";
import { mixedSource } from "../sync/mixed-source.ts";
import { syncTimestampRow } from "../sync/sync-timestamp.ts";
import { readArguments } from "./function-arguments.ts";
import { functionSource } from "./function-source.ts";
import { meRow } from "./me.ts";

/** Lists of companies: `system/AllDivisions` shows the whole licence, the others what the user may open (fact 92). */
const divisionLists = new Set(["system/Divisions", "system/GetMostRecentlyUsedDivisions", "hrm/Divisions"]);

/** Keeps a source's rows that a condition lets through. */
function only(source: RowSource, keep: (row: Row) => boolean): RowSource {
  return {
    ...source,
    count: undefined,
    where: () => undefined,
    find(key) {
      const row = source.find(key);
      return row && keep(row) ? row : undefined;
    },
    *rows(after) {
      for (const row of source.rows(after)) if (keep(row)) yield row;
    },
  };
}

/** A function: its only operation is a read, and there is no key to read a single row by. */
function isFunction(set: EntitySet): boolean {
  return (
    set.arguments.length > 0 || (set.collection.get?.operationId.startsWith("Get") === true && set.byKey === undefined)
  );
}

/** Where the rows of a set come from. */
export function sourceOf(call: ApiCall, set: EntitySet, filter: QueryOptions["filter"]): RowSource {
  const { database, place } = call;
  const table = database.table(set, place.division);
  if (set.path === "current/Me") return listSource(set, table, [meRow(call)]);
  if (set.path === "read/sync/Sync/SyncTimestamp") {
    const values = readArguments(set, call.url.searchParams);
    return listSource(set, table, [
      syncTimestampRow(table, Number(values.get("modified")), String(values.get("endPoint"))),
    ]);
  }
  if (set.path === "sync/Deleted")
    return only(changeSource(set, table, timestampFloor(filter), call.moods), (row) =>
      isStillLogged(database, table, row),
    );
  if (divisionLists.has(set.path))
    return only(tableSource(set, table), (row) => database.isOpen(Number(row.values?.["Code"])));
  if (set.path === "webhooks/WebhookSubscriptions")
    return only(tableSource(set, table), (row) => row.values?.["ClientID"] === call.token.clientId);
  if (set.path.startsWith("sync/")) {
    const floor = timestampFloor(filter);
    return mixedSource(set, table, floor, call.moods) ?? changeSource(set, table, floor, call.moods);
  }
  return isFunction(set) ? functionSource(call, set) : tableSource(set, table);
}
