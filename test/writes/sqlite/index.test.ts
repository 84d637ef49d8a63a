import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { isUnsettled } from "../../../src/writes/sql/write-layout.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { handClock } from "../../stores/store-under-test.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type StoreDatabase, writeStoreContract } from "../store/contract.ts";
import { keys, sampleWrite } from "../store/samples.ts";

async function makeSqlite({
  now,
}: Pick<ReturnType<typeof handClock>, "now">): Promise<StoreDatabase & { file: string }> {
  const file = join(temporaryFolder(), "shop.sqlite");
  const first = sqliteWriteStore({ file, keys });
  await first.createSchema();
  await first.close();
  const shop = new DatabaseSync(file, { timeout: 5000 });
  onTestFinished(() => shop.close());
  shop.exec("CREATE TABLE orders (number TEXT PRIMARY KEY)");
  const stores = new Map<object, ReturnType<typeof sqliteWriteStore>>();
  return {
    file,
    open(given = keys) {
      const store = sqliteWriteStore({ file, keys: given, now });
      stores.set(store, store);
      return store;
    },
    change: async (id, columns) => void shop.prepare(`UPDATE erp_write SET ${columns} WHERE id = ?`).run(id),
    async begin(store) {
      // Readers of others see nothing of it until it is committed.
      shop.exec("BEGIN");
      return {
        order: async (number) => void shop.prepare("INSERT INTO orders VALUES (?)").run(number),
        enqueue: async (write) => stores.get(store)?.enqueueWithin(shop, write) ?? expect.fail("no store"),
        commit: async () => shop.exec("COMMIT"),
        rollback: async () => shop.exec("ROLLBACK"),
      };
    },
    orders: async () =>
      shop
        .prepare("SELECT number FROM orders ORDER BY number")
        .all()
        .map((row) => String(row["number"])),
    async dump() {
      const tables = shop
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'erp_write%'")
        .all();
      const rows = tables.flatMap(({ name }) => shop.prepare(`SELECT * FROM ${String(name)}`).all());
      return rows
        .flatMap((row) => Object.values(row))
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value)))
        .join("\n");
    },
  };
}

describe("sqlite", () => {
  writeStoreContract(makeSqlite);

  test("a handle of another file is told that it has no tables", async () => {
    const folder = temporaryFolder();
    const store = sqliteWriteStore({ file: join(folder, "one.sqlite"), keys });
    await store.createSchema();
    const other = new DatabaseSync(join(folder, "other.sqlite"));
    expect(() => store.enqueueWithin(other, sampleWrite("1"))).toThrow("createSchema");
    other.close();
    await store.close();
  });

  test("the next write of a long sequence is found without reading what is done", async () => {
    const database = await makeSqlite(handClock());
    const store = database.open();
    for (let at = 0; at < 300; at++) await store.enqueue(sampleWrite(String(at), { sequence: "s" }));
    const wish = { services: ["exact"], leaseMs: 1000 };
    const turn = (await store.takeSend(wish)) ?? expect.fail("nothing is due");
    await store.endSend(turn, { ending: "done", outcome: {} });
    const shop = new DatabaseSync(database.file);
    const plan = shop
      .prepare(
        `EXPLAIN QUERY PLAN SELECT 1 FROM erp_write e WHERE e.sequence = 's' AND e.place < 9 AND ${isUnsettled("e.state")}`,
      )
      .all();
    shop.close();
    expect(plan.map((row) => row["detail"])).toEqual([expect.stringContaining("INDEX erp_write_sequence")]);
    await store.close();
  });

  test("whoever works looks at nothing but what an index leads to, however many writes there are", async () => {
    const database = await makeSqlite(handClock());
    const asked = new Set<string>();
    const { prepare } = DatabaseSync.prototype;
    const spy = vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function (this: DatabaseSync, sql) {
      asked.add(sql);
      return prepare.call(this, sql);
    });
    onTestFinished(() => spy.mockRestore());
    const store = database.open();
    const head = await store.enqueue(sampleWrite("1"));
    const body = { Code: "2", Parent: { $ref: head.id, field: "ID" } };
    await store.enqueue(sampleWrite("2", { body, references: [head.id], sequence: "s", expiresAtMs: 1e15 }));
    const wish = { services: ["exact"], leaseMs: 1000 };
    await store.takeLook(wish);
    asked.clear();
    await store.tend();
    const turn = (await store.takeSend(wish)) ?? expect.fail("nothing is due");
    await store.endSend(turn, { ending: "unknown", partly: false, outcome: {} });
    await store.takeLook(wish);
    spy.mockRestore();
    const shop = new DatabaseSync(database.file);
    const plans = [...asked]
      .filter((sql) => /^\s*(SELECT|UPDATE)/.test(sql))
      .flatMap((sql) =>
        shop
          .prepare(`EXPLAIN QUERY PLAN ${sql}`)
          .all()
          .map((row) => String(row["detail"])),
      );
    shop.close();
    await store.close();
    expect(plans.length).toBeGreaterThan(10);
    const ways = /^(SEARCH|SCAN w USING INDEX erp_write_(due|referring)$|CORRELATED SCALAR SUBQUERY)/;
    expect(plans.filter((plan) => !ways.test(plan))).toEqual([]);
  });

  test("without a transaction of the caller's it is one by itself", async () => {
    const { file, open } = await makeSqlite(handClock());
    const store = sqliteWriteStore({ file, keys });
    const shop = new DatabaseSync(file);
    const { id } = store.enqueueWithin(shop, sampleWrite("1"));
    expect([shop.isTransaction, (await open().get(id))?.state]).toEqual([false, "approved"]);
    shop.close();
    await store.close();
  });
});
