import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitTogether } from "../../../src/writes/sqlite/commit-together.ts";

let folder = "";
let database: DatabaseSync;
let witness: DatabaseSync;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "erp-commit-"));
  const file = join(folder, "a.sqlite");
  database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER CHECK (n <> 13))");
  witness = new DatabaseSync(file);
});
afterEach(() => {
  database.close();
  witness.close();
  rmSync(folder, { recursive: true });
});

/** Runs work on the database, and after each transaction notes the rows that somebody else sees. */
function bench() {
  const seen: unknown[][] = [];
  const rows = (): unknown[] =>
    witness
      .prepare("SELECT n FROM t ORDER BY rowid")
      .all()
      .map((row) => row["n"]);
  const together = commitTogether(async (work) => {
    try {
      return work(database);
    } finally {
      seen.push(rows());
    }
  });
  const insert = (n: number) =>
    together((opened) => {
      opened.prepare("INSERT INTO t VALUES (?)").run(n);
      return n;
    });
  return { together, insert, seen };
}

describe("work on a SQLite database", () => {
  test("that is asked for at once is one transaction, in its order, and each has its own answer", async () => {
    const { insert, seen } = bench();
    expect(await Promise.all([3, 1, 2].map(insert))).toEqual([3, 1, 2]);
    expect(await insert(4)).toBe(4);
    expect(seen).toEqual([
      [3, 1, 2],
      [3, 1, 2, 4],
    ]);
  });

  test("that fails undoes what it did itself, and nothing of the others", async () => {
    const { together, insert } = bench();
    const failing = together((opened) => {
      opened.exec("INSERT INTO t VALUES (7)");
      opened.exec("INSERT INTO t VALUES (13)");
    });
    const ended = await Promise.allSettled([insert(1), failing, insert(2)]);
    expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(witness.prepare("SELECT n FROM t").all()).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test("is answered by a failure all together when the transaction cannot be committed, and nothing is left of it", async () => {
    const { together, insert } = bench();
    // As a full disk does: the transaction is gone, not only what failed.
    const full = together((opened) => {
      opened.exec("ROLLBACK");
      throw new Error("database or disk is full");
    });
    const ended = await Promise.allSettled([insert(1), full, insert(2)]);
    expect(ended.map((one) => one.status === "rejected" && one.reason.message)).toEqual(
      Array(3).fill("database or disk is full"),
    );
    expect(witness.prepare("SELECT n FROM t").all()).toEqual([]);
    expect(await insert(5)).toBe(5);
  });

  test("that is very much goes in several transactions, between which others have their turn", async () => {
    const { insert, seen } = bench();
    const order: string[] = [];
    const all = Promise.all(Array.from({ length: 120 }, (_, n) => insert(n + 100))).then(() => order.push("all"));
    setImmediate(() => setImmediate(() => order.push("other")));
    await all;
    expect(seen.map(({ length }) => length)).toEqual([50, 100, 120]);
    expect(order).toEqual(["other", "all"]);
  });
});
