import { DatabaseSync } from "node:sqlite";
import { isErpError } from "../../errors/erp-error.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { isOutrun, postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresPool } from "../../kit/postgres-pool.ts";
import { isOfDatabase, postgresTransaction } from "../../kit/postgres-transaction.ts";
import { sqliteFailure } from "../../kit/sqlite-failures.ts";
import type { PostgresWriteStore } from "../../writes/postgres/index.ts";
import type { SqliteWriteStore } from "../../writes/sqlite/index.ts";
import type { Enqueued, NewWrite } from "../../writes/store/write-record.ts";

/** A write whose key another write has. */
export interface Taken {
  readonly taken: true;
  /** Id and state of the write that has it. */
  readonly id: string;
  readonly state: string;
  readonly reason: string;
}

/** What became of each write, in their order. With one that is taken none was stored. */
export type StoredAll = readonly (Enqueued | Taken)[];

/** How long another process may be writing; milliseconds. */
const busyWaitMs = 10_000;
/** Transactions that wait for each other's keys are begun anew so often. */
const mostBegins = 5;

const isTaken = (one: Enqueued | Taken): one is Taken => "taken" in one;

/** Whether none of the writes was taken, so that all were stored. */
export const isStored = (all: StoredAll): all is readonly Enqueued[] => !all.some(isTaken);

function takenBy(error: unknown): Taken {
  if (!hasErrorCode(error, "WRITE_CONFLICT")) throw error;
  return { taken: true, id: error.id, state: error.state, reason: error.message };
}

/** Stores writes in one transaction of a SQLite database, or none of them when a key is taken. */
export function storeAllInSqlite(file: string, store: SqliteWriteStore, writes: readonly NewWrite[]): StoredAll {
  try {
    const database = new DatabaseSync(file, { timeout: busyWaitMs });
    try {
      database.exec("PRAGMA synchronous = FULL; BEGIN IMMEDIATE");
      const all = writes.map((write): Enqueued | Taken => {
        try {
          return store.enqueueWithin(database, write);
        } catch (error) {
          return takenBy(error);
        }
      });
      database.exec(isStored(all) ? "COMMIT" : "ROLLBACK");
      return all;
    } finally {
      // What was not committed is undone.
      database.close();
    }
  } catch (error) {
    throw isErpError(error) ? error : sqliteFailure(error);
  }
}

class Undone extends Error {
  readonly all: StoredAll;

  constructor(all: StoredAll) {
    super("A key is taken.");
    this.all = all;
  }
}

/** The same on a PostgreSQL database. */
export async function storeAllInPostgres(
  pool: PostgresPool,
  store: PostgresWriteStore,
  writes: readonly NewWrite[],
): Promise<StoredAll> {
  for (let begins = 1; ; begins++)
    try {
      return await postgresTransaction(pool, async (client) => {
        const all: (Enqueued | Taken)[] = [];
        for (const write of writes) all.push(await store.enqueueWithin(client, write).catch(takenBy));
        if (!isStored(all)) throw new Undone(all);
        return all;
      });
    } catch (error) {
      if (error instanceof Undone) return error.all;
      const cause = error instanceof Error ? error.cause : undefined;
      if (begins < mostBegins && (isOutrun(error) || isOutrun(cause))) continue;
      throw isOfDatabase(error) ? postgresFailure(error) : error;
    }
}
