import { count, counted, span } from "./plain-numbers.ts";

/** How far a round is. */
export interface RoundProgress {
  readonly set: string;
  /** Rows of the set that came. */
  readonly rows: number;
  /** Rows that it has, where all of them are read and somebody counted them. */
  readonly of: number | null;
  /** Rows of all sets that came in this round, and how long that took; milliseconds. */
  readonly allRows: number;
  readonly spentMs: number;
  /** Requests that were sent, and that are still planned. */
  readonly sent: number;
  readonly toCome: number;
  /** How long the limits spread those that are to come, at least; milliseconds. */
  readonly limitedMs: number;
  /** What is left of the limit of a day; undefined where there is none. */
  readonly leftToday: number | undefined;
}

/** How far a round is, in a line: rows, how fast, how long it goes on, what is left of the day. */
export function progressText(progress: RoundProgress): string {
  const { set, rows, of, allRows, spentMs, sent, toCome, limitedMs, leftToday } = progress;
  const paceMs = (spentMs / Math.max(1, sent)) * toCome;
  return [
    `${set}: ${count(rows)}${of === null ? "" : ` of ${count(of)}`} rows`,
    `${count(Math.round(allRows / Math.max(0.001, spentMs / 1000)))} rows/s`,
    `${span(Math.max(paceMs, toCome > 0 ? limitedMs : 0))} to go`,
    ...(leftToday === undefined ? [] : [`${counted(leftToday, "request")} left today`]),
  ].join(", ");
}
