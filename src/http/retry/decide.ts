import { ConnectionFailed } from "../../errors/connection-failed.ts";
import { OriginRefused } from "../../errors/origin-refused.ts";
import type { MissingCodes } from "../endings/missing-codes.ts";
import { isExplained } from "../endings/transient-errors.ts";
import type { WriteEnding } from "../endings/write-ending.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { RetryClass } from "../operation-hints.ts";

/** Which answers may be followed by another attempt. */
export interface RetryRules extends MissingCodes {
  /**
   * Statuses after which a call may be repeated. Clients of Business Central leave out 408 and 504, because the same
   * request ends the same way (fact 112). @default [408, 429, 500, 502, 503, 504]
   */
  readonly retryStatuses?: readonly number[] | undefined;
  /** Statuses among them that prove that nothing was processed, so that every call may be repeated. @default [429] */
  readonly refusedStatuses?: readonly number[] | undefined;
  /**
   * Error codes of a 503 by which the service itself says that it did not begin, so that every call may be repeated
   * (fact 127). @default []
   */
  readonly refusedCodes?: readonly string[] | undefined;
  /**
   * Error codes that make a 5xx with a message an accident, in addition to the obvious ones such as any with `Timeout`
   * in it. A 500 with a message and none of these codes is a refusal (facts 39, 127). @default []
   */
  readonly transientCodes?: readonly string[] | undefined;
  /** Most attempts of one call; 1 turns repeats off. @default 4 */
  readonly maxAttempts?: number | undefined;
}

/** An answer, and what it is. */
export interface AnswerOutcome {
  readonly kind: "answer";
  readonly status: number;
  readonly vendorError: VendorError;
  /** Whether the error is written as the service itself writes them. */
  readonly isOwn: boolean;
  readonly content: "expected" | "html" | "empty";
  /** What the answer proves of a write; undefined for reads. */
  readonly ending?: WriteEnding | undefined;
  /** Whether it tells of each of several requests, so that its status is that of one of them. @default false */
  readonly inParts?: boolean | undefined;
}

/** What the decision depends on; nothing else does. */
export interface DecisionInput {
  readonly method: string;
  readonly retryClass: RetryClass;
  readonly replayable: boolean;
  /** Attempts that were made, 1 or more. */
  readonly attempts: number;
  /** Whether the last attempt left this machine. */
  readonly sent: boolean;
  /** Whether an earlier attempt may have been processed. */
  readonly earlierUnknown: boolean;
  readonly outcome:
    | AnswerOutcome
    /** `isDone`: the head of the answer proved a write, and then its body broke off. */
    | { readonly kind: "failure"; readonly error: unknown; readonly isDone?: boolean };
}

/** What happens next. `maybeDone`: from now on an earlier attempt may have been processed. */
export type Decision =
  | { readonly do: "return" }
  | { readonly do: "return-done" }
  | { readonly do: "return-told" }
  | { readonly do: "throw" }
  | { readonly do: "throw-content" }
  | { readonly do: "throw-unreadable" }
  | { readonly do: "throw-unknown"; readonly why: string }
  | { readonly do: "repeat"; readonly maybeDone: boolean; readonly why: string };

const defaultRetryStatuses = [408, 429, 500, 502, 503, 504];
const defaultRefusedStatuses = [429];

/** Decides from one outcome whether the call is over. Pure. */
export function decide(input: DecisionInput, rules: RetryRules = {}): Decision {
  const { maxAttempts = 4 } = rules;
  const mayRepeat = input.replayable && input.attempts < maxAttempts;
  const { outcome } = input;
  if (outcome.kind === "failure") return decideFailure(input, outcome.error, outcome.isDone ?? false, mayRepeat);
  return outcome.ending
    ? decideWrite(input, outcome, outcome.ending, rules, mayRepeat)
    : decideRead(outcome, rules, mayRepeat);
}

function decideFailure(input: DecisionInput, error: unknown, isDone: boolean, mayRepeat: boolean): Decision {
  const write = input.retryClass !== "safe";
  if (!input.sent || (error instanceof ConnectionFailed && !error.reached)) {
    // An error from before the send, such as a used-up quota or a refused origin, is not cured by sending.
    if (error instanceof ConnectionFailed && mayRepeat) return { do: "repeat", maybeDone: false, why: "no connection" };
    return input.earlierUnknown && write
      ? { do: "throw-unknown", why: "and the repeat could not be sent" }
      : { do: "throw" };
  }
  if (write && isDone) return { do: "throw-unreadable" };
  const curable = isCurable(error);
  if (input.retryClass === "never") return { do: "throw-unknown", why: whyOf(error) };
  if (curable && mayRepeat) return { do: "repeat", maybeDone: write, why: whyOf(error) };
  return write ? { do: "throw-unknown", why: whyOf(error) } : { do: "throw" };
}

/** A status that says "try again", in the words of a gateway or of a service that gave up. */
function isPassing({ status, isOwn, vendorError }: AnswerOutcome, rules: RetryRules): boolean {
  if (!(rules.retryStatuses ?? defaultRetryStatuses).includes(status)) return false;
  return status !== 500 || !isExplained(isOwn, vendorError, rules);
}

/** A refusal from before the work began: no repeat of it can do anything twice. */
function isBeforeTheWork({ status, isOwn, vendorError }: AnswerOutcome, rules: RetryRules): boolean {
  if ((rules.refusedStatuses ?? defaultRefusedStatuses).includes(status)) return true;
  return status === 503 && isOwn && (rules.refusedCodes ?? []).includes(vendorError.code ?? "");
}

function decideWrite(
  input: DecisionInput,
  answer: AnswerOutcome,
  ending: WriteEnding,
  rules: RetryRules,
  mayRepeat: boolean,
): Decision {
  const { status } = answer;
  if (answer.inParts) return { do: "return-told" };
  const why = `the server answered ${status}`;
  if (ending.ending === "done") return status >= 400 ? { do: "return-done" } : { do: "return" };
  if (isBeforeTheWork(answer, rules)) {
    if (mayRepeat) return { do: "repeat", maybeDone: false, why };
    return input.earlierUnknown ? { do: "throw-unknown", why: `${why} to a repeat` } : { do: "return" };
  }
  if (ending.ending === "refused") return { do: "return" };
  if (input.retryClass === "idempotent" && mayRepeat && isPassing(answer, rules))
    return { do: "repeat", maybeDone: true, why };
  return { do: "throw-unknown", why: ending.why };
}

/** An empty body may come in full next time; a page instead of JSON had its second chance with a new token. */
function decideRead(answer: AnswerOutcome, rules: RetryRules, mayRepeat: boolean): Decision {
  const { status, content } = answer;
  if (status < 400) {
    if (content === "empty" && mayRepeat) return { do: "repeat", maybeDone: false, why: "the body was empty" };
    return content === "expected" ? { do: "return" } : { do: "throw-content" };
  }
  if (isPassing(answer, rules) && mayRepeat)
    return { do: "repeat", maybeDone: false, why: `the server answered ${status}` };
  return { do: answer.inParts ? "return-told" : "return" };
}

const curableCodes: Readonly<Record<string, string>> = {
  ATTEMPT_TIMEOUT: "no complete answer in time",
  BODY_IDLE_TIMEOUT: "the body stopped",
  CONNECTION_FAILED: "the connection broke",
};

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "";
}

/** Errors of the transport that another attempt may not meet; the caller's own abort is none. */
function isCurable(error: unknown): boolean {
  return codeOf(error) in curableCodes;
}

function whyOf(error: unknown): string {
  if (error instanceof OriginRefused) return `it was redirected to ${error.origin}, which is not an origin of this API`;
  return (
    curableCodes[codeOf(error)] ??
    (codeOf(error) === "DEADLINE_EXCEEDED" ? "the deadline passed" : "the attempt was ended")
  );
}
