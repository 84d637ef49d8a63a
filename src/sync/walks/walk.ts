import type { CorePage, PageRequest } from "../../clients/core/client-core.ts";
import { isApiError } from "../../errors/api-error.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import { leaveRows } from "../deletes/leave-rows.ts";
import { beginSetAnew } from "../run/begin-anew.ts";
import { endWalk } from "../run/end-walk.ts";
import { noteOf, type Round } from "../run/round.ts";
import type { SetState, WalkState } from "../run/set-state.ts";
import type { SyncStep } from "../run/sync-step.ts";
import { versionText } from "../sets/stored-value.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { TargetTransaction } from "../target/target.ts";
import { applyPage, type PageApplied } from "./apply-page.ts";
import { type Below, readBelow } from "./read-below.ts";
import { strategies } from "./strategies.ts";

/** Which rows a walk is to read. */
export type WalkKind = WalkState["kind"];

/** The version under which what was seen of a set is kept. */
export function counterOf({ name, row }: SyncSet): string {
  return row.counter ?? name;
}

/** The highest version of a page's rows. */
export function highestVersion(rows: readonly DecodedRow[], cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  return rows.reduce<string | null>((highest, row) => {
    const version = versionText(row[cursor]);
    return highest === null || (version !== null && version > highest) ? version : highest;
  }, null);
}

/** What a page is asked for; the same fields whatever the walk. */
function requestOf(round: Round, set: SyncSet, state: SetState, kind: WalkKind, link: string | null): PageRequest {
  const { row } = set;
  const expand = round.below(set.name).flatMap((below) => below.row.parent?.expand ?? []);
  const shared = { arguments: {}, select: set.select, ...(expand.length > 0 && { expand }) };
  // A sweep asks for no link of its own: that of the load is older, and goes on.
  const tracks = row.strategy === "delta-link" && kind !== "sweep" && { trackChanges: true };
  if (link !== null) return { ...shared, link, ...tracks };
  const from = kind === "read" ? state : { ...state, low: null, delta: null };
  const first = strategies[row.strategy].first(row, from);
  return { ...shared, ...first, ...(first.link === undefined && tracks) };
}

/** The walk that a page belongs to, as it stands behind it. */
async function walkBehind(
  round: Round,
  set: SyncSet,
  walk: WalkState | null,
  kind: WalkKind,
  page: CorePage,
  due: string | null,
  tx: TargetTransaction,
): Promise<WalkState> {
  const startedMs = walk?.startedMs ?? page.readAfterMs;
  const counter = counterOf(set);
  // What was deleted and written again behind the log's page is read again by the next walk: its deletion is told then.
  const sinceMs = Math.min(startedMs, round.logReadMs ?? startedMs);
  const untilMs = sinceMs - (set.row.lateSeconds ?? 0) * 1000;
  const nextLow = walk ? walk.nextLow : ((await tx.observedUntil(round.place, counter, untilMs)) ?? null);
  if (!walk) await tx.forgetObserved(round.place, counter, untilMs);
  return {
    kind,
    startedMs,
    nextLow,
    link: page.next ?? "",
    pages: (walk?.pages ?? 0) + 1,
    rows: (walk?.rows ?? 0) + page.rows.length,
    due,
  };
}

/** What is known of a set behind a page. */
function stateBehind(
  set: SyncSet,
  before: SetState,
  walk: WalkState,
  page: CorePage,
  mistakes: Round["parts"]["mistakes"],
): SetState {
  const { row } = set;
  const strategy = strategies[row.strategy];
  const seen: SetState = { ...before, walk, high: strategy.highest(row, before.high, page) };
  const highest = highestVersion(page.rows, row.cursor);
  if (mistakes.lowByPage && row.strategy === "row-version" && highest !== null) return { ...seen, low: highest };
  if (page.next !== undefined) return seen;
  const observed = mistakes.lowIsHighest ? (highest ?? before.low) : walk.nextLow;
  const next = strategy.next({ row, state: seen, startedMs: walk.startedMs, observed, page });
  return { ...seen, ...next, ...(walk.kind !== "read" && { fullPages: walk.pages }) };
}

/** Whether rows are left that this walk over all has not seen. */
async function hasUnseen(tx: TargetTransaction, round: Round, set: SyncSet, mark: number): Promise<boolean> {
  if (mark === 1) return false;
  for (const { layout } of [set, ...round.under(set.name)].flatMap(({ tables }) => tables))
    if ((await tx.unmarked(layout, round.place, mark, 1)).length > 0) return true;
  return false;
}

/** Stores a page and what is known behind it, in one transaction. */
async function storePage(
  round: Round,
  set: SyncSet,
  before: SetState,
  kind: WalkKind,
  page: CorePage,
  below: readonly Below[],
  due: string | null,
): Promise<{ state: SetState; step: SyncStep }> {
  const { mistakes } = round.parts;
  // All rows that a sweep sees get a mark of their own, from its first page on.
  const begun = before.walk === null && kind === "sweep" ? { ...before, mark: before.mark + 1 } : before;
  const apply = async (tx: TargetTransaction): Promise<PageApplied> => {
    const highest = highestVersion(page.rows, set.row.strategy === "row-version" ? set.row.cursor : undefined);
    if (highest !== null) await tx.observe(round.place, counterOf(set), page.readBeforeMs, highest);
    return applyPage(tx, round.place, { set, page, below, belowOf: (name) => round.below(name), mark: begun.mark });
  };
  const note = async (tx: TargetTransaction): Promise<SetState> => {
    const walk = await walkBehind(round, set, before.walk, kind, page, due, tx);
    const behind = stateBehind(set, begun, walk, page, mistakes);
    const isEnd = page.next === undefined && (kind === "read" || !(await hasUnseen(tx, round, set, begun.mark)));
    if (isEnd) return endWalk(tx, round, set.name, behind);
    await tx.setNote(round.place, noteOf(set.name), behind);
    return behind;
  };
  const both = async (tx: TargetTransaction): Promise<[SetState, PageApplied]> => {
    const applied = await apply(tx);
    return [await note(tx), applied];
  };
  const [state, applied] = mistakes.cursorApart
    ? [await round.write(note), await round.write(apply)]
    : await round.write(both);
  return {
    state,
    step: {
      set: set.name,
      table: set.head.layout.name,
      kind,
      rows: page.rows.length,
      ...applied,
      done: state.walk === null,
      lagSeconds: round.lagOf(state),
      requests: round.requests,
    },
  };
}

/** Which walk is next: the one that was begun goes on; a set that was never read whole is read whole. */
function kindOf(state: SetState, set: SyncSet, sweeps: boolean): WalkKind {
  if (state.walk) return state.walk.kind;
  if (!state.loaded) return "load";
  return sweeps || strategies[set.row.strategy].readsAll ? "sweep" : "read";
}

/** Statuses by which a service says that a link leads nowhere any more. */
const deadStatuses = [400, 404, 410];

function isDeadLink(error: unknown, link: string | null): boolean {
  return link !== null && link !== "" && isApiError(error) && deadStatuses.includes(error.status);
}

/** A walk whose link died begins again; a set whose link of changes died is read anew, since nobody knows what it missed. */
async function afterDeadLink(round: Round, set: SyncSet, state: SetState, link: string | null): Promise<SetState> {
  return round.write(async (tx) => {
    if (link === null) return beginSetAnew(tx, round.place, set.name);
    const again = { ...state, walk: null };
    await tx.setNote(round.place, noteOf(set.name), again);
    return again;
  });
}

/**
 * One pass over a set, a step a page. It ends where the run ends, and goes on from there.
 *
 * @param sweeps whether it reads all rows, so that those it does not see leave
 * @throws {SyncTakenOver} when somebody else took the company over
 * @throws {SyncAccessMissing} when the service refuses the list
 * @throws {SyncWouldDelete} when more rows would leave than a mistake explains
 */
export async function* walk(round: Round, set: SyncSet, sweeps: boolean): AsyncGenerator<SyncStep, void, undefined> {
  let state = await round.state(set.name);
  let kind = kindOf(state, set, sweeps);
  // Asked before the first page: what is told later may be of a row that the page does not have.
  let due = state.walk ? state.walk.due : await round.due(set.name);
  // Each once: while a walk rests both the link of its page and that of changes may die.
  const died = new Set<"page" | "changes">();
  // Behind the last page of a walk over all there is no link, and rows may still have to leave.
  for (let link = state.walk?.link ?? null; link !== ""; link = state.walk ? state.walk.link : null) {
    let page: CorePage;
    try {
      page = await round.read(set.name, set.row.path, requestOf(round, set, state, kind, link));
    } catch (error) {
      const which = link === null ? "changes" : "page";
      if (died.has(which) || !isDeadLink(error, link ?? state.delta)) throw error;
      died.add(which);
      state = await afterDeadLink(round, set, state, link);
      kind = kindOf(state, set, sweeps);
      due = await round.due(set.name);
      continue;
    }
    const below = await readBelow(round, set, page.rows);
    const stored = await storePage(round, set, state, kind, page, below, due);
    state = stored.state;
    yield stored.step;
    if (state.walk === null || round.isOver()) return;
  }
  yield* leaveRows(round, set, state);
}
