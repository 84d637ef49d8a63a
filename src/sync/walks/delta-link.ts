import type { Strategy } from "./strategy.ts";

/** A link of the service that brings what changed since it was given, deletions among it. */
export const deltaLink: Strategy = {
  readsAll: false,
  first: (_, { delta }) => (delta === null ? { trackChanges: true } : { link: delta }),
  highest: () => null,
  next: ({ state, page }) => ({ low: null, high: null, delta: page.delta ?? state.delta }),
};
