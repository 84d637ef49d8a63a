import type { ColumnType } from "../../../generated/tables.ts";
import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import { isObject, listAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { MadeTable, TableColumn, TableLayout } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import { quoteName, quoteNames, type SqlDialect } from "./sql-dialect.ts";
import type { RunSql } from "./sql-runner.ts";

/** What is known of a table that is there. */
interface KnownTable {
  readonly key: readonly string[];
  readonly types: ReadonlyMap<string, string>;
}

function readKnown(text: unknown): KnownTable | undefined {
  if (typeof text !== "string") return undefined;
  const value: unknown = JSON.parse(text);
  const columns = listAt(value, "columns").filter(isObject);
  return {
    key: textsAt(value, "key"),
    types: new Map(columns.map((column) => [textAt(column, "name") ?? "", textAt(column, "type") ?? ""])),
  };
}

/** A text as a comment of SQL, on one line. */
const inLine = (text: string): string => text.replace(/\s+/g, " ");

/** A text in quotes. */
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The statements that make a table with its indexes and comments. */
export function printTable(dialect: SqlDialect, layout: TableLayout): string[] {
  const { plainText: text, integer, hasComments } = dialect;
  const name = dialect.tableName(layout.name);
  const column = ({ name: own, type, comment }: TableColumn): string => {
    const bound = layout.key.includes(own) ? " NOT NULL" : "";
    const remark = comment !== undefined && !hasComments ? ` /* ${inLine(comment).replaceAll("*/", "* /")} */` : "";
    return `${quoteName(own)} ${dialect.types[type]}${bound}${remark}`;
  };
  const lines = [
    `erp_source ${text} NOT NULL`,
    `erp_company ${text} NOT NULL`,
    ...layout.columns.map(column),
    `erp_mark ${integer} NOT NULL`,
    `erp_version ${text}`,
    `PRIMARY KEY (erp_source, erp_company, ${quoteNames(layout.key)})`,
  ];
  return [
    `CREATE TABLE ${name} (\n  ${lines.join(",\n  ")}\n)${dialect.tableEnd}`,
    ...layout.indexes.map((index) => printIndex(dialect, layout.name, index)),
    ...(hasComments ? printComments(name, layout) : []),
  ];
}

function printIndex(dialect: SqlDialect, table: string, column: string): string {
  return `CREATE INDEX IF NOT EXISTS ${quoteName(`${table}_by_${column}`.slice(0, 63))} ON ${dialect.tableName(table)} (erp_source, erp_company, ${quoteName(column)})`;
}

function printComments(name: string, { comment, columns }: Pick<TableLayout, "comment" | "columns">): string[] {
  return [
    ...(comment === undefined ? [] : [`COMMENT ON TABLE ${name} IS ${quoteText(inLine(comment))}`]),
    ...columns.flatMap((column) =>
      column.comment === undefined
        ? []
        : [`COMMENT ON COLUMN ${name}.${quoteName(column.name)} IS ${quoteText(inLine(column.comment))}`],
    ),
  ];
}

function isColumnType(type: string, { types }: SqlDialect): type is ColumnType {
  return Object.hasOwn(types, type);
}

/** The name under which a column of a type stands, or is to be added. */
function placeOf({ types }: KnownTable, name: string, type: ColumnType): string {
  if ((types.get(name) ?? type) === type) return name;
  const own = `${name}_${type}`;
  if ((types.get(own) ?? type) === type) return own;
  throw new SyncOptionInvalid(`Columns ${name} and ${own} are there with other types: give ${name} another name.`);
}

/**
 * Makes a table, or adds what is missing. Runs in a transaction that keeps others out.
 *
 * @throws {SyncOptionInvalid} when the table is there with another key, or is none of a copy
 */
export async function ensureTable(run: RunSql, dialect: SqlDialect, layout: TableLayout): Promise<MadeTable> {
  const registry = engineTable(dialect, "layout");
  const { rows } = await run(`SELECT layout FROM ${registry} WHERE name = $1`, [layout.name]);
  const known = readKnown(rows[0]?.["layout"]);
  const write = (columns: readonly { name: string; type: string }[]) =>
    run(
      `INSERT INTO ${registry} (name, layout) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET layout = excluded.layout`,
      [layout.name, JSON.stringify({ key: layout.key, columns })],
    );
  if (!known) {
    if (await dialect.tableExists(run, layout.name))
      throw new SyncOptionInvalid(
        `There is a table ${layout.name} that is none of a copy: give the set ${layout.set} another table.`,
      );
    for (const statement of printTable(dialect, layout)) await run(statement);
    await write(layout.columns.map(({ name, type }) => ({ name, type })));
    return { layout, others: [] };
  }
  if (known.key.join(" ") !== layout.key.join(" "))
    throw new SyncOptionInvalid(
      `Table ${layout.name} has the key ${known.key.join(", ")}, and the set ${layout.set} ${layout.key.join(", ")}: give the set another table.`,
    );
  await dialect.tableOpened(run, layout.name);
  const columns = layout.columns.map((column) => ({ ...column, name: placeOf(known, column.name, column.type) }));
  const missing = columns.filter(({ name }) => !known.types.has(name));
  const table = dialect.tableName(layout.name);
  for (const { name, type } of missing)
    await run(`ALTER TABLE ${table} ADD COLUMN ${quoteName(name)} ${dialect.types[type]}`);
  if (dialect.hasComments) for (const statement of printComments(table, { columns: missing })) await run(statement);
  const renamed = new Map(layout.columns.map(({ name }, at) => [name, columns[at]?.name ?? name]));
  const indexes = layout.indexes.map((name) => renamed.get(name) ?? name);
  for (const index of indexes) await run(printIndex(dialect, layout.name, index));
  if (missing.length > 0)
    await write([
      ...[...known.types].map(([name, type]) => ({ name, type })),
      ...missing.map(({ name, type }) => ({ name, type })),
    ]);
  const own = new Set(columns.map(({ name }) => name));
  const others = [...known.types].flatMap(([name, type]) =>
    own.has(name) || !isColumnType(type, dialect) ? [] : [{ name, type }],
  );
  return { layout: { ...layout, columns, indexes }, others };
}
