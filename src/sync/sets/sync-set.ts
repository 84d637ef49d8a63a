import type { SyncRow } from "../../../generated/tables.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { FieldTexts } from "./field-texts.ts";
import type { SetOptions } from "./set-options.ts";
import { makeSetTable, names, type SetTable, typesOf } from "./set-table.ts";
import { versionText } from "./stored-value.ts";

/** A set that a copy follows. */
export interface SyncSet {
  readonly name: string;
  readonly row: SyncRow;
  /** Where its rows go; of a mixed feed, where the headers go. */
  readonly head: SetTable;
  /** Where the lines of a mixed feed go. */
  readonly lines: SetTable | undefined;
  /** All tables of the set. */
  readonly tables: readonly SetTable[];
  /** Fields that a page is asked for. */
  readonly select: readonly string[];
  /** The table that a record of the feed belongs to. */
  tableOf(record: DecodedRow): SetTable;
  /** The version of a record, as texts compare; null where the set has none. */
  versionOf(record: DecodedRow): string | null;
}

/** What sets are made with. */
export interface SetSettings {
  readonly texts: FieldTexts;
  readonly codesAsText: boolean;
  /** Options of a set by its name. */
  optionsOf(set: string): SetOptions;
}

/** A number of a line of which none is a header's. */
const headerNumber = 0;

/**
 * Makes a set out of its row of the tables.
 *
 * @throws {SyncOptionInvalid} when its options do not fit
 */
export function makeSyncSet(name: string, row: SyncRow, settings: SetSettings): SyncSet {
  const { columns, cursor, lines: mixed, parent } = row;
  const key = names(row.key);
  // A version moves with every write: as a column it would make a change of each.
  const versions = row.strategy === "row-version" && cursor !== undefined ? [cursor] : [];
  const all = [...typesOf(columns).keys()].filter((field) => !versions.includes(field));
  const shared = {
    columns,
    references: Object.values(row.references ?? {}).flatMap(names),
    derived: names(row.derived),
    ...settings,
  };
  const above = parent?.field === undefined ? [] : [parent.field];
  const also = row.deletes && "log" in row.deletes ? names(row.deletes.also) : [];
  const head = makeSetTable({
    ...shared,
    set: name,
    key,
    kept: [...above, ...also],
    usual: mixed ? names(mixed.header).filter((field) => !versions.includes(field)) : all,
    references: [...new Set([...above, ...also, ...shared.references])],
    options: settings.optionsOf(name),
  });
  const lines =
    mixed &&
    makeSetTable({
      ...shared,
      set: mixed.set,
      key: names(mixed.key),
      kept: key,
      usual: names(mixed.line).filter((field) => !versions.includes(field)),
      references: [...new Set([...key, ...shared.references])],
      options: settings.optionsOf(mixed.set),
    });
  const asked = [
    ...head.fields,
    ...(lines?.fields ?? []),
    ...(mixed ? [mixed.number] : []),
    ...(cursor ? [cursor] : []),
  ];
  return syncSetOf({ name, row, head, lines, select: [...new Set(asked)] });
}

/** The same set with tables as the database has them. */
export function syncSetOf(parts: Pick<SyncSet, "name" | "row" | "head" | "lines" | "select">): SyncSet {
  const { row, head, lines } = parts;
  const { cursor, strategy } = row;
  const number = row.lines?.number;
  return {
    ...parts,
    tables: lines ? [head, lines] : [head],
    tableOf: (record) => (lines && number !== undefined && record[number] !== headerNumber ? lines : head),
    versionOf: (record) => (strategy === "row-version" && cursor !== undefined ? versionText(record[cursor]) : null),
  };
}
