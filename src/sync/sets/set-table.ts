import type { ColumnType, FieldNames } from "../../../generated/tables.ts";
import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { MadeTable, RowKey, StoredValue, TableColumn, TableLayout, TargetRow } from "../target/target.ts";
import { columnNames, isTableName, snakeCase } from "./column-names.ts";
import type { FieldTexts } from "./field-texts.ts";
import type { RowValues, SetOptions } from "./set-options.ts";
import { storedAs } from "./stored-value.ts";

/** A set, or the lines of one, as a table. */
export interface SetTable {
  readonly layout: TableLayout;
  /** Fields of the key, in the order of the layout's. */
  readonly keyFields: readonly string[];
  /** Fields that are asked for. */
  readonly fields: readonly string[];
  /** Columns whose fields repeat another record or are computed. */
  readonly derived: ReadonlySet<string>;
  /** A record as the table holds it. */
  toRow(record: DecodedRow, version: string | null): TargetRow;
  /** The key of a record. */
  keyOf(record: DecodedRow): RowKey;
  /** The same table as the database has it: what it has beside the own columns is null. */
  asMade(made: MadeTable): SetTable;
}

/** What a table is made of. */
export interface TableSource {
  readonly set: string;
  /** Fields that there are, by type. */
  readonly columns: Readonly<Partial<Record<ColumnType, FieldNames>>>;
  /** Fields of the key. */
  readonly key: readonly string[];
  /** Fields that stay whatever is selected. */
  readonly kept: readonly string[];
  /** Fields that are in the table unless somebody selects others. */
  readonly usual: readonly string[];
  readonly references: readonly string[];
  readonly derived: readonly string[];
  readonly texts: FieldTexts;
  /** Whether codes become the names that the description gives them. */
  readonly codesAsText: boolean;
  readonly options: SetOptions;
}

/** A list of names in a row of the tables. */
export function names(text: FieldNames | undefined): string[] {
  return text === undefined || text === "" ? [] : text.split(" ");
}

/** The type of each field. */
export function typesOf(columns: TableSource["columns"]): Map<string, ColumnType> {
  const types = new Map<string, ColumnType>();
  for (const type of columnTypes) for (const field of names(columns[type])) types.set(field, type);
  return types;
}

const columnTypes: readonly ColumnType[] = [
  "text",
  "code18",
  "guid",
  "boolean",
  "integer",
  "int64",
  "decimal",
  "double",
  "date",
  "datetime",
  "instant",
  "binary",
  "json",
];

/** Whether a text names a type of columns. */
export function isColumnType(text: string): text is ColumnType {
  return columnTypes.some((type) => type === text);
}

function refuse(set: string, problem: string): never {
  throw new SyncOptionInvalid(`Set ${set}: ${problem}`);
}

/** The fields that are kept, as the description orders them. */
function chosenFields({ set, columns, key, kept, usual, options }: TableSource): string[] {
  const known = typesOf(columns);
  const { select } = options;
  const unknown = (select ?? []).filter((field) => !known.has(field));
  if (unknown.length > 0) refuse(set, `there is no field ${unknown.join(", ")} to select.`);
  const wanted = new Set([...key, ...kept, ...(select ?? usual)]);
  return [...new Set([...key, ...[...known.keys()].filter((field) => wanted.has(field))])];
}

function checkNames(set: string, table: string, columns: readonly TableColumn[]): void {
  const wrong = [table, ...columns.map(({ name }) => name)].filter((name) => !isTableName(name));
  if (wrong.length > 0)
    refuse(
      set,
      `${wrong.join(", ")} cannot be a name: take small letters, digits and _, at most 63, and not erp_ in front.`,
    );
  if (new Set(columns.map(({ name }) => name)).size < columns.length) refuse(set, "two columns have one name.");
}

/**
 * Makes the table of a set.
 *
 * @throws {SyncOptionInvalid} for a field that is not there, and a name that cannot be one
 */
export function makeSetTable(source: TableSource): SetTable {
  const { set, key, references, derived, texts, codesAsText, options } = source;
  const types = typesOf(source.columns);
  const fields = chosenFields(source);
  const unknown = Object.keys(options.columns ?? {}).filter((field) => !types.has(field));
  if (unknown.length > 0) refuse(set, `there is no field ${unknown.join(", ")} to name a column after.`);
  const named = columnNames(fields, options.columns);
  const codesOf = (field: string) => (codesAsText && !key.includes(field) ? texts.codes(field) : undefined);
  const columns = fields.map((field): TableColumn => {
    const comment = texts.comment(field);
    const type = codesOf(field) ? "text" : (types.get(field) ?? "text");
    return { name: named.get(field) ?? field, type, ...(comment !== undefined && { comment }) };
  });
  const layout: TableLayout = {
    name: options.table ?? snakeCase(set),
    set,
    key: key.map((field) => named.get(field) ?? field),
    columns,
    indexes: references.flatMap((field) => (fields.includes(field) ? [named.get(field) ?? field] : [])),
    ...(texts.record !== undefined && { comment: texts.record }),
  };
  checkNames(set, layout.name, columns);
  const readers = fields.map((field, at) => {
    const codes = codesOf(field);
    const store = storedAs(columns[at]?.type ?? "text");
    return (record: DecodedRow): StoredValue => {
      const value = record[field];
      return store(codes && value != null ? (codes[String(value)] ?? String(value)) : value);
    };
  });
  return tableOn(layout, {
    fields,
    keyFields: key,
    derived: new Set(derived.flatMap((field) => named.get(field) ?? [])),
    read: (record) => readers.map((reader) => reader(record)),
    hook: options.row,
    hooked: columns.map(({ name }) => name),
    others: 0,
  });
}

interface Parts {
  readonly fields: readonly string[];
  readonly keyFields: readonly string[];
  readonly derived: ReadonlySet<string>;
  readonly read: (record: DecodedRow) => StoredValue[];
  readonly hook: SetOptions["row"];
  /** Names by which the hook knows the columns: the database may have others. */
  readonly hooked: readonly string[];
  /** Columns behind the own ones. */
  readonly others: number;
}

function tableOn(layout: TableLayout, parts: Parts): SetTable {
  const { fields, keyFields, derived, read, hook, hooked } = parts;
  const rest: StoredValue[] = Array.from({ length: parts.others }, () => null);
  const keyPlaces = layout.key.map((name) => layout.columns.findIndex((column) => column.name === name));
  const keyIn = (values: readonly StoredValue[]): RowKey => keyPlaces.map((at) => values[at] ?? null);
  const changed = (values: StoredValue[]): StoredValue[] => {
    if (!hook) return values;
    const given: RowValues = Object.fromEntries(hooked.map((name, at) => [name, values[at] ?? null]));
    const answer = hook(given);
    const strange = Object.keys(answer).filter((name) => !hooked.includes(name));
    if (strange.length > 0) refuse(layout.set, `row answers with ${strange.join(", ")}, which are no columns.`);
    const after = hooked.map((name) => answer[name] ?? null);
    if (JSON.stringify(keyIn(after)) !== JSON.stringify(keyIn(values))) refuse(layout.set, "row changes the key.");
    return after;
  };
  return {
    layout,
    keyFields,
    fields,
    derived,
    toRow: (record, version) => ({ values: [...changed(read(record)), ...rest], version }),
    keyOf: (record) => keyIn(read(record)),
    asMade: (made) =>
      tableOn(
        { ...made.layout, columns: [...made.layout.columns, ...made.others] },
        { ...parts, others: made.others.length },
      ),
  };
}
