import type { SyncPlan, SyncStep } from "../../sync/index.ts";
import { interruption, wasInterrupted } from "../interruption.ts";
import { counted } from "./plain-numbers.ts";
import { progressText } from "./progress-text.ts";
import type { RunFlags } from "./run-flags.ts";
import type { Progress } from "./show-progress.ts";
import { type CompanyCopy, setsOf } from "./use-syncs.ts";

/** What a round did to one set. It is JSON. */
export interface SetRound {
  readonly set: string;
  readonly table: string;
  rows: number;
  inserted: number;
  updated: number;
  deleted: number;
  /** Whether the copy has all that there was when the round began. */
  done: boolean;
  lagSeconds: number | null;
}

/** What a round did to a company. It is JSON. */
export interface CompanyRound {
  readonly source: string;
  readonly company: string;
  readonly inStep: boolean;
  readonly requests: number;
  readonly seconds: number;
  readonly sets: readonly SetRound[];
}

function freshRounds(plan: SyncPlan): Map<string, SetRound> {
  // Rows below others come with those, and are counted with them.
  const own = plan.sets.filter(({ strategy }) => strategy !== "parent");
  return new Map(
    own.map(({ set, table }) => [
      set,
      { set, table, rows: 0, inserted: 0, updated: 0, deleted: 0, done: false, lagSeconds: null },
    ]),
  );
}

function add(rounds: Map<string, SetRound>, step: SyncStep): void {
  const round = rounds.get(step.set);
  if (!round) return;
  round.rows += step.rows;
  round.inserted += step.inserted;
  round.updated += step.updated;
  round.deleted += step.deleted;
  round.done ||= step.done;
  round.lagSeconds = step.lagSeconds ?? round.lagSeconds;
}

/** How far a round is, with what is left of the limits. */
async function lineOf(
  { client, company }: CompanyCopy,
  plan: SyncPlan,
  step: SyncStep,
  round: SetRound,
  all: { readonly rows: number; readonly spentMs: number },
): Promise<string> {
  const planned = plan.sets.find(({ set }) => set === step.set);
  const toCome = Math.max(0, plan.requests - step.requests);
  const { limits, earliestEndMs } = await client.quota.forecast(company, toCome);
  return progressText({
    set: step.set,
    rows: round.rows,
    of: planned?.loads ? planned.rows : null,
    allRows: all.rows,
    spentMs: all.spentMs,
    sent: step.requests,
    toCome,
    limitedMs: earliestEndMs - Date.now(),
    leftToday: limits.find(({ name }) => name === "day")?.left,
  });
}

/**
 * One round of one company, with its progress.
 *
 * @throws {ErpError} what planning and running throw; the copy is as of its last page then
 */
export async function runCompany(
  copy: CompanyCopy,
  flags: RunFlags,
  shown: Progress,
  first: boolean,
): Promise<CompanyRound> {
  const { sync, company } = copy;
  const { every, for: deadlineMs, wait: waitMs, allowDeletes } = flags;
  const signal = interruption();
  const startedMs = performance.now();
  const plan = await sync.plan(await setsOf(copy, flags), {
    count: first,
    signal,
    ...(first && every !== undefined && { everyMs: every }),
  });
  for (const warning of plan.warnings) shown.tell(`warning: company ${company}: ${warning}`);
  if (first && plan.days > 1)
    shown.tell(
      `company ${company}: the limits spread this over ${plan.days} days, until ${new Date(plan.earliestEndMs).toISOString()}.`,
    );
  const rounds = freshRounds(plan);
  let rows = 0;
  let requests = 0;
  try {
    const options = {
      signal,
      ...(deadlineMs !== undefined && { deadlineMs }),
      ...(waitMs !== undefined && { waitMs }),
      ...(allowDeletes && { allowDeletes }),
    };
    for await (const step of sync.run(plan, options)) {
      add(rounds, step);
      rows += step.rows;
      requests = step.requests;
      const round = rounds.get(step.set);
      if (!round || !shown.isDue()) continue;
      shown.show(await lineOf(copy, plan, step, round, { rows, spentMs: performance.now() - startedMs }));
    }
  } catch (error) {
    if (wasInterrupted())
      shown.tell(
        `Stopped. The copy of company ${company} is as of its last page: ${counted(rows, "row")} of this run are in it. Run it again to go on.`,
      );
    throw error;
  } finally {
    shown.clear();
  }
  const sets = [...rounds.values()];
  return {
    source: plan.source,
    company,
    inStep: sets.every(({ done }) => done),
    requests,
    seconds: Math.round(performance.now() - startedMs) / 1000,
    sets,
  };
}
