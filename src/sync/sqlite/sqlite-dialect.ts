import type { SqlDialect } from "../sql/sql-dialect.ts";
import { quoteName } from "../sql/sql-dialect.ts";
import type { Prepare } from "./prepared.ts";
import { compareRows, upsertRows } from "./sqlite-rows.ts";

/**
 * SQLite's types. What a number would not hold is text: of an INTEGER above 2^53 a reader's `SELECT *` throws in Node.js,
 * and a REAL rounds decimals.
 */
const types: SqlDialect["types"] = {
  text: "TEXT",
  code18: "TEXT",
  guid: "TEXT",
  boolean: "INTEGER",
  integer: "INTEGER",
  int64: "TEXT",
  decimal: "TEXT",
  double: "REAL",
  date: "TEXT",
  datetime: "TEXT",
  instant: "TEXT",
  binary: "TEXT",
  json: "TEXT",
};

/** SQL as SQLite has it. One writer at a time: what is written first is committed first, so a change's place is known. */
export function sqliteDialect(prepared: () => Prepare | undefined): SqlDialect {
  const prepare: Prepare = (sql) => {
    const ready = prepared();
    if (!ready) throw new Error("Rows are written within a transaction.");
    return ready(sql);
  };
  return {
    types,
    plainText: "TEXT",
    integer: "INTEGER",
    tableEnd: " STRICT",
    changeColumns: "seq INTEGER PRIMARY KEY",
    firstStatements: [],
    furtherStatements: [],
    order: "seq",
    hasComments: false,
    tableName: quoteName,
    cast: (_, placeholder) => placeholder,
    shown: (_, column) => column,
    async tableExists(run, name) {
      const { rows } = await run("SELECT 1 FROM sqlite_schema WHERE type IN ('table', 'view') AND name = $1", [name]);
      return rows.length > 0;
    },
    // Its planner takes the index of which most columns are given.
    tableOpened: async () => undefined,
    upsert: async (_, rows, stamp) => upsertRows(prepare, rows, stamp),
    compare: async (_, rows) => compareRows(prepare, rows),
    // Who reads a change keeps its token: the power may fail then. This commit is written through, with those before it.
    numberChanges: async (run) => void (await run("UPDATE erp_sync_feed SET pruned_seq = pruned_seq")),
  };
}
