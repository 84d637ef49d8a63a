import { QuotaExceeded } from "../../errors/quota-exceeded.ts";
import type { Clock } from "../clock.ts";
import { isPending, whenOver } from "../deadline.ts";
import type { QuotaWait } from "../operation-hints.ts";
import { isAtLeast, Lane } from "./lane.ts";
import type { TakeResult } from "./take.ts";
import { askFor, type Granted, giveBackLate, scopeOf, type Visitor, type Waiter } from "./visitor.ts";
import { tell, type WaitListener, waitAborted } from "./waits.ts";

/** How a room waits. */
export interface WaitingRoomOptions {
  readonly clock: Clock;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Longest wait for a limit; milliseconds. A request that would wait longer is refused at once. */
  readonly maxWaitMs: number;
  /** Called before each wait. */
  readonly onWait?: WaitListener;
}

/**
 * Spread over the moment at which a window opens, so that the processes which share it do not all ask at once. Short:
 * the first of them takes what it wants until the others come, and with a long spread one can go away empty for minutes.
 */
const spreadMs = 20;

/**
 * Where the requests of one process wait for the limits: a lane for each limit that holds somebody back, so that one
 * company's limit holds back nobody else.
 */
export class WaitingRoom {
  readonly #options: WaitingRoomOptions;
  readonly #lanes = new Map<string, Lane<Waiter>>();

  constructor(options: WaitingRoomOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#lanes.size === 0;
  }

  /** How many wait. */
  get size(): number {
    let sum = 0;
    for (const lane of this.#lanes.values()) sum += lane.size;
    return sum;
  }

  /**
   * Lets a visitor go as soon as its limits allow: at once, if they do and the store answers at once.
   *
   * @throws {QuotaExceeded} when a limit is used up for longer than the caller would wait
   * @throws {Error} when the caller's signal aborts; it says what was waited for
   * @throws {DeadlineExceeded} when the deadline passes
   * @throws {Error} what `tryTake` throws
   */
  pass(visitor: Visitor): Granted | Promise<Granted> {
    visitor.asker.signal?.throwIfAborted();
    const ahead = this.isEmpty ? undefined : this.#keyOfThoseAhead(visitor);
    if (ahead !== undefined) return this.#wait(visitor, ahead, undefined);
    const result = visitor.tryTake();
    return isPending(result) ? this.#askedFor(visitor, result) : this.#admit(visitor, result);
  }

  /** Nobody overtakes those who wait already, except by priority. */
  #keyOfThoseAhead({ limits, priority }: Visitor): string | undefined {
    return limits.find(({ key }) => {
      const head = this.#lanes.get(key)?.head;
      return head !== undefined && isAtLeast(head.priority, priority);
    })?.key;
  }

  #admit(visitor: Visitor, result: TakeResult): Granted | Promise<Granted> {
    if (result.granted) return result;
    this.#refuseIfTooLong(visitor, result.scope, result.retryAtMs);
    return this.#wait(visitor, result.key, result.retryAtMs);
  }

  /** A store that never answers holds nobody for longer than the visitor's deadline. */
  #askedFor(visitor: Visitor, asked: Promise<TakeResult>): Promise<Granted> {
    return new Promise((resolve, reject) => {
      let left = false;
      const off = whenOver(visitor.asker, this.#options.clock, (reason) => {
        left = true;
        giveBackLate(visitor, asked);
        reject(reason);
      });
      asked
        .then((result) => {
          off();
          if (!left) resolve(this.#admit(visitor, result));
        })
        .catch((error: unknown) => {
          off();
          reject(error);
        });
    });
  }

  /** A place in flight of this limit was given back: look at once. */
  wake(key: string): void {
    const lane = this.#lanes.get(key);
    if (lane) void this.#letGo(key, lane);
  }

  #wait(visitor: Visitor, key: string, retryAtMs: number | undefined): Promise<Granted> {
    return new Promise((resolve, reject) => {
      let off = (): void => {};
      const settle = (): void => {
        off();
        waiter.settled = true;
        waiter.onSettled();
      };
      const waiter: Waiter = {
        visitor,
        priority: visitor.priority,
        settled: false,
        key,
        onSettled: () => {},
        resolve: (granted) => {
          settle();
          resolve(granted);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      this.#enqueue(waiter, key, retryAtMs);
      if (waiter.settled) return;
      off = whenOver(visitor.asker, this.#options.clock, (reason) => {
        const { signal } = visitor.asker;
        const isAbort = signal?.aborted === true && reason === signal.reason;
        const error = isAbort ? waitAborted(reason, visitor.asker.facts(), this.#waitOf(waiter)) : reason;
        this.#remove(waiter);
        waiter.reject(error);
      });
      this.#announce(waiter);
    });
  }

  /** What somebody waits for. */
  #waitOf({ visitor, key }: Waiter): QuotaWait {
    const untilMs = this.#lanes.get(key)?.retryAtMs ?? Infinity;
    return {
      company: visitor.asker.facts().company,
      reason: scopeOf(visitor, key),
      untilMs: untilMs === Infinity ? undefined : Math.ceil(untilMs),
    };
  }

  /** Tells those who listen that a wait begins. */
  #announce(waiter: Waiter): void {
    for (const listener of [this.#options.onWait, waiter.visitor.onWait])
      if (listener && !waiter.settled) tell(listener, this.#waitOf(waiter));
  }

  #enqueue(waiter: Waiter, key: string, retryAtMs: number | undefined): void {
    const lane = this.#lanes.get(key) ?? new Lane<Waiter>();
    this.#lanes.set(key, lane);
    waiter.key = key;
    lane.add(waiter);
    if (retryAtMs !== undefined && retryAtMs < lane.retryAtMs) this.#arm(key, lane, retryAtMs);
    // Somebody who joins those who wait learns now, not at their turn, that it will be too late.
    else if (lane.retryAtMs !== Infinity) this.#refuseLate([waiter], scopeOf(waiter.visitor, key), lane.retryAtMs);
  }

  #arm(key: string, lane: Lane<Waiter>, retryAtMs: number): void {
    lane.cancelTimer();
    lane.retryAtMs = retryAtMs;
    const delayMs = Math.max(0, retryAtMs - this.#options.clock.now()) + this.#options.random() * spreadMs;
    lane.cancelTimer = this.#options.clock.after(delayMs, () => void this.#letGo(key, lane));
  }

  /** Lets go whom the limits allow, in their order, until one has to wait. */
  async #letGo(key: string, lane: Lane<Waiter>): Promise<void> {
    if (lane.busy) {
      lane.askedAgain = true;
      return;
    }
    lane.busy = true;
    lane.cancelTimer();
    lane.retryAtMs = Infinity;
    for (let head = lane.head; head; head = lane.head) {
      lane.askedAgain = false;
      const retryAtMs = await this.#letOneGo(key, lane, head);
      if (retryAtMs === undefined || lane.askedAgain) continue;
      this.#arm(key, lane, retryAtMs);
      break;
    }
    lane.busy = false;
    this.#closeIfEmpty(key, lane);
  }

  /** Undefined when the waiter has left the lane, one way or another; otherwise when to look again. */
  async #letOneGo(key: string, lane: Lane<Waiter>, waiter: Waiter): Promise<number | undefined> {
    let result: TakeResult | undefined;
    try {
      result = await askFor(waiter);
    } catch (error) {
      lane.remove(waiter);
      if (!waiter.settled) waiter.reject(error);
      return undefined;
    }
    if (!result) return undefined;
    if (result.granted) {
      lane.remove(waiter);
      if (waiter.settled) giveBackLate(waiter.visitor, Promise.resolve(result));
      else waiter.resolve(result);
      return undefined;
    }
    if (waiter.settled) return undefined;
    if (result.key === key) {
      this.#refuseLate(lane.all(), result.scope, result.retryAtMs);
      return waiter.settled ? undefined : result.retryAtMs;
    }
    lane.remove(waiter);
    this.#refuseLate([waiter], result.scope, result.retryAtMs);
    if (waiter.settled) return undefined;
    this.#enqueue(waiter, result.key, result.retryAtMs);
    this.#announce(waiter);
    return undefined;
  }

  #refuseLate(waiters: readonly Waiter[], scope: string, retryAtMs: number): void {
    for (const waiter of waiters) {
      try {
        this.#refuseIfTooLong(waiter.visitor, scope, retryAtMs);
      } catch (error) {
        this.#remove(waiter);
        waiter.reject(error);
      }
    }
  }

  #refuseIfTooLong(visitor: Visitor, scope: string, retryAtMs: number): void {
    const tooLong = retryAtMs - this.#options.clock.now() > this.#options.maxWaitMs;
    if (tooLong || retryAtMs >= visitor.asker.deadlineAtMs)
      throw new QuotaExceeded(visitor.asker.facts(), { scope, resetAtMs: Math.ceil(retryAtMs) });
  }

  #remove(waiter: Waiter): void {
    for (const [key, lane] of this.#lanes) {
      lane.remove(waiter);
      this.#closeIfEmpty(key, lane);
    }
  }

  /** A lane without anybody leaves no timer behind. */
  #closeIfEmpty(key: string, lane: Lane<Waiter>): void {
    if (lane.size > 0 || lane.busy) return;
    lane.cancelTimer();
    if (this.#lanes.get(key) === lane) this.#lanes.delete(key);
  }
}
