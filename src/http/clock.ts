/** The clock and timers of a chain. A test gives one that moves only when it is told to. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Milliseconds of a clock that only goes forward, also when the machine's time is set or the machine wakes up. It
   * measures pauses of an answer. @default now
   */
  monotonic?(): number;
  /** Runs `work` after `delayMs`; returns a function that cancels it. */
  after(delayMs: number, work: () => void): () => void;
}

/** The longest delay of Node's timers: a longer one fires at once. */
const longestTimerMs = 2_147_483_647;

/** The machine's own time. Its timers do not keep a process alive: the request or the caller does. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, work) {
    const timer = setTimeout(work, Math.min(longestTimerMs, Math.max(0, delayMs)));
    return () => clearTimeout(timer);
  },
};

/** Resolves after `delayMs`, or rejects with the signal's reason. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const abort = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    signal?.addEventListener("abort", abort, { once: true });
  });
}
