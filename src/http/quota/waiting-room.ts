import type { CallFacts } from "../../errors/call-error.ts";
import { QuotaExceeded } from "../../errors/quota-exceeded.ts";
import type { Clock } from "../clock.ts";
import type { Priority } from "../operation-hints.ts";
import { isAtLeast, Lane } from "./lane.ts";
import type { KeyedLimit } from "./quota-limit.ts";
import type { TakeResult } from "./take.ts";

/** How a room waits. */
export interface WaitingRoomOptions {
  readonly clock: Clock;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** A limit that stays used up for longer is refused at once instead of waited for; milliseconds. */
  readonly maxWaitMs: number;
}

/** One request that wants to be let go. */
export interface Visitor {
  readonly limits: readonly KeyedLimit[];
  readonly priority: Priority;
  /** Epoch milliseconds; a wait beyond it is refused at once. */
  readonly deadlineAtMs: number;
  readonly signal: AbortSignal | undefined;
  /** For the error. */
  readonly facts: CallFacts;
  /** Asks the store. */
  readonly tryTake: () => Promise<TakeResult>;
  /** Gives back what was granted to somebody who has left meanwhile. */
  readonly giveBack: (granted: Granted) => Promise<unknown>;
}

/** A request that was let go. */
export type Granted = Extract<TakeResult, { granted: true }>;

interface Waiter {
  readonly visitor: Visitor;
  readonly priority: Priority;
  readonly resolve: (granted: Granted) => void;
  readonly reject: (error: unknown) => void;
  settled: boolean;
}

/** Spread over the moment at which a window opens, so that the processes which share it do not all ask at once. */
const spreadMs = 100;

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

  /** How many wait. */
  get size(): number {
    let sum = 0;
    for (const lane of this.#lanes.values()) sum += lane.size;
    return sum;
  }

  /**
   * Lets a visitor go as soon as its limits allow.
   *
   * Errors: `QUOTA_EXCEEDED`, the reason of the signal, what `tryTake` throws.
   */
  async pass(visitor: Visitor): Promise<Granted> {
    visitor.signal?.throwIfAborted();
    // Nobody overtakes those who wait already, except by priority.
    const ahead = visitor.limits.find(({ key }) => {
      const head = this.#lanes.get(key)?.head;
      return head !== undefined && isAtLeast(head.priority, visitor.priority);
    });
    if (ahead) return this.#wait(visitor, ahead.key, undefined);
    const result = await visitor.tryTake();
    if (result.granted) return result;
    this.#refuseIfTooLong(visitor, result.scope, result.retryAtMs);
    return this.#wait(visitor, result.key, result.retryAtMs);
  }

  /** A place in flight of this limit was given back: look at once. */
  wake(key: string): void {
    const lane = this.#lanes.get(key);
    if (lane) void this.#letGo(key, lane);
  }

  #wait(visitor: Visitor, key: string, retryAtMs: number | undefined): Promise<Granted> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        waiter.settled = true;
        visitor.signal?.removeEventListener("abort", abort);
      };
      const waiter: Waiter = {
        visitor,
        priority: visitor.priority,
        settled: false,
        resolve: (granted) => {
          settle();
          resolve(granted);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      const abort = (): void => {
        this.#remove(waiter);
        waiter.reject(visitor.signal?.reason);
      };
      if (visitor.signal?.aborted) {
        reject(visitor.signal.reason);
        return;
      }
      visitor.signal?.addEventListener("abort", abort);
      this.#enqueue(waiter, key, retryAtMs);
    });
  }

  #enqueue(waiter: Waiter, key: string, retryAtMs: number | undefined): void {
    const lane = this.#lanes.get(key) ?? new Lane<Waiter>();
    this.#lanes.set(key, lane);
    lane.add(waiter);
    if (retryAtMs !== undefined && retryAtMs < lane.retryAtMs) this.#arm(key, lane, retryAtMs);
    // Somebody who joins those who wait learns now, not at their turn, that it will be too late.
    else if (lane.retryAtMs !== Infinity) this.#refuseLate([waiter], scopeOf(waiter, key), lane.retryAtMs);
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
    let result: TakeResult;
    try {
      result = await waiter.visitor.tryTake();
    } catch (error) {
      lane.remove(waiter);
      if (!waiter.settled) waiter.reject(error);
      return undefined;
    }
    if (result.granted) {
      lane.remove(waiter);
      if (!waiter.settled) waiter.resolve(result);
      // It gave up while the store was asked. What cannot be given back runs out by itself.
      else await waiter.visitor.giveBack(result).catch(() => {});
      return undefined;
    }
    if (waiter.settled) return undefined;
    if (result.key === key) {
      this.#refuseLate(lane.all(), result.scope, result.retryAtMs);
      return waiter.settled ? undefined : result.retryAtMs;
    }
    lane.remove(waiter);
    this.#refuseLate([waiter], result.scope, result.retryAtMs);
    if (!waiter.settled) this.#enqueue(waiter, result.key, result.retryAtMs);
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
    if (tooLong || retryAtMs >= visitor.deadlineAtMs) throw new QuotaExceeded(visitor.facts, { scope, resetAtMs: Math.ceil(retryAtMs) });
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

function scopeOf(waiter: Waiter, key: string): string {
  return waiter.visitor.limits.find((entry) => entry.key === key)?.limit.name ?? key;
}
