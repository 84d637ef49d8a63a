import type { Place } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";

const own = "erp_source = $1 AND erp_company = $2 AND counter = $3";

/** Notes a version, unless as high a one was seen at that moment or before. */
export async function observe(
  run: RunSql,
  dialect: SqlDialect,
  place: Place,
  counter: string,
  atMs: number,
  version: string,
): Promise<void> {
  const known = await observedUntil(run, dialect, place, counter, atMs);
  if (known !== undefined && known >= version) return;
  await run(
    `INSERT INTO ${engineTable(dialect, "observed")} (erp_source, erp_company, counter, at_ms, version) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (erp_source, erp_company, counter, at_ms) DO UPDATE SET version = excluded.version`,
    [place.source, place.company, counter, atMs, version],
  );
}

/** The highest version that was seen at a moment or before. */
export async function observedUntil(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  counter: string,
  atMs: number,
): Promise<string | undefined> {
  const { rows } = await run(
    `SELECT MAX(version) AS version FROM ${engineTable(dialect, "observed")} WHERE ${own} AND at_ms <= $4`,
    [source, company, counter, atMs],
  );
  const version = rows[0]?.["version"];
  return typeof version === "string" ? version : undefined;
}

/** Forgets what no later question asks for: of what was seen until a moment, all but the highest. */
export async function forgetObserved(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  counter: string,
  atMs?: number,
): Promise<void> {
  const table = engineTable(dialect, "observed");
  const values = [source, company, counter];
  if (atMs === undefined) await run(`DELETE FROM ${table} WHERE ${own}`, values);
  else
    await run(
      `DELETE FROM ${table} WHERE ${own} AND at_ms <= $4 AND version < (SELECT MAX(version) FROM ${table} WHERE ${own} AND at_ms <= $4)`,
      [...values, atMs],
    );
}
