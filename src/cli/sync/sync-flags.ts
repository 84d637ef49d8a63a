import { type Command, InvalidArgumentError, Option } from "commander";
import { databaseText } from "../databases/database-name.ts";
import { type AccountFlags, withAccountOptions } from "../shared-options.ts";

/** APIs whose sets the command line keeps in step, and their names elsewhere on it. */
export const syncApis = { "exact-online": "exact", "business-central": "standard" } as const;

/** An API whose sets the command line keeps in step. */
export type SyncApiName = keyof typeof syncApis;

/** What every command about copies takes. */
export interface SyncFlags extends AccountFlags {
  readonly to: string;
  readonly schema?: string;
  readonly set?: readonly string[];
  readonly company?: readonly string[];
  readonly api?: SyncApiName;
  readonly source?: string;
  readonly environment?: string;
  readonly tenant?: string;
}

const again = (text: string, before: readonly string[] = []): string[] => [...before, text];

const millisecondsIn: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Timers of Node.js wait no longer than this; milliseconds. */
const longestMs = 2 ** 31 - 1;

/**
 * A time as it is typed: `30s`, `5m`, `4h`, `1d`. Milliseconds.
 *
 * @throws {Error} of the parser, for anything else
 */
export function duration(text: string): number {
  const [, count = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * (millisecondsIn[unit] ?? 0);
  if (!(ms > 0)) throw new InvalidArgumentError("Give a number above 0 and a unit: 30s, 5m, 4h, 1d.");
  if (ms > longestMs) throw new InvalidArgumentError("Give 24d at most.");
  return ms;
}

/** Adds `--set`, `--to`, `--company` and what says whose they are. */
export function withSyncOptions(command: Command, setText: string, json?: string): Command {
  return withCopyOptions(command.option("--set <name>", setText, again), json);
}

/** Adds `--to`, `--company` and what says whose they are, for work on all sets of a copy. */
export function withCopyOptions(command: Command, json?: string): Command {
  return withAccountOptions(
    command
      .requiredOption("--to <database>", databaseText)
      .option("--schema <name>", "schema of PostgreSQL in which the copy is (default: erp)")
      .option(
        "--company <id>",
        "division of Exact Online, id or name of a company of Business Central; may be given again (default: the profile's)",
        again,
      )
      .addOption(
        new Option(
          "--api <name>",
          "whose sets (default: exact-online, or business-central where an environment is named)",
        ).choices(Object.keys(syncApis)),
      )
      .option("--environment <name>", "Business Central environment")
      .option("--tenant <id or domain>", "Entra tenant in the address (default: the profile's)")
      .option("--source <name>", "name of the source in the tables, for several in one database (default: the API's)"),
    json,
  );
}
