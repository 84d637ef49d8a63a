import type { Value } from "../../odata/model/entity-type.ts";
import type { SequentialGuids } from "../../odata/rows/sequential-guid.ts";
import { type TableModel, targetField } from "../model/table-model.ts";

/** Records that were there from the beginning, of one table. */
export interface SeededTable {
  readonly ids: SequentialGuids;
  readonly count: number;
}

/** To whom seeded rows refer, as a function of their index. */
export interface SeededLinks {
  /** Puts into a row to whom it refers. */
  put(row: Record<string, Value>, index: number): void;
  /** Indexes of the rows that can refer to an id by a column; undefined where the column is no lookup. */
  near(column: string, id: Value): Iterable<number> | undefined;
}

interface Target extends SeededTable {
  readonly table: string;
}

/** Every fifth row refers to nobody, except that each has an owner. */
const refers = (index: number, column: string): boolean => column === "_ownerid_value" || index % 5 !== 4;

/** What the ids of tables are, where a table's own id says to which record of another one a row belongs, as settings of a user do. */
export function sharedIds(
  models: Iterable<Pick<TableModel, "idColumns" | "logicalName" | "lookups">>,
  seeded: ReadonlyMap<string, SeededTable>,
): Map<string, SeededTable> {
  const shared = new Map(seeded);
  for (const { idColumns, logicalName, lookups } of models) {
    const own = seeded.get(logicalName);
    const lookup = [...lookups.values()].find(({ column }) => column === idColumns[0]);
    const to = lookup?.targets.flatMap((table) => (table === logicalName ? [] : (seeded.get(table) ?? [])))[0];
    if (own && to) shared.set(logicalName, { ids: to.ids, count: Math.min(own.count, to.count) });
  }
  return shared;
}

/**
 * Makes the rows of a table refer to those of others: the n-th row to the n-th, and around again. Rows refer to none of
 * their own table, so that there are no circles, and to none that could not be deleted then.
 */
export function seedLinks(
  { lookups, logicalName, idColumns }: Pick<TableModel, "lookups" | "logicalName" | "idColumns">,
  seeded: ReadonlyMap<string, SeededTable>,
  own: number,
): SeededLinks {
  const columns = new Map<string, Map<string, Target | undefined>>();
  const ids: readonly string[] = idColumns;
  for (const { column, targets, onDelete } of lookups.values()) {
    if (ids.includes(column)) continue;
    const known = columns.get(column) ?? new Map<string, Target | undefined>();
    columns.set(column, known);
    for (const table of targets) {
      const found = table === logicalName || onDelete === "Restrict" ? undefined : seeded.get(table);
      known.set(table, found && found.count > 0 ? { ...found, table } : undefined);
    }
  }
  const lists = [...columns].map(([column, targets]) => ({
    column,
    targets: [...targets.values()].flatMap((target) => target ?? []),
    several: targets.size > 1,
  }));
  return {
    put(row, index) {
      for (const { column, targets, several } of lists) {
        const target = refers(index, column) ? targets[index % targets.length] : undefined;
        if (!target) continue;
        row[column] = target.ids.at(index % target.count);
        if (several) row[targetField(column)] = target.table;
      }
    },
    near(column, id) {
      const targets = lists.find((list) => list.column === column)?.targets;
      return targets && indexesOf(targets, id, own);
    },
  };
}

function* indexesOf(targets: readonly Target[], id: Value, own: number): Generator<number> {
  for (const { ids, count } of targets) {
    const first = ids.indexOf(id);
    if (first === undefined || first >= count) continue;
    for (let index = first; index < own; index += count) yield index;
  }
}
