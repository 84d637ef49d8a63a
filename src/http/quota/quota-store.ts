import type { QuotaRecord } from "./quota-record.ts";

/** The result of a change. */
export interface QuotaChange<T> {
  /** New records, in the order of the keys; one that is the same object as before need not be written. */
  readonly records: readonly (QuotaRecord | undefined)[];
  readonly result: T;
}

/**
 * Stores the records of the quota ledger. All rules are in the pure functions of this folder, so a store needs only one
 * transaction: read the records of some keys, call `change`, and write the result, while no other process changes these
 * records. A record is plain JSON.
 *
 * In SQLite: `BEGIN IMMEDIATE`, select, `change`, upsert, `COMMIT`. In PostgreSQL: a transaction that takes an
 * advisory lock for each key, in the order of the keys, then the same. `erp-openapi/stores/sqlite` and
 * `erp-openapi/stores/postgres` have both.
 *
 * @throws {StoreUnavailable} when the disk or the database fails
 */
export interface QuotaStore {
  /**
   * Runs one transaction. `keys` come without duplicates and in ascending order. `change` is pure and synchronous;
   * it may be run again when the database asks for the transaction to be repeated. When `change` throws, nothing is
   * written. A record whose `expiresAtMs` has passed on the store's clock may be forgotten. A store in memory answers
   * at once: a request that the limits let go waits for nothing then.
   */
  update<T>(
    keys: readonly string[],
    change: (records: readonly (QuotaRecord | undefined)[]) => QuotaChange<T>,
  ): T | Promise<T>;
  /**
   * How far the common clock of all processes that share the store, such as the clock of the database, is ahead of this
   * machine; milliseconds. It is read inside `change`. Absent when all of them are on one machine.
   */
  readonly clockAheadMs?: number;
  /** Closes files and connections that the store opened itself. */
  close(): Promise<void>;
}
