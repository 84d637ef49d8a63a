/** State that belongs to something and ends with it: made when first asked for. */
export function kept<K extends object, V>(make: (owner: K) => V): (owner: K) => V {
  const values = new WeakMap<K, { readonly value: V }>();
  return (owner) => {
    const entry = values.get(owner) ?? { value: make(owner) };
    values.set(owner, entry);
    return entry.value;
  };
}
