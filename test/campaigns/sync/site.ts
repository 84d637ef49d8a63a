import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { MoodChoice } from "../../../src/sandbox/moods/moods.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import type { Mistakes } from "../../../src/sync/run/round.ts";
import type { DeltaJob } from "./delta-job.ts";

/** Where a worker keeps its copy. */
export type TargetAt =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

/** What a worker is told. */
export interface WorkerJob {
  readonly origin: string;
  readonly token: string;
  readonly company: number;
  readonly target: TargetAt;
  readonly sets: readonly string[];
  readonly mistakes: Mistakes;
  readonly leaseMs: number;
  /** Between two sweeps, by the service's time. Milliseconds. */
  readonly sweepEveryMs: number;
  /** From telling of a page to storing it: time to be struck in. Milliseconds. */
  readonly handsOnAfterMs: number;
}

/** Sets of all kinds that Exact Online has: versions with and without lines, stamps, and what is read whole. */
export const sets = [
  "crm/Accounts",
  "project/Projects",
  "salesinvoice/SalesInvoices",
  "hrm/Costcenters",
  "expensemanagement/Expenses",
] as const;

/** The pretend service that all processes share, in the process of the campaign. Its time moves when it is told. */
export interface Site {
  readonly sandbox: Sandbox;
  readonly origin: string;
  readonly token: string;
  readonly company: number;
}

/** Starts the service and signs in. */
export async function openSite(seed: number, moods: MoodChoice): Promise<Site> {
  const sandbox = await startSandbox({
    seed,
    clock: "manual",
    moods,
    // Whoever syncs has the machine's clock: the service's is behind it in one run, and years ahead in the next.
    startAt: seed % 2 === 0 ? "2026-03-02T08:00:00Z" : "2041-03-04T08:00:00Z",
    // Limits and lifetimes are the matter of other campaigns.
    scale: { quota: 1_000_000, lifetime: 1_000_000 },
    rows: {
      CrmAccount: 2300,
      ProjectProject: 120,
      SalesInvoiceSalesInvoice: 300,
      SalesInvoiceSalesInvoiceLine: 900,
      HrmCostcenter: 130,
    },
  });
  const { exact } = sandbox;
  const query = new URLSearchParams({
    client_id: exact.clientId,
    redirect_uri: exact.redirectUri,
    response_type: "code",
    state: "campaign",
  });
  const signIn = await fetch(`${exact.origin}/api/oauth2/auth?${query}`, {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  const code = new URL(signIn.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const form = {
    grant_type: "authorization_code",
    code,
    redirect_uri: exact.redirectUri,
    client_id: exact.clientId,
    client_secret: exact.clientSecret,
  };
  const answer = await fetch(`${exact.origin}/api/oauth2/token`, { method: "POST", body: new URLSearchParams(form) });
  const pair: { access_token: string } = JSON.parse(await answer.text());
  return { sandbox, origin: exact.origin, token: pair.access_token, company: exact.divisions[0] ?? 0 };
}

/** A process that syncs, round after round, until it is ended. */
export interface Worker {
  readonly child: ChildProcess;
  /** Resolves when it has loaded its code. */
  readonly ready: Promise<void>;
  /** Why it ended by itself; undefined while it runs or after it was killed. */
  failure: string | undefined;
  /** Lets it begin. */
  go(): void;
  /** Calls back at each line that it prints: `page` and its path when a page came, `step` when it was stored, `round`. */
  onLine(listener: (line: string) => void): void;
  /** Kills it and waits for its end. */
  kill(): Promise<void>;
}

/** Starts a worker; it loads its code and waits. */
export function startWorker(job: WorkerJob | DeltaJob, script = "worker.ts"): Worker {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, JSON.stringify(job)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const listeners: ((line: string) => void)[] = [];
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => {
      if (line === "ready") resolve();
      else for (const listener of listeners) listener(line);
    });
    child.once("close", () => reject(new Error(`A worker ended before it began: ${errors}`)));
  });
  // A worker that is not waited for may end before it is ready.
  ready.catch(() => undefined);
  const worker: Worker = {
    child,
    ready,
    failure: undefined,
    go: () => void child.stdin.write("go\n"),
    onLine: (listener) => void listeners.push(listener),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
  child.once("close", (code) => {
    if (code !== null) worker.failure = `exit code ${code}: ${errors}`;
  });
  return worker;
}
