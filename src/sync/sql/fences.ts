import { randomUUID } from "node:crypto";
import { SyncTakenOver } from "../../errors/sync-taken-over.ts";
import type { Holding, Place } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";

const own = "erp_source = $1 AND erp_company = $2";

/** Takes a company, unless somebody has it. */
export async function claim(
  run: RunSql,
  dialect: SqlDialect,
  place: Place,
  { holder, untilMs }: Holding,
  nowMs: number,
  gone: string,
): Promise<{ readonly fence: string } | Holding> {
  const { source, company } = place;
  const table = engineTable(dialect, "company");
  const fence = randomUUID();
  await run(
    `INSERT INTO ${table} (erp_source, erp_company, fence, holder, until_ms) VALUES ($1, $2, '', '', 0) ON CONFLICT (erp_source, erp_company) DO NOTHING`,
    [source, company],
  );
  const { changes } = await run(
    `UPDATE ${table} SET fence = $3, holder = $4, until_ms = $5 WHERE ${own} AND (until_ms <= $6 OR holder = $7)`,
    [source, company, fence, holder, untilMs, nowMs, gone],
  );
  if (changes === 1) return { fence };
  return (await readHolding(run, dialect, place)) ?? { holder: "somebody", untilMs: nowMs };
}

/** Gives a company back. What was late by then finds no fence of its own any more. */
export async function release(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  fence: string,
): Promise<void> {
  await run(
    `UPDATE ${engineTable(dialect, "company")} SET fence = '', holder = '', until_ms = 0 WHERE ${own} AND fence = $3`,
    [source, company, fence],
  );
}

/** Who holds a company. */
export async function readHolding(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
): Promise<Holding | undefined> {
  const { rows } = await run(`SELECT holder, until_ms FROM ${engineTable(dialect, "company")} WHERE ${own}`, [
    source,
    company,
  ]);
  const [row] = rows;
  if (!row || row["holder"] === "") return undefined;
  return { holder: String(row["holder"]), untilMs: Number(row["until_ms"]) };
}

/**
 * Begins a transaction of whoever holds the fence. The lock on the row lasts to the commit, so that nobody who takes the
 * company over meets a page that is still on its way.
 *
 * @throws {SyncTakenOver} when somebody else has it
 */
export async function hold(
  run: RunSql,
  dialect: SqlDialect,
  { source, company }: Place,
  fence: string,
  untilMs: number,
): Promise<void> {
  const { changes } = await run(
    `UPDATE ${engineTable(dialect, "company")} SET until_ms = $4 WHERE ${own} AND fence = $3`,
    [source, company, fence, untilMs],
  );
  if (changes !== 1) throw new SyncTakenOver(company);
}
