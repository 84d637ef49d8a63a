import { Command } from "commander";
import { writesApproveCommand } from "./writes-approve.ts";
import { writesConfirmCommand, writesGiveUpCommand, writesRejectCommand, writesRetryCommand } from "./writes-decide.ts";
import { writesEventsCommand } from "./writes-events.ts";
import { writesListCommand } from "./writes-list.ts";
import { writesRepairCommand } from "./writes-repair.ts";
import { writesRunCommand } from "./writes-run.ts";
import { writesShowCommand } from "./writes-show.ts";

/** `erp-openapi writes`: writes that are stored until they happened. */
export function writesCommand(): Command {
  return new Command("writes")
    .addCommand(writesListCommand())
    .addCommand(writesShowCommand())
    .addCommand(writesApproveCommand())
    .addCommand(writesRejectCommand())
    .addCommand(writesRunCommand())
    .addCommand(writesRetryCommand())
    .addCommand(writesConfirmCommand())
    .addCommand(writesRepairCommand())
    .addCommand(writesGiveUpCommand())
    .addCommand(writesEventsCommand());
}
