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
function incoming({ types, tableName }: Names, table: TableLayout, rows: readonly TargetRow[]) {
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
    // Asked for one by one: of a table without statistics the planner reads all rows of a company to find a page's.
    stored: (columns: string) =>
      `LATERAL (SELECT ${columns} FROM ${tableName(table.name)} AS o WHERE o.erp_source = $1 AND o.erp_company = $2 AND ${pairs} LIMIT 1) AS o`,
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
  const { arrays, own, sql, stored, next } = incoming(names, table, oneAKey(table, rows));
  const differs = own.map((name) => `o.${name} IS DISTINCT FROM i.${name}`).join(" OR ");
  const [markAt, setAt, tableAt, checkAt, atAt] = [next, next + 1, next + 2, next + 3, next + 4];
  const places = `erp_source, erp_company, ${table.key.map(quoteName).join(", ")}`;
  const written = [...own, "erp_mark", "erp_version"];
  const statement = `
    WITH ${sql},
    judged AS (
      SELECT i.*, o.erp_mark IS NULL AS fresh, o.erp_mark IS NOT NULL AND (${differs}) AS differs,
        o.erp_mark = $${markAt}::bigint AND i.erp_version < o.erp_version COLLATE "C" IS TRUE AS behind,
        o.erp_mark IS DISTINCT FROM $${markAt}::bigint OR o.erp_version IS DISTINCT FROM i.erp_version AS moved
      FROM incoming i LEFT JOIN ${stored([...own, "erp_mark", "erp_version"].map((name) => `o.${name}`).join(", "))} ON true),
    written AS (
      INSERT INTO ${names.tableName(table.name)} (erp_source, erp_company, ${written.join(", ")})
      SELECT $1::text, $2::text, ${own.join(", ")}, $${markAt}::bigint, erp_version FROM judged
      WHERE fresh OR (NOT behind AND (differs OR moved))
      ON CONFLICT (${places}) DO UPDATE SET ${written.map((name) => `${name} = excluded.${name}`).join(", ")}),
    changed AS (
      INSERT INTO ${names.tableName("erp_sync_change")} (check_text, erp_source, erp_company, set_name, table_name, kind, row_key, row_value, at_ms)
      SELECT $${checkAt}::text, $1::text, $2::text, $${setAt}::text, $${tableAt}::text, CASE WHEN fresh THEN 'insert' ELSE 'update' END, erp_key, erp_row, $${atAt}::bigint
      FROM judged WHERE fresh OR (NOT behind AND differs) ORDER BY erp_place)
    SELECT count(*) FILTER (WHERE fresh) AS inserted, count(*) FILTER (WHERE NOT behind AND differs) AS updated FROM judged`;
  const values = [place.source, place.company, ...arrays, mark, table.set, table.name, check, atMs];
  const { rows: counts } = await run(statement, values);
  return { inserted: Number(counts[0]?.["inserted"]), updated: Number(counts[0]?.["updated"]) };
}

/** Compares a page in one statement, and gives the rows that are there the mark. */
export async function compareRows(
  run: RunSql,
  names: Names,
  { table, place, rows, mark }: RowsOf,
): Promise<RowDifference[]> {
  if (rows.length === 0) return [];
  const reduced = oneAKey(table, rows);
  const { arrays, own, sql, stored, next } = incoming(names, table, reduced);
  const which = own.map((name, at) => `CASE WHEN o.${name} IS DISTINCT FROM i.${name} THEN ${at} END`).join(", ");
  const columns = [...own, "erp_mark", "ctid AS erp_row_place"].map((name) => `o.${name}`).join(", ");
  const { rows: found } = await run(
    `WITH ${sql},
     judged AS (SELECT i.erp_place AS place, o.erp_row_place, o.erp_mark IS NULL AS missing, ARRAY[${which}]::int[] AS differs
       FROM incoming i LEFT JOIN ${stored(columns)} ON true),
     touched AS (UPDATE ${names.tableName(table.name)} SET erp_mark = $${next}::bigint
       WHERE ctid = ANY(ARRAY(SELECT erp_row_place FROM judged WHERE NOT missing)))
     SELECT place, missing, array_remove(differs, NULL) AS differs FROM judged ORDER BY place`,
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
