import { setTimeout as pause } from "node:timers/promises";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { createRandom } from "../../../src/sandbox/core/random.ts";
import type { MoodChoice } from "../../../src/sandbox/moods/moods.ts";
import { createSyncWith } from "../../../src/sync/create-sync.ts";
import type { Mistakes } from "../../../src/sync/run/round.ts";
import { compare } from "./compare.ts";
import { beginHistory, type History, type HistoryReport } from "./history.ts";
import { openTarget } from "./open-target.ts";
import { openSite, type Site, sets, startWorker, type TargetAt, type Worker, type WorkerJob } from "./site.ts";

/** What is run over one database. */
export interface KillPlan {
  readonly target: TargetAt;
  readonly kills: number;
  readonly pauses: number;
  readonly seed: number;
  readonly moods: MoodChoice;
  readonly mistakes?: Mistakes;
  /** The only set behind whose pages workers are struck. @default all of them */
  readonly aim?: string;
  /** Stops at the first difference. @default false */
  readonly stopsAtDifference?: boolean;
}

/** What was found. */
export interface KillsReport {
  kills: number;
  pauses: number;
  takenOver: number;
  /** Rounds that workers finished. */
  rounds: number;
  pages: number;
  /** Times at which everything was compared. */
  rests: number;
  comparedRows: number;
  comparedValues: number;
  /** Differences at rest, the first of them in words. */
  differences: number;
  firstDifferences: string[];
  history: HistoryReport;
}

/** A pause that is longer than a company is held. Milliseconds. */
const leaseMs = 300;
const dayMs = 86_400_000;
/** Changes come this often. Milliseconds. */
const tickMs = 40;
/**
 * Beyond that it is stopped for so long; one of three long ones, and each that is aimed, lets others do rounds over hours of
 * the service's time, so that no later walk mends what the stopped one then stores. Milliseconds.
 */
const shortStop = { from: 100, to: 500 };
const longStop = { from: 1500, to: 3000 };
/** Sets whose deletions nothing tells of. */
const unlogged = ["hrm/Costcenters", "expensemanagement/Expenses"] as const;
/** Interrupted so often, everything is compared. */
const interruptionsPerRest = 25;

/** Where blows are aimed, what they did is to be seen, and not to be swept away: of days there is one in ten seconds here. */
const sweepEveryMs = ({ aim }: KillPlan): number => (aim === undefined ? dayMs : 10_000 * dayMs);

/** Kills and stops workers at random while others write, and compares all rows at rest. */
export async function runKills(plan: KillPlan): Promise<KillsReport> {
  const site = await openSite(plan.seed, plan.moods);
  const random = createRandom(plan.seed, "kills");
  const moodOfLines = site.sandbox.moods["77"];
  const history = await beginHistory(site, plan.seed, moodOfLines !== "believed");
  const mistakes = plan.mistakes ?? {};
  const job: WorkerJob = {
    origin: site.origin,
    token: site.token,
    company: site.company,
    target: plan.target,
    sets,
    mistakes,
    leaseMs,
    sweepEveryMs: sweepEveryMs(plan),
    handsOnAfterMs: plan.aim === undefined ? 2 : 100,
  };
  const report: KillsReport = {
    kills: 0,
    pauses: 0,
    takenOver: 0,
    rounds: 0,
    pages: 0,
    rests: 0,
    comparedRows: 0,
    comparedValues: 0,
    differences: 0,
    firstDifferences: [],
    history: history.report,
  };
  const spares: Worker[] = [];
  const spare = (): Worker => {
    while (spares.length < 2) spares.push(startWorker(job));
    return spares.shift() ?? startWorker(job);
  };
  const begin = async (): Promise<Worker> => {
    const worker = spare();
    await worker.ready;
    worker.onLine((line) => {
      if (line === "round") report.rounds++;
      if (line.startsWith("page")) report.pages++;
      if (line === "taken over") report.takenOver++;
    });
    worker.go();
    return worker;
  };
  /**
   * Resolves at a page that came, so that what follows falls between reading and storing it. Pages are counted and not time,
   * so that a slow machine interrupts rounds as far on as a fast one.
   */
  const strikingPoint = (worker: Worker): Promise<void> =>
    new Promise((resolve) => {
      const after = random.integer(1, plan.aim === undefined ? 60 : 10);
      const soon = random.integer(0, 6);
      let pages = 0;
      worker.onLine((line) => {
        if (!line.startsWith("page") || ++pages < after) return;
        if (plan.aim === undefined || line.endsWith(plan.aim)) setTimeout(resolve, soon);
      });
      worker.child.once("close", () => resolve());
    });
  let ticking = setInterval(() => history.tick(), tickMs);
  try {
    let current = await begin();
    while (report.kills < plan.kills || report.pauses < plan.pauses) {
      await strikingPoint(current);
      if (current.failure !== undefined) throw new Error(`A worker failed: ${current.failure}`);
      const left = plan.kills - report.kills + (plan.pauses - report.pauses);
      if (random.next() < (plan.pauses - report.pauses) / left) {
        current.child.kill("SIGSTOP");
        report.pauses++;
        const other = await begin();
        // The other takes the company over when it is not held any more, and works while the first one sleeps.
        const { from, to } = plan.aim !== undefined || random.next() < 1 / 3 ? longStop : shortStop;
        await pause(leaseMs + random.integer(from, to));
        current.child.kill("SIGCONT");
        await pause(random.integer(20, 200));
        await current.kill();
        current = other;
      } else {
        await current.kill();
        report.kills++;
        current = await begin();
      }
      if ((report.kills + report.pauses) % interruptionsPerRest !== 0) continue;
      await current.kill();
      clearInterval(ticking);
      await compareAtRest(site, plan, history, mistakes, report);
      if (report.differences > 0 && plan.stopsAtDifference) return report;
      ticking = setInterval(() => history.tick(), tickMs);
      current = await begin();
    }
    await current.kill();
    return report;
  } finally {
    clearInterval(ticking);
    await Promise.all(spares.map((worker) => worker.kill()));
    await site.sandbox.stop();
  }
}

/** Writes stopped, the bound passed, sweeps done, one more round; then all rows are compared. */
async function compareAtRest(
  site: Site,
  plan: KillPlan,
  history: History,
  mistakes: Mistakes,
  report: KillsReport,
): Promise<void> {
  const client = createExactOnlineClient({
    country: "nl",
    origin: site.origin,
    auth: { token: async () => site.token, markStale: () => undefined },
  });
  const target = await openTarget(plan.target);
  // Nobody else is there to go on without holding the company.
  const alone = { ...mistakes, noFence: false };
  const sync = createSyncWith(
    { client, target, company: division(site.company), sweepEveryMs: sweepEveryMs(plan) },
    alone,
  );
  const round = async (): Promise<void> => {
    const steps = sync.run(await sync.plan(sets, { count: false }), { waitMs: 60_000, allowDeletes: true });
    for await (const step of steps) void step;
  };
  history.rest();
  await round();
  history.rest();
  await round();
  // All but what nothing tells of must be right without a sweep, which would mend whatever was stored too late. Only under one
  // mood a deleted line leaves an entry of its own, and then nothing says that its header's sums are others.
  const mixed = "salesinvoice/SalesInvoices";
  const leavesEntry = site.sandbox.moods["77"] === "seen";
  const unswept = {
    sets: leavesEntry ? unlogged : [...unlogged, mixed],
    untold: history.untold,
    sums: leavesEntry ? { set: mixed, fields: /^(VAT)?Amount/ } : undefined,
  };
  const found = [await compare(site, plan.target, sets, unswept)];
  const swept = [...unlogged, mixed];
  await sweep(sync, swept);
  await target.close();
  found.push(await compare(site, plan.target, swept));
  report.rests++;
  for (const { rows, values, differences } of found) {
    report.comparedRows += rows;
    report.comparedValues += values;
    report.differences += differences.length;
    report.firstDifferences.push(...differences.slice(0, Math.max(0, 10 - report.firstDifferences.length)));
  }
}

async function sweep(sync: ReturnType<typeof createSyncWith>, swept: readonly string[]): Promise<void> {
  const plan = await sync.plan(swept, { count: false });
  for await (const step of sync.run(plan, { sweep: true, waitMs: 60_000, allowDeletes: true })) void step;
}
