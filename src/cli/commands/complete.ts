import { Argument, Command } from "commander";
import type { CommandEntry } from "../command-entry.ts";
import { completeWords } from "../completion/candidates.ts";
import { printCandidates } from "../completion/print-candidates.ts";
import { type Shell, shells } from "../completion/shell-scripts.ts";
import { withExamples } from "../shared-options.ts";

/** `erp-openapi complete`: asked by a shell's script, not by people. */
export function completeCommand(commands: readonly CommandEntry[]): Command {
  const command = new Command("complete")
    .addArgument(new Argument("<shell>", "the shell that asks").choices(shells))
    .argument("[words...]", "the words behind the program's name, up to the cursor")
    .action(async (shell: Shell, words: string[]) => {
      process.stdout.write(
        printCandidates(
          await completeWords(
            words,
            commands.filter(({ hidden }) => !hidden),
          ),
          shell,
        ),
      );
    });
  return withExamples(command, ["erp-openapi complete bash -- list crm/Acc"]);
}
