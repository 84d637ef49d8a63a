// npm run campaign:month [-- --days <n>] [--minutes <n>]
import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { AccountLog } from "./judge-month.ts";
import { busiestDayOf, judgeMonth } from "./judge-month.ts";
import { simulateMonth } from "./simulate-month.ts";

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "30" },
    minutes: { type: "string", default: "5" },
    shard: { type: "string" },
  },
});
const days = Number(values.days);
const population = { busy: 10, office: 90, idle: 100 };
const shards = Math.min(4, availableParallelism());
const limitMs = Number(values.minutes) * 60_000;

/** The share of one process: accounts do not know of each other, so each process has a sandbox of its own. */
function shareOf(count: number, shard: number): number {
  return Math.floor(count / shards) + (shard < count % shards ? 1 : 0);
}

async function runShard(shard: number): Promise<void> {
  const { busy, office, idle } = population;
  const logs = await simulateMonth({
    days,
    busy: shareOf(busy, shard),
    office: shareOf(office, shard),
    idle: shareOf(idle, shard),
    onDay: (day) => void (day % 5 === 0 && console.log(`process ${shard + 1}: day ${day} of ${days}`)),
  });
  process.send?.(logs, () => process.disconnect());
}

async function runAll(): Promise<void> {
  const startedAt = performance.now();
  const children = Array.from({ length: shards }, (_, shard) =>
    fork(fileURLToPath(import.meta.url), ["--days", String(days), "--shard", String(shard)]),
  );
  const limit = setTimeout(() => {
    console.error(`error: Not finished after ${values.minutes} minutes.`);
    for (const child of children) child.kill();
    process.exit(1);
  }, limitMs);
  const logs = (await Promise.all(children.map(logsOf))).flat();
  clearTimeout(limit);
  const found = logs.flatMap(judgeMonth);
  for (const line of found.slice(0, 50)) console.error(line);
  const requests = logs.reduce((sum, log) => sum + log.requests.length, 0);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(
    `${days} days, ${logs.length} accounts, ${requests} token requests, at most ${Math.max(...logs.map(busiestDayOf))} of one account in a day, ${found.length} broken promises, after ${seconds} s`,
  );
  process.exitCode =
    found.length === 0 && logs.length === population.busy + population.office + population.idle ? 0 : 1;
}

async function logsOf(child: ReturnType<typeof fork>): Promise<AccountLog[]> {
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`A process of the campaign ended with ${String(code)}.`);
  });
  const [logs] = await Promise.race([once(child, "message"), failed]);
  failed.catch(() => undefined);
  return logs as AccountLog[];
}

await (values.shard === undefined ? runAll() : runShard(Number(values.shard)));
