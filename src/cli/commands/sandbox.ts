import { Command, InvalidArgumentError } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { ClockMode, Sandbox, SandboxOptions } from "../../sandbox/index.ts";
import { homeOf } from "../home/home.ts";
import { refuseSecondSandbox, removeSandboxHome, saveSandboxHome } from "../home/sandbox-home.ts";
import { print } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";
import { untilInterrupted } from "../until-interrupted.ts";

function wholeNumber(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

/** `CrmAccount=100000`, given once or more. */
function rowCount(text: string, before: Readonly<Record<string, number>> = {}): Record<string, number> {
  const [, set, rows] = /^(\w+)=(\d+)$/.exec(text) ?? [];
  if (set === undefined)
    throw new InvalidArgumentError("Give an entity's schema and a number of rows: CrmAccount=100000.");
  return { ...before, [set]: Number(rows) };
}

/** `real`, `manual`, or how many times as fast as the machine. */
function clockMode(text: string): ClockMode {
  if (text === "real" || text === "manual") return text;
  const rate = Number(text);
  if (!(rate > 0))
    throw new InvalidArgumentError("Give real, manual, or a factor: 60 runs 60 times as fast as the machine.");
  return { rate };
}

/** `documented`, `seed:7` or `180=documented`, which may be given again. */
function moodsText(text: string, before?: string): string {
  return before === undefined ? text : `${before},${text}`;
}

interface Flags {
  port?: number;
  seed: number;
  clock: ClockMode;
  rows?: Record<string, number>;
  companies?: number;
  moods?: string;
  save?: true;
  json?: true;
}

/** The facts that are not as they are without `--moods`. */
function moodLines(moods: Sandbox["moods"]): string[] {
  const chosen = Object.entries(moods).filter(([, mood]) => mood !== "believed");
  return chosen.length === 0 ? [] : [`Moods: ${chosen.map(([fact, mood]) => `${fact}=${mood}`).join(",")}`];
}

/** What a person needs to point a client at the sandbox. */
function describe({ entra, businessCentral, dataverse, graph, exact, control, moods }: Sandbox, saved = false): string {
  return [
    printTable([
      ["in place of", "use"],
      ["https://login.microsoftonline.com/<tenant>", entra.authority],
      ["https://api.businesscentral.dynamics.com", businessCentral.origin],
      ["https://<organisation>.crm.dynamics.com", dataverse.origin],
      ["https://graph.microsoft.com", graph.origin],
      ["https://start.exactonline.<country>", exact.origin],
      ["the control endpoint", control.url],
    ]),
    printTable([
      ["", "client id", "client secret", "redirect URI"],
      ["Entra", entra.clientId, entra.clientSecret, entra.redirectUri],
      ["Exact Online", exact.clientId, exact.clientSecret, exact.redirectUri],
    ]),
    `Exact Online divisions: ${exact.divisions.join(", ")}. Control key: ${control.key}`,
    ...moodLines(moods),
    ...(saved
      ? [
          [
            "In another window:",
            "  erp-openapi login exact --sandbox --as you@example.com",
            `  erp-openapi list crm/Accounts --sandbox --company ${exact.divisions[0]} --select Code,Name --limit 5 --csv`,
            "  erp-openapi login business-central --sandbox --as you@example.com",
            "  erp-openapi list customers --sandbox --environment Production --company CRONUS --select number,displayName --csv",
          ].join("\n"),
        ]
      : []),
    "A sign-in request with the header x-sandbox-user: you@example.com is answered at once.",
    "Stop it with Ctrl-C.",
  ].join("\n\n");
}

/** `erp-openapi sandbox`: runs a sandbox until it is interrupted. */
export function sandboxCommand(): Command {
  const command = new Command("sandbox")
    .option("--port <number>", "first of six consecutive ports (default: free ports)", wholeNumber)
    .option("--seed <number>", "the same seed gives the same data, ids and secrets", wholeNumber, 1)
    .option(
      "--clock <mode>",
      "real, manual, or a factor: 60 runs 60 times as fast as the machine",
      clockMode,
      "real" as const,
    )
    .option(
      "--rows <set=number>",
      "rows of an entity set, by its schema: CrmAccount=100000; may be given again",
      rowCount,
    )
    .option("--companies <number>", "companies of Exact Online that the users may open (default: 3)", wholeNumber)
    .option(
      "--moods <choice>",
      "where sources disagree: believed (unless given), documented, seen, seed:7, or by fact: 180=documented; may be given again",
      moodsText,
    )
    .option("--save", "store its addresses and test secrets, so that other commands find it by --sandbox")
    .option("--json", "print one line of JSON for programs")
    .action(async ({ port, seed, clock, rows, companies, moods, save, json }: Flags) => {
      if (save && clock !== "real")
        throw new UsageInvalid("--save goes with --clock real: other commands go by the time of the machine.");
      const home = homeOf({ sandbox: true });
      if (save) refuseSecondSandbox(home);
      const { readMoods, startSandbox } = await import("../../sandbox/index.ts");
      const options: SandboxOptions = {
        seed,
        clock,
        ...(port === undefined ? {} : { port }),
        ...(rows === undefined ? {} : { rows }),
        ...(companies === undefined ? {} : { companies }),
        ...(moods === undefined ? {} : { moods: readMoods(moods) }),
      };
      const sandbox = await startSandbox(options);
      try {
        const { entra, businessCentral, dataverse, graph, exact, control, moods: drawn } = sandbox;
        if (save) saveSandboxHome(home, sandbox);
        print(
          json
            ? JSON.stringify({ entra, businessCentral, dataverse, graph, exact, control, moods: drawn })
            : describe(sandbox, save),
        );
        await untilInterrupted();
      } finally {
        if (save) removeSandboxHome(home);
        await sandbox.stop();
      }
    });
  return withExamples(command, [
    "erp-openapi sandbox --save",
    "erp-openapi sandbox --port 8700 --seed 7 --rows CrmAccount=100000 --json",
    "erp-openapi sandbox --moods documented --save",
  ]);
}
