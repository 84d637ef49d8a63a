import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { StoreKeys } from "../../../src/stores/sealing/store-keys.ts";
import { postgresWriteStore } from "../../../src/writes/postgres/index.ts";
import type { handClock } from "../../stores/store-under-test.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { type StoreDatabase, writeStoreContract } from "../store/contract.ts";
import { keys, sampleWrite } from "../store/samples.ts";

let server: TestPostgres;
let pool: Pool;
let schemas = 0;

beforeAll(async () => {
  server = await startPostgres();
  pool = new Pool({ connectionString: server.url, max: 20 });
});

afterAll(async () => {
  await pool?.end();
  await server?.stop();
});

async function makePostgres(
  clock?: Pick<ReturnType<typeof handClock>, "now">,
): Promise<StoreDatabase & { schema: string }> {
  const schema = `erp_writes_test_${process.pid}_${++schemas}`;
  const now = clock && (() => clock.now());
  onTestFinished(async () => void (await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)));
  await postgresWriteStore({ pool, keys, schema }).createSchema();
  await pool.query(`CREATE TABLE ${schema}.orders (number text PRIMARY KEY)`);
  const open = (given: StoreKeys = keys) => postgresWriteStore({ pool, keys: given, schema, ...(now && { now }) });
  return {
    schema,
    open,
    change: async (id, columns) =>
      void (await pool.query(`UPDATE ${schema}.erp_write SET ${columns} WHERE id = $1`, [id])),
    async begin() {
      const client = await pool.connect();
      const store = open();
      await client.query("BEGIN");
      const end = (word: string) => async () => {
        await client.query(word);
        client.release();
      };
      return {
        order: async (number) => void (await client.query(`INSERT INTO ${schema}.orders VALUES ($1)`, [number])),
        enqueue: (write) => store.enqueueWithin(client, write),
        commit: end("COMMIT"),
        rollback: end("ROLLBACK"),
      };
    },
    orders: async () =>
      (await pool.query(`SELECT number FROM ${schema}.orders ORDER BY number`)).rows.map(({ number }) => number),
    async dump() {
      const names = ["erp_write", "erp_write_event", "erp_write_reference", "erp_write_cap"];
      const tables = await Promise.all(names.map((name) => pool.query(`SELECT * FROM ${schema}.${name}`)));
      return tables
        .flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)))
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value)))
        .join("\n");
    },
  };
}

describe("postgres", () => {
  writeStoreContract(makePostgres);

  test("the next write is found by a few reads, however many wait, and whatever the server knows of them", async () => {
    const { schema } = await makePostgres();
    const single = new Pool({ connectionString: server.url, max: 1 });
    onTestFinished(() => single.end());
    const store = postgresWriteStore({ pool: single, keys, schema });
    await single.query(`ALTER TABLE ${schema}.erp_write SET (autovacuum_enabled = false)`);
    const client = await single.connect();
    await client.query("BEGIN");
    const some = Array.from({ length: 1000 }, (_, at) =>
      sampleWrite(`w${at}`, at % 3 ? {} : { sequence: `s${at % 9}` }),
    );
    await Promise.all(some.map((write) => store.enqueueWithin(client, write)));
    await client.query("COMMIT");
    client.release();
    const reads = async (): Promise<number> => {
      await single.query("SELECT pg_stat_force_next_flush()");
      const { rows } = await single.query(
        "SELECT idx_tup_fetch + seq_tup_read AS read FROM pg_stat_user_tables WHERE schemaname = $1 AND relname = 'erp_write'",
        [schema],
      );
      return Number(rows[0]?.read);
    };
    const before = await reads();
    for (let count = 0; count < 20; count++) {
      const turn = await store.takeSend({ services: some.map(({ service }) => service).slice(0, 1), leaseMs: 1000 });
      if (!turn) throw new Error("Nothing is due.");
      await store.endSend(turn, { ending: "done", outcome: {} });
    }
    expect((await reads()) - before).toBeLessThan(20 * 20);
    // And what time does to them is looked at every second.
    const [head] = some;
    const { id } = await store.enqueue(head ?? expect.fail("no write"));
    const body = { Parent: { $ref: id, field: "ID" } };
    await store.enqueue(sampleWrite("refers", { body, references: [id] }));
    const beforeTending = await reads();
    for (let count = 0; count < 20; count++) await store.tend();
    expect((await reads()) - beforeTending).toBeLessThan(20 * 10);
  });

  test("a transaction that has the only connection of the pool stores a write", async () => {
    const { schema } = await makePostgres();
    const single = new Pool({ connectionString: server.url, max: 1 });
    onTestFinished(() => single.end());
    const store = postgresWriteStore({ pool: single, keys, schema });
    const client = await single.connect();
    await client.query("BEGIN");
    expect(await store.enqueueWithin(client, sampleWrite("1"))).toMatchObject({ isNew: true });
    await client.query("COMMIT");
    client.release();
  });

  test("a client on which nobody began a transaction is refused, and nothing is stored", async () => {
    const { schema } = await makePostgres();
    const store = postgresWriteStore({ pool, keys, schema });
    const client = await pool.connect();
    await expect(store.enqueueWithin(client, sampleWrite("1"))).rejects.toMatchObject({
      code: "WRITE_INVALID",
      message: expect.stringContaining("BEGIN"),
    });
    client.release();
    expect(await store.list({})).toEqual([]);
  });

  test("the clock is the database's, however wrong the machine's is", async () => {
    const { open, schema } = await makePostgres();
    const { id } = await open().enqueue(sampleWrite("1"));
    const { rows } = await pool.query(
      `SELECT abs(created_ms - extract(epoch FROM now()) * 1000) < 60000 AS near FROM ${schema}.erp_write WHERE id = $1`,
      [id],
    );
    expect(rows).toEqual([{ near: true }]);
  });

  test("events of transactions that commit in another order than they wrote are each told once", async () => {
    const { open, begin } = await makePostgres();
    const store = open();
    const first = await begin(store);
    const second = await begin(store);
    const a = await first.enqueue(sampleWrite("a"));
    const b = await second.enqueue(sampleWrite("b"));
    await second.commit();
    const early = await store.events(undefined, 10);
    await first.commit();
    const late = await store.events(early.at(-1)?.token, 10);
    expect([early.map(({ id }) => id), late.map(({ id }) => id)]).toEqual([[b.id], [a.id]]);
  });

  test("a write that another transaction holds keeps nobody from the next one", async () => {
    const { open, schema } = await makePostgres();
    const store = open();
    const held = await store.enqueue(sampleWrite("a"));
    const free = await store.enqueue(sampleWrite("b"));
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query(`SELECT 1 FROM ${schema}.erp_write WHERE id = $1 FOR UPDATE`, [held.id]);
    // Were it waited for, this would wait for ever.
    expect((await store.takeSend({ services: ["exact"], leaseMs: 1000 }))?.id).toBe(free.id);
    await client.query("ROLLBACK");
    client.release();
  });

  test("writes of one sequence that commit late keep those behind them waiting", async () => {
    const { open, begin } = await makePostgres();
    const store = open();
    const own = await begin(store);
    const first = await own.enqueue(sampleWrite("a", { sequence: "s" }));
    const behind = store.enqueue(sampleWrite("b", { sequence: "s" }));
    // Were it numbered already, it would be sent before the one that is not committed.
    await pool.query("SELECT pg_sleep(0.05)");
    expect(await store.takeSend({ services: ["exact"], leaseMs: 1000 })).toBeUndefined();
    await own.commit();
    await behind;
    expect((await store.takeSend({ services: ["exact"], leaseMs: 1000 }))?.id).toBe(first.id);
  });
});
