import { Command, InvalidArgumentError } from "commander";
import { exactOnlineRetry } from "../../clients/retry-rules.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { ReplayRefused } from "../../errors/replay-refused.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { type CallQuery, type LoggedCall, toApiError } from "../../http/index.ts";
import { attemptsOf } from "../../http/retry/attempts-of.ts";
import { durationOf, isoTime, outcomeOf, repeatOf, showRequest } from "../call-log/describe-call.ts";
import { useCallLog } from "../call-log/open-call-log.ts";
import { readTime } from "../call-log/read-time.ts";
import { resendCall } from "../call-log/resend-call.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

interface LogFlags extends Omit<AccountFlags, "profile"> {
  readonly file?: string;
}

interface ListFlags extends LogFlags {
  readonly since?: number;
  readonly until?: number;
  readonly operation?: string;
  readonly company?: string;
  readonly status?: number;
  readonly error?: string;
  readonly correlationId?: string;
  readonly failed?: true;
  readonly open?: true;
  readonly limit: number;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

async function list(flags: ListFlags): Promise<void> {
  const { since, until, operation, company, status, error, correlationId, limit } = flags;
  if (flags.failed && flags.open)
    throw new UsageInvalid("--failed and --open together mean no call: a call that failed has ended.");
  const query: CallQuery = {
    sinceMs: since,
    untilMs: until,
    operation,
    company,
    status,
    error,
    correlationId,
    outcome: flags.failed ? "failed" : flags.open ? "open" : undefined,
  };
  await useCallLog(openHome(flags), flags.file, async (store) => {
    const found: LoggedCall[] = [];
    let more = false;
    for await (const call of store.list(query)) {
      if (found.length === limit) {
        more = true;
        break;
      }
      found.push(call);
    }
    if (flags.json) printJson(found);
    else if (found.length === 0) say("No call of the log is like that.");
    else {
      const rows = found.map((call) => [
        isoTime(call.startedAtMs),
        call.id,
        call.operation,
        call.company ?? "",
        outcomeOf(call),
        String(call.ending?.attempts ?? ""),
        String(durationOf(call)),
        repeatOf(call),
      ]);
      print(printTable([["began", "id", "operation", "company", "outcome", "sent", "ms", "repeat"], ...rows]));
    }
    if (more) say(`There are more than these ${limit}: --limit <number>, or narrower filters.`);
  });
}

async function show(id: string, flags: LogFlags): Promise<void> {
  await useCallLog(openHome(flags), flags.file, async (store) => {
    const call = await store.get(id);
    if (!call) throw new ReplayRefused({ callId: id, why: "unknown-call" });
    const kept = await store.request(id).catch((error: unknown) => {
      if (!hasErrorCode(error, "STORE_WRONG_KEY")) throw error;
      say("Its request is sealed with another key: set ERP_OPENAPI_KEY to the one that the program gave its store.");
      return undefined;
    });
    const request = kept && showRequest(kept);
    if (flags.json) return printJson({ ...call, ...(request && { request }) });
    const { ending, resend } = call;
    const rows: [string, string | number | undefined][] = [
      ["operation", call.operation],
      ["company", call.company],
      ["request", `${call.method} ${call.path}`],
      [
        "a repeat is",
        { safe: "harmless: it reads", idempotent: "harmless", never: "not harmless: it may do the same thing twice" }[
          call.retryClass
        ],
      ],
      ["began", isoTime(call.startedAtMs)],
      ["ended", ending && isoTime(ending.endedAtMs)],
      ["outcome", outcomeOf(call)],
      ["the vendor said", ending?.said],
      ["sent", ending?.attempts],
      ["took", ending && `${durationOf(call)} ms`],
      ["correlation id", ending?.correlationId],
      [
        "quota left",
        ending?.quotaLeft &&
          Object.entries(ending.quotaLeft)
            .map(([name, left]) => `${name} ${left}`)
            .join(", "),
      ],
      ["repeat", repeatOf(call) || "not kept: turn on replay: true"],
      ["repeated", resend && isoTime(resend.endedAtMs ?? resend.startedAtMs)],
      ["address", request?.url],
      ...Object.entries(request?.headers ?? {}).map(([name, value]): [string, string] => [`header ${name}`, value]),
      ["body", request && `${request.bodyBytes} bytes, sealed`],
    ];
    print(
      printTable([
        ["call", id],
        ...rows.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)]])),
      ]),
    );
  });
}

async function retry(id: string, flags: AccountFlags & LogFlags & { readonly notDone?: true }): Promise<void> {
  const home = openHome(flags);
  await useCallLog(home, flags.file, async (store) => {
    const response = await resendCall({
      home,
      store,
      id,
      profile: flags.profile,
      confirmedNotDone: flags.notDone === true,
    });
    const text = await response.text();
    if (!response.ok) {
      const call = await store.get(id);
      throw toApiError(
        response,
        {
          operation: call?.operation ?? "unnamed",
          method: call?.method ?? "",
          path: call?.path ?? "",
          company: call?.company,
          attempts: attemptsOf(response),
        },
        { text, nowMs: Date.now(), parse: exactOnlineRetry.readError },
      );
    }
    if (flags.json) return printJson({ id, status: response.status });
    say(`Call ${id} was sent again: ${response.status} ${response.statusText}`.trimEnd());
    if (text !== "") print(text);
  });
}

async function prune(flags: LogFlags & { readonly olderThan?: number; readonly keep?: number }): Promise<void> {
  const { olderThan, keep } = flags;
  if (olderThan === undefined && keep === undefined)
    throw new UsageInvalid("say what to forget: --older-than 30d, --keep 10000, or both.");
  await useCallLog(openHome(flags), flags.file, async (store) => {
    const removed = await store.prune({ beforeMs: olderThan, keepNewest: keep });
    if (flags.json) printJson({ removed });
    else say(`${removed.toLocaleString("en")} calls are forgotten. Calls that may be on their way stay.`);
  });
}

/** Adds where the log is; `--profile` only where a token is needed. */
function withLogOptions(command: Command): Command {
  return command
    .option(
      "--file <path>",
      "SQLite file of the call log (default: ERP_OPENAPI_CALL_LOG, else calls.sqlite in the data folder)",
    )
    .option("--sandbox", "the log of the sandbox that runs with erp-openapi sandbox --save")
    .option("--json", "print JSON for programs");
}

/** `erp-openapi log`: finds, shows, repeats and forgets calls that a program kept. */
export function logCommand(): Command {
  const listing = withLogOptions(new Command("list"))
    .description("calls, newest first")
    .option("--since <time>", "calls that began since then: 2h ago, or a date", (text) => readTime(text))
    .option("--until <time>", "calls that began before then: 15m ago, or a date", (text) => readTime(text))
    .option("--operation <id>", "operationId of the spec")
    .option("--company <id>", "division or environment")
    .option("--status <number>", "status of the last answer", wholeNumber)
    .option("--error <code>", "code of the error, such as OUTCOME_UNKNOWN")
    .option("--correlation-id <id>", "id that the vendor's support asks for")
    .option("--failed", "refused, or without an answer")
    .option("--open", "without an ending: in flight, or their process died")
    .option("--limit <number>", "most calls to list", wholeNumber, 50)
    .action(list);
  const showing = withLogOptions(new Command("show"))
    .description("show all details of a call, without its secrets")
    .argument("<id>")
    .action(show);
  const retrying = withAccountOptions(new Command("retry"))
    .description("send a call again, exactly as it was and at most once with success")
    .argument("<id>")
    .option(
      "--file <path>",
      "SQLite file of the call log (default: ERP_OPENAPI_CALL_LOG, else calls.sqlite in the data folder)",
    )
    .option("--not-done", "confirm that you looked in the service and the call was not carried out")
    .action(retry);
  const pruning = withLogOptions(new Command("prune"))
    .description("remove calls by age and number")
    .option("--older-than <time>", "calls that began before then: 30d ago, or a date", (text) => readTime(text))
    .option("--keep <number>", "keep this many of the newest calls", wholeNumber)
    .action(prune);
  return withExamples(
    new Command("log").addCommand(listing).addCommand(showing).addCommand(retrying).addCommand(pruning),
    [
      "erp-openapi log list --failed --since 2h",
      "erp-openapi log list --operation CreateCrmAccount --company 339766 --json",
      "erp-openapi log show 0198c0de-0000-7000-8000-000000000000",
      "erp-openapi log retry 0198c0de-0000-7000-8000-000000000000",
      "erp-openapi log prune --older-than 90d --keep 100000",
    ],
  ).addHelpText(
    "after",
    "\nA program records its calls with the option callLog of a client; with replay: true they can be sent again.\nERP_OPENAPI_KEY is the key that its store was given.",
  );
}
