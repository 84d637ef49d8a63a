import type { KeyedLimit } from "./quota-limit.ts";
import type { QuotaRecord } from "./quota-record.ts";
import type { QuotaReading } from "./read-quota-headers.ts";
import { slidingMarginMs } from "./slots.ts";
import { currentWindow, longWindowMs, windowMsOf, windowOverAtMs } from "./window.ts";

/** Which limit a 429 means, by its place in the list, and until when nothing is sent. */
export interface Refusal {
  readonly index: number;
  readonly untilMs: number;
  /** True when nothing in the answer or the ledger told which limit it is. */
  readonly blind: boolean;
}

/** What is known of a 429. */
export interface RefusalInput {
  readonly limits: readonly KeyedLimit[];
  readonly records: readonly (QuotaRecord | undefined)[];
  /** Headers by limit; undefined for a limit whose headers are missing. */
  readonly readings: readonly (QuotaReading | undefined)[];
  readonly retryAfterMs: number | undefined;
  readonly nowMs: number;
}

/** A header must not stop everybody for longer than the longest limit there is; milliseconds. */
const maxPauseMs = 86_400_000;

/** After this many blind refusals, each waited out, it is not the short limit. */
const blindRefusalsOfShort = 3;

/**
 * Tells the limits apart when the server says no. In this order: headers that say 0; the only family of headers that
 * is there (fact 32); a limit that is used up by our own count; the shortest one, since waiting for it costs least
 * (fact 33), until it has been waited for in vain (facts 35, 36). Undefined when the limits have no headers and the
 * server named no time: then the retry backs off (fact 111).
 */
export function classifyRefusal(input: RefusalInput): Refusal | undefined {
  const { limits, records, readings, retryAfterMs, nowMs } = input;
  const windows = limits
    .map(({ limit }, index) => ({ limit, index }))
    .filter(({ limit }) => limit.requests !== undefined && !limit.counts)
    .sort((a, b) => windowMsOf(a.limit) - windowMsOf(b.limit));
  const shortest = windows[0] ?? (limits.length > 0 ? { index: 0, limit: undefined } : undefined);
  if (!shortest) return undefined;

  const until = (index: number): number => {
    const resetAtMs = readings[index]?.resetAtMs;
    const limit = limits[index]?.limit;
    const record = records[index];
    if (resetAtMs !== undefined && windowOverAtMs(record, resetAtMs) > nowMs) return windowOverAtMs(record, resetAtMs);
    if (retryAfterMs !== undefined) return nowMs + Math.min(retryAfterMs, maxPauseMs);
    const windowMs = limit ? windowMsOf(limit) : 0;
    const window = limit && windowMs >= longWindowMs ? currentWindow(record, limit, nowMs) : undefined;
    // Without a header even a short window that we believe to know may be another one: a whole one more is certain.
    return window ? windowOverAtMs(record, window.endMs) : nowMs + windowMs + slidingMarginMs;
  };
  const told = (index: number): Refusal => ({ index, untilMs: until(index), blind: false });

  const empty = windows.findLast(({ index }) => readings[index]?.remaining === 0);
  if (empty) return told(empty.index);
  const present = windows.filter(({ index }) => readings[index] !== undefined);
  const only = present.length === 1 && windows.length > 1 ? present[0] : undefined;
  if (only && readings[only.index]?.remaining === undefined) return told(only.index);

  const usedUp = windows.findLast(({ limit, index }) => {
    const record = records[index];
    const window = currentWindow(record, limit, nowMs);
    return window !== undefined && window.taken + window.foreign >= (record?.limit ?? limit.requests ?? Infinity);
  });
  if (usedUp) return told(usedUp.index);
  if (!windows.some(({ limit }) => limit.headers?.reset))
    return retryAfterMs === undefined ? undefined : told(shortest.index);

  const next = windows[1];
  const inVain = (records[shortest.index]?.blindRefusals ?? 0) >= blindRefusalsOfShort - 1;
  if (inVain && next) return { ...told(next.index), blind: true };
  return { ...told(shortest.index), blind: true };
}
