import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../stores/processes/open-store.ts";
import type { StoreAddress } from "../../stores/processes/open-store.ts";
import { makeClient } from "./job.ts";
import type { Message } from "./job.ts";
import { startRotatingServer } from "./rotating-server.ts";
import { killWorker, startWorker } from "./start-worker.ts";

/** How a storm ended. */
export interface StormReport {
  /** Token requests that reached the server. */
  readonly requests: number;
  /** Calls that got a token, of all processes. */
  readonly answered: number;
  /** Different tokens among them. */
  readonly tokens: readonly string[];
  readonly failures: readonly Message[];
}

/** Many processes ask for a token of one expired single-use grant at the same moment. */
export async function runStorm(store: StoreAddress, processes: number, calls: number): Promise<StormReport> {
  await using server = await startRotatingServer({ delayMs: 0, expiresIn: 600 });
  // All processes are at it before the first one has its answer.
  server.beforeAnswer = () => sleep(500);
  const watcher = openStore(store);
  await watcher.createSchema?.();
  await makeClient({ name: "campaign", tokenEndpoint: server.url, timing: {} }, watcher).importGrant({ refreshToken: server.signIn() }, { replace: true });
  const told: Message[] = [];
  const jobs = Array.from({ length: processes }, (_, index) => ({ does: { kind: "calls", count: calls }, name: `w${index}`, tokenEndpoint: server.url, store, timing: {} }) as const);
  const workers = await Promise.all(jobs.map((job) => startWorker(job, (message) => told.push(message))));
  try {
    for (const { child } of workers) child.send("go");
    while (told.filter((message) => message.type === "tokens").length < processes) await sleep(20);
  } finally {
    await Promise.all(workers.map(killWorker));
    await watcher.close();
  }
  const answers = told.filter((message) => message.type === "tokens");
  return {
    requests: server.events.filter((event) => event.did === "receive").length,
    answered: answers.reduce((sum, answer) => sum + answer.count, 0),
    tokens: [...new Set(answers.flatMap((answer) => answer.values))],
    failures: told.filter((message) => message.type === "failed" || message.type === "lost"),
  };
}
