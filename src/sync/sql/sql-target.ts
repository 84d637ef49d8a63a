import { randomBytes } from "node:crypto";
import type { SyncTarget, TargetTransaction } from "../target/target.ts";
import { ensureTable, printTable } from "./data-tables.ts";
import { makeEngineTables } from "./engine-tables.ts";
import { pruneFeed, readFeed, readFeedEnd, readFeedPoint, readFeedStart } from "./feed-entries.ts";
import { claim, hold, readHolding, release } from "./fences.ts";
import { readNote, readNotes, writeNote } from "./notes.ts";
import { forgetObserved, observe, observedUntil } from "./observations.ts";
import { countRows, findRows, removeRows, unmarkedRows } from "./rows.ts";
import type { ChangeStamp, SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";
import { addTombstones, forgetTombstones } from "./tombstones.ts";

/** A database of SQL. */
export interface SqlDriver {
  readonly dialect: SqlDialect;
  /** One transaction; with `alone` while nobody else makes tables or numbers changes. */
  transaction<T>(work: (run: RunSql) => Promise<T>, alone?: "tables" | "feed"): Promise<T>;
  /** Statements that only read, of one moment. */
  read<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Tells histories of a feed apart: a restored database writes other texts into the same places. */
function randomCheck(): string {
  return randomBytes(6).toString("hex");
}

/** What is done in a transaction, on a database of SQL. */
function transactionOn(run: RunSql, dialect: SqlDialect, now: () => number): TargetTransaction {
  let made: ChangeStamp | undefined;
  const stamp = (): ChangeStamp => (made ??= { check: randomCheck(), atMs: Math.floor(now()) });
  return {
    note: (place, name) => readNote(run, dialect, place, name),
    notes: (place) => readNotes(run, dialect, place),
    setNote: (place, name, value) => writeNote(run, dialect, place, name, value),
    observe: (place, counter, atMs, version) => observe(run, dialect, place, counter, atMs, version),
    observedUntil: (place, counter, atMs) => observedUntil(run, dialect, place, counter, atMs),
    forgetObserved: (place, counter, atMs) => forgetObserved(run, dialect, place, counter, atMs),
    upsert: (table, place, rows, mark) => dialect.upsert(run, { table, place, rows, mark }, stamp()),
    compare: (table, place, rows, mark) => dialect.compare(run, { table, place, rows, mark }),
    find: (table, place, column, values) => findRows(run, dialect, table, place, column, values),
    unmarked: (table, place, mark, limit, after) => unmarkedRows(run, dialect, table, place, mark, limit, after),
    remove: (table, place, keys) => removeRows(run, dialect, table, place, keys, stamp()),
    count: (table, place, belowMark) => countRows(run, dialect, table, place, belowMark),
    addTombstones: (place, log, entries) => addTombstones(run, dialect, place, log, entries),
    forgetTombstones: (place, log, below) => forgetTombstones(run, dialect, place, log, below),
  };
}

/** A target on a database of SQL. */
export function sqlTarget(driver: SqlDriver, now: () => number): SyncTarget {
  const { dialect } = driver;
  return {
    open: () => driver.transaction((run) => makeEngineTables(run, dialect, randomCheck()), "tables"),
    ensureTable: (layout) => driver.transaction((run) => ensureTable(run, dialect, layout), "tables"),
    printTable: (layout) => printTable(dialect, layout),
    // No holder is called a space.
    claim: (place, mine, nowMs, gone = " ") =>
      driver.transaction((run) => claim(run, dialect, place, mine, nowMs, gone)),
    release: (place, fence) => driver.transaction((run) => release(run, dialect, place, fence)),
    holding: (place) => driver.read((run) => readHolding(run, dialect, place)),
    transaction: (place, fence, untilMs, work) =>
      driver.transaction(async (run) => {
        await hold(run, dialect, place, fence, untilMs);
        return work(transactionOn(run, dialect, now));
      }),
    leaveNote: (place, name, value) => driver.transaction((run) => writeNote(run, dialect, place, name, value)),
    read: (work) => driver.read((run) => work(transactionOn(run, dialect, now))),
    async feed(afterSeq, limit) {
      await driver.transaction((run) => dialect.numberChanges(run), "feed");
      return driver.read((run) => readFeed(run, dialect, afterSeq, limit));
    },
    feedPoint: (seq) => driver.read((run) => readFeedPoint(run, dialect, seq)),
    feedStart: () => driver.read((run) => readFeedStart(run, dialect)),
    async feedEnd() {
      await driver.transaction((run) => dialect.numberChanges(run), "feed");
      return driver.read((run) => readFeedEnd(run, dialect));
    },
    pruneFeed: (throughSeq) => driver.transaction((run) => pruneFeed(run, dialect, throughSeq), "feed"),
    close: () => driver.close(),
  };
}
