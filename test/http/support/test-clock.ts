import type { Clock } from "../../../src/http/clock.ts";

interface Timer {
  readonly atMs: number;
  readonly work: () => void;
}

/** A clock that stands still until told. */
export interface TestClock extends Clock {
  /** Runs what is due until `untilMs`, each thing at its own time, and lets promises settle in between. */
  runUntil(untilMs: number): Promise<void>;
  /** Timers that wait. */
  readonly pending: number;
}

/** Lets everything settle that needs no time. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function createTestClock(startMs = Date.UTC(2026, 0, 5, 10, 0, 0)): TestClock {
  const timers = new Set<Timer>();
  let nowMs = startMs;
  return {
    now: () => nowMs,
    after(delayMs, work) {
      const timer = { atMs: nowMs + Math.max(0, delayMs), work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async runUntil(untilMs) {
      for (;;) {
        await settle();
        let next: Timer | undefined;
        for (const timer of timers) if (timer.atMs <= untilMs && (!next || timer.atMs < next.atMs)) next = timer;
        if (!next) break;
        nowMs = Math.max(nowMs, next.atMs);
        timers.delete(next);
        next.work();
      }
      nowMs = Math.max(nowMs, untilMs);
    },
    get pending() {
      return timers.size;
    },
  };
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
