import { type Command, InvalidArgumentError, Option } from "commander";
import { splitParameter } from "../apis/read-parameters.ts";
import { duration } from "../sync/sync-flags.ts";
import { type ServiceFlags, withServiceOptions } from "../writes/write-flags.ts";
import type { CellForms } from "./cell-value.ts";
import { type MapFlags, splitPair } from "./field-map.ts";

/** What an import takes, wherever its rows come from. */
export interface ImportFlags extends ServiceFlags, MapFlags {
  readonly path: string;
  readonly company?: string;
  readonly param?: readonly (readonly [string, string])[];
  readonly dates: CellForms["dates"];
  readonly decimals: CellForms["decimals"];
  readonly ask?: true;
  readonly skipInvalid?: true;
  readonly others?: true;
  readonly again?: true;
  readonly check?: true;
  readonly run?: true;
  readonly wait?: number;
  readonly report?: string;
}

const pairs =
  (option: string) =>
  (text: string, before: readonly (readonly [string, string])[] = []): (readonly [string, string])[] => [
    ...before,
    splitPair(option, text),
  ];

function names(text: string): string[] {
  const found = text.split(",").map((name) => name.trim());
  if (found.some((name) => name === ""))
    throw new InvalidArgumentError("Give columns with commas between them: order_no,customer.");
  return found;
}

/** Adds what says which write each row becomes, and what happens to them. */
export function withImportOptions(command: Command, column: string): Command {
  return withServiceOptions(
    command
      .requiredOption("--path <set>", "set in which records are created: salesorder/SalesOrders, or a path of the spec")
      .option(
        "--map <field=column>",
        `where a field comes from: YourRef=order_no, SalesOrderLines/Quantity=qty; may be given again (default: ${column} called as fields)`,
        pairs("--map"),
      )
      .option("--set <field=value>", "a field that is the same for all; may be given again", pairs("--set"))
      .option(
        "--key <field=column>",
        "by what a record is found again, or a column whose text stores each once; may be given again (default: the fields by which the spec knows a record)",
        (text: string, before: string[] = []) => [...before, text],
      )
      .option("--group-by <columns>", "rows that agree in these are one document, with a line for each row", names)
      .option("--company <id>", "division of Exact Online, id or name of a company of Business Central")
      .option(
        "--param <name=value>",
        "another argument of the address; may be given again",
        (text, before: (readonly [string, string])[] = []) => [...before, splitParameter(text)],
      )
      .addOption(new Option("--dates <form>", "how dates are written").choices(["iso", "dmy", "mdy"]).default("iso"))
      .addOption(
        new Option("--decimals <sign>", "what stands before the decimals").choices(["point", "comma"]).default("point"),
      )
      .option("--ask", "each write waits for an approval (default: those that book, send or destroy)")
      .option(
        "--skip-invalid",
        "store the others when a cell or row cannot be written; its whole document is left out (default: none is stored)",
      )
      .option("--others", "store the others when the key of a row is taken by another write (default: none is stored)")
      .option("--again", "store rows once more whose write was rejected, expired or given up (default: they are left)")
      .option("--check", "check all rows, and store nothing")
      .option("--run", "send what is due of the service at once, and report what came of it")
      .option("--wait <time>", "with --run: how long to go on while writes wait for a look or a limit", duration)
      .option(
        "--report <file>",
        "write a line for each document as CSV: its write, its state, its record; and one for all that cannot be written",
      ),
    "print the report as JSON",
  );
}
