import { StoreSchemaMismatch } from "../../errors/store-schema-mismatch.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";

/** Version of the engine's tables that this package reads. */
const version = 1;

/** Names of the engine's tables. */
export type EngineTable = "version" | "company" | "note" | "observed" | "tombstone" | "layout" | "change" | "feed";

/** The name of a table of the engine, for a statement. */
export function engineTable(dialect: SqlDialect, table: EngineTable): string {
  return dialect.tableName(`erp_sync_${table}`);
}

/** Columns of the engine's tables; whose they are stands in front. */
function columnsOf({ plainText: text, integer, changeColumns }: SqlDialect): Record<EngineTable, string> {
  const place = `erp_source ${text} NOT NULL, erp_company ${text} NOT NULL`;
  return {
    version: `version ${integer} NOT NULL`,
    company: `${place}, fence ${text} NOT NULL, holder ${text} NOT NULL, until_ms ${integer} NOT NULL, PRIMARY KEY (erp_source, erp_company)`,
    note: `${place}, name ${text} NOT NULL, value ${text} NOT NULL, PRIMARY KEY (erp_source, erp_company, name)`,
    observed: `${place}, counter ${text} NOT NULL, at_ms ${integer} NOT NULL, version ${text} NOT NULL, PRIMARY KEY (erp_source, erp_company, counter, at_ms)`,
    tombstone: `${place}, log ${text} NOT NULL, type ${integer} NOT NULL, row_key ${text} NOT NULL, version ${text} NOT NULL, PRIMARY KEY (erp_source, erp_company, log, type, row_key, version)`,
    layout: `name ${text} NOT NULL PRIMARY KEY, layout ${text} NOT NULL`,
    change: `${changeColumns}, check_text ${text} NOT NULL, ${place}, set_name ${text} NOT NULL, table_name ${text} NOT NULL, kind ${text} NOT NULL, row_key ${text} NOT NULL, row_value ${text}, at_ms ${integer} NOT NULL`,
    feed: `pruned_seq ${integer} NOT NULL, pruned_check ${text} NOT NULL`,
  };
}

async function readVersion(run: RunSql, dialect: SqlDialect): Promise<number> {
  if (!(await dialect.tableExists(run, "erp_sync_version"))) return 0;
  const { rows } = await run(`SELECT version FROM ${engineTable(dialect, "version")}`);
  return Number(rows[0]?.["version"] ?? 0);
}

/**
 * Makes the engine's tables where there are none. Runs in a transaction that keeps others out.
 *
 * @param first a random text by which the feed of this database is told from others
 * @throws {StoreSchemaMismatch} when they are of another version
 */
export async function makeEngineTables(run: RunSql, dialect: SqlDialect, first: string): Promise<void> {
  for (const statement of dialect.firstStatements) await run(statement);
  const found = await readVersion(run, dialect);
  if (found === version) return;
  if (found !== 0) throw new StoreSchemaMismatch("The copy's database", found, version);
  for (const [table, columns] of Object.entries(columnsOf(dialect)))
    await run(`CREATE TABLE ${dialect.tableName(`erp_sync_${table}`)} (${columns})${dialect.tableEnd}`);
  for (const statement of dialect.furtherStatements) await run(statement);
  await run(`INSERT INTO ${engineTable(dialect, "version")} (version) VALUES ($1)`, [version]);
  await run(`INSERT INTO ${engineTable(dialect, "feed")} (pruned_seq, pruned_check) VALUES (0, $1)`, [first]);
}
