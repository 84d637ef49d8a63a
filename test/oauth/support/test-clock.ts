import type { Runtime } from "../../../src/oauth/runtime.ts";

/** A clock that stands still until somebody sleeps or moves it: sleeping moves it at once. */
export interface TestClock extends Pick<Runtime, "now" | "monotonic" | "sleep"> {
  /** Lets time pass. */
  advance(ms: number): void;
  /** Sets the clock on the wall, forward or back: no time passes. */
  step(ms: number): void;
}

export const startMs = Date.UTC(2026, 0, 15, 9, 0, 0);

export function createTestClock(): TestClock {
  let passedMs = 0;
  let steppedMs = 0;
  return {
    now: () => startMs + passedMs + steppedMs,
    monotonic: () => passedMs,
    async sleep(ms) {
      // A turn of the event loop, so that requests in flight get on.
      await new Promise((resolve) => setTimeout(resolve, 1));
      passedMs += ms;
    },
    advance(ms) {
      passedMs += ms;
    },
    step(ms) {
      steppedMs += ms;
    },
  };
}
