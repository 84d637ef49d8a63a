import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { createExactOnlineClient, division } from "../src/clients/exact-online/index.ts";
import { createWrites } from "../src/writes/index.ts";
import { postgresWriteStore } from "../src/writes/postgres/index.ts";
import { sqliteWriteStore } from "../src/writes/sqlite/index.ts";
import { startPostgres } from "../test/support/postgres.ts";
import { median } from "./median.ts";

const transactions = 20;
const writesOfTransaction = 100;
const creates = 320;
const inFlight = 8;
const rounds = 3;

const accounts = "/api/v1/{division}/crm/Accounts";
const company = division(1);
const keys = { current: Buffer.alloc(32, 7).toString("base64") };

/** A shop's store: it stores bodies in one transaction, and sends what is due. */
interface Shop {
  readonly name: string;
  store(bodies: readonly Body[]): Promise<void>;
  send(): Promise<void>;
  close(): Promise<void>;
}

type Body = Readonly<Record<"Code" | "Name", string>>;

/** Seconds on the clock, and of this process's CPU, which other work on the machine disturbs less. A database server's are not among it. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

type Exact = ReturnType<typeof createExactOnlineClient>;

async function openSqlite(exact: Exact, file: string): Promise<Shop> {
  const store = sqliteWriteStore({ file, keys });
  await store.createSchema();
  const database = new DatabaseSync(file);
  const writes = createWrites({ clients: { exact }, store, inFlight, verify: false });
  return {
    name: "SQLite",
    async store(bodies) {
      const ready = await Promise.all(
        bodies.map((body) => writes.prepare("exact", "create", accounts, body, { division: company })),
      );
      database.exec("BEGIN IMMEDIATE");
      for (const write of ready) write.enqueue(database);
      database.exec("COMMIT");
    },
    send: () => writes.runOnce(),
    async close() {
      database.close();
      await store.close();
    },
  };
}

async function openPostgres(exact: Exact, url: string, schema: string): Promise<Shop> {
  const pool = new Pool({ connectionString: url, max: inFlight + 2 });
  pool.on("error", () => undefined);
  const store = postgresWriteStore({ pool, keys, schema });
  await store.createSchema();
  const writes = createWrites({ clients: { exact }, store, inFlight, verify: false });
  return {
    name: "PostgreSQL",
    async store(bodies) {
      const client = await pool.connect();
      await client.query("BEGIN");
      // At the same time, as on SQLite: then they go in one statement.
      await Promise.all(
        bodies.map((body) => writes.enqueue("exact", "create", accounts, body, { division: company, within: client })),
      );
      await client.query("COMMIT");
      client.release();
    },
    send: () => writes.runOnce(),
    close: () => pool.end(),
  };
}

async function cost(work: () => Promise<void>): Promise<Cost> {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - startedAt) / 1000, cpu: (user + system) / 1e6 };
}

const medianOf = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
});

let codes = 0;
const bodiesOf = (count: number): Body[] =>
  Array.from({ length: count }, () => ({ Code: String(++codes), Name: `Customer ${codes}` }));

async function storeAll(shop: Shop): Promise<void> {
  for (let transaction = 0; transaction < transactions; transaction++) await shop.store(bodiesOf(writesOfTransaction));
}

/** The client alone, as many in flight. */
async function createAll(exact: Exact, bodies: readonly Body[]): Promise<void> {
  const left = bodies.values();
  const createNext = async (): Promise<void> => {
    for (const body of left) await exact.create(accounts, body, { division: company });
  };
  await Promise.all(Array.from({ length: inFlight }, createNext));
}

const perWrite = (seconds: number, count: number): string => `${((seconds / count) * 1e6).toFixed(0)} µs`;

/**
 * Stores writes in transactions of 100, and sends others to a service that takes 50 ms, eight at a time, beside the client
 * alone; both on a new SQLite file and in a new schema of PostgreSQL. The ways take turns.
 */
export async function benchWrites(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-bench-writes-"));
  const server = spawn(process.execPath, [fileURLToPath(new URL("writes-server.ts", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const postgres = await startPostgres();
  try {
    const [port]: unknown[] = await once(server.stdout, "data");
    const exact = createExactOnlineClient({
      country: "nl",
      origin: `http://127.0.0.1:${String(port).trim()}`,
      auth: { token: async () => "token", markStale: () => undefined },
    });
    // Loads the tables of the API, and learns the limits.
    await createAll(exact, bodiesOf(inFlight));
    const storing = new Map<string, Cost[]>();
    const sending = new Map<string, Cost[]>();
    const note = (costs: Map<string, Cost[]>, name: string, one: Cost): unknown =>
      costs.set(name, [...(costs.get(name) ?? []), one]);
    for (let round = 1; round <= rounds; round++) {
      note(sending, "client alone", await cost(() => createAll(exact, bodiesOf(creates))));
      for (const shop of [
        await openSqlite(exact, join(folder, `${round}.sqlite`)),
        await openPostgres(exact, postgres.url, `bench_${process.pid}_${round}`),
      ]) {
        await shop.store(bodiesOf(creates));
        note(sending, shop.name, await cost(() => shop.send()));
        note(storing, shop.name, await cost(() => storeAll(shop)));
        await shop.close();
      }
    }
    const stored = transactions * writesOfTransaction;
    const alone = medianOf(sending.get("client alone") ?? []);
    return [
      ["writes", "a second", "CPU a write", "beside the client alone"],
      ...[...storing].map(([name, costs]) => {
        const { wall, cpu } = medianOf(costs);
        return [`store, ${name}`, (stored / wall).toFixed(0), perWrite(cpu, stored), ""];
      }),
      ...[...sending].map(([name, costs]) => {
        const { wall, cpu } = medianOf(costs);
        return [
          `send, ${name}`,
          (creates / wall).toFixed(0),
          perWrite(cpu, creates),
          `${(wall / alone.wall).toFixed(2)} × time`,
        ];
      }),
    ];
  } finally {
    server.kill();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
