import type { QuotaLimit } from "./quota-limit.ts";
import type { FixedWindow, QuotaRecord } from "./quota-record.ts";
import { skewOf } from "./skew.ts";

/**
 * From this length on a fixed window is believed in without headers: it begins at a whole multiple of its length, UTC
 * (fact 31), and a wrong guess costs less than a day that slides. Shorter ones slide until a header names them.
 */
export const longWindowMs = 3_600_000;

/** A request that leaves this shortly before the end of a window may be counted in the next one. */
export const edgeMs = 5000;

/** Waited beyond the end of a window, for clocks that run a little apart. */
export const boundaryMarginMs = 50;

/** Length of a limit's window. */
export function windowMsOf(limit: QuotaLimit): number {
  return (limit.windowSeconds ?? 60) * 1000;
}

/** The window that a request sent now counts in; undefined when nobody knows where windows begin. */
export function currentWindow(
  record: QuotaRecord | undefined,
  limit: QuotaLimit,
  nowMs: number,
): FixedWindow | undefined {
  if (limit.window !== "fixed" || limit.counts) return undefined;
  const windowMs = windowMsOf(limit);
  const isLong = windowMs >= longWindowMs;
  // As early as the server's clock can be: a window is over only when it is over for certain.
  const serverMs = nowMs + skewOf(record)[0] - boundaryMarginMs;
  const known = record?.window;
  if (known && serverMs < known.endMs && known.endMs - serverMs <= windowMs + 2 * edgeMs) return known;
  if (known && (known.confirmed || isLong) && serverMs >= known.endMs && serverMs < known.endMs + windowMs)
    return followingWindow(known, windowMs);
  if (!isLong) return undefined;
  return { endMs: (Math.floor(serverMs / windowMs) + 1) * windowMs, taken: 0, foreign: 0, edge: 0, confirmed: false };
}

/** The window after `window`; what left too late for the one may already be in the other. */
export function followingWindow(window: FixedWindow, windowMs: number): FixedWindow {
  return { endMs: window.endMs + windowMs, taken: window.edge, foreign: 0, edge: 0, confirmed: false };
}

/** Machine time at which a window is over for certain. */
export function windowOverAtMs(record: QuotaRecord | undefined, endMs: number): number {
  return endMs - skewOf(record)[0] + boundaryMarginMs;
}

/** Whether a request that leaves now can reach the server after the end of the window. */
export function isAtEdge(record: QuotaRecord | undefined, window: FixedWindow, nowMs: number): boolean {
  return nowMs + skewOf(record)[1] + edgeMs >= window.endMs;
}
