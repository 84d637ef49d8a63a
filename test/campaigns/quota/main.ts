// npm run campaign:quota [-- --minutes <n>] [--only <part of a name>]: whole clock minutes at full appetite, all runs at once.
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { startPostgres } from "../../support/postgres.ts";
import { type QuotaPlan, type QuotaReport, runQuota } from "./run-quota.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, only: { type: "string", default: "" } },
});
const minutes = Number(values.minutes);
/** What a ledger that reads the headers has to use of what is permitted; one that sees none has to be refused never. */
const leastShare = 0.98;

const server = await startPostgres();
try {
  const database = server.url;
  const plans: readonly QuotaPlan[] = [
    { name: "one process", processes: 1, ledger: "memory", minutes },
    { name: "four, SQLite", processes: 4, ledger: "sqlite", minutes },
    { name: "four, PostgreSQL", processes: 4, ledger: "postgres", database, minutes },
    {
      name: "four, PostgreSQL, clocks apart",
      processes: 4,
      ledger: "postgres",
      database,
      minutes,
      clocksAheadMs: [0, 2000, -3000, 700],
    },
    { name: "one process, no headers", processes: 1, ledger: "memory", minutes, hideHeaders: true },
    { name: "four, SQLite, no headers", processes: 4, ledger: "sqlite", minutes, hideHeaders: true },
    { name: "four, PostgreSQL, no headers", processes: 4, ledger: "postgres", database, minutes, hideHeaders: true },
  ];
  const chosen = plans.filter(({ name }) => name.includes(values.only));
  const holds = (plan: QuotaPlan, { used, permitted, refused, failed }: QuotaReport): boolean =>
    refused === 0 && failed === 0 && used <= permitted && (plan.hideHeaders === true || used >= permitted * leastShare);
  const rows = await Promise.all(
    chosen.map(async (plan) => {
      const report = await runQuota(plan);
      const errors = report.tallies.flatMap((tally) =>
        Object.entries(tally.errors).map(([code, count]) => `${count} × ${code}`),
      );
      console.log(`${plan.name}: ${report.perMinute.join(" ")}${errors.length > 0 ? ` (${errors.join(", ")})` : ""}`);
      if (!holds(plan, report)) process.exitCode = 1;
      return [
        plan.name,
        String(report.permitted),
        String(report.used),
        `${((100 * report.used) / report.permitted).toFixed(2)} %`,
        String(report.refused),
        holds(plan, report) ? "holds" : "BROKEN",
      ];
    }),
  );
  console.log(printTable([[`${minutes} whole minutes`, "permitted", "used", "share", "429", ""], ...rows]));
} finally {
  await server.stop();
}
