import type { CommandEntry } from "./command-entry.ts";
import { keepRowsWhole } from "./output/terminal-width.ts";
import { parseWords } from "./parse-words.ts";
import { reportError } from "./report-error.ts";

/**
 * Runs the command that the words name, and sets the exit code: 0 when it did what was asked, or what it set itself.
 * `--debug` and `--wide` may stand anywhere before `--`.
 */
export async function runCommandLine(words: readonly string[], commands: readonly CommandEntry[]): Promise<void> {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const own = words.slice(0, end);
  const debug = own.includes("--debug");
  keepRowsWhole(own.includes("--wide"));
  try {
    await parseWords([...own.filter((word) => word !== "--debug" && word !== "--wide"), ...words.slice(end)], commands);
  } catch (error) {
    process.exitCode = reportError(error, { debug, json: own.includes("--json") });
  }
}
