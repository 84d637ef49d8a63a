import type { PostgresPool } from "../../kit/postgres-pool.ts";
import { deliveryStatements } from "../deliveries/delivery-statements.ts";
import type { SchemaDeliveryStore } from "../deliveries/schema-delivery-store.ts";
import { runStatement } from "./run-statement.ts";
import { type Layout, migrate, quoteSchema } from "./schema.ts";

/** Options of `postgresDeliveryStore()`. */
export interface PostgresDeliveryStoreOptions {
  /**
   * A pool of the package `pg`, with a `connectionTimeoutMillis` and a listener for `error`. `close()` of the store
   * does not end it.
   */
  readonly pool: PostgresPool;
  /** Database schema of the tables: lower-case letters, digits, `_`. @default "erp_openapi" */
  readonly schema?: string;
  /**
   * Clock of leases in epoch milliseconds. Machines that share the store have to synchronize it, by NTP. @default
   * Date.now
   */
  readonly now?: () => number;
}

/**
 * Records handled notifications in a PostgreSQL database, for any number of machines.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { postgresDeliveryStore } from "erp-openapi/stores/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"], connectionTimeoutMillis: 5000 });
 * pool.on("error", (error) => console.error(error.message));
 * const deliveries = postgresDeliveryStore({ pool });
 * await deliveries.createSchema();
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk or the database fails
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function postgresDeliveryStore({
  pool,
  schema = "erp_openapi",
  now = Date.now,
}: PostgresDeliveryStoreOptions): SchemaDeliveryStore {
  const quoted = quoteSchema(schema);
  const table = `${quoted}.deliveries`;
  const layout: Layout = {
    schema: quoted,
    version: `${quoted}.deliveries_version`,
    steps: [
      `CREATE TABLE ${table} (id text PRIMARY KEY, claim integer NOT NULL, until_ms bigint NOT NULL, handled_at_ms bigint)`,
    ],
  };
  return {
    ...deliveryStatements(runStatement(pool, layout), table, now),
    createSchema: () => migrate(pool, layout),
    close: async () => undefined,
  };
}
