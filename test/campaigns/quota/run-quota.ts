import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OAuthClient } from "../../../src/oauth/oauth-client.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { sqliteTokenStore } from "../../../src/stores/sqlite/index.ts";
import { exactOf } from "../token/exact-of.ts";
import type { ExactApp } from "../token/job.ts";
import { keys } from "../token/open-store.ts";
import type { LedgerAddress, QuotaJob, Tally } from "./job.ts";
import { openLedger } from "./open-ledger.ts";

/** One run: who shares which ledger, and for how long. */
export interface QuotaPlan {
  readonly name: string;
  readonly processes: number;
  readonly ledger: "memory" | "sqlite" | "postgres";
  /** Where PostgreSQL is; for the ledger that needs it. */
  readonly database?: string;
  readonly minutes: number;
  /** How much faster than the machine's the clocks of sandbox and workers run. @default 1 */
  readonly rate?: number;
  /** How far the clock of each process is ahead; milliseconds, the first one's first. @default [0] */
  readonly clocksAheadMs?: readonly number[];
  readonly hideHeaders?: boolean;
  /** Requests that each process wants to have under way. @default 8 */
  readonly appetite?: number;
}

/** What the server saw of it between the two whole minutes. */
export interface QuotaReport {
  readonly name: string;
  readonly permitted: number;
  /** Answers other than 429. */
  readonly used: number;
  /** Of these, answers other than 200. */
  readonly failed: number;
  readonly refused: number;
  /** Answers other than 429 in each minute. */
  readonly perMinute: readonly number[];
  readonly tallies: readonly Tally[];
}

const perMinute = 60;
const minuteMs = 60_000;
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Runs workers from a whole minute to a whole minute of the server's clock. What counts is what the server saw. */
export async function runQuota(plan: QuotaPlan): Promise<QuotaReport> {
  const { rate = 1 } = plan;
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-quota-"));
  const machineMs = Date.now();
  const sandbox = await startSandbox({ clock: rate === 1 ? "real" : { rate }, startAt: machineMs });
  const children: ChildProcess[] = [];
  try {
    const { origin, clientId, clientSecret, redirectUri, divisions } = sandbox.exact;
    const app: ExactApp = { origin, clientId, clientSecret, redirectUri };
    const tokenFile = join(folder, "tokens.sqlite");
    await signIn(app, tokenFile, sandbox.clock.now);
    const ledger = addressOf(plan, folder);
    const records = openLedger(ledger, Date.now);
    await records.createSchema?.();
    await records.close();

    const watch = watchServer(sandbox);
    for (let index = 0; index < plan.processes; index++) {
      const { appetite = 8, hideHeaders = false, clocksAheadMs = [] } = plan;
      const clock = { rate, machineMs, showsMs: machineMs + (clocksAheadMs[index] ?? 0) };
      children.push(await start({ app, division: divisions[0] ?? 0, tokenFile, ledger, clock, appetite, hideHeaders }));
    }
    const startMs = (Math.floor(sandbox.clock.now() / minuteMs) + 1) * minuteMs;
    const toMachineMs = (sandboxMs: number): number => Date.now() + (sandboxMs - sandbox.clock.now()) / rate;
    const shift = { fromMs: toMachineMs(startMs), untilMs: toMachineMs(startMs + plan.minutes * minuteMs) };
    const tallies = await Promise.all(
      children.map(async (child): Promise<Tally> => {
        child.send(shift);
        const [tally] = await Promise.race([
          once(child, "message"),
          once(child, "exit").then(() => Promise.reject(new Error(`${plan.name}: a worker ended early`))),
        ]);
        return tally;
      }),
    );
    return { name: plan.name, permitted: perMinute * plan.minutes, tallies, ...watch.read(startMs, plan.minutes) };
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function signIn(app: ExactApp, tokenFile: string, now: () => number): Promise<void> {
  const store = sqliteTokenStore({ file: tokenFile, keys, now });
  await store.createSchema();
  const client = new OAuthClient({ ...exactOf(app, "sign-in"), account: "quota", store, runtime: { now } });
  const page = await fetch(client.authorizationUrl().url, {
    redirect: "manual",
    headers: { "x-sandbox-user": "quota@example.com" },
  });
  await client.exchange(page.headers.get("location") ?? "");
  await store.close();
}

let schemas = 0;

function addressOf({ ledger, database }: QuotaPlan, folder: string): LedgerAddress {
  if (ledger === "memory") return { kind: ledger };
  if (ledger === "sqlite") return { kind: ledger, file: join(folder, "quota.sqlite") };
  if (database === undefined) throw new Error("A ledger in PostgreSQL needs a database.");
  return { kind: ledger, url: database, schema: `erp_quota_${process.pid}_${(schemas += 1)}` };
}

async function start(job: QuotaJob): Promise<ChildProcess> {
  const child = fork(worker, [JSON.stringify(job)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error("A worker did not start."))),
  ]);
  return child;
}

/** Keeps what the sandbox's log, which forgets, says about requests to the API. */
function watchServer(sandbox: Sandbox): {
  read(startMs: number, minutes: number): Pick<QuotaReport, "used" | "failed" | "refused" | "perMinute">;
} {
  const seen: { readonly atMs: number; readonly status: number }[] = [];
  let lastId = 0;
  const collect = (): void => {
    for (const { id, atMs, status, url } of sandbox.log.entries(lastId)) {
      lastId = id;
      if (url.startsWith("/api/v1/")) seen.push({ atMs, status });
    }
  };
  const timer = setInterval(collect, 1000).unref();
  return {
    read(startMs, minutes) {
      clearInterval(timer);
      collect();
      const within = seen.filter(({ atMs }) => atMs >= startMs && atMs < startMs + minutes * minuteMs);
      const used = within.filter(({ status }) => status !== 429);
      const perMinute = Array.from(
        { length: minutes },
        (_, minute) => used.filter(({ atMs }) => Math.floor((atMs - startMs) / minuteMs) === minute).length,
      );
      return {
        used: used.length,
        failed: used.filter(({ status }) => status !== 200).length,
        refused: within.length - used.length,
        perMinute,
      };
    },
  };
}
