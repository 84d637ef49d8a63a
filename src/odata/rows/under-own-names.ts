/**
 * A row with each field under the name that its spec has for it: a service spells some of them otherwise than its
 * documents do. Where both names are there, the spec's own counts.
 *
 * @param spelled fields by their other names; see `x-spelled` in `specs/README.md`
 */
export function underOwnNames(
  row: Readonly<Record<string, unknown>>,
  spelled: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(row);
  if (!names.some((name) => Object.hasOwn(spelled, name))) return row;
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = Object.hasOwn(spelled, name) ? spelled[name] : undefined;
      if (field === undefined) return [[name, row[name]]];
      return Object.hasOwn(row, field) ? [] : [[field, row[name]]];
    }),
  );
}
