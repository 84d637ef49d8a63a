import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { race } from "../campaigns/outbox/race.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const sqlite = (folder: string) => ({ kind: "sqlite", file: join(folder, "race.sqlite") }) as const;

describe("two processes that store the same natural key at the same moment, and send", () => {
  test("make one record of it, 100 times, over SQLite", async () => {
    const folder = temporaryFolder();
    const report = await race({ store: sqlite(folder), rounds: 100, seed: 1, folder });
    // In each third round the two want another thing: one of them is refused.
    expect(report).toEqual({ rounds: 100, notOne: [], strange: [], refused: 33 });
  }, 120_000);

  test("make one record of it, 100 times, over PostgreSQL", async () => {
    const server = await startPostgres();
    const store = { kind: "postgres", url: server.url, schema: `erp_race_${process.pid}` } as const;
    const report = await race({ store, rounds: 100, seed: 1, folder: temporaryFolder() });
    expect(report).toEqual({ rounds: 100, notOne: [], strange: [], refused: 33 });
    await server.stop();
  }, 120_000);

  test("make two of it where no key is claimed: they do meet", async () => {
    const folder = temporaryFolder();
    const report = await race({ store: sqlite(folder), rounds: 20, seed: 1, folder, withoutClaims: true });
    expect(report.notOne.length).toBe(20);
  }, 120_000);
});
