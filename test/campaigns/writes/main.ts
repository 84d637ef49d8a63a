// npm run campaign:writes [-- --creates <n>] [--seed <n>]: creates over connections that break and gateways that answer
// for the service, by one process and by two at once, and what the server has in the end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { startPostgres } from "../../support/postgres.ts";
import { openDeadNetwork } from "./dead-network.ts";
import type { ClaimsAt } from "./pair-job.ts";
import { type PairsPlan, type PairsReport, runPairs } from "./run-pairs.ts";
import { runWrites, type WritesReport } from "./run-writes.ts";
import { untilStruck } from "./until-struck.ts";

const { values } = parseArgs({
  options: { creates: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
});
const creates = Number(values.creates);
const seed = Number(values.seed);
const startedAt = performance.now();
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-writes-"));
const server = await startPostgres();

const times = { lateMs: 1_000, settleMs: 4_000 };
const share = (part: number): number => Math.max(20, Math.floor(creates * part));
const sqlite = (name: string): ClaimsAt => ({ kind: "sqlite", file: join(folder, `${name}.sqlite`) });
const postgres = (schema: string): ClaimsAt => ({ kind: "postgres", url: server.url, schema });
const pairs = (keys: number, claims: ClaimsAt, more: Partial<PairsPlan> = {}): Promise<PairsReport> =>
  runPairs({ keys, claims, flows: 24, chance: 0.4, seed, ...times, ...more });
const single = (count: number, more: Partial<typeof times> = {}): Promise<WritesReport> =>
  runWrites({ creates: count, workers: 96, chance: 0.5, seed, ...times, ...more });

/** Keys of one round over the network that dies. It dies every three or four seconds, and a round may be over before. */
const networkKeys = 300;

interface Line {
  readonly name: string;
  readonly count: number;
  readonly report: Omit<WritesReport, "creates" | "found" | "created"> & Partial<PairsReport>;
  /** A control that must show doubles: without what it leaves out the campaign would see nothing. */
  readonly control?: true;
}

const lines: Line[] = [];
async function add(name: string, planned: number | undefined, run: Promise<Line["report"]>, control?: true) {
  const report = await run;
  const count = planned ?? report.keys ?? 0;
  lines.push({ name, count, report, ...(control && { control }) });
  const faults = Object.values(report.cut).reduce((sum, struck) => sum + struck, report.died);
  console.log(`${name}: ${count} creates, ${faults} struck, ${Math.round((performance.now() - startedAt) / 1000)} s`);
}

try {
  await add("one process", share(0.48), single(share(0.48)));
  await add("two processes, SQLite", share(0.24), pairs(share(0.24), sqlite("claims")));
  await add("two processes, PostgreSQL", share(0.24), pairs(share(0.24), postgres("claims")));
  await add("one of two killed, SQLite", share(0.01), pairs(share(0.01), sqlite("killed"), { kills: 3 }));
  await add("one of two killed, PostgreSQL", share(0.01), pairs(share(0.01), postgres("killed"), { kills: 3 }));
  const network = openDeadNetwork();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      network?.close();
      process.exit(1);
    });
  if (network)
    await add(
      "a network that dies, SQLite",
      undefined,
      untilStruck(
        (round) =>
          pairs(networkKeys, sqlite(`network${round}`), { network, chance: 0, flows: 8, seed: seed + 10 * round }),
        { fewestDeaths: 10, mostRounds: 3 },
      ),
    ).finally(network.close);
  else console.log("no network namespaces here: sockets died by injection alone");
  await add("control: no claims", share(0.01), pairs(share(0.01), { kind: "none" }), true);
  await add("control: no time to settle", share(0.03), single(share(0.03), { settleMs: 0 }), true);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

const holds = ({ control, report }: Line): boolean => {
  const { cut, died, duplicates, lost, silent, madeTwice = 0, other } = report;
  // A line in which nothing was struck shows nothing.
  if (Object.values(cut).every((count) => count === 0) && died === 0) return false;
  return control ? duplicates > 0 : duplicates + lost + Math.abs(silent) + madeTwice + other.length === 0;
};
console.log(
  printTable([
    ["", "creates", "struck", "unknown", "doubles", "lost", "silent", "made twice", "other", ""],
    ...lines.map((line) => {
      const { cut, died, unknown, duplicates, lost, silent, madeTwice = 0, other } = line.report;
      const struck = Object.values(cut).reduce((sum, count) => sum + count, died);
      const numbers = [line.count, struck, unknown, duplicates, lost, silent, madeTwice, other.length];
      const verdict = holds(line) ? "holds" : line.control ? "BLIND" : "BROKEN";
      return [line.name, ...numbers.map(String), verdict];
    }),
  ]),
);
for (const { report } of lines) for (const error of report.other.slice(0, 5)) console.log(error);
console.log(`${Math.round((performance.now() - startedAt) / 1000)} seconds`);
if (!lines.every(holds)) process.exitCode = 1;
