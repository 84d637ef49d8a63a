import { Command } from "commander";
import { type ImportFlags, withImportOptions } from "../imports/import-flags.ts";
import { readRowsFile } from "../imports/read-rows-file.ts";
import { runImport } from "../imports/run-import.ts";
import { withExamples } from "../shared-options.ts";

interface Flags extends ImportFlags {
  readonly separator?: string;
}

function separatorOf(text: string): string {
  return text === "tab" ? "\t" : text;
}

/** `erp-openapi import`: a file of rows as stored writes. */
export function importCommand(): Command {
  const command = new Command("import")
    .argument("<file>", "CSV, or JSON where it is called .json, .jsonl or .ndjson")
    .option(
      "--separator <sign>",
      "what stands between cells of CSV, or tab (default: found in the first line)",
      separatorOf,
    )
    .action((file: string, flags: Flags) =>
      runImport({ name: file, read: async () => readRowsFile(file, flags.separator) }, flags),
    );
  return withExamples(withImportOptions(command, "columns"), [
    "erp-openapi import orders.csv --sandbox --company 339766 --path salesorder/SalesOrders --map YourRef=order_no --map OrderedBy=customer --map SalesOrderLines/Item=item --map SalesOrderLines/Quantity=qty --group-by order_no --store sqlite:writes.sqlite",
    "erp-openapi import orders.csv --company 339766 --path salesorder/SalesOrders --store sqlite:writes.sqlite --check",
    "erp-openapi import hours.csv --company 339766 --path project/TimeTransactions --key line_id --map Item=activity --map Date=day --map Quantity=hours --dates dmy --decimals comma --store postgres --run --report sent.csv",
  ]).addHelpText(
    "after",
    "\nAll rows are checked against the spec before one is stored (what is missing, read only, too long, of another type, no known code), and all are stored in one transaction, or none; with --skip-invalid all documents in which nothing is wrong, and the exit code is 1.\nA row whose write is there already is left as it is, so that an import is safe to run again. Exit code 0 only when all are stored; with --run, when all of them are done.\nDecimals keep their digits; an empty cell leaves its field out.",
  );
}
