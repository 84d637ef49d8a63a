import type { Clock } from "../clock.ts";
import { isPending } from "../deadline.ts";
import type { Priority } from "../operation-hints.ts";
import { type FeedResult, feed } from "./feed.ts";
import { cancelReservation, forecast, type QuotaForecast, type ReserveResult, reserve } from "./forecast.ts";
import { type KeyedLimit, type KeyedLimits, keyLimits, type QuotaLimit, type QuotaSubject } from "./quota-limit.ts";
import type { QuotaChange, QuotaStore } from "./quota-store.ts";
import { type CountedIn, type TakeResult, take } from "./take.ts";
import type { Asker, Granted, Visitor } from "./visitor.ts";
import { WaitingRoom } from "./waiting-room.ts";
import type { WaitListener } from "./waits.ts";

/** Options of the ledger. */
export interface LedgerOptions {
  /** Where the counts are stored. Processes that share a store share the limits. */
  readonly store: QuotaStore;
  readonly clock: Clock;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Longest wait for a limit; milliseconds. A request that would wait longer is refused at once. @default 90_000 */
  readonly maxWaitMs?: number | undefined;
  /** Share of each window that background work leaves to the others; 0 to 1. @default 0.1 */
  readonly reservedShare?: number | undefined;
  /** After this time without an answer a request in flight counts as lost; milliseconds. @default 150_000 */
  readonly leaseMs?: number | undefined;
  /** Called before each wait for a limit. */
  readonly onWait?: WaitListener;
}

/** One request that asks for permission to be sent. */
export interface LedgerRequest {
  readonly limits: readonly QuotaLimit[];
  readonly subject: QuotaSubject;
  readonly priority: Priority;
  readonly reservation: string | undefined;
  readonly asker: Asker;
  /** Called before each wait of this request. */
  readonly onWait?: WaitListener;
}

/** The permission to send one request. Give it back with the answer. */
export interface QuotaTicket {
  readonly id: string;
  readonly keyed: KeyedLimits;
  readonly countedIn: CountedIn;
  /** What is left by our count, by the limits' names. */
  readonly left: Readonly<Record<string, number>>;
}

/** The answer to the request of a ticket. */
export interface TicketAnswer {
  readonly sentAtMs: number;
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Lets requests be sent as the limits allow. Its state is in the store; the rules are the pure functions of this
 * folder.
 */
export class QuotaLedger {
  readonly #options: LedgerOptions;
  readonly #room: WaitingRoom;
  /** Tells the tickets of this ledger from those of the other processes. */
  readonly #name = crypto.randomUUID();
  #tickets = 0;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.#room = new WaitingRoom({
      clock: options.clock,
      random: options.random,
      maxWaitMs: options.maxWaitMs ?? 90_000,
      onWait: options.onWait,
    });
  }

  /** How many requests wait in this process. */
  get waiting(): number {
    return this.#room.size;
  }

  /**
   * Waits until the limits allow one more request; returns at once when they do and the store is in memory.
   *
   * @throws {QuotaExceeded} when a limit is used up for longer than the caller would wait
   * @throws {Error} when the caller's signal aborts; it says what was waited for
   * @throws {DeadlineExceeded} when the deadline passes
   * @throws {Error} when the store fails, with the store's error
   */
  take(request: LedgerRequest): QuotaTicket | Promise<QuotaTicket> {
    const visit = new Visit(this, request, `${this.#name}:${++this.#tickets}`);
    const granted = this.#room.pass(visit);
    return isPending(granted) ? granted.then((late) => visit.ticketOf(late)) : visit.ticketOf(granted);
  }

  /** Asks the store once, without waiting. */
  tryTake({ keyed, id, priority, reservation }: Visit): TakeResult | Promise<TakeResult> {
    const { store, reservedShare = 0.1, leaseMs = 150_000 } = this.#options;
    return store.update(keyed.keys, (records) =>
      this.#onMachine(
        take(keyed.limits, records, { id, nowMs: this.#nowMs(), priority, reservation, reservedShare, leaseMs }),
      ),
    );
  }

  /** Gives a ticket back with the answer, or without one. */
  feed(ticket: QuotaTicket, answer: TicketAnswer | undefined): FeedResult | Promise<FeedResult> {
    const { id, keyed, countedIn } = ticket;
    const { clock, store } = this.#options;
    const arrivedAtMs = clock.now();
    const fed = store.update(keyed.keys, (records) => {
      const receivedAtMs = this.#toLedgerMs(arrivedAtMs);
      return feed(keyed.limits, records, {
        id,
        countedIn,
        sentAtMs: answer ? this.#toLedgerMs(answer.sentAtMs) : receivedAtMs,
        receivedAtMs,
        answer,
      });
    });
    if (isPending(fed)) return fed.then((result) => (this.#wake(keyed), result));
    this.#wake(keyed);
    return fed;
  }

  /** What `needed` requests of a subject would mean, without taking anything. */
  async forecast(limits: readonly QuotaLimit[], subject: QuotaSubject, needed: number): Promise<QuotaForecast> {
    const keyed = keyLimits(limits, subject);
    return this.#options.store.update(keyed.keys, (records) => ({
      records,
      result: this.#viewOnMachine(forecast(keyed.limits, records, needed, this.#nowMs())),
    }));
  }

  /** Sets `count` requests of the long limits aside under `id`, if they are left; for `ttlMs` at most. */
  async reserve(
    limits: readonly QuotaLimit[],
    subject: QuotaSubject,
    id: string,
    count: number,
    ttlMs: number,
  ): Promise<ReserveResult> {
    const keyed = keyLimits(limits, subject);
    return this.#options.store.update(keyed.keys, (records) => {
      const change = reserve(keyed.limits, records, id, count, this.#nowMs(), ttlMs);
      return { ...change, result: { ...change.result, forecast: this.#viewOnMachine(change.result.forecast) } };
    });
  }

  /** Gives back what is left of a reservation. */
  async cancel(limits: readonly QuotaLimit[], subject: QuotaSubject, id: string): Promise<void> {
    await this.#options.store.update(keyLimits(limits, subject).keys, (records) => cancelReservation(records, id));
  }

  /** A place in flight is free again. */
  #wake({ limits }: KeyedLimits): void {
    if (this.#room.isEmpty) return;
    for (const { key, limit } of limits) if (limit.concurrent !== undefined || limit.counts) this.#room.wake(key);
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

  #onMachine(change: QuotaChange<TakeResult>): QuotaChange<TakeResult> {
    const { records, result } = change;
    return result.granted ? change : { records, result: { ...result, retryAtMs: this.#toMachineMs(result.retryAtMs) } };
  }

  #viewOnMachine(view: QuotaForecast): QuotaForecast {
    const limits = view.limits.map((row) => ({ ...row, resetAtMs: this.#toMachineMs(row.resetAtMs) }));
    return { ...view, limits, earliestEndMs: this.#toMachineMs(view.earliestEndMs) };
  }
}

/** A request at the ledger. A class, because most requests are let go at once and need none of its methods. */
class Visit implements Visitor {
  readonly #ledger: QuotaLedger;
  readonly keyed: KeyedLimits;
  readonly id: string;
  readonly priority: Priority;
  readonly reservation: string | undefined;
  readonly asker: Asker;
  readonly onWait: WaitListener;

  constructor(ledger: QuotaLedger, request: LedgerRequest, id: string) {
    this.#ledger = ledger;
    this.keyed = keyLimits(request.limits, request.subject);
    this.id = id;
    this.priority = request.priority;
    this.reservation = request.reservation;
    this.asker = request.asker;
    this.onWait = request.onWait;
  }

  get limits(): readonly KeyedLimit[] {
    return this.keyed.limits;
  }

  tryTake(): TakeResult | Promise<TakeResult> {
    return this.#ledger.tryTake(this);
  }

  giveBack(granted: Granted): unknown {
    return this.#ledger.feed(this.ticketOf(granted), undefined);
  }

  ticketOf({ countedIn, left }: Granted): QuotaTicket {
    return { id: this.id, keyed: this.keyed, countedIn, left };
  }
}
