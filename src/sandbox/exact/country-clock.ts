const hourMs = 3_600_000;

/** 01:00 UTC of the last Sunday of a month: when Europe changes its clocks. */
function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month + 1, 0, 1));
  return end.getTime() - end.getUTCDay() * 24 * hourMs;
}

/** How far the clock of the Dutch site is ahead of UTC. */
export function utcOffsetMs(instantMs: number): number {
  const year = new Date(instantMs).getUTCFullYear();
  const summer = instantMs >= lastSunday(year, 2) && instantMs < lastSunday(year, 9);
  return summer ? 2 * hourMs : hourMs;
}

/** The server's wall clock, written as if it were UTC: what Exact puts into `/Date(ms)/` (fact 61). */
export function wallClockMs(instantMs: number): number {
  return instantMs + utcOffsetMs(instantMs);
}

const isoPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(\.\d{1,7})?)?)?(Z?)$/i;
const jsonPattern = /^\/Date\((-?\d+)\)\/$/;

/**
 * Reads a date as callers write it: ISO 8601 without a zone is the wall clock; a final `Z` is taken as an
 * instant and moves to local time (fact 63). Undefined when it is no date.
 */
export function parseWallClock(text: string): number | undefined {
  const json = jsonPattern.exec(text)?.[1];
  if (json !== undefined) return Number(json);
  const iso = isoPattern.exec(text);
  if (!iso) return undefined;
  const [, day, minutes = "00:00", seconds = "00", fraction = "", zone] = iso;
  const ms = Date.parse(`${day}T${minutes}:${seconds}${fraction.slice(0, 4)}Z`);
  if (Number.isNaN(ms)) return undefined;
  return zone ? wallClockMs(ms) : ms;
}

/** A wall-clock time in ISO 8601 without a zone, milliseconds only where there are any. */
export function formatWallClock(wallMs: number): string {
  return new Date(wallMs).toISOString().replace(/(?:\.000)?Z$/, "");
}
