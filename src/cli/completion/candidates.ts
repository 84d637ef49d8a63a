import type { Command, Option } from "commander";
import { allOperations, apis } from "../apis/apis.ts";
import { isList, listName } from "../apis/find-list.ts";
import { parameterNames } from "../apis/read-parameters.ts";
import type { CommandEntry } from "../command-entry.ts";
import { homeOf } from "../home/home.ts";
import { readProfiles } from "../home/profiles.ts";

/** What a shell may put in place of the word under the cursor. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

const bare = (values: readonly string[]): Candidate[] => values.map((value) => ({ value, description: "" }));

/** What every command understands beside its own options. */
const everywhere: readonly Candidate[] = [
  { value: "--help", description: "what the command does" },
  { value: "--wide", description: "each row of a table on one line" },
  { value: "--debug", description: "the stack of an error" },
];

async function operationIds(api?: string): Promise<Candidate[]> {
  const operations = await allOperations(apis.filter(({ name }) => api === undefined || name === api));
  // Of operations of one name the first is called; --api names another.
  const first = new Map(operations.toReversed().map((operation) => [operation.row.id, operation]));
  return [...first.values()]
    .toReversed()
    .map(({ row, method, path }) => ({ value: row.id, description: `${method} ${path}` }));
}

/** Lists by their full names, or by the last part when the beginning fits no full name. */
async function listNames(prefix: string): Promise<Candidate[]> {
  const lists = (await allOperations()).filter(isList);
  const full = lists.map(({ path, api }) => ({ value: listName(path), description: api.name }));
  if (full.some(({ value }) => value.startsWith(prefix))) return full;
  return full.map(({ value, description }) => ({ value: value.split("/").at(-1) ?? value, description }));
}

/** Parameters of the operation that the line names; OData's own options are left out, since shells expand the `$`. */
async function parametersOf(words: readonly string[]): Promise<Candidate[]> {
  const operation = (await allOperations()).find(({ row }) => words.includes(row.id));
  return bare(
    operation
      ? parameterNames(operation)
          .filter((name) => !name.startsWith("$"))
          .map((name) => `${name}=`)
      : [],
  );
}

/** Values of an option; none where only the person knows. */
async function valuesOf(option: Option, words: readonly string[], prefix: string): Promise<Candidate[]> {
  if (option.argChoices) return bare(option.argChoices);
  if (option.long === "--profile")
    return bare([...readProfiles(homeOf({ sandbox: words.includes("--sandbox") })).keys()]);
  if (option.long === "--operation") return operationIds("exact");
  if (option.long === "--path") return listNames(prefix);
  return option.long === "--param" ? parametersOf(words) : [];
}

async function argumentsOf(command: Command, prefix: string): Promise<Candidate[]> {
  if (command.commands.length > 0)
    return command.commands.map((child) => ({ value: child.name(), description: child.description() }));
  const [first] = command.registeredArguments;
  if (first?.argChoices) return bare(first.argChoices);
  if (first?.name() === "operationId") return operationIds();
  // A set that takes records is called as the list of them.
  return first?.name() === "list" || first?.name() === "set" ? listNames(prefix) : [];
}

/** How many plain words stand before the cursor: those of options and their values left out. */
function plainWords(command: Command, before: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < before.length; at++) {
    const option = optionNamed(command, before[at] ?? "");
    if (option?.required) at += 1;
    else if (!before[at]?.startsWith("-")) count += 1;
  }
  return count;
}

function optionNamed(command: Command, word: string): Option | undefined {
  return command.options.find(({ long, short }) => word !== "" && (word === long || word === short));
}

/**
 * What may follow on a command line that is typed as far as the cursor.
 *
 * @param words the words behind the program's name; the last is the one under the cursor, and may be empty
 */
export async function completeWords(words: readonly string[], commands: readonly CommandEntry[]): Promise<Candidate[]> {
  const prefix = words.at(-1) ?? "";
  const candidates = await allCandidates(words.slice(0, -1), prefix, commands);
  const fitting = candidates.filter(({ value }) => value.startsWith(prefix));
  return [...new Map(fitting.map((candidate) => [candidate.value, candidate])).values()];
}

async function allCandidates(
  before: readonly string[],
  prefix: string,
  commands: readonly CommandEntry[],
): Promise<Candidate[]> {
  const [name, ...typed] = before;
  if (name === undefined)
    return [
      ...commands.map((command) => ({ value: command.name, description: command.description })),
      ...bare(prefix.startsWith("-") ? ["--help", "--version"] : []),
    ];
  const loaded = await commands.find((command) => command.name === name)?.load();
  if (!loaded) return [];
  const child = loaded.commands.find((candidate) => candidate.name() === typed[0]);
  const command = child ?? loaded;
  const rest = child ? typed.slice(1) : typed;
  const last = optionNamed(command, rest.at(-1) ?? "");
  if (last?.required) return valuesOf(last, before, prefix);
  if (prefix.startsWith("-"))
    return [
      ...command.options
        .filter(({ hidden }) => !hidden)
        .map(({ long, description }) => ({ value: long ?? "", description })),
      ...everywhere,
    ];
  return plainWords(command, rest) === 0 ? argumentsOf(command, prefix) : [];
}
