import type { QuotaLimit } from "./quota-limit.ts";
import type { QuotaRecord } from "./quota-record.ts";
import { countSlots } from "./slots.ts";
import { currentWindow, windowMsOf } from "./window.ts";

/** What is left of a limit by our own count, less what is set aside for others. */
export function leftOf(limit: QuotaLimit, record: QuotaRecord | undefined, nowMs: number, own?: string): number {
  const allowed = record?.limit ?? limit.requests ?? 0;
  const window = currentWindow(record, limit, nowMs);
  const used = window ? window.taken + window.foreign : countSlots(record?.slots ?? [], windowMsOf(limit), nowMs);
  const blocked = record?.blockedUntilMs !== undefined && record.blockedUntilMs > nowMs;
  return blocked ? 0 : Math.max(0, allowed - used - heldByOthers(record, nowMs, own));
}

/** How much is set aside for other pieces of work. */
export function heldByOthers(record: QuotaRecord | undefined, nowMs: number, own: string | undefined): number {
  if (!record?.holds) return 0;
  let sum = 0;
  for (const [id, hold] of Object.entries(record.holds)) if (id !== own && hold.expiresAtMs > nowMs) sum += hold.count;
  return sum;
}
