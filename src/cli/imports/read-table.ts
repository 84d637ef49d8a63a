import { existsSync } from "node:fs";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { postgresFailure, sqlState } from "../../kit/postgres-failures.ts";
import type { DatabaseName } from "../databases/database-name.ts";
import { type OwnClient, openPool } from "../databases/open-pool.ts";
import { parseKeepingDigits } from "./read-json-rows.ts";
import { cellsOf, Digits, mostRows, type SourceRow, type SourceRows } from "./source-rows.ts";

/** Rows of a PostgreSQL cursor that are read at a time. */
const pageRows = 5000;

/** Numbers of PostgreSQL's types whose text means something else. @see pg_type.dat */
const bytea = 17;
const jsonTypes: readonly number[] = [114, 3802];

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Collects rows under the names of their columns. */
class Rows {
  readonly #columns: readonly string[];
  readonly #rows: SourceRow[] = [];

  constructor(columns: readonly string[]) {
    if (columns.length === 0) throw new UsageInvalid("--sql asks for no columns: give a SELECT.");
    const twice = columns.find((name, at) => columns.indexOf(name) !== at);
    if (twice !== undefined)
      throw new UsageInvalid(`--sql has the column ${twice} twice: call one of them otherwise by AS.`);
    this.#columns = columns;
  }

  add(values: readonly unknown[]): void {
    this.#rows.push({ at: this.#rows.length + 1, cells: cellsOf(this.#columns, values) });
    if (this.#rows.length > mostRows)
      throw new UsageInvalid(`--sql has more than ${mostRows.toLocaleString("en")} rows: ask for a part of them.`);
  }

  done(): SourceRows {
    return { unit: "row", columns: this.#columns, rows: this.#rows, problems: [] };
  }
}

function sqliteCell(value: SQLOutputValue | undefined): unknown {
  if (typeof value === "bigint" || typeof value === "number") return new Digits(String(value));
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return value ?? null;
}

function readSqlite(file: string, sql: string): SourceRows {
  if (!existsSync(file)) throw new UsageInvalid(`there is no file ${file}, which --from names.`);
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    try {
      const statement = database.prepare(sql);
      statement.setReadBigInts(true);
      const columns = statement.columns().map(({ name }) => name);
      const rows = new Rows(columns);
      for (const row of statement.iterate()) rows.add(columns.map((name) => sqliteCell(row[name])));
      return rows.done();
    } finally {
      database.close();
    }
  } catch (error) {
    throw error instanceof UsageInvalid ? error : new UsageInvalid(`SQLite takes no such --sql: ${reasonOf(error)}.`);
  }
}

/**
 * The server's own text of a value: a driver makes of dates moments of this machine's zone, and of doubles other digits.
 *
 * @see https://node-postgres.com/features/types (date / timestamp / timestamptz)
 */
const types = {
  getTypeParser:
    (type: number) =>
    (value: string): unknown => {
      if (jsonTypes.includes(type)) return parseKeepingDigits(value);
      return type === bytea ? Buffer.from(value.replace(/^\\x/, ""), "hex").toString("base64") : value;
    },
};

/** Reads rows by a cursor, which takes nothing but a query, in a transaction that writes nothing. */
async function readCursor(client: OwnClient, sql: string): Promise<SourceRows> {
  const ask = (text: string) => client.query({ text, rowMode: "array", types, queryMode: "extended" });
  await client.query("BEGIN READ ONLY");
  // Dates as ISO 8601 has them, whatever the database or its user prefers.
  await client.query("SET LOCAL datestyle = 'ISO, YMD'");
  await ask(`DECLARE erp_openapi_rows NO SCROLL CURSOR FOR ${sql.replace(/;\s*$/, "")}`);
  let rows: Rows | undefined;
  for (;;) {
    const page = await ask(`FETCH ${pageRows} FROM erp_openapi_rows`);
    rows ??= new Rows(page.fields.map(({ name }) => name));
    for (const row of page.rows) rows.add(row);
    if (page.rows.length < pageRows) return rows.done();
  }
}

async function readPostgres(url: string | undefined, sql: string): Promise<SourceRows> {
  const pool = await openPool({ url, command: "from-table" });
  try {
    const client = await pool.connect();
    try {
      return await readCursor(client, sql);
    } finally {
      await client.query("ROLLBACK").catch(() => undefined);
      client.release();
    }
  } catch (error) {
    if (error instanceof UsageInvalid) throw error;
    // Classes of SQLSTATE that are about the statement: 22 data, 25 transaction, 42 syntax and access.
    if (/^(22|25|42)/.test(sqlState(error) ?? ""))
      throw new UsageInvalid(`PostgreSQL takes no such --sql: ${reasonOf(error)}.`);
    throw postgresFailure(error);
  } finally {
    await pool.end();
  }
}

/**
 * The rows of a query on a database of the user's, each value with its digits. Nothing is written there.
 *
 * @throws {UsageInvalid} when the database refuses the query, or it has more than 100,000 rows
 * @throws {StoreUnavailable} when there is no connection
 */
export async function readTable(name: DatabaseName, sql: string): Promise<SourceRows> {
  return name.kind === "sqlite" ? readSqlite(name.file, sql) : readPostgres(name.url, sql);
}
