import type { Undelivered } from "./send-message.ts";

/** Messages that are on their way at the same time. */
const lanes = 4;

/** Messages that wait at most; each is a few hundred bytes. */
const mostWaiting = 1_000;

/**
 * Lets a few messages on their way at a time. When one finds its address unreachable through all its attempts, those behind it
 * are given up too: a process with a thousand of them would otherwise not end for a day.
 */
export class Lanes {
  readonly #waiting: ((turn: Undelivered | undefined) => void)[] = [];
  #busy = 0;

  async run(send: () => Promise<Undelivered | undefined>): Promise<Undelivered | undefined> {
    const refused = await this.#enter();
    if (refused) return refused;
    let failed: Undelivered | undefined;
    try {
      failed = await send();
      return failed;
    } finally {
      if (failed?.isUnreachable) for (const leave of this.#waiting.splice(0)) leave(failed);
      const next = this.#waiting.shift();
      if (next) next(undefined);
      else this.#busy -= 1;
    }
  }

  async #enter(): Promise<Undelivered | undefined> {
    if (this.#busy < lanes) {
      this.#busy += 1;
      return undefined;
    }
    if (this.#waiting.length >= mostWaiting) return { reason: "too many notices wait", isUnreachable: false };
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
