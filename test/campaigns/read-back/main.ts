// npm run campaign:read-back [-- --creates <n>] [--seed <n>]: creates that the service stores otherwise than they were sent,
// and what the read-back tells of it, held against the service's own journal.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { mistakes, type ReadBackReport, readBackCreates } from "../../writes/verify/altered-creates.ts";

const { values } = parseArgs({
  options: { creates: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const creates = Number(values.creates);
const seed = Number(values.seed);
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-read-back-"));

/** Creates of one sandbox, whose rows are all in memory. */
const most = 2500;

const sum = (reports: readonly ReadBackReport[], count: (report: ReadBackReport) => number): number =>
  reports.reduce((total, report) => total + count(report), 0);

const rows: (string | number)[][] = [];
const failures: string[] = [];
function add(name: string, reports: readonly ReadBackReport[]): void {
  rows.push([
    name,
    sum(reports, (one) => one.creates),
    sum(reports, ({ altered }) => Object.values(altered).reduce((total, count) => total + count, 0)),
    sum(reports, ({ missed }) => missed.length),
    sum(reports, ({ falseAlarms }) => falseAlarms.length),
    sum(reports, ({ undone }) => undone),
  ]);
}

try {
  const reports: ReadBackReport[] = [];
  for (let left = creates, part = 0; left > 0; left -= most, part++) {
    const file = join(folder, `${part}.sqlite`);
    const report = await readBackCreates({ creates: Math.min(most, left), file, seed: seed + part });
    failures.push(...report.missed.map((one) => `missed: ${one}`), ...report.falseAlarms.map((one) => `false: ${one}`));
    if (report.undone > 0) failures.push(`${report.undone} writes are not done, or were not read back`);
    reports.push(report);
  }
  add("creates", reports);
  for (const [name, believe] of Object.entries(mistakes)) {
    const report = await readBackCreates({ creates: 200, file: join(folder, `${name}.sqlite`), seed, believe });
    if (report.missed.length === 0) failures.push(`the control "${name}" was not seen`);
    add(`control: ${name}`, [report]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(printTable([["run", "creates", "altered", "missed", "false alarms", "not done"], ...rows]));
for (const failure of failures.slice(0, 20)) console.log(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
