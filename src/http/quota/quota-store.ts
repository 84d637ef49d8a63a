import type { QuotaRecord } from "./quota-record.ts";

/** What a change makes of the records it was given. */
export interface QuotaChange<T> {
  /** New records, in the order of the keys; one that is the same object as before need not be written. */
  readonly records: readonly (QuotaRecord | undefined)[];
  readonly result: T;
}

/**
 * Where the ledger's records live. All of its logic is in the pure functions of this folder, so a store needs one
 * transaction and nothing else: read the records of some keys, compute, write, so that no other process changes one
 * of them in between. A record is plain JSON.
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
   * How far the clock that all sharers of the store have in common, such as the database's, is ahead of this machine's;
   * milliseconds. It is read inside of `change`. Absent: they are on one machine, and its clock is theirs.
   */
  readonly clockAheadMs?: number;
  /** Releases files and connections that the store opened itself. */
  close(): Promise<void>;
}
