/** The middle of the values; of an even number of them the lower middle, so that it is a value that occurred. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError("median() needs at least one value.");
  return middle;
}
