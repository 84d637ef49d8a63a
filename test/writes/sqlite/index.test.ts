import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { handClock } from "../../stores/store-under-test.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type StoreDatabase, writeStoreContract } from "../store/contract.ts";
import { keys, sampleWrite } from "../store/samples.ts";

async function makeSqlite({ now }: Pick<ReturnType<typeof handClock>, "now">): Promise<StoreDatabase> {
  const file = join(temporaryFolder(), "shop.sqlite");
  const first = sqliteWriteStore({ file, keys });
  await first.createSchema();
  await first.close();
  const shop = new DatabaseSync(file, { timeout: 5000 });
  onTestFinished(() => shop.close());
  shop.exec("CREATE TABLE orders (number TEXT PRIMARY KEY)");
  const stores = new Map<object, ReturnType<typeof sqliteWriteStore>>();
  return {
    open() {
      const store = sqliteWriteStore({ file, keys, now });
      stores.set(store, store);
      return store;
    },
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

  test("without a transaction of the caller's it is one by itself", async () => {
    const clock = handClock();
    const database = await makeSqlite(clock);
    const store = database.open();
    await expect(store.list({})).resolves.toEqual([]);
    await store.close();
  });
});
