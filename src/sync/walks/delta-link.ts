import type { Strategy } from "./strategy.ts";

/**
 * A link of the service that brings what changed since it was given, deletions among it. Of a list of several pages it may be
 * of the moment of the last one (fact 176): then nothing tells what changed on the others since they were read. So a load of
 * several pages is followed by a sweep, behind which the load's own link goes on: it is older than all that the sweep reads.
 */
export const deltaLink: Strategy = {
  readsAll: false,
  first: (_, { delta }) => (delta === null ? {} : { link: delta }),
  highest: () => null,
  next: ({ state: { walk, delta }, page }) =>
    walk?.kind === "sweep"
      ? { low: null, high: null, delta, readAgain: false }
      : { low: null, high: null, delta: page.delta ?? delta, readAgain: walk?.kind === "load" && walk.pages > 1 },
};
