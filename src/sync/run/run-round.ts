import { readLog } from "../deletes/read-log.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import { askVersions, isLongLoad, type PlannedPages, waitForBound } from "../walks/long-loads.ts";
import { walk } from "../walks/walk.ts";
import { checkResets } from "./check-resets.ts";
import { noteSets } from "./note-sets.ts";
import type { Round } from "./round.ts";
import type { SetState } from "./set-state.ts";
import type { SyncStep } from "./sync-step.ts";

/** Sets with rows below theirs are swept this much less often: a sweep reads them all. */
const linesBeat = 7;

/**
 * Whether all rows of a set are to be read, since nothing tells that one of them is gone. That is decided by the service's
 * clock, like the moment of the last sweep: by the own one it could be years ago, or years ahead.
 */
function isSweepDue(round: Round, set: SyncSet, { loaded, sweptMs, readAgain }: SetState): boolean {
  if (readAgain) return true;
  const { sweepEveryMs } = round.parts;
  const sweeps = set.row.deletes !== undefined && "sweep" in set.row.deletes;
  const hasLines = set.lines !== undefined || round.below(set.name).length > 0;
  if (!loaded || (!sweeps && !hasLines)) return false;
  if (sweepEveryMs === 0) return true;
  return round.servedMs !== undefined && round.servedMs - (sweptMs ?? 0) >= sweepEveryMs * (sweeps ? 1 : linesBeat);
}

/** Brings a set in step. A sweep is due behind a walk that was broken off before, or that was first to tell the service's time. */
async function* walkSet(round: Round, set: SyncSet): AsyncGenerator<SyncStep, void, undefined> {
  let readAll = false;
  for await (const step of walk(round, set, isSweepDue(round, set, await round.state(set.name)))) {
    readAll ||= step.kind !== "read";
    yield step;
  }
  const state = await round.state(set.name);
  if ((!readAll || state.readAgain) && !round.isOver() && isSweepDue(round, set, state)) yield* walk(round, set, true);
}

/** Logs that tell of the sets of a run. */
function logsOf(round: Round): string[] {
  const logs = round.parts.sets.flatMap(({ row: { deletes } }) => (deletes && "log" in deletes ? [deletes.log] : []));
  return [...new Set(logs)];
}

/** What comes before the sets: what makes their cursors worthless, and the logs of their deletions. */
export async function* readDeletions(round: Round): AsyncGenerator<SyncStep, void, undefined> {
  await noteSets(round);
  await checkResets(round);
  yield* readLogs(round);
}

async function* readLogs(round: Round): AsyncGenerator<SyncStep, void, undefined> {
  for (const name of logsOf(round)) {
    const log = round.parts.index.logs?.[name];
    if (log) yield* readLog(round, name, log);
    if (round.isOver()) return;
  }
}

/**
 * One round: what makes cursors worthless, deletions, then the sets, one after the other, long loads last. A row whose
 * deletion is read before the row is alive when a page still brings it.
 *
 * @param pages what the plan expects of sets that are read whole
 */
export async function* runRound(round: Round, pages: PlannedPages): AsyncGenerator<SyncStep, void, undefined> {
  await noteSets(round);
  await checkResets(round);
  const [short, long]: [SyncSet[], SyncSet[]] = [[], []];
  for (const set of round.parts.sets) {
    // They come with the rows above them.
    if (set.row.strategy === "parent") continue;
    (isLongLoad(set, await round.state(set.name), pages) ? long : short).push(set);
  }
  const ready = await askVersions(round, long);
  if (short.length > 0) yield* readLogs(round);
  if (round.isOver()) return;
  for (const set of short) {
    yield* walkSet(round, set);
    if (round.isOver()) return;
  }
  for (const [at, set] of long.entries()) {
    if (!(await waitForBound(round, set, ready))) return;
    // What the log tells before a page is no deletion of what the page brings: it is read behind the wait, not before it.
    if (at === 0) yield* readLogs(round);
    if (round.isOver()) return;
    yield* walkSet(round, set);
    if (round.isOver()) return;
  }
}
