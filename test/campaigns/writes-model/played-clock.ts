import type { Clock } from "../../../src/http/clock.ts";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets all that can go on without a timer or an answer go on. */
export async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await turn();
}

/** The one clock of the store, the clients and the service. It moves when it is told to. */
export class PlayedClock implements Clock {
  #nowMs = Date.UTC(2026, 0, 5, 10);
  readonly #timers = new Set<{ readonly atMs: number; readonly work: () => void }>();

  now(): number {
    return this.#nowMs;
  }

  after(delayMs: number, work: () => void): () => void {
    const timer = { atMs: this.#nowMs + Math.max(0, delayMs), work };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves on, and does on the way what is due, in its order. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    for (;;) {
      const [next] = [...this.#timers].sort((one, other) => one.atMs - other.atMs);
      if (!next || next.atMs > untilMs) break;
      this.#timers.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.work();
      await turns(2);
    }
    this.#nowMs = untilMs;
  }
}
