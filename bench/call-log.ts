import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createChain } from "../src/http/chain.ts";
import type { CallLogStore, CallQuery } from "../src/http/log/call-log.ts";
import type { OperationHints } from "../src/http/operation-hints.ts";
import { memoryCallLogStore } from "../src/stores/memory/index.ts";
import { sqliteCallLogStore } from "../src/stores/sqlite/index.ts";
import { median } from "./median.ts";

const entries = 100_000;
/** Calls of one way before the other's turn: what else the machine does then falls on both alike. */
const callsPerRound = 500;
const rounds = 40;

const hints: OperationHints = {
  operationId: "ListCrmAccounts",
  path: "/api/v1/{division}/crm/Accounts",
  retry: "safe",
  company: "1",
  expects: "json",
};

/** Microseconds for one call: on the clock, and of this process's CPU, which other work on the machine disturbs less. */
interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

async function sample(
  calls: number,
  work: () => Promise<unknown>,
  after: () => Promise<void> = async () => {},
): Promise<Sample> {
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  for (let call = 0; call < calls; call++) await work();
  // The entries that wait in memory are part of the price.
  await after();
  const cpu = process.cpuUsage(cpuBefore);
  return { wall: ((performance.now() - startedAt) * 1000) / calls, cpu: (cpu.user + cpu.system) / calls };
}

/** A small GET through the chain without a call log, and with one that keeps every call. */
async function costs(base: string, stores: Readonly<Record<string, CallLogStore>>): Promise<string[][]> {
  const url = `${base}/api/v1/1/crm/Accounts?$select=ID%2CCode`;
  const auth = { source: { token: async () => "token", markStale: () => {} }, allowedOrigins: [base] };
  const way = (store?: CallLogStore): (() => Promise<unknown>) => {
    const { fetch } = createChain({ auth, ...(store && { callLog: { store, calls: "all", replay: true } }) });
    return async () => (await fetch(url, { headers: { accept: "application/json" }, hints })).json();
  };
  const ways = [
    { name: "without a call log", send: way(), flush: async () => {} },
    ...Object.entries(stores).map(([name, store]) => ({
      name: `with one in ${name}`,
      send: way(store),
      flush: () => store.flush(),
    })),
  ];
  const samples = ways.map((): Sample[] => []);
  for (const { send, flush } of ways) await sample(1000, send, flush);
  for (let round = 0; round < rounds; round++)
    for (const [place, { send, flush }] of ways.entries())
      samples[place]?.push(await sample(callsPerRound, send, flush));
  const without = samples[0] ?? [];
  return ways.map(({ name }, place) => {
    const own = samples[place] ?? [];
    // Each round is compared with its own peer, and the median is taken of the ratios.
    const more = (of: (one: Sample) => number): string =>
      `${((median(own.map((one, round) => of(one) / of(without[round] ?? one))) - 1) * 100).toFixed(1)} %`;
    return [
      name,
      `${median(own.map(({ wall }) => wall)).toFixed(0)} µs (${median(own.map(({ cpu }) => cpu)).toFixed(0)} µs)`,
      more(({ wall }) => wall),
      more(({ cpu }) => cpu),
    ];
  });
}

async function count(store: CallLogStore, query?: CallQuery): Promise<number> {
  let found = 0;
  for await (const _ of store.list(query)) found++;
  return found;
}

async function timed(work: () => Promise<number>): Promise<[milliseconds: number, result: number]> {
  const startedAt = performance.now();
  const result = await work();
  return [performance.now() - startedAt, result];
}

/** 100,000 entries: written, listed, searched and pruned. */
async function volumes(store: CallLogStore): Promise<string[][]> {
  const startMs = Date.UTC(2026, 0, 1);
  const [writeMs] = await timed(async () => {
    for (let number = 0; number < entries; number++) {
      const id = `volume-${String(number).padStart(6, "0")}`;
      const failed = number % 1000 === 0;
      await store.add(
        {
          id,
          startedAtMs: startMs + number,
          operation: "ListCrmAccounts",
          company: String(number % 10),
          method: "GET",
          path: "/api/v1/{division}/crm/Accounts",
          retryClass: "safe",
        },
        {
          endedAtMs: startMs + number + 20,
          attempts: 1,
          status: failed ? 404 : 200,
          correlationId: `c-${number}`,
          quotaLeft: { minute: 59, day: 4000 },
        },
      );
    }
    await store.flush();
    return entries;
  });
  const row = (what: string, [ms, result]: [number, number]): string[] => [
    what,
    result.toLocaleString("en"),
    `${ms.toFixed(0)} ms`,
    `${((ms * 1000) / entries).toFixed(2)} µs`,
  ];
  return [
    row("written", [writeMs, entries]),
    row("listed", await timed(() => count(store))),
    row("the failures found", await timed(() => count(store, { outcome: "failed" }))),
    row("one found by its correlation id", await timed(() => count(store, { correlationId: "c-77" }))),
    row("pruned by age", await timed(() => store.prune({ beforeMs: startMs + entries / 2 }))),
    row("pruned by count", await timed(() => store.prune({ keepNewest: 1000 }))),
  ];
}

/** What a call log costs: for each call, and with many entries. */
export async function benchCallLog(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-bench-call-log-"));
  const server = spawn(process.execPath, [fileURLToPath(new URL("http-server.ts", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const keys = { current: Buffer.alloc(32, 1) };
  const sqlite = sqliteCallLogStore({ file: join(folder, "calls.sqlite"), keys });
  const volume = sqliteCallLogStore({ file: join(folder, "volume.sqlite") });
  const memory = memoryCallLogStore();
  try {
    await sqlite.createSchema();
    await volume.createSchema();
    const [port] = await once(server.stdout, "data");
    const cost = await costs(`http://127.0.0.1:${String(port).trim()}`, { memory, SQLite: sqlite });
    const many = await volumes(volume);
    return [
      ["one small GET", "time (of it CPU)", "more time", "more CPU"],
      ...cost,
      [`${entries.toLocaleString("en")} entries in SQLite`, "entries", "time", "for each of them"],
      ...many,
    ];
  } finally {
    server.stdin.end();
    await Promise.all([sqlite.close(), volume.close(), memory.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
