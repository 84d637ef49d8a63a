import { styleText } from "node:util";
import type { CommandEntry } from "./commands.ts";
import { exitCodes } from "./exit-codes.ts";

/** What `erp-openapi --help` prints. */
export function overview(commands: readonly CommandEntry[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length), 12) + 2;
  const list = (rows: readonly (readonly [string, string])[]): string => rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`).join("\n");
  const title = (text: string): string => styleText("bold", text);
  return [
    "OpenAPI specs, typed clients, connectors and a sandbox for Business Central and Exact Online",
    `${title("Usage:")} erp-openapi <command> [options]`,
    `${title("Commands:")}\n${list(commands.map(({ name, description }) => [name, description]))}`,
    `${title("Everywhere:")}\n${list([
      ["--help", "what a command does, its options and examples"],
      ["--version", "the version of the package"],
      ["--json", "answers and errors as JSON, where a command has something to say to programs"],
      ["--debug", "the stack of an error"],
    ])}`,
    `${title("Exit codes:")}\n${list(exitCodes.map(({ code, means }) => [String(code), means]))}`,
    `${title("Examples:")}\n  erp-openapi sandbox\n  erp-openapi sandbox --help`,
  ].join("\n\n");
}
