/** What `withinTime()` answers when the work took too long. */
export const timedOut: unique symbol = Symbol("timed out");

/** A timer that fires later than that after its time means that the process stood still. */
const stoodStillMs = 1_000;

/** Time to read what arrived while the process stood still. */
const graceMs = 5_000;

/**
 * Waits for `work`, at most `timeoutMs`. After a pause of the process (SIGSTOP, sleep of the machine) timers fire
 * before the sockets are read: then the answer, which may hold the only valid refresh token, gets a little longer.
 */
export async function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T | typeof timedOut> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof timedOut>((resolve) => {
    const arm = (delayMs: number): void => {
      const dueAt = performance.now() + delayMs;
      timer = setTimeout(() => {
        if (performance.now() - dueAt > stoodStillMs) arm(graceMs);
        else resolve(timedOut);
      }, delayMs);
    };
    arm(timeoutMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
