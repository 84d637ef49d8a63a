/** What was written over the rows of a table, by position: a change of a row takes the place of the one before. */
export class WrittenRows<W extends { readonly version: number }> {
  #byPosition = new Map<number, W>();
  /** Whether they stand in the order of their versions; sorting waits until somebody asks for it. */
  #inOrder = true;
  #highest = 0;

  get(position: number): W | undefined {
    return this.#byPosition.get(position);
  }

  has(position: number): boolean {
    return this.#byPosition.has(position);
  }

  positions(): Iterable<number> {
    return this.#byPosition.keys();
  }

  /** Keeps what was written; with the highest version so far it stands behind all others. */
  put(position: number, written: W): void {
    this.#byPosition.delete(position);
    this.#byPosition.set(position, written);
    if (written.version < this.#highest) this.#inOrder = false;
    else this.#highest = written.version;
  }

  remove(position: number): void {
    this.#byPosition.delete(position);
  }

  /** Those with a higher version, oldest change first. */
  *after(version: number): Generator<readonly [position: number, written: W]> {
    if (!this.#inOrder) {
      this.#byPosition = new Map([...this.#byPosition].sort(([, a], [, b]) => a.version - b.version));
      this.#inOrder = true;
    }
    for (const [position, written] of this.#byPosition) if (written.version > version) yield [position, written];
  }

  /** The same as it is now. */
  copy(): WrittenRows<W> {
    const copy = new WrittenRows<W>();
    for (const [position, written] of this.#byPosition) copy.put(position, written);
    return copy;
  }
}
