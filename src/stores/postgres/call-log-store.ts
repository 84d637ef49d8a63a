import type { PostgresPool } from "../../kit/postgres-pool.ts";
import { type CallLogStoreOptions, createCallLogStore } from "../calls/call-log-store.ts";
import type { SchemaCallLogStore } from "../calls/schema-call-log-store.ts";
import { callTablesIn, postgresCallRows } from "./call-rows.ts";
import { migrate } from "./schema.ts";

/** Options of `postgresCallLogStore()`. */
export interface PostgresCallLogStoreOptions extends CallLogStoreOptions {
  /**
   * A pool of the package `pg`, with a `connectionTimeoutMillis` and a listener for `error`. `close()` of the store
   * does not end it.
   */
  readonly pool: PostgresPool;
  /** Database schema of the tables: lower-case letters, digits, `_`. @default "erp_openapi" */
  readonly schema?: string;
}

/**
 * A call log in a PostgreSQL database, for any number of machines. It encrypts the requests that `replay: true` stores;
 * what happened to the calls is stored as plain text.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { postgresCallLogStore } from "erp-openapi/stores/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"], connectionTimeoutMillis: 5000 });
 * pool.on("error", (error) => console.error(error.message));
 * const store = postgresCallLogStore({ pool, keys: { current: process.env["ERP_OPENAPI_KEY"] ?? "" } });
 * await store.createSchema();
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when there is no connection, or the server refuses
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function postgresCallLogStore({
  pool,
  schema = "erp_openapi",
  ...options
}: PostgresCallLogStoreOptions): SchemaCallLogStore {
  const tables = callTablesIn(schema);
  return { ...createCallLogStore(postgresCallRows(pool, tables), options), createSchema: () => migrate(pool, tables) };
}
