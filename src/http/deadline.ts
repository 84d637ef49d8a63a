import type { Clock } from "./clock.ts";

/** The end of a wait for work that listens to no signal, such as a store's: a moment, or a signal that comes before it. */
export interface Deadline {
  readonly signal: AbortSignal | undefined;
  /** Epoch milliseconds; Infinity without an end. */
  readonly deadlineAtMs: number;
  /** The error of a deadline that passed. */
  tooLate(): Error;
}

/** Calls `end` once when the deadline passes or the signal aborts, with the reason; the answer calls it off. */
export function whenOver(deadline: Deadline, clock: Clock, end: (reason: unknown) => void): () => void {
  const { signal, deadlineAtMs } = deadline;
  const abort = (): void => {
    off();
    end(signal?.reason);
  };
  const cancel =
    deadlineAtMs === Infinity
      ? () => {}
      : clock.after(deadlineAtMs - clock.now(), () => {
          off();
          end(deadline.tooLate());
        });
  const off = (): void => {
    cancel();
    signal?.removeEventListener("abort", abort);
  };
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return off;
}

/** `work`, unless the deadline passes before it; what becomes of it then is nobody's error. */
export function within<T>(work: PromiseLike<T>, deadline: Deadline, clock: Clock): Promise<T> {
  return new Promise((resolve, reject) => {
    const off = whenOver(deadline, clock, reject);
    work.then(
      (result) => {
        off();
        resolve(result);
      },
      (error: unknown) => {
        off();
        reject(error);
      },
    );
  });
}

/** `work` that nothing depends on any more: waits for it a little while, and for its failure not at all. */
export function briefly<T>(work: PromiseLike<T>, clock: Clock, longestMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const cancel = clock.after(longestMs, () => resolve(undefined));
    const done = (result?: T): void => {
      cancel();
      resolve(result);
    };
    work.then(done, () => done());
  });
}

/** Whether a store answered at once or will. */
export function isPending<T>(answer: T | PromiseLike<T>): answer is PromiseLike<T> {
  return typeof answer === "object" && answer !== null && typeof Reflect.get(answer, "then") === "function";
}
