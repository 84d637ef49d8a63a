import type { StatementSync } from "node:sqlite";
import { jsonPrinter } from "../sql/json-printer.ts";
import type { ChangeStamp, RowsOf } from "../sql/sql-dialect.ts";
import { quoteName, quoteNames } from "../sql/sql-dialect.ts";
import type { Applied, RowDifference, RowKey, StoredValue, TableLayout, TargetRow } from "../target/target.ts";
import { bound, type Prepare } from "./prepared.ts";

type Bound = string | number | null;
type Found = Readonly<Record<string, unknown>>;

/** Rows in one statement: a call costs about as much as the row that it stores. */
const rowsAtATime = 32;
const changesAtATime = 40;

/** The statements of a table; `?` stands for values in their order. */
function statementsOf({ name, key, columns }: TableLayout) {
  const table = quoteName(name);
  const names = columns.map((column) => column.name);
  const own = `erp_source = ? AND erp_company = ?${key.map((one) => ` AND ${quoteName(one)} = ?`).join("")}`;
  const row = `(?, ?, ${names.map(() => "?").join(", ")}, ?, ?)`;
  return {
    insert: (rows: number) =>
      `INSERT INTO ${table} (erp_source, erp_company, ${quoteNames(names)}, erp_mark, erp_version) VALUES ${Array.from({ length: rows }, () => row).join(", ")} ON CONFLICT (erp_source, erp_company, ${quoteNames(key)}) DO NOTHING`,
    select: `SELECT ${quoteNames(names)}, erp_mark, erp_version FROM ${table} WHERE ${own}`,
    update: `UPDATE ${table} SET ${names.map((one) => `${quoteName(one)} = ?`).join(", ")}, erp_mark = ?, erp_version = ? WHERE ${own}`,
    mark: `UPDATE ${table} SET erp_mark = ?, erp_version = ? WHERE ${own}`,
  };
}

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

/** Statements by how many rows they take: their texts are long, and a page needs each many times. */
class Statements {
  readonly #prepare: Prepare;
  readonly #textOf: (rows: number) => string;
  readonly #ready = new Map<number, StatementSync>();

  constructor(prepare: Prepare, textOf: (rows: number) => string) {
    this.#prepare = prepare;
    this.#textOf = textOf;
  }

  of(rows: number): StatementSync {
    const known = this.#ready.get(rows);
    if (known) return known;
    const statement = this.#prepare(this.#textOf(rows));
    this.#ready.set(rows, statement);
    return statement;
  }
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

/** Stores the rows of a page, and tells what changed. */
class PageWriter {
  inserted = 0;
  updated = 0;
  readonly #prepare: Prepare;
  readonly #rows: RowsOf;
  readonly #stamp: ChangeStamp;
  readonly #insert: Statements;
  readonly #changes: Statements;
  readonly #select: StatementSync;
  readonly #update: StatementSync;
  readonly #mark: StatementSync;
  readonly #places: readonly number[];
  readonly #printKey: (values: readonly StoredValue[]) => string;
  readonly #printRow: (values: readonly StoredValue[]) => string;
  #told: Bound[] = [];

  constructor(prepare: Prepare, rows: RowsOf, stamp: ChangeStamp) {
    const { table } = rows;
    const names = table.columns.map(({ name }) => name);
    this.#prepare = prepare;
    this.#rows = rows;
    this.#stamp = stamp;
    const texts = statementsOf(table);
    this.#insert = new Statements(prepare, texts.insert);
    this.#changes = new Statements(prepare, addChanges);
    [this.#select, this.#update, this.#mark] = [prepare(texts.select), prepare(texts.update), prepare(texts.mark)];
    this.#places = keyPlaces(table);
    this.#printKey = jsonPrinter(names, this.#places);
    this.#printRow = jsonPrinter(
      names,
      names.map((_, at) => at),
    );
  }

  /** Rows that are new come in numbers, and so do those that are there: what one was, the next ones are taken to be. */
  write(): void {
    const { rows } = this.#rows;
    let areNew = true;
    for (let at = 0; at < rows.length; ) {
      const some = rows.slice(at, at + (areNew ? rowsAtATime : 1));
      at += some.length;
      if (some.length > 1 && this.#insertAll(some)) continue;
      areNew = some.map((row) => this.#writeOne(row)).every(Boolean);
    }
    this.#flush();
  }

  /** Adds rows in one statement; none of them when one is there already. */
  #insertAll(rows: readonly TargetRow[]): boolean {
    const { mark, place } = this.#rows;
    const values: Bound[] = [];
    for (const row of rows) {
      values.push(place.source, place.company);
      for (const value of row.values) values.push(bound(value));
      values.push(mark, row.version);
    }
    this.#prepare("SAVEPOINT erp_rows").run();
    const { changes } = this.#insert.of(rows.length).run(...values);
    const isWhole = Number(changes) === rows.length;
    if (!isWhole) this.#prepare("ROLLBACK TO erp_rows").run();
    this.#prepare("RELEASE erp_rows").run();
    if (!isWhole) return false;
    this.inserted += rows.length;
    for (const row of rows) this.#tell("insert", row.values);
    return true;
  }

  /** Stores one row; answers whether it was new. */
  #writeOne({ values, version }: TargetRow): boolean {
    const { table, mark, place } = this.#rows;
    const given = values.map(bound);
    const key = [place.source, place.company, ...this.#places.map((at) => given[at] ?? null)];
    const found = this.#select.get(...key);
    if (!found) {
      this.#insert.of(1).run(place.source, place.company, ...given, mark, version);
      this.inserted += 1;
      this.#tell("insert", values);
      return true;
    }
    if (isBehind(found, mark, version)) return false;
    if (differing(table, found, given).length > 0) {
      this.#update.run(...given, mark, version, ...key);
      this.updated += 1;
      this.#tell("update", values);
    } else if (found["erp_mark"] !== mark || found["erp_version"] !== version) this.#mark.run(mark, version, ...key);
    return false;
  }

  #tell(kind: "insert" | "update", values: readonly StoredValue[]): void {
    const { table, place } = this.#rows;
    const [key, row] = [this.#printKey(values), this.#printRow(values)];
    const { check, atMs } = this.#stamp;
    this.#told.push(check, place.source, place.company, table.set, table.name, kind, key, row, atMs);
    if (this.#told.length === changesAtATime * changeColumns.length) this.#flush();
  }

  #flush(): void {
    if (this.#told.length > 0) this.#changes.of(this.#told.length / changeColumns.length).run(...this.#told);
    this.#told = [];
  }
}

/** Stores rows within a transaction, new ones many at a time. */
export function upsertRows(prepare: Prepare, rows: RowsOf, stamp: ChangeStamp): Applied {
  const writer = new PageWriter(prepare, rows, stamp);
  writer.write();
  return { inserted: writer.inserted, updated: writer.updated };
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
