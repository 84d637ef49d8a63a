import { postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresClient, PostgresPool } from "../../kit/postgres-pool.ts";
import type { RunSql } from "../sql/sql-runner.ts";
import type { SqlDriver } from "../sql/sql-target.ts";
import { postgresDialect } from "./postgres-dialect.ts";

/** Lends a connection. One on which something failed is closed: nobody else finds half a transaction on it. */
async function withClient<T>(pool: PostgresPool, work: (client: PostgresClient) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw postgresFailure(error);
  });
  // Without a listener a connection that breaks between two statements would end the process.
  const ignore = (): void => undefined;
  client.on?.("error", ignore);
  let failed = true;
  try {
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    client.off?.("error", ignore);
    client.release(failed);
  }
}

/** Whether an error is one of the database, and none of the work that was done in it. */
function isOfDatabase(error: unknown): boolean {
  return (
    error instanceof Error &&
    ("severity" in error || "syscall" in error || /^Connection terminated/.test(error.message))
  );
}

function runOn(client: PostgresClient): RunSql {
  return async (sql, values = []) => {
    const { rows, rowCount } = await client.query(sql, [...values]);
    return { rows, changes: rowCount ?? 0 };
  };
}

/** A schema of a PostgreSQL database as a driver, on the caller's pool. */
export function postgresDriver(pool: PostgresPool, schema: string): SqlDriver {
  const transaction = <T>(work: (run: RunSql) => Promise<T>, alone?: string): Promise<T> =>
    withClient(pool, async (client) => {
      const run = runOn(client);
      try {
        // Whoever waited for a lock must see what was made meanwhile, whatever the database takes for its default.
        await run("BEGIN ISOLATION LEVEL READ COMMITTED");
        if (alone !== undefined)
          await run("SELECT pg_advisory_xact_lock(hashtext($1))", [`erp-openapi sync ${schema} ${alone}`]);
        const result = await work(run);
        await run("COMMIT");
        return result;
      } catch (error) {
        await run("ROLLBACK").catch(() => undefined);
        throw isOfDatabase(error) ? postgresFailure(error) : error;
      }
    });
  return {
    dialect: postgresDialect(schema),
    transaction,
    read: (work) => transaction(work),
    // The pool is the caller's.
    close: async () => undefined,
  };
}
