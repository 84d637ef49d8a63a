import { mix, scramble, unscramble } from "./mix.ts";

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Eight hexadecimal digits. A table is several times as fast as `toString(16)`, and every row written asks for its key. */
function hex(value: number): string {
  return `${bytes[value >>> 24]}${bytes[(value >>> 16) & 255]}${bytes[(value >>> 8) & 255]}${bytes[value & 255]}`;
}

/**
 * The GUID of a generated row. It hides the row's index in its first eight digits, so that a key leads
 * straight to its row even among a million that nobody holds in memory.
 */
export function guidOfIndex(salt: number, index: number): string {
  const first = scramble(index ^ salt);
  const second = hex(mix(salt, first));
  const third = hex(mix(salt + 1, first));
  return `${hex(first)}-${second.slice(0, 4)}-4${second.slice(5)}-a${third.slice(1, 4)}-${third.slice(4)}${hex(mix(salt + 2, first))}`;
}

/** The index that a GUID stands for, or undefined when it is not one of these rows. */
export function indexOfGuid(salt: number, guid: string): number | undefined {
  const first = Number.parseInt(guid.slice(0, 8), 16);
  if (Number.isNaN(first)) return undefined;
  const index = (unscramble(first) ^ salt) >>> 0;
  return guidOfIndex(salt, index) === guid ? index : undefined;
}
