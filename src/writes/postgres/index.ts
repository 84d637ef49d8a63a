import type { PostgresPool } from "../../kit/postgres-pool.ts";
import type { StoreKeys } from "../../stores/sealing/store-keys.ts";
import { sqlWriteStore } from "../sql/sql-write-store.ts";
import type { Enqueued } from "../store/write-record.ts";
import type { WriteStore } from "../store/write-store.ts";
import { type PostgresQuerier, postgresWriteDriver } from "./postgres-write-driver.ts";

export type { PostgresClient, PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";
export type { PostgresQuerier } from "./postgres-write-driver.ts";

/** Options of `postgresWriteStore()`. */
export interface PostgresWriteStoreOptions {
  /**
   * A pool of the package `pg`, with a `connectionTimeoutMillis` and a listener for `error`. `close()` of the store does
   * not end it.
   */
  readonly pool: PostgresPool;
  /** Keys that seal what is sent, and what came of it. */
  readonly keys: StoreKeys;
  /** Schema of the tables: a name of small letters, digits and _, at most 63. @default "erp" */
  readonly schema?: string;
  /** Clock of the store in epoch milliseconds. @default the clock of the database */
  readonly now?: () => number;
}

/** A store of writes in a PostgreSQL database. */
export type PostgresWriteStore = WriteStore<PostgresQuerier, Promise<Enqueued>>;

/**
 * Keeps writes in a schema of a PostgreSQL database, for processes of any number of machines, on your pool. Within a
 * transaction of yours it takes the client on which you began it.
 *
 * @throws {StoreMisused} when a key is none, or `schema` is no plain name
 * @throws {StoreSchemaMismatch} from the methods, before `createSchema()`
 * @throws {StoreUnavailable} from the methods, when there is no connection, or the server refuses
 */
export function postgresWriteStore({ pool, keys, schema = "erp", now }: PostgresWriteStoreOptions): PostgresWriteStore {
  return sqlWriteStore(postgresWriteDriver(pool, schema, now), keys);
}
// One list of names that is passed on whole: the other store would repeat it.
export type * from "../named-types.ts";
