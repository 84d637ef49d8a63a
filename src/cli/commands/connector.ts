import { Command } from "commander";
import { connectorCallCommand } from "./connector-call.ts";

/** `erp-openapi connector`: what Power Platform imports. */
export function connectorCommand(): Command {
  return new Command("connector").addCommand(connectorCallCommand());
}
