import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { sqliteTokenStore } from "../../src/stores/sqlite/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Whether another process could begin to write. */
function canWrite(file: string): boolean {
  const script = `const { DatabaseSync } = require("node:sqlite");
    const database = new DatabaseSync(${JSON.stringify(file)}, { timeout: 0 });
    try { database.exec("PRAGMA locking_mode = EXCLUSIVE"); database.exec("BEGIN EXCLUSIVE"); console.log("yes"); } catch { console.log("no"); }`;
  return (
    spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "-e", script], {
      encoding: "utf8",
      timeout: 120_000,
    }).stdout.trim() === "yes"
  );
}

test("making, checking and opening a store leaves the locks of this process on its file alone", async () => {
  const file = join(temporaryFolder(), "tokens.sqlite");
  const keys = { current: randomBytes(32) };
  const first = sqliteTokenStore({ file, keys });
  await first.createSchema();
  await first.close();
  // A rollback journal keeps its locks on the file itself, where they can be seen from outside.
  const holder = new DatabaseSync(file);
  holder.exec("PRAGMA journal_mode = DELETE");
  holder.exec("BEGIN EXCLUSIVE");
  expect(canWrite(file)).toBe(false);
  const second = sqliteTokenStore({ file, keys, busyWaitMs: 20 });
  await expect(second.createSchema()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  await expect(second.read("exact:me")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  expect(canWrite(file)).toBe(false);
  holder.exec("ROLLBACK");
  holder.close();
});
