import type { Clock } from "../../../src/http/clock.ts";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that jumps to its next timer whenever nothing else is left to do: minutes of waiting take no time. */
export interface SelfDrivenClock extends Clock {
  /** Runs timers until the work is over. */
  drive<T>(work: Promise<T>): Promise<T>;
}

/** Turns of the event loop that answers of a script need to arrive, bodies included. */
const turnsToSettle = 3;

export function selfDrivenClock(): SelfDrivenClock {
  const timers = new Set<{ readonly atMs: number; readonly work: () => void }>();
  let nowMs = Date.UTC(2026, 0, 5, 10, 0, 0);
  return {
    now: () => nowMs,
    after(delayMs, work) {
      const timer = { atMs: nowMs + Math.max(0, delayMs), work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async drive(work) {
      let isOver = false;
      const over = (): void => {
        isOver = true;
      };
      work.then(over, over);
      while (!isOver) {
        for (let turns = 0; turns < turnsToSettle && !isOver; turns++) await turn();
        if (isOver) break;
        const [next] = [...timers].sort((one, other) => one.atMs - other.atMs);
        if (!next) continue;
        timers.delete(next);
        nowMs = Math.max(nowMs, next.atMs);
        next.work();
      }
      return work;
    },
  };
}
