import type { DatabaseSync } from "node:sqlite";
import { StoreSchemaMismatch } from "../../errors/store-schema-mismatch.ts";

/** The tables of one kind of store. Each kind counts its own versions: whoever uses one of them needs no others. */
export interface Layout {
  /** Name of the table that holds the version. */
  readonly version: string;
  /** Statements that lead from each version to the next; the first makes version 1. Only ever add to it. */
  readonly steps: readonly string[];
}

export const tokenLayout: Layout = {
  version: "erp_openapi_schema",
  steps: [
    `CREATE TABLE erp_openapi_token_cells (
       id TEXT NOT NULL PRIMARY KEY,
       revision INTEGER NOT NULL,
       sealed BLOB NOT NULL
     ) STRICT`,
  ],
};

const place = "The SQLite database";

/**
 * Brings the tables to the newest version, in one transaction.
 *
 * @throws {StoreSchemaMismatch} when they are newer
 */
export function migrate(database: DatabaseSync, { version, steps }: Layout): void {
  // Readers and one writer at a time do not wait for each other. It stays in the file.
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(`CREATE TABLE IF NOT EXISTS ${version} (version INTEGER NOT NULL) STRICT`);
    const found = readVersion(database, version);
    if (found > steps.length) throw new StoreSchemaMismatch(place, found, steps.length);
    for (const step of steps.slice(found)) database.exec(step);
    database.exec(`DELETE FROM ${version}`);
    database.prepare(`INSERT INTO ${version} (version) VALUES (?)`).run(steps.length);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

/**
 * @throws {StoreSchemaMismatch} when the tables are not of the version that the layout makes
 */
export function checkVersion(database: DatabaseSync, { version, steps }: Layout): void {
  const found = readVersion(database, version);
  if (found !== steps.length) throw new StoreSchemaMismatch(place, found, steps.length);
}

/** What a caller finds who asks for a database that is not there at all. */
export function missingSchema({ steps }: Layout): StoreSchemaMismatch {
  return new StoreSchemaMismatch(place, 0, steps.length);
}

function readVersion(database: DatabaseSync, version: string): number {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(version);
  const row = table && database.prepare(`SELECT version FROM ${version}`).get();
  return typeof row?.["version"] === "number" ? row["version"] : 0;
}
