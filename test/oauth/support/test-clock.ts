import type { Runtime } from "../../../src/oauth/runtime.ts";

/** A clock that stands still until somebody sleeps or moves it: sleeping moves it at once. */
export interface TestClock extends Pick<Runtime, "now" | "sleep"> {
  advance(ms: number): void;
}

export const startMs = Date.UTC(2026, 0, 15, 9, 0, 0);

export function createTestClock(): TestClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    async sleep(ms) {
      // A turn of the event loop, so that requests in flight get on.
      await new Promise((resolve) => setTimeout(resolve, 1));
      nowMs += ms;
    },
    advance(ms) {
      nowMs += ms;
    },
  };
}
