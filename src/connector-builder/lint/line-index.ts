/** Tells lines of places in a file, without searching it again for each. */
export class LineIndex {
  /** Where each line begins. */
  readonly #begins: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#begins.push(at + 1);
  }

  /** The line of a place, counted from 1. */
  lineAt(at: number): number {
    let [low, high] = [0, this.#begins.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#begins[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
