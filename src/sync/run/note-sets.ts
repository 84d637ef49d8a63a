import { followedNote, followedOf } from "../deletes/followed-tables.ts";
import { names } from "../sets/set-table.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { TargetTransaction } from "../target/target.ts";
import { counterOf } from "../walks/walk.ts";
import { resetNote } from "./check-resets.ts";
import { noteOf, type Round } from "./round.ts";
import { begunAnew, freshState, readSetState } from "./set-state.ts";

/** What pages of a set bring: another selection has to read rows again that are there already. */
function fieldsOf(round: Round, set: SyncSet): string[] {
  return [...set.select, ...round.under(set.name).map(({ name }) => `>${name}`)];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function noteSet(
  tx: TargetTransaction,
  round: Round,
  set: SyncSet,
  notes: ReadonlyMap<string, unknown>,
): Promise<void> {
  const { row, name } = set;
  const put = async (note: string, value: unknown): Promise<void> => {
    if (!isSame(notes.get(note), value)) await tx.setNote(round.place, note, value);
  };
  const log = row.deletes && "log" in row.deletes ? [row.deletes.log] : [];
  await put(followedNote(name), followedOf(round, set));
  await put(
    resetNote(name),
    row.reset === undefined ? undefined : { resets: names(row.reset), counters: [counterOf(set)], logs: log },
  );
  const known = notes.get(noteOf(name));
  const state = readSetState(known);
  const fields = fieldsOf(round, set);
  if (known === undefined) await tx.setNote(round.place, noteOf(name), { ...freshState, fields });
  else if (!isSame(state.fields, fields)) await tx.setNote(round.place, noteOf(name), { ...begunAnew(state), fields });
}

/** Notes what a run is about, so that later runs know what a log and a reset mean for sets that are not among theirs. */
export async function noteSets(round: Round): Promise<void> {
  await round.write(async (tx) => {
    const notes = await tx.notes(round.place);
    for (const set of round.parts.sets) await noteSet(tx, round, set, notes);
  });
}
