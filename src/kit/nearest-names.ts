import { distance } from "fastest-levenshtein";

/**
 * How many single-letter changes, insertions and removals lie between two words, where two letters that changed places
 * count as one, once a word. Beyond `farthest` it may be too large.
 */
function stepsBetween(one: string, other: string, farthest: number): number {
  const plain = distance(one, other);
  let fewest = plain;
  // A swap is two changes at most: it saves one of them.
  for (let at = 1; at < one.length && fewest === plain && plain > 1 && plain <= farthest + 1; at++) {
    const swapped = `${one.slice(0, at - 1)}${one.charAt(at)}${one.charAt(at - 1)}${one.slice(at + 1)}`;
    fewest = Math.min(fewest, 1 + distance(swapped, other));
  }
  return fewest;
}

/**
 * The names nearest to a mistyped one, best first: those a few letters away, then those that contain it.
 *
 * @example
 * ```ts
 * nearest("sandbx", ["sandbox", "status"]); // ["sandbox"]
 * ```
 */
export function nearest(word: string, names: readonly string[], limit = 3): string[] {
  const wanted = word.toLowerCase();
  if (wanted === "") return [];
  const farthest = Math.max(1, Math.floor(wanted.length * 0.34));
  const rated = names.flatMap((name) => {
    const lower = name.toLowerCase();
    const apart = Math.abs(lower.length - wanted.length) > farthest ? Infinity : stepsBetween(wanted, lower, farthest);
    if (apart <= farthest) return [{ name, rate: apart }];
    if (wanted.length >= 3 && lower.includes(wanted)) return [{ name, rate: 100 + lower.length - wanted.length }];
    return [];
  });
  return rated
    .sort((one, other) => one.rate - other.rate || (one.name < other.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}
