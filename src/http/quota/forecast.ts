import { leftOf } from "./left.ts";
import type { KeyedLimit, QuotaLimit } from "./quota-limit.ts";
import { emptyRecord, type QuotaRecord } from "./quota-record.ts";
import type { QuotaChange } from "./quota-store.ts";
import { freeAtMs } from "./slots.ts";
import { currentWindow, longWindowMs, windowMsOf, windowOverAtMs } from "./window.ts";

/** What a piece of work would use of one limit. */
export interface LimitForecast {
  readonly name: string;
  readonly limit: number;
  /** Requests left now, without those reserved for others. */
  readonly left: number;
  /** Epoch milliseconds at which the whole limit is available again, if that is known. */
  readonly resetAtMs: number;
}

/** Whether a piece of work fits into the limits, and when it can end. */
export interface QuotaForecast {
  readonly needed: number;
  /** Whether it fits into every long limit, such as the limit of a day. A short limit only makes it slower. */
  readonly enough: boolean;
  readonly limits: readonly LimitForecast[];
  /** Epoch milliseconds of the earliest end that the limits allow. */
  readonly earliestEndMs: number;
  /** `This needs 310 of 4,120 left (day).` */
  readonly summary: string;
}

/** Whether use can be set aside: only where the piece of work fits into one window. */
export function isLong(limit: QuotaLimit): boolean {
  return limit.requests !== undefined && !limit.counts && windowMsOf(limit) >= longWindowMs;
}

/** What `needed` requests would mean for the limits, without taking anything. Pure. */
export function forecast(
  limits: readonly KeyedLimit[],
  records: readonly (QuotaRecord | undefined)[],
  needed: number,
  nowMs: number,
): QuotaForecast {
  let earliestEndMs = nowMs;
  let enough = true;
  const rows: LimitForecast[] = [];
  for (const [index, { limit }] of limits.entries()) {
    const record = records[index];
    if (limit.requests === undefined || limit.counts) continue;
    const most = record?.limit ?? limit.requests;
    const left = leftOf(limit, record, nowMs);
    const resetAtMs = resetOf(limit, record, nowMs);
    rows.push({ name: limit.name, limit: most, left, resetAtMs });
    if (needed <= left) continue;
    if (isLong(limit)) enough = false;
    const windowsAfter = Math.ceil((needed - left) / most) - 1;
    earliestEndMs = Math.max(earliestEndMs, resetAtMs + windowsAfter * windowMsOf(limit));
  }
  const tightest = rows.reduce<LimitForecast | undefined>((a, b) => (a && a.limit >= b.limit ? a : b), undefined);
  return { needed, enough, limits: rows, earliestEndMs, summary: summarize(needed, enough, tightest) };
}

function resetOf(limit: QuotaLimit, record: QuotaRecord | undefined, nowMs: number): number {
  const window = currentWindow(record, limit, nowMs);
  const slots = record?.slots ?? [];
  const freeMs = window ? windowOverAtMs(record, window.endMs) : freeAtMs(slots, windowMsOf(limit), nowMs, Infinity);
  return Math.max(freeMs, record?.blockedUntilMs ?? 0);
}

const group = (count: number): string => count.toLocaleString("en-US");

function summarize(needed: number, enough: boolean, row: LimitForecast | undefined): string {
  if (!row) return `This needs ${group(needed)}; no limit is known.`;
  const text = `This needs ${group(needed)} of ${group(row.left)} left (${row.name})`;
  return enough ? `${text}.` : `${text}: not enough before ${new Date(row.resetAtMs).toISOString()}.`;
}

/** Whether requests were reserved. */
export interface ReserveResult {
  readonly reserved: boolean;
  readonly forecast: QuotaForecast;
}

/** Sets `count` aside in every long limit, or in none of them. Pure; the work of one transaction. */
export function reserve(
  limits: readonly KeyedLimit[],
  records: readonly (QuotaRecord | undefined)[],
  id: string,
  count: number,
  nowMs: number,
  ttlMs: number,
): QuotaChange<ReserveResult> {
  const view = forecast(limits, records, count, nowMs);
  if (!view.enough) return { records, result: { reserved: false, forecast: view } };
  const after = limits.map(({ limit }, index) => {
    const record = records[index];
    if (!isLong(limit)) return record;
    const { holds = {}, ...rest } = record ?? emptyRecord;
    const living = Object.fromEntries(Object.entries(holds).filter(([, hold]) => hold.expiresAtMs > nowMs));
    const expiresAtMs = nowMs + ttlMs;
    return {
      ...rest,
      holds: { ...living, [id]: { count, expiresAtMs } },
      expiresAtMs: Math.max(rest.expiresAtMs, expiresAtMs),
    };
  });
  return { records: after, result: { reserved: true, forecast: view } };
}

/** Gives back what is left of a reservation. */
export function cancelReservation(records: readonly (QuotaRecord | undefined)[], id: string): QuotaChange<undefined> {
  return {
    records: records.map((record) => {
      if (!record?.holds?.[id]) return record;
      const { [id]: _, ...holds } = record.holds;
      return { ...record, holds };
    }),
    result: undefined,
  };
}
