import { StoreMisused } from "../../errors/store-misused.ts";
import { StoreSchemaMismatch } from "../../errors/store-schema-mismatch.ts";
import { isMissingTable, postgresFailure } from "./failures.ts";
import type { PostgresClient, PostgresPool } from "./pool.ts";

/** The names of a store's tables, quoted. */
export interface Tables {
  readonly schema: string;
  readonly version: string;
  readonly cells: string;
}

/** Statements that lead from each version to the next; the first makes version 1. Only ever add to it. */
const steps: readonly ((tables: Tables) => string)[] = [
  ({ cells }) => `CREATE TABLE ${cells} (id text PRIMARY KEY, revision bigint NOT NULL, sealed bytea NOT NULL)`,
];

/** Names that need no quotes, so that they are the same in every tool. PostgreSQL would cut longer ones. */
const identifier = /^[a-z_][a-z0-9_]{0,62}$/;

/** Errors: `STORE_MISUSED` when `schema` is not a plain name. */
export function tablesIn(schema: string): Tables {
  if (!identifier.test(schema)) throw new StoreMisused("postgresTokenStore: option schema takes a name of small letters, digits and _, at most 63.");
  return { schema: `"${schema}"`, version: `"${schema}".schema_version`, cells: `"${schema}".token_cells` };
}

/** Brings the tables to the newest version, in one transaction. Errors: `STORE_SCHEMA_MISMATCH` when they are newer. */
export async function migrate(pool: PostgresPool, tables: Tables): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw postgresFailure(error);
  });
  try {
    await client.query("BEGIN");
    // Two deployments at once would both find no table. The lock ends with the transaction.
    await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`erp-openapi ${tables.schema}`]);
    await upgrade(client, tables);
    await client.query("COMMIT");
  } catch (error) {
    const undone = await client.query("ROLLBACK").then(() => true, () => false);
    client.release(!undone);
    throw postgresFailure(error);
  }
  client.release();
}

async function upgrade(client: PostgresClient, tables: Tables): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${tables.schema}`);
  await client.query(`CREATE TABLE IF NOT EXISTS ${tables.version} (version integer NOT NULL)`);
  const found = await readVersion(client, tables);
  if (found > steps.length) throw mismatch(tables, found);
  for (const step of steps.slice(found)) await client.query(step(tables));
  await client.query(`DELETE FROM ${tables.version}`);
  await client.query(`INSERT INTO ${tables.version} (version) VALUES ($1)`, [steps.length]);
}

/** Errors: `STORE_SCHEMA_MISMATCH` when the tables are not of the version that this file makes. */
export async function checkVersion(pool: PostgresPool, tables: Tables): Promise<void> {
  const found = await readVersion(pool, tables).catch((error: unknown) => {
    if (isMissingTable(error)) return 0;
    throw postgresFailure(error);
  });
  if (found !== steps.length) throw mismatch(tables, found);
}

async function readVersion(database: Pick<PostgresPool, "query">, tables: Tables): Promise<number> {
  const { rows } = await database.query(`SELECT version FROM ${tables.version}`);
  return Number(rows[0]?.["version"] ?? 0);
}

function mismatch(tables: Tables, found: number): StoreSchemaMismatch {
  return new StoreSchemaMismatch(`The PostgreSQL schema ${tables.schema}`, found, steps.length);
}
