/** How the texts of a value are written, and how what has no place there is refused. */
export interface Writing {
  encode(text: string): string;
  refuse(problem: string): Error;
}

type Members = readonly (readonly [name: string, value: string])[];

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Encodes what neither an address nor a form can hold, and leaves reserved characters and what is encoded already as they
 * are: the reserved expansion of RFC 6570, but for `#`, `&`, `+` and brackets, which would end a value or change it.
 *
 * @see https://spec.openapis.org/oas/v3.1.2.html#encoding-object allowReserved
 */
export const encodeReserved = (text: string): string =>
  text.replace(/%(?![\da-f]{2})|[^%:/?@!$'()*,;=]+/giu, (part) => encodeURIComponent(part));

/** @throws {Error} of `refuse` for a list, an object, and half of a surrogate pair */
export function textOf(value: unknown, { refuse }: Pick<Writing, "refuse">): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol")
    throw refuse("holds a list or an object where one value must stand");
  const text = String(value);
  if (!text.isWellFormed()) throw refuse("has half of a surrogate pair, which no address can hold");
  return text;
}

export const encodedText = (value: unknown, how: Writing): string => how.encode(textOf(value, how));

/** Members of an object, encoded; undefined for what has none. */
export function membersOf(value: unknown, how: Writing): Members | undefined {
  if (typeof value !== "object" || value === null || value instanceof Date || Array.isArray(value)) return undefined;
  return Object.entries(value)
    .filter(([, inner]) => isGiven(inner))
    .map(([name, inner]) => [how.encode(name), encodedText(inner, how)]);
}

export const listOf = (value: readonly unknown[], how: Writing): string[] =>
  value.filter(isGiven).map((item) => encodedText(item, how));

/** `a,b` of a list, `x,1,y,2` of an object, `x=1,y=2` where it explodes. */
export function joined(value: unknown, between: string, explode: boolean, how: Writing): string {
  if (Array.isArray(value)) return listOf(value, how).join(between);
  const members = membersOf(value, how);
  if (!members) return encodedText(value, how);
  return members.map((pair) => pair.join(explode ? "=" : between)).join(between);
}
