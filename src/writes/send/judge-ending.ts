import type { CoreWrites } from "../../clients/core/core-writes.ts";
import { isAnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { isApiError } from "../../errors/api-error.ts";
import { isErpError } from "../../errors/erp-error.ts";
import { isOutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { isPartlyFailed } from "../../errors/partly-failed.ts";
import { valueAt } from "../../kit/json-access.ts";
import type { WriteOutcome } from "../store/write-record.ts";
import type { SendEnding } from "../store/write-store.ts";
import { SendLost } from "./held-write.ts";

/**
 * Errors that come before anything is sent, and are no fault of the write: limits, grants, networks, stores of tokens. With what is
 * thrown as one of these the chain has made sure that no attempt is open; else it throws `OutcomeUnknown`.
 */
const passing: ReadonlySet<string> = new Set([
  "CLIENT_REJECTED",
  "CONSENT_REQUIRED",
  "QUOTA_EXCEEDED",
  "REAUTHORIZATION_REQUIRED",
  "REFRESH_TOO_EARLY",
  "SECRET_UNAVAILABLE",
  "STORE_CORRUPTED",
  "STORE_SCHEMA_MISMATCH",
  "STORE_UNAVAILABLE",
  "STORE_WRONG_KEY",
  "TOKEN_ENDPOINT_UNAVAILABLE",
  "TOKEN_LIFETIME_UNAVAILABLE",
  "TOKEN_MALFORMED",
  "TOKEN_OUTCOME_UNKNOWN",
]);

/** How long a write waits that was not sent, where nothing says when it may be. Milliseconds. */
const waitMs = 30_000;
/** The grant has to be given anew, by a person. */
const signedOutWaitMs = 300_000;
/** Whoever is told to come again at once, each time, would do nothing else. */
const leastWaitMs = 1000;
const mostWaitMs = 86_400_000;

/** What is kept of an error: nothing of a request. */
export function outcomeOf(error: unknown): WriteOutcome {
  const text = (name: string): string | undefined => {
    const value = valueAt(error, name);
    return typeof value === "string" ? value : undefined;
  };
  const status = valueAt(error, "status");
  return {
    code: isErpError(error) ? error.code : undefined,
    reason: isErpError(error) ? error.message : String(error),
    ...(typeof status === "number" && { status }),
    correlationId: text("correlationId"),
  };
}

/** The moment from which an error says that it makes sense again. */
function retryAtMs(error: unknown): number | undefined {
  const told = ["resetAtMs", "retryAtMs", "availableAtMs", "allowedAtMs"].map((name) => valueAt(error, name));
  return told.find((value): value is number => typeof value === "number" && Number.isFinite(value));
}

function later(error: unknown, nowMs: number, otherwiseMs: number): SendEnding {
  const atMs = retryAtMs(error);
  const untilMs = atMs === undefined ? otherwiseMs : Math.max(leastWaitMs, atMs - nowMs);
  return { ending: "later", waitMs: Math.min(mostWaitMs, untilMs), outcome: outcomeOf(error) };
}

/** What a success leaves. An action may answer with rows, and a write with nothing. */
export function endedWell(answer: Awaited<ReturnType<CoreWrites["send"]>>): SendEnding {
  const record = Array.isArray(answer) ? { rows: answer } : answer;
  return { ending: "done", outcome: { record: record && { ...record } } };
}

/**
 * What became of a write whose sending threw. The endings themselves are those of every write (`src/http/endings`); here
 * stands what the store makes of each. What is none of them was sent if an attempt was let go, and is unknown then.
 */
export function judgeEnding(error: unknown, hasBegun: boolean, nowMs: number): SendEnding {
  const outcome = outcomeOf(error);
  if (error instanceof SendLost) return { ending: "later", waitMs: 0, outcome: { code: "SEND_LOST" } };
  if (isAnswerUnreadable(error)) return { ending: "done", outcome };
  if (isPartlyFailed(error)) return { ending: "unknown", partly: true, outcome: { ...outcome, record: error.record } };
  if (isOutcomeUnknown(error)) return { ending: "unknown", partly: false, outcome };
  if (isApiError(error)) {
    if (error.status === 401) return later(error, nowMs, signedOutWaitMs);
    return error.status === 429 || error.status === 503 ? later(error, nowMs, waitMs) : { ending: "refused", outcome };
  }
  const code = isErpError(error) ? error.code : "";
  if (passing.has(code)) return later(error, nowMs, code === "REAUTHORIZATION_REQUIRED" ? signedOutWaitMs : waitMs);
  if (code === "CONNECTION_FAILED" && valueAt(error, "reached") === false) return later(error, nowMs, waitMs);
  if (hasBegun) return { ending: "unknown", partly: false, outcome };
  // Nothing was sent: a limit of time passed while it waited, or the client does not take it.
  return code === "DEADLINE_EXCEEDED" || code === "ATTEMPT_TIMEOUT"
    ? later(error, nowMs, waitMs)
    : { ending: "blocked", outcome };
}
