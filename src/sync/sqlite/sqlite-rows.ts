import type { ChangeStamp, RowsOf } from "../sql/sql-dialect.ts";
import { quoteName, quoteNames } from "../sql/sql-dialect.ts";
import type { Applied, RowDifference, RowKey, StoredValue, TableLayout } from "../target/target.ts";
import { bound, type Prepare } from "./prepared.ts";

type Bound = string | number | null;
type Found = Readonly<Record<string, unknown>>;

/** The statements of a table; `?` stands for values in their order. */
function statementsOf({ name, key, columns }: TableLayout) {
  const table = quoteName(name);
  const names = columns.map((column) => column.name);
  const own = `erp_source = ? AND erp_company = ?${key.map((one) => ` AND ${quoteName(one)} = ?`).join("")}`;
  return {
    insert: `INSERT INTO ${table} (erp_source, erp_company, ${quoteNames(names)}, erp_mark, erp_version) VALUES (?, ?, ${names.map(() => "?").join(", ")}, ?, ?) ON CONFLICT (erp_source, erp_company, ${quoteNames(key)}) DO NOTHING`,
    select: `SELECT ${quoteNames(names)}, erp_mark, erp_version FROM ${table} WHERE ${own}`,
    update: `UPDATE ${table} SET ${names.map((one) => `${quoteName(one)} = ?`).join(", ")}, erp_mark = ?, erp_version = ? WHERE ${own}`,
    mark: `UPDATE ${table} SET erp_mark = ?, erp_version = ? WHERE ${own}`,
  };
}

/** Changes in one statement: a call costs about as much as the row that it stores. */
const changesAtATime = 40;

const changeColumns = [
  "check_text",
  "erp_source",
  "erp_company",
  "set_name",
  "table_name",
  "kind",
  "row_key",
  "row_value",
  "at_ms",
];

function addChanges(count: number): string {
  const row = `(${changeColumns.map(() => "?").join(", ")})`;
  return `INSERT INTO erp_sync_change (${changeColumns.join(", ")}) VALUES ${Array.from({ length: count }, () => row).join(", ")}`;
}

/** Where the columns of the key stand among all. */
function keyPlaces({ key, columns }: TableLayout): number[] {
  return key.map((name) => columns.findIndex((column) => column.name === name));
}

/** Names of the columns that a row has otherwise. */
function differing({ columns }: TableLayout, found: Found, values: readonly Bound[]): string[] {
  return columns.flatMap(({ name }, at) => (found[name] === values[at] ? [] : [name]));
}

/** Whether a row is behind the stored one: a lower version under the same mark (fact 76). */
function isBehind(found: Found, mark: number, version: string | null): boolean {
  const stored = found["erp_version"];
  return found["erp_mark"] === mark && version !== null && typeof stored === "string" && version < stored;
}

/** Stores rows one by one: within a transaction SQLite does a hundred thousand statements a second. */
export function upsertRows(
  prepare: Prepare,
  { table, place: { source, company }, rows, mark }: RowsOf,
  { check, atMs }: ChangeStamp,
): Applied {
  const texts = statementsOf(table);
  const [insert, select, update, touch] = [
    prepare(texts.insert),
    prepare(texts.select),
    prepare(texts.update),
    prepare(texts.mark),
  ];
  const places = keyPlaces(table);
  const names = table.columns.map(({ name }) => name);
  const jsonOf = (values: readonly StoredValue[], which: readonly number[]): string =>
    JSON.stringify(Object.fromEntries(which.map((at) => [names[at] ?? "", values[at] ?? null])));
  const everyPlace = names.map((_, at) => at);
  let told: Bound[] = [];
  const write = (): void => {
    if (told.length > 0) prepare(addChanges(told.length / changeColumns.length)).run(...told);
    told = [];
  };
  const tell = (kind: "insert" | "update", values: readonly StoredValue[]): void => {
    const [key, row] = [jsonOf(values, places), jsonOf(values, everyPlace)];
    told.push(check, source, company, table.set, table.name, kind, key, row, atMs);
    if (told.length === changesAtATime * changeColumns.length) write();
  };

  let [inserted, updated] = [0, 0];
  for (const { values, version } of rows) {
    const given = values.map(bound);
    if (insert.run(source, company, ...given, mark, version).changes === 1) {
      inserted += 1;
      tell("insert", values);
      continue;
    }
    const key = [source, company, ...places.map((at) => given[at] ?? null)];
    const found = select.get(...key);
    if (!found || isBehind(found, mark, version)) continue;
    if (differing(table, found, given).length > 0) {
      update.run(...given, mark, version, ...key);
      updated += 1;
      tell("update", values);
    } else if (found["erp_mark"] !== mark || found["erp_version"] !== version) touch.run(mark, version, ...key);
  }
  write();
  return { inserted, updated };
}

/** Compares rows with the stored ones, and gives these the mark. */
export function compareRows(
  prepare: Prepare,
  { table, place: { source, company }, rows, mark }: RowsOf,
): RowDifference[] {
  const texts = statementsOf(table);
  const select = prepare(texts.select);
  const touch = prepare(texts.mark);
  const places = keyPlaces(table);
  const differences: RowDifference[] = [];
  for (const { values } of rows) {
    const given = values.map(bound);
    const rowKey: RowKey = places.map((at) => values[at] ?? null);
    const key = [source, company, ...places.map((at) => given[at] ?? null)];
    const found = select.get(...key);
    if (!found) {
      differences.push({ key: rowKey, columns: [], missing: true });
      continue;
    }
    const version = found["erp_version"];
    touch.run(mark, typeof version === "string" ? version : null, ...key);
    const columns = differing(table, found, given);
    if (columns.length > 0) differences.push({ key: rowKey, columns, missing: false });
  }
  return differences;
}
