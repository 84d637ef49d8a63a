import { isObject, listAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { Round } from "../run/round.ts";
import { isColumnType, names, type SetTable } from "../sets/set-table.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { TableLayout } from "../target/target.ts";

/** A table whose rows a log's entries may mean. */
export interface FollowedTable {
  readonly layout: TableLayout;
  /** Columns that hold what an entry names of a row: its key where that is one column, and others. */
  readonly own: readonly string[];
  /** Column that holds the key of the row above; undefined in the table of those. */
  readonly above: string | undefined;
}

/** A set of the copy that a log tells of, whether or not a run is about it: an entry is read once. */
export interface FollowedSet {
  readonly set: string;
  readonly log: string;
  readonly types: readonly number[];
  /** The table of its rows first, then those of rows below them. */
  readonly tables: readonly FollowedTable[];
}

/** The name under which it is noted what a log's entries mean for a set. */
export const followedNote = (set: string): string => `follows:${set}`;

function followed(
  { layout, fields }: SetTable,
  above: string | undefined,
  also: readonly string[] = [],
): FollowedTable {
  const named = also.flatMap((field) => layout.columns[fields.indexOf(field)]?.name ?? []);
  return { layout, above, own: layout.key.length === 1 ? [...new Set([...layout.key, ...named])] : named };
}

/** What a log's entries mean for a set; undefined where no log tells of it. */
export function followedOf(round: Round, set: SyncSet): FollowedSet | undefined {
  const { deletes } = set.row;
  if (!deletes || !("log" in deletes)) return undefined;
  const [header] = set.head.layout.key;
  const below = round.below(set.name).map(({ head, row }) => {
    const at = head.fields.indexOf(row.parent?.field ?? "");
    return followed(head, head.layout.columns[at]?.name);
  });
  return {
    set: set.name,
    log: deletes.log,
    types: deletes.types,
    tables: [
      followed(set.head, undefined, names(deletes.also)),
      // Lines of a mixed feed hold the key of their header under the name that it has there.
      ...(set.lines ? [followed(set.lines, header)] : []),
      ...below.filter(({ above }) => above !== undefined),
    ],
  };
}

function readLayout(value: unknown): TableLayout {
  return {
    name: textAt(value, "name") ?? "",
    set: textAt(value, "set") ?? "",
    key: textsAt(value, "key"),
    columns: listAt(value, "columns").flatMap((column) => {
      const type = textAt(column, "type");
      return type !== undefined && isColumnType(type) ? [{ name: textAt(column, "name") ?? "", type }] : [];
    }),
    indexes: [],
  };
}

/** Reads what was noted. */
export function readFollowed(note: unknown): FollowedSet | undefined {
  const [set, log] = [textAt(note, "set"), textAt(note, "log")];
  if (set === undefined || log === undefined) return undefined;
  return {
    set,
    log,
    types: listAt(note, "types").map(Number),
    tables: listAt(note, "tables").map((table) => ({
      layout: readLayout(isObject(table) ? table["layout"] : undefined),
      own: textsAt(table, "own"),
      above: textAt(table, "above"),
    })),
  };
}
