import type { Priority } from "../operation-hints.ts";

const rank: Readonly<Record<Priority, number>> = { interactive: 0, normal: 1, background: 2 };

/** Whether `a` goes before `b`, or beside it in the order of coming. */
export function isAtLeast(a: Priority, b: Priority): boolean {
  return rank[a] <= rank[b];
}

/** Requests of one process that wait for the same limit: by priority, then in the order of coming. */
export class Lane<W extends { readonly priority: Priority }> {
  readonly #waiters: W[] = [];
  /** Cancels the timer that looks again. */
  cancelTimer: () => void = () => {};
  /** When it looks again; epoch milliseconds. */
  retryAtMs = Infinity;
  /** Whether somebody is letting waiters go right now. */
  busy = false;
  /** Whether a reason to look again came up meanwhile. */
  askedAgain = false;

  get size(): number {
    return this.#waiters.length;
  }

  get head(): W | undefined {
    return this.#waiters[0];
  }

  add(waiter: W): void {
    const place = this.#waiters.findIndex((other) => rank[waiter.priority] < rank[other.priority]);
    this.#waiters.splice(place < 0 ? this.#waiters.length : place, 0, waiter);
  }

  remove(waiter: W): void {
    const index = this.#waiters.indexOf(waiter);
    if (index >= 0) this.#waiters.splice(index, 1);
  }

  all(): readonly W[] {
    return [...this.#waiters];
  }
}
