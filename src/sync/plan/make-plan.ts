import type { OperationRow, SyncIndex } from "../../../generated/tables.ts";
import type { ClientCore } from "../../clients/core/client-core.ts";
import { isApiError } from "../../errors/api-error.ts";
import { noteOf } from "../run/round.ts";
import { freshState, readSetState, type SetState } from "../run/set-state.ts";
import { names } from "../sets/set-table.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { PlanOptions } from "../sync-options.ts";
import type { Place, SyncTarget } from "../target/target.ts";
import { isLongLoad } from "../walks/long-loads.ts";
import { strategies } from "../walks/strategies.ts";
import { counterOf } from "../walks/walk.ts";
import type { PlannedSet, SyncPlan } from "./sync-plan.ts";

const dayMs = 86_400_000;

/** Rows of a page where the spec says nothing of it. */
const usualPage = 60;

/** What a plan is made of. */
export interface PlanParts {
  readonly core: ClientCore;
  readonly index: SyncIndex;
  readonly target: SyncTarget;
  readonly place: Place;
  readonly company: Readonly<Record<string, unknown>>;
  readonly sets: readonly SyncSet[];
}

/** How a deleted row leaves. */
function deletesOf({ row: { deletes, strategy } }: SyncSet): PlannedSet["deletes"] {
  if (strategy === "snapshot") return "sweep";
  if (!deletes) return "verify";
  if ("log" in deletes) return "log";
  if ("link" in deletes) return "link";
  return "sweep" in deletes ? "sweep" : "parent";
}

/** How many rows a set has at the service, headers and lines of a mixed feed; null where it does not count them. */
async function countSet(parts: PlanParts, { row }: SyncSet, signal?: AbortSignal): Promise<number | null> {
  const rows = await countAt(parts, row.plain?.path ?? row.path, signal);
  if (rows === null || !row.lines?.plain) return rows;
  return rows + ((await countAt(parts, row.lines.plain.path, signal)) ?? 0);
}

async function countAt({ core, company }: PlanParts, path: string, signal?: AbortSignal): Promise<number | null> {
  // A list that has to be told its fields has no number of rows to give: feeds without a plain list (fact 53).
  if ((await core.listAt(path)).needsSelect) return null;
  try {
    return await core.count(path, { arguments: company, ...(signal && { signal }) });
  } catch (error) {
    if (isApiError(error)) return null;
    throw error;
  }
}

function rightsOf({ access }: OperationRow): string[] {
  return [...(access?.scopes ?? []), ...(access?.permissionSets ?? [])];
}

/** Rows of a set that is in the copy. */
async function rowsOf({ target, place }: PlanParts, set: SyncSet): Promise<number> {
  return target.read(async (tx) => {
    let rows = 0;
    for (const { layout } of set.tables) rows += await tx.count(layout, place);
    return rows;
  });
}

async function planSet(
  parts: PlanParts,
  set: SyncSet,
  state: SetState | undefined,
  { count = true, signal }: PlanOptions,
): Promise<PlannedSet> {
  const { row, head, lines, name } = set;
  const operation = await parts.core.listAt(row.path);
  const loads = !state?.loaded;
  const isBelow = row.strategy === "parent";
  const known = state && state.mark > 0 && state.loaded ? await rowsOf(parts, set) : null;
  const rows = known ?? (count && !isBelow ? await countSet(parts, set, signal) : null);
  const pages = Math.max(
    1,
    Math.ceil((rows ?? 0) / (operation.paging?.pageSize ?? usualPage)) - (state?.walk?.pages ?? 0),
  );
  const all = loads || strategies[row.strategy].readsAll;
  const isReadAgain = loads && row.strategy === "delta-link" && pages > 1;
  return {
    set: name,
    table: head.layout.name,
    lines: lines?.layout.name ?? null,
    strategy: row.strategy,
    deletes: deletesOf(set),
    loads,
    rows,
    requests: isBelow ? 0 : all ? pages * (isReadAgain ? 2 : 1) : 1,
    columns: Object.fromEntries(head.fields.map((field, at) => [field, head.layout.columns[at]?.name ?? field])),
    derived: names(row.derived).filter((field) => set.select.includes(field)),
    missing: names(row.missing),
    needs: rightsOf(operation),
  };
}

/** What a beat means for the limit of a day. */
async function warningsOf(parts: PlanParts, idle: number, everyMs: number | undefined): Promise<string[]> {
  if (everyMs === undefined) return [];
  const perDay = Math.ceil(dayMs / everyMs) * idle;
  const { limits } = await parts.core.forecast(parts.company, perDay);
  return limits
    .filter(({ name, limit }) => name === "day" && perDay > limit)
    .map(
      ({ limit }) =>
        `A round every ${Math.round(everyMs / 1000)} s needs ${perDay} requests a day, and the limit is ${limit}: read every ${Math.ceil((idle * dayMs) / limit / 1000)} s or less often, or fewer sets.`,
    );
}

/** Loads that begin later than the run, since each of them takes longer than the wait: see `long-loads.ts`. */
function waitingLoads(sets: readonly SyncSet[], planned: readonly PlannedSet[]): SyncSet[] {
  const pages = new Map(planned.map(({ set, requests }) => [set, requests]));
  return sets.filter((set, at) => planned[at]?.loads && isLongLoad(set, freshState, pages));
}

/** Says what a run will read and take, by what is known of the copy; sets that were never read are counted. */
export async function makePlan(parts: PlanParts, options: PlanOptions): Promise<SyncPlan> {
  const { target, place, sets, core, index, company } = parts;
  const notes = await target.read((tx) => tx.notes(place));
  const planned: PlannedSet[] = [];
  for (const set of sets) {
    const note = notes.get(noteOf(set.name));
    planned.push(await planSet(parts, set, note === undefined ? undefined : readSetState(note), options));
  }
  const logs = new Set(sets.flatMap(({ row: { deletes } }) => (deletes && "log" in deletes ? [deletes.log] : []))).size;
  const resets = new Set(sets.flatMap(({ row }) => names(row.reset))).size;
  const waiting = waitingLoads(sets, planned);
  const versions = new Set(waiting.map(counterOf).filter((counter) => index.counters?.[counter])).size;
  const requests = planned.reduce((sum, one) => sum + one.requests, 0) + logs + resets + versions;
  const idleRequests =
    sets.reduce(
      (sum, { row }, at) =>
        sum + (row.strategy === "parent" ? 0 : strategies[row.strategy].readsAll ? (planned[at]?.requests ?? 1) : 1),
      0,
    ) + logs;
  const { earliestEndMs, enough } = await core.forecast(company, requests);
  return {
    source: place.source,
    company: place.company,
    sets: planned,
    rows: planned.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
    requests,
    idleRequests,
    // What does not fit into the first day ends in a later one; a limit of a minute only makes it slower.
    days: enough ? 1 : 1 + Math.ceil((earliestEndMs - core.now()) / dayMs),
    earliestEndMs,
    warnings: [
      ...(await warningsOf(parts, idleRequests, options.everyMs)),
      ...waiting.map(
        ({ name, row }) =>
          `${name} has more pages than the wait takes seconds: it is read last, up to ${row.lateSeconds} s after the run began, so that it is not read twice.`,
      ),
    ],
  };
}
