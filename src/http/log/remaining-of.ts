import type { QuotaLimit } from "../quota/quota-limit.ts";
import { parseCount } from "../quota/reset-header.ts";

/** What an answer's headers say is left of each limit, by the limits' names. */
export function remainingOf(headers: Headers, limits: readonly QuotaLimit[]): Record<string, number> {
  const left: Record<string, number> = {};
  for (const { name, headers: names } of limits) {
    const remaining = names?.remaining === undefined ? undefined : parseCount(headers.get(names.remaining));
    if (remaining !== undefined) left[name] = remaining;
  }
  return left;
}
