import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { memoryDeliveryStore } from "../../../src/stores/memory/index.ts";
import { postgresDeliveryStore } from "../../../src/stores/postgres/index.ts";
import { sqliteDeliveryStore } from "../../../src/stores/sqlite/index.ts";
import type { DeliveryStore } from "../../../src/webhooks/delivery-store.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { handClock } from "../store-under-test.ts";

type Clock = ReturnType<typeof handClock>;
/** Opens two stores over the same data, as two processes would. */
type Make = (clock: Clock) => Promise<readonly [DeliveryStore, DeliveryStore]>;

function contract(make: Make): void {
  const open = async () => {
    const clock = handClock();
    const [store, other] = await make(clock);
    onTestFinished(async () => {
      await store.close();
      await other.close();
    });
    return { clock, store, other };
  };

  test("new, busy, handled", async () => {
    const { clock, store, other } = await open();
    expect(await store.begin("a", 1000)).toEqual({ state: "yours", claim: 1 });
    expect(await other.begin("a", 1000)).toEqual({ state: "busy", untilMs: clock.now() + 1000 });
    expect(await other.begin("b", 1000)).toEqual({ state: "yours", claim: 1 });
    expect(await store.finish("a", 1)).toBe(true);
    clock.advance(100_000);
    expect([await store.begin("a", 1000), await other.begin("a", 1000)]).toEqual([
      { state: "handled" },
      { state: "handled" },
    ]);
  });

  test("released, it is anybody's at once", async () => {
    const { store, other } = await open();
    await store.begin("a", 1000);
    await store.release("a", 1);
    expect(await other.begin("a", 1000)).toEqual({ state: "yours", claim: 2 });
  });

  test("after its lease it is anybody's, and whoever was late can neither finish nor release it", async () => {
    const { clock, store, other } = await open();
    await store.begin("a", 1000);
    clock.advance(999);
    expect((await other.begin("a", 1000)).state).toBe("busy");
    clock.advance(1);
    expect(await other.begin("a", 1000)).toEqual({ state: "yours", claim: 2 });
    expect(await store.finish("a", 1)).toBe(false);
    await store.release("a", 1);
    expect((await store.begin("a", 1000)).state).toBe("busy");
    expect(await other.finish("a", 2)).toBe(true);
    await other.release("a", 2);
    expect([await other.finish("a", 2), await store.begin("a", 1000)]).toEqual([false, { state: "handled" }]);
  });

  test("of 50 who begin at once, one has it", async () => {
    const { store, other } = await open();
    const turns = await Promise.all(
      Array.from({ length: 50 }, (_, number) => (number % 2 ? store : other).begin("a", 1000)),
    );
    expect(turns.filter(({ state }) => state === "yours")).toEqual([{ state: "yours", claim: 1 }]);
  });

  test("prune forgets what was handled, or given up, before then", async () => {
    const { clock, store } = await open();
    await store.begin("old", 1000);
    await store.finish("old", 1);
    await store.begin("given up", 1000);
    clock.advance(2000);
    await store.begin("new", 1000);
    await store.finish("new", 1);
    await store.begin("busy", 1000);
    expect(await store.prune(clock.now())).toBe(2);
    expect([
      (await store.begin("old", 1)).state,
      (await store.begin("new", 1)).state,
      (await store.begin("busy", 1)).state,
    ]).toEqual(["yours", "handled", "busy"]);
  });
}

describe("memory", () => {
  contract(async (clock) => {
    const store = memoryDeliveryStore(clock);
    return [store, store];
  });
});

describe("sqlite", () => {
  contract(async ({ now }) => {
    const file = join(temporaryFolder(), "deliveries.sqlite");
    const store = sqliteDeliveryStore({ file, now });
    await store.createSchema();
    return [store, sqliteDeliveryStore({ file, now })];
  });

  test("without a schema it says what to do", async () => {
    await expect(
      sqliteDeliveryStore({ file: join(temporaryFolder(), "x.sqlite") }).begin("a", 1),
    ).rejects.toMatchObject({ code: "STORE_SCHEMA_MISMATCH" });
  });
});

describe("postgres", () => {
  let server: TestPostgres;
  let pool: Pool;
  let schemas = 0;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new Pool({ connectionString: server.url, max: 10 });
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  contract(async ({ now }) => {
    const schema = `erp_deliveries_${process.pid}_${++schemas}`;
    onTestFinished(async () => void (await pool.query(`DROP SCHEMA ${schema} CASCADE`)));
    const store = postgresDeliveryStore({ pool, schema, now });
    await store.createSchema();
    return [store, postgresDeliveryStore({ pool, schema, now })];
  });

  test("without a schema it says what to do", async () => {
    await expect(postgresDeliveryStore({ pool, schema: "nowhere" }).begin("a", 1)).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
    });
  });
});
