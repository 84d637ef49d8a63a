import { styleText } from "node:util";
import { CallError } from "../errors/call-error.ts";
import { isErpError } from "../errors/erp-error.ts";
import { ReauthorizationRequired } from "../errors/reauthorization-required.ts";
import { wasInterrupted } from "./interruption.ts";

/** How an error is shown. */
export interface ReportOptions {
  readonly debug: boolean;
  readonly json: boolean;
}

/** Refusals of what was typed, before anything was sent. */
const usageCodes = [
  "USAGE_INVALID",
  "ARGUMENT_INVALID",
  "QUERY_INVALID",
  "PATH_PARAMETER_INVALID",
  "DIVISION_INVALID",
  "CLIENT_ADDRESS_INVALID",
  "LITERAL_INVALID",
  "SANDBOX_OPTION_INVALID",
  "CONNECTOR_CONFIG_INVALID",
  "CONNECTOR_FILE_UNREADABLE",
  "CONNECTOR_REFERENCE_BROKEN",
  "ZIP_UNREADABLE",
];

/** Prints an error to stderr, as one line or one line of JSON; the stack with `debug` only. Answers the exit code. */
export function reportError(error: unknown, { debug, json }: ReportOptions): number {
  if (isInterruption(error)) return 130;
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return 141;
  const message = messageOf(error).replaceAll(/\s*\n\s*/g, " ");
  const code = isErpError(error) ? error.code : "UNEXPECTED";
  if (json) process.stderr.write(`${JSON.stringify({ error: { code, message } })}\n`);
  else process.stderr.write(`${styleText("red", "error:", { stream: process.stderr })} ${message}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return isErpError(error) && usageCodes.includes(error.code) ? 2 : 1;
}

/** Ctrl-C aborts what runs; a prompt that is left by it says so in its own way. */
function isInterruption(error: unknown): boolean {
  return (
    wasInterrupted() || (error instanceof Error && (error.name === "AbortError" || error.name === "ExitPromptError"))
  );
}

function messageOf(error: unknown): string {
  if (error instanceof ReauthorizationRequired)
    return error.message.replace("(open the address in signInUrl)", `(${error.signInUrl ?? "erp-openapi login"})`);
  if (error instanceof CallError) return `${error.message}. ${error.advice}`;
  if (isErpError(error)) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  // The system's refusals (ENOENT, EACCES) say enough; anything else is a defect, and its stack tells where.
  return error instanceof Error && "syscall" in error
    ? what
    : `${what} (unexpected: run it again with --debug and report what it prints)`;
}
