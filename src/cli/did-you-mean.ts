/** How many single-letter changes, insertions, removals and swaps lie between two words. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
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
    const apart = Math.abs(lower.length - wanted.length) > farthest ? Infinity : distance(wanted, lower);
    if (apart <= farthest) return [{ name, rate: apart }];
    if (wanted.length >= 3 && lower.includes(wanted)) return [{ name, rate: 100 + lower.length - wanted.length }];
    return [];
  });
  return rated
    .sort((one, other) => one.rate - other.rate || (one.name < other.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** ` (did you mean sandbox?)`, or nothing when no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const found = nearest(word, names);
  return found.length === 0 ? "" : ` (did you mean ${found.join(", ").replace(/, ([^,]*)$/, " or $1")}?)`;
}
