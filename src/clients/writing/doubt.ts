import { type AnswerUnreadable, isAnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { isOutcomeUnknown, type OutcomeUnknown } from "../../errors/outcome-unknown.ts";

/** What is not known of creates that were sent before. */
export interface Doubt {
  /** When the last of them was sent; epoch milliseconds. */
  readonly sentAtMs: number;
  /** One that took place for certain: there is nothing left to create. */
  readonly done?: AnswerUnreadable;
}

/** The doubt that a create leaves behind which ended like this. */
export function doubtOf(ending: OutcomeUnknown | AnswerUnreadable): Doubt {
  const { sentAtMs } = ending;
  return isAnswerUnreadable(ending) ? { sentAtMs, done: ending } : { sentAtMs };
}

/**
 * Adds what another call's error leaves open; a certain refusal leaves nothing.
 *
 * @param sameClient another client's record may be another tenant's: it is waited for, and does not stand for ours
 */
export function addDoubt(known: Doubt | undefined, error: unknown, sameClient: boolean): Doubt | undefined {
  if (!isOutcomeUnknown(error) && !isAnswerUnreadable(error)) return known;
  const added = sameClient ? doubtOf(error) : { sentAtMs: error.sentAtMs };
  if (!known) return added;
  const done = known.done ?? added.done;
  return { sentAtMs: Math.max(known.sentAtMs, added.sentAtMs), ...(done && { done }) };
}
