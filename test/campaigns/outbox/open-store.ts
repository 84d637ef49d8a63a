import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import { createBusinessCentralClient } from "../../../src/clients/business-central/index.ts";
import { createExactOnlineClient } from "../../../src/clients/exact-online/index.ts";
import { createWrites, type WritePolicy } from "../../../src/writes/index.ts";
import { postgresWriteStore } from "../../../src/writes/postgres/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { keys } from "../../writes/store/samples.ts";
import type { OutboxJob } from "./job.ts";

/** Longer than a process is stopped while it holds the one lock of SQLite. Milliseconds. */
const busyWaitMs = 60_000;

/** Shorter than the slowest work of the service: a client that gave up must not be believed. Milliseconds. */
const attemptTimeoutMs = 2000;

/** Clients of the services; what they do is what users' clients do. */
export function openClients({ site: { exact, businessCentral } }: OutboxJob) {
  const auth = (token: string) => ({ token: async () => token, markStale: () => undefined });
  const shared = { quota: { maxWaitMs: 3000 }, timeouts: { attemptTimeoutMs } };
  return {
    exact: createExactOnlineClient({ country: "nl", origin: exact.origin, auth: auth(exact.token), ...shared }),
    bc: createBusinessCentralClient({
      environment: "Production",
      tenant: businessCentral.tenant,
      origin: businessCentral.origin,
      auth: auth(businessCentral.token),
      ...shared,
    }),
  };
}

function policyOf({ capPerDay }: OutboxJob): WritePolicy {
  return [
    { path: "/api/v1/{division}/hrm/Costcenters", decision: "auto", name: "cost centres", perDay: capPerDay },
    { path: "/api/v1/{division}/salesorder/SalesOrders", decision: "person" },
  ];
}

const optionsOf = (job: OutboxJob) => ({
  clients: openClients(job),
  policy: policyOf(job),
  inFlight: 4,
  pollMs: 150,
  leaseMs: job.leaseMs,
  settleMs: job.settleMs,
});

/** The writes in a SQLite file, and a handle of the shop's own. */
export function openSqlite(job: OutboxJob, file: string) {
  const store = sqliteWriteStore({ file, keys, busyWaitMs, now: () => Date.now() + job.shiftMs });
  const database = new DatabaseSync(file, { timeout: busyWaitMs });
  return { store, database, writes: createWrites({ ...optionsOf(job), store }) };
}

/** The writes in a schema of PostgreSQL, and the pool that the shop uses as well. */
export function openPostgres(job: OutboxJob, url: string, schema: string) {
  const pool = new Pool({ connectionString: url, max: 5 });
  pool.on("error", () => undefined);
  const store = postgresWriteStore({ pool, keys, schema, now: () => Date.now() + job.shiftMs });
  return { store, pool, writes: createWrites({ ...optionsOf(job), store }) };
}

/** The writes, wherever they are, for those who store nothing within transactions of theirs. */
export function openWrites(job: OutboxJob) {
  const { store: at } = job;
  return at.kind === "sqlite" ? openSqlite(job, at.file).writes : openPostgres(job, at.url, at.schema).writes;
}

/** Creates the store's tables. */
export async function createTables(job: OutboxJob): Promise<void> {
  const { store: at } = job;
  if (at.kind === "sqlite") {
    const { store, database } = openSqlite(job, at.file);
    await store.createSchema();
    await store.close();
    return database.close();
  }
  const { store, pool } = openPostgres(job, at.url, at.schema);
  await store.createSchema();
  await pool.end();
}
