import { copyFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { collect, openCopy, shortly } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

const started = async () => {
  const copy = openCopy();
  for (const number of [1, 2]) copy.service.write({ ID: id(number), Name: `n${number}` });
  await copy.round();
  return copy;
};

describe("changes", () => {
  test("are a load's inserts, then what became different, each with a token to go on from", async () => {
    const copy = await started();
    const [first, second] = await collect(copy.sync.changes());
    expect([first, second].map((change) => change && shortly(change))).toEqual([
      ["insert", 1, "n1"],
      ["insert", 2, "n2"],
    ]);
    copy.service.write({ ID: id(2), Name: "new" });
    copy.service.remove(id(1));
    await copy.round();
    const later = await collect(copy.sync.changes(second ? { after: second.token } : {}));
    expect(later.map(shortly)).toEqual([
      ["delete", 1, undefined],
      ["update", 2, "new"],
    ]);
    expect(later[1]).toMatchObject({
      set: "shop/Rows",
      table: "shop_rows",
      source: "played",
      company: "1",
      key: { id: id(2) },
      row: { id: id(2), name: "new" },
    });
    expect(await collect(copy.sync.changes({ after: later[1]?.token ?? "" }))).toEqual([]);
  });

  test("are of this company, unless all are asked for", async () => {
    const copy = await started();
    const other = copy.another({ company: 2 });
    await collect(other.run(await other.plan(["shop/Rows"])));
    expect(await collect(copy.sync.changes())).toHaveLength(2);
    expect((await collect(copy.sync.changes({ companies: "all" }))).map(({ company }) => company)).toEqual([
      "1",
      "1",
      "2",
      "2",
    ]);
  });

  test("of a restored database are refused to a token from after the backup, and go on from one before", async () => {
    const copy = await started();
    const [first] = await collect(copy.sync.changes());
    const backup = `${copy.file}.backup`;
    copy.query("PRAGMA wal_checkpoint(TRUNCATE)");
    copyFileSync(copy.file, backup);
    copy.service.write({ ID: id(3), Name: "lost" });
    await copy.round();
    const lost = await copy.sync.feedEnd();
    const { sqliteTarget } = await import("../../../src/sync/sqlite/index.ts");
    const restored = copy.another({ target: sqliteTarget({ file: backup }) });
    copy.service.write({ ID: id(4), Name: "other" });
    copy.service.write({ ID: id(5), Name: "another" });
    await expect(collect(restored.changes({ after: lost }))).rejects.toMatchObject({ code: "FEED_REWOUND" });
    await collect(restored.run(await restored.plan(["shop/Rows"])));
    await expect(collect(restored.changes({ after: lost }))).rejects.toMatchObject({ code: "FEED_REWOUND" });
    expect((await collect(restored.changes({ after: first?.token ?? "" }))).map(shortly).at(0)).toEqual([
      "insert",
      2,
      "n2",
    ]);
  });

  test("that were pruned are refused, and those behind go on", async () => {
    const copy = await started();
    const [first, second] = await collect(copy.sync.changes());
    expect(await copy.sync.pruneChanges(second?.token ?? "")).toBe(2);
    for (const after of [first?.token, undefined])
      await expect(collect(copy.sync.changes(after === undefined ? {} : { after }))).rejects.toMatchObject({
        code: "FEED_PRUNED",
      });
    copy.service.write({ ID: id(3), Name: "n3" });
    await copy.round();
    expect((await collect(copy.sync.changes({ after: second?.token ?? "" }))).map(shortly)).toEqual([
      ["insert", 3, "n3"],
    ]);
    expect(await copy.sync.feedEnd()).toBe(
      (await collect(copy.sync.changes({ after: second?.token ?? "" }))).at(-1)?.token,
    );
  });

  test("take no text for a token that is none", async () => {
    const copy = await started();
    await expect(collect(copy.sync.changes({ after: "5" }))).rejects.toMatchObject({ code: "SYNC_OPTION_INVALID" });
    await expect(copy.sync.pruneChanges("5.00")).rejects.toMatchObject({ code: "FEED_REWOUND" });
  });

  test("have the columns of the tables, which are told as the database has them", async () => {
    const copy = await started();
    const [table] = await copy.sync.tables(["shop/Rows"]);
    const [first] = await collect(copy.sync.changes());
    expect([table?.name, table?.key]).toEqual([first?.table, Object.keys(first?.key ?? {})]);
    expect(table?.columns.map(({ name }) => name)).toEqual(Object.keys(first?.row ?? {}));
    await expect(copy.sync.tables(["shop/Nothing"])).rejects.toMatchObject({ code: "SYNC_SET_UNKNOWN" });
  });
});
