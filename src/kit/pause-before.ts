import { setTimeout as sleep } from "node:timers/promises";

/** Longest pause between two attempts. */
const longestMs = 50;

/** Waits a little before another attempt: full jitter over a span that doubles, so that rivals drift apart. */
export function pauseBefore(attempt: number): Promise<void> {
  return sleep(Math.random() * Math.min(longestMs, 2 ** attempt));
}
