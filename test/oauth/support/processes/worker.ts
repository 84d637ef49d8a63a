// A process of a campaign: the token layer as it is, on a store that others share.
import { setTimeout as sleep } from "node:timers/promises";
import { isErpError } from "../../../../src/errors/erp-error.ts";
import { ReauthorizationRequired } from "../../../../src/errors/reauthorization-required.ts";
import { openStore } from "../../../stores/processes/open-store.ts";
import type { Job, Message } from "./job.ts";
import { makeClient } from "./job.ts";

const job: Job = JSON.parse(process.argv[2] ?? "");
const client = makeClient(job, openStore(job.store));
const tell = (message: Message): void => void process.send?.(message);
client.on("refreshed", ({ generation }) => tell({ type: "stored", generation, atMs: Date.now() }));
process.on("disconnect", () => process.exit());

/** Says what went wrong; what a caller is told to wait for is no failure. */
function report(error: unknown): void {
  if (error instanceof ReauthorizationRequired) tell({ type: "lost", evidence: error.evidence });
  else if (!isErpError(error) || !/^TOKEN_(OUTCOME_UNKNOWN|ENDPOINT_UNAVAILABLE)$/.test(error.code))
    tell({ type: "failed", code: isErpError(error) ? error.code : "none", text: String(error) });
}

let stopped = false;
process.on("message", async (order) => {
  if (order === "stop") stopped = true;
  if (order !== "go" || job.does.kind !== "calls") return;
  const tokens = await Promise.all(Array.from({ length: job.does.count }, () => client.token().catch(report)));
  const values = tokens.flatMap((token) => token?.value ?? []);
  tell({ type: "tokens", values: [...new Set(values)], count: values.length });
});

await client.status();
tell({ type: "ready" });
while (job.does.kind === "loop" && !stopped) {
  await client.refresh().catch(report);
  await sleep(Math.random() * 10);
}
if (stopped) process.exit();
