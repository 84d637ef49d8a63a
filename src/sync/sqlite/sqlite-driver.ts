import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import { pauseBefore } from "../../kit/pause-before.ts";
import { isBusy, sqliteFailure } from "../../kit/sqlite-failures.ts";
import type { RunSql, SqlValue } from "../sql/sql-runner.ts";
import type { SqlDriver } from "../sql/sql-target.ts";
import { bound, type Prepare } from "./prepared.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** `node:sqlite` works on the event loop's own thread: longer than this it never waits there for another writer. */
const busyTimeoutMs = 2;

/** Statements that are kept ready. */
const mostStatements = 200;

/** SQLite takes `$1` as a name. */
function named(values: readonly SqlValue[]): Record<string, string | number | null> {
  const one = (value: SqlValue) => (typeof value === "object" && value !== null ? JSON.stringify(value) : bound(value));
  return Object.fromEntries(values.map((value, place) => [`$${place + 1}`, one(value)]));
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function prepareOn(database: DatabaseSync): Prepare {
  const ready = new Map<string, StatementSync>();
  return (sql) => {
    let statement = ready.get(sql);
    if (!statement) {
      if (ready.size >= mostStatements) ready.clear();
      ready.set(sql, (statement = database.prepare(sql)));
    }
    return statement;
  };
}

function runOn(prepare: Prepare): RunSql {
  return async (sql, values = []) => {
    const statement = prepare(sql);
    if (/^\s*SELECT\b|\bRETURNING\b/.test(sql)) {
      const rows = statement.all(named(values));
      return { rows, changes: rows.length };
    }
    return { rows: [], changes: Number(statement.run(named(values)).changes) };
  };
}

function openDatabase(file: string): DatabaseSync {
  // Made here, because SQLite would let the whole world read it. Its -wal and -shm files follow its mode.
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  // Readers do not wait for the writer, nor it for them.
  database.exec("PRAGMA journal_mode = WAL");
  return database;
}

/**
 * A SQLite database as a driver; opened when it is first needed.
 *
 * @param mostPages how large the file may become, in pages: how a full disk is tried out
 */
export function sqliteDriver(file: string, busyWaitMs: number, mostPages?: number): SqlDriver {
  let opened: { readonly database: DatabaseSync; readonly prepare: Prepare } | undefined;
  let closed = false;
  /** One connection has one transaction at a time. */
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  const retry = async <T>(work: () => T): Promise<T> => {
    const giveUpAtMs = performance.now() + busyWaitMs;
    for (let attempt = 0; ; attempt++) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAtMs) throw sqliteFailure(error);
        await pauseBefore(attempt);
      }
    }
  };

  const use = async <T>(begin: string, durable: boolean, work: (run: RunSql) => Promise<T>): Promise<T> => {
    if (closed) throw new SyncOptionInvalid("The target was closed: make a new one.");
    opened ??= await retry(() => {
      const database = openDatabase(file);
      if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${Math.floor(mostPages)}`);
      return { database, prepare: prepareOn(database) };
    });
    const { database, prepare } = opened;
    // What a power failure takes is read again. Only what somebody was told of has to be there after it.
    database.exec(`PRAGMA synchronous = ${durable ? "FULL" : "NORMAL"}`);
    await retry(() => database.exec(begin));
    try {
      const result = await work(runOn(prepare));
      await retry(() => database.exec("COMMIT"));
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error instanceof Error && "errcode" in error ? sqliteFailure(error) : error;
    }
  };

  return {
    dialect: sqliteDialect(() => opened?.prepare),
    transaction: (work, alone) => inTurn(() => use("BEGIN IMMEDIATE", alone === "feed", work)),
    read: (work) => inTurn(() => use("BEGIN", false, work)),
    close: () =>
      inTurn(async () => {
        closed = true;
        opened?.database.close();
        opened = undefined;
      }),
  };
}
