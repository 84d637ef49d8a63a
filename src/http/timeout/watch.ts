import { AttemptTimeout } from "../../errors/attempt-timeout.ts";
import { BodyIdleTimeout } from "../../errors/body-idle-timeout.ts";
import { DeadlineExceeded } from "../../errors/deadline-exceeded.ts";
import { type Attempt, factsOf } from "../call.ts";
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
  /** Ends the work that waits; several pieces of work never wait at once. */
  #reject: ((reason: unknown) => void) | undefined;
  #cancelAttempt: () => void;
  #cancelIdle: () => void = () => {};
  #lastChunkMs = 0;
  #awaited = false;
  #idleArmed = false;
  #receivedBytes = 0;

  constructor(attempt: Attempt, clock: Clock, limits: WatchLimits) {
    this.#attempt = attempt;
    this.#clock = clock;
    this.#limits = limits;
    const { call } = attempt;
    const leftMs = call.deadlineAtMs - clock.now();
    const byDeadline = leftMs < limits.attemptTimeoutMs;
    this.#cancelAttempt = clock.after(byDeadline ? leftMs : limits.attemptTimeoutMs, () => {
      const facts = factsOf(call, attempt.number);
      this.fail(byDeadline ? new DeadlineExceeded(facts, { deadlineMs: call.deadlineAtMs - call.startedAtMs }) : new AttemptTimeout(facts, { timeoutMs: limits.attemptTimeoutMs }));
    });
    if (call.signal?.aborted) this.#abort();
    else call.signal?.addEventListener("abort", this.#abort);
  }

  /** Ends the request itself; for the transport. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What ended the attempt, if anything did. */
  get reason(): unknown {
    return this.#controller.signal.aborted ? this.#controller.signal.reason : undefined;
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
    this.#lastChunkMs = this.#clock.now();
    this.#awaited = true;
    if (!this.#idleArmed) this.#armIdle(this.#limits.bodyIdleTimeoutMs);
  }

  /** Nobody waits for a piece: a pause does not count. */
  pauseBody(): void {
    this.#awaited = false;
  }

  /** A piece of the body is here. */
  received(bytes: number): void {
    this.#receivedBytes += bytes;
    this.#lastChunkMs = this.#clock.now();
  }

  /** Ends the attempt with an error. */
  fail(reason: unknown): void {
    this.end();
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }

  /** The attempt is over: no limit can strike any more. */
  end(): void {
    this.#cancelAttempt();
    this.#cancelIdle();
    this.#attempt.call.signal?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.fail(this.#attempt.call.signal?.reason);

  /** One timer looks at the time of the last piece, so that a fast body costs no timer for each piece. */
  #armIdle(delayMs: number): void {
    this.#idleArmed = true;
    this.#cancelIdle = this.#clock.after(delayMs, () => {
      this.#idleArmed = false;
      if (!this.#awaited) return;
      const idleMs = this.#clock.now() - this.#lastChunkMs;
      if (idleMs < this.#limits.bodyIdleTimeoutMs) this.#armIdle(this.#limits.bodyIdleTimeoutMs - idleMs);
      else this.fail(new BodyIdleTimeout(factsOf(this.#attempt.call, this.#attempt.number), { timeoutMs: this.#limits.bodyIdleTimeoutMs, receivedBytes: this.#receivedBytes }));
    });
  }
}
