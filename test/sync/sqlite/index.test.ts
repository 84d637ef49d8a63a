import { statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type DatabaseUnderTest, targetContract } from "../target/contract.ts";

async function makeSqlite(): Promise<DatabaseUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "erp-openapi-sync-"));
  const file = join(folder, "copy.sqlite");
  return {
    open: () => sqliteTarget({ file }),
    async run(sql) {
      const database = new DatabaseSync(file);
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
    name: (table) => table,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

describe("sqlite", () => {
  targetContract(makeSqlite);

  test("the file is for the owner alone", async () => {
    const file = join(temporaryFolder(), "copy.sqlite");
    const target = sqliteTarget({ file });
    await target.open();
    await target.close();
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
  });

  test("while another connection writes, a transaction waits off the event loop, and says so in the end", async () => {
    const file = join(temporaryFolder(), "copy.sqlite");
    const target = sqliteTarget({ file, busyWaitMs: 50 });
    await target.open();
    const rival = new DatabaseSync(file);
    rival.exec("BEGIN IMMEDIATE");
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 1);
    const waiting = target.claim({ source: "s", company: "1" }, { holder: "a", untilMs: 1 }, 0);
    await expect(waiting).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(0);
    rival.exec("COMMIT");
    rival.close();
    expect(await target.claim({ source: "s", company: "1" }, { holder: "a", untilMs: 1 }, 0)).toHaveProperty("fence");
    await target.close();
  });

  test("no copy is kept in memory", () => {
    expect(() => sqliteTarget({ file: ":memory:" })).toThrow(expect.objectContaining({ code: "SYNC_OPTION_INVALID" }));
  });
});
