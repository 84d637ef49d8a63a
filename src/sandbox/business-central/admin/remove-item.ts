/** Takes an item out of a list, if it is there: in sandbox time somebody else may have been faster. */
export function removeItem<T>(list: T[], item: T): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
}
