// A process of the campaign over writes that stores orders with their writes, until all are stored or it is killed.
import { setTimeout as sleep } from "node:timers/promises";
import { openDesk } from "./desk.ts";
import { isCapped, nobody, type Planned, unitOf } from "./plan.ts";
import { endWithParent, readJob } from "./read-job.ts";

/** Units that one transaction stores. */
const atATime = 4;

const job = readJob();
const own = Number(process.argv[3]);
const desk = openDesk(job);
const end = endWithParent();

const ids = new Map(await desk.stored());
const mine = Array.from({ length: Math.ceil((job.units - own) / job.shops) }, (_, at) => own + at * job.shops).sort(
  (one, other) => Number(isCapped(job, other)) - Number(isCapped(job, one)) || one - other,
);
let last: Planned | undefined;
for (let from = 0; from < mine.length && !end.aborted; from += atATime) {
  const planned = mine.slice(from, from + atATime).flatMap((unit) => unitOf(job, unit));
  // What refers to another write needs its id.
  for (const isSecond of [false, true]) {
    const missing = planned.filter((one) => Boolean(one.refersTo) === isSecond && !ids.has(one.marker));
    if (missing.length === 0) continue;
    // Whoever was killed does not know what of the last transaction is stored: the key tells.
    if (last?.expected === "once" && last.verb === "create") {
      const { id, isNew } = await desk.again(last);
      if (isNew || id !== ids.get(last.marker)) process.send?.(`${last.marker} was stored twice`);
    }
    last = undefined;
    await desk.store(missing, ids);
    for (const [marker, id] of await desk.stored()) ids.set(marker, id);
    await sleep(job.shopPauseMs * (0.5 + Math.random()));
  }
  // What a person repairs is another write than the shop's.
  last = planned.find(({ refersTo, body }) => !refersTo && !JSON.stringify(body ?? {}).includes(nobody));
}
process.send?.("stored");
// It is the campaign that ends it: a pool and a store keep it alive until then.
await new Promise((resolve) => end.addEventListener("abort", resolve));
process.exit();
