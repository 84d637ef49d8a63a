import { deliveryStatements } from "../deliveries/delivery-statements.ts";
import type { SchemaDeliveryStore } from "../deliveries/schema-delivery-store.ts";
import { connect } from "./connection.ts";
import { runStatement } from "./run-statement.ts";
import type { Layout } from "./schema.ts";

const table = "erp_openapi_deliveries";

const layout: Layout = {
  version: "erp_openapi_deliveries_schema",
  steps: [
    `CREATE TABLE ${table} (
       id TEXT NOT NULL PRIMARY KEY,
       claim INTEGER NOT NULL,
       until_ms INTEGER NOT NULL,
       handled_at_ms INTEGER
     ) STRICT`,
  ],
};

/** Options of `sqliteDeliveryStore()`. */
export interface SqliteDeliveryStoreOptions {
  /**
   * Path of the database file, on a local disk. It may also hold other tables; names of the store's tables begin with
   * `erp_openapi_`.
   */
  readonly file: string;
  /** Clock of leases in epoch milliseconds. @default Date.now */
  readonly now?: () => number;
  /**
   * Longest wait of a call while other connections write; it does not block the event loop. Milliseconds. @default 5000
   */
  readonly busyWaitMs?: number;
}

/**
 * Records handled notifications in a SQLite database, for any number of processes of one machine.
 *
 * @example
 * ```ts
 * import { sqliteDeliveryStore } from "erp-openapi/stores/sqlite";
 * const deliveries = sqliteDeliveryStore({ file: "/var/lib/my-app/deliveries.sqlite" });
 * await deliveries.createSchema();
 * await deliveries.prune(Date.now() - 30 * 86_400_000);
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk or the database fails
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function sqliteDeliveryStore({
  file,
  now = Date.now,
  busyWaitMs = 5000,
}: SqliteDeliveryStoreOptions): SchemaDeliveryStore {
  const connection = connect(file, busyWaitMs, layout);
  return {
    ...deliveryStatements(runStatement(connection), table, now),
    createSchema: () => connection.createSchema(),
    close: async () => connection.close(),
  };
}
