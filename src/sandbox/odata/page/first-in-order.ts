/**
 * The first items in an order. Only as many as are wanted are held, so that a million rows can be sorted page by page.
 * @param compare Negative when the first of two comes before the other; 0 never, so that each page goes on where the last ended.
 */
export function firstInOrder<T>(items: Iterable<T>, compare: (a: T, b: T) => number, wanted: number): readonly T[] {
  if (wanted === Number.POSITIVE_INFINITY) return [...items].sort(compare);
  const best: T[] = [];
  for (const item of items) {
    const last = best.length >= wanted ? best.at(-1) : undefined;
    if (wanted <= 0 || (last !== undefined && compare(item, last) >= 0)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other !== undefined && compare(item, other) > 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, item);
    if (best.length > wanted) best.pop();
  }
  return best;
}
