/** The value of a key, made when it is first asked for. */
export function madeOnce<K, V extends object>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known) return known;
  const made = make();
  values.set(key, made);
  return made;
}
