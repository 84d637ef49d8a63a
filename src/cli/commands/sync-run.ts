import { setTimeout as pause } from "node:timers/promises";
import { Command } from "commander";
import { isQuotaExceeded } from "../../errors/quota-exceeded.ts";
import { interruption, wasInterrupted } from "../interruption.ts";
import { withNotifyOptions } from "../notices/notify-flags.ts";
import { reportError } from "../report-error.ts";
import { withExamples } from "../shared-options.ts";
import { isPassing } from "../sync/failures.ts";
import type { RunFlags } from "../sync/run-flags.ts";
import { runRound } from "../sync/run-round.ts";
import { showProgress } from "../sync/show-progress.ts";
import { duration, withSyncOptions } from "../sync/sync-flags.ts";
import { useSyncs } from "../sync/use-syncs.ts";

async function run(flags: RunFlags): Promise<void> {
  const shown = showProgress();
  const signal = interruption();
  await useSyncs(flags, false, async (copies) => {
    for (let first = true; ; first = false) {
      const startedMs = performance.now();
      try {
        const inStep = await runRound(copies, flags, shown, first);
        if (flags.every === undefined) {
          if (!inStep) process.exitCode = 1;
          return;
        }
      } catch (error) {
        // What is wrong from the first round on was typed wrongly, unless a limit is used up.
        if (flags.every === undefined || !isPassing(error) || (first && !isQuotaExceeded(error))) throw error;
        reportError(error, { debug: false, json: flags.json === true });
      }
      const nextMs = Math.max(0, flags.every - (performance.now() - startedMs));
      shown.show(`next round at ${new Date(Date.now() + nextMs).toISOString().slice(11, 19)} UTC`);
      await pause(nextMs, undefined, { signal }).catch((error: unknown) => {
        if (wasInterrupted()) shown.tell("Stopped between two rounds: the copy is as of its last one.");
        throw error;
      });
      shown.clear();
    }
  });
}

/** `erp-openapi sync run`: brings a copy in step, once or on a beat. */
export function syncRunCommand(): Command {
  const command = new Command("run")
    .description("bring the copy in step; what was begun goes on where it ended")
    .option("--every <time>", "again on this beat, until Ctrl-C: 5m, 4h", duration)
    .option("--for <time>", "begin no further page after this time; what is left goes on with the next run", duration)
    .option("--wait <time>", "how long to wait for another sync of the same company (default: not at all)", duration)
    .option("--allow-deletes", "let rows leave in whatever number; without it more than a fifth of a set stops the run")
    .action(run);
  return withExamples(
    withNotifyOptions(
      withSyncOptions(
        command,
        "set to keep, by its name: crm/Accounts; may be given again (default: those that the copy follows)",
        "print a line of JSON for each round of each company",
      ),
      "a lost grant, a run that stopped with what does not pass by itself",
    ),
    [
      "erp-openapi sync run --sandbox --company 339766 --set crm/Accounts --set salesinvoice/SalesInvoices --to sqlite:erp.sqlite",
      "erp-openapi sync run --sandbox --company 339766 --to sqlite:erp.sqlite --json",
      "erp-openapi sync run --sandbox --company 339766 --to sqlite:erp.sqlite --notify https://alerts.example.com/erp --notify-secret-file notify.secret",
    ],
  ).addHelpText(
    "after",
    "\nExit code 0 only when all that was asked is in step. Ctrl-C ends it; the copy stays as of its last page.\nWith --every, what passes by itself (a limit, a network, a database that restarts) is told and tried again at the next beat.",
  );
}
