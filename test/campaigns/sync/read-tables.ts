import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import type { TargetAt } from "./site.ts";

/** Rows of a table by column, as its database gives them. */
export type TableRows = readonly Readonly<Record<string, unknown>>[];

/** Reads tables of a copy by nothing but the database's own driver. */
export async function readTables(
  at: TargetAt,
  company: number,
  tables: readonly string[],
): Promise<Map<string, TableRows>> {
  const rows = new Map<string, TableRows>();
  if (at.kind === "sqlite") {
    const database = new DatabaseSync(at.file, { readOnly: true });
    for (const table of tables)
      rows.set(table, database.prepare(`SELECT * FROM ${table} WHERE erp_company = ?`).all(String(company)));
    database.close();
    return rows;
  }
  const pool = new Pool({ connectionString: at.url, max: 1 });
  for (const table of tables)
    rows.set(table, (await pool.query(`SELECT * FROM erp.${table} WHERE erp_company = $1`, [String(company)])).rows);
  await pool.end();
  return rows;
}
