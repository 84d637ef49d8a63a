import type { SyncLogRow } from "../../../generated/tables.ts";
import type { CorePage } from "../../clients/core/client-core.ts";
import { beginAnew } from "../run/begin-anew.ts";
import { noteOf, type Round } from "../run/round.ts";
import { endedWalk, readSetState, type SetState, type WalkState } from "../run/set-state.ts";
import type { SyncStep } from "../run/sync-step.ts";
import { versionText } from "../sets/stored-value.ts";
import type { TargetTransaction, Tombstone } from "../target/target.ts";
import { rowVersion } from "../walks/row-version.ts";
import { highestVersion } from "../walks/walk.ts";
import { applyTombstones } from "./apply-tombstones.ts";
import { followedNote, readFollowed } from "./followed-tables.ts";
import { noteDoubts, settleDoubts } from "./settle-doubts.ts";

/**
 * A log is taken for cut this much before it says, since nobody knows when it is; of one that keeps little a quarter of that,
 * so that a round a day does not make each a load.
 */
const keepMarginMs = 86_400_000;
const mostOfKept = 0.25;

/** The name under which the state of a log is noted. */
export const logNote = (log: string): string => `log:${log}`;

/** Whose versions those of a log are: never taken for those of rows. */
const counterOf = (log: string): string => `log:${log}`;

function tombstoneOf(log: SyncLogRow, record: CorePage["rows"][number]): Tombstone {
  return {
    type: Number(record[log.type]),
    key: String(record[log.key]).toLowerCase(),
    version: versionText(record[log.cursor]) ?? "",
  };
}

/** Whether entries may have left the log since it was last read. */
function hasForgotten({ keepSeconds }: SyncLogRow, { completedMs }: SetState, nowMs: number): boolean {
  if (keepSeconds === undefined || completedMs === null) return false;
  const keptMs = keepSeconds * 1000;
  return nowMs - completedMs > keptMs - Math.min(keepMarginMs, keptMs * mostOfKept);
}

async function walkBehind(
  round: Round,
  name: string,
  log: SyncLogRow,
  before: SetState,
  page: CorePage,
  tx: TargetTransaction,
): Promise<WalkState> {
  const { walk } = before;
  const startedMs = walk?.startedMs ?? page.readAfterMs;
  const untilMs = startedMs - (log.lateSeconds ?? 0) * 1000;
  if (!walk) await tx.forgetObserved(round.place, counterOf(name), untilMs);
  const nextLow = walk ? walk.nextLow : ((await tx.observedUntil(round.place, counterOf(name), untilMs)) ?? null);
  return {
    kind: "read",
    startedMs,
    nextLow,
    link: page.next ?? "",
    pages: (walk?.pages ?? 0) + 1,
    rows: (walk?.rows ?? 0) + page.rows.length,
    due: null,
  };
}

/** What is known of a log behind a page; where its next walk starts follows the rule of versions. */
function stateBehind(log: SyncLogRow, before: SetState, walk: WalkState, page: CorePage): SetState {
  const state = { ...before, walk };
  if (page.next !== undefined) return state;
  const { startedMs, nextLow: observed } = walk;
  return endedWalk({ ...state, ...rowVersion.next({ row: asRow(log), state, startedMs, observed, page }) });
}

/** Stores a page: its entries count for all tables of the company that the log tells of. */
async function storePage(round: Round, name: string, log: SyncLogRow, before: SetState, page: CorePage) {
  const { mistakes } = round.parts;
  return round.write(async (tx) => {
    const walk = await walkBehind(round, name, log, before, page, tx);
    const highest = highestVersion(page.rows, log.cursor);
    if (highest !== null) await tx.observe(round.place, counterOf(name), page.readBeforeMs, highest);
    const entries = page.rows.map((record) => tombstoneOf(log, record));
    const fresh = mistakes.noTombstones ? entries : await tx.addTombstones(round.place, name, entries);
    const deleted = new Map<string, number>();
    const notes = await tx.notes(round.place);
    for (const [note, value] of notes) {
      const set = note.startsWith(followedNote("")) ? readFollowed(value) : undefined;
      if (set?.log !== name || fresh.length === 0) continue;
      const { mark } = readSetState(notes.get(noteOf(set.set)));
      const applied = await applyTombstones(tx, round.place, set, fresh, mark, mistakes.noTombstones ?? false);
      await noteDoubts(tx, round, set.set, applied.doubts);
      deleted.set(set.set, applied.deleted);
    }
    const state = stateBehind(log, before, walk, page);
    if (state.walk === null && state.low !== null) await tx.forgetTombstones(round.place, name, state.low);
    await tx.setNote(round.place, logNote(name), state);
    return { state, deleted };
  });
}

/**
 * Reads a log of deletions on from where it was read. A step for each set from which rows left.
 *
 * @throws {SyncAccessMissing} when the service refuses the log
 */
export async function* readLog(round: Round, name: string, log: SyncLogRow): AsyncGenerator<SyncStep, void, undefined> {
  let state = readSetState(await round.parts.target.read((tx) => tx.note(round.place, logNote(name))));
  const request = { arguments: {}, select: [log.cursor, log.key, log.type] };
  for (;;) {
    const from = state.walk ? { link: state.walk.link } : rowVersion.first({ ...asRow(log) }, state);
    const page = await round.read(name, log.path, { ...request, ...from });
    if (state.walk === null && hasForgotten(log, state, page.readAfterMs)) {
      // Deletions in between are not known any more: what the log tells of is read anew, and the log from its beginning.
      state = await round.write((tx) => beginAnew(tx, round.place, { log: name }));
      continue;
    }
    if (state.walk === null) round.logReadMs = page.readAfterMs;
    const stored = await storePage(round, name, log, state, page);
    state = stored.state;
    for (const set of round.parts.sets) {
      const deleted = (stored.deleted.get(set.name) ?? 0) + (await settleDoubts(round, set));
      if (deleted > 0) yield stepOf(round, set.name, set.head.layout.name, deleted);
    }
    if (state.walk === null || round.isOver()) return;
  }
}

/** A log as the strategy of versions sees a set. */
function asRow({ path, record, cursor, key }: SyncLogRow): Parameters<typeof rowVersion.first>[0] {
  return { path, record, strategy: "row-version", key, cursor, columns: {} };
}

function stepOf(round: Round, set: string, table: string, deleted: number): SyncStep {
  return {
    set,
    table,
    kind: "deletes",
    rows: 0,
    inserted: 0,
    updated: 0,
    deleted,
    done: false,
    lagSeconds: null,
    requests: round.requests,
  };
}
