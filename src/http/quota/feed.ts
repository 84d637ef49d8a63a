import { parseHttpDate, parseRetryAfter } from "../retry/retry-after.ts";
import type { KeyedLimit, QuotaLimit } from "./quota-limit.ts";
import { emptyRecord, type FixedWindow, type QuotaRecord } from "./quota-record.ts";
import type { QuotaChange } from "./quota-store.ts";
import { type QuotaReading, readQuotaHeaders } from "./read-quota-headers.ts";
import { classifyRefusal } from "./refusal.ts";
import { narrowByDate, narrowByWindow, skewOf } from "./skew.ts";
import { addToSlots, countSlots } from "./slots.ts";
import type { CountedIn } from "./take.ts";
import { currentWindow, followingWindow, windowMsOf } from "./window.ts";

/** What came back for a request that was let go. */
export interface FeedInput {
  readonly id: string;
  readonly countedIn: CountedIn;
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
  /** Absent when no answer came. */
  readonly answer?: { readonly status: number; readonly headers: Headers } | undefined;
}

/** What the ledger made of an answer. */
export interface FeedResult {
  /** Set after a 429: the limit that it meant, and until when nothing is sent. */
  readonly refusedBy?: { readonly scope: string; readonly untilMs: number };
}

type Draft = { -readonly [K in keyof QuotaRecord]: QuotaRecord[K] };

/** Tells the ledger what came back for a request. Pure; the work of one transaction. */
export function feed(limits: readonly KeyedLimit[], records: readonly (QuotaRecord | undefined)[], input: FeedInput): QuotaChange<FeedResult> {
  const { answer, receivedAtMs } = input;
  const evidence = { sentAtMs: input.sentAtMs, receivedAtMs, dateMs: answer && parseHttpDate(answer.headers.get("date")) };
  const readings: (QuotaReading | undefined)[] = [];

  const drafts = limits.map(({ key, limit }, index): Draft => {
    const draft: Draft = { ...(records[index] ?? emptyRecord) };
    release(draft, input.id);
    if (!answer) return draft;
    if (limit.counts?.includes(answer.status)) draft.slots = addToSlots(draft.slots, windowMsOf(limit), receivedAtMs);
    if (answer.status !== 429 && draft.blindRefusals !== undefined) delete draft.blindRefusals;
    if (!limit.headers) return draft;
    const skew = narrowByDate(draft.skew, evidence);
    if (skew) draft.skew = skew;
    const [low, high] = skewOf(draft);
    const reading = readQuotaHeaders(limit, answer.headers, receivedAtMs + (low + high) / 2);
    readings[index] = reading;
    if (!reading) return draft;
    if (reading.limit !== undefined) draft.limit = reading.limit;
    if (limit.window === "fixed" && !limit.counts && reading.resetAtMs !== undefined) {
      const narrowed = narrowByWindow(draft.skew, evidence, reading.resetAtMs, windowMsOf(limit));
      if (narrowed) draft.skew = narrowed;
      draft.window = align(limit, draft, reading, reading.resetAtMs, input.countedIn[key], receivedAtMs);
    }
    return draft;
  });

  if (answer?.status !== 429) return { records: drafts, result: {} };
  const retryAfterMs = parseRetryAfter(answer.headers.get("retry-after"), answer.headers.get("date"), receivedAtMs);
  const refusal = classifyRefusal({ limits, records: drafts, readings, retryAfterMs, nowMs: receivedAtMs });
  const draft = refusal && drafts[refusal.index];
  const limit = refusal && limits[refusal.index]?.limit;
  if (!draft || !limit) return { records: drafts, result: {} };
  // Refusals of requests that left before the pause began are the same refusal.
  if (refusal.blind && input.sentAtMs >= (records[refusal.index]?.blockedUntilMs ?? 0)) countBlind(drafts);
  draft.blockedUntilMs = Math.max(draft.blockedUntilMs ?? 0, refusal.untilMs);
  draft.expiresAtMs = Math.max(draft.expiresAtMs, draft.blockedUntilMs);
  return { records: drafts, result: { refusedBy: { scope: limit.name, untilMs: draft.blockedUntilMs } } };
}

function release(draft: Draft, id: string): void {
  if (draft.inFlight) draft.inFlight = draft.inFlight.filter(([other]) => other !== id);
}

function countBlind(drafts: readonly Draft[]): void {
  for (const draft of drafts) draft.blindRefusals = (draft.blindRefusals ?? 0) + 1;
}

/** Brings our own count of a window together with what the header says about it. */
function align(limit: QuotaLimit, draft: Draft, reading: QuotaReading, endMs: number, counted: CountedIn[string] | undefined, nowMs: number): FixedWindow {
  const windowMs = windowMsOf(limit);
  const own = currentWindow(draft, limit, nowMs);
  let window: FixedWindow;
  if (own?.endMs === endMs) window = settleEdge(own, counted, windowMs);
  // An answer that comes late speaks of a window that is over: all it can tell is that its request counted there.
  else if (own && endMs < own.endMs && own.endMs - endMs <= windowMs) return settleLate(own, endMs, counted, windowMs);
  else if (own && endMs === own.endMs + windowMs) window = settleEdge(followingWindow(own, windowMs), counted, windowMs);
  // The first header: whatever was sent during the last window may be in this one.
  else window = { endMs, taken: own ? own.taken : countSlots(draft.slots, windowMs, nowMs), foreign: 0, edge: 0, confirmed: true };
  return { ...window, foreign: Math.max(window.foreign, foreignUse(window, reading, draft.limit ?? limit.requests)), confirmed: true };
}

/** The server's count less our own: requests of ours that are still on their way are in our count already. */
function foreignUse(window: FixedWindow, reading: QuotaReading, limit: number | undefined): number {
  return reading.remaining === undefined || limit === undefined ? 0 : Math.max(0, limit - reading.remaining - window.taken);
}

/** A request whose window is known now no longer counts in two; one that arrived later than expected counts here. */
function settleEdge(window: FixedWindow, counted: CountedIn[string] | undefined, windowMs: number): FixedWindow {
  if (!counted) return window;
  if (counted.endMs === window.endMs) return counted.edge ? { ...window, edge: Math.max(0, window.edge - 1) } : window;
  const isFromBefore = counted.endMs === window.endMs - windowMs;
  return isFromBefore && !counted.edge ? { ...window, taken: window.taken + 1 } : window;
}

function settleLate(window: FixedWindow, endMs: number, counted: CountedIn[string] | undefined, windowMs: number): FixedWindow {
  const wasAtEdge = counted?.edge === true && counted.endMs === endMs && window.endMs === endMs + windowMs;
  return wasAtEdge ? { ...window, taken: Math.max(0, window.taken - 1) } : window;
}
