import { describe, expect, onTestFinished, test } from "vitest";
import type { Place, SyncTarget, TableLayout, TargetRow, TargetTransaction } from "../../../src/sync/target/target.ts";

/** A database that targets are opened on, and what a test does to it from outside. */
export interface DatabaseUnderTest {
  open(): SyncTarget;
  /** Runs a statement past the target. */
  run(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** A table's name for such a statement. */
  name(table: string): string;
  remove(): Promise<void>;
}

const place: Place = { source: "shop", company: "1" };
const other: Place = { source: "shop", company: "2" };
const id = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

const layout: TableLayout = {
  name: "crm_accounts",
  set: "crm/Accounts",
  key: ["id"],
  columns: [
    { name: "id", type: "guid" },
    { name: "name", type: "text", comment: "What it's called." },
    { name: "amount", type: "double" },
  ],
  indexes: ["name"],
  comment: "Accounts.",
};

const row = (digit: number, name: string | null, version = "01", amount: number | null = 1): TargetRow => ({
  values: [id(digit), name, amount],
  version,
});

/** What every target promises, whatever database it is on. */
export function targetContract(make: () => Promise<DatabaseUnderTest>): void {
  const open = async () => {
    const database = await make();
    const target = database.open();
    onTestFinished(async () => {
      await target.close();
      await database.remove();
    });
    await target.open();
    return { database, target };
  };

  const claimed = async (target: SyncTarget, of: Place = place): Promise<string> => {
    const got = await target.claim(of, { holder: "a", untilMs: 1000 }, 0);
    if (!("fence" in got)) throw new Error("held");
    return got.fence;
  };

  /** A target with the table, and a way to write into it. */
  const withTable = async (of: TableLayout = layout) => {
    const { database, target } = await open();
    const { layout: table } = await target.ensureTable(of);
    const fence = await claimed(target);
    const write = <T>(work: (tx: TargetTransaction) => Promise<T>) => target.transaction(place, fence, 1000, work);
    const kinds = async () =>
      (await target.feed(0, 100)).map(({ kind, key, row: after }) => [kind, key["id"], after?.["name"]]);
    return { database, target, table, write, kinds };
  };

  describe("rows", () => {
    test("are new, changed or the same; only what a column shows becomes a change", async () => {
      const { table, write, kinds } = await withTable();
      expect(await write((tx) => tx.upsert(table, place, [row(1, "a"), row(2, "b")], 1))).toEqual({
        inserted: 2,
        updated: 0,
      });
      expect(await write((tx) => tx.upsert(table, place, [row(1, "a", "02"), row(2, "c", "03")], 1))).toEqual({
        inserted: 0,
        updated: 1,
      });
      expect(await kinds()).toEqual([
        ["insert", id(1), "a"],
        ["insert", id(2), "b"],
        ["update", id(2), "c"],
      ]);
    });

    test("that come twice count by the higher version, whichever comes last", async () => {
      const { table, write, kinds } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "new", "05"), row(1, "old", "04")], 1));
      await write((tx) => tx.upsert(table, place, [row(1, "older", "03")], 1));
      expect((await kinds()).at(-1)).toEqual(["insert", id(1), "new"]);
      expect(await kinds()).toHaveLength(1);
    });

    test("of a higher mark count whatever their version; of the same mark a lower one does not", async () => {
      const { table, write, kinds } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "before", "90")], 1));
      await write((tx) => tx.upsert(table, place, [row(1, "moved", "10")], 2));
      await write((tx) => tx.upsert(table, place, [row(1, "late", "09")], 2));
      expect(await kinds()).toEqual([
        ["insert", id(1), "before"],
        ["update", id(1), "moved"],
      ]);
      expect(await write((tx) => tx.find(table, place, "id", [id(1)]))).toEqual([
        { key: [id(1)], mark: 2, version: "10" },
      ]);
    });

    test("without versions count by who came last", async () => {
      const { table, write, kinds } = await withTable();
      for (const name of ["a", "b", "a"])
        await write((tx) => tx.upsert(table, place, [{ ...row(1, name), version: null }], 1));
      expect((await kinds()).map(([, , name]) => name)).toEqual(["a", "b", "a"]);
    });

    test("of two companies with one key are two rows", async () => {
      const { target, table, write } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "mine")], 1));
      const fence = await claimed(target, other);
      await target.transaction(other, fence, 1000, (tx) => tx.upsert(table, other, [row(1, "theirs")], 1));
      expect(await target.read(async (tx) => [await tx.count(table, place), await tx.count(table, other)])).toEqual([
        1, 1,
      ]);
      await write((tx) => tx.remove(table, place, [[id(1)]]));
      expect(await target.read(async (tx) => [await tx.count(table, place), await tx.count(table, other)])).toEqual([
        0, 1,
      ]);
    });

    test("are removed once each, and the feed says so by their key", async () => {
      const { target, table, write, kinds } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "a"), row(2, "b")], 1));
      expect(await write((tx) => tx.remove(table, place, [[id(1)], [id(9)]]))).toBe(1);
      expect((await kinds()).at(-1)).toEqual(["delete", id(1), undefined]);
      expect((await target.feed(2, 10))[0]).toMatchObject({
        seq: 3,
        set: "crm/Accounts",
        table: "crm_accounts",
        source: "shop",
        company: "1",
      });
    });

    test("of a lower mark are listed key by key, and counted", async () => {
      const { table, write } = await withTable();
      await write((tx) =>
        tx.upsert(
          table,
          place,
          [1, 2, 3, 4].map((digit) => row(digit, "x")),
          1,
        ),
      );
      await write((tx) => tx.upsert(table, place, [row(3, "x")], 2));
      expect(await write((tx) => tx.unmarked(table, place, 2, 2))).toEqual([[id(1)], [id(2)]]);
      expect(await write((tx) => tx.unmarked(table, place, 2, 2, [id(2)]))).toEqual([[id(4)]]);
      expect(await write((tx) => tx.count(table, place, 2))).toBe(3);
    });

    test("are compared column by column, and get the mark without a change", async () => {
      const { table, write, kinds } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "a"), row(2, null), row(4, "d")], 1));
      expect(
        await write((tx) => tx.compare(table, place, [row(1, "a"), row(2, "b", "01", 2), row(3, "c")], 2)),
      ).toEqual([
        { key: [id(2)], columns: ["name", "amount"], missing: false },
        { key: [id(3)], columns: [], missing: true },
      ]);
      expect(await write((tx) => tx.unmarked(table, place, 2, 10))).toEqual([[id(4)]]);
      expect(await kinds()).toHaveLength(3);
    });

    test("with a key of several columns are found, listed and removed", async () => {
      const { table, write } = await withTable({
        name: "lines",
        set: "lines",
        key: ["entry", "line"],
        columns: [
          { name: "entry", type: "int64" },
          { name: "line", type: "integer" },
        ],
        indexes: [],
      });
      const lines = [1, 2, 10].map((line) => ({ values: ["9007199254740993", line], version: null }));
      await write((tx) => tx.upsert(table, place, lines, 1));
      expect(await write((tx) => tx.unmarked(table, place, 2, 9, ["9007199254740993", 1]))).toEqual([
        ["9007199254740993", 2],
        ["9007199254740993", 10],
      ]);
      expect(await write((tx) => tx.remove(table, place, [["9007199254740993", 2]]))).toBe(1);
      expect(await write((tx) => tx.find(table, place, "entry", ["9007199254740993"]))).toHaveLength(2);
    });

    test("of every type come back as they were, exact", async () => {
      const types = {
        text: "é\n\"'",
        code18: "400001",
        guid: id(1),
        boolean: true,
        integer: 7,
        int64: "9223372036854775807",
        decimal: "12345678901234567890.123456789",
        double: 0.1,
        date: "2026-02-28",
        datetime: "2026-10-25T02:30:00.123",
        instant: "2026-10-25T00:30:00Z",
        binary: "AAEC",
        json: '{"a":[1]}',
      } as const;
      const columns = Object.keys(types).map((type) => ({ name: `c_${type}`, type }) as const);
      const { table, write } = await withTable({
        name: "all_types",
        set: "all",
        key: ["c_guid"],
        columns: columns.map(({ name, type }) => ({ name, type: typeOf(type) })),
        indexes: [],
      });
      const all = [{ values: Object.values(types), version: null }];
      const none = [
        {
          values: Object.entries(types).map(([type, value]) =>
            type === "guid" ? id(2) : value === null ? null : null,
          ),
          version: null,
        },
      ];
      await write((tx) => tx.upsert(table, place, [...all, ...none], 1));
      expect(await write((tx) => tx.compare(table, place, [...all, ...none], 1))).toEqual([]);
      expect(await write((tx) => tx.upsert(table, place, [...all, ...none], 1))).toEqual({ inserted: 0, updated: 0 });
    });
  });

  describe("a transaction", () => {
    test("that fails leaves nothing: no row, no note, no change", async () => {
      const { target, table, write } = await withTable();
      const failed = write(async (tx) => {
        await tx.upsert(table, place, [row(1, "a")], 1);
        await tx.setNote(place, "low", "5");
        throw new Error("the disk");
      });
      await expect(failed).rejects.toThrow("the disk");
      expect(await target.read((tx) => tx.count(table, place))).toBe(0);
      expect(await target.read((tx) => tx.note(place, "low"))).toBeUndefined();
      expect(await target.feed(0, 10)).toEqual([]);
    });

    test("of whoever was taken over does nothing", async () => {
      const { target, table, write } = await withTable();
      await target.claim(place, { holder: "b", untilMs: 3000 }, 1500);
      const late = write((tx) => tx.upsert(table, place, [row(1, "a")], 1));
      await expect(late).rejects.toMatchObject({ code: "SYNC_TAKEN_OVER" });
      expect(await target.read((tx) => tx.count(table, place))).toBe(0);
    });

    test("prolongs the holding of its company, and of no other", async () => {
      const { target } = await open();
      const [fence] = [await claimed(target), await claimed(target, other)];
      await target.transaction(place, fence, 5000, async () => undefined);
      expect([await target.holding(place), await target.holding(other)]).toEqual([
        { holder: "a", untilMs: 5000 },
        { holder: "a", untilMs: 1000 },
      ]);
    });
  });

  describe("a company", () => {
    test("is held by one; a second is told by whom and until when", async () => {
      const { target } = await open();
      await claimed(target);
      expect(await target.claim(place, { holder: "b", untilMs: 2000 }, 500)).toEqual({ holder: "a", untilMs: 1000 });
      expect(await target.claim(other, { holder: "b", untilMs: 2000 }, 500)).toMatchObject({
        fence: expect.stringMatching(/^[\w-]{36}$/),
      });
    });

    test("is free when its time is over, when it is given back, and when its holder is known to be gone", async () => {
      const { target } = await open();
      const first = await claimed(target);
      expect(await target.claim(place, { holder: "b", untilMs: 2000 }, 1000)).toHaveProperty("fence");
      await target.release(place, first);
      expect(await target.holding(place)).toEqual({ holder: "b", untilMs: 2000 });
      const third = await target.claim(place, { holder: "c", untilMs: 3000 }, 1500, "b");
      expect(third).toHaveProperty("fence");
      expect(await target.claim(place, { holder: "d", untilMs: 3000 }, 1500, "b")).toEqual({
        holder: "c",
        untilMs: 3000,
      });
      await target.release(place, "fence" in third ? third.fence : "");
      expect(await target.holding(place)).toBeUndefined();
    });
  });

  describe("notes", () => {
    test("are JSON by name and company; undefined forgets", async () => {
      const { target, write } = await withTable();
      await write(async (tx) => {
        await tx.setNote(place, "a", { low: "1", walk: null });
        await tx.setNote(place, "a", { low: "2", walk: null });
        await tx.setNote(place, "b", [1]);
        await tx.setNote(place, "b", undefined);
      });
      expect(await target.read((tx) => tx.note(place, "a"))).toEqual({ low: "2", walk: null });
      expect(await target.read(async (tx) => [...(await tx.notes(place)).keys()])).toEqual(["a"]);
      expect(await target.read((tx) => tx.note(other, "a"))).toBeUndefined();
    });
  });

  describe("what was seen of a counter", () => {
    test("answers with the highest version until a moment, also when a lower one was seen later", async () => {
      const { target, write } = await withTable();
      await write(async (tx) => {
        await tx.observe(place, "c", 100, "05");
        await tx.observe(place, "c", 200, "03");
        await tx.observe(place, "c", 300, "09");
        await tx.observe(place, "d", 100, "99");
      });
      const until = (atMs: number) => target.read((tx) => tx.observedUntil(place, "c", atMs));
      expect(await Promise.all([99, 100, 250, 300].map(until))).toEqual([undefined, "05", "05", "09"]);
    });

    test("forgets what no later question needs", async () => {
      const { database, target, write } = await withTable();
      await write(async (tx) => {
        await tx.observe(place, "c", 100, "05");
        await tx.observe(place, "c", 200, "07");
        await tx.observe(place, "c", 300, "09");
        await tx.forgetObserved(place, "c", 250);
      });
      expect(await database.run(`SELECT version FROM ${database.name("erp_sync_observed")} ORDER BY at_ms`)).toEqual([
        { version: "07" },
        { version: "09" },
      ]);
      await write((tx) => tx.forgetObserved(place, "c"));
      expect(await target.read((tx) => tx.observedUntil(place, "c", 999))).toBeUndefined();
    });
  });

  describe("deletions of a log", () => {
    const entry = (key: string, version: string) => ({ type: 2, key, version });

    test("are new once", async () => {
      const { write } = await withTable();
      expect(await write((tx) => tx.addTombstones(place, "log", [entry("a", "01"), entry("b", "02")]))).toEqual([
        entry("a", "01"),
        entry("b", "02"),
      ]);
      expect(await write((tx) => tx.addTombstones(place, "log", [entry("a", "01"), entry("a", "03")]))).toEqual([
        entry("a", "03"),
      ]);
      const many = Array.from({ length: 450 }, (_, at) => entry(`k${at}`, "01"));
      expect(await write((tx) => tx.addTombstones(place, "log", many))).toHaveLength(450);
    });

    test("are forgotten below a version, or all", async () => {
      const { write } = await withTable();
      await write((tx) => tx.addTombstones(place, "log", [entry("a", "01"), entry("b", "02")]));
      await write((tx) => tx.forgetTombstones(place, "log", "02"));
      expect(await write((tx) => tx.addTombstones(place, "log", [entry("a", "01"), entry("b", "02")]))).toEqual([
        entry("a", "01"),
      ]);
      await write((tx) => tx.forgetTombstones(place, "log"));
      expect(await write((tx) => tx.addTombstones(place, "log", [entry("b", "02")]))).toHaveLength(1);
    });
  });

  describe("a table", () => {
    test("gets columns that are new, and a column of its own for another type", async () => {
      const { database, target, table, write } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "a")], 1));
      const wider: TableLayout = {
        ...layout,
        columns: [...layout.columns.slice(0, 2), { name: "amount", type: "text" }, { name: "city", type: "text" }],
      };
      const { layout: found, others } = await target.ensureTable(wider);
      expect([others, found.columns.map(({ name }) => name)]).toEqual([
        [{ name: "amount", type: "double" }],
        ["id", "name", "amount_text", "city"],
      ]);
      expect((await target.ensureTable(wider)).layout).toEqual(found);
      await write((tx) => tx.upsert(found, place, [{ values: [id(1), "a", "1,00", "Delft"], version: "02" }], 1));
      expect(
        await database.run(`SELECT name, amount, amount_text, city FROM ${database.name("crm_accounts")}`),
      ).toEqual([{ name: "a", amount: 1, amount_text: "1,00", city: "Delft" }]);
    });

    test("with another key, or one that somebody else made, is left alone", async () => {
      const { database, target } = await withTable();
      await expect(target.ensureTable({ ...layout, key: ["name"] })).rejects.toMatchObject({
        code: "SYNC_OPTION_INVALID",
        message: expect.stringContaining("has the key id"),
      });
      await database.run(`CREATE TABLE ${database.name("mine")} (id TEXT)`);
      await expect(target.ensureTable({ ...layout, name: "mine" })).rejects.toMatchObject({
        code: "SYNC_OPTION_INVALID",
        message: expect.stringContaining("none of a copy"),
      });
    });

    test("is made by the statements that are printed", async () => {
      const { database, target } = await open();
      const statements = target.printTable(layout);
      expect(statements.join("\n")).toContain(
        "What it's called.".replace("'", statements.some((one) => one.startsWith("COMMENT")) ? "''" : "'"),
      );
      for (const statement of statements) await database.run(statement);
      expect(await database.run(`SELECT COUNT(*) AS rows FROM ${database.name("crm_accounts")}`)).toHaveLength(1);
    });

    test("of another version is not touched", async () => {
      const { database, target } = await open();
      await database.run(`UPDATE ${database.name("erp_sync_version")} SET version = 9`);
      await expect(target.open()).rejects.toMatchObject({ code: "STORE_SCHEMA_MISMATCH", found: 9 });
    });
  });

  describe("the feed", () => {
    test("has a point for each place, also for the last one that was pruned", async () => {
      const { target, table, write } = await withTable();
      const start = await target.feedEnd();
      expect(start.seq).toBe(0);
      expect(await target.feedPoint(0)).toEqual(start);
      await write((tx) => tx.upsert(table, place, [row(1, "a"), row(2, "b"), row(3, "c")], 1));
      const [first, second] = await target.feed(0, 10);
      expect(await target.feedPoint(2)).toEqual({ seq: 2, check: second?.check });
      expect(await target.pruneFeed(2)).toBe(2);
      expect([await target.feedPoint(1), await target.feedPoint(2), await target.feedStart()]).toEqual([
        undefined,
        { seq: 2, check: second?.check },
        { seq: 2, check: second?.check },
      ]);
      expect((await target.feed(0, 10)).map(({ seq }) => seq)).toEqual([3]);
      expect(first?.check).toBe(second?.check);
    });

    test("gives places after a prune of all where it left off", async () => {
      const { target, table, write } = await withTable();
      await write((tx) => tx.upsert(table, place, [row(1, "a"), row(2, "b")], 1));
      await target.feed(0, 10);
      await target.pruneFeed(2);
      await write((tx) => tx.upsert(table, place, [row(3, "c")], 1));
      expect((await target.feed(0, 10)).map(({ seq }) => seq)).toEqual([3]);
    });

    test("knows two histories apart at the same place", async () => {
      const [one, two] = [await withTable(), await withTable()];
      for (const { table, write } of [one, two]) await write((tx) => tx.upsert(table, place, [row(1, "a")], 1));
      const [a, b] = [await one.target.feed(0, 1), await two.target.feed(0, 1)];
      expect(a[0]?.check).not.toBe(b[0]?.check);
    });
  });
}

const typeNames = [
  "text",
  "code18",
  "guid",
  "boolean",
  "integer",
  "int64",
  "decimal",
  "double",
  "date",
  "datetime",
  "instant",
  "binary",
  "json",
] as const;

function typeOf(name: string): (typeof typeNames)[number] {
  return typeNames.find((type) => type === name) ?? "text";
}
