import { InvalidArgumentError } from "commander";

const unitsMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A moment in epoch milliseconds: so long ago (`90s`, `15m`, `2h`, `30d`), or a date as ISO writes it, in UTC unless it says otherwise. */
export function readTime(text: string, nowMs: number = Date.now()): number {
  const [, amount, unit = ""] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (amount !== undefined) return nowMs - Number(amount) * (unitsMs[unit] ?? 0);
  const isIso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text);
  const timeMs = isIso ? Date.parse(/T[^Z+-]*$/.test(text) ? `${text}Z` : text) : NaN;
  if (Number.isNaN(timeMs))
    throw new InvalidArgumentError("Give 90s, 15m, 2h or 30d ago, or a date such as 2026-07-01 or 2026-07-01T08:30Z.");
  return timeMs;
}
