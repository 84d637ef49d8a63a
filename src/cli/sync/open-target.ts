import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { StoreUnavailable } from "../../errors/store-unavailable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { PostgresPool } from "../../kit/postgres-pool.ts";
import type { SyncTarget } from "../../sync/index.ts";
import type { DatabaseName } from "../databases/database-name.ts";
import { openPool } from "../databases/open-pool.ts";

/** An open database of a copy. */
export interface OpenTarget {
  readonly target: SyncTarget;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly mustExist: boolean;
  readonly schema?: string | undefined;
  readonly find?: (name: string) => string[];
}

/** @throws {UsageInvalid} when there is no copy in a schema */
async function demandCopy(pool: PostgresPool, schema: string): Promise<void> {
  const { rows } = await pool.query("SELECT to_regclass($1) IS NOT NULL AS found", [`${schema}.erp_sync_version`]);
  if (rows[0]?.["found"] !== true)
    throw new UsageInvalid(
      `there is no copy in the schema ${schema} of this database: --schema names another one; erp-openapi sync run makes it.`,
    );
}

/**
 * Opens the database of a copy.
 *
 * @param mustExist whether a file or a schema that is not there is refused: what only reads makes none
 * @param schema of PostgreSQL @default "erp"
 * @throws {UsageInvalid} for what names no database, or none that is there
 * @throws {PackageMissing} when PostgreSQL is meant and its driver is not installed
 */
export async function openTarget(name: DatabaseName, { mustExist, schema, find }: OpenOptions): Promise<OpenTarget> {
  if (name.kind === "sqlite") {
    if (schema !== undefined) throw new UsageInvalid("--schema is for PostgreSQL: a file of SQLite has none.");
    if (mustExist && !existsSync(name.file))
      throw new UsageInvalid(
        `there is no copy ${name.file} yet: erp-openapi sync run --to sqlite:${name.file} --set <name> --company <id>`,
      );
    const folder = dirname(name.file);
    if (!existsSync(folder)) throw new UsageInvalid(`there is no folder ${folder} for the file that --to names.`);
    const { sqliteTarget } = await import("../../sync/sqlite/index.ts");
    const target = sqliteTarget({ file: name.file });
    return { target, close: () => target.close() };
  }
  const pool = await openPool({ url: name.url, command: "sync", ...(find && { find }) });
  try {
    const { postgresTarget } = await import("../../sync/postgres/index.ts");
    const target = postgresTarget({ pool, ...(schema !== undefined && { schema }) });
    if (mustExist) await demandCopy(pool, schema ?? "erp");
    return { target, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** A pool for SQL that is printed and never run. */
export const noPool: PostgresPool = {
  query: () => Promise.reject(new StoreUnavailable("nothing is asked of a database here.")),
  connect: () => Promise.reject(new StoreUnavailable("nothing is asked of a database here.")),
};
