import { Command } from "commander";
import { syncExportCommand } from "./sync-export.ts";
import { syncPlanCommand } from "./sync-plan.ts";
import { syncRunCommand } from "./sync-run.ts";
import { syncSchemaCommand } from "./sync-schema.ts";
import { syncStatusCommand } from "./sync-status.ts";
import { syncVerifyCommand } from "./sync-verify.ts";

/** `erp-openapi sync`: tables of a database that stay equal to the sets of a company. */
export function syncCommand(): Command {
  return new Command("sync")
    .addCommand(syncPlanCommand())
    .addCommand(syncRunCommand())
    .addCommand(syncStatusCommand())
    .addCommand(syncVerifyCommand())
    .addCommand(syncExportCommand())
    .addCommand(syncSchemaCommand());
}
