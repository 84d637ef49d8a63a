import type { Command } from "commander";

/** What every command about an account takes. */
export interface AccountFlags {
  readonly profile?: string;
  readonly sandbox?: true;
  readonly json?: true;
}

const profileText = "profile to use (default: ERP_OPENAPI_PROFILE, else the last one that signed in to the service)";

/** Adds `--profile`, `--sandbox` and `--json`. */
export function withAccountOptions(command: Command, json = "print JSON for programs", profile = profileText): Command {
  return command
    .option("--profile <name>", profile)
    .option("--sandbox", "use the sandbox started with erp-openapi sandbox --save, instead of the real services")
    .option("--json", json);
}

/** Adds what says where a call is meant to work; a profile may say it too, nothing else does. */
export function withPlaceOptions(command: Command): Command {
  return command
    .option("--company <id>", "division of Exact Online, company id of Business Central")
    .option("--environment <name>", "Business Central environment")
    .option("--tenant <id or domain>", "Entra tenant in the address of the Automation API (default: the profile's)");
}

/** Examples at the end of a command's help; a test runs each of them. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${examples.map((example) => `  ${example}`).join("\n")}`);
}
