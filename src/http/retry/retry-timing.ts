import type { QuotaLimit } from "../quota/quota-limit.ts";
import { parseCount, parseReset } from "../quota/reset-header.ts";
import { parseHttpDate, parseRetryAfter } from "./retry-after.ts";

/** How long to wait between attempts. */
export interface RetryTimingOptions {
  /** Upper bound of the first delay; doubles with every attempt. Milliseconds. @default 500 */
  readonly baseDelayMs?: number | undefined;
  /** Upper bound of every delay that the server did not ask for; milliseconds. @default 30_000 */
  readonly maxDelayMs?: number | undefined;
  /** Longest wait that is accepted from a server; a longer one ends the call. Milliseconds. @default 90_000 */
  readonly maxServerDelayMs?: number | undefined;
}

/** What the delay after an attempt depends on; nothing else does. */
export interface RetryTimingInput {
  /** Attempts that were made, 1 or more. */
  readonly attempts: number;
  /** Answer of the last one; absent when there was none. */
  readonly response?: { readonly status: number; readonly headers: Headers } | undefined;
  /** Limits whose headers may name the moment of the next try. */
  readonly limits?: readonly QuotaLimit[] | undefined;
  readonly nowMs: number;
  /** At least 0, below 1. */
  readonly random: number;
}

/** How long to wait, or that it would be too long. */
export type RetryTiming =
  | { readonly delayMs: number; readonly asked: "retry-after" | "reset" | "nobody" }
  | { readonly tooLongMs: number };

/** Spread over the moment that a server names, so that not all who wait for it come at once; share and bound. */
const spreadShare = 0.1;
const maxSpreadMs = 1000;

/** `Retry-After` first, then the reset of a limit that is used up, then exponential back-off with full jitter. Pure. */
export function retryTiming(input: RetryTimingInput, options: RetryTimingOptions = {}): RetryTiming {
  const { baseDelayMs = 500, maxDelayMs = 30_000, maxServerDelayMs = 90_000 } = options;
  const { response, nowMs, random } = input;
  const serverDelay = (waitMs: number, asked: "retry-after" | "reset"): RetryTiming =>
    waitMs > maxServerDelayMs
      ? { tooLongMs: waitMs }
      : { delayMs: waitMs + random * Math.min(waitMs * spreadShare, maxSpreadMs), asked };

  const afterMs = response && parseRetryAfter(response.headers.get("retry-after"), response.headers.get("date"), nowMs);
  if (afterMs !== undefined) return serverDelay(afterMs, "retry-after");
  const resetMs = response?.status === 429 ? resetDelay(response.headers, input.limits ?? [], nowMs) : undefined;
  if (resetMs !== undefined) return serverDelay(resetMs, "reset");
  const bound = Math.min(maxDelayMs, baseDelayMs * 2 ** Math.min(30, input.attempts - 1));
  return { delayMs: random * bound, asked: "nobody" };
}

/** Milliseconds until the last of the used-up limits starts anew; undefined when no header says so. */
function resetDelay(headers: Headers, limits: readonly QuotaLimit[], nowMs: number): number | undefined {
  const serverNowMs = parseHttpDate(headers.get("date")) ?? nowMs;
  let longest: number | undefined;
  for (const { headers: names } of limits) {
    if (!names?.reset || !names.resetUnit || !names.remaining || parseCount(headers.get(names.remaining)) !== 0)
      continue;
    const atMs = parseReset(headers.get(names.reset), names.resetUnit, serverNowMs);
    if (atMs !== undefined && atMs > serverNowMs) longest = Math.max(longest ?? 0, atMs - serverNowMs);
  }
  return longest;
}
