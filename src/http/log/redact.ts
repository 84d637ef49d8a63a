/** Stands where a value was. */
export const redacted = "REDACTED";

/** Query parameters whose values say nothing about anybody: shape and size of the request. */
export const openQueryParameters: readonly string[] = [
  "$top",
  "$skip",
  "$select",
  "$expand",
  "$orderby",
  "$count",
  "$inlinecount",
  "$format",
  "$schemaversion",
  "api-version",
];

/** Headers whose values say nothing about anybody. */
export const openHeaders: readonly string[] = [
  "accept",
  "accept-language",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "odata-version",
  "odata-maxversion",
  "prefer",
  "retry-after",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-ratelimit-minutely-limit",
  "x-ratelimit-minutely-remaining",
  "x-ratelimit-minutely-reset",
];

/** What an open value may look like: names and numbers. A nested `$filter` with its literals does not. */
const plainValue = /^[\w\s,./$*-]{0,2000}$/;

/** A URL for people's eyes: names of query parameters stay, values only when the list names them. No fragment, no user. */
export function redactUrl(address: string, open: readonly string[] = openQueryParameters): string {
  const hash = address.indexOf("#");
  const shown = hash < 0 ? address : address.slice(0, hash);
  const mark = shown.indexOf("?");
  const start = mark < 0 ? shown : shown.slice(0, mark);
  // What stands before the path could hold a user and a password.
  if (!/^https?:\/\/[^/@\\]*(\/|$)/i.test(start)) return redacted;
  if (mark < 0 || mark === shown.length - 1) return start;
  let text = start;
  for (let from = mark + 1, to = 0; to < shown.length; from = to + 1) {
    to = shown.indexOf("&", from);
    if (to < 0) to = shown.length;
    text += `${from === mark + 1 ? "?" : "&"}${redactPart(shown.slice(from, to), open)}`;
  }
  return text;
}

function redactPart(part: string, open: readonly string[]): string {
  const equals = part.indexOf("=");
  const name = decode(equals < 0 ? part : part.slice(0, equals));
  if (!open.includes(name.toLowerCase())) return `${name}=${redacted}`;
  const value = equals < 0 ? "" : decode(part.slice(equals + 1));
  return `${name}=${plainValue.test(value) ? value : redacted}`;
}

/** A part of a query as it was meant; one that cannot be read is not shown. */
function decode(part: string): string {
  if (!/[%+]/.test(part)) return part;
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return redacted;
  }
}

/** Headers for people's eyes: all names, and the values that the list names. */
export function redactHeaders(headers: Headers, open: readonly string[] = openHeaders): Record<string, string> {
  const seen: Record<string, string> = {};
  for (const [name, value] of headers) seen[name] = open.includes(name.toLowerCase()) ? value : redacted;
  return seen;
}
