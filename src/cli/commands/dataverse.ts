import { Command } from "commander";
import { withExamples } from "../shared-options.ts";
import { dataversePullCommand } from "./dataverse-pull.ts";

/** `erp-openapi dataverse`: what an organisation's own tables need. */
export function dataverseCommand(): Command {
  const group = new Command("dataverse")
    .description("types and a client of the tables of your organisation: pull")
    .addCommand(dataversePullCommand());
  return withExamples(group, [
    "erp-openapi dataverse pull --org contoso.crm4 --tables account,contact,opportunity --out src/crm",
  ]);
}
