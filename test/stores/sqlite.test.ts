import { readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { sqliteCells } from "../../src/stores/sqlite/cells.ts";
import { connect } from "../../src/stores/sqlite/connection.ts";
import { sqliteTokenStore } from "../../src/stores/sqlite/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { tokenStoreContract } from "./contract.ts";
import { sampleGrant } from "./samples.ts";
import { type StoreUnderTest, keys as usualKeys } from "./store-under-test.ts";

async function makeSqlite(): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "erp-openapi-sqlite-store-"));
  const file = join(folder, "tokens.sqlite");
  const connection = connect(file, 5000);
  await connection.createSchema();
  return {
    open: ({ keys = usualKeys, ...options } = {}) => sqliteTokenStore({ file, keys, ...options }),
    cells: sqliteCells(connection),
    overwrite: async (id, bytes) =>
      void (await connection.run((database) =>
        database.prepare("UPDATE erp_openapi_token_cells SET sealed = ? WHERE id = ?").run(bytes, id),
      )),
    async remove() {
      connection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A file with a schema, and the name of one for a second look. */
async function prepared(): Promise<string> {
  const file = join(temporaryFolder(), "tokens.sqlite");
  const store = sqliteTokenStore({ file, keys: usualKeys });
  await store.createSchema();
  await store.commit("exact:me", 0, sampleGrant("1"));
  await store.close();
  return file;
}

function edit(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe("sqlite", () => {
  tokenStoreContract(makeSqlite);

  test("the file is for the owner alone and in WAL mode", async () => {
    const file = await prepared();
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
    const database = new DatabaseSync(file);
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    database.close();
  });

  test("without a schema it says what to do, and makes no file", async () => {
    const file = join(temporaryFolder(), "tokens.sqlite");
    await expect(sqliteTokenStore({ file, keys: usualKeys }).read("exact:me")).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
      found: 0,
      wanted: 1,
      message: expect.stringContaining("createSchema()"),
    });
    expect(() => statSync(file)).toThrow(/ENOENT/);
    edit(file, "CREATE TABLE other (id)");
    await expect(
      sqliteTokenStore({ file, keys: usualKeys }).commit("exact:me", 0, sampleGrant("1")),
    ).rejects.toMatchObject({ code: "STORE_SCHEMA_MISMATCH", found: 0 });
  });

  test("createSchema may run twice, at once, and beside other tables", async () => {
    const file = await prepared();
    edit(file, "CREATE TABLE other (id)");
    const stores = Array.from({ length: 5 }, () => sqliteTokenStore({ file, keys: usualKeys }));
    await Promise.all(stores.map((store) => store.createSchema()));
    expect(await stores[0]?.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
  });

  test("a newer schema is refused and left alone", async () => {
    const file = await prepared();
    edit(file, "UPDATE erp_openapi_schema SET version = 7");
    const store = sqliteTokenStore({ file, keys: usualKeys });
    const newer = { code: "STORE_SCHEMA_MISMATCH", found: 7, wanted: 1, message: expect.stringContaining("newer") };
    await expect(store.read("exact:me")).rejects.toMatchObject(newer);
    await expect(store.createSchema()).rejects.toMatchObject(newer);
    edit(file, "UPDATE erp_openapi_schema SET version = 1");
    expect((await store.read("exact:me"))?.generation).toBe(1);
  });

  test("while another connection writes, calls wait off the event loop, and then go on", async () => {
    const file = await prepared();
    const writer = new DatabaseSync(file);
    writer.exec("BEGIN IMMEDIATE");
    const store = sqliteTokenStore({ file, keys: usualKeys });
    let longestMs = 0;
    let lastMs = performance.now();
    const beat = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - lastMs);
      lastMs = performance.now();
    }, 1);
    setTimeout(() => writer.exec("COMMIT"), 300);
    expect((await store.read("exact:me"))?.generation).toBe(1);
    expect(await store.commit("exact:me", 1, sampleGrant("2"))).toEqual({ committed: true, generation: 2 });
    clearInterval(beat);
    writer.close();
    expect(longestMs).toBeLessThan(100);
  });

  test("a writer that does not end is unavailable, and nothing was stored", async () => {
    const file = await prepared();
    const writer = new DatabaseSync(file);
    writer.exec("BEGIN IMMEDIATE");
    const store = sqliteTokenStore({ file, keys: usualKeys, busyWaitMs: 50 });
    await expect(store.commit("exact:me", 1, sampleGrant("2"))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("locked"),
    });
    writer.exec("ROLLBACK");
    writer.close();
    expect((await store.read("exact:me"))?.generation).toBe(1);
  });

  test("a full disk is unavailable, and the grant of before stays", async () => {
    const file = await prepared();
    const connection = connect(file, 50);
    await connection.run((database) => database.exec("PRAGMA max_page_count = 1"));
    const cells = sqliteCells(connection);
    await expect(cells.replace("more", undefined, new Uint8Array(1 << 20))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("full"),
    });
    connection.close();
    expect((await sqliteTokenStore({ file, keys: usualKeys }).read("exact:me"))?.grant).toEqual(sampleGrant("1"));
  });

  test.each([
    {
      name: "a folder that is not there",
      file: () => join(temporaryFolder(), "missing", "tokens.sqlite"),
      code: "STORE_UNAVAILABLE",
    },
    {
      name: "a file that is no database",
      file: () => {
        const file = join(temporaryFolder(), "x");
        writeFileSync(file, "no database".repeat(1000));
        return file;
      },
      code: "STORE_CORRUPTED",
    },
  ])("createSchema in $name fails with $code", async ({ file, code }) => {
    await expect(sqliteTokenStore({ file: file(), keys: usualKeys }).createSchema()).rejects.toMatchObject({ code });
  });

  test.each(["", ":memory:"])("refuses %j as a file", (file) => {
    expect(() => sqliteTokenStore({ file, keys: usualKeys })).toThrow(
      expect.objectContaining({ code: "STORE_MISUSED" }),
    );
  });

  test("a row that another process inserts while it is looked for is no damage", async () => {
    const file = await prepared();
    const connection = connect(file, 5000);
    let runs = 0;
    const cells = sqliteCells({
      ...connection,
      async run(work) {
        const result = await connection.run(work);
        if (++runs === 1) edit(file, "INSERT INTO erp_openapi_token_cells VALUES ('late', 1, x'00')");
        return result;
      },
    });
    expect(await cells.read("late")).toEqual({ revision: 1, bytes: Uint8Array.of(0) });
    expect(runs).toBe(3);
    await cells.close();
  });

  test("a file that is damaged in the middle is corrupted or read right, never empty", async () => {
    const file = await prepared();
    edit(file, "PRAGMA wal_checkpoint(TRUNCATE)");
    const bytes = readFileSync(file);
    const pageBytes = 4096;
    for (let at = 0; at < bytes.length; at++) {
      // The heads of the pages decide most; the rest by samples: a run over every byte took a minute and found no more.
      if (at % pageBytes >= 16 && at % 61 !== 0) continue;
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const copy = join(temporaryFolder(), "tokens.sqlite");
      writeFileSync(copy, damaged);
      const store = sqliteTokenStore({ file: copy, keys: usualKeys, busyWaitMs: 50 });
      const seen = await store.read("exact:me").then(
        (found) => found?.generation,
        (error: unknown) => (error instanceof Error ? Reflect.get(error, "code") : error),
      );
      await store.close();
      expect([1, "STORE_CORRUPTED", "STORE_UNAVAILABLE", "STORE_SCHEMA_MISMATCH"], `byte ${at}`).toContain(seen);
    }
  });
});
