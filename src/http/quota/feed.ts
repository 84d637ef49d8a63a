import { parseHttpDate, parseRetryAfter } from "../retry/retry-after.ts";
import type { KeyedLimit, QuotaLimit } from "./quota-limit.ts";
import { emptyRecord, type FixedWindow, type QuotaRecord } from "./quota-record.ts";
import type { QuotaChange } from "./quota-store.ts";
import { type QuotaReading, readQuotaHeaders } from "./read-quota-headers.ts";
import { classifyRefusal } from "./refusal.ts";
import { narrowByDate, narrowByWindow, type SkewEvidence, skewOf } from "./skew.ts";
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

/** Tells the ledger what came back for a request. Pure; the work of one transaction. */
export function feed(
  limits: readonly KeyedLimit[],
  records: readonly (QuotaRecord | undefined)[],
  input: FeedInput,
): QuotaChange<FeedResult> {
  const { answer, receivedAtMs } = input;
  const evidence = {
    sentAtMs: input.sentAtMs,
    receivedAtMs,
    dateMs: answer && parseHttpDate(answer.headers.get("date")),
  };
  const readings: (QuotaReading | undefined)[] = [];

  // A record that says the same afterwards stays the same object: it need not be written.
  const after = limits.map((keyed, index) => {
    const before = records[index];
    const { record, reading } = read(keyed, before ?? emptyRecord, input, evidence);
    readings[index] = reading;
    return record === emptyRecord ? before : record;
  });

  if (answer?.status !== 429) return { records: after, result: noRefusal };
  const retryAfterMs = parseRetryAfter(answer.headers.get("retry-after"), answer.headers.get("date"), receivedAtMs);
  const refusal = classifyRefusal({ limits, records: after, readings, retryAfterMs, nowMs: receivedAtMs });
  const limit = refusal && limits[refusal.index]?.limit;
  if (!refusal || !limit) return { records: after, result: noRefusal };
  // Refusals of requests that left before the pause began are the same refusal.
  const counts = refusal.blind && input.sentAtMs >= (records[refusal.index]?.blockedUntilMs ?? 0);
  const untilMs = Math.max(after[refusal.index]?.blockedUntilMs ?? 0, refusal.untilMs);
  return {
    records: after.map((record = emptyRecord, index) => {
      const next = counts ? { ...record, blindRefusals: (record.blindRefusals ?? 0) + 1 } : record;
      return index === refusal.index
        ? { ...next, blockedUntilMs: untilMs, expiresAtMs: Math.max(next.expiresAtMs, untilMs) }
        : next;
    }),
    result: { refusedBy: { scope: limit.name, untilMs } },
  };
}

const noRefusal: FeedResult = {};

/** What an answer, or none, makes of one limit's record. */
function read(
  { key, limit }: KeyedLimit,
  before: QuotaRecord,
  { id, answer, receivedAtMs, countedIn }: FeedInput,
  evidence: SkewEvidence,
): { readonly record: QuotaRecord; readonly reading?: QuotaReading | undefined } {
  let record = release(before, id);
  if (!answer) return { record };
  if (limit.counts?.includes(answer.status))
    record = { ...record, slots: addToSlots(record.slots, windowMsOf(limit), receivedAtMs) };
  if (answer.status !== 429) record = seeing(record);
  if (!limit.headers) return { record };
  record = withSkew(record, narrowByDate(record.skew, evidence));
  const [low, high] = skewOf(record);
  const reading = readQuotaHeaders(limit, answer.headers, receivedAtMs + (low + high) / 2);
  if (!reading) return { record };
  if (reading.limit !== undefined && reading.limit !== record.limit) record = { ...record, limit: reading.limit };
  if (limit.window !== "fixed" || limit.counts || reading.resetAtMs === undefined) return { record, reading };
  record = withSkew(record, narrowByWindow(record.skew, evidence, reading.resetAtMs, windowMsOf(limit)));
  const window = align(limit, record, reading, reading.resetAtMs, countedIn[key], receivedAtMs);
  return { record: window === record.window ? record : { ...record, window }, reading };
}

function release(record: QuotaRecord, id: string): QuotaRecord {
  return record.inFlight ? { ...record, inFlight: record.inFlight.filter(([other]) => other !== id) } : record;
}

/** An answer that is no refusal: those before it meant something else. */
function seeing(record: QuotaRecord): QuotaRecord {
  if (record.blindRefusals === undefined) return record;
  const { blindRefusals: _, ...rest } = record;
  return rest;
}

function withSkew(record: QuotaRecord, skew: QuotaRecord["skew"]): QuotaRecord {
  return skew && skew !== record.skew ? { ...record, skew } : record;
}

/** Brings our own count of a window together with what the header says about it. */
function align(
  limit: QuotaLimit,
  record: QuotaRecord,
  reading: QuotaReading,
  endMs: number,
  counted: CountedIn[string] | undefined,
  nowMs: number,
): FixedWindow {
  const windowMs = windowMsOf(limit);
  const own = currentWindow(record, limit, nowMs);
  let window: FixedWindow;
  if (own?.endMs === endMs) window = settleEdge(own, counted, windowMs);
  // An answer that comes late speaks of a window that is over: all it can tell is that its request counted there.
  else if (own && endMs < own.endMs && own.endMs - endMs <= windowMs) return settleLate(own, endMs, counted, windowMs);
  else if (own && endMs === own.endMs + windowMs)
    window = settleEdge(followingWindow(own, windowMs), counted, windowMs);
  // The first header: whatever was sent during the last window may be in this one.
  else
    window = {
      endMs,
      taken: own ? own.taken : countSlots(record.slots, windowMs, nowMs),
      foreign: 0,
      edge: 0,
      confirmed: true,
    };
  const foreign = Math.max(window.foreign, foreignUse(window, reading, record.limit ?? limit.requests));
  return window.confirmed && window.foreign === foreign ? window : { ...window, foreign, confirmed: true };
}

/** The server's count less our own: requests of ours that are still on their way are in our count already. */
function foreignUse(window: FixedWindow, reading: QuotaReading, limit: number | undefined): number {
  return reading.remaining === undefined || limit === undefined
    ? 0
    : Math.max(0, limit - reading.remaining - window.taken);
}

/** A request whose window is known now no longer counts in two; one that arrived later than expected counts here. */
function settleEdge(window: FixedWindow, counted: CountedIn[string] | undefined, windowMs: number): FixedWindow {
  if (!counted) return window;
  if (counted.endMs === window.endMs) return counted.edge ? { ...window, edge: Math.max(0, window.edge - 1) } : window;
  const isFromBefore = counted.endMs === window.endMs - windowMs;
  return isFromBefore && !counted.edge ? { ...window, taken: window.taken + 1 } : window;
}

function settleLate(
  window: FixedWindow,
  endMs: number,
  counted: CountedIn[string] | undefined,
  windowMs: number,
): FixedWindow {
  const wasAtEdge = counted?.edge === true && counted.endMs === endMs && window.endMs === endMs + windowMs;
  return wasAtEdge ? { ...window, taken: Math.max(0, window.taken - 1) } : window;
}
