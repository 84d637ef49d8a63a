import { jsonPrinter } from "../sql/json-printer.ts";
import type { ChangeStamp, RowsOf, SqlDialect } from "../sql/sql-dialect.ts";
import { quoteName } from "../sql/sql-dialect.ts";
import type { RunSql } from "../sql/sql-runner.ts";
import type { Applied, RowDifference, RowKey, StoredValue, TableLayout, TargetRow } from "../target/target.ts";

type Names = Pick<SqlDialect, "types" | "tableName">;

/** PostgreSQL's text knows no U+0000. */
const zero = /\u0000/g;

/** A value as an element of an array. */
function element(value: StoredValue): StoredValue {
  return typeof value === "string" && value.includes("\u0000") ? value.replace(zero, "\uFFFD") : value;
}

function keyPlaces({ key, columns }: TableLayout): number[] {
  return key.map((name) => columns.findIndex((column) => column.name === name));
}

/** One row a key, since a statement may not write a row twice: the one of the higher version, or the later one. */
function oneAKey(table: TableLayout, rows: readonly TargetRow[]): TargetRow[] {
  const places = keyPlaces(table);
  const found = new Map<string, TargetRow>();
  for (const row of rows) {
    const key = JSON.stringify(places.map((at) => row.values[at] ?? null));
    const known = found.get(key);
    if (known?.version != null && row.version !== null && row.version < known.version) continue;
    found.set(key, row);
  }
  return [...found.values()];
}

/** Rows as arrays of one column each, whose statement begins at `$3`; the first two say whose they are. */
function incoming({ types }: Names, table: TableLayout, rows: readonly TargetRow[]) {
  const { columns } = table;
  const names = columns.map(({ name }) => name);
  const places = keyPlaces(table);
  const printKey = jsonPrinter(names, places);
  const printRow = jsonPrinter(
    names,
    names.map((_, at) => at),
  );
  const texts = rows.map(({ values }) => values.map(element));
  const arrays = [
    ...columns.map((_, at) => texts.map((values) => values[at] ?? null)),
    rows.map(({ version }) => version),
    texts.map(printKey),
    texts.map(printRow),
  ];
  const arrayTypes = [...columns.map(({ type }) => types[type]), "text", "text", "text"];
  const own = names.map(quoteName);
  const list = arrayTypes.map((type, at) => `$${at + 3}::${type}[]`).join(", ");
  const alias = [...own, "erp_version", "erp_key", "erp_row"].join(", ");
  const pairs = table.key.map((name) => `o.${quoteName(name)} = i.${quoteName(name)}`).join(" AND ");
  return {
    arrays,
    own,
    sql: `incoming AS (SELECT * FROM unnest(${list}) WITH ORDINALITY AS i(${alias}, erp_place))`,
    join: `o.erp_source = $1 AND o.erp_company = $2 AND ${pairs}`,
    next: arrays.length + 3,
  };
}

/**
 * Stores a page in one statement: arrays of its columns, held against the rows that are there, so that a change is written
 * where a column differs, and rows keep their place where none does.
 */
export async function upsertRows(
  run: RunSql,
  names: Names,
  { table, place, rows, mark }: RowsOf,
  { check, atMs }: ChangeStamp,
): Promise<Applied> {
  if (rows.length === 0) return { inserted: 0, updated: 0 };
  const { arrays, own, sql, join, next } = incoming(names, table, oneAKey(table, rows));
  const target = names.tableName(table.name);
  const differs = own.map((name) => `o.${name} IS DISTINCT FROM i.${name}`).join(" OR ");
  const [markAt, setAt, tableAt, checkAt, atAt] = [next, next + 1, next + 2, next + 3, next + 4];
  const statement = `
    WITH ${sql},
    judged AS (
      SELECT i.*, o.erp_mark IS NULL AS fresh, (${differs}) AS differs,
        o.erp_mark IS NOT NULL AND NOT (o.erp_mark = $${markAt}::bigint AND i.erp_version IS NOT NULL AND o.erp_version IS NOT NULL AND i.erp_version < o.erp_version COLLATE "C") AS wins
      FROM incoming i LEFT JOIN ${target} o ON ${join}),
    inserted AS (
      INSERT INTO ${target} (erp_source, erp_company, ${own.join(", ")}, erp_mark, erp_version)
      SELECT $1::text, $2::text, ${own.join(", ")}, $${markAt}::bigint, erp_version FROM judged WHERE fresh),
    updated AS (
      UPDATE ${target} AS o SET ${own.map((name) => `${name} = i.${name}`).join(", ")}, erp_mark = $${markAt}::bigint, erp_version = i.erp_version
      FROM judged i WHERE ${join} AND i.wins
        AND (i.differs OR o.erp_mark <> $${markAt}::bigint OR o.erp_version IS DISTINCT FROM i.erp_version))
    INSERT INTO ${names.tableName("erp_sync_change")} (check_text, erp_source, erp_company, set_name, table_name, kind, row_key, row_value, at_ms)
    SELECT $${checkAt}::text, $1::text, $2::text, $${setAt}::text, $${tableAt}::text, CASE WHEN fresh THEN 'insert' ELSE 'update' END, erp_key, erp_row, $${atAt}::bigint
    FROM judged WHERE fresh OR (wins AND differs) ORDER BY erp_place
    RETURNING kind`;
  const values = [place.source, place.company, ...arrays, mark, table.set, table.name, check, atMs];
  const { rows: changes } = await run(statement, values);
  const inserted = changes.filter((row) => row["kind"] === "insert").length;
  return { inserted, updated: changes.length - inserted };
}

/** Compares a page in one statement, and gives the rows that are there the mark. */
export async function compareRows(
  run: RunSql,
  names: Names,
  { table, place, rows, mark }: RowsOf,
): Promise<RowDifference[]> {
  if (rows.length === 0) return [];
  const reduced = oneAKey(table, rows);
  const { arrays, own, sql, join, next } = incoming(names, table, reduced);
  const target = names.tableName(table.name);
  const which = own.map((name, at) => `CASE WHEN o.${name} IS DISTINCT FROM i.${name} THEN ${at} END`).join(", ");
  const { rows: found } = await run(
    `WITH ${sql},
     touched AS (UPDATE ${target} AS o SET erp_mark = $${next}::bigint FROM incoming i WHERE ${join})
     SELECT i.erp_place AS place, o.erp_mark IS NULL AS missing, array_remove(ARRAY[${which}]::int[], NULL) AS differs
     FROM incoming i LEFT JOIN ${target} o ON ${join} ORDER BY i.erp_place`,
    [place.source, place.company, ...arrays, mark],
  );
  const places = keyPlaces(table);
  return found.flatMap((one): RowDifference[] => {
    const missing = one["missing"] === true;
    const differs: unknown = one["differs"];
    const columns = Array.isArray(differs) && !missing ? differs.map(Number) : [];
    if (!missing && columns.length === 0) return [];
    const values = reduced[Number(one["place"]) - 1]?.values ?? [];
    const key: RowKey = places.map((at) => values[at] ?? null);
    return [{ key, missing, columns: columns.flatMap((at) => table.columns[at]?.name ?? []) }];
  });
}
