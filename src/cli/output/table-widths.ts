/** A column by what is in it. Characters. */
export interface ColumnSize {
  /** Its longest cell. */
  readonly whole: number;
  /** Its longest word: a narrower column would cut it. */
  readonly word: number;
}

/** The largest number for which something holds that holds for smaller ones too. */
function largest(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * How wide the columns of a table are that has `room` characters for them: none is wider than its longest cell, and
 * none so narrow that a word of it is cut. What is over goes to the narrowest of those that could use it.
 *
 * @returns undefined where the words alone need more
 */
export function tableWidths(columns: readonly ColumnSize[], room: number): number[] | undefined {
  const widths = (cap: number): number[] => columns.map(({ whole, word }) => Math.min(whole, Math.max(word, cap)));
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  if (sum(widths(0)) > room) return undefined;
  const most = Math.max(0, ...columns.map(({ whole }) => whole));
  const found = widths(largest(0, most, (cap) => sum(widths(cap)) <= room));
  let over = room - sum(found);
  return found.map((width, at) => {
    if (over === 0 || width >= (columns[at]?.whole ?? 0)) return width;
    over -= 1;
    return width + 1;
  });
}
