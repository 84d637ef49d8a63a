import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import type { SyncPlan } from "../plan/sync-plan.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { SyncBase } from "../sync-base.ts";
import type { RunOptions } from "../sync-options.ts";
import { dueNote } from "./round.ts";
import { runRound } from "./run-round.ts";
import type { SyncStep } from "./sync-step.ts";

/** Sets that a notification made due, with those that their rows come with. */
async function dueSets(base: SyncBase, sets: readonly SyncSet[]): Promise<SyncSet[]> {
  const { place } = await base.ready();
  const notes = await base.target.read((tx) => tx.notes(place));
  const due = new Set(sets.flatMap(({ name }) => (notes.has(dueNote(name)) ? [name] : [])));
  // Rows below others come with those: the set above is read, and with it all that stands below. Those above come first.
  for (const { name, row } of sets.toReversed()) if (due.has(name) && row.parent) due.add(row.parent.set);
  for (const { name, row } of sets) if (row.parent && due.has(row.parent.set)) due.add(name);
  return sets.filter(({ name }) => due.has(name));
}

/**
 * Brings the sets of a plan in step.
 *
 * @throws {SyncOptionInvalid} when the plan is one of another company
 */
export async function* runPlan(
  base: SyncBase,
  plan: SyncPlan,
  options: RunOptions,
): AsyncGenerator<SyncStep, void, undefined> {
  const { place } = await base.ready();
  if (plan.company !== place.company || plan.source !== place.source)
    throw new SyncOptionInvalid(
      `The plan is one of company ${plan.company} of ${plan.source}, and this sync of ${place.company} of ${place.source}.`,
    );
  const sets = await base.prepare(plan.sets.map(({ set }) => set));
  const wanted = options.dueOnly ? await dueSets(base, sets) : sets;
  const pages = new Map(plan.sets.map(({ set, loads, requests }) => [set, loads ? requests : 1]));
  if (wanted.length > 0) yield* base.inTurn(wanted, options, (round) => runRound(round, pages));
}
