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

  /** How many more requests there is room for; times only grow, so half of the rest is left out at every step. */
  remaining(nowMs: number): number {
    let inside = 0;
    let outside = Math.min(this.#served, this.#limit) + 1;
    while (outside - inside > 1) {
      const back = (inside + outside) >> 1;
      const time = this.#times[(this.#served - back) % this.#limit] ?? 0;
      if (time > nowMs - this.#windowMs) inside = back;
      else outside = back;
    }
    return this.#limit - inside;
  }
}
