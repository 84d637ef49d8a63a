import { Command } from "commander";
import type { Difference, SetReport, VerifyReport } from "../../sync/index.ts";
import { withKnownCompany } from "../apis/known-companies.ts";
import { interruption } from "../interruption.ts";
import { type NotifyFlags, withNotifyOptions } from "../notices/notify-flags.ts";
import { print, printJson } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";
import { counted } from "../sync/plain-numbers.ts";
import { duration, type SyncFlags, withSyncOptions } from "../sync/sync-flags.ts";
import { setsOf, useSyncs } from "../sync/use-syncs.ts";

interface Flags extends SyncFlags, NotifyFlags {
  readonly repair?: true;
  readonly wait?: number;
}

/** Differences of a set that a person still reads. */
const mostShown = 10;

const ofKind = ({ differences }: SetReport, wanted: Difference["kind"]): number =>
  differences.filter(({ kind }) => kind === wanted).length;

function lineOf({ table, key, kind, columns }: Difference): string {
  const row = Object.entries(key)
    .map(([column, value]) => `${column} ${value}`)
    .join(", ");
  return `${table} ${row}: ${kind}${columns.length > 0 ? ` in ${columns.join(", ")}` : ""}`;
}

function printReport({ company, sets, differences }: VerifyReport, repair: boolean): void {
  print(
    printTable([
      ["set", "rows compared", "missing", "different", "surplus", "only derived fields differ"],
      ...sets.map((set) => [
        set.set,
        set.compared,
        ofKind(set, "missing"),
        ofKind(set, "different"),
        ofKind(set, "surplus"),
        set.derived,
      ]),
    ]),
  );
  for (const { differences: own } of sets) {
    for (const difference of own.slice(0, mostShown)) print(lineOf(difference));
    if (own.length > mostShown) print(`and ${own.length - mostShown} more (--json shows all)`);
  }
  const told = `Company ${company}: ${counted(differences, "difference")}`;
  if (differences === 0) print(`${told}.`);
  else print(repair ? `${told}, mended.` : `${told}. To mend ${differences === 1 ? "it" : "them"}: --repair`);
}

async function verify(flags: Flags): Promise<void> {
  const repair = flags.repair === true;
  await useSyncs(flags, true, async (copies) => {
    const reports: VerifyReport[] = [];
    for (const copy of copies) {
      const { sync, client, api, chosen, company } = copy;
      const sets = await setsOf(copy, flags);
      const look = () =>
        sync.verify(sets, { repair, signal: interruption(), ...(flags.wait !== undefined && { waitMs: flags.wait }) });
      const report = await (chosen ? withKnownCompany(client, { api, chosen, company }, look) : look());
      if (!flags.json) printReport(report, repair);
      if (report.differences > 0 && !repair) process.exitCode = 1;
      reports.push(report);
    }
    if (flags.json) printJson(reports);
  });
}

/** `erp-openapi sync verify`: all rows of sets held against the copy. */
export function syncVerifyCommand(): Command {
  const command = new Command("verify")
    .description("read all rows and hold them against the copy, whatever their versions say")
    .option("--repair", "mend what differs")
    .option("--wait <time>", "how long to wait for another sync of the same company (default: not at all)", duration)
    .action(verify);
  return withExamples(
    withNotifyOptions(
      withSyncOptions(
        command,
        "set, by its name; may be given again (default: those that the copy follows)",
        "print the reports as JSON, an array with one for each company",
      ),
      "a set that is out of step, a lost grant",
    ),
    [
      "erp-openapi sync verify --sandbox --company 339766 --to sqlite:erp.sqlite",
      "erp-openapi sync verify --sandbox --company 339766 --to sqlite:erp.sqlite --set crm/Accounts --repair --json",
    ],
  ).addHelpText("after", "\nExit code 1 when something differs, unless --repair mended it.");
}
