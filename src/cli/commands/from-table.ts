import { Command } from "commander";
import { databaseText, readDatabaseName } from "../databases/database-name.ts";
import { readGivenFile } from "../given-file.ts";
import { type ImportFlags, withImportOptions } from "../imports/import-flags.ts";
import { readTable } from "../imports/read-table.ts";
import { runImport } from "../imports/run-import.ts";
import { withExamples } from "../shared-options.ts";

interface Flags extends ImportFlags {
  readonly sql: string;
  readonly from: string;
}

async function fromTable(flags: Flags): Promise<void> {
  const from = readDatabaseName("--from", flags.from);
  const sql = flags.sql.startsWith("@") ? readGivenFile(flags.sql.slice(1), "--sql").toString() : flags.sql;
  await runImport({ name: "the query", read: () => readTable(from, sql) }, flags);
}

/** `erp-openapi from-table`: rows of the user's own tables as stored writes. */
export function fromTableCommand(): Command {
  const command = new Command("from-table")
    .requiredOption("--sql <query>", "SELECT that gives the rows, or @file")
    .requiredOption("--from <database>", databaseText)
    .action(fromTable);
  return withExamples(withImportOptions(command, "columns"), [
    `erp-openapi from-table --from sqlite:shop.sqlite --sql "SELECT * FROM order_line WHERE paid" --sandbox --company 339766 --path salesorder/SalesOrders --map YourRef=order_no --map OrderedBy=customer --map SalesOrderLines/Item=item --map SalesOrderLines/Quantity=qty --group-by order_no --store sqlite:writes.sqlite`,
    "erp-openapi from-table --from postgres --sql @due-orders.sql --company 339766 --path salesorder/SalesOrders --store postgres --run",
  ]).addHelpText(
    "after",
    "\nThe query is read, and nothing is written to its database. Everything else is as with erp-openapi import: each row is held against the spec and stored once, all in one transaction or none, and it is safe to run again, so the query may go on naming rows that were sent.",
  );
}
