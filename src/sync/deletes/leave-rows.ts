import { SyncWouldDelete } from "../../errors/sync-would-delete.ts";
import { isUnlisted } from "../run/check-resets.ts";
import { endWalk } from "../run/end-walk.ts";
import { noteOf, type Round } from "../run/round.ts";
import type { SetState } from "../run/set-state.ts";
import type { SyncStep } from "../run/sync-step.ts";
import type { SetTable } from "../sets/set-table.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { RowKey } from "../target/target.ts";
import { removeWithBelow } from "../walks/apply-page.ts";
import { askKeys } from "./ask-keys.ts";

/** Rows that are removed in one transaction. */
const chunk = 300;

/** A walk that would remove more rows than this, and more than a fifth of all, is stopped: it may be a mistake. */
const mostUnasked = 50;
const mostShare = 0.2;

/** Refuses what looks like a mistake; the walk begins anew next time, when it may see more. */
async function refuseMany(round: Round, set: SyncSet, state: SetState): Promise<void> {
  for (const { layout } of set.tables) {
    const { missing, all } = await round.parts.target.read(async (tx) => ({
      missing: await tx.count(layout, round.place, state.mark),
      all: await tx.count(layout, round.place),
    }));
    const isFew = missing <= mostUnasked || missing <= all * mostShare;
    if (missing === 0 || (isFew && !(await isUnlisted(round)))) continue;
    await round.write((tx) => tx.setNote(round.place, noteOf(set.name), { ...state, walk: null }));
    throw new SyncWouldDelete(layout.set, round.place.company, missing, all);
  }
}

/** Rows of a table that are gone, among some that a walk did not see; those that are there after all are stored. */
async function goneOf(
  round: Round,
  set: SyncSet,
  table: SetTable,
  keys: readonly RowKey[],
  state: SetState,
): Promise<RowKey[]> {
  const asked = await askKeys(round, set, table, keys);
  if (!asked) return [...keys];
  if (asked.records.length > 0)
    await round.write((tx) =>
      tx.upsert(
        table.layout,
        round.place,
        asked.records.map((record) => table.toRow(record, set.versionOf(record))),
        state.mark,
      ),
    );
  return keys.filter((key) => !asked.alive.has(JSON.stringify(key)));
}

/**
 * Lets the rows leave that a walk over all did not see: those of a sweep after each was asked for by its key, since a list
 * that changes while it is paged may skip a row.
 *
 * @throws {SyncWouldDelete} when a sweep would remove more than a fifth of the rows, and more than 50; or any, of a company
 * that the list of companies does not show any more
 */
export async function* leaveRows(
  round: Round,
  set: SyncSet,
  state: SetState,
): AsyncGenerator<SyncStep, void, undefined> {
  const { target, allowDeletes } = round.parts;
  const sweeps = state.walk?.kind === "sweep";
  if (sweeps && !allowDeletes) await refuseMany(round, set, state);
  const below = round.under(set.name);
  const tables = [
    ...set.tables.map((table) => ({ of: set, table })),
    ...below.flatMap((of) => of.tables.map((table) => ({ of, table }))),
  ];
  for (const { of, table } of tables) {
    let after: RowKey | undefined;
    for (;;) {
      const keys = await target.read((tx) => tx.unmarked(table.layout, round.place, state.mark, chunk, after));
      after = keys.at(-1);
      if (keys.length === 0) break;
      const gone = sweeps ? await goneOf(round, of, table, keys, state) : keys;
      const deleted = await round.write((tx) =>
        removeWithBelow(tx, round.place, table, gone, (name) => round.below(name)),
      );
      yield stepOf(round, set, state, deleted);
      if (round.isOver()) return;
    }
  }
  const done = await round.write((tx) => endWalk(tx, round, set.name, state));
  yield stepOf(round, set, done, 0);
}

function stepOf(round: Round, set: SyncSet, state: SetState, deleted: number): SyncStep {
  return {
    set: set.name,
    table: set.head.layout.name,
    kind: "deletes",
    rows: 0,
    inserted: 0,
    updated: 0,
    deleted,
    done: state.walk === null,
    lagSeconds: round.lagOf(state),
    requests: round.requests,
  };
}
