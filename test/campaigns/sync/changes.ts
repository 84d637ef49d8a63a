// npm run campaign:sync-changes [-- --changes <n>] [--seed <n>] [--target sqlite|postgres]: processes write rows of several
// companies at once and are killed; a reader that ends in the middle gets every change once and in order, or is refused
// because a backup was put back.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { createRandom } from "../../../src/sandbox/core/random.ts";
import { createSync, type SyncTarget } from "../../../src/sync/index.ts";
import { postgresTarget } from "../../../src/sync/postgres/index.ts";
import { startPostgres } from "../../support/postgres.ts";
import { counted } from "./counted-rows.ts";
import { Follower, isRefused } from "./follow-changes.ts";
import { openTarget } from "./open-target.ts";
import { readTables } from "./read-tables.ts";
import type { TargetAt } from "./site.ts";

const { values } = parseArgs({
  options: {
    changes: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    target: { type: "string", default: "sqlite" },
  },
});
const [wanted, seed] = [Number(values.changes), Number(values.seed)];
const companies = [1, 2, 3];
const random = createRandom(seed, "changes");
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-changes-"));
const server = values.target === "postgres" ? await startPostgres() : undefined;
const at: TargetAt = server
  ? { kind: "postgres", url: server.url }
  : { kind: "sqlite", file: join(folder, "copy.sqlite") };
const client = createExactOnlineClient({
  country: "nl",
  auth: { token: async () => "token", markStale: () => undefined },
});
/** Its own pool, which ends before its server does. */
const pool = server && new Pool({ connectionString: server.url, max: 3 });
const open = async (): Promise<SyncTarget> => (pool ? postgresTarget({ pool }) : openTarget(at));
const syncOn = (target: SyncTarget) => createSync({ client, target, company: division(1), source: "counted" });

let writers = 0;
async function startWriter(company: number): Promise<ChildProcess> {
  const script = new URL("change-writer.ts", import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [script, JSON.stringify(at), String(company), String(seed * 1000 + ++writers)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await once(child.stdout, "data");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
}

const follower = new Follower(random);
let target = await open();
await target.open();
await target.ensureTable(counted);
let [kills, restores, refused] = [0, 0, 0];
const children = new Map<number, ChildProcess>();
const startedAt = performance.now();
try {
  for (const company of companies) children.set(company, await startWriter(company));
  while (follower.changes < wanted) {
    await follower.read(syncOn(target));
    if (random.next() < 0.8) {
      const company = random.pick(companies);
      const child = children.get(company);
      if (child) await kill(child);
      kills += 1;
      children.set(company, await startWriter(company));
    }
    // A backup of before is put back, in the middle and once more near the end.
    if (at.kind !== "sqlite" || follower.changes < (wanted * (restores + 1)) / 3) continue;
    for (const child of children.values()) await kill(child);
    while ((await follower.read(syncOn(target))) > 0);
    const backup = join(folder, "backup.sqlite");
    const database = new DatabaseSync(at.file);
    database.exec(`VACUUM INTO '${backup}'`);
    database.close();
    const kept = follower.keep();
    for (const company of companies) children.set(company, await startWriter(company));
    await pause(300);
    for (const child of children.values()) await kill(child);
    while ((await follower.read(syncOn(target))) > 0);
    const lost = follower.token ?? "";
    await target.close();
    for (const end of ["-wal", "-shm"]) rmSync(`${at.file}${end}`, { force: true });
    copyFileSync(backup, at.file);
    rmSync(backup);
    target = await open();
    for (const company of companies) children.set(company, await startWriter(company));
    await pause(300);
    if (await isRefused(syncOn(target), lost)) refused += 1;
    [follower.counts, follower.token] = [kept.counts, kept.token];
    restores += 1;
  }
  for (const child of children.values()) await kill(child);
  while ((await follower.read(syncOn(target))) > 0);
  for (const company of companies) {
    const rows = (await readTables(at, company, ["counted"])).get("counted") ?? [];
    for (const { id, n } of rows)
      if (follower.counts.get(`${company} ${id}`) !== Number(n))
        follower.broken.push(
          `${company} ${id}: the table has ${n}, the reader ${follower.counts.get(`${company} ${id}`)}`,
        );
  }
} finally {
  for (const child of children.values()) await kill(child);
  await target.close();
  await pool?.end();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const one of follower.broken.slice(0, 10)) console.log(`  ${one}`);
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(
  `${values.target}: ${follower.changes} changes, ${kills} writers killed, the reader ended ${follower.ends} times, ${restores} backups put back and ${refused} refusals, ${follower.broken.length} changes lost, twice or out of order, after ${seconds} s`,
);
process.exit(follower.broken.length === 0 && follower.changes >= wanted && refused === restores ? 0 : 1);
