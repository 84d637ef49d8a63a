import { Command } from "commander";
import { withExamples } from "../shared-options.ts";
import { connectorBuildCommand } from "./connector-build.ts";
import { connectorCallCommand } from "./connector-call.ts";
import { connectorDeployCommand } from "./connector-deploy.ts";
import { connectorInitCommand } from "./connector-init.ts";
import { connectorLintCommand } from "./connector-lint.ts";
import { connectorPackCommand } from "./connector-pack.ts";
import { connectorPublishCommand } from "./connector-publish.ts";

/** `erp-openapi connector`: what Power Platform imports. */
export function connectorCommand(): Command {
  const group = new Command("connector")
    .addCommand(connectorInitCommand())
    .addCommand(connectorBuildCommand())
    .addCommand(connectorPublishCommand())
    .addCommand(connectorLintCommand())
    .addCommand(connectorPackCommand())
    .addCommand(connectorDeployCommand())
    .addCommand(connectorCallCommand());
  return withExamples(group, [
    "erp-openapi connector lint exact-online-sales",
    "erp-openapi connector pack exact-online-sales",
  ]);
}
