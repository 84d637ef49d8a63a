/** Counts requests in the time that just passed, without a timer and in constant time. */
export class SlidingWindow {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #times: Float64Array;
  #served = 0;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#times = new Float64Array(limit);
  }

  /** Takes one request, or says in how many milliseconds there is room again. */
  take(nowMs: number): "taken" | { readonly roomInMs: number } {
    const oldest = this.#served < this.#limit ? undefined : this.#times[this.#served % this.#limit];
    if (oldest !== undefined && oldest > nowMs - this.#windowMs) return { roomInMs: oldest + this.#windowMs - nowMs };
    this.#times[this.#served++ % this.#limit] = nowMs;
    return "taken";
  }

  /** How many more requests there is room for. */
  remaining(nowMs: number): number {
    let used = 0;
    for (let back = 1; back <= Math.min(this.#served, this.#limit); back++) {
      const time = this.#times[(this.#served - back) % this.#limit] ?? 0;
      if (time <= nowMs - this.#windowMs) break;
      used++;
    }
    return this.#limit - used;
  }
}
