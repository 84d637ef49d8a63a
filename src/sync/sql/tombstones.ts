import type { Place, Tombstone } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";

/** Entries in one statement: four values each, beside three that all share. */
const atATime = 200;

/** Notes deletions, and answers those that are new. */
export async function addTombstones(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  log: string,
  entries: readonly Tombstone[],
): Promise<Tombstone[]> {
  const fresh: Tombstone[] = [];
  for (let at = 0; at < entries.length; at += atATime) {
    const some = entries.slice(at, at + atATime);
    const places = some.map((_, index) => `($1, $2, $3, $${index * 3 + 4}, $${index * 3 + 5}, $${index * 3 + 6})`);
    const { rows } = await run(
      `INSERT INTO ${engineTable(dialect, "tombstone")} (erp_source, erp_company, log, type, row_key, version) VALUES ${places.join(", ")}
       ON CONFLICT (erp_source, erp_company, log, type, row_key, version) DO NOTHING RETURNING type, row_key, version`,
      [source, company, log, ...some.flatMap(({ type, key, version }) => [type, key, version])],
    );
    for (const row of rows)
      fresh.push({ type: Number(row["type"]), key: String(row["row_key"]), version: String(row["version"]) });
  }
  return fresh;
}

/** Forgets deletions that no walk will show again. */
export async function forgetTombstones(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  log: string,
  below?: string,
): Promise<void> {
  const bound = below === undefined ? "" : " AND version < $4";
  await run(
    `DELETE FROM ${engineTable(dialect, "tombstone")} WHERE erp_source = $1 AND erp_company = $2 AND log = $3${bound}`,
    [source, company, log, ...(below === undefined ? [] : [below])],
  );
}
