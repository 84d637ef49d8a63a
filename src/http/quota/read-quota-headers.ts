import type { QuotaLimit } from "./quota-limit.ts";
import { parseCount, parseReset } from "./reset-header.ts";
import { windowMsOf } from "./window.ts";

/** What an answer's headers say about one limit. A header that is missing is not zero (fact 32). */
export interface QuotaReading {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** End of the window, server time. */
  readonly resetAtMs: number | undefined;
}

/** How far a reset may lie beyond its own window before it is taken for nonsense. */
const slackMs = 60_000;

/**
 * Reads the headers of one limit; undefined when the answer has none of them.
 *
 * @param serverNowMs server time as well as it is known
 */
export function readQuotaHeaders(limit: QuotaLimit, headers: Headers, serverNowMs: number): QuotaReading | undefined {
  const names = limit.headers;
  if (!names) return undefined;
  const most = parseCount(names.limit ? headers.get(names.limit) : null);
  const remaining = parseCount(names.remaining ? headers.get(names.remaining) : null);
  const resetAtMs = names.reset
    ? parseReset(headers.get(names.reset), names.resetUnit ?? "epoch-milliseconds", serverNowMs)
    : undefined;
  const plausible = resetAtMs !== undefined && Math.abs(resetAtMs - serverNowMs) <= windowMsOf(limit) + slackMs;
  if (most === undefined && remaining === undefined && !plausible) return undefined;
  return { limit: most || undefined, remaining, resetAtMs: plausible ? resetAtMs : undefined };
}
