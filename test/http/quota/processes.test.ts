import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../../src/http/clock.ts";
import { QuotaLedger } from "../../../src/http/quota/ledger.ts";
import type { LedgerAddress } from "../../campaigns/quota/job.ts";
import { openLedger } from "../../campaigns/quota/open-ledger.ts";
import { runQuota } from "../../campaigns/quota/run-quota.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { daily, type Order, oneAtATime, patient, subject } from "./processes/order.ts";

let server: TestPostgres;
const children: ChildProcess[] = [];
let schemas = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => server?.stop());

const script = fileURLToPath(new URL("processes/ledger-process.ts", import.meta.url));

async function start(): Promise<ChildProcess> {
  const child = fork(script, { execArgv: ["--disable-warning=ExperimentalWarning"] });
  children.push(child);
  await once(child, "message");
  return child;
}

async function tell(child: ChildProcess, order: Order): Promise<unknown> {
  child.send(order);
  return (await once(child, "message"))[0];
}

const kinds: readonly (readonly [string, () => LedgerAddress])[] = [
  ["SQLite", () => ({ kind: "sqlite", file: join(temporaryFolder(), "quota.sqlite") })],
  [
    "PostgreSQL",
    () => ({ kind: "postgres", url: server.url, schema: `erp_quota_processes_${process.pid}_${(schemas += 1)}` }),
  ],
];

describe.each(kinds)("processes that share a ledger over %s", (_, newAddress) => {
  test("what a killed one held comes back when its time has run out, and not before", async () => {
    const address = newAddress();
    const store = openLedger(address, Date.now);
    await store.createSchema?.();
    const leaseMs = 3000;
    const child = await start();
    const heldAtMs = Date.now();
    expect(await tell(child, { kind: "hold", ledger: address, leaseMs })).toBe(true);
    child.kill("SIGKILL");
    const ledger = new QuotaLedger({ clock: systemClock, random: Math.random, store });

    expect((await ledger.forecast(daily, subject, 1)).limits).toMatchObject([{ left: 0 }]);
    await ledger.take({ limits: oneAtATime, subject, priority: "normal", reservation: undefined, asker: patient });
    expect(Date.now() - heldAtMs).toBeGreaterThanOrEqual(leaseMs);
    expect(Date.now() - heldAtMs).toBeLessThan(leaseMs + 5000);
    // The reservation was made after the place was taken.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await ledger.forecast(daily, subject, 1)).limits).toMatchObject([{ left: 10 }]);
    await store.close();
  }, 30_000);

  test("four of them together take what one may", async () => {
    const address = newAddress();
    const store = openLedger(address, Date.now);
    await store.createSchema?.();
    const processes = await Promise.all(Array.from({ length: 4 }, start));
    const taken = await Promise.all(
      processes.map((child) => tell(child, { kind: "take", ledger: address, forMs: 7000 })),
    );
    const takenAtMs = taken
      .flat()
      .map(Number)
      .sort((a, b) => a - b);
    // 20 in each 2 s, which are 3 to be safe.
    expect(takenAtMs.length).toBeGreaterThanOrEqual(40);
    const spans = takenAtMs.slice(20).map((atMs, index) => atMs - (takenAtMs[index] ?? atMs));
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(2000);
    await store.close();
  }, 60_000);
});

/** The campaign in small: `npm run campaign:quota` has 30 minutes of real time, and PostgreSQL too. */
test("three clock minutes of Exact Online at full appetite, ten times as fast: no 429, and nearly all of what is permitted", async () => {
  const plan = { minutes: 3, rate: 10, appetite: 4 } as const;
  const reports = await Promise.all([
    runQuota({ ...plan, name: "one process", processes: 1, ledger: "memory" }),
    runQuota({ ...plan, name: "three, SQLite", processes: 3, ledger: "sqlite" }),
    runQuota({ ...plan, name: "three, SQLite, no headers", processes: 3, ledger: "sqlite", hideHeaders: true }),
  ]);
  expect(reports.map(({ name, refused, failed }) => [name, refused, failed])).toEqual(
    reports.map(({ name }) => [name, 0, 0]),
  );
  for (const { used, permitted } of reports) expect(used).toBeLessThanOrEqual(permitted);
  // A busy machine loses real milliseconds, which are ten times as many here.
  for (const { used, permitted } of reports.slice(0, 2)) expect(used / permitted).toBeGreaterThan(0.9);
}, 120_000);
