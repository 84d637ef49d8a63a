import { type CallLogStoreOptions, createCallLogStore } from "../calls/call-log-store.ts";
import type { SchemaCallLogStore } from "../calls/schema-call-log-store.ts";
import { callLogLayout, sqliteCallRows } from "./call-rows.ts";
import { connect } from "./connection.ts";

/** Options of `sqliteCallLogStore()`. */
export interface SqliteCallLogStoreOptions extends CallLogStoreOptions {
  /** The database file, on a local disk. It may hold other tables too; those of the store begin with `erp_openapi_`. */
  readonly file: string;
  /** How long a call waits while others write, without blocking the event loop; milliseconds. @default 5000 */
  readonly busyWaitMs?: number;
}

/**
 * A call log in a SQLite database by `node:sqlite`, for any number of processes of one machine. What is in the open says
 * what happened; the requests that `replay: true` keeps are sealed.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient } from "erp-openapi/exact-online";
 * import { sqliteCallLogStore } from "erp-openapi/stores/sqlite";
 * const store = sqliteCallLogStore({ file: "/var/lib/my-app/calls.sqlite", keys: { current: process.env["ERP_OPENAPI_KEY"] ?? "" } });
 * await store.createSchema();
 * const exact = createExactOnlineClient({ country: "nl", auth, callLog: { store, replay: true } });
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk is full, or others hold the lock for longer than `busyWaitMs`
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function sqliteCallLogStore({
  file,
  busyWaitMs = 5000,
  ...options
}: SqliteCallLogStoreOptions): SchemaCallLogStore {
  const connection = connect(file, busyWaitMs, callLogLayout);
  return { ...createCallLogStore(sqliteCallRows(connection), options), createSchema: () => connection.createSchema() };
}
