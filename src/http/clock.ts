/** Time as everything in this folder sees it; a test hands in one that stands still until told. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Milliseconds that only go forward: a clock that is set, or a machine that wakes, does not move them. Pauses of an
   * answer are measured by it. @default now
   */
  monotonic?(): number;
  /** Runs `work` after `delayMs`; returns a function that cancels it. */
  after(delayMs: number, work: () => void): () => void;
}

/** Node's timers take no longer delay: a longer one fires at once. */
const longestTimerMs = 2_147_483_647;

/** The machine's own time. Its timers never keep a process alive by themselves: the request or the caller does. */
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
