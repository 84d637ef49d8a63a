/** Versions are larger than what a JavaScript number holds exactly: who parses them loses the last digits (fact 60). */
const firstBase = 9_007_199_254_741_000n;

/** Distance between the databases that a division is moved to; every move goes down, so that a kept high-water mark misses everything. */
const moveStep = 1_125_899_906_842_624n;

/** Row versions of the divisions' databases (facts 75, 80). */
export class VersionBases {
  readonly #moves = new Map<number, number>();

  /** The base of a division's versions. */
  baseOf(division: number): bigint {
    return firstBase - BigInt(this.#moves.get(division) ?? 0) * moveStep;
  }

  /** Gives all rows of a division new, lower versions. */
  move(division: number): void {
    this.#moves.set(division, (this.#moves.get(division) ?? 0) + 1);
  }
}
