// npm run campaign:sync-month [-- --companies <n>] [--days <n>] [--rows <n>] [--seed <n>]: many companies are kept in step in
// one file, a round every four hours of the sandbox's time, while one row of a hundred changes a day; at rest every value is
// equal, a company in which nothing changes costs a request a set and one more, and no request names another company.
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { monthSets } from "./month-changes.ts";
import { simulateMonth } from "./simulate-month.ts";

const { values } = parseArgs({
  options: {
    companies: { type: "string", default: "200" },
    days: { type: "string", default: "30" },
    rows: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
  },
});
const [companies, days, rows, seed] = [values.companies, values.days, values.rows, values.seed].map(Number);
if (!companies || !days || !rows || seed === undefined) process.exit(2);

const startedAt = performance.now();
const seconds = (): number => Math.round((performance.now() - startedAt) / 1000);
const report = await simulateMonth({
  companies,
  days,
  rows,
  seed,
  onDay: (day, requests) => console.log(`day ${day} of ${days}: ${requests} requests after ${seconds()} s`),
});
const { differences, ...figures } = report;
console.log(printTable([Object.keys(figures), Object.values(figures).map(String)]));
for (const one of differences.slice(0, 10)) console.log(`  ${one}`);
const mostIdle = Object.keys(monthSets).length + 1;
// A copy and a service that are both empty are equal as well.
const isRight =
  differences.length === 0 &&
  report.foreign === 0 &&
  report.mostIdle > 0 === companies >= 10 &&
  report.mostIdle <= mostIdle &&
  report.rows >= companies * rows * Object.keys(monthSets).length;
console.log(
  `${companies} companies, ${days} days: ${differences.length} differences, ${report.foreign} requests with another company, at most ${report.mostIdle} requests of an idle round, after ${seconds()} s`,
);
process.exit(isRight ? 0 : 1);
