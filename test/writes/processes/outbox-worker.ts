// A worker that sends stored writes until it is killed.
import { createExactOnlineClient } from "../../../src/clients/exact-online/index.ts";
import { type OutboxJob, openOutbox } from "./outbox-job.ts";

const job: OutboxJob = JSON.parse(process.argv[2] ?? "");
const exact = createExactOnlineClient({
  country: "nl",
  origin: job.origin,
  auth: { token: async () => job.token, markStale: () => undefined },
  quota: { maxWaitMs: 60_000 },
});
const { leaseMs, settleMs, inFlight } = job;
const { writes } = openOutbox(job.store, { clients: { exact }, leaseMs, settleMs, inFlight, pollMs: 100 });
const end = new AbortController();
process.once("disconnect", () => end.abort());
await writes.run({ signal: end.signal });
