import { postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresPool } from "../../kit/postgres-pool.ts";
import type { RunStatement } from "../statements/run-statement.ts";
import { checkVersion, type Layout } from "./schema.ts";

/** Statements that both databases share, on a pool of PostgreSQL; the first one makes sure that the tables are there. */
export function runStatement(pool: PostgresPool, layout: Layout): RunStatement {
  let checked: Promise<void> | undefined;
  return async (sql, values) => {
    try {
      checked ??= checkVersion(pool, layout);
      await checked.catch((error: unknown) => {
        checked = undefined;
        throw error;
      });
      const { rows, rowCount } = await pool.query(sql, [...values]);
      return { rows, changes: rowCount ?? 0 };
    } catch (error) {
      throw postgresFailure(error);
    }
  };
}
