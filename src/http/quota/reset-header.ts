import type { ResetUnit } from "./quota-limit.ts";

/**
 * Below this a number of "milliseconds" is one of seconds: 1e11 ms is the year 1973 and 1e11 s the year 5138 (fact 30:
 * clients disagree about the unit).
 */
const leastEpochMs = 1e11;

const digits = /^\d{1,16}(\.\d{1,9})?$/;

/**
 * The moment that a reset header names.
 *
 * @returns epoch milliseconds on the server's clock; for the unit `seconds` on ours. Undefined for a header that is
 * missing or makes no sense
 */
export function parseReset(value: string | null, unit: ResetUnit, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  if (!digits.test(text)) return undefined;
  const number = Number(text);
  if (unit === "seconds") return number < leastEpochMs ? nowMs + number * 1000 : undefined;
  if (number <= 0) return undefined;
  return number >= leastEpochMs ? number : number * 1000;
}

/** A count of a limit header: a whole number, 0 or more; undefined for anything else. */
export function parseCount(value: string | null): number | undefined {
  const text = value?.trim() ?? "";
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
