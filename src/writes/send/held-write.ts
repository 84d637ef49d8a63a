import type { ClientCore } from "../../clients/core/client-core.ts";
import type { Hold } from "../store/write-store.ts";

/** Somebody else may have the write by now: nothing was sent. Stays between a sending and what becomes of it. */
export class SendLost extends Error {}

/** It is renewed so often within a lease: one renewal may fail. */
const renewalsPerLease = 3;

/** What a sending or a look needs of its store and of time. */
export interface HeldWriteOptions {
  readonly time: Pick<ClientCore, "now" | "after">;
  /** When the store was asked for the write, by the same time. Epoch milliseconds. */
  readonly askedAtMs: number;
  readonly leaseMs: number;
  renew(hold: Hold, leaseMs: number): Promise<boolean>;
}

/**
 * A write that is ours to send, or to look for, until the deadline that the store has noted by its own clock. We go by ours, from before
 * the store was asked, which is the earlier of the two; and by the time that timers measure, whatever the clock is set to.
 */
export class HeldWrite {
  readonly #hold: Hold;
  readonly #options: HeldWriteOptions;
  #mayUntilMs = 0;
  #isOver = false;
  #hasBegun = false;
  #cancelEnd = (): void => undefined;
  #cancelRenewal = (): void => undefined;

  constructor(hold: Hold, options: HeldWriteOptions) {
    this.#hold = hold;
    this.#options = options;
    this.#extend(options.askedAtMs);
    this.#renewLater();
  }

  /** Whether an attempt was let go. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** @throws {SendLost} when the deadline is over, or the write somebody else's */
  demand(): void {
    if (this.#isOver || this.#options.time.now() >= this.#mayUntilMs) throw new SendLost();
    this.#hasBegun = true;
  }

  /** Nothing is sent any more. */
  end(): void {
    this.#isOver = true;
    this.#cancelEnd();
    this.#cancelRenewal();
  }

  #extend(fromMs: number): void {
    const { time, leaseMs } = this.#options;
    this.#cancelEnd();
    this.#mayUntilMs = fromMs + leaseMs;
    this.#cancelEnd = time.after(this.#mayUntilMs - time.now(), () => (this.#isOver = true));
  }

  #renewLater(): void {
    const { time, leaseMs } = this.#options;
    this.#cancelRenewal = time.after(leaseMs / renewalsPerLease, () => void this.#renew());
  }

  async #renew(): Promise<void> {
    const { time, leaseMs, renew } = this.#options;
    const askedAtMs = time.now();
    try {
      if (!(await renew(this.#hold, leaseMs))) this.#isOver = true;
      else if (!this.#isOver) this.#extend(askedAtMs);
    } catch {
      // One that fails is tried again; when time is up, nothing more is sent.
    }
    if (!this.#isOver) this.#renewLater();
  }
}
