import { listAt, textAt } from "../../kit/json-access.ts";
import type { Round } from "../run/round.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { RowKey, StoredValue, TargetTransaction } from "../target/target.ts";
import { removeWithBelow } from "../walks/apply-page.ts";
import type { Doubt } from "./apply-tombstones.ts";
import { askKeys } from "./ask-keys.ts";

const doubtsNote = (set: string): string => `doubts:${set}`;

function isStored(value: unknown): value is StoredValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function readDoubts(note: unknown): Doubt[] {
  return (Array.isArray(note) ? note : []).map((doubt: unknown) => ({
    table: textAt(doubt, "table") ?? "",
    key: listAt(doubt, "key").filter(isStored),
  }));
}

/** Notes rows that have to be asked for: in the transaction that read the entry, so that a crash forgets none. */
export async function noteDoubts(
  tx: TargetTransaction,
  round: Round,
  set: string,
  doubts: readonly Doubt[],
): Promise<void> {
  if (doubts.length === 0) return;
  const known = readDoubts(await tx.note(round.place, doubtsNote(set)));
  await tx.setNote(round.place, doubtsNote(set), [...known, ...doubts]);
}

/** Whether the log of a set's deletions has a counter of its own, so that its versions cannot be compared with those of rows. */
function countsApart({ parts: { index } }: Round, { row }: SyncSet): boolean {
  const log = row.deletes && "log" in row.deletes ? index.logs?.[row.deletes.log] : undefined;
  return log !== undefined && log.counter !== row.counter;
}

/**
 * Asks for rows whose deletion and version contradict each other, and removes those that are gone. A log may count by
 * itself: then its versions say nothing about those of rows. What cannot be asked for stays, unless the log is known to
 * count by itself: its entry was read after the page that brought the row, and a row that is there again comes again.
 *
 * @returns how many rows were removed
 */
export async function settleDoubts(round: Round, set: SyncSet): Promise<number> {
  const doubts = readDoubts(await round.parts.target.read((tx) => tx.note(round.place, doubtsNote(set.name))));
  if (doubts.length === 0) return 0;
  const gone: { table: SyncSet["head"]; keys: RowKey[] }[] = [];
  for (const table of set.tables) {
    const keys = doubts.filter((doubt) => doubt.table === table.layout.name).map(({ key }) => key);
    const asked = keys.length > 0 ? await askKeys(round, set, table, keys) : undefined;
    if (asked) gone.push({ table, keys: keys.filter((key) => !asked.alive.has(JSON.stringify(key))) });
    else if (countsApart(round, set)) gone.push({ table, keys });
  }
  return round.write(async (tx) => {
    let deleted = 0;
    for (const { table, keys } of gone)
      deleted += await removeWithBelow(tx, round.place, table, keys, (name) => round.below(name));
    await tx.setNote(round.place, doubtsNote(set.name), undefined);
    return deleted;
  });
}
