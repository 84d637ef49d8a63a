// npm run campaign:writes [-- <creates> <seed>]: creates over connections that break, and what the server has in the end.
import { printTable } from "../../../src/cli/print-table.ts";
import { cuts } from "./cutting-proxy.ts";
import { runWrites } from "./run-writes.ts";

const [creates = "10000", seed = "1"] = process.argv.slice(2);
const startedAt = performance.now();
const report = await runWrites({
  creates: Number(creates),
  workers: 96,
  chance: 0.5,
  seed: Number(seed),
  lateMs: 1_000,
  settleMs: 4_000,
});
const { duplicates, lost, silent, other } = report;
console.log(
  printTable([
    [`creates`, String(report.creates)],
    ...cuts.map((where) => [`  cut ${where}`, String(report.cut[where])]),
    ["outcomes reported as unknown", String(report.unknown)],
    ["  settled: was there", String(report.found)],
    ["  settled: created", String(report.created)],
    ["duplicates", String(duplicates)],
    ["lost", String(lost)],
    ["cut without a word", String(silent)],
    ["other errors", String(other.length)],
    ["seconds", String(Math.round((performance.now() - startedAt) / 1000))],
  ]),
);
for (const error of other.slice(0, 10)) console.log(error);
if (duplicates + lost + Math.abs(silent) + other.length > 0) process.exitCode = 1;
