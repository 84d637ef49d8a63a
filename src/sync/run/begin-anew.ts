import { followedNote, readFollowed } from "../deletes/followed-tables.ts";
import type { Place, TargetTransaction } from "../target/target.ts";
import { noteOf } from "./round.ts";
import { begunAnew, freshState, readSetState, type SetState } from "./set-state.ts";

/** Begins a set anew: all of it is read under a higher mark. */
export async function beginSetAnew(tx: TargetTransaction, place: Place, set: string): Promise<SetState> {
  const state = begunAnew(readSetState(await tx.note(place, noteOf(set))));
  await tx.setNote(place, noteOf(set), state);
  return state;
}

/**
 * Begins a log anew, and with it every set that it tells of: what it forgot in between nobody knows.
 *
 * @returns the log's state
 */
export async function beginAnew(
  tx: TargetTransaction,
  place: Place,
  { log }: { readonly log: string },
): Promise<SetState> {
  for (const [note, value] of await tx.notes(place)) {
    const set = note.startsWith(followedNote("")) ? readFollowed(value) : undefined;
    if (set?.log === log) await beginSetAnew(tx, place, set.set);
  }
  await forgetLog(tx, place, log);
  return freshState;
}

/** Forgets where a log was read to and what it told. */
export async function forgetLog(tx: TargetTransaction, place: Place, log: string): Promise<void> {
  await tx.forgetTombstones(place, log);
  await tx.forgetObserved(place, `log:${log}`);
  await tx.setNote(place, `log:${log}`, undefined);
}
