import { postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresClient, PostgresPool } from "../../kit/postgres-pool.ts";
import { isOfDatabase, postgresTransaction } from "../../kit/postgres-transaction.ts";
import type { RunSql } from "../sql/sql-runner.ts";
import type { SqlDriver } from "../sql/sql-target.ts";
import { postgresDialect } from "./postgres-dialect.ts";

function runOn(client: PostgresClient): RunSql {
  return async (sql, values = []) => {
    const { rows, rowCount } = await client.query(sql, [...values]);
    return { rows, changes: rowCount ?? 0 };
  };
}

/** A schema of a PostgreSQL database as a driver, on the caller's pool. */
export function postgresDriver(pool: PostgresPool, schema: string): SqlDriver {
  const transaction = <T>(work: (run: RunSql) => Promise<T>, alone?: string): Promise<T> =>
    postgresTransaction(pool, async (client) => {
      const run = runOn(client);
      if (alone !== undefined)
        await run("SELECT pg_advisory_xact_lock(hashtext($1))", [`erp-openapi sync ${schema} ${alone}`]);
      return work(run);
    }).catch((error: unknown) => {
      throw isOfDatabase(error) ? postgresFailure(error) : error;
    });
  return {
    dialect: postgresDialect(schema),
    transaction,
    read: (work) => transaction(work),
    // The pool is the caller's.
    close: async () => undefined,
  };
}
