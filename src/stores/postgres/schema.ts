import { StoreMisused } from "../../errors/store-misused.ts";
import { StoreSchemaMismatch } from "../../errors/store-schema-mismatch.ts";
import { isMissingTable, postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresClient, PostgresPool } from "../../kit/postgres-pool.ts";

/** The tables of one kind of store, by quoted names. Each kind counts its own versions: whoever uses one of them needs no others. */
export interface Layout {
  readonly schema: string;
  /** The table that holds the version. */
  readonly version: string;
  /** Statements that lead from each version to the next; the first makes version 1. Only ever add to it. */
  readonly steps: readonly string[];
}

/** The tables of a token store. */
export interface Tables extends Layout {
  readonly cells: string;
}

/** Names that need no quotes, so that they are the same in every tool. PostgreSQL would cut longer ones. */
const identifier = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * The name of a schema, quoted.
 *
 * @throws {StoreMisused} when it is not a plain name
 */
export function quoteSchema(schema: string): string {
  if (!identifier.test(schema))
    throw new StoreMisused("Option schema takes a name of small letters, digits and _, at most 63.");
  return `"${schema}"`;
}

/**
 * @throws {StoreMisused} when `schema` is not a plain name
 */
export function tablesIn(schema: string): Tables {
  const quoted = quoteSchema(schema);
  const cells = `${quoted}.token_cells`;
  return {
    schema: quoted,
    version: `${quoted}.schema_version`,
    cells,
    steps: [`CREATE TABLE ${cells} (id text PRIMARY KEY, revision bigint NOT NULL, sealed bytea NOT NULL)`],
  };
}

/**
 * Brings the tables to the newest version, in one transaction.
 *
 * @throws {StoreSchemaMismatch} when they are newer
 */
export async function migrate(pool: PostgresPool, layout: Layout): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw postgresFailure(error);
  });
  try {
    // Whoever waited for the lock must see what was made meanwhile, whatever the database takes for its default.
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    // Two deployments at once would both find no table. The lock ends with the transaction.
    await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`erp-openapi ${layout.schema}`]);
    await upgrade(client, layout);
    await client.query("COMMIT");
  } catch (error) {
    const undone = await client.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    client.release(!undone);
    throw postgresFailure(error);
  }
  client.release();
}

async function upgrade(client: PostgresClient, layout: Layout): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${layout.schema}`);
  await client.query(`CREATE TABLE IF NOT EXISTS ${layout.version} (version integer NOT NULL)`);
  const found = await readVersion(client, layout);
  if (found > layout.steps.length) throw mismatch(layout, found);
  for (const step of layout.steps.slice(found)) await client.query(step);
  await client.query(`DELETE FROM ${layout.version}`);
  await client.query(`INSERT INTO ${layout.version} (version) VALUES ($1)`, [layout.steps.length]);
}

/**
 * @throws {StoreSchemaMismatch} when the tables are not of the version that the layout makes
 */
export async function checkVersion(database: Pick<PostgresPool, "query">, layout: Layout): Promise<void> {
  const found = await readVersion(database, layout).catch((error: unknown) => {
    if (isMissingTable(error)) return 0;
    throw postgresFailure(error);
  });
  if (found !== layout.steps.length) throw mismatch(layout, found);
}

async function readVersion(database: Pick<PostgresPool, "query">, layout: Layout): Promise<number> {
  const { rows } = await database.query(`SELECT version FROM ${layout.version}`);
  return Number(rows[0]?.["version"] ?? 0);
}

function mismatch(layout: Layout, found: number): StoreSchemaMismatch {
  return new StoreSchemaMismatch(`The PostgreSQL schema ${layout.schema}`, found, layout.steps.length);
}
