import type { Clock } from "../../http/clock.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { ClaimHold, ClaimStore } from "./claim-store.ts";

/** How long a claim is held when its holder dies, and how much later than announced nothing is sent. Milliseconds. */
export const leaseMs = 30_000;
/** It is renewed so often within a lease: one renewal may fail. */
const renewalsPerLease = 3;

/** Somebody else may hold the claim by now: nothing was sent. Stays between the claim and who waits for the next one. */
export class ClaimLost extends Error {}

/**
 * A claim that is ours, kept while we look, and then while a create may be sent. The store's note says until when we may
 * send; we go by our own clock from before the store was asked, which is the earlier of the two.
 */
export class HeldClaim {
  readonly #store: ClaimStore;
  readonly #clock: Clock;
  readonly #key: string;
  readonly #hold: ClaimHold;
  readonly #settleMs: number;
  #mayUntilMs: number;
  /** Timers run by the time that passes, the clock by what it was set to: the earlier counts. */
  #isTimeUp = false;
  #isLost = false;
  #isAnnounced = false;
  /** Whether a create may be on its way of which nobody knows how it ended. */
  #isOpen = false;
  #renewing: Promise<void> = Promise.resolve();
  #cancelRenewal: () => void = () => undefined;
  #cancelEnd: () => void = () => undefined;

  constructor(store: ClaimStore, clock: Clock, key: string, hold: ClaimHold, settleMs: number, takenAtMs: number) {
    this.#store = store;
    this.#clock = clock;
    this.#key = key;
    this.#hold = hold;
    this.#settleMs = settleMs;
    this.#mayUntilMs = takenAtMs;
    this.#extend(takenAtMs);
    this.#renewLater();
  }

  /**
   * Notes in the store that a create may be sent from now on, and keeps the note alive.
   *
   * @throws {ClaimLost} when another process holds the claim
   * @throws {Error} what the store throws
   */
  async announce(): Promise<void> {
    await this.#renewing;
    this.#isAnnounced = true;
    await this.#renew();
    this.#demand();
    this.#isOpen = true;
  }

  /** What a create is sent with: just before each attempt it is made sure that the claim is still ours. */
  guard(context: ClientContext): ClientContext {
    const { chain } = context;
    const beforeSend = (): void => this.#demand();
    return {
      ...context,
      chain: {
        ...chain,
        fetch: (input, init) =>
          init?.method === "POST"
            ? chain.fetch(input, { ...init, hints: { ...init.hints, beforeSend } })
            : chain.fetch(input, init),
      },
    };
  }

  /** Nothing is on its way any more: how the create ended is certain. */
  settle(): void {
    this.#isOpen = false;
  }

  /** Gives the claim back; while a create may still take place it stays, and ends by itself. */
  async end(): Promise<void> {
    this.#cancelRenewal();
    this.#cancelEnd();
    this.#isLost = true;
    await this.#renewing;
    if (this.#isOpen) return;
    // A record that was created must not be told as an error because the claim could not be given back: it ends by itself.
    await this.#store.release(this.#key, this.#hold).catch(() => undefined);
  }

  #demand(): void {
    if (this.#isLost || this.#isTimeUp || this.#clock.now() >= this.#mayUntilMs) throw new ClaimLost();
  }

  #extend(fromMs: number): void {
    this.#cancelEnd();
    this.#mayUntilMs = fromMs + leaseMs;
    this.#isTimeUp = false;
    this.#cancelEnd = this.#clock.after(this.#mayUntilMs - this.#clock.now(), () => (this.#isTimeUp = true));
  }

  async #renew(): Promise<void> {
    const askedAtMs = this.#clock.now();
    const ours = this.#isAnnounced
      ? await this.#store.announce(this.#key, this.#hold, leaseMs, this.#settleMs)
      : await this.#store.keep(this.#key, this.#hold, leaseMs);
    if (!ours) this.#isLost = true;
    else if (!this.#isLost) this.#extend(askedAtMs);
  }

  #renewLater(): void {
    this.#cancelRenewal = this.#clock.after(leaseMs / renewalsPerLease, () => {
      // One that fails is tried again; when time is up, nothing more is sent.
      this.#renewing = this.#renew().catch(() => undefined);
      void this.#renewing.then(() => this.#isLost || this.#renewLater());
    });
  }
}
