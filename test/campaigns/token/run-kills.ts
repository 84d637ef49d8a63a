import { createAim } from "./aim.ts";
import type { KillPoint, Round } from "./judge-round.ts";
import {
  fellIntoWindow,
  judgeRound,
  killPointOf,
  killPoints,
  refreshing,
  struckWhileSending,
  windowOf,
} from "./judge-round.ts";
import { runRound } from "./run-round.ts";
import type { Site } from "./site.ts";
import type { Worker } from "./worker-process.ts";

export interface KillOptions {
  /** So many kills have to fall while the victim holds the right to refresh. */
  readonly kills: number;
  /** So many pauses past the lease, spread among the kills. */
  readonly pauses: number;
  readonly onProgress?: (report: KillReport) => void;
}

/** What a campaign over one store found. */
export interface KillReport {
  /** Kills by the point at which they fell. */
  readonly kills: Record<KillPoint, number>;
  /** Pauses by the same points, as far as the holder had the lease. */
  pauses: number;
  /** Of these, pauses of a holder that had written its intent: its answer was stored without a lease. */
  pausesWhileSending: number;
  /** Grants lost, all of them within the window. */
  lost: number;
  /** Of these, requests that had left the victim and were rotated after its death. */
  lostInFlight: number;
  readonly rounds: { total: number };
  readonly windowsMs: number[];
  /** The first round that broke a promise. */
  broken?: { readonly round: Round; readonly why: readonly string[] };
}

/** Processes that are alive beside the sandbox. */
const alive = 3;
/** Processes that are started ahead, because starting one takes longer than a refresh. */
const spares = 3;
/** After so many rounds another account goes on: the journal keeps every open intent. */
const roundsPerAccount = 40;
/** One round of so many is left undisturbed. */
const undisturbedEvery = 20;

/** Kills that hit a refresh. */
export function killsOf(report: KillReport): number {
  return killPoints.filter((point) => refreshing.has(point)).reduce((sum, point) => sum + report.kills[point], 0);
}

/** Kills and pauses the refreshing process at random points until there were enough, or a promise was broken. */
export async function runKills(site: Site, { kills, pauses, onProgress }: KillOptions): Promise<KillReport> {
  const report: KillReport = {
    kills: {
      "before the lease": 0,
      "lease, no intent": 0,
      "intent, nothing sent": 0,
      "rotated, not committed": 0,
      "committed, not settled": 0,
      "settled, lease held": 0,
      "lease given back": 0,
    },
    pauses: 0,
    pausesWhileSending: 0,
    lost: 0,
    lostInFlight: 0,
    rounds: { total: 0 },
    windowsMs: [],
  };
  const workers = await Promise.all(Array.from({ length: alive }, () => site.startWorker()));
  const started: Promise<Worker>[] = Array.from({ length: spares }, () => site.startWorker());
  const replace = (): Promise<Worker> => {
    const next = started.shift() ?? site.startWorker();
    const spare = site.startWorker();
    // A failure is told where the spare is needed.
    spare.catch(() => undefined);
    started.push(spare);
    return next;
  };
  const aim = createAim();
  let account = "";
  try {
    while (killsOf(report) < kills || report.pauses < pauses) {
      if (report.rounds.total % roundsPerAccount === 0) {
        account = `${site.kind}-${report.rounds.total}`;
        await site.signIn(account);
      }
      const how = howNext(report, { kills, pauses });
      const turn = report.rounds.total++ % workers.length;
      const [victim] = workers.splice(turn, 1);
      if (!victim) throw new Error("There is no worker left.");
      const others = [...workers];
      const plan = {
        how,
        account,
        victim,
        others,
        delayMs: aim.delayMs(),
        // A lease that ends before the journalled deadline, and one that ends after it.
        leaseMs: how === "paused" || report.rounds.total % 2 === 0 ? 21_000 : 30_000,
        replace: async () => {
          const worker = await replace();
          workers.push(worker);
          return worker;
        },
      };
      const round = await runRound(site, plan);
      if (round.how !== "killed") workers.push(victim);
      if (how !== "undisturbed") aim.learn(round.how === "undisturbed" ? "lease given back" : killPointOf(round));
      const why = judgeRound(round);
      if (why.length > 0) return { ...report, broken: { round, why } };
      count(report, round);
      if (fellIntoWindow(round)) await site.signIn(account);
      onProgress?.(report);
    }
    return report;
  } finally {
    const rest = (await Promise.allSettled(started)).flatMap((result) =>
      result.status === "fulfilled" ? [result.value] : [],
    );
    // A worker that waits for a stuck lease does not end by being asked.
    await Promise.all([...workers, ...rest].map((worker) => worker.kill()));
  }
}

function howNext(report: KillReport, { kills, pauses }: { kills: number; pauses: number }): Round["how"] {
  if (report.rounds.total % undisturbedEvery === 0) return "undisturbed";
  const pausesBehind = report.pauses < pauses * Math.min(1, (killsOf(report) + 1) / kills);
  return killsOf(report) >= kills || (pausesBehind && report.rounds.total % 2 === 0) ? "paused" : "killed";
}

function count(report: KillReport, round: Round): void {
  const windowMs = windowOf(round);
  if (windowMs !== undefined) report.windowsMs.push(windowMs);
  const point = killPointOf(round);
  if (round.how === "paused" && round.struck.lease !== undefined && refreshing.has(point)) {
    report.pauses += 1;
    if (struckWhileSending(round)) report.pausesWhileSending += 1;
  }
  if (round.how !== "killed") return;
  report.kills[point] += 1;
  if (!fellIntoWindow(round)) return;
  report.lost += 1;
  if (round.requests.some(({ status, atMs }) => status === 200 && atMs > round.struckAtMs)) report.lostInFlight += 1;
}
