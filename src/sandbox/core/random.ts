/** Repeatable chance: the same stream gives the same values in every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
  /** A version 4 GUID in lower case. */
  guid(): string;
}

/** 32-bit hash of a text (FNV-1a with a final mix), good enough to tell streams apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Makes the generator of one named stream (SplitMix32). */
export function createRandom(seed: number, stream: string): Random {
  let state = hash(`${seed}/${stream}`);
  const next32 = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  const next = (): number => next32() / 0x1_0000_0000;
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick(values) {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new RangeError("pick() needs at least one value.");
      return value;
    },
    guid() {
      const hex = [next32(), next32(), next32(), next32()].map((part) => part.toString(16).padStart(8, "0")).join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${"89ab"[next32() & 3]}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
