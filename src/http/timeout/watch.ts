import { AttemptTimeout } from "../../errors/attempt-timeout.ts";
import { BodyIdleTimeout } from "../../errors/body-idle-timeout.ts";
import type { Attempt } from "../call.ts";
import type { Clock } from "../clock.ts";

/** Limits of one attempt, milliseconds. */
export interface WatchLimits {
  readonly attemptTimeoutMs: number;
  readonly bodyIdleTimeoutMs: number;
}

/**
 * Watches one attempt from the moment it is sent until its body is complete: it ends it when a limit passes or the
 * caller gives up, and tells which of them it was. `end()` leaves no timer and no listener behind.
 */
export class Watch {
  readonly #attempt: Attempt;
  readonly #clock: Clock;
  readonly #limits: WatchLimits;
  readonly #controller = new AbortController();
  /** Ends the request itself; for the transport. Kept, since Node makes sure whose it is whenever a controller is asked. */
  readonly signal: AbortSignal = this.#controller.signal;
  /** Ends the work that waits; several pieces of work never wait at once. */
  #reject: ((reason: unknown) => void) | undefined;
  readonly #byDeadline: boolean;
  /** What is left of the whole attempt, by the timers that ran: it is no longer or shorter when the machine's clock is set. */
  #leftMs: number;
  #cancel: () => void = () => {};
  #lastChunkMs = 0;
  #awaited = false;
  #receivedBytes = 0;

  constructor(attempt: Attempt, clock: Clock, limits: WatchLimits) {
    this.#attempt = attempt;
    this.#clock = clock;
    this.#limits = limits;
    const { call } = attempt;
    const leftMs = call.deadlineAtMs - clock.now();
    this.#byDeadline = leftMs < limits.attemptTimeoutMs;
    this.#leftMs = Math.min(leftMs, limits.attemptTimeoutMs);
    this.#arm();
    if (call.signal?.aborted) this.#abort();
    else call.signal?.addEventListener("abort", this.#abort);
  }

  /** What ended the attempt, if anything did. */
  get reason(): unknown {
    return this.signal.aborted ? this.signal.reason : undefined;
  }

  /** `work`, or the failure if that comes first: a transport need not listen to its signal. */
  orFailure<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
    });
  }

  /** Somebody waits for a piece of the body: from now on a pause counts. */
  awaitPiece(): void {
    this.#lastChunkMs = this.#elapsedMs();
    this.#awaited = true;
  }

  /** Nobody waits for a piece: a pause does not count. */
  pauseBody(): void {
    this.#awaited = false;
  }

  /** A piece of the body is here. */
  received(bytes: number): void {
    this.#receivedBytes += bytes;
    this.#lastChunkMs = this.#elapsedMs();
  }

  /** Ends the attempt with an error. */
  fail(reason: unknown): void {
    this.end();
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }

  /** The attempt is over: no limit can strike any more. */
  end(): void {
    this.#cancel();
    this.#attempt.call.signal?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.fail(this.#attempt.call.signal?.reason);

  /**
   * One timer for both limits, which wakes at least once in each pause that would be too long and looks at the time of
   * the last piece: a body costs no timer, however many pieces it has.
   */
  #arm(): void {
    const delayMs = Math.max(0, Math.min(this.#leftMs, this.#limits.bodyIdleTimeoutMs - this.#idleMs()));
    this.#cancel = this.#clock.after(delayMs, () => {
      this.#leftMs -= delayMs;
      this.#look();
    });
  }

  #idleMs(): number {
    return this.#awaited ? this.#elapsedMs() - this.#lastChunkMs : 0;
  }

  #elapsedMs(): number {
    return this.#clock.monotonic?.() ?? this.#clock.now();
  }

  #look(): void {
    const { attemptTimeoutMs, bodyIdleTimeoutMs } = this.#limits;
    if (this.#leftMs <= 0)
      this.fail(
        this.#byDeadline
          ? this.#attempt.tooLate()
          : new AttemptTimeout(this.#attempt.facts(), { timeoutMs: attemptTimeoutMs }),
      );
    else if (this.#idleMs() >= bodyIdleTimeoutMs)
      this.fail(
        new BodyIdleTimeout(this.#attempt.facts(), {
          timeoutMs: bodyIdleTimeoutMs,
          receivedBytes: this.#receivedBytes,
        }),
      );
    else this.#arm();
  }
}
