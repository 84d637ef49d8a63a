import { askKeys } from "../deletes/ask-keys.ts";
import { noteOf, type Round } from "../run/round.ts";
import type { SetTable } from "../sets/set-table.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { Difference, SetReport } from "../sync-types.ts";
import type { RowDifference, RowKey, TargetRow, TargetTransaction } from "../target/target.ts";
import { removeWithBelow } from "../walks/apply-page.ts";
import { type Below, readBelow } from "../walks/read-below.ts";
import { strategies } from "../walks/strategies.ts";
import { counterOf } from "../walks/walk.ts";

/** Rows of a table that were not seen, at a time. */
const chunk = 300;

/** Marks of a look at all rows: one for those that are right, and a higher one for those that were mended. */
interface Marks {
  readonly seen: number;
  readonly mended: number;
}

interface Found {
  compared: number;
  derived: number;
  readonly differences: Difference[];
}

function describe(table: SetTable, { key, columns, missing }: RowDifference): Difference {
  const { layout } = table;
  return {
    table: layout.name,
    key: Object.fromEntries(layout.key.map((name, at) => [name, key[at] ?? null])),
    kind: missing ? "missing" : "different",
    columns,
  };
}

/** How the key of a table's rows is read, as JSON. */
function keyReader({ layout }: SetTable): (row: TargetRow) => string {
  const places = layout.key.map((name) => layout.columns.findIndex((column) => column.name === name));
  return ({ values }) => JSON.stringify(places.map((at) => values[at] ?? null));
}

/** Compares rows of one table, and mends them; what was written since the last run is no difference. */
async function compare(
  tx: TargetTransaction,
  round: Round,
  table: SetTable,
  rows: readonly TargetRow[],
  marks: Marks,
  repair: boolean,
  found: Found,
  isLater: (row: TargetRow) => boolean,
): Promise<void> {
  const differences = await tx.compare(table.layout, round.place, rows, marks.seen);
  found.compared += rows.length;
  const keyOf = keyReader(table);
  const later = new Set(rows.filter((row) => isLater(row)).map(keyOf));
  for (const one of differences) {
    if (later.has(JSON.stringify(one.key))) continue;
    if (!one.missing && one.columns.every((column) => table.derived.has(column))) found.derived += 1;
    else found.differences.push(describe(table, one));
  }
  if (!repair || differences.length === 0) return;
  const keys = new Set(differences.map(({ key }) => JSON.stringify(key)));
  const wrong = rows.filter((row) => keys.has(keyOf(row)));
  await tx.upsert(table.layout, round.place, wrong, marks.mended);
}

/** The rows of a page by table, those below its records among them. */
function rowsOf(
  set: SyncSet,
  records: readonly Record<string, unknown>[],
  below: readonly Below[],
): Map<SetTable, TargetRow[]> {
  const rows = new Map<SetTable, TargetRow[]>();
  const add = (table: SetTable, row: TargetRow): void => {
    const own = rows.get(table) ?? [];
    own.push(row);
    rows.set(table, own);
  };
  for (const record of records) {
    const table = set.tableOf(record);
    add(table, table.toRow(record, set.versionOf(record)));
  }
  for (const { set: own, above, rows: lines } of below) {
    const { field, by = "" } = own.row.parent ?? {};
    for (const line of lines)
      add(own.head, own.head.toRow(field === undefined ? line : { ...line, [field]: line[field] ?? above[by] }, null));
  }
  return rows;
}

/** Rows that the service does not have, each asked for by its key where that can be. */
async function findSurplus(
  round: Round,
  set: SyncSet,
  table: SetTable,
  seen: number,
  repair: boolean,
  found: Found,
): Promise<void> {
  for (let after: RowKey | undefined; ; ) {
    const keys = await round.parts.target.read((tx) => tx.unmarked(table.layout, round.place, seen, chunk, after));
    after = keys.at(-1);
    if (keys.length === 0) return;
    const asked = await askKeys(round, set, table, keys);
    const gone = keys.filter((key) => !asked?.alive.has(JSON.stringify(key)));
    for (const key of gone)
      found.differences.push({ ...describe(table, { key, columns: [], missing: false }), kind: "surplus" });
    if (repair) await round.write((tx) => removeWithBelow(tx, round.place, table, gone, (name) => round.below(name)));
  }
}

/**
 * Reads all rows of a set and holds them against the copy, whatever their versions say. What is compared gets a mark, so
 * that what the service does not have is left.
 */
export async function verifySet(round: Round, set: SyncSet, repair: boolean): Promise<SetReport> {
  const { mark } = await round.state(set.name);
  const marks: Marks = { seen: mark + 1, mended: mark + 2 };
  const below = round.below(set.name);
  const tables = [set, ...round.under(set.name)].flatMap((of) => of.tables.map((table) => ({ of, table })));
  await round.write(async (tx) => {
    const state = await round.stateIn(tx, set.name);
    await tx.setNote(round.place, noteOf(set.name), { ...state, mark: marks.mended, walk: null });
  });
  const highest = await round.parts.target.read((tx) =>
    tx.observedUntil(round.place, counterOf(set), Number.MAX_SAFE_INTEGER),
  );
  const isLater = ({ version }: TargetRow): boolean => version !== null && highest !== undefined && version > highest;
  const found: Found = { compared: 0, derived: 0, differences: [] };
  const expand = below.flatMap((one) => one.row.parent?.expand ?? []);
  const request = {
    arguments: {},
    select: set.select,
    ...(expand.length > 0 && { expand }),
    ...(set.row.strategy === "row-version" &&
      strategies[set.row.strategy].first(set.row, { ...(await round.state(set.name)), low: null })),
  };
  for (let link: string | undefined, first = true; first || link !== undefined; first = false) {
    const page = await round.read(set.name, set.row.path, link === undefined ? request : { ...request, link });
    const under = await readBelow(round, set, page.rows);
    await round.write(async (tx) => {
      for (const [table, rows] of rowsOf(set, page.rows, under))
        await compare(tx, round, table, rows, marks, repair, found, isLater);
    });
    link = page.next;
  }
  for (const { of, table } of tables) await findSurplus(round, of, table, marks.seen, repair, found);
  return {
    set: set.name,
    compared: found.compared,
    differences: found.differences,
    derived: found.derived,
    repaired: repair,
  };
}
