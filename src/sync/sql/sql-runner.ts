import type { StoredValue } from "../target/target.ts";

/** A row of an answer. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** Runs one statement, whose values stand as `$1`, `$2` and so on. */
export type RunSql = (sql: string, values?: readonly StoredValue[]) => Promise<SqlAnswer>;

/** What one statement did. */
export interface SqlAnswer {
  readonly rows: readonly SqlRow[];
  readonly changes: number;
}
