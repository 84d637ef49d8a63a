import { Command } from "commander";
import { withExamples } from "../shared-options.ts";
import { writesApproveCommand } from "./writes-approve.ts";
import { writesConfirmCommand, writesGiveUpCommand, writesRejectCommand, writesRetryCommand } from "./writes-decide.ts";
import { writesEventsCommand } from "./writes-events.ts";
import { writesListCommand } from "./writes-list.ts";
import { writesRepairCommand } from "./writes-repair.ts";
import { writesRunCommand } from "./writes-run.ts";
import { writesShowCommand } from "./writes-show.ts";

/** `erp-openapi writes`: writes that are stored until they happened. */
export function writesCommand(): Command {
  const group = new Command("writes")
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
  return withExamples(group, [
    "erp-openapi writes list --sandbox --store sqlite:writes.sqlite",
    "erp-openapi writes run --sandbox --store sqlite:writes.sqlite",
  ]);
}
