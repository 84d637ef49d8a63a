import type { QuotaRecord } from "../../http/quota/quota-record.ts";
import type { QuotaChange } from "../../http/quota/quota-store.ts";
import { pauseBefore } from "../../kit/pause-before.ts";
import { isOutrun, postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresClient, PostgresPool } from "../../kit/postgres-pool.ts";
import { createLatch } from "../cells/checks.ts";
import { createTurns } from "../cells/turns.ts";
import { inOrderOf } from "../quota/quota-codec.ts";
import type { SchemaQuotaStore } from "../quota/schema-quota-store.ts";
import { createDatabaseClock, type DatabaseClock } from "./database-clock.ts";
import { checkVersion, type Layout, migrate, quoteSchema } from "./schema.ts";

/** Options of `postgresQuotaStore()`. */
export interface PostgresQuotaStoreOptions {
  /**
   * A pool of the package `pg`. The store uses one connection at a time; `close()` of the store does not end the pool.
   */
  readonly pool: PostgresPool;
  /** Database schema of the tables: lower-case letters, digits, `_`. @default `erp_openapi` */
  readonly schema?: string;
  /** Longest wait of a call while other connections write; milliseconds. @default 5000 */
  readonly busyWaitMs?: number;
  /** Clock of this machine in epoch milliseconds; it is compared with the clock of the database. @default `Date.now` */
  readonly now?: () => number;
}

interface QuotaLayout extends Layout {
  readonly quota: string;
}

function layoutIn(schema: string): QuotaLayout {
  const quoted = quoteSchema(schema);
  const quota = `${quoted}.quota`;
  return {
    schema: quoted,
    version: `${quoted}.quota_version`,
    quota,
    steps: [
      `CREATE TABLE ${quota} (key text PRIMARY KEY, record text NOT NULL, expires_at_ms double precision NOT NULL)`,
    ],
  };
}

/** How many updates pass between two searches for records that expired. */
const sweepEvery = 1000;
/** A transaction that the server undid is tried so often. */
const maxTries = 5;

/**
 * A quota ledger in a PostgreSQL database, for any number of machines. It uses the clock of the database, so that
 * machines whose clocks differ agree. It holds no secrets, only counts by the ids of app, user and company.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { postgresQuotaStore } from "erp-openapi/stores/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"], connectionTimeoutMillis: 5000 });
 * pool.on("error", (error) => console.error(error.message));
 * const store = postgresQuotaStore({ pool });
 * await store.createSchema();
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreUnavailable} when there is no connection, the server refuses, or others hold the lock for longer than `busyWaitMs`
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function postgresQuotaStore({
  pool,
  schema = "erp_openapi",
  busyWaitMs = 5000,
  now = Date.now,
}: PostgresQuotaStoreOptions): SchemaQuotaStore {
  const layout = layoutIn(schema);
  const clock = createDatabaseClock();
  const inTurn = createTurns();
  const latch = createLatch();
  let checked: Promise<void> | undefined;
  let updates = 0;

  const check = async (): Promise<void> => {
    latch.check();
    checked ??= checkVersion(pool, layout);
    await checked.catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
  };

  const transact = async <T>(
    keys: readonly string[],
    change: (records: readonly (QuotaRecord | undefined)[]) => QuotaChange<T>,
  ): Promise<() => T> => {
    await check();
    const transaction = { layout, clock, now, busyWaitMs, sweep: ++updates % sweepEvery === 0 };
    for (let attempt = 1; ; attempt++) {
      try {
        return await withClient(pool, (client) => update(client, transaction, keys, change));
      } catch (error) {
        if (!isOutrun(error) || attempt >= maxTries) throw postgresFailure(error);
        await pauseBefore(attempt);
      }
    }
  };

  return {
    // One after the other: a burst of calls would take every connection of the pool just to wait for the same lock.
    update: async (keys, change) => (await inTurn("", () => transact(keys, change)))(),
    get clockAheadMs() {
      return clock.aheadMs;
    },
    createSchema: () => migrate(pool, layout),
    // The pool is the caller's.
    close: async () => void latch.close(),
  };
}

interface Transaction {
  readonly layout: QuotaLayout;
  readonly clock: DatabaseClock;
  readonly now: () => number;
  readonly busyWaitMs: number;
  readonly sweep: boolean;
}

/**
 * Read committed, so that the records are read as they are after the locks were given. The locks end with the
 * transaction, and the transaction of a process that was stopped within it ends after `busyWaitMs`.
 */
async function update<T>(
  client: PostgresClient,
  transaction: Transaction,
  keys: readonly string[],
  change: (records: readonly (QuotaRecord | undefined)[]) => QuotaChange<T>,
): Promise<() => T> {
  const { layout, clock, now, busyWaitMs, sweep } = transaction;
  await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
  await client.query(
    "SELECT set_config('lock_timeout', $2, true), set_config('idle_in_transaction_session_timeout', $2, true), pg_advisory_xact_lock(hashtextextended($3 || key, 0)) FROM unnest($1::text[]) AS key",
    [keys, `${Math.max(1, Math.ceil(busyWaitMs))}ms`, `${layout.quota} `],
  );
  const askedAtMs = now();
  const { rows } = await client.query(
    `SELECT now_ms, key, record FROM (SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now_ms) AS clock LEFT JOIN ${layout.quota} ON key = ANY($1)`,
    [keys],
  );
  clock.learn(askedAtMs, now(), Number(rows[0]?.["now_ms"]));
  const before = inOrderOf(keys, rows);
  let made: QuotaChange<T>;
  try {
    made = change(before);
  } catch (error) {
    await client.query("ROLLBACK");
    // The caller's error, and none of PostgreSQL.
    return () => {
      throw error;
    };
  }
  const { records: after, result } = made;
  const written = keys.flatMap((key, index) => {
    const record = after[index];
    return record && record !== before[index] ? [{ key, record }] : [];
  });
  const removed = keys.filter((_, index) => before[index] && !after[index]);
  if (written.length > 0) {
    await client.query(
      `INSERT INTO ${layout.quota} (key, record, expires_at_ms) SELECT * FROM unnest($1::text[], $2::text[], $3::double precision[]) ON CONFLICT (key) DO UPDATE SET record = excluded.record, expires_at_ms = excluded.expires_at_ms`,
      [
        written.map(({ key }) => key),
        written.map(({ record }) => JSON.stringify(record)),
        written.map(({ record }) => record.expiresAtMs),
      ],
    );
  }
  if (removed.length > 0) await client.query(`DELETE FROM ${layout.quota} WHERE key = ANY($1)`, [removed]);
  await client.query("COMMIT");
  if (sweep) await client.query(`DELETE FROM ${layout.quota} WHERE expires_at_ms <= $1`, [now() + clock.aheadMs]);
  return () => result;
}

/** Lends a connection. One on which something failed is closed: nobody else finds half a transaction on it. */
async function withClient<T>(pool: PostgresPool, work: (client: PostgresClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const ignore = (): void => undefined;
  client.on?.("error", ignore);
  let failed = true;
  try {
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    client.off?.("error", ignore);
    client.release(failed);
  }
}
