import { Command } from "commander";
import { dataversePullCommand } from "./dataverse-pull.ts";

/** `erp-openapi dataverse`: what an organisation's own tables need. */
export function dataverseCommand(): Command {
  return new Command("dataverse")
    .description("types and a client of the tables of your organisation: pull")
    .addCommand(dataversePullCommand());
}
