import { styleText } from "node:util";
import { isApiError } from "../errors/api-error.ts";
import { isCallError } from "../errors/call-error.ts";
import { ConnectorConfigInvalid } from "../errors/connector-config-invalid.ts";
import { isErpError } from "../errors/erp-error.ts";
import type { ErrorCode } from "../errors/error-codes.ts";
import { hasErrorCode } from "../errors/has-error-code.ts";
import { printable } from "../errors/printable.ts";
import { isQuotaExceeded } from "../errors/quota-exceeded.ts";
import { wasInterrupted } from "./interruption.ts";
import { jsonText, say } from "./print.ts";
import { syncMessage } from "./sync/sync-message.ts";

/** How an error is shown. */
export interface ReportOptions {
  readonly debug: boolean;
  readonly json: boolean;
}

/** Refusals of what was typed, before anything was sent. */
const usageCodes: readonly ErrorCode[] = [
  "USAGE_INVALID",
  "ARGUMENT_INVALID",
  "QUERY_INVALID",
  "PATH_PARAMETER_INVALID",
  "DIVISION_INVALID",
  "COMPANY_ID_INVALID",
  "COMPANY_NOT_FOUND",
  "CLIENT_ADDRESS_INVALID",
  "CLIENT_OPTION_INVALID",
  "LITERAL_INVALID",
  "SANDBOX_OPTION_INVALID",
  "SYNC_OPTION_INVALID",
  "SYNC_SET_UNKNOWN",
  "CONNECTOR_CONFIG_INVALID",
  "CONNECTOR_FILE_UNREADABLE",
  "CONNECTOR_REFERENCE_BROKEN",
  "ZIP_UNREADABLE",
];

/** Prints an error to stderr, as one line, a line for each mistake, or one line of JSON; the stack with `debug` only. Answers the exit code. */
export function reportError(error: unknown, { debug, json }: ReportOptions): number {
  if (isInterruption(error)) return 130;
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return 141;
  const message = printable(messageOf(error).replaceAll(/\s*\n\s*/g, " "));
  if (json) say(jsonText({ error: { ...factsOf(error), message } }));
  else {
    const [first = "", ...others] = error instanceof ConnectorConfigInvalid ? problemLines(error) : [message];
    process.stderr.write(styleText("red", "error:", { stream: process.stderr }));
    say(` ${first}`);
    for (const problem of others) say(`       ${problem}`);
  }
  // A person may want more than one line; programs find the address with --json.
  const help = helpOf(error);
  if (process.stderr.isTTY && !json && help !== undefined) say(`See ${help}`);
  if (debug && error instanceof Error) say(error.stack ?? "");
  return isUsage(error) ? 2 : 1;
}

const isUsage = (error: unknown): boolean => isErpError(error) && usageCodes.includes(error.code);

/** Where the guides tell more; what was typed wrongly is told in full already. */
function helpOf(error: unknown): string | undefined {
  return isErpError(error) && !isUsage(error) ? error.help : undefined;
}

function problemLines({ file, problems }: ConnectorConfigInvalid): string[] {
  return problems.map(({ line, problem }) => printable(`${file}:${line}: ${problem.replaceAll(/\s*\n\s*/g, " ")}`));
}

/** A vendor's words may end as a sentence, or not. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Ctrl-C aborts what runs; a prompt that is left by it says so in its own way. */
function isInterruption(error: unknown): boolean {
  return (
    wasInterrupted() || (error instanceof Error && (error.name === "AbortError" || error.name === "ExitPromptError"))
  );
}

/** What programs can go by; the vendor's words and what to do about them are in the message. */
function factsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!isErpError(error)) return { code: "UNEXPECTED" };
  const { code } = error;
  const help = helpOf(error);
  if (error instanceof ConnectorConfigInvalid) return { code, problems: error.problems };
  if (!isCallError(error)) return { code, help };
  const { advice, said, repeatable } = error;
  const { status, vendorCode, correlationId } = isApiError(error) ? error : {};
  return { code, help, status, vendorCode, said, advice, repeatable, correlationId };
}

function messageOf(error: unknown): string {
  const ofCopy = syncMessage(error);
  if (ofCopy !== undefined) return ofCopy;
  if (hasErrorCode(error, "REAUTHORIZATION_REQUIRED"))
    return error.message.replace("(open the address in signInUrl)", `(${error.signInUrl ?? "erp-openapi login"})`);
  // Its advice is for programs, which can wait longer.
  if (isQuotaExceeded(error))
    return `${sentence(error.message)} The call was not sent. Continue at ${new Date(error.resetAtMs).toISOString()}: run the command again then.`;
  if (isCallError(error)) return `${sentence(error.message)} ${error.advice}`;
  if (isErpError(error)) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  // The system's refusals (ENOENT, EACCES) say enough; anything else is a defect, and its stack tells where.
  return error instanceof Error && "syscall" in error
    ? what
    : `${what} (unexpected: run it again with --debug and report what it prints)`;
}
