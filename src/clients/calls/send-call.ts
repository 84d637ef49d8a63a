import { toApiError } from "../../http/errors/to-api-error.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import { answersRepeat, attemptsOf, sentAtMsOf } from "../../http/retry/attempts-of.ts";
import type { ClientContext } from "./client-context.ts";
import type { PlannedCall } from "./plan-call.ts";

/** An answer that says success, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Epoch milliseconds at which it was sent for the first time. */
  readonly sentAtMs: number;
  /** Whether an attempt before this one may have been processed. */
  readonly isRepeat: boolean;
}

/**
 * Sends a request and reads its answer.
 *
 * @throws {ApiError} when the service refuses
 * @throws {Error} what the chain throws
 */
export async function sendCall(
  context: ClientContext,
  call: PlannedCall,
  body?: string,
  more: Partial<OperationHints> & { readonly url?: string; readonly contentType?: string } = {},
): Promise<Answer> {
  const { url = call.url, contentType = "application/json", ...hints } = more;
  const { method, path, row } = call.operation;
  const startedAtMs = context.clock.now();
  const response = await context.chain.fetch(url, {
    method,
    headers: { ...call.headers, ...(body !== undefined && { "Content-Type": contentType }) },
    ...(body !== undefined && { body }),
    ...(call.signal && { signal: call.signal }),
    hints: { ...call.hints, expects: method !== "GET" ? "any" : row.orNone ? "json or nothing" : "json", ...hints },
  });
  const text = await response.text();
  const attempts = attemptsOf(response);
  if (!response.ok)
    throw toApiError(
      response,
      { operation: row.id, method, path, company: call.hints.company, attempts },
      { ...context.reading, text, nowMs: context.clock.now() },
    );
  const { status, headers } = response;
  return {
    status,
    headers,
    text,
    attempts,
    sentAtMs: sentAtMsOf(response) ?? startedAtMs,
    isRepeat: answersRepeat(response),
  };
}
