import { openQueryParameters } from "../log/redact.ts";

/** A literal of OData: text in quotes, in which two of them are one. */
const literal = /'((?:[^']|'')*)'/g;
const redacted = "REDACTED";
/** Shorter values stand in every sentence. */
const shortest = 3;

/** The values of a query, and the literals in them; names of fields and counts of rows are no values. */
function valuesOf(query: URLSearchParams): string[] {
  const values: string[] = [];
  for (const [name, value] of query) {
    if (!openQueryParameters.includes(name.toLowerCase())) values.push(value, encodeURIComponent(value));
    for (const [quoted, text = ""] of value.matchAll(literal)) values.push(quoted, text, text.replaceAll("''", "'"));
  }
  // The longer one first: it may hold the shorter.
  return [...new Set(values)]
    .filter((value) => value.trim().length >= shortest)
    .sort((one, other) => other.length - one.length);
}

/** A letter or a digit: what makes the characters beside a value part of the same word. */
const wordCharacter = /[\p{L}\p{N}]/u;

/** Replaces a value where it stands as a word of its own. */
function withoutValue(text: string, value: string): string {
  let shown = "";
  let from = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const end = at + value.length;
    if (at < from || wordCharacter.test(text.charAt(at - 1)) || wordCharacter.test(text.charAt(end))) continue;
    shown += text.slice(from, at) + redacted;
    from = end;
  }
  return shown + text.slice(from);
}

/** Takes the values of a request's query out of a text, where they stand as words of their own. */
export function withoutQueryValues(text: string, url: string): string {
  const mark = url.indexOf("?");
  if (mark < 0) return text;
  const [query = ""] = url.slice(mark + 1).split("#", 1);
  return valuesOf(new URLSearchParams(query)).reduce(withoutValue, text);
}
