import { Command, InvalidArgumentError, Option } from "commander";
import { waitingStates, writeStates } from "../../writes/index.ts";
import type { WriteState, WriteSummary } from "../../writes/named-types.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";
import { moment } from "../sync/plain-numbers.ts";
import { demandWrite, keyText, type ListedWrite, reasonOf, requestOf, setOf } from "../writes/describe-write.ts";
import { type Desk, useWriteStore } from "../writes/open-store.ts";
import { type StoreFlags, withStoreOptions } from "../writes/write-flags.ts";

interface Flags extends StoreFlags {
  readonly state?: readonly WriteState[];
  readonly company?: string;
  readonly service?: string;
  readonly sequence?: string;
  readonly all?: true;
  readonly limit: number;
}

/** What goes on by itself, behind what waits for a person. */
const openStates: readonly WriteState[] = ["unknown", "sending", "absent", "approved"];

/** Longer reasons are in `writes show`. Characters. */
const longestReason = 100;

/** Writes in the order in which somebody should look at them. */
async function find(desk: Desk, flags: Flags): Promise<{ readonly found: ListedWrite[]; readonly more: boolean }> {
  const { company, service, sequence, limit } = flags;
  const query = {
    ...(company !== undefined && { company }),
    ...(service !== undefined && { service }),
    ...(sequence !== undefined && { sequence }),
  };
  const rest = flags.all ? writeStates.filter((state) => !waitingStates.includes(state)) : openStates;
  const groups = flags.state ? [flags.state] : [waitingStates, rest];
  const summaries: WriteSummary[] = [];
  // One more than is shown, so that it is known whether there are more.
  for (const states of groups)
    for await (const one of desk.list({ ...query, states, limit: limit + 1 - summaries.length })) summaries.push(one);
  const found: ListedWrite[] = [];
  for (const { id } of summaries.slice(0, limit)) {
    const write = await demandWrite(desk, id);
    const { content, outcome: _, ...summary } = write;
    const request = await requestOf(write);
    found.push({ ...summary, key: keyText(write), reason: reasonOf(write), request, body: content.body });
  }
  return { found, more: summaries.length > limit };
}

function printList(found: readonly ListedWrite[]): void {
  print(
    printTable([
      ["id", "state", "company", "what", "key", "since (UTC)", "reason"],
      ...found.map((one) => [
        one.id,
        one.state,
        one.company,
        `${one.verb} ${setOf(one)}`,
        one.key,
        moment(one.changedAtMs),
        one.reason.length > longestReason ? `${one.reason.slice(0, longestReason)}…` : one.reason,
      ]),
    ]),
  );
  const waiting = found.filter(({ state }) => waitingStates.includes(state)).length;
  if (waiting > 0)
    print(
      `${waiting} of these wait${waiting === 1 ? "s" : ""} for a person: erp-openapi writes show <id> tells the ways out.`,
    );
}

async function list(flags: Flags): Promise<void> {
  await useWriteStore({ home: openHome(flags), text: flags.store, isMade: true }, async (store) => {
    const { found, more } = await find(store.desk(), flags);
    if (flags.json) printJson(found);
    else if (found.length === 0)
      say(flags.state ? "No write is like that." : "No write waits for anybody, or is on its way.");
    else printList(found);
    if (more) say(`There are more than these ${flags.limit}: --limit <number>, or narrower filters.`);
  });
}

function rowLimit(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1 to 999999.");
  return Number(text);
}

/** `erp-openapi writes list`: what waits for a person, then what is on its way. */
export function writesListCommand(): Command {
  const command = new Command("list")
    .description("writes that wait for a person, then those that are on their way")
    .addOption(
      new Option("--state <state...>", "only these states (default: what waits, and what is on its way)").choices(
        writeStates,
      ),
    )
    .option("--company <id>", "only this company")
    .option("--service <name>", "only this service, by its name in the store")
    .option("--sequence <name>", "only this sequence")
    .option("--all", "those that are done or given up as well, behind the others")
    .option("--limit <number>", "most writes to list", rowLimit, 50)
    .action(list);
  return withExamples(withStoreOptions(command, "print an array of JSON, with the body of each"), [
    "erp-openapi writes list --sandbox --store sqlite:writes.sqlite",
    "erp-openapi writes list --sandbox --store sqlite:writes.sqlite --state done --company 339766 --json",
  ]);
}
