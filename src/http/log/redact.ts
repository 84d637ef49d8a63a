/** Stands where a value was. */
export const redacted = "REDACTED";

/** Query parameters whose values say nothing about anybody: shape and size of the request. */
export const openQueryParameters: readonly string[] = ["$top", "$skip", "$select", "$expand", "$orderby", "$count", "$inlinecount", "$format", "$schemaversion", "api-version"];

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
  const [start = "", query] = (address.split("#", 1)[0] ?? "").split(/\?(.*)/s, 2);
  // What stands before the path could hold a user and a password.
  if (!/^https?:\/\/[^/@\\]*(\/|$)/i.test(start)) return redacted;
  if (!query) return start;
  const parts = query.split("&").map((part) => {
    const [name = "", value = ""] = part.split(/=(.*)/s, 2).map(decode);
    return `${name}=${open.includes(name.toLowerCase()) && plainValue.test(value) ? value : redacted}`;
  });
  return `${start}?${parts.join("&")}`;
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
