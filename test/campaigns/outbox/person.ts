// A process of the campaign over writes that does what a person does: approves, rejects, repairs, looks, until it is killed.
import { setTimeout as sleep } from "node:timers/promises";
import { hasErrorCode } from "../../../src/errors/index.ts";
import { type Write, waitingStates } from "../../../src/writes/index.ts";
import { findRecord } from "./find-record.ts";
import { openWrites } from "./open-store.ts";
import { nobody, unwanted } from "./plan.ts";
import { endWithParent, readJob } from "./read-job.ts";

const job = readJob();
const writes = openWrites(job);
const end = endWithParent();
const by = "kim";
/** Whoever looks earlier may look before the service is ready with it. Milliseconds. */
const patienceMs = job.settleMs + 3000;

const fieldsOf = ({ content }: Write): Record<string, unknown> => JSON.parse(content.body ?? "{}");

/** The body as it was wanted: somebody in the place of nobody. */
function repaired(write: Write): Record<string, unknown> {
  const somebody = job.seeded.accounts.at(-1);
  return Object.fromEntries(
    Object.entries(fieldsOf(write)).map(([name, value]) => [name, value === nobody ? somebody : value]),
  );
}

async function settle(write: Write): Promise<void> {
  const { id, digest, state } = write;
  if (state === "proposed") {
    const isUnwanted = String(fieldsOf(write)["YourRef"]).startsWith(unwanted);
    if (isUnwanted) await writes.reject(id, { by, reason: "nobody ordered it" });
    else await writes.approve(id, { by, digest });
  } else if (state === "refused" || state === "blocked") {
    const { reason = "" } = write.outcome ?? {};
    if (!JSON.stringify(fieldsOf(write)).includes(nobody)) process.send?.(`${id} is ${state}: ${reason}`);
    else await writes.repair(id, repaired(write), { by });
  } else if (Date.now() + job.shiftMs - write.changedAtMs > patienceMs) {
    const record = write.verb === "create" ? await findRecord(job, write.path, write) : undefined;
    if (record === "unseen") return;
    if (record) await writes.confirm(id, { by, record });
    else await writes.retry(id, { by });
  }
}

while (!end.aborted) {
  for await (const { id } of writes.list({ states: waitingStates })) {
    const write = await writes.get(id);
    if (!write || !waitingStates.includes(write.state)) continue;
    await settle(write).catch((error: unknown) => {
      // A worker, or an answer that came late, was first.
      if (!hasErrorCode(error, "WRITE_CONFLICT")) throw error;
    });
  }
  await sleep(200);
}
process.exit();
