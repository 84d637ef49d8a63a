import { type Command, Option } from "commander";
import { databaseText } from "../databases/database-name.ts";
import type { AccountFlags } from "../shared-options.ts";
import { type SyncApiName, syncApis } from "../sync/sync-flags.ts";

/** What every command about stored writes takes. */
export interface StoreFlags {
  readonly store: string;
  readonly sandbox?: true;
  readonly json?: true;
}

/** What commands take that send writes, or make them ready for it. */
export interface ServiceFlags extends StoreFlags, AccountFlags {
  readonly api?: SyncApiName;
  readonly service?: string;
  readonly environment?: string;
  readonly tenant?: string;
}

/** Adds `--store`, `--sandbox` and `--json`. */
export function withStoreOptions(command: Command, json = "print JSON for programs"): Command {
  return command
    .requiredOption("--store <database>", databaseText)
    .option("--sandbox", "the writes are for the sandbox started with erp-openapi sandbox --save")
    .option("--json", json);
}

/** Adds `--store`, and what says which service writes are for and who sends them. */
export function withServiceOptions(command: Command, json?: string): Command {
  return withStoreOptions(command, json)
    .option(
      "--profile <name>",
      "profile to use (default: ERP_OPENAPI_PROFILE, else the last one that signed in to the service)",
    )
    .addOption(
      new Option(
        "--api <name>",
        "whose writes (default: exact-online, or business-central where an environment is named)",
      ).choices(Object.keys(syncApis)),
    )
    .option("--environment <name>", "Business Central environment")
    .option("--tenant <id or domain>", "Entra tenant in the address (default: the profile's)")
    .option(
      "--service <name>",
      "name of the service in the store (default: the API's, with the environment behind it; sandbox/ in front with --sandbox)",
    );
}
