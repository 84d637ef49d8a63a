import type { Command } from "commander";

/** What every command about an account takes. */
export interface AccountFlags {
  readonly profile?: string;
  readonly sandbox?: true;
  readonly json?: true;
}

/** Adds `--profile`, `--sandbox` and `--json`. */
export function withAccountOptions(command: Command, json = "print JSON for programs"): Command {
  return command
    .option("--profile <name>", "profile to use (default: ERP_OPENAPI_PROFILE, else the one named after the service, else the only one)")
    .option("--sandbox", "the sandbox that runs with erp-openapi sandbox --save, in place of the real services")
    .option("--json", json);
}

/** Examples at the end of a command's help; a test runs each of them. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${examples.map((example) => `  ${example}`).join("\n")}`);
}
