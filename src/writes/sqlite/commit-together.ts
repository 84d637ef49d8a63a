import type { DatabaseSync } from "node:sqlite";
import { sqliteFailure } from "../../kit/sqlite-failures.ts";

/** Work on a database, done at once. */
type Work<T> = (database: DatabaseSync) => T;

interface Asked {
  readonly work: Work<unknown>;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** Keeps the answer of one work until all of them are committed. */
type Settle = () => void;

/** So many in one transaction: each takes a while in which this process does nothing else, and no other process writes. */
const mostTogether = 50;

/** One work beside others: what it changed is undone by itself when it fails. */
function attempt(database: DatabaseSync, { work, resolve, reject }: Asked): Settle {
  database.exec("SAVEPOINT erp_write_one");
  try {
    const answer = work(database);
    database.exec("RELEASE erp_write_one");
    return () => resolve(answer);
  } catch (error) {
    // A full disk has undone all of it already: nothing of the others is left to be committed.
    if (!database.isTransaction) throw error;
    database.exec("ROLLBACK TO erp_write_one; RELEASE erp_write_one");
    return () => reject(sqliteFailure(error));
  }
}

function runAll(database: DatabaseSync, asked: readonly Asked[]): readonly Settle[] {
  database.exec("BEGIN IMMEDIATE");
  try {
    const settled = asked.map((one) => attempt(database, one));
    database.exec("COMMIT");
    return settled;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/**
 * Runs what is asked for in the same turn of the event loop in one transaction, in its order. A commit waits for the disk,
 * and the whole process with it: longer than for all else that a write costs.
 *
 * @param run runs work on the open database, anew while another connection writes
 */
export function commitTogether(run: <T>(work: Work<T>) => Promise<T>): <T>(work: Work<T>) => Promise<T> {
  const waiting: Asked[] = [];
  const commit = (): void => {
    const asked = waiting.splice(0, mostTogether);
    if (waiting.length > 0) setImmediate(commit);
    run((database) => runAll(database, asked)).then(
      (settled) => settled.forEach((settle) => settle()),
      (error: unknown) => asked.forEach(({ reject }) => reject(error)),
    );
  };
  return <T>(work: Work<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: (answer) => resolve(answer as T), reject });
      if (waiting.length === 1) setImmediate(commit);
    });
}
