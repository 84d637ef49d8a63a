import { once } from "node:events";
import { connect as connectTo, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgresCells } from "../../src/stores/postgres/cells.ts";
import { postgresTokenStore } from "../../src/stores/postgres/index.ts";
import { tablesIn } from "../../src/stores/postgres/schema.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { tokenStoreContract } from "./contract.ts";
import { sampleGrant } from "./samples.ts";
import { keys, type StoreUnderTest } from "./store-under-test.ts";

let server: TestPostgres;
let pool: Pool;
let schemas = 0;

beforeAll(async () => {
  server = await startPostgres();
  pool = new Pool({ connectionString: server.url, max: 20 });
});

afterAll(async () => {
  // A server that was given with ERP_TEST_POSTGRES_URL lives on.
  for (; schemas > 0; schemas--) await pool.query(`DROP SCHEMA IF EXISTS ${schemaName(schemas)} CASCADE`);
  await pool?.end();
  await server?.stop();
});

const schemaName = (number: number): string => `erp_test_${process.pid}_${number}`;
const newSchema = (): string => schemaName(++schemas);

async function makePostgres(): Promise<StoreUnderTest> {
  const schema = newSchema();
  const tables = tablesIn(schema);
  await postgresTokenStore({ pool, keys, schema }).createSchema();
  return {
    open: (options = {}) => postgresTokenStore({ pool, keys, schema, ...options }),
    cells: postgresCells(pool, tables),
    overwrite: async (id, bytes) =>
      void (await pool.query(`UPDATE ${tables.cells} SET sealed = $2 WHERE id = $1`, [id, bytes])),
    remove: async () => void (await pool.query(`DROP SCHEMA ${tables.schema} CASCADE`)),
  };
}

/** A pool whose connections go through a cable that a test can cut. */
async function cuttable(): Promise<{ pool: Pool; cut(): void; cutAnswers(): void; end(): Promise<void> }> {
  const { hostname, port } = new URL(server.url);
  const sockets = new Set<Socket>();
  let mute = false;
  const cable = createServer((near) => {
    const far = connectTo(Number(port), hostname);
    sockets.add(near);
    near.on("error", () => far.destroy()).on("close", () => far.destroy());
    far.on("error", () => near.destroy()).on("close", () => near.destroy());
    near.pipe(far);
    // The server gets what is sent, and its answer is lost with the connection.
    far.on("data", (data) => (mute ? near.destroy() : near.write(data)));
  }).listen(0, "127.0.0.1");
  await once(cable, "listening");
  const address = cable.address();
  const url = new URL(server.url);
  url.port = String(typeof address === "object" ? address?.port : 0);
  const cabled = new Pool({ connectionString: url.href, connectionTimeoutMillis: 1000 });
  cabled.on("error", () => undefined);
  const cutNow = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    pool: cabled,
    cut() {
      cable.close();
      cutNow();
    },
    cutAnswers() {
      mute = true;
      setTimeout(() => (mute = false), 100);
    },
    async end() {
      await cabled.end();
      cutNow();
      cable.close();
    },
  };
}

describe("postgres", () => {
  tokenStoreContract(makePostgres);

  test("without a schema it says what to do", async () => {
    const store = postgresTokenStore({ pool, keys, schema: newSchema() });
    const missing = {
      code: "STORE_SCHEMA_MISMATCH",
      found: 0,
      wanted: 1,
      message: expect.stringContaining("createSchema()"),
    };
    await expect(store.read("exact:me")).rejects.toMatchObject(missing);
    await expect(store.commit("exact:me", 0, sampleGrant("1"))).rejects.toMatchObject(missing);
    await store.createSchema();
    expect(await store.read("exact:me")).toBeUndefined();
  });

  test("createSchema may run twice and at once, and keeps what is there", async () => {
    const schema = newSchema();
    const stores = Array.from({ length: 8 }, () => postgresTokenStore({ pool, keys, schema }));
    await Promise.all(stores.map((store) => store.createSchema()));
    await stores[0]?.commit("exact:me", 0, sampleGrant("1"));
    await stores[1]?.createSchema();
    expect((await stores[2]?.read("exact:me"))?.generation).toBe(1);
  });

  test("a newer schema is refused and left alone", async () => {
    const schema = newSchema();
    const store = postgresTokenStore({ pool, keys, schema });
    await store.createSchema();
    await pool.query(`UPDATE ${tablesIn(schema).version} SET version = 7`);
    const newer = { code: "STORE_SCHEMA_MISMATCH", found: 7, wanted: 1, message: expect.stringContaining("newer") };
    await expect(store.read("exact:me")).rejects.toMatchObject(newer);
    await expect(store.createSchema()).rejects.toMatchObject(newer);
    expect((await pool.query(`SELECT version FROM ${tablesIn(schema).version}`)).rows).toEqual([{ version: 7 }]);
  });

  test.each(["", "Upper", "a-b", 'a"; DROP TABLE x; --', "1a", "a".repeat(64)])(
    "refuses the schema name %j",
    (schema) => {
      expect(() => postgresTokenStore({ pool, keys, schema })).toThrow(
        expect.objectContaining({ code: "STORE_MISUSED" }),
      );
    },
  );

  test("a database that is away is unavailable, and works again when it is back", async () => {
    const schema = newSchema();
    const whole = postgresTokenStore({ pool, keys, schema });
    await whole.createSchema();
    await whole.commit("exact:me", 0, sampleGrant("1"));
    const cable = await cuttable();
    const store = postgresTokenStore({ pool: cable.pool, keys, schema });
    expect((await store.read("exact:me"))?.generation).toBe(1);
    cable.cut();
    for (const call of [
      () => store.read("exact:me"),
      () => store.commit("exact:me", 1, sampleGrant("2")),
      () => store.acquireLease("exact:me", "a", 1000),
      () => store.createSchema(),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    }
    await cable.end();
    expect(await whole.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
  });

  test("a commit whose answer is lost with the connection is looked up, and counts once", async () => {
    const schema = newSchema();
    const whole = postgresTokenStore({ pool, keys, schema });
    await whole.createSchema();
    await whole.commit("exact:me", 0, sampleGrant("1"));
    const cable = await cuttable();
    const query: Pool["query"] = cable.pool.query.bind(cable.pool);
    const cutting = {
      connect: () => cable.pool.connect(),
      query(text: string, values?: unknown[]) {
        if (text.startsWith("UPDATE")) cable.cutAnswers();
        return sleep(text.startsWith("SELECT") ? 120 : 0).then(() => query(text, values));
      },
    };
    const store = postgresTokenStore({ pool: cutting, keys, schema });
    expect(await store.commit("exact:me", 1, sampleGrant("2"))).toEqual({ committed: true, generation: 2 });
    expect(await whole.read("exact:me")).toEqual({ generation: 2, grant: sampleGrant("2") });
    await cable.end();
  });

  test("a backend that the administrator ends is unavailable for one call at most", async () => {
    const schema = newSchema();
    const own = new Pool({ connectionString: server.url, max: 1, application_name: schema });
    own.on("error", () => undefined);
    const store = postgresTokenStore({ pool: own, keys, schema });
    await store.createSchema();
    await store.commit("exact:me", 0, sampleGrant("1"));
    await pool.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1", [schema]);
    const seen = await store.read("exact:me").then(
      (found) => found?.generation,
      (error: unknown) => (error instanceof Error ? Reflect.get(error, "code") : error),
    );
    expect([1, "STORE_UNAVAILABLE"]).toContain(seen);
    expect((await store.read("exact:me"))?.generation).toBe(1);
    await own.end();
  });

  test("a role that may not write is unavailable, and keeps the reason as the cause", async () => {
    const schema = newSchema();
    await postgresTokenStore({ pool, keys, schema }).createSchema();
    const reader = new Pool({ connectionString: server.url, options: "-c default_transaction_read_only=on" });
    const store = postgresTokenStore({ pool: reader, keys, schema });
    await expect(store.commit("exact:me", 0, sampleGrant("1"))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("25006"),
      cause: { code: "25006" },
    });
    await reader.end();
  });

  test("concurrent commits under serializable isolation have one winner too", async () => {
    const schema = newSchema();
    await postgresTokenStore({ pool, keys, schema }).createSchema();
    const strict = new Pool({
      connectionString: server.url,
      max: 10,
      options: "-c default_transaction_isolation=serializable",
    });
    const stores = Array.from({ length: 10 }, () => postgresTokenStore({ pool: strict, keys, schema }));
    const results = await Promise.all(
      stores.map((store, index) => store.commit("exact:me", 0, sampleGrant(`${index}`))),
    );
    expect(results.filter(({ committed }) => committed)).toHaveLength(1);
    await strict.end();
  });
});
