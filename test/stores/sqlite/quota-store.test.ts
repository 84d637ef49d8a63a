import { statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { emptyRecord } from "../../../src/http/quota/quota-record.ts";
import type { QuotaStore } from "../../../src/http/quota/quota-store.ts";
import { sqliteQuotaStore, sqliteTokenStore } from "../../../src/stores/sqlite/index.ts";
import { describeQuotaStore } from "../../http/quota/quota-store-contract.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keys } from "../store-under-test.ts";

async function prepared(file = join(temporaryFolder(), "quota.sqlite")): Promise<string> {
  const store = sqliteQuotaStore({ file });
  await store.createSchema();
  await store.close();
  return file;
}

const count = async (store: QuotaStore, key: string, by = 1): Promise<number> =>
  store.update([key], ([record]) => {
    const limit = (record?.limit ?? 0) + by;
    return { records: [{ ...emptyRecord, limit, expiresAtMs: Number.MAX_SAFE_INTEGER }], result: limit };
  });

function edit(file: string, sql: string): unknown {
  const database = new DatabaseSync(file);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

describeQuotaStore("SQLite", async () => {
  const store = sqliteQuotaStore({ file: join(await mkdtemp(join(tmpdir(), "erp-openapi-")), "quota.sqlite") });
  await store.createSchema();
  return store;
});

describe("SQLite", () => {
  test("two processes' worth of connections lose no update", async () => {
    const file = await prepared();
    const stores = [sqliteQuotaStore({ file }), sqliteQuotaStore({ file })];
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => count(stores[index % 2] ?? sqliteQuotaStore({ file }), "a")),
    );
    expect(await count(sqliteQuotaStore({ file }), "a", 0)).toBe(100);
  });

  test("lives beside tokens in one file, each with a version of its own", async () => {
    const file = await prepared();
    const tokens = sqliteTokenStore({ file, keys });
    await expect(tokens.read("exact:me")).rejects.toMatchObject({ code: "STORE_SCHEMA_MISMATCH" });
    await tokens.createSchema();
    expect([await tokens.read("exact:me"), await count(sqliteQuotaStore({ file }), "a")]).toEqual([undefined, 1]);
  });

  test("without a schema it says what to do, and makes no file", async () => {
    const file = join(temporaryFolder(), "quota.sqlite");
    await expect(count(sqliteQuotaStore({ file }), "a")).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
      found: 0,
      wanted: 1,
      message: expect.stringContaining("createSchema()"),
    });
    expect(() => statSync(file)).toThrow(/ENOENT/);
  });

  test("while another connection writes, an update waits off the event loop, and then goes on", async () => {
    const file = await prepared();
    const writer = new DatabaseSync(file);
    writer.exec("BEGIN IMMEDIATE");
    let turns = 0;
    // By turns of the event loop and not by time: a busy machine takes few of them in 200 ms.
    const beat = setInterval(() => ++turns === 21 && writer.exec("COMMIT"), 1);
    expect(await count(sqliteQuotaStore({ file }), "a")).toBe(1);
    clearInterval(beat);
    writer.close();
    expect(turns).toBeGreaterThan(20);
  });

  test("a writer that does not end is unavailable, and nothing was stored", async () => {
    const file = await prepared();
    const writer = new DatabaseSync(file);
    writer.exec("BEGIN IMMEDIATE");
    await expect(count(sqliteQuotaStore({ file, busyWaitMs: 50 }), "a")).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("locked"),
    });
    writer.exec("ROLLBACK");
    writer.close();
    expect(await count(sqliteQuotaStore({ file }), "a", 0)).toBe(0);
  });

  test("a record that was damaged counts as none", async () => {
    const file = await prepared();
    const store = sqliteQuotaStore({ file });
    await count(store, "a", 5);
    edit(file, "UPDATE erp_openapi_quota SET record = '{' || record");
    expect(await count(store, "a")).toBe(1);
  });

  test("what expired is forgotten after a while", async () => {
    const file = await prepared();
    const store = sqliteQuotaStore({ file });
    await store.update(["old"], () => ({ records: [{ ...emptyRecord, expiresAtMs: 1 }], result: undefined }));
    for (let index = 0; index < 1000; index++)
      await store.update(["busy"], (records) => ({ records, result: undefined }));
    await count(store, "busy");
    expect(edit(file, "SELECT key FROM erp_openapi_quota")).toEqual([{ key: "busy" }]);
  });

  test("a closed store says so", async () => {
    const store = sqliteQuotaStore({ file: await prepared() });
    await store.close();
    await expect(count(store, "a")).rejects.toMatchObject({ code: "STORE_MISUSED" });
  });
});
