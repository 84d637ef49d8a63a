// A process of the campaign over syncs: round after round, until it is killed.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { hasErrorCode } from "../../../src/errors/index.ts";
import { createSyncWith } from "../../../src/sync/create-sync.ts";
import { openTarget } from "./open-target.ts";
import type { WorkerJob } from "./site.ts";

const job: WorkerJob = JSON.parse(process.argv[2] ?? "");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const client = createExactOnlineClient({
  country: "nl",
  origin: job.origin,
  auth: { token: async () => job.token, markStale: () => undefined },
  fetch: async (url, init) => {
    const answer = await fetch(url, init);
    say(`page ${new URL(String(url)).pathname}`);
    await sleep(job.handsOnAfterMs);
    return answer;
  },
});
const sync = createSyncWith(
  {
    client,
    target: await openTarget(job.target),
    company: division(job.company),
    leaseMs: job.leaseMs,
    sweepEveryMs: job.sweepEveryMs,
  },
  job.mistakes,
);
say("ready");
await once(process.stdin, "data");
for (;;) {
  try {
    const plan = await sync.plan(job.sets, { count: false });
    // Between two sweeps that were not interrupted others may delete more than a fifth of a small set.
    for await (const step of sync.run(plan, { waitMs: 60_000, allowDeletes: true }))
      say(`step ${step.set} ${step.kind}`);
    say("round");
  } catch (error) {
    // Whoever was stopped for longer than the lease is told so, and begins again.
    if (!hasErrorCode(error, "SYNC_TAKEN_OVER") && !hasErrorCode(error, "SYNC_BUSY")) throw error;
    say("taken over");
  }
}
