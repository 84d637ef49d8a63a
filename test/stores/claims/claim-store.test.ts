import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { ClaimStore } from "../../../src/clients/claims/claim-store.ts";
import { memoryClaimStore } from "../../../src/stores/memory/index.ts";
import { postgresClaimStore } from "../../../src/stores/postgres/index.ts";
import { sqliteClaimStore } from "../../../src/stores/sqlite/index.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { handClock } from "../store-under-test.ts";

type Clock = ReturnType<typeof handClock>;
/** Opens two stores over the same data, as two processes would. */
type Make = (clock: Clock) => Promise<readonly [ClaimStore, ClaimStore]>;

const a = { owner: "a", leaseMs: 1000, settleMs: 5000 };
const b = { owner: "b", leaseMs: 1000, settleMs: 5000 };
const heldByA = { owner: "a", fence: 1 };

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

  test("one at a time, each key by itself; released, it is anybody's at once", async () => {
    const { store, other } = await open();
    expect(await store.take("x", a)).toEqual({ state: "yours", fence: 1 });
    expect(await other.take("x", b)).toEqual({ state: "busy", forMs: 1000 });
    expect(await other.take("y", b)).toEqual({ state: "yours", fence: 1 });
    await store.release("x", heldByA);
    expect(await other.take("x", b)).toEqual({ state: "yours", fence: 2 });
  });

  test("a holder who looks keeps it alive; one who is gone has it until its lease ends", async () => {
    const { clock, store, other } = await open();
    await store.take("x", a);
    clock.advance(900);
    expect(await store.keep("x", heldByA, 1000)).toBe(true);
    clock.advance(999);
    expect(await other.take("x", b)).toEqual({ state: "busy", forMs: 1 });
    clock.advance(1);
    expect(await other.take("x", b)).toEqual({ state: "yours", fence: 2 });
  });

  test("what may have been sent keeps it until the announced deadline plus the service's longest work", async () => {
    const { clock, store, other } = await open();
    await store.take("x", a);
    clock.advance(500);
    expect(await store.announce("x", heldByA, 1000, 5000)).toBe(true);
    expect(await other.take("x", b)).toEqual({ state: "busy", forMs: 6000 });
    clock.advance(5999);
    expect(await other.take("x", b)).toEqual({ state: "busy", forMs: 1 });
    clock.advance(1);
    expect(await other.take("x", b)).toEqual({ state: "yours", fence: 2 });
  });

  test("of two opinions on how long the service works the longer one counts", async () => {
    const { clock, store, other } = await open();
    await store.take("x", { ...a, settleMs: 0 });
    await store.announce("x", heldByA, 1000, 0);
    expect(await other.take("x", { ...b, settleMs: 9000 })).toEqual({ state: "busy", forMs: 10_000 });
    clock.advance(9999);
    expect((await other.take("x", { ...b, settleMs: 9000 })).state).toBe("busy");
    clock.advance(1);
    expect((await other.take("x", { ...b, settleMs: 9000 })).state).toBe("yours");
  });

  test("an announcement can be renewed, and is not shortened by what comes late", async () => {
    const { clock, store, other } = await open();
    await store.take("x", a);
    await store.announce("x", heldByA, 1000, 5000);
    clock.advance(900);
    expect(await store.announce("x", heldByA, 1000, 5000)).toBe(true);
    expect(await store.keep("x", heldByA, 1000)).toBe(false);
    expect(await other.take("x", b)).toEqual({ state: "busy", forMs: 6000 });
  });

  test("whoever lost it can neither keep, announce nor release it, not even under the same number", async () => {
    const { clock, store, other } = await open();
    await store.take("x", a);
    clock.advance(1000);
    await other.take("x", b);
    expect(await store.keep("x", heldByA, 1000)).toBe(false);
    expect(await store.announce("x", heldByA, 1000, 5000)).toBe(false);
    await store.release("x", heldByA);
    expect(await store.keep("x", { owner: "a", fence: 2 }, 1000)).toBe(false);
    expect(await store.take("x", { ...a, owner: "c" })).toEqual({ state: "busy", forMs: 1000 });
    expect(await other.announce("x", { owner: "b", fence: 2 }, 1000, 5000)).toBe(true);
  });

  test("what comes late from a holder who released holds nothing", async () => {
    const { store, other } = await open();
    await store.take("x", a);
    await store.release("x", heldByA);
    expect([await store.keep("x", heldByA, 1000), await store.announce("x", heldByA, 1000, 5000)]).toEqual([
      false,
      false,
    ]);
    expect(await other.take("x", b)).toEqual({ state: "yours", fence: 2 });
  });

  test("of 50 who take it at once, one has it", async () => {
    const { store, other } = await open();
    const turns = await Promise.all(
      Array.from({ length: 50 }, (_, number) => (number % 2 ? store : other).take("x", { ...a, owner: `${number}` })),
    );
    expect(turns.filter(({ state }) => state === "yours")).toEqual([{ state: "yours", fence: 1 }]);
  });

  test("prune forgets what is free, and nothing that may still be on its way", async () => {
    const { clock, store } = await open();
    await store.take("released", a);
    await store.release("released", heldByA);
    await store.take("held", { ...a, leaseMs: 60_000 });
    await store.take("announced", a);
    await store.announce("announced", heldByA, 1000, 50_000);
    clock.advance(40_000);
    expect(await store.prune(clock.now())).toBe(1);
    expect([
      (await store.take("released", b)).state,
      (await store.take("held", b)).state,
      (await store.take("announced", b)).state,
    ]).toEqual(["yours", "busy", "busy"]);
  });
}

describe("memory", () => {
  contract(async (clock) => {
    const store = memoryClaimStore(clock);
    return [store, store];
  });
});

describe("sqlite", () => {
  contract(async ({ now }) => {
    const file = join(temporaryFolder(), "claims.sqlite");
    const store = sqliteClaimStore({ file, now });
    await store.createSchema();
    return [store, sqliteClaimStore({ file, now })];
  });

  test("without a schema it says what to do", async () => {
    await expect(sqliteClaimStore({ file: join(temporaryFolder(), "x.sqlite") }).take("a", a)).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
    });
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
  const freshSchema = (): string => {
    const schema = `erp_claims_${process.pid}_${++schemas}`;
    onTestFinished(async () => void (await pool.query(`DROP SCHEMA ${schema} CASCADE`)));
    return schema;
  };

  contract(async ({ now }) => {
    const schema = freshSchema();
    const store = postgresClaimStore({ pool, schema, now });
    await store.createSchema();
    return [store, postgresClaimStore({ pool, schema, now })];
  });

  test("goes by the database's clock unless it is told another", async () => {
    const schema = freshSchema();
    const store = postgresClaimStore({ pool, schema });
    await store.createSchema();
    await store.take("x", { ...a, leaseMs: 30_000 });
    const { rows } = await pool.query(
      `SELECT until_ms - extract(epoch FROM clock_timestamp()) * 1000 AS left_ms FROM ${schema}.claims`,
    );
    const leftMs = Number(rows[0]?.["left_ms"]);
    expect(leftMs).toBeGreaterThan(20_000);
    expect(leftMs).toBeLessThanOrEqual(30_000);
  });

  test("without a schema it says what to do", async () => {
    await expect(postgresClaimStore({ pool, schema: "nowhere" }).take("a", a)).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
    });
  });
});
