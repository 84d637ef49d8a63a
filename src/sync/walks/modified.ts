import type { SyncRow } from "../../../generated/tables.ts";
import type { Strategy } from "./strategy.ts";

/** A wall clock shows one hour twice a year: what was written in the first of the two looks like the second (fact 82). */
const summerTimeMs = 3_600_000;

const zone = /(?:Z|[+-]\d\d:\d\d)$/;

/** A stamp in milliseconds; the one of a wall clock as if it were UTC. */
function stampMs(stamp: string): number {
  return Date.parse(zone.test(stamp) ? stamp : `${stamp}Z`);
}

/** Milliseconds as a stamp of the same form as the one that was seen. */
function stampLike(form: string, ms: number): string {
  const text = new Date(ms).toISOString();
  return zone.test(form) ? text : text.slice(0, -1);
}

function laterOf(one: string | null, other: unknown): string | null {
  if (typeof other !== "string" || Number.isNaN(stampMs(other))) return one;
  return one === null || stampMs(other) > stampMs(one) ? other : one;
}

/** How long before a stamp others of its time can still appear. */
function slackMs({ lateSeconds = 0, wallClock }: SyncRow): number {
  return lateSeconds * 1000 + (wallClock ? summerTimeMs : 0);
}

/**
 * Stamps. The next walk starts a while before the smaller of this walk's first request and the highest stamp seen: a stamp
 * ahead of its time must not hide the rows until then. A wall clock is taken as if it were UTC: east of Greenwich that is
 * earlier than it was, and rows are read twice. Where no stamp was seen there is nothing to start from.
 */
export const modified: Strategy = {
  readsAll: false,
  first: ({ cursor = "" }, { low }) => (low === null ? {} : { filter: { [cursor]: { ge: low } } }),
  highest: ({ cursor = "" }, high, { rows }) => rows.reduce((highest, row) => laterOf(highest, row[cursor]), high),
  next: ({ row, state: { high }, startedMs }) => ({
    low: high === null ? null : stampLike(high, Math.min(startedMs, stampMs(high)) - slackMs(row)),
    high,
    delta: null,
  }),
};
