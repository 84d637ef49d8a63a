import type { DatabaseSync } from "node:sqlite";
import type { QuotaRecord } from "../../http/quota/quota-record.ts";
import type { QuotaChange } from "../../http/quota/quota-store.ts";
import { decodeQuotaRecord } from "../quota/quota-codec.ts";
import type { SchemaQuotaStore } from "../quota/schema-quota-store.ts";
import { connect } from "./connection.ts";
import type { Layout } from "./schema.ts";

/** Options of `sqliteQuotaStore()`. */
export interface SqliteQuotaStoreOptions {
  /**
   * Path of the database file, on a local disk. It may also hold other tables; names of the store's tables begin with
   * `erp_openapi_`.
   */
  readonly file: string;
  /**
   * Longest wait of a call while other connections write; it does not block the event loop. Milliseconds. @default
   * 5,000
   */
  readonly busyWaitMs?: number;
}

const layout: Layout = {
  version: "erp_openapi_quota_schema",
  steps: [
    "CREATE TABLE erp_openapi_quota (key TEXT NOT NULL PRIMARY KEY, record TEXT NOT NULL, expires_at_ms REAL NOT NULL) STRICT, WITHOUT ROWID",
  ],
};

const select = "SELECT record FROM erp_openapi_quota WHERE key = ?";
const upsert =
  "INSERT INTO erp_openapi_quota (key, record, expires_at_ms) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET record = excluded.record, expires_at_ms = excluded.expires_at_ms";
const remove = "DELETE FROM erp_openapi_quota WHERE key = ?";
const removeExpired = "DELETE FROM erp_openapi_quota WHERE expires_at_ms <= ?";

/** How many updates pass between two searches for records that expired. */
const sweepEvery = 1000;

/**
 * A quota ledger in a SQLite database by `node:sqlite`, for any number of processes of one machine. It holds no
 * secrets, only counts by the ids of app, user and company.
 *
 * @example
 * ```ts
 * import { sqliteQuotaStore } from "erp-openapi/stores/sqlite";
 * const store = sqliteQuotaStore({ file: "/var/lib/my-app/quota.sqlite" });
 * await store.createSchema();
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk is full, or others hold the lock for longer than `busyWaitMs`
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function sqliteQuotaStore({ file, busyWaitMs = 5000 }: SqliteQuotaStoreOptions): SchemaQuotaStore {
  const connection = connect(file, busyWaitMs, layout);
  let relaxed: DatabaseSync | undefined;
  let updates = 0;

  /** A power failure may take the last counts, and nothing else: that is worth no wait for the disk in each call. */
  const relax = (database: DatabaseSync): void => {
    if (relaxed !== database) database.exec("PRAGMA synchronous = NORMAL");
    relaxed = database;
  };

  return {
    update: async (keys, change) => {
      const settle = await connection.run((database) => {
        relax(database);
        return inTransaction(database, () => {
          if (++updates % sweepEvery === 0) database.prepare(removeExpired).run(Date.now());
          return apply(database, keys, change);
        });
      });
      return settle();
    },
    createSchema: () => connection.createSchema(),
    close: async () => connection.close(),
  };
}

/** Answers how the update ends: an error of `change` is the caller's, and none of SQLite. */
function apply<T>(
  database: DatabaseSync,
  keys: readonly string[],
  change: (records: readonly (QuotaRecord | undefined)[]) => QuotaChange<T>,
): () => T {
  const find = database.prepare(select);
  const before = keys.map((key) => decodeQuotaRecord(find.get(key)?.["record"]));
  let made: QuotaChange<T>;
  try {
    made = change(before);
  } catch (error) {
    return () => {
      throw error;
    };
  }
  const { records: after, result } = made;
  for (const [index, key] of keys.entries()) {
    const record = after[index];
    if (record === before[index]) continue;
    if (record) database.prepare(upsert).run(key, JSON.stringify(record), record.expiresAtMs);
    else database.prepare(remove).run(key);
  }
  return () => result;
}

/** One writer at a time, from the first look on: what was read is still true when it is written. */
function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
