import { Command } from "commander";
import type { PlannedSet, SyncPlan } from "../../sync/index.ts";
import { refuseUnknownCompany } from "../apis/known-companies.ts";
import { interruption } from "../interruption.ts";
import { print, printJson } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";
import { counted, moment } from "../sync/plain-numbers.ts";
import { duration, type SyncFlags, withSyncOptions } from "../sync/sync-flags.ts";
import { type CompanyCopy, setsOf, useSyncs } from "../sync/use-syncs.ts";

interface Flags extends SyncFlags {
  readonly every?: number;
}

/** Names of a list that a person still reads. */
const mostNames = 8;

function some(names: readonly string[]): string {
  const more = names.length - mostNames;
  return `${names.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const waysOut: Readonly<Record<PlannedSet["deletes"], string>> = {
  log: "log of deletions",
  link: "link of changes",
  sweep: "a look at all rows",
  parent: "with the row above",
  verify: "only sync verify",
};

/** What a person has to know of a set beside the table's numbers. */
function remarksOf({ set, derived, missing, needs, rows, strategy }: PlannedSet): string[] {
  return [
    ...(rows === null && strategy !== "parent" && needs.length > 0
      ? [`${set}: nobody told how many rows there are. To read it, the app needs ${needs.join(" or ")}.`]
      : []),
    ...(derived.length > 0
      ? [`${set}: when only these change, nothing tells before sync verify: ${some(derived)}`]
      : []),
    ...(missing.length > 0 ? [`${set}: not in the list that can be followed: ${some(missing)}`] : []),
  ];
}

function printPlan({ company, sets, rows, requests, idleRequests, days, earliestEndMs, warnings }: SyncPlan): void {
  print(
    printTable([
      ["set", "table", "reads", "rows", "requests", "deleted rows leave by"],
      ...sets.map(({ set, table, lines, loads, rows: own, requests: pages, strategy, deletes }) => [
        set,
        lines === null ? table : `${table}, ${lines}`,
        strategy === "parent" ? "with the set above" : loads ? "all" : "what changed",
        own === null ? "?" : own.toLocaleString("en"),
        pages,
        waysOut[deletes],
      ]),
    ]),
  );
  print(
    `Company ${company}: ${counted(requests, "request")} for ${counted(rows, "row")}, ${
      days > 1 ? `over ${days} days, until ${moment(earliestEndMs)} UTC` : "today"
    }; ${counted(idleRequests, "request")} a round when nothing changed.`,
  );
  for (const remark of sets.flatMap(remarksOf)) print(remark);
  for (const warning of warnings) print(`warning: ${warning}`);
}

/** Where nothing could be counted, the company may be none of the person's. */
async function refuseUnknown({ client, api, chosen, company }: CompanyCopy, { sets }: SyncPlan): Promise<void> {
  const counts = sets.filter(({ loads, strategy }) => loads && strategy !== "parent");
  if (chosen && counts.length > 0 && counts.every(({ rows }) => rows === null))
    await refuseUnknownCompany(client, { api, chosen, company });
}

async function plan(flags: Flags): Promise<void> {
  await useSyncs(flags, false, async (copies) => {
    const plans: SyncPlan[] = [];
    for (const copy of copies) {
      const made = await copy.sync.plan(await setsOf(copy, flags), {
        signal: interruption(),
        ...(flags.every !== undefined && { everyMs: flags.every }),
      });
      await refuseUnknown(copy, made);
      if (!flags.json) printPlan(made);
      plans.push(made);
    }
    if (flags.json) printJson(plans);
  });
}

/** `erp-openapi sync plan`: what a run will read and take. */
export function syncPlanCommand(): Command {
  const command = new Command("plan")
    .description(
      "say what a run will read: rows, requests, days; sets that were never read are counted by a request each",
    )
    .option("--every <time>", "warn when a run on this beat needs more than a day's limit: 5m, 4h", duration)
    .action(plan);
  return withExamples(
    withSyncOptions(
      command,
      "set, by its name: crm/Accounts; may be given again (default: those that the copy follows)",
      "print the plans as JSON, an array with one for each company",
    ),
    [
      "erp-openapi sync plan --sandbox --company 339766 --set crm/Accounts --set project/Projects --to sqlite:erp.sqlite --every 5m",
      "erp-openapi sync plan --sandbox --environment Production --company CRONUS --set customers --to sqlite:erp.sqlite --json",
    ],
  );
}
