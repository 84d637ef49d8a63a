import { ConnectionFailed } from "../../errors/connection-failed.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { RetryClass } from "../operation-hints.ts";

/** Which answers may be followed by another attempt. */
export interface RetryRules {
  /**
   * Statuses that say: try again. Business Central does without 408 and 504, which the same request meets again
   * (fact 112). @default [408, 429, 500, 502, 503, 504]
   */
  readonly retryStatuses?: readonly number[] | undefined;
  /** Those of them that come before anything was processed, so that any class may be repeated. @default [429] */
  readonly refusedStatuses?: readonly number[] | undefined;
  /**
   * Codes with which a 500 is worth another try although it explains itself. Without one of them a 500 with a
   * message is a refusal, not an accident (facts 39, 127). @default []
   */
  readonly transientCodes?: readonly string[] | undefined;
  /** Most attempts for one call; 1 turns repeating off. @default 4 */
  readonly maxAttempts?: number | undefined;
}

/** What the decision depends on; nothing else does. */
export interface DecisionInput {
  readonly method: string;
  readonly retryClass: RetryClass;
  readonly replayable: boolean;
  /** Whether the request carries `If-Match` with an etag. */
  readonly conditional: boolean;
  /** Attempts that were made, 1 or more. */
  readonly attempts: number;
  /** Whether the last attempt left this machine. */
  readonly sent: boolean;
  /** Whether an earlier attempt may have been processed. */
  readonly earlierUnknown: boolean;
  readonly outcome:
    | {
        readonly kind: "answer";
        readonly status: number;
        readonly vendorError: VendorError;
        readonly content: "expected" | "html" | "empty";
      }
    | { readonly kind: "failure"; readonly error: unknown };
}

/** What happens next. `maybeDone`: from now on an earlier attempt may have been processed. */
export type Decision =
  | { readonly do: "return" }
  | { readonly do: "return-done" }
  | { readonly do: "throw" }
  | { readonly do: "throw-content" }
  | { readonly do: "throw-unknown"; readonly why: string }
  | { readonly do: "repeat"; readonly maybeDone: boolean; readonly why: string };

const defaultRetryStatuses = [408, 429, 500, 502, 503, 504];
const defaultRefusedStatuses = [429];

/** Answers to a repeat that say nothing about the attempt before it. */
const silentStatuses = new Set([401, 403, 408, 409, 412, 429]);

/** Decides from one outcome whether the call is over. Pure. */
export function decide(input: DecisionInput, rules: RetryRules = {}): Decision {
  const { maxAttempts = 4 } = rules;
  const mayRepeat = input.replayable && input.attempts < maxAttempts;
  return input.outcome.kind === "failure"
    ? decideFailure(input, input.outcome.error, mayRepeat)
    : decideAnswer(input, input.outcome, rules, mayRepeat);
}

function decideFailure(input: DecisionInput, error: unknown, mayRepeat: boolean): Decision {
  const write = input.retryClass !== "safe";
  if (!input.sent || (error instanceof ConnectionFailed && !error.reached)) {
    // An error from before the send, such as a used-up quota or a refused origin, is not cured by sending.
    if (error instanceof ConnectionFailed && mayRepeat) return { do: "repeat", maybeDone: false, why: "no connection" };
    return input.earlierUnknown && write
      ? { do: "throw-unknown", why: "and the repeat could not be sent" }
      : { do: "throw" };
  }
  const curable = isCurable(error);
  if (input.retryClass === "never" || (write && !input.replayable)) return { do: "throw-unknown", why: whyOf(error) };
  if (curable && mayRepeat) return { do: "repeat", maybeDone: write, why: whyOf(error) };
  return write ? { do: "throw-unknown", why: whyOf(error) } : { do: "throw" };
}

function decideAnswer(
  input: DecisionInput,
  answer: Extract<DecisionInput["outcome"], { kind: "answer" }>,
  rules: RetryRules,
  mayRepeat: boolean,
): Decision {
  const { status } = answer;
  const write = input.retryClass !== "safe";
  if (input.earlierUnknown && input.method === "DELETE" && (status === 404 || status === 410))
    return { do: "return-done" };
  if (input.earlierUnknown && input.conditional && (status === 409 || status === 412))
    return { do: "throw-unknown", why: `and the repeat met ${status}: our own change or somebody else's` };
  if (status >= 300 && status < 400 && status !== 304 && input.retryClass === "never")
    return { do: "throw-unknown", why: `the answer was a redirect (${status})` };
  if (status < 400) return decideContent(input, answer.content, mayRepeat);

  const refused = (rules.refusedStatuses ?? defaultRefusedStatuses).includes(status);
  const explained =
    status === 500 &&
    answer.vendorError.message !== undefined &&
    !(rules.transientCodes ?? []).includes(answer.vendorError.code ?? "");
  const transient = (rules.retryStatuses ?? defaultRetryStatuses).includes(status) && !explained;
  // A gateway's 5xx and a 408 are an unknown outcome even where a repeat would not help.
  const unknown = !refused && !explained && (status >= 500 || status === 408);

  if (unknown && input.retryClass === "never") return { do: "throw-unknown", why: `the server answered ${status}` };
  if (transient && mayRepeat)
    return { do: "repeat", maybeDone: unknown && write, why: `the server answered ${status}` };
  // To a repeated POST any refusal can be the echo of the first one: "exists already".
  const silent = silentStatuses.has(status) || refused || explained || input.method === "POST";
  if (write && (unknown || (input.earlierUnknown && silent)))
    return { do: "throw-unknown", why: `the server answered ${status}` };
  return { do: "return" };
}

/** An empty body may come in full next time; a page instead of JSON had its second chance with a new token. */
function decideContent(input: DecisionInput, content: "expected" | "html" | "empty", mayRepeat: boolean): Decision {
  if (content === "html")
    return input.retryClass === "never"
      ? { do: "throw-unknown", why: "the answer was a web page" }
      : { do: "throw-content" };
  if (content === "empty" && input.retryClass === "safe")
    return mayRepeat ? { do: "repeat", maybeDone: false, why: "the body was empty" } : { do: "throw-content" };
  return { do: "return" };
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
  return (
    curableCodes[codeOf(error)] ??
    (codeOf(error) === "DEADLINE_EXCEEDED" ? "the deadline passed" : "the attempt was ended")
  );
}
