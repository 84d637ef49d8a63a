import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { contend } from "./processes/contend.ts";
import { account, deadlineAfterMs, type LogLine, leaseMs } from "./processes/job.ts";
import { openStore, type StoreAddress } from "./processes/open-store.ts";

let server: TestPostgres;
const compileCache = mkdtempSync(join(tmpdir(), "erp-openapi-compiled-"));

beforeAll(async () => {
  server = await startPostgres();
});

afterAll(async () => {
  rmSync(compileCache, { recursive: true, force: true });
  await dropSchemas();
  await server?.stop();
});

/** A server that was given with ERP_TEST_POSTGRES_URL lives on. */
async function dropSchemas(): Promise<void> {
  const pool = new Pool({ connectionString: server.url, max: 1 });
  for (const schema of schemas) await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await pool.end();
}

const schemas: string[] = [];

function newSchema(): string {
  const schema = `erp_contend_${process.pid}_${schemas.length}`;
  schemas.push(schema);
  return schema;
}

const kinds: { readonly kind: StoreAddress["kind"]; readonly address: (folder: string) => StoreAddress }[] = [
  { kind: "file", address: (folder) => ({ kind: "file", folder: join(folder, "store") }) },
  { kind: "sqlite", address: (folder) => ({ kind: "sqlite", file: join(folder, "tokens.sqlite") }) },
  { kind: "postgres", address: () => ({ kind: "postgres", url: server.url, schema: newSchema() }) },
];

/** A process may stand still for that long on a busy machine. */
const slackMs = 5000;

type Sent = Extract<LogLine, { did: "send" }>;
type Committed = Extract<LogLine, { did: "commit" }>;

/** Sends of a generation that was sent before and might still have been answered. */
function sentTooEarly(sent: readonly Sent[]): Sent[] {
  return sent.filter((one) =>
    sent.some(
      (other) =>
        other !== one && other.generation === one.generation && other.fence < one.fence && other.deadlineMs > one.atMs,
    ),
  );
}

function longestGapMs(lines: readonly LogLine[]): number {
  const times = lines.map(({ atMs }) => atMs).sort((a, b) => a - b);
  return Math.max(0, ...times.map((atMs, index) => atMs - (times[index - 1] ?? atMs)));
}

describe.each(kinds)("4 processes over $kind", ({ address }) => {
  test.each([
    { name: "undisturbed", kills: 0, forMs: 2000 },
    { name: "of which one is killed 30 times", kills: 30, forMs: 200 },
  ])(
    "$name: no commit is lost, no generation sent twice, no lease stuck",
    { timeout: 120_000 },
    async ({ kills, forMs }) => {
      const folder = temporaryFolder();
      const store = address(folder);
      const watcher = openStore(store);
      await watcher.createSchema?.();
      const lines = await contend({ store, log: join(folder, "log"), compileCache }, { processes: 4, kills, forMs });

      const committed = lines.filter((line): line is Committed => line.did === "commit");
      const sent = lines.filter((line): line is Sent => line.did === "send");
      const newest = await watcher.read(account);
      const marks = newest?.grant.refreshToken?.split(",") ?? [];

      expect(marks).toHaveLength(newest?.generation ?? -1);
      expect(committed.filter(({ generation, mark }) => marks[generation - 1] !== mark)).toEqual([]);
      expect(marks.length - committed.length).toBeLessThanOrEqual(kills);
      expect(committed.length).toBeGreaterThan(10);
      expect(sentTooEarly(sent)).toEqual([]);
      expect(longestGapMs(lines)).toBeLessThan(leaseMs + deadlineAfterMs + slackMs);

      let lease = await watcher.acquireLease(account, "watcher", leaseMs);
      for (const startedAt = performance.now(); !lease && performance.now() - startedAt < leaseMs + slackMs; )
        lease = await watcher.acquireLease(account, "watcher", leaseMs);
      expect(lease?.fence).toBeGreaterThan(Math.max(...sent.map(({ fence }) => fence)));
      await watcher.close();
    },
  );
});

test("the check itself finds a generation that was sent twice", () => {
  const first: Sent = { did: "send", atMs: 0, generation: 1, deadlineMs: 100, fence: 1 };
  const early: Sent = { ...first, atMs: 99, fence: 2 };
  expect(sentTooEarly([first, early])).toEqual([early]);
  expect(sentTooEarly([first, { ...early, atMs: 100 }])).toEqual([]);
});
