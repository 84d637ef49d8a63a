import type { StoredValue } from "../target/target.ts";

/** A row of an answer. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A value of a statement; lists of them only where a database takes them. */
export type SqlValue = StoredValue | readonly StoredValue[];

/** Runs one statement, whose values stand as `$1`, `$2` and so on. */
export type RunSql = (sql: string, values?: readonly SqlValue[]) => Promise<SqlAnswer>;

/** What one statement did. */
export interface SqlAnswer {
  readonly rows: readonly SqlRow[];
  readonly changes: number;
}
