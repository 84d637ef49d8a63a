import { Command } from "commander";
import type { SetStatus, SyncStatus } from "../../sync/index.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";
import { counted, moment } from "../sync/plain-numbers.ts";
import { duration, type SyncFlags, withSyncOptions } from "../sync/sync-flags.ts";
import { useSilentSyncs } from "../sync/use-syncs.ts";

interface Flags extends SyncFlags {
  readonly within?: number;
}

/** What keeps a set from being in step; undefined for one that is. */
function behind({ loaded, walk, completedMs }: SetStatus, within: number | undefined): string | undefined {
  if (walk) return `being read: ${counted(walk.pages, "page")}, ${counted(walk.rows, "row")}`;
  if (!loaded) return "never read whole";
  if (within !== undefined && Date.now() - (completedMs ?? 0) > within) return "too old";
  return undefined;
}

function printStatus({ company, holder, sets }: SyncStatus, within: number | undefined): void {
  print(
    printTable([
      ["set", "table", "rows", "in step until (UTC)", "state"],
      ...sets.map((set) => [
        set.set,
        set.table,
        set.rows,
        moment(set.completedMs),
        behind(set, within) ?? (set.due ? "in step, and a notification came" : "in step"),
      ]),
    ]),
  );
  const whose = `Company ${company}: ${counted(sets.length, "set")}`;
  print(
    holder === null
      ? `${whose}, and nobody syncs it now.`
      : `${whose}, being synced by ${holder.holder} until ${moment(holder.untilMs)} UTC at least.`,
  );
}

async function status(flags: Flags): Promise<void> {
  await useSilentSyncs(flags, async (copies) => {
    const found: SyncStatus[] = [];
    for (const { sync } of copies) {
      const known = await sync.status();
      const sets = flags.set ? known.sets.filter(({ set }) => flags.set?.includes(set)) : known.sets;
      const one = { ...known, sets };
      const wanted = flags.set ?? [];
      const absent = wanted.filter((name) => !sets.some(({ set }) => set === name));
      if (!flags.json) printStatus(one, flags.within);
      if (absent.length > 0) say(`Company ${known.company} has no copy of ${absent.join(", ")}.`);
      if (sets.length === 0 || absent.length > 0 || sets.some((set) => behind(set, flags.within) !== undefined))
        process.exitCode = 1;
      found.push(one);
    }
    if (flags.json) printJson(found);
  });
}

/** `erp-openapi sync status`: what is known of a copy. */
export function syncStatusCommand(): Command {
  const command = new Command("status")
    .description("show what the copy has, and until when it is in step; asks the service for nothing")
    .option("--within <time>", "exit code 1 when a set is older than this: 30m, 6h", duration)
    .action(status);
  return withExamples(
    withSyncOptions(
      command,
      "only this set; may be given again (default: those that the copy follows)",
      "print what is known as JSON, an array with one for each company",
    ),
    ["erp-openapi sync status --sandbox --company 339766 --to sqlite:erp.sqlite --within 6h"],
  ).addHelpText("after", "\nExit code 0 only when every set was read whole, and none is older than --within.");
}
