import { type LocalDateTime, readLocalDateTime } from "../literals/local-datetime.ts";

const msPerDay = 86_400_000;
/** The first and the last millisecond that a four-digit year can name. */
const firstMs = -62_135_596_800_000;
const lastMs = 253_402_300_799_999;

const twoDigits: readonly string[] = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** Rows of a page share few days, so each is printed once. Bounded, because a feed can hold every day there is. */
const days = new Map<number, string>();
const maxDays = 4096;

function printDay(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * msPerDay).toISOString().slice(0, 11);
  if (days.size >= maxDays) days.clear();
  days.set(day, text);
  return text;
}

/** The milliseconds in `/Date(ms)/`, read without a regular expression since lists have millions of them; NaN when it is none. */
function readMs(text: string): number {
  const end = text.length - 2;
  if (end > 22 || !text.startsWith("/Date(") || !text.endsWith(")/")) return Number.NaN;
  const negative = text.charCodeAt(6) === 45;
  let at = negative ? 7 : 6;
  if (at === end) return Number.NaN;
  let ms = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    ms = ms * 10 + digit;
  }
  return negative ? -ms : ms;
}

/**
 * Writes the UTC fields of an Exact timestamp and no zone: they are the server's wall clock (fact 61), so nothing is
 * converted, and a date-only field keeps its day (fact 62). Milliseconds are shown only when there are some.
 */
function printWallClock(ms: number): LocalDateTime {
  const day = Math.floor(ms / msPerDay);
  const inDay = ms - day * msPerDay;
  const fraction = inDay % 1000;
  const seconds = (inDay - fraction) / 1000;
  const second = seconds % 60;
  const minutes = (seconds - second) / 60;
  const minute = minutes % 60;
  const hour = (minutes - minute) / 60;
  const text = `${printDay(day)}${twoDigits[hour]}:${twoDigits[minute]}:${twoDigits[second]}`;
  return fraction === 0 ? text : `${text}.${String(fraction).padStart(3, "0")}`;
}

/**
 * Reads a date and time of Exact Online: `/Date(ms)/`, or the zone-less text that functions answer with.
 *
 * @returns undefined when it is neither
 * @example
 * ```ts
 * readWallClock("/Date(1782404464260)/"); // "2026-06-25T16:21:04.260"
 * ```
 */
export function readWallClock(text: string): LocalDateTime | undefined {
  const ms = readMs(text);
  if (ms >= firstMs && ms <= lastMs) return printWallClock(ms);
  return Number.isNaN(ms) ? readLocalDateTime(text) : undefined;
}
