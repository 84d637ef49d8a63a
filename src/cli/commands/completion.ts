import { Argument, Command } from "commander";
import { type Shell, shellScripts, shells } from "../completion/shell-scripts.ts";
import { withExamples } from "../shared-options.ts";

/** `erp-openapi completion`: what a shell has to read in order to complete this command line. */
export function completionCommand(): Command {
  const command = new Command("completion")
    .addArgument(new Argument("<shell>", "the shell that shall complete").choices(shells))
    .action((shell: Shell) => {
      process.stdout.write(shellScripts[shell]);
    });
  return withExamples(command, [
    "source <(erp-openapi completion bash)",
    "source <(erp-openapi completion zsh)",
    "erp-openapi completion fish > ~/.config/fish/completions/erp-openapi.fish",
  ]);
}
