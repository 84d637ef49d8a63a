/** 32-bit finisher of MurmurHash3: every bit of the answer depends on every bit of the number, and no two numbers meet. */
export function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Takes `scramble` back; the factors are the inverses of its factors modulo 2^32. */
export function unscramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7ed1b41d);
  h ^= (h >>> 13) ^ (h >>> 26);
  h = Math.imul(h, 0xa5cb9243);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One number out of two: how a field, a row and a seed make a value without a generator that has to be run in order. */
export function mix(salt: number, value: number): number {
  return scramble(scramble(salt) ^ Math.imul(value, 0x9e3779b1));
}

/** A fraction of at least 0 and below 1, the same for the same two numbers. */
export function draw(salt: number, value: number): number {
  return mix(salt, value) / 0x1_0000_0000;
}
