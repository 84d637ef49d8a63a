/** What one statement did. */
export interface StatementResult {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly changes: number;
}

/** Runs one statement, whose values stand as `$1`, `$2` and so on. */
export type RunStatement = (sql: string, values: readonly (string | number)[]) => Promise<StatementResult>;
