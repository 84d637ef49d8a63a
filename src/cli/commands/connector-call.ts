import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import type { ActionInputs } from "../../connector-builder/simulator/build-request.ts";
import { subscribeTrigger } from "../../connector-builder/simulator/flow-trigger.ts";
import type { Gateway } from "../../connector-builder/simulator/gateway.ts";
import { type ImportedConnector, importConnector } from "../../connector-builder/simulator/imported-connector.ts";
import { listChoices } from "../../connector-builder/simulator/list-choices.ts";
import { listRows } from "../../connector-builder/simulator/list-rows.ts";
import { isPolled, openPolling } from "../../connector-builder/simulator/polling-trigger.ts";
import { waitForAnswer } from "../../connector-builder/simulator/wait-for-answer.ts";
import { jsonOf, type WireRequest, type WireResponse } from "../../connector-builder/simulator/wire-message.ts";
import { printableLines } from "../../errors/printable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { builtFolder } from "../connectors/built-folder.ts";
import { connectorsHelp, findConnector, usualFolder } from "../connectors/find-connectors.ts";
import { dryGateway, openGateway } from "../connectors/open-gateway.ts";
import { readInputs } from "../connectors/read-inputs.ts";
import { checkGivenPath } from "../given-file.ts";
import { interruption } from "../interruption.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

interface Flags extends AccountFlags {
  readonly param?: readonly string[];
  readonly body?: string;
  readonly choices?: string;
  readonly all?: true;
  readonly wait?: true;
  readonly dryRun?: true;
  readonly folder?: string;
}

function showValue(value: unknown, json: true | undefined): void {
  printJson(value, json ? undefined : 2);
}

/** What an answer is: its JSON, its text, or that it has none. A refusal makes the exit code 1. */
function printAnswer(response: WireResponse, json: true | undefined): void {
  const body = jsonOf(response);
  if (body !== undefined) showValue(body, json);
  else if (response.body.length > 0)
    process.stdout.write(
      process.stdout.isTTY ? printableLines(new TextDecoder().decode(response.body)) : response.body,
    );
  else say(`${response.status} without a body`);
  if (response.status >= 400) process.exitCode = 1;
  else if (response.status === 202 && response.headers["location"] !== undefined)
    say("The work goes on: a flow would ask again, and so does --wait.");
}

/** Shows a trigger at work, until it is interrupted. */
async function watchTrigger(gateway: Gateway, operationId: string, inputs: ActionInputs): Promise<void> {
  const signal = interruption();
  const trigger = await subscribeTrigger(gateway, operationId, inputs);
  say("Subscribed. Each run of the flow is printed; Ctrl-C ends the subscription.");
  for (let shown = 0; !signal.aborted; ) {
    for (const { body } of trigger.runs.slice(shown))
      print(body === "" ? "(an empty call: the service tries the address)" : body);
    shown = trigger.runs.length;
    await trigger.untilRuns(shown + 1, signal);
  }
  say(`Ended: ${await trigger.unsubscribe()}`);
}

/** How often a polling trigger is asked here, where somebody looks on, in milliseconds; a flow waits for minutes. */
const pollEveryMs = 5_000;

/** Asks a polling trigger again and again, until it is interrupted. */
async function watchPolling(gateway: Gateway, operationId: string, inputs: ActionInputs): Promise<void> {
  const signal = interruption();
  const trigger = openPolling(gateway, operationId, inputs);
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    const { status, runs, answer } = await trigger.ask();
    if (status >= 300) return printAnswer(answer, true);
    if (isFirst) say("From now on each run of the flow is printed; Ctrl-C ends it.");
    for (const run of runs) showValue(run, true);
    await sleep(pollEveryMs, undefined, { signal }).catch(() => undefined);
  }
}

async function printDryRun(connector: ImportedConnector, operationId: string, inputs: ActionInputs): Promise<void> {
  const sent: WireRequest[] = [];
  await dryGateway(connector, sent).call(operationId, inputs);
  for (const { body, ...request } of sent)
    showValue(
      { ...request, ...(body === undefined ? {} : { body: typeof body === "string" ? body : `${body.length} bytes` }) },
      undefined,
    );
}

/** The connector below the folder that was typed; else below connector/, else of the package. */
function importNamed(name: string, typed: string | undefined): ImportedConnector {
  if (typed !== undefined) {
    checkGivenPath(typed, "--folder");
    return importConnector(typed, name);
  }
  if (existsSync(join(usualFolder, name))) return importConnector(usualFolder, name);
  const found = findConnector(name);
  return importConnector(found.shipped ? builtFolder(found.name) : found.folder, found.name);
}

async function call(name: string, operationId: string, flags: Flags): Promise<void> {
  const { choices, all, wait, json, folder } = flags;
  const connector = importNamed(name, folder);
  const operation = dryGateway(connector, []).operation(operationId);
  const inputs = await readInputs(operation, flags.param ?? [], flags.body);
  if (flags.dryRun) return printDryRun(connector, operationId, inputs);
  const gateway = await openGateway(connector, flags);
  if (choices !== undefined) {
    const shown = await listChoices(gateway, operationId, choices, inputs);
    if (!shown) throw new UsageInvalid(`${operationId} has no drop-down for ${choices}.`);
    if (json) showValue(shown, json);
    else print(printTable([["value", "title"], ...shown.map(({ value, title }) => [String(value), title])]));
  } else if (isPolled(operation.operation)) await watchPolling(gateway, operationId, inputs);
  else if (operation.isTrigger) await watchTrigger(gateway, operationId, inputs);
  else if (all) showValue(await listRows(gateway, operationId, inputs), json);
  else
    printAnswer(
      wait
        ? await waitForAnswer(gateway, operationId, inputs, {
            sleep: (ms) => sleep(ms, undefined, { signal: interruption() }),
          })
        : await gateway.call(operationId, inputs),
      json,
    );
}

/** `erp-openapi connector call`: one action of a built connector, as Power Automate would run it, before it is imported. */
export function connectorCallCommand(): Command {
  const command = new Command("call")
    .description("run an action of a built connector as Power Automate would")
    .argument("<connector>", "folder below connector/, or name of a connector of the package: exact-online-sales")
    .argument("<operationId>", "action or trigger, as the connector's readme lists them")
    .option(
      "--param <name=value>",
      "an input; a file as name=@path; may be given again",
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .option("--body <json>", "the body: JSON, @file, or - for standard input")
    .option("--choices <input>", "show the drop-down of an input instead")
    .option("--all", "follow the pages, as with pagination switched on, and print all rows")
    .option("--wait", "ask again while the answer is 202 with an address, as a flow does")
    .option("--dry-run", "print the request and send nothing; needs no account")
    .option("--folder <path>", "folder of the connectors (default: connector/, else those of the package)")
    .addHelpText("after", connectorsHelp)
    .action(call);
  return withExamples(withAccountOptions(command, "print JSON on one line, for programs"), [
    "erp-openapi connector call exact-online-crm ListCrmAccounts --dry-run --param division=123456 --param '$select=ID,Name'",
    "erp-openapi connector call exact-online-crm ListCrmAccounts --sandbox --choices division",
    "erp-openapi connector call business-central-admin ListEnvironments --sandbox",
  ]);
}
