import { styleText } from "node:util";
import type { CommandEntry } from "./command-entry.ts";
import { exitCodes } from "./exit-codes.ts";

/** From nothing to rows, in the order of a first try. */
const examples = [
  "erp-openapi sandbox --save",
  "erp-openapi login exact --sandbox --as you@example.com",
  "erp-openapi list crm/Accounts --sandbox --company 339766 --select Code,Name --limit 5 --csv",
  "erp-openapi list --help",
];

/** What `erp-openapi --help` prints. */
export function overview(all: readonly CommandEntry[]): string {
  const commands = all.filter(({ hidden }) => !hidden);
  const width = Math.max(...commands.map(({ name }) => name.length), 12) + 2;
  const list = (rows: readonly (readonly [string, string])[]): string =>
    rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`).join("\n");
  const title = (text: string): string => styleText("bold", text);
  return [
    "OpenAPI specs, typed clients, connectors and a sandbox for Business Central and Exact Online",
    `${title("Usage:")} erp-openapi <command> [options]`,
    `${title("Commands:")}\n${list(commands.map(({ name, description }) => [name, description]))}`,
    `${title("Everywhere:")}\n${list([
      ["--help", "show what a command does, its options and examples"],
      ["--version", "print the version of the package"],
      ["--json", "print answers and errors as JSON, for programs"],
      ["--wide", "each row of a table on one line, however narrow the terminal is"],
      ["--debug", "the stack of an error"],
    ])}`,
    `${title("Exit codes:")}\n${list(exitCodes.map(({ code, means }) => [String(code), means]))}`,
    `${title("Examples:")}\n${examples.map((example) => `  ${example}`).join("\n")}`,
  ].join("\n\n");
}
