import type { Priority } from "../operation-hints.ts";
import { heldByOthers, leftOf } from "./left.ts";
import type { KeyedLimit, QuotaLimit } from "./quota-limit.ts";
import { emptyRecord, type QuotaRecord } from "./quota-record.ts";
import type { QuotaChange } from "./quota-store.ts";
import { addToSlots, countSlots, freeAtMs } from "./slots.ts";
import { currentWindow, isAtEdge, longWindowMs, windowMsOf, windowOverAtMs } from "./window.ts";

/** A request that wants to be let go. */
export interface TakeRequest {
  /** Unique for each request. */
  readonly id: string;
  readonly nowMs: number;
  readonly priority: Priority;
  /** Reservation that it draws from. */
  readonly reservation?: string | undefined;
  /** Share of a window that background work leaves to the others; 0 to 1. */
  readonly reservedShare: number;
  /** After this time without an answer a request in flight counts as lost; milliseconds. */
  readonly leaseMs: number;
}

/** The windows in which a request was counted, by key: what the answer's headers are compared with. */
export type CountedIn = Readonly<Record<string, { readonly endMs: number; readonly edge: boolean }>>;

/** Let go, with what is left by our count; or not before `retryAtMs` because of the limit `key`. */
export type TakeResult =
  | { readonly granted: true; readonly countedIn: CountedIn; readonly left: Readonly<Record<string, number>> }
  | { readonly granted: false; readonly key: string; readonly scope: string; readonly retryAtMs: number };

/** How often to look for a free place that another process may have given back; milliseconds. */
const pollMs = 100;

/** Of the answers that an error limit allows, only this share is risked by ourselves (fact 29: 6 to 8 of 10). */
const errorShare = 0.7;

/** Counts one request against all of its limits, or against none of them. Pure; the work of one transaction. */
export function take(
  limits: readonly KeyedLimit[],
  records: readonly (QuotaRecord | undefined)[],
  request: TakeRequest,
): QuotaChange<TakeResult> {
  for (const [index, { key, limit }] of limits.entries()) {
    const retryAtMs = whenFree(limit, records[index], request);
    if (retryAtMs !== undefined) return { records, result: { granted: false, key, scope: limit.name, retryAtMs } };
  }
  const countedIn: Record<string, { endMs: number; edge: boolean }> = {};
  const left: Record<string, number> = {};
  const after = limits.map(({ key, limit }, index) => {
    const record = charge(limit, records[index], request);
    if (record.window && limit.window === "fixed")
      countedIn[key] = { endMs: record.window.endMs, edge: isAtEdge(record, record.window, request.nowMs) };
    if (limit.requests !== undefined && !limit.counts) left[limit.name] = leftOf(limit, record, request.nowMs);
    return record;
  });
  return { records: after, result: { granted: true, countedIn, left } };
}

/** Undefined when the limit has room for one more; otherwise when to ask again. */
function whenFree(limit: QuotaLimit, record: QuotaRecord | undefined, request: TakeRequest): number | undefined {
  const { nowMs } = request;
  if (record?.blockedUntilMs !== undefined && record.blockedUntilMs > nowMs) return record.blockedUntilMs;
  if (limit.concurrent !== undefined && living(record, nowMs).length >= limit.concurrent) return nowMs + pollMs;
  if (limit.requests === undefined) return undefined;
  return limit.counts
    ? whenErrorsFree(limit, limit.requests, record, nowMs)
    : whenRequestsFree(limit, limit.requests, record, request);
}

function whenRequestsFree(
  limit: QuotaLimit,
  requests: number,
  record: QuotaRecord | undefined,
  request: TakeRequest,
): number | undefined {
  const { nowMs } = request;
  const allowed = record?.limit ?? requests;
  const room = request.priority === "background" ? Math.floor(allowed * (1 - request.reservedShare)) : allowed;
  const need = 1 + heldByOthers(record, nowMs, request.reservation);
  const windowMs = windowMsOf(limit);
  const window = currentWindow(record, limit, nowMs);
  if (window) return window.taken + window.foreign + need <= room ? undefined : windowOverAtMs(record, window.endMs);
  const slots = record?.slots ?? [];
  const used = countSlots(slots, windowMs, nowMs);
  return used + need <= room ? undefined : freeAtMs(slots, windowMs, nowMs, used + need - room);
}

/** Requests in flight may come back as errors too: they count as long as nobody knows. */
function whenErrorsFree(
  limit: QuotaLimit,
  requests: number,
  record: QuotaRecord | undefined,
  nowMs: number,
): number | undefined {
  const slots = record?.slots ?? [];
  const errors = countSlots(slots, windowMsOf(limit), nowMs);
  const most = errorsAllowed(requests);
  if (errors >= most) return freeAtMs(slots, windowMsOf(limit), nowMs, errors - most + 1);
  return errors + living(record, nowMs).length >= requests ? nowMs + pollMs : undefined;
}

/** How many answers of an error limit are risked: 7 of 10. */
export function errorsAllowed(requests: number): number {
  return Math.max(1, Math.floor(requests * errorShare));
}

function charge(limit: QuotaLimit, record: QuotaRecord = emptyRecord, request: TakeRequest): QuotaRecord {
  const { nowMs } = request;
  const windowMs = windowMsOf(limit);
  const next: { -readonly [K in keyof QuotaRecord]: QuotaRecord[K] } = {
    ...record,
    expiresAtMs: Math.max(record.expiresAtMs, nowMs + 2 * windowMs + request.leaseMs),
  };
  if (limit.concurrent !== undefined || limit.counts)
    next.inFlight = [...living(record, nowMs), [request.id, nowMs + request.leaseMs]];
  if (limit.requests === undefined || limit.counts) return next;
  const window = currentWindow(record, limit, nowMs);
  if (window)
    next.window = { ...window, taken: window.taken + 1, edge: window.edge + (isAtEdge(record, window, nowMs) ? 1 : 0) };
  else if (record.window) delete next.window;
  // A long fixed window never falls back to sliding, so it needs no slots.
  if (limit.window !== "fixed" || windowMs < longWindowMs) next.slots = addToSlots(record.slots, windowMs, nowMs);
  const hold = request.reservation === undefined ? undefined : record.holds?.[request.reservation];
  if (hold && request.reservation !== undefined)
    next.holds = { ...record.holds, [request.reservation]: { ...hold, count: Math.max(0, hold.count - 1) } };
  return next;
}

const none: readonly (readonly [string, number])[] = [];

function living(record: QuotaRecord | undefined, nowMs: number): readonly (readonly [string, number])[] {
  const all = record?.inFlight ?? none;
  return all.length === 0 || all.every(([, untilMs]) => untilMs > nowMs)
    ? all
    : all.filter(([, untilMs]) => untilMs > nowMs);
}
