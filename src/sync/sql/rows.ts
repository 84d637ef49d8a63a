import type { ColumnType } from "../../../generated/tables.ts";
import type { KnownRow, Place, RowKey, StoredValue, TableLayout } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import { type ChangeStamp, quoteName, type SqlDialect } from "./sql-dialect.ts";
import type { RunSql, SqlRow } from "./sql-runner.ts";

/** Keys in one statement. */
const atATime = 200;

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += atATime) yield items.slice(at, at + atATime);
}

/** The type of a column. */
export function typeOf({ columns }: TableLayout, name: string): ColumnType {
  return columns.find((column) => column.name === name)?.type ?? "text";
}

/** The columns of a key in a select, each under its own name. */
function shownKey(dialect: SqlDialect, table: TableLayout): string {
  return table.key
    .map((name) => `${dialect.shown(typeOf(table, name), quoteName(name))} AS ${quoteName(name)}`)
    .join(", ");
}

function stored(value: unknown): StoredValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function keyOf({ key }: TableLayout, row: SqlRow): RowKey {
  return key.map((name) => stored(row[name]));
}

/** Whose rows, in a condition; `$1` and `$2`. */
const own = "erp_source = $1 AND erp_company = $2";

/** A condition that takes rows by their keys, whose values begin at `$3`. */
function keysCondition(dialect: SqlDialect, table: TableLayout, keys: readonly RowKey[]): string {
  let next = 3;
  const types = table.key.map((name) => typeOf(table, name));
  const tuples = keys.map((key) => key.map((_, at) => dialect.cast(types[at] ?? "text", `$${next++}`)).join(", "));
  const names = table.key.map(quoteName);
  return names.length === 1
    ? `${names.join("")} IN (${tuples.join(", ")})`
    : `(${names.join(", ")}) IN (VALUES ${tuples.map((tuple) => `(${tuple})`).join(", ")})`;
}

/** Rows that have one of the values in a column. */
export async function findRows(
  run: RunSql,
  dialect: SqlDialect,
  table: TableLayout,
  { source, company }: Place,
  column: string,
  values: readonly StoredValue[],
): Promise<KnownRow[]> {
  const found: KnownRow[] = [];
  const type = typeOf(table, column);
  for (const some of chunks(values)) {
    const places = some.map((_, at) => dialect.cast(type, `$${at + 3}`)).join(", ");
    const { rows } = await run(
      `SELECT ${shownKey(dialect, table)}, erp_mark, erp_version FROM ${dialect.tableName(table.name)} WHERE ${own} AND ${quoteName(column)} IN (${places})`,
      [source, company, ...some],
    );
    for (const row of rows) {
      const version = row["erp_version"];
      found.push({
        key: keyOf(table, row),
        mark: Number(row["erp_mark"]),
        version: typeof version === "string" ? version : null,
      });
    }
  }
  return found;
}

/** Keys of rows whose mark is lower. */
export async function unmarkedRows(
  run: RunSql,
  dialect: SqlDialect,
  table: TableLayout,
  { source, company }: Place,
  mark: number,
  limit: number,
  after?: RowKey,
): Promise<RowKey[]> {
  const names = table.key.map(quoteName).join(", ");
  const places = table.key.map((name, at) => dialect.cast(typeOf(table, name), `$${at + 5}`)).join(", ");
  const { rows } = await run(
    `SELECT ${shownKey(dialect, table)} FROM ${dialect.tableName(table.name)}
     WHERE ${own} AND erp_mark < $3${after === undefined ? "" : ` AND (${names}) > (${places})`} ORDER BY ${table.key.map((name) => `${dialect.tableName(table.name)}.${quoteName(name)}`).join(", ")} LIMIT $4`,
    [source, company, mark, limit, ...(after ?? [])],
  );
  return rows.map((row) => keyOf(table, row));
}

/** Removes rows by their keys; each becomes an entry of the feed. */
export async function removeRows(
  run: RunSql,
  dialect: SqlDialect,
  table: TableLayout,
  { source, company }: Place,
  keys: readonly RowKey[],
  { check, atMs }: ChangeStamp,
): Promise<number> {
  let removed = 0;
  for (const some of chunks(keys)) {
    const { rows } = await run(
      `DELETE FROM ${dialect.tableName(table.name)} WHERE ${own} AND ${keysCondition(dialect, table, some)} RETURNING ${shownKey(dialect, table)}`,
      [source, company, ...some.flat()],
    );
    removed += rows.length;
    const shared = [check, source, company, table.set, table.name, "delete", atMs];
    for (const part of chunks(rows)) {
      const places = part.map((_, at) => `($1, $2, $3, $4, $5, $6, $${at + 8}, $7)`);
      const texts = part.map((row) => JSON.stringify(Object.fromEntries(table.key.map((name) => [name, row[name]]))));
      await run(
        `INSERT INTO ${engineTable(dialect, "change")} (check_text, erp_source, erp_company, set_name, table_name, kind, row_key, at_ms) VALUES ${places.join(", ")}`,
        [...shared, ...texts],
      );
    }
  }
  return removed;
}

/** How many rows there are. */
export async function countRows(
  run: RunSql,
  dialect: SqlDialect,
  table: TableLayout,
  { source, company }: Place,
  belowMark?: number,
): Promise<number> {
  const bound = belowMark === undefined ? "" : " AND erp_mark < $3";
  const { rows } = await run(
    `SELECT COUNT(*) AS rows FROM ${dialect.tableName(table.name)} WHERE ${own}${bound}`,
    belowMark === undefined ? [source, company] : [source, company, belowMark],
  );
  return Number(rows[0]?.["rows"] ?? 0);
}
