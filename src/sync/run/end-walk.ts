import type { TargetTransaction } from "../target/target.ts";
import { dueNote, noteOf, type Round } from "./round.ts";
import { endedWalk, type SetState } from "./set-state.ts";

/** Ends a walk, in the transaction of its last page, and answers the notification that made the set due before it began. */
export async function endWalk(tx: TargetTransaction, round: Round, set: string, state: SetState): Promise<SetState> {
  const ended = endedWalk(state);
  await tx.setNote(round.place, noteOf(set), ended);
  const due = state.walk?.due ?? null;
  if (due !== null && (await tx.note(round.place, dueNote(set))) === due)
    await tx.setNote(round.place, dueNote(set), undefined);
  return ended;
}
