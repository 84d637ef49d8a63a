import { Command, Option } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { createSync, type SyncTarget } from "../../sync/index.ts";
import { readDocument } from "../apis/api-document.ts";
import { print, printJson } from "../print.ts";
import { withExamples } from "../shared-options.ts";
import { silentClient } from "../sync/describe-api.ts";
import { noPool } from "../sync/open-target.ts";
import { type SyncApiName, syncApis } from "../sync/sync-flags.ts";

interface Flags {
  readonly set?: readonly string[];
  readonly to: string;
  readonly api: SyncApiName;
  readonly json?: true;
}

/** A target that prints, and opens nothing. */
async function printingTarget(to: string): Promise<SyncTarget> {
  const [kind] = to.split(":");
  if (kind === "sqlite")
    return (await import("../../sync/sqlite/index.ts")).sqliteTarget({ file: "never-opened.sqlite" });
  if (kind === "postgres" || kind === "postgresql")
    return (await import("../../sync/postgres/index.ts")).postgresTarget({ pool: noPool });
  throw new UsageInvalid(`--to takes sqlite or postgres, and '${to}' is neither.`);
}

async function schema({ set = [], to, api, json }: Flags): Promise<void> {
  if (set.length === 0)
    throw new UsageInvalid("name the sets whose tables are printed: --set crm/Accounts, once or more.");
  const document = readDocument(api);
  const sync = createSync({
    client: await silentClient(api),
    target: await printingTarget(to),
    // The tables are those of any company.
    company: 1,
    ...(document && { document }),
  });
  const statements = await sync.schema(set);
  if (json) printJson(statements);
  else print(`${statements.join(";\n")};`);
}

/** `erp-openapi sync schema`: the SQL that makes the tables of sets. */
export function syncSchemaCommand(): Command {
  const command = new Command("schema")
    .description("print the SQL of the tables, for who wants to see it first; opens nothing, asks nobody")
    .option(
      "--set <name>",
      "set, by its name: crm/Accounts; may be given again",
      (text, before: readonly string[] = []) => [...before, text],
    )
    .option("--to <database>", "sqlite or postgres; an address behind it is not opened", "sqlite")
    .addOption(new Option("--api <name>", "whose sets").choices(Object.keys(syncApis)).default("exact-online"))
    .option("--json", "print the statements as JSON")
    .action(schema);
  return withExamples(command, [
    "erp-openapi sync schema --set crm/Accounts --to postgres",
    "erp-openapi sync schema --api business-central --set customers --set salesInvoices --to sqlite",
  ]);
}
