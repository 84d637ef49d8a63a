// npm run campaign:outbox [-- --writes <n>] [--store sqlite|postgres] [--control <name>|all|none] [--seed <n>]: a shop's
// writes are stored, approved, sent and looked for by processes that are killed and stopped, over services that fail in
// every way; what the services have in the end is compared with what the shop wanted. Then one mistake at a time, each of
// which has to be seen.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { startPostgres } from "../../support/postgres.ts";
import type { StoreAt } from "../../writes/processes/outbox-job.ts";
import { type MistakeName, mistakes } from "./mistakes.ts";
import { killAll } from "./processes.ts";
import { race } from "./race.ts";
import { type OutboxReport, runOutbox } from "./run-outbox.ts";

const { values } = parseArgs({
  options: {
    writes: { type: "string", default: "10000" },
    store: { type: "string" },
    control: { type: "string", default: "all" },
    // Of two processes with the same key, on each store.
    rounds: { type: "string", default: "1000" },
    "control-writes": { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    // Leaves the SQLite files and what readers were told where they are.
    keep: { type: "boolean", default: false },
  },
});
const writes = Number(values.writes);
const controlWrites = Number(values["control-writes"]);
const seed = Number(values.seed);
const rounds = Number(values.rounds);
const kinds = (["sqlite", "postgres"] as const).filter((kind) => values.store === undefined || values.store === kind);
const isMistake = (name: string): name is MistakeName => Object.hasOwn(mistakes, name);
const controls = Object.keys(mistakes)
  .filter(isMistake)
  .filter((name) => values.control === "all" || values.control === name);
if (!(writes > 0 && controlWrites > 0) || kinds.length === 0 || (controls.length === 0 && values.control !== "none")) {
  console.error(
    `error: --store is sqlite or postgres, --control all, none, or one of: ${Object.keys(mistakes).join(", ")}.`,
  );
  process.exit(2);
}
/** With one control named, only that is run. */
const isWhole = values.control === "all" || values.control === "none";

const startedAt = performance.now();
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-outbox-"));
const server = kinds.includes("postgres") ? await startPostgres() : undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, async () => {
    killAll();
    await server?.stop();
    process.exit(1);
  });
let runs = 0;

/** A database and a folder for one run alone. */
async function fresh(kind: StoreAt["kind"]): Promise<{ readonly store: StoreAt; readonly folder: string }> {
  const name = `run_${++runs}`;
  const own = join(folder, name);
  mkdirSync(own);
  if (kind === "sqlite") return { store: { kind, file: join(own, "outbox.sqlite") }, folder: own };
  const { Pool } = await import("pg");
  const pool = new Pool({ connectionString: server?.url ?? "", max: 1 });
  await pool.query(`CREATE DATABASE ${name}`);
  await pool.end();
  const url = new URL(server?.url ?? "");
  url.pathname = `/${name}`;
  return { store: { kind, url: url.href, schema: "erp" }, folder: own };
}

const wrong = (report: OutboxReport) =>
  Object.entries({
    doubles: report.doubles,
    lost: report.lost,
    unwanted: report.unwanted,
    "out of order": report.outOfOrder,
    unsettled: report.unsettled,
    "over the cap": report.overCap,
    events: report.events,
    complaints: report.complaints,
  });

const head = ["run", "writes", "kills", "others killed", "stops", "struck", "limited", "unknown", "absent", "refused"];
const lines: string[][] = [
  [...head, "doubles", "lost", "unwanted", "order", "unsettled", "cap", "events", "else", "s"],
];
let failed = false;

function show(name: string, report: OutboxReport): void {
  const { states } = report;
  const struck = Object.values(report.struck).reduce((sum, times) => sum + times, 0);
  const figures = [report.writes, report.kills, report.otherKills, report.stops, struck, report.limited];
  const told = ["unknown", "absent", "refused"].map((state) => states[state] ?? 0);
  lines.push([
    name,
    ...[...figures, ...told, ...wrong(report).map(([, all]) => all.length), report.seconds].map(String),
  ]);
  console.log(lines.at(-1)?.join("  "), `${Math.round((performance.now() - startedAt) / 1000)} s in all`);
}

try {
  for (const [at, kind] of isWhole ? kinds.entries() : []) {
    const report = await runOutbox({
      ...(await fresh(kind)),
      writes,
      kills: Math.ceil(writes * 0.041),
      stops: Math.ceil(writes * 0.0105),
      seed: seed + at,
      patienceMs: 180_000,
    });
    show(kind, report);
    for (const [what, all] of wrong(report)) {
      if (all.length > 0) failed = true;
      for (const words of all.slice(0, 10)) console.log(`  ${what}: ${words}`);
    }
    // Where nothing was struck, or nothing became unknown, nothing was shown.
    const quiet = Object.entries(report.struck).filter(([, times]) => times === 0);
    if (writes >= 5000 && quiet.length > 0) failed = true;
    for (const [what] of quiet) console.log(`  never struck: ${what}`);
  }
  for (const kind of isWhole && rounds > 0 ? kinds : []) {
    const { notOne, strange, refused } = await race({ ...(await fresh(kind)), rounds, seed });
    if (notOne.length + strange.length > 0) failed = true;
    console.log(
      `two processes with the same key, ${kind}: ${rounds} rounds, ${refused} refused another write, ${notOne.length} without exactly one record, ${strange.length} answered strangely`,
    );
    for (const words of [...notOne, ...strange].slice(0, 10)) console.log(`  ${words}`);
  }
  for (const name of controls) {
    const report = await runOutbox({
      ...(await fresh(kinds[0] ?? "sqlite")),
      writes: controlWrites,
      kills: Math.ceil(controlWrites / 8),
      stops: 5,
      seed: seed + 100,
      patienceMs: 30_000,
      mistake: name,
    });
    const isSeen = name === "no sequence" ? report.outOfOrder.length > 0 : report.doubles.length > 0;
    if (!isSeen) failed = true;
    show(`control: ${name}`, report);
    console.log(isSeen ? `  seen: ${(name === "no sequence" ? report.outOfOrder : report.doubles)[0]}` : "  NOT SEEN");
  }
} finally {
  await server?.stop();
  if (values.keep) console.log(`left in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
console.log(printTable(lines));
console.log(
  failed
    ? "a write was not sent exactly once, or a mistake was not seen"
    : "each write exactly once, and each mistake that was tried was seen",
);
process.exit(failed ? 1 : 0);
