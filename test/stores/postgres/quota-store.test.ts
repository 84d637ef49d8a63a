import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyRecord } from "../../../src/http/quota/quota-record.ts";
import type { QuotaStore } from "../../../src/http/quota/quota-store.ts";
import {
  type PostgresQuotaStoreOptions,
  postgresQuotaStore,
  postgresTokenStore,
  type SchemaQuotaStore,
} from "../../../src/stores/postgres/index.ts";
import { describeQuotaStore } from "../../http/quota/quota-store-contract.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { keys } from "../store-under-test.ts";

let server: TestPostgres;
let pool: Pool;
const schemas: string[] = [];

beforeAll(async () => {
  server = await startPostgres();
  pool = new Pool({ connectionString: server.url, max: 10 });
  pool.on("error", () => undefined);
});

afterAll(async () => {
  // A server that was given with ERP_TEST_POSTGRES_URL lives on.
  for (const schema of schemas) await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await pool?.end();
  await server?.stop();
});

function newSchema(): string {
  const schema = `erp_quota_test_${process.pid}_${schemas.length}`;
  schemas.push(schema);
  return schema;
}

async function open(options: Partial<PostgresQuotaStoreOptions> = {}): Promise<SchemaQuotaStore> {
  const store = postgresQuotaStore({ pool, schema: newSchema(), ...options });
  await store.createSchema();
  return store;
}

const count = async (store: QuotaStore, key: string, by = 1): Promise<number> =>
  store.update([key], ([record]) => {
    const limit = (record?.limit ?? 0) + by;
    return { records: [{ ...emptyRecord, limit, expiresAtMs: Number.MAX_SAFE_INTEGER }], result: limit };
  });

/** Holds the lock of a key as a process does that stopped in the middle of an update. */
async function stopWithin(schema: string, key: string, giveUpAfterMs: number): Promise<{ gone: Promise<unknown> }> {
  const client = await pool.connect();
  const gone = new Promise((resolve) => client.once("error", resolve));
  await client.query("BEGIN");
  await client.query(
    "SELECT set_config('idle_in_transaction_session_timeout', $1, true), pg_advisory_xact_lock(hashtextextended($2, 0))",
    [`${giveUpAfterMs}ms`, `"${schema}".quota ${key}`],
  );
  void gone.then(() => client.release(true));
  return { gone };
}

describeQuotaStore("PostgreSQL", open);

describe("PostgreSQL", () => {
  test("machines that share it lose no update", async () => {
    const schema = newSchema();
    const stores = await Promise.all(Array.from({ length: 4 }, () => open({ schema })));
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => count(stores[index % 4] ?? postgresQuotaStore({ pool, schema }), "a")),
    );
    expect(await count(postgresQuotaStore({ pool, schema }), "a", 0)).toBe(100);
  });

  test("nor do they under serializable isolation, which is not asked for here", async () => {
    const schema = newSchema();
    const strict = new Pool({
      connectionString: server.url,
      max: 4,
      options: "-c default_transaction_isolation=serializable",
    });
    await open({ schema });
    const stores = Array.from({ length: 4 }, () => postgresQuotaStore({ pool: strict, schema }));
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => count(stores[index % 4] ?? postgresQuotaStore({ pool, schema }), "a")),
    );
    expect(await count(postgresQuotaStore({ pool, schema }), "a", 0)).toBe(40);
    await strict.end();
  });

  test("lives beside tokens in one schema, each with a version of its own", async () => {
    const schema = newSchema();
    const store = await open({ schema });
    const tokens = postgresTokenStore({ pool, keys, schema });
    await expect(tokens.read("exact:me")).rejects.toMatchObject({ code: "STORE_SCHEMA_MISMATCH" });
    await tokens.createSchema();
    expect([await tokens.read("exact:me"), await count(store, "a")]).toEqual([undefined, 1]);
  });

  test("without a schema it says what to do, and works once it is there", async () => {
    const store = postgresQuotaStore({ pool, schema: newSchema() });
    await expect(count(store, "a")).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
      found: 0,
      wanted: 1,
      message: expect.stringContaining("createSchema()"),
    });
    await store.createSchema();
    expect(await count(store, "a")).toBe(1);
  });

  test.each([
    ["an hour ahead", 3_600_000],
    ["an hour behind", -3_600_000],
    ["right", 0],
  ])("a machine whose clock is %s learns the database's", async (_, machineAheadMs) => {
    const store = await open({ now: () => Date.now() + machineAheadMs });
    const seen = await store.update(["a"], (records) => ({ records, result: store.clockAheadMs }));
    expect(Math.abs((seen ?? NaN) + machineAheadMs)).toBeLessThan(1000);
  });

  test("a process that stopped within an update holds the others back for as long as it may, and no longer", async () => {
    const schema = newSchema();
    const store = await open({ schema });
    const { gone } = await stopWithin(schema, "a", 300);
    expect(await count(store, "b")).toBe(1);
    expect(await count(store, "a")).toBe(1);
    await gone;
  });

  test("a lock that is not given in time is unavailable", async () => {
    const schema = newSchema();
    const store = await open({ schema, busyWaitMs: 50 });
    const { gone } = await stopWithin(schema, "a", 400);
    await expect(count(store, "a")).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("55P03"),
    });
    await gone;
    expect(await count(store, "a")).toBe(1);
  });

  test("a backend that the administrator ends in the middle of an update is unavailable, and counts nothing", async () => {
    const schema = newSchema();
    const own = new Pool({ connectionString: server.url, max: 1, application_name: schema });
    own.on("error", () => undefined);
    const ending = {
      query: (text: string, values?: unknown[]) => own.query(text, values),
      async connect() {
        const client = await own.connect();
        const query = client.query.bind(client);
        return Object.assign(Object.create(client), {
          async query(text: string, values?: unknown[]) {
            if (text.startsWith("INSERT"))
              await pool.query(
                "SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE application_name = $1",
                [schema],
              );
            return query(text, values);
          },
        });
      },
    };
    await open({ schema });
    await expect(count(postgresQuotaStore({ pool: ending, schema }), "a")).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
    expect(await count(postgresQuotaStore({ pool: own, schema }), "a")).toBe(1);
    await own.end();
  });

  test("a burst of calls takes one connection of the pool", async () => {
    const own = new Pool({ connectionString: server.url, max: 10 });
    const store = await open({ pool: own });
    await Promise.all(Array.from({ length: 30 }, () => count(store, "a")));
    expect([own.totalCount, await count(store, "a")]).toEqual([1, 31]);
    await own.end();
  });

  test("what expired is forgotten after a while", { timeout: 120_000 }, async () => {
    const schema = newSchema();
    const store = await open({ schema });
    await store.update(["old"], () => ({ records: [{ ...emptyRecord, expiresAtMs: 1 }], result: undefined }));
    for (let index = 0; index < 1000; index++)
      await store.update(["busy"], (records) => ({ records, result: undefined }));
    await count(store, "busy");
    expect((await pool.query(`SELECT key FROM "${schema}".quota`)).rows).toEqual([{ key: "busy" }]);
  });

  test("a closed store says so, and the pool lives on", async () => {
    const store = await open();
    await store.close();
    await expect(count(store, "a")).rejects.toMatchObject({ code: "STORE_MISUSED" });
    expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });
});
