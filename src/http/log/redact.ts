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
  if (!URL.canParse(address)) return redacted;
  const url = new URL(address);
  const start = url.origin + url.pathname;
  if (url.search === "") return start;
  const parts: string[] = [];
  for (const [name, value] of url.searchParams) parts.push(`${name}=${open.includes(name.toLowerCase()) && plainValue.test(value) ? value : redacted}`);
  return `${start}?${parts.join("&")}`;
}

/** Headers for people's eyes: all names, and the values that the list names. */
export function redactHeaders(headers: Headers, open: readonly string[] = openHeaders): Record<string, string> {
  const seen: Record<string, string> = {};
  for (const [name, value] of headers) seen[name] = open.includes(name.toLowerCase()) ? value : redacted;
  return seen;
}
