import { mix, scramble, unscramble } from "./mix.ts";

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
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
