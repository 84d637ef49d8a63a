import type { RunSql } from "../sql/sql-runner.ts";

/**
 * Has the server make the statistics of tables in time. A table without any, as each is on its first load and after a
 * restored dump, seems to have one row a company: the planner then takes whatever index begins with the company, and reads
 * all of its rows to find one. A table that somebody analyzes at the moment is passed over.
 *
 * @see https://www.postgresql.org/docs/current/sql-analyze.html
 */
export class TableStatistics {
  /** Rows by table: that the statistics are of, and that came since. */
  readonly #rows = new Map<string, { counted: number; since: number }>();

  /** Before a table that was there is worked on: makes those that it lacks. */
  async opened(run: RunSql, table: string): Promise<void> {
    let counted = await this.#counted(run, table);
    if (counted === 0) {
      await this.#make(run, table);
      counted = await this.#counted(run, table);
    }
    this.#rows.set(table, { counted, since: 0 });
  }

  /** Behind rows that were added: makes them whenever the table has doubled. */
  async added(run: RunSql, table: string, count: number): Promise<void> {
    const rows = this.#rows.get(table) ?? { counted: 0, since: 0 };
    this.#rows.set(table, rows);
    rows.since += count;
    if (rows.since === 0 || rows.since < rows.counted) return;
    rows.counted += rows.since;
    rows.since = 0;
    await this.#make(run, table);
  }

  /** Rows of which the server knows; 0 when it never looked. */
  async #counted(run: RunSql, table: string): Promise<number> {
    const { rows } = await run("SELECT GREATEST(reltuples, 0) AS rows FROM pg_class WHERE oid = $1::regclass", [table]);
    return Number(rows[0]?.["rows"] ?? 0);
  }

  async #make(run: RunSql, table: string): Promise<void> {
    await run(`ANALYZE (SKIP_LOCKED) ${table}`);
  }
}
