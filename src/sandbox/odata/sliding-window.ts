/** Counts requests in the time that just passed, without a timer. */
export class SlidingWindow {
  readonly #limit: number;
  readonly #windowMs: number;
  /** When the requests came, oldest first; those before `#first` have left the window. */
  #times: number[] = [];
  #first = 0;

  /** Any limit will do, also an endless one: only requests in the window take memory. */
  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Takes one request, or says in how many milliseconds there is room again. */
  take(nowMs: number): "taken" | { readonly roomInMs: number } {
    if (this.remaining(nowMs) > 0) {
      this.#times.push(nowMs);
      return "taken";
    }
    return { roomInMs: (this.#times[this.#first] ?? nowMs) + this.#windowMs - nowMs };
  }

  /** How many more requests there is room for. */
  remaining(nowMs: number): number {
    while ((this.#times[this.#first] ?? Number.POSITIVE_INFINITY) <= nowMs - this.#windowMs) this.#first++;
    // Copying only when half of the list is over keeps each request's share constant.
    if (this.#first > this.#times.length / 2) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
    return this.#limit - (this.#times.length - this.#first);
  }
}
