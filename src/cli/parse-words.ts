import { Command, CommanderError, Help } from "commander";
import { UsageInvalid } from "../errors/usage-invalid.ts";
import type { CommandEntry } from "./command-entry.ts";
import { didYouMean } from "./did-you-mean.ts";
import { fitHelp } from "./output/fit-help.ts";
import { helpWidth } from "./output/terminal-width.ts";

/**
 * Finds the command, loads it and lets it work.
 *
 * @throws {UsageInvalid} for what the parser refuses
 * @throws {Error} what the command throws
 */
export async function parseWords(words: readonly string[], commands: readonly CommandEntry[]): Promise<void> {
  const [name = "", ...rest] = words;
  const entry = commands.find((candidate) => candidate.name === name);
  if (!entry) {
    if (name.startsWith("-"))
      throw new UsageInvalid(`unknown option '${name}': a command comes first. See: erp-openapi --help`);
    const shown = commands.flatMap((candidate) => (candidate.hidden ? [] : [candidate.name]));
    throw new UsageInvalid(`unknown command '${name}'${didYouMean(name, shown)}. See: erp-openapi --help`);
  }
  const command = await entry.load();
  if (command.description() === "") command.description(entry.description);
  const program = new Command("erp-openapi").addCommand(command);
  prepare(program);
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, command, rest);
  }
}

/** What is refused is thrown, and help is as wide as the terminal. */
function prepare(command: Command): void {
  command
    .exitOverride()
    .configureHelp({ subcommandTerm: (child) => Help.prototype.subcommandTerm(child).replace(" [options]", "") })
    .configureOutput({
      writeErr: () => undefined,
      getOutHelpWidth: () => helpWidth(),
      writeOut: (text) => process.stdout.write(fitHelp(text, helpWidth())),
    });
  for (const child of command.commands) prepare(child);
}

/** The parser's message in one line, with the way on. */
function usageError(error: CommanderError, command: Command, words: readonly string[]): UsageInvalid {
  const child = command.commands.find((candidate) => words.includes(candidate.name()));
  const path = ["erp-openapi", command.name(), ...(child ? [child.name()] : [])].join(" ");
  // A group that was called without its sub-command would print its help; here it is a line as any other.
  const message =
    error.code === "commander.help"
      ? `name one of ${command.commands.map((candidate) => candidate.name()).join(", ")}`
      : error.message;
  if (error.code === "commander.unknownOption" && /secret|password/.test(error.message)) {
    return new UsageInvalid(
      "a secret in an argument shows in every list of processes: set ERP_OPENAPI_CLIENT_SECRET_<PROFILE>, or give --secret-file <path> or --ask-secret.",
    );
  }
  const [line = "", hint] = message.replace(/^error: /, "").split("\n");
  const text = hint === undefined ? line : `${line.replace(/\.$/, "")} ${hint.replace("Did", "did")}`;
  return new UsageInvalid(`${text.replace(/\.$/, "")}. See: ${path} --help`);
}
