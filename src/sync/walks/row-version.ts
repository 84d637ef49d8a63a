import { versionNumber } from "../sets/stored-value.ts";
import type { Strategy } from "./strategy.ts";

/** Below every version (fact 74): the first walk starts here, because a feed answers to a filter on its version only. */
const beginning = "1";

/**
 * Versions of rows. The next walk starts at the highest one that had been seen `lateSeconds` before this walk's first
 * request: a version below it was given out before that moment, so that its row was there to be read by this walk. Had
 * `low` been taken from the end of this walk, or from the next one's beginning, a row that commits late would lie below it.
 */
export const rowVersion: Strategy = {
  readsAll: false,
  first: ({ cursor = "" }, { low }) => ({
    filter: { [cursor]: { gt: low === null ? beginning : versionNumber(low) } },
  }),
  highest: () => null,
  next: ({ state: { low }, observed }) => ({
    low: low !== null && (observed === null || observed < low) ? low : observed,
    high: null,
    delta: null,
  }),
};
