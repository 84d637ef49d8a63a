import type { DatabaseSync } from "node:sqlite";
import type { StoreKeys } from "../../stores/sealing/store-keys.ts";
import { sqlWriteStore } from "../sql/sql-write-store.ts";
import type { Enqueued } from "../store/write-record.ts";
import type { WriteStore } from "../store/write-store.ts";
import { sqliteWriteDriver } from "./sqlite-write-driver.ts";

/** Options of `sqliteWriteStore()`. */
export interface SqliteWriteStoreOptions {
  /**
   * Path of the database file, on a local disk: your own, so that writes are stored with your rows. Names of the store's
   * tables begin with `erp_write`.
   */
  readonly file: string;
  /** Keys that seal what is sent, and what came of it. */
  readonly keys: StoreKeys;
  /**
   * Longest wait of a call while other connections write; it does not block the event loop. Milliseconds. @default 5000
   */
  readonly busyWaitMs?: number;
  /** Clock of the store in epoch milliseconds. @default Date.now, which all processes of a machine share */
  readonly now?: () => number;
}

/** A store of writes in a SQLite database. */
export type SqliteWriteStore = WriteStore<DatabaseSync, Enqueued>;

/**
 * Keeps writes in a SQLite database, by `node:sqlite`, for the processes of one machine. It works without a pause within
 * a transaction of yours: what waits would let other code into it.
 *
 * @throws {StoreMisused} when a key is none, or no file is named
 * @throws {StoreSchemaMismatch} from the methods, before `createSchema()`
 * @throws {StoreUnavailable} from the methods, when the disk is full, or others hold the lock for longer than `busyWaitMs`
 */
export function sqliteWriteStore({
  file,
  keys,
  busyWaitMs = 5000,
  now = Date.now,
}: SqliteWriteStoreOptions): SqliteWriteStore {
  return sqlWriteStore(sqliteWriteDriver(file, busyWaitMs, now), keys);
}
// One list of names that is passed on whole: the other store would repeat it.
export type * from "../named-types.ts";
