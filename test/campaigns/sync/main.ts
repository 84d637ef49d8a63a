// npm run campaign:sync-kill [-- --kills <n>] [--pauses <n>] [--seed <n>] [--target sqlite|postgres] [--moods <n>]:
// processes that sync are killed and stopped while others write; at rest every table is equal to what the service shows.
// Then the same with one mistake of the engine at a time: each of them has to be seen.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import type { MoodChoice } from "../../../src/sandbox/moods/moods.ts";
import type { Mistakes } from "../../../src/sync/run/round.ts";
import { startPostgres } from "../../support/postgres.ts";
import { type KillsReport, runKills } from "./run-kills.ts";
import type { TargetAt } from "./site.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "400" },
    pauses: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    target: { type: "string" },
    "control-kills": { type: "string", default: "75" },
    "no-controls": { type: "boolean", default: false },
    "only-control": { type: "string" },
    // One of the choices below instead of all, from 0.
    moods: { type: "string" },
  },
});
const [kills, pauses, seed, controlKills] = [values.kills, values.pauses, values.seed, values["control-kills"]].map(
  Number,
);
if (kills === undefined || pauses === undefined || seed === undefined || controlKills === undefined) process.exit(2);

/** Sources disagree, or none says: a part of the run under each. */
const moods: readonly MoodChoice[] = [
  "believed",
  { 75: "seen", 76: "seen", 77: "documented", 78: "seen" },
  { 76: "seen", 77: "seen" },
  { 75: "seen", 78: "seen" },
];

/** So many rows are there at each rest. */
const fewestRows = 2000;

/** Each alone must lose something, or the campaign cannot see. */
const controls: Readonly<Record<string, Mistakes>> = {
  "low is the highest version seen": { lowIsHighest: true },
  "the cursor in a transaction of its own": { cursorApart: true },
  "no tombstones": { noTombstones: true },
  "no fence": { noFence: true },
  "the cursor moves with each page": { lowByPage: true },
};

const startedAt = performance.now();
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-sync-"));
const server = values.target === "sqlite" ? undefined : await startPostgres();
let failed = false;
let databases = 0;

/** A new database for each part: its rows are compared with one service. */
async function freshTarget(kind: TargetAt["kind"]): Promise<TargetAt> {
  const name = `copy_${++databases}`;
  if (kind === "sqlite") return { kind, file: join(folder, `${name}.sqlite`) };
  const { Pool } = await import("pg");
  const pool = new Pool({ connectionString: server?.url ?? "", max: 1 });
  await pool.query(`CREATE DATABASE ${name}`);
  await pool.end();
  const url = new URL(server?.url ?? "");
  url.pathname = `/${name}`;
  return { kind, url: url.href };
}

function line(name: string, report: KillsReport): string[] {
  const { history } = report;
  const writes = Object.values(history.done).reduce((sum, count) => sum + count, 0);
  return [
    name,
    ...[report.kills, report.pauses, report.takenOver, report.rounds, report.pages, writes, history.late, history.moves]
      .concat([history.forgotten, report.rests, report.comparedRows, report.comparedValues, report.differences])
      .map(String),
  ];
}

const head = "run kills pauses taken-over rounds pages writes late moves forgotten rests rows values differences".split(
  " ",
);
const lines: string[][] = [head];
try {
  for (const kind of ["sqlite", "postgres"] as const) {
    if ((values.target !== undefined && values.target !== kind) || values["only-control"] !== undefined) continue;
    for (const [at, mood] of moods.entries()) {
      if (values.moods !== undefined && Number(values.moods) !== at) continue;
      const report = await runKills({
        target: await freshTarget(kind),
        kills: Math.ceil(kills / moods.length),
        pauses: Math.ceil(pauses / moods.length),
        seed: seed + at,
        moods: mood,
      });
      // A copy and a service that are both empty are equal as well.
      if (report.differences > 0 || report.comparedRows < report.rests * fewestRows) failed = true;
      lines.push(line(`${kind}, moods ${JSON.stringify(mood)}`, report));
      console.log(lines.at(-1)?.join("  "), `${Math.round((performance.now() - startedAt) / 1000)} s`);
      for (const difference of report.firstDifferences) console.log(`  ${difference}`);
    }
  }
  for (const [name, mistakes] of values["no-controls"] ? [] : Object.entries(controls)) {
    if (values["only-control"] !== undefined && !name.includes(values["only-control"])) continue;
    const report = await runKills({
      target: await freshTarget("sqlite"),
      kills: controlKills,
      pauses: Math.ceil(controlKills / 2),
      // Rows with versions keep what is older out by themselves: who holds the company protects the others.
      ...(mistakes.noFence && { aim: "hrm/Costcenters" }),
      seed,
      moods: { 75: "seen", 78: "seen" },
      mistakes,
      stopsAtDifference: true,
    });
    if (report.differences === 0) failed = true;
    lines.push(line(`control: ${name}`, report));
    console.log(lines.at(-1)?.join("  "), report.differences === 0 ? "NOT SEEN" : (report.firstDifferences[0] ?? ""));
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(printTable(lines));
// What was left out is not said to hold.
const copies =
  values["only-control"] === undefined ? "every copy is equal" : "no copy was compared but those of a mistake";
const mistakes = values["no-controls"] ? "no mistake was tried" : "each mistake that was tried was seen";
console.log(failed ? "a copy differs, or a mistake was not seen" : `${copies}, and ${mistakes}`);
process.exit(failed ? 1 : 0);
