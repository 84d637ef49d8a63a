import { TokenMalformed } from "../../errors/token-malformed.ts";
import type { Attempt } from "../call.ts";

/** What a request has of a token, by the names of its headers, of its query and of its cookies. */
export interface TokenPlace {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
}

/** Visible ASCII, and blanks between it. */
const headerSafe = /^[\x20-\x7e]*$/;

/** An address with further names in its query; what stands there already is left as it is. */
function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const { searchParams } = new URL(url);
  const pairs = Object.entries(query).filter(([name]) => !searchParams.has(name));
  if (pairs.length === 0) return url;
  const text = pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  return `${url}${url.includes("?") ? (/[?&]$/.test(url) ? "" : "&") : "?"}${text}`;
}

/**
 * Puts a token where its source says.
 *
 * @returns what no error may show
 * @throws {TokenMalformed} when it cannot stand there
 */
export function placeToken(attempt: Attempt, { headers = {}, query = {}, cookies = {} }: TokenPlace): string[] {
  const cookie = Object.entries(cookies).map((pair) => pair.join("="));
  const sent = attempt.headers["cookie"];
  const all = { ...headers, ...(cookie.length > 0 && { cookie: [...(sent ? [sent] : []), ...cookie].join("; ") }) };
  for (const [name, value] of Object.entries(all)) {
    // Headers would quote a value that they refuse in their error, token and all.
    if (!headerSafe.test(value)) throw new TokenMalformed(attempt.facts());
    attempt.headers[name.toLowerCase()] = value;
  }
  attempt.url = withQuery(attempt.url, query);
  return [headers, query, cookies].flatMap((place) => Object.values(place));
}
