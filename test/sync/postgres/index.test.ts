import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSync } from "../../../src/sync/index.ts";
import { postgresTarget } from "../../../src/sync/postgres/index.ts";
import type { TableLayout, TargetTransaction } from "../../../src/sync/target/target.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { id, PlayedService, playedIndex } from "../support/played-service.ts";
import { type DatabaseUnderTest, targetContract } from "../target/contract.ts";

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

async function makePostgres(): Promise<DatabaseUnderTest> {
  const schema = `erp_sync_test_${process.pid}_${++schemas}`;
  return {
    open: () => postgresTarget({ pool, schema }),
    run: async (sql) => (await pool.query(sql)).rows,
    name: (table) => `${schema}.${table}`,
    remove: async () => void (await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)),
  };
}

/** A table with a second index whose reads the server counts, and what works on it. */
async function openLab() {
  const schema = `erp_sync_test_${process.pid}_${++schemas}`;
  const single = new Pool({ connectionString: server.url, max: 1 });
  const query = async (sql: string, values?: unknown[]) => (await single.query(sql, values)).rows;
  const target = postgresTarget({ pool: single, schema });
  const asked: TableLayout = {
    name: "accounts",
    set: "accounts",
    key: ["id"],
    columns: ["id", "above", "name"].map((name) => ({ name, type: "text" })),
    indexes: ["above"],
  };
  await target.open();
  const { layout } = await target.ensureTable(asked);
  await query(`ALTER TABLE ${schema}.accounts SET (autovacuum_enabled = false)`);
  const held = await target.claim(place, { holder: "test", untilMs: 2000 }, 0);
  if (!("fence" in held)) throw new Error("The place is held by somebody else.");
  const work = <T>(of: (tx: TargetTransaction) => Promise<T>): Promise<T> =>
    target.transaction(place, held.fence, 1000, of);
  const rows = (first: number, count: number, name: string) =>
    Array.from({ length: count }, (_, at) => first + at).map((n) => ({
      values: [`id ${n}`, `a ${Math.floor(n / 10)}`, name],
      version: "1",
    }));
  const seen = new Map<string, number>();
  return {
    schema,
    target,
    layout,
    query,
    work,
    rows,
    store: (first: number, count: number, name: string) =>
      work((tx) => tx.upsert(layout, place, rows(first, count, name), 1)),
    /** What another process does first. */
    reopen: () => postgresTarget({ pool: single, schema }).ensureTable(asked),
    /** Rows that the server read of a table since it was asked last. */
    async rowsRead(table = "accounts"): Promise<number> {
      await query("SELECT pg_stat_force_next_flush()");
      const [found] = await query(
        "SELECT idx_tup_fetch + seq_tup_read AS read FROM pg_stat_user_tables WHERE schemaname = $1 AND relname = $2",
        [schema, table],
      );
      const before = seen.get(table) ?? 0;
      seen.set(table, Number(found?.read));
      return Number(found?.read) - before;
    },
    async [Symbol.asyncDispose]() {
      await query(`DROP SCHEMA ${schema} CASCADE`);
      await single.end();
    },
  };
}

const place = { source: "shop", company: "1" };

describe("postgres", () => {
  targetContract(makePostgres);

  test("a full disk is told as such, and nothing of the page is there", async () => {
    const database = await makePostgres();
    const target = database.open();
    const service = new PlayedService();
    service.write({ ID: id(1), Name: "n1" });
    const sync = createSync({ client: service.client, target, company: 1, index: playedIndex });
    const run = async () => {
      for await (const _ of sync.run(await sync.plan(["shop/Rows"])));
    };
    await run();
    const changes = database.name("erp_sync_change");
    // The server's own error, where it would raise it.
    await pool.query(
      `CREATE FUNCTION ${database.name("full")}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$;
       CREATE TRIGGER full_disk BEFORE INSERT ON ${changes} FOR EACH ROW EXECUTE FUNCTION ${database.name("full")}()`,
    );
    service.write({ ID: id(2), Name: "n2" });
    await expect(run()).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("disk of the PostgreSQL server is full"),
    });
    expect(await database.run(`SELECT name FROM ${database.name("shop_rows")}`)).toEqual([{ name: "n1" }]);
    await pool.query(`DROP TRIGGER full_disk ON ${changes}`);
    await run();
    expect(await database.run(`SELECT name FROM ${database.name("shop_rows")} ORDER BY name`)).toEqual([
      { name: "n1" },
      { name: "n2" },
    ]);
    await database.remove();
  });

  describe("of a table that nobody else analyzes", () => {
    test("what is worked on is read, and not all rows of the company", async () => {
      await using lab = await openLab();
      for (let first = 0; first < 6000; first += 600) await lab.store(first, 600, "new");
      expect(await lab.rowsRead()).toBe(0);
      await lab.store(1200, 500, "other");
      await lab.work((tx) => tx.compare(lab.layout, place, lab.rows(1200, 500, "third"), 2));
      expect(await lab.rowsRead()).toBeLessThanOrEqual(3 * 500);
      await lab.work((tx) => tx.find(lab.layout, place, "above", ["a 1", "a 2", "a 3"]));
      await lab.work((tx) => tx.remove(lab.layout, place, [["id 7"], ["id 8"]]));
      expect(await lab.rowsRead()).toBeLessThanOrEqual(3 * 10 + 2);
    });

    test("a table of a dump that was put back without statistics gets them when it is opened", async () => {
      await using lab = await openLab();
      await lab.query(
        `INSERT INTO ${lab.schema}.accounts (erp_source, erp_company, id, above, name, erp_mark, erp_version)
         SELECT 'shop', '1', 'id ' || n, 'a ' || n / 10, 'old', 1, '1' FROM generate_series(0, 5999) AS n`,
      );
      await lab.reopen();
      await lab.store(1000, 500, "other");
      expect(await lab.rowsRead()).toBeLessThanOrEqual(2 * 500);
    });

    test("giving places reads each entry a few times, also where statistics know of none that lacks one", async () => {
      await using lab = await openLab();
      const changes = "erp_sync_change";
      await lab.query(`ALTER TABLE ${lab.schema}.${changes} SET (autovacuum_enabled = false)`);
      await lab.store(0, 1000, "new");
      await lab.target.feed(0, 1);
      await lab.query(`ANALYZE ${lab.schema}.${changes}`);
      for (let first = 1000; first < 6000; first += 1000) await lab.store(first, 1000, "new");
      await lab.rowsRead(changes);
      const entries = await lab.target.feed(5998, 10);
      expect(await lab.rowsRead(changes)).toBeLessThan(5 * 6000);
      expect(entries.map(({ seq, key }) => [seq, key])).toEqual([
        [5999, { id: "id 5998" }],
        [6000, { id: "id 5999" }],
      ]);
    });
  });

  test("a row that commits late has its place behind those that were read, and is in the feed", async () => {
    const database = await makePostgres();
    const target = database.open();
    await target.open();
    const { layout } = await target.ensureTable({
      name: "accounts",
      set: "accounts",
      key: ["id"],
      columns: [{ name: "id", type: "text" }],
      indexes: [],
    });
    const other = { source: "shop", company: "2" };
    const fences = await Promise.all([place, other].map((one) => target.claim(one, { holder: "a", untilMs: 9 }, 0)));
    const [mine, theirs] = fences.map((one) => ("fence" in one ? one.fence : ""));
    const [written, commits] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const late = target.transaction(place, mine ?? "", 9, async (tx) => {
      await tx.upsert(layout, place, [{ values: ["late"], version: null }], 1);
      written.resolve();
      await commits.promise;
    });
    await written.promise;
    await target.transaction(other, theirs ?? "", 9, (tx) =>
      tx.upsert(layout, other, [{ values: ["early"], version: null }], 1),
    );
    expect((await target.feed(0, 10)).map(({ seq, key }) => [seq, key["id"]])).toEqual([[1, "early"]]);
    commits.resolve();
    await late;
    expect((await target.feed(1, 10)).map(({ seq, key }) => [seq, key["id"]])).toEqual([[2, "late"]]);
    await database.remove();
  });

  test("text that PostgreSQL does not know is replaced, and is the same the next time", async () => {
    const database = await makePostgres();
    const target = database.open();
    await target.open();
    const { layout } = await target.ensureTable({
      name: "notes",
      set: "notes",
      key: ["id"],
      columns: [
        { name: "id", type: "text" },
        { name: "note", type: "text" },
      ],
      indexes: [],
    });
    const claimed = await target.claim(place, { holder: "a", untilMs: 9 }, 0);
    const fence = "fence" in claimed ? claimed.fence : "";
    const store = () =>
      target.transaction(place, fence, 9, (tx) =>
        tx.upsert(layout, place, [{ values: ["a", "x\u0000y"], version: null }], 1),
      );
    expect([await store(), await store()]).toEqual([
      { inserted: 1, updated: 0 },
      { inserted: 0, updated: 0 },
    ]);
    expect(await database.run(`SELECT note FROM ${database.name("notes")}`)).toEqual([{ note: "x\uFFFDy" }]);
    await database.remove();
  });

  test("a copy is loaded, changed, emptied of deleted rows, moved and mended, as on SQLite", async () => {
    const database = await makePostgres();
    const service = new PlayedService();
    const target = database.open();
    const sync = createSync({ client: service.client, target, company: 1, index: playedIndex });
    const sets = ["shop/Rows", "shop/Stamped", "shop/Invoices"];
    const round = async () => {
      for await (const _ of sync.run(await sync.plan(sets, { count: false })));
    };
    const names = async (table: string) =>
      (await database.run(`SELECT id, name FROM ${database.name(table)} ORDER BY id`)).map((row) => row["name"]);
    for (let number = 1; number <= 7; number++)
      service.write({
        ID: id(number),
        HeaderID: id(1),
        LineNumber: number - 1,
        Item: "i",
        Name: `n${number}`,
        Number: 1,
      });
    await round();
    expect(await names("shop_rows")).toEqual(["n1", "n2", "n3", "n4", "n5", "n6", "n7"]);
    expect(await database.run(`SELECT header_id FROM ${database.name("shop_invoices")}`)).toEqual([
      { header_id: id(1) },
    ]);
    expect(await database.run(`SELECT COUNT(*)::int AS lines FROM ${database.name("shop_invoice_lines")}`)).toEqual([
      { lines: 6 },
    ]);
    const after = await sync.feedEnd();
    service.advance(3600);
    service.remove(id(2));
    service.write({ ID: id(3), HeaderID: id(1), LineNumber: 2, Item: "i", Name: "new", Number: 1 });
    await round();
    expect(await names("shop_rows")).toEqual(["n1", "new", "n4", "n5", "n6", "n7"]);
    const kinds: unknown[] = [];
    for await (const { set, kind, row } of sync.changes({ after }))
      if (set === "shop/Rows") kinds.push([kind, row?.["name"]]);
    expect(kinds).toEqual([
      ["delete", undefined],
      ["update", "new"],
    ]);
    service.move();
    service.advance(90_000);
    await round();
    expect(await names("shop_rows")).toEqual(["n1", "new", "n4", "n5", "n6", "n7"]);
    expect(await names("shop_stamped")).toEqual(["n1", "new", "n4", "n5", "n6", "n7"]);
    await database.run(
      `UPDATE ${database.name("shop_rows")} SET name = 'wrong', erp_version = '99' WHERE id = '${id(4)}'`,
    );
    await database.run(`DELETE FROM ${database.name("shop_rows")} WHERE id = '${id(5)}'`);
    expect(await sync.verify(["shop/Rows"], { repair: true })).toMatchObject({ differences: 2 });
    expect(await names("shop_rows")).toEqual(["n1", "new", "n4", "n5", "n6", "n7"]);
    await database.remove();
  });

  test("a schema's name is plain", () => {
    expect(() => postgresTarget({ pool, schema: "a;b" })).toThrow(
      expect.objectContaining({ code: "SYNC_OPTION_INVALID" }),
    );
  });
});
