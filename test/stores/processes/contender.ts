import { randomUUID } from "node:crypto";
import { openSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Grant, TokenStore } from "../../../src/oauth/token-store.ts";
import { sampleGrant, sampleIntent } from "../samples.ts";
import { account, deadlineAfterMs, type Job, type LogLine, leaseMs } from "./job.ts";
import { openStore } from "./open-store.ts";

/**
 * A process that refreshes one account as fast as it can, until its parent goes or kills it. Each commit adds its
 * mark to the list in the grant, so that the grant itself shows every commit that ever counted.
 */
const job: Job = JSON.parse(process.argv[2] ?? "");
const owner = `process-${process.pid}`;
const logFile = openSync(job.log, "a");
const store = openStore(job.store);

/** Written at once and in one piece: what was done before a kill is known. */
function log(line: LogLine): void {
  writeSync(logFile, `${JSON.stringify(line)}\n`);
}

function withMark(grant: Grant | undefined, mark: string): Grant {
  const marks = grant?.refreshToken;
  return { ...sampleGrant(""), refreshToken: marks ? `${marks},${mark}` : mark };
}

async function commit(from: TokenStore, generation: number, grant: Grant | undefined): Promise<number | undefined> {
  const mark = randomUUID().slice(0, 8);
  const result = await from.commit(account, generation, withMark(grant, mark));
  if (!result.committed) return undefined;
  log({ did: "commit", atMs: Date.now(), generation: result.generation, mark });
  return result.generation;
}

/** The refresh of the token layer in small: lease, read again, intent, send, commit, settle, release. */
async function refreshUnderLease(): Promise<void> {
  const lease = await store.acquireLease(account, owner, leaseMs);
  if (!lease) return;
  const newest = await store.read(account);
  const generation = newest?.generation ?? 0;
  const intent = sampleIntent(lease, randomUUID(), {
    generation,
    startedAtMs: Date.now(),
    deadlineMs: Date.now() + deadlineAfterMs,
  });
  if (await store.recordIntent(lease, intent)) {
    log({ did: "send", atMs: Date.now(), generation, deadlineMs: intent.deadlineMs, fence: lease.fence });
    // The answer takes its time, and sometimes longer than the lease: it is stored all the same.
    await sleep(Math.random() < 0.1 ? leaseMs * 1.3 : Math.random() * 10);
    const committed = await commit(store, generation, newest?.grant);
    await store.settleIntent(
      account,
      intent.id,
      committed === undefined ? { kind: "unknown", reason: "outrun" } : { kind: "committed", generation: committed },
    );
  }
  await store.releaseLease(lease);
}

/** An answer that comes late, without a lease. */
async function commitLate(): Promise<void> {
  const newest = await store.read(account);
  await commit(store, newest?.generation ?? 0, newest?.grant);
}

let stopped = false;
process.on("message", () => (stopped = true));
process.on("disconnect", () => process.exit());
await store.read(account);
process.send?.("ready");
while (!stopped) {
  await (Math.random() < 0.01 ? commitLate() : refreshUnderLease());
  await sleep(Math.random() * 8);
}
await store.close();
process.disconnect();
