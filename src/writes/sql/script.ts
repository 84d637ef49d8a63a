import type { StateTold } from "../store/write-store.ts";

/** A value of a statement. */
export type SqlValue = string | number | null | Uint8Array;
/** What a parameter of a statement is: a value, or where the database has lists, one of each of many rows. */
export type SqlParameter = SqlValue | readonly SqlValue[];

/** One statement, whose values stand as `$1`, `$2` and so on. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlParameter[];
  /** The change of a state that it notes. */
  readonly tells?: StateTold;
}

/** What one statement did. */
export interface SqlAnswer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly changes: number;
}

/**
 * Work of several statements, written once: SQLite runs it without a pause, because whatever waits lets other code into
 * the transaction of the one connection; PostgreSQL waits for each answer.
 */
export type Script<T> = Generator<Statement, T, SqlAnswer>;

/** Runs one statement within a script. */
export function* ask(sql: string, values: readonly SqlParameter[] = [], tells?: StateTold): Script<SqlAnswer> {
  return yield { sql, values, ...(tells && { tells }) };
}

/** The same script, which notes the changes of states on its way. */
export function* gather<T>(script: Script<T>, changes: StateTold[]): Script<T> {
  let step = script.next();
  while (!step.done) {
    if (step.value.tells) changes.push(step.value.tells);
    step = script.next(yield step.value);
  }
  return step.value;
}

/** A script that asks nothing. */
export function* answered<T>(value: T): Script<T> {
  yield* [];
  return value;
}

/** Runs a script on a database that answers at once. */
export function runNow<T>(script: Script<T>, execute: (statement: Statement) => SqlAnswer): T {
  let step = script.next();
  while (!step.done) step = script.next(execute(step.value));
  return step.value;
}

/** Runs a script on a database that answers later. */
export async function runLater<T>(
  script: Script<T>,
  execute: (statement: Statement) => Promise<SqlAnswer>,
): Promise<T> {
  let step = script.next();
  while (!step.done) step = script.next(await execute(step.value));
  return step.value;
}
