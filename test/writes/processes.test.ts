import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { startPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type OutboxPlan, runOutbox } from "./processes/run-outbox.ts";

const plan = {
  writes: 200,
  workers: 8,
  kills: 20,
  chance: 0.2,
  seed: 11,
  lateMs: 1000,
  settleMs: 5000,
  leaseMs: 2000,
  giveUpMs: 120_000,
} satisfies Partial<OutboxPlan>;

const exactlyOnce = { killed: 20, duplicates: 0, lost: 0, unsettled: [], outOfOrder: 0, strange: [] };

describe("eight workers that are killed, over connections that break", () => {
  test("send each write exactly once from SQLite, in the order of its sequence", async () => {
    const report = await runOutbox({ ...plan, store: { kind: "sqlite", file: join(temporaryFolder(), "a.sqlite") } });
    expect(report).toMatchObject(exactlyOnce);
    // Nothing would have been shown if nothing had gone wrong.
    expect([report.cut > 10, (report.states["unknown"] ?? 0) > 10, (report.states["absent"] ?? 0) > 0]).toEqual([
      true,
      true,
      true,
    ]);
  }, 180_000);

  test("send each write exactly once from PostgreSQL, in the order of its sequence", async () => {
    const server = await startPostgres();
    const schema = `erp_outbox_${process.pid}`;
    const report = await runOutbox({ ...plan, seed: 12, store: { kind: "postgres", url: server.url, schema } });
    expect(report).toMatchObject(exactlyOnce);
    expect((report.states["unknown"] ?? 0) > 10).toBe(true);
    await server.stop();
  }, 180_000);
});

/** Changes each write behind the back of the store, as soon as it is unknown. */
function planted(file: string, change: string): () => void {
  return () => {
    const database = new DatabaseSync(file);
    database.exec(
      `CREATE TRIGGER planted AFTER UPDATE OF state ON erp_write WHEN NEW.state = 'unknown'
       BEGIN UPDATE erp_write SET ${change} WHERE id = NEW.id; END`,
    );
    database.close();
  };
}

describe("the control sees a worker", () => {
  test.each([
    ["that sends again what is unknown", "state = 'approved', until_ms = 0, not_before_ms = 0"],
    ["for whom nothing found is nothing there, however early", "settle_at_ms = 0"],
  ])(
    "%s",
    async (_, change) => {
      const file = join(temporaryFolder(), "a.sqlite");
      const report = await runOutbox({
        ...plan,
        chance: 0.4,
        kills: 5,
        giveUpMs: 60_000,
        store: { kind: "sqlite", file },
        plant: planted(file, change),
      });
      expect(report.duplicates).toBeGreaterThan(0);
    },
    120_000,
  );
});
