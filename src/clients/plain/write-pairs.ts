import type { ArgumentStyle } from "../../../generated/tables.ts";
import { encodedText, isGiven, joined, listOf, membersOf, type Writing } from "./written-value.ts";

/** A name and a value, encoded. */
export type Pair = readonly [name: string, value: string];

/** `name[a][b]=1`: OpenAPI says nothing of what is nested, and this is what most services read. */
function deepPairs(name: string, value: unknown, how: Writing): Pair[] {
  if (!isGiven(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => deepPairs(`${name}[]`, item, how));
  if (typeof value !== "object" || value === null || value instanceof Date)
    return [[how.encode(name), encodedText(value, how)]];
  return Object.entries(value).flatMap(([key, inner]) => deepPairs(`${name}[${key}]`, inner, how));
}

const delimiters: Readonly<Partial<Record<ArgumentStyle, string>>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  form: ",",
};

/** Pairs of a query, a cookie or a form. @see https://spec.openapis.org/oas/v3.1.2.html#style-examples */
export function writePairs(name: string, value: unknown, style: ArgumentStyle, how: Writing): Pair[] {
  const key = how.encode(name);
  if (style === "json") return [[key, how.encode(JSON.stringify(value))]];
  if (style === "text") return [[key, encodedText(value, how)]];
  if (style === "deepObject") return deepPairs(name, value, how);
  const between = delimiters[style];
  if (between !== undefined) {
    // A comma has its meaning unencoded; a space and a bar could not stand there.
    const text = joined(value, between === "," ? between : how.encode(between), false, how);
    return text === "" && Array.isArray(value) ? [] : [[key, text]];
  }
  if (Array.isArray(value)) return listOf(value, how).map((item) => [key, item]);
  return [...(membersOf(value, how) ?? [[key, encodedText(value, how)] as const])];
}
