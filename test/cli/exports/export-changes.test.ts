import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ExportWish, exportChanges, fileNameOf } from "../../../src/cli/exports/export-changes.ts";
import { openMirroringFormat, parquetFormat } from "../../../src/cli/exports/export-format.ts";
import { FeedRewound } from "../../../src/errors/feed-rewound.ts";
import type { SyncChange, TableLayout } from "../../../src/sync/index.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const layout = (name: string): TableLayout => ({
  name,
  set: name,
  key: ["id"],
  indexes: [],
  columns: [
    { name: "id", type: "text" },
    { name: "name", type: "text" },
  ],
});
const tables = new Map(["customers", "items"].map((name) => [name, layout(name)]));

/** A feed of changes by their places; every third is one of items. */
function feedOf(length: number, history = "a"): SyncChange[] {
  return Array.from({ length }, (_, at) => {
    const table = at % 3 === 2 ? "items" : "customers";
    const id = String(at);
    return {
      ...{ source: "books", company: "1", set: table, table, kind: "insert", atMs: 1_769_860_800_000 + at },
      ...{ key: { id }, row: { id, name: `Row ${at}` }, token: `${at + 1}.${history}` },
    } satisfies SyncChange;
  });
}

/** Reads on behind a token as `sync.changes()` does. */
function reading(feed: readonly SyncChange[]): ExportWish["changes"] {
  return async function* (after) {
    const start = after === null ? 0 : feed.findIndex(({ token }) => token === after) + 1;
    if (after !== null && start === 0) throw new FeedRewound();
    yield* feed.slice(start);
  };
}

const wish = (folder: string, feed: readonly SyncChange[], more: Partial<ExportWish> = {}): ExportWish => ({
  folder,
  format: parquetFormat,
  tables,
  places: ["books/1"],
  changes: reading(feed),
  sliceSize: 10,
  ...more,
});

/** Bytes of all files of data, by their names. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));
}

describe("an export", () => {
  test("numbers its files by table, without a gap, in slices", async () => {
    const folder = temporaryFolder();
    const done = await exportChanges(wish(folder, feedOf(25)));
    expect([...done]).toEqual([
      ["customers", { changes: 17, files: 3 }],
      ["items", { changes: 8, files: 3 }],
    ]);
    expect(readdirSync(join(folder, "customers")).sort()).toEqual([1, 2, 3].map(fileNameOf));
    expect(fileNameOf(1)).toBe("00000000000000000001.parquet");
  });

  test("gives the same bytes each time", async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    await exportChanges(wish(one, feedOf(25)));
    await exportChanges(wish(other, feedOf(25)));
    expect(filesOf(one)).toEqual(filesOf(other));
  });

  test("goes on behind the last change, and writes nothing when there is none", async () => {
    const folder = temporaryFolder();
    await exportChanges(wish(folder, feedOf(5)));
    const before = filesOf(folder);
    expect([...(await exportChanges(wish(folder, feedOf(5))))]).toEqual([]);
    expect(filesOf(folder)).toEqual(before);
    expect([...(await exportChanges(wish(folder, feedOf(7))))]).toEqual([
      ["items", { changes: 1, files: 1 }],
      ["customers", { changes: 1, files: 1 }],
    ]);
    const after = filesOf(folder);
    expect(Object.keys(before).filter((name) => name.endsWith(".parquet") && before[name] !== after[name])).toEqual([]);
  });

  test("that was ended in the middle of a slice writes the same files again, though the feed has grown", async () => {
    const [broken, whole] = [temporaryFolder(), temporaryFolder()];
    await exportChanges(wish(whole, feedOf(5)));
    await exportChanges(wish(whole, feedOf(9)));
    // Without a table for items the slice ends behind the file of customers.
    const partly = new Map([["customers", layout("customers")]]);
    await expect(exportChanges(wish(broken, feedOf(5), { tables: partly }))).rejects.toThrow("a table items");
    const left = filesOf(broken);
    expect(Object.keys(left).filter((name) => name.endsWith(".parquet"))).toEqual([join("customers", fileNameOf(1))]);
    await exportChanges(wish(broken, feedOf(9)));
    expect(filesOf(broken)).toEqual(filesOf(whole));
  });

  test("would not, if it did not note where a slice ends", async () => {
    const [broken, whole] = [temporaryFolder(), temporaryFolder()];
    await exportChanges(wish(whole, feedOf(5)));
    await exportChanges(wish(whole, feedOf(9)));
    const partly = new Map([["customers", layout("customers")]]);
    await expect(exportChanges(wish(broken, feedOf(5), { tables: partly }))).rejects.toThrow("a table items");
    const state = join(broken, "_erp_export.json");
    writeFileSync(state, readFileSync(state, "utf8").replace(/"through": "[^"]*"/, '"through": null'));
    await exportChanges(wish(broken, feedOf(9)));
    expect(filesOf(broken)).not.toEqual(filesOf(whole));
  });

  test("leaves out the changes of other companies, and has no file for rows that came and went", async () => {
    const folder = temporaryFolder();
    const [first, second, third] = feedOf(3);
    if (!first || !second || !third) throw new Error("There are three.");
    const feed = [
      first,
      { ...second, company: "2" },
      third,
      { ...third, kind: "delete", row: undefined, token: "4.a" } as const,
    ];
    const done = await exportChanges(wish(folder, feed, { format: openMirroringFormat }));
    expect([...done]).toEqual([
      ["customers", { changes: 1, files: 1 }],
      ["items", { changes: 2, files: 0 }],
    ]);
    expect(Object.keys(filesOf(folder))).toEqual([
      "_erp_export.json",
      join("customers", fileNameOf(1)),
      join("customers", "_metadata.json"),
    ]);
  });
});

describe("an export is refused", () => {
  test("where the database was restored, before anything is written", async () => {
    const folder = temporaryFolder();
    await exportChanges(wish(folder, feedOf(5)));
    const before = filesOf(folder);
    await expect(exportChanges(wish(folder, feedOf(9, "b")))).rejects.toMatchObject({ code: "FEED_REWOUND" });
    expect(filesOf(folder)).toEqual(before);
  });

  test("where the slice that was begun ends at a change that is not there any more", async () => {
    const folder = temporaryFolder();
    const partly = new Map([["customers", layout("customers")]]);
    await expect(exportChanges(wish(folder, feedOf(5), { tables: partly }))).rejects.toThrow("a table items");
    await expect(exportChanges(wish(folder, feedOf(4)))).rejects.toMatchObject({ code: "FEED_REWOUND" });
  });

  test.each([
    ["another format", { format: openMirroringFormat }, /holds files for parquet/],
    ["another company", { places: ["books/2"] }, /holds changes of books\/1/],
  ])("into the folder of %s", async (_, more, says) => {
    const folder = temporaryFolder();
    await exportChanges(wish(folder, feedOf(5)));
    await expect(exportChanges(wish(folder, feedOf(5), more))).rejects.toThrow(says);
  });

  test("while another process writes into the folder, and not when that one is gone", async () => {
    const folder = temporaryFolder({ "_erp_export.lock": String(process.pid) });
    await expect(exportChanges(wish(folder, feedOf(5)))).rejects.toThrow(
      `process ${process.pid} exports into ${folder}: wait for it.`,
    );
    writeFileSync(join(folder, "_erp_export.lock"), "999999999");
    expect((await exportChanges(wish(folder, feedOf(5)))).size).toBe(2);
  });
});
