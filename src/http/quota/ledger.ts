import type { CallFacts } from "../../errors/call-error.ts";
import type { Clock } from "../clock.ts";
import type { Priority } from "../operation-hints.ts";
import { type FeedResult, feed } from "./feed.ts";
import { cancelReservation, forecast, type QuotaForecast, type ReserveResult, reserve } from "./forecast.ts";
import { type KeyedLimit, keyLimits, type QuotaLimit, type QuotaSubject } from "./quota-limit.ts";
import type { QuotaStore } from "./quota-store.ts";
import { type CountedIn, take } from "./take.ts";
import { WaitingRoom } from "./waiting-room.ts";

/** How the ledger waits and shares. */
export interface LedgerOptions {
  /** Records; processes that share a store share the limits. */
  readonly store: QuotaStore;
  readonly clock: Clock;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** A limit that stays used up for longer is refused at once instead of waited for; milliseconds. @default 90_000 */
  readonly maxWaitMs?: number | undefined;
  /** Share of each window that background work leaves to the others; 0 to 1. @default 0.1 */
  readonly reservedShare?: number | undefined;
  /** After this time without an answer a request in flight counts as lost; milliseconds. @default 150_000 */
  readonly leaseMs?: number | undefined;
}

/** One request that wants to be let go. */
export interface LedgerRequest {
  readonly limits: readonly QuotaLimit[];
  readonly subject: QuotaSubject;
  readonly priority: Priority;
  readonly reservation: string | undefined;
  /** Epoch milliseconds; a wait beyond it is refused at once. */
  readonly deadlineAtMs: number;
  readonly signal: AbortSignal | undefined;
  /** For the error. */
  readonly facts: CallFacts;
}

/** The right to send one request; hand it back with what came of it. */
export interface QuotaTicket {
  readonly id: string;
  readonly limits: readonly KeyedLimit[];
  readonly countedIn: CountedIn;
  /** What is left by our count, by the limits' names. */
  readonly left: Readonly<Record<string, number>>;
}

/** What came back for a ticket. */
export interface TicketAnswer {
  readonly sentAtMs: number;
  readonly status: number;
  readonly headers: Headers;
}

/** Lets requests go as the limits allow. What it knows is in the store, how it decides in the pure functions. */
export class QuotaLedger {
  readonly #options: LedgerOptions;
  readonly #room: WaitingRoom;
  /** Tells the tickets of this ledger from those of the other processes. */
  readonly #name = crypto.randomUUID();
  #tickets = 0;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.#room = new WaitingRoom({ clock: options.clock, random: options.random, maxWaitMs: options.maxWaitMs ?? 90_000 });
  }

  /** How many requests wait in this process. */
  get waiting(): number {
    return this.#room.size;
  }

  /**
   * Waits until the limits allow one more request.
   *
   * Errors: `QUOTA_EXCEEDED`, the reason of the signal, what the store throws.
   */
  async take(request: LedgerRequest): Promise<QuotaTicket> {
    const { store, reservedShare = 0.1, leaseMs = 150_000 } = this.#options;
    const limits = keyLimits(request.limits, request.subject);
    const keys = keysOf(limits);
    const id = `${this.#name}:${++this.#tickets}`;
    const { priority, reservation } = request;
    const { countedIn, left } = await this.#room.pass({
      limits,
      priority,
      deadlineAtMs: request.deadlineAtMs,
      signal: request.signal,
      facts: request.facts,
      tryTake: async () => {
        const result = await store.update(keys, (records) => take(limits, records, { id, nowMs: this.#nowMs(), priority, reservation, reservedShare, leaseMs }));
        return result.granted ? result : { ...result, retryAtMs: this.#toMachineMs(result.retryAtMs) };
      },
      giveBack: (granted) => this.feed({ ...granted, id, limits }, undefined),
    });
    return { id, limits, countedIn, left };
  }

  /** Hands a ticket back with the answer, or without one. */
  async feed(ticket: QuotaTicket, answer: TicketAnswer | undefined): Promise<FeedResult> {
    const { id, limits, countedIn } = ticket;
    const { clock, store } = this.#options;
    const arrivedAtMs = clock.now();
    const result = await store.update(keysOf(limits), (records) => {
      const receivedAtMs = this.#toLedgerMs(arrivedAtMs);
      return feed(limits, records, { id, countedIn, sentAtMs: answer ? this.#toLedgerMs(answer.sentAtMs) : receivedAtMs, receivedAtMs, answer });
    });
    for (const { key, limit } of limits) if (limit.concurrent !== undefined || limit.counts) this.#room.wake(key);
    return result;
  }

  /** What `needed` requests of a subject would mean, without taking anything. */
  forecast(limits: readonly QuotaLimit[], subject: QuotaSubject, needed: number): Promise<QuotaForecast> {
    const keyed = keyLimits(limits, subject);
    return this.#options.store.update(keysOf(keyed), (records) => ({ records, result: this.#onMachine(forecast(keyed, records, needed, this.#nowMs())) }));
  }

  /** Sets `count` requests of the long limits aside under `id`, if they are left; for `ttlMs` at most. */
  reserve(limits: readonly QuotaLimit[], subject: QuotaSubject, id: string, count: number, ttlMs: number): Promise<ReserveResult> {
    const keyed = keyLimits(limits, subject);
    return this.#options.store.update(keysOf(keyed), (records) => {
      const change = reserve(keyed, records, id, count, this.#nowMs(), ttlMs);
      return { ...change, result: { ...change.result, forecast: this.#onMachine(change.result.forecast) } };
    });
  }

  /** Gives back what is left of a reservation. */
  cancel(limits: readonly QuotaLimit[], subject: QuotaSubject, id: string): Promise<void> {
    return this.#options.store.update(keysOf(keyLimits(limits, subject)), (records) => cancelReservation(records, id));
  }

  /** Now, on the clock of all who share the store. Asked inside of a change, when the store has just looked at it. */
  #nowMs(): number {
    return this.#toLedgerMs(this.#options.clock.now());
  }

  #toLedgerMs(machineMs: number): number {
    return machineMs + (this.#options.store.clockAheadMs ?? 0);
  }

  #toMachineMs(ledgerMs: number): number {
    return ledgerMs - (this.#options.store.clockAheadMs ?? 0);
  }

  #onMachine(view: QuotaForecast): QuotaForecast {
    const limits = view.limits.map((row) => ({ ...row, resetAtMs: this.#toMachineMs(row.resetAtMs) }));
    return { ...view, limits, earliestEndMs: this.#toMachineMs(view.earliestEndMs) };
  }
}

function keysOf(limits: readonly KeyedLimit[]): readonly string[] {
  return limits.map(({ key }) => key);
}
