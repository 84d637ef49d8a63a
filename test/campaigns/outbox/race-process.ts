// One of two processes that store the same write, and send it, at the same moment.
import { setTimeout as sleep } from "node:timers/promises";
import { hasErrorCode } from "../../../src/errors/index.ts";
import { openWrites } from "./open-store.ts";
import { paths } from "./plan.ts";
import type { RaceAnswer, RaceTurn } from "./race.ts";
import { readJob } from "./read-job.ts";

const job = readJob();
const writes = openWrites(job);
const [division = 0] = job.site.exact.divisions;

async function enqueue({ round, city }: RaceTurn): Promise<RaceAnswer> {
  const code = String(2_000_000 + round);
  const body = { Code: code, Name: `Customer ${code}`, City: city };
  try {
    const { id, isNew } = await writes.enqueue("exact", "create", paths.accounts, body, { division });
    return { id, isNew };
  } catch (error) {
    if (hasErrorCode(error, "WRITE_CONFLICT")) return { id: undefined, isNew: false };
    throw error;
  }
}

/** What a limit of the service put off is sent when that is over. */
async function rest(): Promise<void> {
  for (;;) {
    await writes.runOnce();
    let left = 0;
    for await (const _ of writes.list({ states: ["approved", "sending", "unknown"] })) left += 1;
    if (left === 0) return;
    await sleep(500);
  }
}

process.on("message", async (turn: RaceTurn | "rest") => {
  if (turn === "rest") {
    await rest();
    process.send?.("at rest");
    return;
  }
  // Closer together than messages come: whoever is early waits for the moment, and does not let others in.
  while (Date.now() < turn.atMs);
  const answer = await enqueue(turn);
  await writes.runOnce();
  process.send?.(answer);
});
process.once("disconnect", () => process.exit());
process.send?.("ready");
