import { commands } from "./commands.ts";
import { fitHelp } from "./output/fit-help.ts";
import { helpWidth } from "./output/terminal-width.ts";
import { watchOutput } from "./output/watch-output.ts";
import { print } from "./print.ts";

/** Begins with what was typed. What needs no command loads no parser either. */
export async function start(words: readonly string[]): Promise<void> {
  watchOutput();
  const [first] = words;
  if (first === "--version" || first === "-V") print((await import("./version.ts")).version());
  else if (first === undefined || first === "--help" || first === "-h")
    process.stdout.write(`${fitHelp((await import("./overview.ts")).overview(commands), helpWidth())}\n`);
  else await (await import("./run-command-line.ts")).runCommandLine(words, commands);
}
