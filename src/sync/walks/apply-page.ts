import type { CorePage } from "../../clients/core/client-core.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { SetTable } from "../sets/set-table.ts";
import { names } from "../sets/set-table.ts";
import { storedAs } from "../sets/stored-value.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { Place, RowKey, StoredValue, TargetTransaction } from "../target/target.ts";
import type { Below } from "./read-below.ts";

/** Sets whose rows stand below those of a set, by its name. */
export type BelowOf = (set: string) => readonly SyncSet[];

/** How many rows a page changed. */
export interface PageApplied {
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
}

/** Keys as texts, for looking up. */
const keyText = (key: RowKey): string => JSON.stringify(key);

/** The records of a page by the table that they belong to. */
function byTable(set: SyncSet, records: readonly DecodedRow[]): Map<SetTable, DecodedRow[]> {
  const parts = new Map<SetTable, DecodedRow[]>(set.tables.map((table) => [table, []]));
  for (const record of records) parts.get(set.tableOf(record))?.push(record);
  return parts;
}

/** The field above rows that leads to the record that they belong to, as a column of theirs. */
function columnAbove(set: SyncSet): string | undefined {
  const at = set.head.fields.indexOf(set.row.parent?.field ?? "");
  return set.head.layout.columns[at]?.name;
}

/** The key of the record above, as the column below holds it. */
function keyAbove({ set, above }: Below): StoredValue {
  const [field = ""] = names(set.row.parent?.by);
  const column = columnAbove(set);
  const type = set.head.layout.columns.find(({ name }) => name === column)?.type ?? "text";
  return storedAs(type)(above[field]);
}

/** Puts the rows below one record in the place of those that were there. */
async function replaceBelow(
  tx: TargetTransaction,
  place: Place,
  below: Below,
  belowOf: BelowOf,
  mark: number,
): Promise<PageApplied> {
  const { head, row } = below.set;
  const { field } = row.parent ?? {};
  const above = keyAbove(below);
  // A row that came within its record need not say again whose it is.
  const records =
    field === undefined ? below.rows : below.rows.map((record) => ({ ...record, [field]: record[field] ?? above }));
  const rows = records.map((record) => head.toRow(record, null));
  const applied = await tx.upsert(head.layout, place, rows, mark);
  const column = columnAbove(below.set);
  if (column === undefined) return { ...applied, deleted: 0 };
  const kept = new Set(records.map((record) => keyText(head.keyOf(record))));
  const known = await tx.find(head.layout, place, column, [above]);
  const gone = known.filter(({ key }) => !kept.has(keyText(key))).map(({ key }) => key);
  return { ...applied, deleted: await removeWithBelow(tx, place, head, gone, belowOf) };
}

/** The key of a record that a delta link says is gone; undefined where it says none. */
function removedKey({ head }: SyncSet, removal: DecodedRow): RowKey | undefined {
  const [field] = head.keyFields;
  if (head.keyFields.length !== 1 || field === undefined) return undefined;
  // OData 4.0 names the record by an address or its key alone.
  const id = removal[field] ?? /([^()/]+)\)?$/.exec(String(removal["id"] ?? removal["@id"] ?? ""))?.[1];
  return id === undefined ? undefined : head.keyOf({ [field]: id });
}

/** Removes rows and what stands below them, at any depth. */
export async function removeWithBelow(
  tx: TargetTransaction,
  place: Place,
  table: SetTable,
  keys: readonly RowKey[],
  belowOf: BelowOf,
): Promise<number> {
  let deleted = await tx.remove(table.layout, place, keys);
  for (const set of belowOf(table.layout.set)) {
    const column = columnAbove(set);
    if (column === undefined || table.keyFields.length !== 1) continue;
    const above = keys.flatMap(([key]) => key ?? []);
    const found = await tx.find(set.head.layout, place, column, above);
    if (found.length > 0)
      deleted += await removeWithBelow(
        tx,
        place,
        set.head,
        found.map(({ key }) => key),
        belowOf,
      );
  }
  return deleted;
}

/** A page with what belongs to it. */
export interface PageParts {
  readonly set: SyncSet;
  readonly page: CorePage;
  /** Rows below the records of the page. */
  readonly below: readonly Below[];
  readonly belowOf: BelowOf;
  readonly mark: number;
}

/** Stores the rows of a page, each in its table, and what the page says is gone. */
export async function applyPage(tx: TargetTransaction, place: Place, parts: PageParts): Promise<PageApplied> {
  const { set, page, below, belowOf, mark } = parts;
  let [inserted, updated, deleted] = [0, 0, 0];
  for (const [table, records] of byTable(set, page.rows)) {
    if (records.length === 0) continue;
    const rows = records.map((record) => table.toRow(record, set.versionOf(record)));
    const applied = await tx.upsert(table.layout, place, rows, mark);
    inserted += applied.inserted;
    updated += applied.updated;
  }
  for (const one of below) {
    const applied = await replaceBelow(tx, place, one, belowOf, mark);
    inserted += applied.inserted;
    updated += applied.updated;
    deleted += applied.deleted;
  }
  const gone = page.removed.flatMap((removal) => {
    const key = removedKey(set, removal);
    return key === undefined ? [] : [key];
  });
  if (gone.length > 0) deleted += await removeWithBelow(tx, place, set.head, gone, belowOf);
  return { inserted, updated, deleted };
}
