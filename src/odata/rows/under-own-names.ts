/** Whether a field holds nothing: the name of a field that a service writes twice, once in vain. */
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/**
 * A row with each field under the name that its spec has for it: a service spells some of them otherwise than its
 * documents do. Where several names are there, the spec's own counts, unless it holds nothing and another one does.
 *
 * @param spelled fields by their other names; see `x-spelled` in `specs/README.md`
 */
export function underOwnNames(
  row: Readonly<Record<string, unknown>>,
  spelled: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(row);
  const isOther = (name: string): boolean => Object.hasOwn(spelled, name);
  if (!names.some(isOther)) return row;
  const own = Object.fromEntries(names.flatMap((name) => (isOther(name) ? [] : [[name, row[name]]])));
  for (const name of names.filter(isOther)) {
    const field = spelled[name];
    if (field !== undefined && isBlank(own[field]) && (!Object.hasOwn(own, field) || !isBlank(row[name])))
      own[field] = row[name];
  }
  return own;
}
