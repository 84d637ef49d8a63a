import { Command, Option } from "commander";
import { apis } from "../apis/apis.ts";
import { type ListedOperation, listOperations } from "../operations/list-operations.ts";
import { type Found, SearchIndex } from "../operations/search-index.ts";
import { wrapWords } from "../output/wrap-words.ts";
import { print, printJson, say, sayLine } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly all?: true;
  readonly api?: string;
  readonly json?: true;
}

/** More of them are read by nobody at once. */
const mostShown = 20;

/** An operation where a terminal has no room for columns. */
function inLines([id = "", api = "", method = "", path = "", summary = ""]: readonly string[], width: number): string {
  return [
    `${id}  ${api}`,
    ...wrapWords(`${method} ${path}`, width - 2).map((line) => `  ${line}`),
    ...wrapWords(summary, width - 2).map((line) => `  ${line}`),
  ].join("\n");
}

function printOperations(operations: readonly ListedOperation[]): void {
  const rows = operations.map(({ id, api, method, path, summary }) => [id, api, method, path, summary]);
  print(
    printTable([["operation", "api", "method", "path", "what it does"], ...rows], {
      leastText: 24,
      narrow: (_, body, width) => body.map((row) => inLines(row, width)).join("\n"),
    }),
  );
}

/** Tells what was made of words that there are none of. */
function tellReadings({ readAs, hasAll, operations }: Found): void {
  for (const { word, nearest } of readAs)
    sayLine(
      nearest === undefined
        ? `No operation has the word ${word}, or one near it.`
        : `No operation has the word ${word}: it is read as ${nearest}.`,
    );
  if (!hasAll && operations.length > 0) say("No operation has all of these words: these have most of them.");
}

function operations(words: readonly string[], flags: Flags): void {
  const listed = listOperations(apis.filter(({ name }) => flags.api === undefined || name === flags.api));
  const found: Found =
    words.length === 0 ? { operations: listed, readAs: [], hasAll: true } : new SearchIndex(listed).find(words);
  const shown = flags.all ? found.operations : found.operations.slice(0, mostShown);
  tellReadings(found);
  if (flags.json)
    printJson(
      shown.map(({ api, id, method, path, set, summary, tags, deprecated }) => ({
        api,
        operation: id,
        method,
        path,
        set,
        summary,
        tags,
        ...(deprecated && { deprecated }),
      })),
    );
  else if (shown.length > 0) printOperations(shown);
  const more = found.operations.length - shown.length;
  if (more > 0) say(`${more.toLocaleString("en")} more: --all, or ${words.length === 0 ? "words" : "more words"}.`);
  // As grep: nothing is an answer that a script has to hear of.
  if (shown.length > 0) return;
  say("Nothing is found by these words.");
  process.exitCode = 1;
}

/** `erp-openapi operations`: every operation that the package knows, found by words. */
export function operationsCommand(): Command {
  const command = new Command("operations")
    .argument("[words...]", "words of names, sets, summaries and tags; misspelt ones are read as the nearest")
    .option("--all", `all that are found (default: the best ${mostShown})`)
    .addOption(new Option("--api <name>", "only this API").choices(apis.map(({ name }) => name)))
    .option("--json", "print an array of JSON")
    .action(operations);
  return withExamples(command, [
    "erp-openapi operations create sales order",
    "erp-openapi operations copy environment",
    "erp-openapi operations bank accounts --api standard --json",
    "erp-openapi describe crm/Accounts",
  ]).addHelpText(
    "after",
    "\nWhat is found is told by its operationId, which call and describe take. Nothing is sent. Exit code 1 when nothing is found.",
  );
}
