import { Command, InvalidArgumentError } from "commander";
import { isErpError } from "../../errors/erp-error.ts";
import { ProfileNotFound } from "../../errors/profile-not-found.ts";
import { chooseProfiles } from "../accounts/choose-profile.ts";
import { openAccount } from "../accounts/open-account.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print } from "../print.ts";
import { printTable } from "../print-table.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

function days(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError("Give a number of days.");
  return Number(text);
}

interface Flags extends AccountFlags {
  readonly idleDays?: number;
}

async function keepAlive(flags: Flags): Promise<void> {
  const home = openHome(flags);
  const all = chooseProfiles(home, flags);
  const chosen = all.filter(({ profile }) => profile.account !== undefined && profile.grant !== "application");
  if (chosen.length === 0)
    throw new ProfileNotFound("Nobody is signed in, so there is nothing to keep alive: erp-openapi login <service>");
  const report: { profile: string; done: string; aliveUntil: string }[] = [];
  // One after the other: two profiles may share a grant.
  for (const named of chosen) {
    try {
      const client = await openAccount(home, named);
      const { refreshed, expiresAtMs } = await client.keepAlive(
        flags.idleDays === undefined ? {} : { idleDays: flags.idleDays },
      );
      report.push({
        profile: named.name,
        done: refreshed ? "refreshed" : "still fresh",
        aliveUntil: expiresAtMs === undefined ? "" : new Date(expiresAtMs).toISOString(),
      });
    } catch (error) {
      if (!isErpError(error)) throw error;
      process.exitCode = 1;
      report.push({ profile: named.name, done: `failed: ${error.message}`, aliveUntil: "" });
    }
  }
  print(
    flags.json
      ? JSON.stringify(report)
      : printTable([["profile", "done", "alive until"], ...report.map((row) => Object.values(row))]),
  );
}

/** `erp-openapi keep-alive`: uses grants that lay idle, so that they do not die; for a schedule. */
export function keepAliveCommand(): Command {
  const command = new Command("keep-alive")
    .option(
      "--idle-days <days>",
      "how long a grant may stay unused (default: half of what its provider allows: 15 days at Exact Online, 45 at Entra)",
      days,
    )
    .action(keepAlive);
  return withExamples(withAccountOptions(command, undefined, "this profile alone (default: all of them)"), [
    "erp-openapi keep-alive --sandbox",
    "erp-openapi keep-alive --sandbox --profile business-central --idle-days 0",
  ]).addHelpText(
    "after",
    "\nPut it on a schedule of the machine (cron, systemd, Task Scheduler), once a day: a grant that is not used expires.\nWithout a terminal the client secret has to come from the environment or a file. Exit code 1 when a grant failed.",
  );
}
