import type { RunStatement } from "../statements/run-statement.ts";
import type { Connection } from "./connection.ts";

/** Statements that both databases share, on a connection of SQLite. */
export function runStatement(connection: Connection): RunStatement {
  return (sql, values) =>
    connection.run((database) => {
      const statement = database.prepare(sql);
      if (/\bRETURNING\b|^SELECT\b/.test(sql)) return { rows: statement.all(named(values)), changes: 0 };
      return { rows: [], changes: Number(statement.run(named(values)).changes) };
    });
}

/** SQLite takes `$1` as a name. */
function named(values: readonly (string | number)[]): Record<string, string | number> {
  return Object.fromEntries(values.map((value, place) => [`$${place + 1}`, value]));
}
