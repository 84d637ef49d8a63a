import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { postgresDeliveryStore } from "../../src/stores/postgres/index.ts";
import { sqliteDeliveryStore } from "../../src/stores/sqlite/index.ts";
import { seededRandom } from "../http/support/test-clock.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sealed } from "./support/exact-events.ts";

const random = seededRandom(1);
let server: TestPostgres;
let pool: Pool;
beforeAll(async () => {
  server = await startPostgres();
  pool = new Pool({ connectionString: server.url, max: 2 });
});
afterAll(async () => {
  await pool?.end();
  await server?.stop();
});

const kinds = {
  async sqlite() {
    const file = join(temporaryFolder(), "deliveries.sqlite");
    const store = sqliteDeliveryStore({ file });
    await store.createSchema();
    await store.close();
    return { file };
  },
  async postgres() {
    const schema = `erp_thousand_${process.pid}_${Math.floor(performance.now())}`;
    await postgresDeliveryStore({ pool, schema }).createSchema();
    onTestFinished(async () => void (await pool.query(`DROP SCHEMA ${schema} CASCADE`)));
    return { url: server.url, schema };
  },
};

interface Receiver {
  readonly process: ChildProcess;
  readonly url: string;
}

async function startReceiver(settings: object): Promise<Receiver> {
  const process = fork("test/webhooks/support/receiver-process.ts", [JSON.stringify(settings)], { stdio: "inherit" });
  onTestFinished(() => void process.kill("SIGKILL"));
  const [port] = await once(process, "message");
  return { process, url: `http://127.0.0.1:${port}/exact` };
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

const deliver = async (url: string, body: string): Promise<number> =>
  (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })).status;

interface Line {
  readonly what: string;
  readonly key: string;
  readonly askedAtMs: number;
  readonly begunAtMs: number;
}

function linesOf(log: string): Line[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([what = "", key = "", , asked, begun]) => ({
      what,
      key,
      askedAtMs: Number(asked),
      begunAtMs: Number(begun),
    }));
}

describe.each(Object.entries(kinds))("two processes over %s", (_, prepare) => {
  test("1000 notifications, doubled and out of order, some of whose handlers fail: each is handled once", {
    timeout: 120_000,
  }, async () => {
    const log = join(temporaryFolder(), "log");
    const settings = { ...(await prepare()), log, leaseMs: 60_000 };
    const receivers = await Promise.all([startReceiver(settings), startReceiver(settings)]);
    const bodies = Array.from({ length: 1000 }, (_, number) => sealed({ Key: `key-${number}` }));
    const queue = shuffled([...bodies, ...bodies]);
    const statuses = new Map<number, number>();
    // Delivered as a vendor does: what is not acknowledged comes again, to whichever process.
    const worker = async (): Promise<void> => {
      for (let body = queue.pop(); body !== undefined; body = queue.pop()) {
        const status = await deliver(receivers[Math.floor(random() * 2)]?.url ?? "", body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status !== 200) queue.unshift(body);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));

    const done = linesOf(log)
      .filter(({ what }) => what === "done")
      .map(({ key }) => key);
    expect([done.length, new Set(done).size]).toEqual([1000, 1000]);
    expect([statuses.get(200), [...statuses.keys()].sort()]).toEqual([2000, [200, 503]]);
    // One key in ten ends in a 7, and failed once in one process or in both.
    expect(linesOf(log).length - done.length - 1000).toBeGreaterThanOrEqual(100);
  });

  test("a process that dies in the handler: the next delivery after the lease runs it, and not before", {
    timeout: 60_000,
  }, async () => {
    const log = join(temporaryFolder(), "log");
    const settings = { ...(await prepare()), log, leaseMs: 2500 };
    const [first, second] = [await startReceiver(settings), await startReceiver(settings)];
    const body = sealed({ Key: "slow-1" });
    const lost = deliver(first.url, body).catch(() => "no answer");
    while (linesOf(log).length === 0) await sleep(5);
    first.process.kill("SIGKILL");
    expect([await lost, await deliver(second.url, body), linesOf(log).length]).toEqual(["no answer", 503, 1]);
    // Delivered again and again, as a vendor does; it is slow there too, and is answered when its own lease ends.
    const statuses = new Set<number>();
    while (linesOf(log).length === 1) {
      statuses.add(await deliver(second.url, body));
      await sleep(50);
    }
    expect([[...statuses], linesOf(log).map(({ what }) => what)]).toEqual([[503], ["begin", "begin"]]);
    const [lostTurn, turn] = linesOf(log);
    expect((turn?.begunAtMs ?? 0) - (lostTurn?.askedAtMs ?? 0)).toBeGreaterThanOrEqual(settings.leaseMs);
  });
});
