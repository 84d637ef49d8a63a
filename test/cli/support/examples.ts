import type { CommandEntry } from "../../../src/cli/command-entry.ts";

/** The examples at the end of a command's help. */
export async function examplesOf(entry: CommandEntry): Promise<string[]> {
  const command = await entry.load();
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  const [, examples = ""] = help.split("\nExamples:\n");
  return examples
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .map((line) => line.trim());
}

/** The words of a line as a shell would split it: blanks, single and double quotes. */
export function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"/g, "$1$2"),
  );
}
