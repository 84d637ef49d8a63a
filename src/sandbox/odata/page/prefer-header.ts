/** What a client asks for in its `Prefer` headers, names in lower case. */
export type Preferences = ReadonlyMap<string, string>;

/** Reads a `Prefer` header: `odata.maxpagesize=50, return=representation`. */
export function parsePrefer(header: string | null): Preferences {
  const preferences = new Map<string, string>();
  for (const [, name = "", quoted, plain] of (header ?? "").matchAll(
    /\s*([\w.-]+)\s*(?:=\s*(?:"([^"]*)"|([^,;\s]*)))?[^,]*,?/g,
  )) {
    preferences.set(name.toLowerCase(), quoted ?? plain ?? "");
  }
  return preferences;
}

/** The page size that a client wants, with or without the prefix; undefined if it names none. */
export function maxPageSize(preferences: Preferences): number | undefined {
  const text = preferences.get("odata.maxpagesize") ?? preferences.get("maxpagesize") ?? "";
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
