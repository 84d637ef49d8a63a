import { type CallLogStoreOptions, createCallLogStore } from "../calls/call-log-store.ts";
import type { SchemaCallLogStore } from "../calls/schema-call-log-store.ts";
import { callLogLayout, sqliteCallRows } from "./call-rows.ts";
import { connect } from "./connection.ts";

/** Options of `sqliteCallLogStore()`. */
export interface SqliteCallLogStoreOptions extends CallLogStoreOptions {
  /**
   * Path of the database file, on a local disk. It may also hold other tables; names of the store's tables begin with
   * `erp_openapi_`.
   */
  readonly file: string;
  /**
   * Longest wait of a call while other connections write; it does not block the event loop. Milliseconds. @default 5000
   */
  readonly busyWaitMs?: number;
}

/**
 * A call log in a SQLite database by `node:sqlite`, for any number of processes of one machine. It encrypts the
 * requests that `replay: true` stores; what happened to the calls is stored as plain text.
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
