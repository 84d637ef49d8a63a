import { Command } from "commander";
import { withExamples } from "../shared-options.ts";
import { syncExportCommand } from "./sync-export.ts";
import { syncPlanCommand } from "./sync-plan.ts";
import { syncRunCommand } from "./sync-run.ts";
import { syncSchemaCommand } from "./sync-schema.ts";
import { syncStatusCommand } from "./sync-status.ts";
import { syncVerifyCommand } from "./sync-verify.ts";

/** `erp-openapi sync`: tables of a database that stay equal to the sets of a company. */
export function syncCommand(): Command {
  const group = new Command("sync")
    .addCommand(syncPlanCommand())
    .addCommand(syncRunCommand())
    .addCommand(syncStatusCommand())
    .addCommand(syncVerifyCommand())
    .addCommand(syncExportCommand())
    .addCommand(syncSchemaCommand());
  return withExamples(group, [
    "erp-openapi sync plan --sandbox --company 339766 --set crm/Accounts --set project/Projects --to sqlite:erp.sqlite --every 5m",
    "erp-openapi sync run --sandbox --company 339766 --set crm/Accounts --set salesinvoice/SalesInvoices --to sqlite:erp.sqlite",
    "erp-openapi sync status --sandbox --company 339766 --to sqlite:erp.sqlite --within 6h",
  ]);
}
