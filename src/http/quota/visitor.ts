import type { CallFacts } from "../../errors/call-error.ts";
import { type Deadline, isPending } from "../deadline.ts";
import type { Priority } from "../operation-hints.ts";
import type { KeyedLimit } from "./quota-limit.ts";
import type { TakeResult } from "./take.ts";
import type { WaitListener } from "./waits.ts";

/** Who asks: until when it waits (a wait beyond its deadline is refused at once), and what its errors tell. */
export interface Asker extends Deadline {
  facts(): CallFacts;
}

/** One request that wants to be let go. */
export interface Visitor {
  readonly limits: readonly KeyedLimit[];
  readonly priority: Priority;
  readonly asker: Asker;
  /** Hears of its own waits. */
  readonly onWait: WaitListener;
  /** Asks the store. */
  tryTake(): TakeResult | Promise<TakeResult>;
  /** Gives back what was granted to somebody who has left meanwhile. */
  giveBack(granted: Granted): unknown;
}

/** A request that was let go. */
export type Granted = Extract<TakeResult, { granted: true }>;

/** A visitor who has to wait; settled once. */
export interface Waiter {
  readonly visitor: Visitor;
  readonly priority: Priority;
  readonly resolve: (granted: Granted) => void;
  readonly reject: (error: unknown) => void;
  settled: boolean;
  /** Limit that it waits for now. */
  key: string;
  /** Called when it leaves while the store is being asked for it. */
  onSettled: () => void;
}

/** Asks the store for a waiter; undefined when it has left meanwhile, so that the others need not wait for that store. */
export function askFor(waiter: Waiter): TakeResult | Promise<TakeResult | undefined> {
  const asked = waiter.visitor.tryTake();
  if (!isPending(asked)) return asked;
  return new Promise((resolve, reject) => {
    waiter.onSettled = () => {
      giveBackLate(waiter.visitor, asked);
      resolve(undefined);
    };
    const answered = (): void => void (waiter.onSettled = () => {});
    asked.then(
      (result) => {
        answered();
        resolve(result);
      },
      (error: unknown) => {
        answered();
        reject(error);
      },
    );
  });
}

/** Name of the limit behind a key, as errors and listeners are told it. */
export function scopeOf({ limits }: Visitor, key: string): string {
  return limits.find((entry) => entry.key === key)?.limit.name ?? key;
}

/** What the store grants to somebody who has left. What cannot be given back runs out by itself. */
export function giveBackLate(visitor: Visitor, asked: Promise<TakeResult>): void {
  asked.then((result) => (result.granted ? visitor.giveBack(result) : undefined)).catch(() => {});
}
