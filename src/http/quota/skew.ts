import type { QuotaRecord } from "./quota-record.ts";

/** Between which bounds (server's clock minus machine's clock, milliseconds) the truth lies. */
export type Skew = readonly [number, number];

/** What is assumed before the server has told its time. */
const assumed: Skew = [-1000, 1000];

/** The `Date` header is cut to whole seconds. */
const dateResolutionMs = 1000;

/** How far the server's clock is ahead of the machine's, at least and at most. */
export function skewOf(record: QuotaRecord | undefined): Skew {
  return record?.skew ?? assumed;
}

/** What an answer says about the server's clock: it was made between these two moments of the machine's clock. */
export interface SkewEvidence {
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
  /** The answer's `Date`, epoch milliseconds. */
  readonly dateMs?: number | undefined;
}

/** Narrows the bounds by the `Date` header. Bounds that contradict it are replaced: a clock was set. */
export function narrowByDate(
  skew: Skew | undefined,
  { sentAtMs, receivedAtMs, dateMs }: SkewEvidence,
): Skew | undefined {
  return dateMs === undefined ? skew : narrow(skew, [dateMs - receivedAtMs, dateMs + dateResolutionMs - sentAtMs]);
}

/** Narrows the bounds by the window in which the server counted: its clock was within it. */
export function narrowByWindow(
  skew: Skew | undefined,
  { sentAtMs, receivedAtMs }: SkewEvidence,
  endMs: number,
  windowMs: number,
): Skew | undefined {
  // A window alone says little, so it corrects the bounds and never becomes them.
  const [low, high] = [endMs - windowMs - receivedAtMs, endMs - sentAtMs];
  const [atLeast, atMost] = skew ?? assumed;
  if (atLeast >= low && atMost <= high) return skew;
  const bounds: Skew = [Math.max(atLeast, low), Math.min(atMost, high)];
  if (bounds[0] <= bounds[1]) return bounds;
  // Assumption and window exclude each other; the nearest that the window allows, as uncertain as before.
  return atLeast > high ? [high - dateResolutionMs, high] : [low, low + dateResolutionMs];
}

function narrow(known: Skew | undefined, seen: Skew): Skew {
  if (!known) return seen;
  if (seen[0] <= known[0] && seen[1] >= known[1]) return known;
  const bounds: Skew = [Math.max(known[0], seen[0]), Math.min(known[1], seen[1])];
  return bounds[0] <= bounds[1] ? bounds : seen;
}
