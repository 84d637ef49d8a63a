import type { Place } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";

const own = "erp_source = $1 AND erp_company = $2";

function parse(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : undefined;
}

/** What was noted under a name. */
export async function readNote(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  name: string,
): Promise<unknown> {
  const { rows } = await run(`SELECT value FROM ${engineTable(dialect, "note")} WHERE ${own} AND name = $3`, [
    source,
    company,
    name,
  ]);
  return parse(rows[0]?.["value"]);
}

/** All that was noted of a place. */
export async function readNotes(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
): Promise<Map<string, unknown>> {
  const { rows } = await run(`SELECT name, value FROM ${engineTable(dialect, "note")} WHERE ${own}`, [source, company]);
  return new Map(rows.map((row) => [String(row["name"]), parse(row["value"])]));
}

/** Notes a value, or forgets a name. */
export async function writeNote(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  name: string,
  value: unknown,
): Promise<void> {
  const table = engineTable(dialect, "note");
  if (value === undefined) await run(`DELETE FROM ${table} WHERE ${own} AND name = $3`, [source, company, name]);
  else
    await run(
      `INSERT INTO ${table} (erp_source, erp_company, name, value) VALUES ($1, $2, $3, $4)
       ON CONFLICT (erp_source, erp_company, name) DO UPDATE SET value = excluded.value`,
      [source, company, name, JSON.stringify(value)],
    );
}
