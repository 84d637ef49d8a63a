import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { StoreAt } from "../../writes/processes/outbox-job.ts";
import { randomOf } from "../writes/random-of.ts";
import { openDatabase, type PlainDatabase } from "./database.ts";
import { createOrders } from "./desk.ts";
import { longestWorkMs } from "./faults.ts";
import type { OutboxJob } from "./job.ts";
import { type Faults, judge } from "./judge.ts";
import { judgeEvents } from "./judge-events.ts";
import { type MistakeName, plantMistake } from "./mistakes.ts";
import { createTables } from "./open-store.ts";
import { accountsFor, cappedOf, customersFor, unitsOf } from "./plan.ts";
import { Post, type Role } from "./processes.ts";
import { startSite } from "./site-process.ts";
import { plantWitness, readWitness } from "./witness.ts";

export interface OutboxPlan {
  readonly store: StoreAt;
  /** About so many. */
  readonly writes: number;
  readonly kills: number;
  readonly stops: number;
  readonly seed: number;
  /** Folder of this run alone. */
  readonly folder: string;
  /** Given up when nothing came to its end for so long. Milliseconds. */
  readonly patienceMs: number;
  readonly mistake?: MistakeName;
}

export interface OutboxReport extends Faults {
  readonly writes: number;
  /** Workers that were killed. */
  readonly kills: number;
  /** Other processes that were killed: shops, the person, readers. */
  readonly otherKills: number;
  readonly stops: number;
  /** How often a write came to each state, by the database's own notes. */
  readonly states: Readonly<Record<string, number>>;
  readonly struck: Readonly<Record<string, number>>;
  /** Limits of the service that were used up. */
  readonly limited: number;
  /** Differences between what readers of events were told and what happened. */
  readonly events: readonly string[];
  /** What processes complained of: defects, ends that nobody asked for, refusals that nobody expected. */
  readonly complaints: readonly string[];
  readonly seconds: number;
}

const workers = 8;
const shops = 2;
const leaseMs = 3000;
/** A request lies around for less, also on a machine that is busy. Milliseconds. */
const settleMs = longestWorkMs + 3600;
/** Shorter than lease and settling together: longer is promised by nobody. Milliseconds. */
const stopsMs = { from: 400, to: 3500 };
/** What one write takes, as a first guess, for the pace of the shops and the end of the store's day. Milliseconds. */
const guessedMs = 90;
/** What of the first day is left for a small run, on a machine that takes long to begin. Milliseconds. */
const dayLeftMs = 60_000;
/** States of which nothing more is to come. */
const ends = ["done", "rejected", "expired", "given-up"];

async function ended(database: PlainDatabase): Promise<{ readonly ended: number; readonly all: number }> {
  const rows = await database.rows(`SELECT state, count(*) AS n FROM ${database.table("erp_write")} GROUP BY state`);
  const count = (states: (state: string) => boolean): number =>
    rows.reduce((sum, row) => sum + (states(String(row["state"])) ? Number(row["n"]) : 0), 0);
  return { ended: count((state) => ends.includes(state)), all: count(() => true) };
}

/** Time of a day that ends so soon. */
const shiftTo = (leftMs: number): number => 86_400_000 - leftMs - (Date.now() % 86_400_000);

/** A shop's writes are sent by workers that are killed and stopped, to services that fail; what they have then is compared. */
export async function runOutbox(plan: OutboxPlan): Promise<OutboxReport> {
  const startedAt = performance.now();
  const units = unitsOf(plan.writes);
  const site = await startSite({ seed: plan.seed, accounts: accountsFor(units), customers: customersFor(units) });
  const random = randomOf(plan.seed);
  const job: OutboxJob = {
    site: site.at,
    seeded: site.seeded,
    store: plan.store,
    units,
    shops,
    shiftMs: shiftTo(dayLeftMs + (plan.writes * guessedMs) / 2),
    capPerDay: Math.ceil(cappedOf(units) * 0.7),
    leaseMs,
    settleMs,
    shopPauseMs: (plan.writes * guessedMs * 0.4) / Math.max(1, units / shops / 4) / 1.5,
  };
  const file = join(plan.folder, "job.json");
  writeFileSync(file, JSON.stringify(job));
  const database = openDatabase(plan.store);
  await createTables(job);
  await database.run(createOrders);
  await plantWitness(database);
  if (plan.mistake) await plantMistake(database, plan.mistake);
  site.strike();

  const complaints: string[] = [];
  let shopsDone = 0;
  const complain = (message: unknown): void => void complaints.push(String(message));
  const hearShop = (done: Set<number>, own: number) => (message: unknown) => {
    if (message !== "stored") return complain(message);
    done.add(own);
    shopsDone = done.size;
  };
  const done = new Set<number>();
  const files = [1, 2].map((reader) => join(plan.folder, `events-${reader}.txt`));
  const posts = [
    ...Array.from({ length: workers }, () => new Post("worker", [file])),
    ...Array.from({ length: shops }, (_, own) => new Post("shop", [file, String(own)], hearShop(done, own))),
    new Post("person", [file], complain),
    ...files.map((events) => new Post("reader", [file, events])),
  ];
  const of = (...roles: Role[]): Post[] => posts.filter(({ role }) => roles.includes(role));
  const sum = (some: readonly Post[], what: "killed" | "stopped" | "failed"): number =>
    some.reduce((total, post) => total + post[what], 0);
  const pick = (some: readonly Post[]): Post | undefined => some[Math.floor(random() * some.length)];
  const blow = (progress: number): void => {
    const share = Math.min(1, progress / 0.9);
    if (sum(of("worker"), "killed") < plan.kills * share) pick(of("worker"))?.kill();
    if (sum(posts, "stopped") < plan.stops * share)
      pick(posts)?.stop(stopsMs.from + random() * (stopsMs.to - stopsMs.from));
    if (sum(of("shop", "person", "reader"), "killed") < (plan.kills / 10) * share)
      pick(of("shop", "person", "reader"))?.kill();
  };

  try {
    let count = { ended: 0, all: 0 };
    for (let movedAt = performance.now(); ; ) {
      await sleep(100 + random() * 150);
      const now = await ended(database);
      if (now.ended > count.ended) movedAt = performance.now();
      count = now;
      if (shopsDone === shops && count.ended === count.all && sum(of("worker"), "killed") >= plan.kills) break;
      if (performance.now() - movedAt > plan.patienceMs) break;
      blow(count.ended / plan.writes);
    }
    await Promise.all(of("worker", "shop", "person").map((post) => post.end()));
    const tally = await site.rest();
    // What lies around is still to come, and readers to read.
    await sleep(longestWorkMs + 2000);
    await Promise.all(of("reader").map((post) => post.end()));
    const witnessed = await readWitness(database);
    const failed = sum(posts, "failed");
    return {
      ...(await judge(job, database)),
      writes: count.all,
      kills: sum(of("worker"), "killed"),
      otherKills: sum(of("shop", "person", "reader"), "killed"),
      stops: sum(posts, "stopped"),
      states: Object.fromEntries(
        [...Map.groupBy(witnessed, ({ state }) => state)].map(([state, all]) => [state, all.length]),
      ),
      struck: tally.struck,
      limited: tally.limited,
      events: files.flatMap((events) => judgeEvents(events, witnessed).wrong),
      complaints: [...complaints, ...tally.defects, ...(failed > 0 ? [`${failed} processes ended by themselves`] : [])],
      seconds: Math.round((performance.now() - startedAt) / 1000),
    };
  } finally {
    await Promise.all(posts.map((post) => post.end()));
    await database.close();
    await site.stop();
  }
}
