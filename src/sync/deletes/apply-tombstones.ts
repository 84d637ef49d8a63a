import type { KnownRow, Place, RowKey, TargetTransaction, Tombstone } from "../target/target.ts";
import type { FollowedSet, FollowedTable } from "./followed-tables.ts";

/** A row that a log says is gone, and whose version says that it was written since. */
export interface Doubt {
  readonly table: string;
  readonly key: RowKey;
}

/** What deletions did to the tables of a set. */
export interface TombstonesApplied {
  readonly deleted: number;
  readonly doubts: readonly Doubt[];
}

/** Deletions by key, of each the highest version. */
function byKey(entries: readonly Tombstone[]): Map<string, string> {
  const versions = new Map<string, string>();
  for (const { key, version } of entries) if (version > (versions.get(key) ?? "")) versions.set(key, version);
  return versions;
}

/** Whether a deletion is newer than a row: of a lower mark every row is older. */
function isDead(row: KnownRow, mark: number, version: string): boolean {
  return row.mark < mark || row.version === null || row.version < version;
}

/**
 * Removes the rows that deletions mean. An entry's key may be a row's own or, in mixed feeds, that of the row above: both
 * are tried. Rows below a row that is there after all stay: the entry was not about it.
 *
 * @param trusting removes whatever a version says
 */
export async function applyTombstones(
  tx: TargetTransaction,
  place: Place,
  set: FollowedSet,
  entries: readonly Tombstone[],
  mark: number,
  trusting: boolean,
): Promise<TombstonesApplied> {
  const versions = byKey(entries.filter(({ type }) => set.types.includes(type)));
  if (versions.size === 0) return { deleted: 0, doubts: [] };
  const doubts: Doubt[] = [];
  let deleted = 0;

  const remove = async ({ layout }: FollowedTable, rows: readonly KnownRow[], version: string): Promise<KnownRow[]> => {
    const dead = rows.filter((row) => trusting || isDead(row, mark, version));
    deleted += await tx.remove(
      layout,
      place,
      dead.map(({ key }) => key),
    );
    const left = rows.filter((row) => !dead.includes(row));
    doubts.push(...left.map(({ key }) => ({ table: layout.name, key })));
    return left;
  };

  const alive = new Set<string>();
  for (const table of set.tables) {
    for (const column of table.own)
      for (const [key, version] of versions) {
        const found = await tx.find(table.layout, place, column, [key]);
        if (found.length > 0 && (await remove(table, found, version)).length > 0) alive.add(key);
      }
    if (table.above === undefined) continue;
    for (const [key, version] of versions) {
      if (alive.has(key)) continue;
      const found = await tx.find(table.layout, place, table.above, [key]);
      if (found.length > 0) await remove(table, found, version);
    }
  }
  return { deleted, doubts };
}
