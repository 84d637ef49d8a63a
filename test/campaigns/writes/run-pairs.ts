import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { postgresClaimStore } from "../../../src/stores/postgres/index.ts";
import { sqliteClaimStore } from "../../../src/stores/sqlite/index.ts";
import { exactTokens } from "../../clients/support/signed-in.ts";
import { type Cut, countCuts, cuts, startCuttingProxy } from "./cutting-proxy.ts";
import type { DeadNetwork } from "./dead-network.ts";
import type { ClaimsAt, PairJob, PairMessage, PairTally } from "./pair-job.ts";
import { randomOf } from "./random-of.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const worker = fileURLToPath(new URL("pair-worker.ts", import.meta.url));

export interface PairsPlan {
  readonly keys: number;
  readonly claims: ClaimsAt;
  /** Calls under way at the same time, in each of the two processes. */
  readonly flows: number;
  /** Chance that a create's connection breaks or a gateway answers, from 0 to 1. */
  readonly chance: number;
  readonly seed: number;
  readonly lateMs: number;
  readonly settleMs: number;
  /** How often one of the two is killed and another put in its place. @default 0 */
  readonly kills?: number;
  /** The two are at the other end of this network, whose connections die again and again. @default none */
  readonly network?: DeadNetwork;
}

export interface PairsReport {
  readonly keys: number;
  readonly cut: Readonly<Record<Cut, number>>;
  readonly died: number;
  readonly unknown: number;
  readonly refused: number;
  /** Records with the same code, beyond the first. */
  readonly duplicates: number;
  /** Keys that were reported as done, and have no record. */
  readonly lost: number;
  /** Creates that were struck without anybody hearing of it; unknown when processes were killed, or the network died. */
  readonly silent: number;
  /** Keys whose record both processes say that they made. */
  readonly madeTwice: number;
  readonly other: readonly string[];
}

interface Running {
  readonly child: ChildProcess;
  /** Resolves when it waits to begin, or has ended before. */
  readonly ready: Promise<void>;
  /** The key that it has come to. */
  at: number;
  /** Undefined when it was killed. */
  readonly tally: Promise<PairTally | undefined>;
}

/** Lets processes begin, all at the same moment: the later one of two would find what the other had made. */
async function begin(running: readonly Running[]): Promise<void> {
  await Promise.all(running.map(({ ready }) => ready));
  for (const { child } of running) if (child.connected) child.send("begin");
}

function start(job: PairJob, inside: readonly string[] = []): Running {
  const [command = "", ...words] = [
    ...inside,
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    worker,
    JSON.stringify(job),
  ];
  const child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (errors += text));
  let told: PairTally | undefined;
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  child.once("exit", () => isReady());
  const running: Running = {
    child,
    ready,
    at: job.from,
    tally: once(child, "exit").then(([code, signal]) => {
      if (told || signal === "SIGKILL") return told;
      throw new Error(`a process ended with ${String(code ?? signal)}: ${errors}`);
    }),
  };
  child.on("message", (message: PairMessage) => {
    if (message.kind === "at") running.at = message.next;
    else if (message.kind === "end") told = message.tally;
    else isReady();
  });
  return running;
}

async function createSchema(claims: ClaimsAt): Promise<void> {
  if (claims.kind === "none") return;
  const pool = claims.kind === "postgres" ? new Pool({ connectionString: claims.url }) : undefined;
  const store =
    claims.kind === "postgres" && pool
      ? postgresClaimStore({ pool, schema: claims.schema })
      : sqliteClaimStore({ file: claims.kind === "sqlite" ? claims.file : "" });
  await store.createSchema();
  await store.close();
  await pool?.end();
}

/** Two processes create the same records at the same time over connections that break; counts what the server has in the end. */
export async function runPairs(plan: PairsPlan): Promise<PairsReport> {
  const { keys, claims, flows, chance, seed, lateMs, settleMs, kills = 0, network } = plan;
  const sandbox = await startSandbox({
    seed,
    clock: "real",
    scale: { quota: 1_000_000, lifetime: 1_000 },
    rows: { CrmAccount: 0 },
  });
  const random = randomOf(seed);
  const cut = countCuts();
  const proxy = await startCuttingProxy({
    port: Number(new URL(sandbox.exact.origin).port),
    lateMs,
    host: network?.host,
    decide: (requestLine) => {
      if (random() >= chance) return undefined;
      const where = cuts[Math.floor(random() * cuts.length)] ?? "before";
      if (!requestLine.startsWith("POST ")) return where === "late" || random() < 0.9 ? undefined : where;
      cut[where] += 1;
      return where;
    },
  });
  const alive = new Set<Running>();
  try {
    await createSchema(claims);
    const auth = exactTokens(sandbox);
    const token = await auth.token({
      operation: "campaign",
      company: undefined,
      origin: sandbox.exact.origin,
      attempt: 1,
      claims: undefined,
      signal: undefined,
    });
    const job = (number: number, from: number): PairJob => ({
      origin: proxy.origin.replace(network?.host ?? "127.0.0.1", "127.0.0.1"),
      via: proxy.origin,
      token,
      divisions: sandbox.exact.divisions,
      claims,
      from,
      to: keys,
      flows,
      seed: seed + number,
      deathChance: chance / 8,
      settleMs,
    });
    const run = (number: number, from: number): Running => {
      const running = start(job(number, from), network?.inside);
      alive.add(running);
      return running;
    };
    const all = [run(1, 0), run(2, 0)];
    await begin(all);
    for (let kill = 0; kill < kills; kill++) {
      const victim = all.at(-1);
      if (!victim) break;
      const killAt = Math.floor((keys * (kill + 1)) / (kills + 2));
      while (victim.at < killAt && victim.child.exitCode === null) await sleep(10);
      victim.child.kill("SIGKILL");
      // What it had begun is begun again.
      const another = run(3 + kill, Math.max(0, victim.at - 2 * flows));
      all.push(another);
      await begin([another]);
    }
    while (network && all.some(({ child }) => child.exitCode === null)) {
      await sleep(2_000 + 500 * random());
      await network.cut();
    }
    const tallies = (await Promise.all(all.map(({ tally }) => tally))).filter((tally) => tally !== undefined);
    await sleep(lateMs + 500);

    const judge = createExactOnlineClient({
      country: "nl",
      origin: sandbox.exact.origin,
      auth,
      quota: { maxWaitMs: 60_000 },
    });
    const stored = new Map<string, number>();
    for (const company of sandbox.exact.divisions)
      for await (const { Code } of judge.list(accounts, { division: division(company), select: ["Code"] }))
        stored.set(Code ?? "", (stored.get(Code ?? "") ?? 0) + 1);
    const sum = (of: (tally: PairTally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
    const done = new Set(tallies.flatMap((tally) => tally.done));
    const made = tallies.flatMap((tally) => tally.created);
    const struck = Object.values(cut).reduce((total, count) => total + count, 0);
    const died = sum((tally) => tally.died);
    return {
      keys,
      cut,
      died,
      unknown: sum((tally) => tally.unknown),
      refused: sum((tally) => tally.refused),
      duplicates: [...stored.values()].reduce((total, count) => total + count - 1, 0),
      lost: Array.from({ length: keys }, (_, key) => key).filter(
        (key) => !done.has(key) || !stored.has(String(100_000 + key)),
      ).length,
      silent: kills === 0 && !network ? struck + died - sum((tally) => tally.heard) : 0,
      madeTwice: made.length - new Set(made).size,
      other: tallies.flatMap((tally) => tally.other),
    };
  } finally {
    for (const { child } of alive) if (child.exitCode === null) child.kill("SIGKILL");
    await proxy.close();
    await sandbox.stop();
  }
}
