import type { SandboxClock } from "../../core/clock.ts";

/** How many requests of one user may run and wait. */
export interface QueueLimits {
  readonly concurrent: number;
  readonly queued: number;
  /** Sandbox time after which a waiting request is turned away. */
  readonly longestWaitMs: number;
}

/** A place to work in, or why there is none. */
export type Admission = { readonly leave: () => void } | "full" | "waited-too-long";

/** Lets a few requests of one user work at the same time and the next ones wait, in the order of their arrival. */
export class RequestQueue {
  readonly #clock: SandboxClock;
  readonly #limits: QueueLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(clock: SandboxClock, limits: QueueLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Answers at once while there is room; a request that need not wait is not delayed by a tick. */
  enter(): Admission | Promise<Admission> {
    if (this.#running < this.#limits.concurrent) return this.#admit();
    if (this.#waiting.length >= this.#limits.queued) return "full";
    return new Promise((resolve) => {
      const go = (): void => {
        stopWaiting();
        resolve(this.#admit());
      };
      const stopWaiting = this.#clock.at(this.#clock.now() + this.#limits.longestWaitMs, () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        resolve("waited-too-long");
      });
      this.#waiting.push(go);
    });
  }

  #admit(): Admission {
    this.#running++;
    let left = false;
    return {
      leave: () => {
        if (left) return;
        left = true;
        this.#running--;
        this.#waiting.shift()?.();
      },
    };
  }
}
