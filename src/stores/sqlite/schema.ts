import type { DatabaseSync } from "node:sqlite";
import { StoreSchemaMismatch } from "../../errors/store-schema-mismatch.ts";

/** Statements that lead from each version to the next; the first makes version 1. Only ever add to it. */
const steps: readonly string[] = [
  `CREATE TABLE erp_openapi_token_cells (
     id TEXT NOT NULL PRIMARY KEY,
     revision INTEGER NOT NULL,
     sealed BLOB NOT NULL
   ) STRICT`,
];

const place = "The SQLite database";

/** Brings the tables to the newest version, in one transaction. Errors: `STORE_SCHEMA_MISMATCH` when they are newer. */
export function migrate(database: DatabaseSync): void {
  // Readers and one writer at a time do not wait for each other. It stays in the file.
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec("CREATE TABLE IF NOT EXISTS erp_openapi_schema (version INTEGER NOT NULL) STRICT");
    const found = readVersion(database);
    if (found > steps.length) throw new StoreSchemaMismatch(place, found, steps.length);
    for (const step of steps.slice(found)) database.exec(step);
    database.exec("DELETE FROM erp_openapi_schema");
    database.prepare("INSERT INTO erp_openapi_schema (version) VALUES (?)").run(steps.length);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

/** Errors: `STORE_SCHEMA_MISMATCH` when the tables are not of the version that this file makes. */
export function checkVersion(database: DatabaseSync): void {
  const found = readVersion(database);
  if (found !== steps.length) throw new StoreSchemaMismatch(place, found, steps.length);
}

/** What a caller finds who asks for a database that is not there at all. */
export function missingSchema(): StoreSchemaMismatch {
  return new StoreSchemaMismatch(place, 0, steps.length);
}

function readVersion(database: DatabaseSync): number {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'erp_openapi_schema'").get();
  const row = table && database.prepare("SELECT version FROM erp_openapi_schema").get();
  return typeof row?.["version"] === "number" ? row["version"] : 0;
}
