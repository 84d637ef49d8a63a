import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoreAt } from "../../writes/processes/outbox-job.ts";
import { openDatabase } from "./database.ts";
import type { OutboxJob } from "./job.ts";
import { plantMistake } from "./mistakes.ts";
import { createTables } from "./open-store.ts";
import { begin } from "./processes.ts";
import { readRecords } from "./records.ts";
import { startSite } from "./site-process.ts";

/** One round, as both processes are told it. */
export interface RaceTurn {
  readonly round: number;
  /** When both begin. Epoch milliseconds. */
  readonly atMs: number;
  /** City of the account: where the two differ, it is another write under the same key. */
  readonly city: string;
}

/** What storing answered one of them; without an id it was refused. */
export interface RaceAnswer {
  readonly id: string | undefined;
  readonly isNew: boolean;
}

export interface RaceReport {
  readonly rounds: number;
  /** Rounds that left another number of records than one. */
  readonly notOne: readonly string[];
  /** Rounds in which both, or none, stored a new write, or the same write got two ids. */
  readonly strange: readonly string[];
  /** Rounds in which both wanted another write under the same key: one is refused. */
  readonly refused: number;
}

export interface RacePlan {
  readonly store: StoreAt;
  readonly rounds: number;
  readonly seed: number;
  /** Folder of this run alone. */
  readonly folder: string;
  /** Leaves keys free for everybody, as a control. @default false */
  readonly withoutClaims?: boolean;
}

const leadMs = 4;
/** A minute's limit, and what was left unknown, are over long before. Milliseconds. */
const restMs = 150_000;

async function answerOf(child: ChildProcess): Promise<RaceAnswer> {
  const [answer]: RaceAnswer[] = await once(child, "message");
  if (!answer) throw new Error("A process of the race said nothing.");
  return answer;
}

/** Two processes store a write of the same natural key at the same moment, and send it, round after round. */
export async function race({ store, rounds, seed, folder, withoutClaims = false }: RacePlan): Promise<RaceReport> {
  const site = await startSite({ seed, accounts: 1, customers: 1 });
  const job: OutboxJob = {
    site: site.at,
    seeded: site.seeded,
    store,
    units: 0,
    shops: 1,
    shiftMs: 0,
    capPerDay: 1,
    leaseMs: 10_000,
    settleMs: 2000,
    shopPauseMs: 0,
  };
  const file = join(folder, "job.json");
  writeFileSync(file, JSON.stringify(job));
  await createTables(job);
  const database = openDatabase(store);
  if (withoutClaims) await plantMistake(database, "no claim of a key");
  await database.close();
  const children = [begin("race-process", file), begin("race-process", file)];
  const strange: string[] = [];
  let refused = 0;
  try {
    await Promise.all(children.map((child) => once(child, "message")));
    for (let round = 0; round < rounds; round++) {
      const differ = round % 3 === 2;
      const answers = children.map(answerOf);
      const atMs = Date.now() + leadMs;
      for (const [at, child] of children.entries())
        child.send({ round, atMs, city: differ ? `City ${at}` : "City" } satisfies RaceTurn);
      const given = await Promise.all(answers);
      const ids = new Set(given.flatMap(({ id }) => (id === undefined ? [] : [id])));
      const isNew = given.filter((answer) => answer.isNew).length;
      const refusals = given.filter(({ id }) => id === undefined).length;
      refused += refusals;
      if (isNew !== 1 || ids.size !== 1 || refusals !== (differ ? 1 : 0))
        strange.push(`${round}: ${JSON.stringify(given)}`);
    }
    const resting = children.map((child) => once(child, "message", { signal: AbortSignal.timeout(restMs) }));
    for (const child of children) child.send("rest");
    await Promise.all(resting);
    const records = Map.groupBy(await readRecords(job), ({ marker }) => marker);
    const notOne = Array.from({ length: rounds }, (_, round) => String(2_000_000 + round)).flatMap((code) => {
      const found = records.get(code)?.length ?? 0;
      return found === 1 ? [] : [`${code}: ${found}`];
    });
    return { rounds, notOne, strange, refused };
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await site.stop();
  }
}
