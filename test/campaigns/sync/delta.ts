// npm run campaign:sync-delta [-- --accounts <n>] [--kills <n>] [--seed <n>]: an organisation's accounts are followed by
// their delta link by processes that are killed, while others write; at rest every row is equal.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { createRandom } from "../../../src/sandbox/core/random.ts";
import type { MoodChoice } from "../../../src/sandbox/moods/moods.ts";
import type { Mistakes } from "../../../src/sync/run/round.ts";
import type { DeltaJob } from "./delta-job.ts";
import { type DeltaSite, names, openDeltaSite } from "./delta-site.ts";
import { startWorker, type Worker } from "./site.ts";

const { values } = parseArgs({
  options: {
    accounts: { type: "string", default: "50000" },
    kills: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});
const [accounts, kills, seed] = [Number(values.accounts), Number(values.kills), Number(values.seed)];
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-delta-"));

/** Changes come this often, and everything is compared after so many kills. */
const [tickMs, killsPerRest] = [15, 25];

interface DeltaReport {
  kills: number;
  rounds: number;
  pages: number;
  rows: number;
  differences: string[];
}

/** The copy by the database's own driver. */
function copied(file: string): Map<string, Record<string, unknown>> {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(`SELECT ${names.join(", ")} FROM accounts`).all();
  database.close();
  return new Map(rows.map((row) => [String(row["accountid"]), row]));
}

async function compare(site: DeltaSite, file: string): Promise<{ rows: number; differences: string[] }> {
  const [there, here] = [await site.accounts(), copied(file)];
  const differences = [...here.keys()].filter((id) => !there.has(id)).map((id) => `${id} is gone, and still there`);
  for (const [id, row] of there) {
    const other = here.get(id);
    const differs = names.filter((name) => !other || (row[name] ?? null) !== other[name]);
    if (differs.length > 0)
      differences.push(
        `${id}: ${other ? differs.map((name) => `${name} ${row[name]}, ${other[name]}`).join("; ") : "missing"}`,
      );
  }
  return { rows: there.size, differences };
}

interface DeltaPlan {
  readonly accounts: number;
  readonly kills: number;
  readonly moods: MoodChoice;
  readonly mistakes?: Mistakes;
}

async function runDelta({ moods, mistakes = {}, ...plan }: DeltaPlan): Promise<DeltaReport> {
  const site = await openDeltaSite(seed, plan.accounts, moods);
  const file = join(mkdtempSync(join(folder, "run-")), "copy.sqlite");
  const random = createRandom(seed, "delta-kills");
  const target = { kind: "sqlite", file } as const;
  const { origin } = site.sandbox.dataverse;
  const job: DeltaJob = { origin, token: site.token, target, mistakes, handsOnAfterMs: 2 };
  const report: DeltaReport = { kills: 0, rounds: 0, pages: 0, rows: 0, differences: [] };
  let spare = startWorker(job, "delta-worker.ts");
  const begin = async (): Promise<Worker> => {
    const worker = spare;
    spare = startWorker(job, "delta-worker.ts");
    await worker.ready;
    worker.onLine((line) => {
      if (line === "round") report.rounds += 1;
      if (line === "page") report.pages += 1;
    });
    worker.go();
    return worker;
  };
  /** So many lines of a kind, counted from now. */
  const lines = (worker: Worker, kind: string, count: number): Promise<void> =>
    new Promise((resolve) => {
      let left = count;
      worker.onLine((line) => {
        if (line === kind && --left === 0) resolve();
      });
      worker.child.once("close", () => resolve());
    });
  let isWriting = true;
  const write = async (): Promise<void> => {
    for (; isWriting; await pause(tickMs)) await site.change();
  };
  try {
    let writing = write();
    while (report.kills < plan.kills) {
      const worker = await begin();
      await lines(worker, "page", random.integer(1, 16));
      // Between the page that came and its rows, or within them.
      await pause(random.integer(0, 12));
      if (worker.failure !== undefined) throw new Error(`A worker failed: ${worker.failure}`);
      await worker.kill();
      report.kills += 1;
      if (report.kills % killsPerRest !== 0 && report.kills < plan.kills) continue;
      isWriting = false;
      await writing;
      const last = await begin();
      // The first round may have asked before the last change.
      await lines(last, "round", 2);
      await last.kill();
      const { rows, differences } = await compare(site, file);
      report.rows += rows;
      report.differences.push(...differences);
      isWriting = true;
      writing = write();
    }
    isWriting = false;
    await writing;
    console.log(
      `  ${Object.entries(site.done)
        .map(([what, times]) => `${times} ${what}`)
        .join(", ")}`,
    );
    return report;
  } finally {
    isWriting = false;
    await spare.kill();
    await site.sandbox.stop();
  }
}

const table = [["run", "kills", "rounds", "pages", "rows compared", "differences"]];
let failed = false;
const show = (name: string, { differences, ...report }: DeltaReport): void => {
  table.push([name, ...Object.values(report).map(String), String(differences.length)]);
  for (const difference of differences.slice(0, 3)) console.log(`  ${name}: ${difference}`);
};
try {
  for (const mood of ["believed", "seen"] as const) {
    const report = await runDelta({ accounts, kills, moods: { 176: mood } });
    show(`${accounts} accounts, ${mood}`, report);
    failed ||= report.differences.length > 0;
  }
  const control = await runDelta({ accounts: 6000, kills: 50, moods: {}, mistakes: { cursorApart: true } });
  show("control: the link is stored apart from the rows", control);
  failed ||= control.differences.length === 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(printTable(table));
console.log(failed ? "a copy differs, or the mistake was not seen" : "every copy is equal, and the mistake is seen");
process.exit(failed ? 1 : 0);
