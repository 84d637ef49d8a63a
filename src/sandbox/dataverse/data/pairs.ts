/** Records that are paired by relationships of many to many: no row of its own stands for a pair. */
export class Pairs {
  /** By the relationship's name, ids of both sides joined. */
  #pairs = new Map<string, ReadonlySet<string>>();

  /** Pairs two records; what is paired stays so. */
  add(name: string, first: string, second: string): void {
    this.#pairs.set(name, new Set([...(this.#pairs.get(name) ?? []), `${first} ${second}`]));
  }

  /** Parts two records; whether they were paired. */
  remove(name: string, first: string, second: string): boolean {
    const left = new Set(this.#pairs.get(name));
    const found = left.delete(`${first} ${second}`);
    this.#pairs.set(name, left);
    return found;
  }

  /** Ids of the other side; `first` says on which side the given one stands. */
  of(name: string, id: string, first: boolean): readonly string[] {
    return [...(this.#pairs.get(name) ?? [])].flatMap((pair) => {
      const [one = "", other = ""] = pair.split(" ");
      if (first) return one === id ? [other] : [];
      return other === id ? [one] : [];
    });
  }

  /** Forgets every pair of a record that is gone. */
  forget(id: string): void {
    for (const [name, pairs] of this.#pairs) {
      const left = [...pairs].filter((pair) => !pair.split(" ").includes(id));
      if (left.length < pairs.size) this.#pairs.set(name, new Set(left));
    }
  }

  /** Remembers the state; the answer brings it back. */
  savepoint(): () => void {
    const before = new Map(this.#pairs);
    return () => {
      this.#pairs = before;
    };
  }
}
