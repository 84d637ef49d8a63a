import { TokenMalformed } from "../../errors/token-malformed.ts";
import { type Attempt, type Layer, repeatClassOf } from "../call.ts";
import type { Clock } from "../clock.ts";
import { briefly, within } from "../deadline.ts";
import { rememberSent } from "../errors/sent-with.ts";
import { contentOf } from "../retry/content.ts";
import { readClaimsChallenge } from "./claims-challenge.ts";
import { pinOrigin, readAllowedOrigins } from "./origin.ts";
import { placeToken, type TokenPlace } from "./place-token.ts";
import { endsCircle, mayFollow, redirectTarget } from "./redirect.ts";

/** What a token source is told about the request that needs a token. */
export interface TokenRequest {
  /** operationId of the spec, or `unnamed`. */
  readonly operation: string;
  readonly company: string | undefined;
  /** Origin that the token will be sent to. */
  readonly origin: string;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
  /** Claims that the API demands of the next token, as JSON. Get a token that satisfies them, or sign in again. */
  readonly claims: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Gives access tokens that are valid. An `OAuthClient` is one. */
export interface TokenSource {
  /** Returns an access token. It is called for every attempt, so return a token from memory while it is valid. */
  token(request: TokenRequest): Promise<string>;
  /** Called when the API refused this token. Do not return it again before you asked the provider or the store. */
  markStale(token: string): void | Promise<void>;
  /** Where a token stands in a request. @default in `Authorization`, behind `Bearer` */
  placeOf?(token: string): TokenPlace;
}

/** Where access tokens come from, and which origins they may be sent to. */
export interface AuthOptions {
  readonly source: TokenSource;
  /** The API's own origins, and no others: `["https://start.exactonline.nl"]`. */
  readonly allowedOrigins: readonly (string | URL)[];
}

/** Longest wait for `markStale`: it must not hold back an answer that has arrived. Milliseconds. */
const longestMarkMs = 5000;

/** Visible ASCII; a token has no length limit. */
const headerSafe = /^[\x21-\x7e]+$/;

/**
 * Adds the token to every attempt, and sends it to the API's own origins only. A 401, or an answer that stands for one,
 * marks the token as stale and asks for one more attempt. A redirect is followed within the same origins, as an attempt
 * of its own.
 *
 * @throws {OriginRefused} when the address is none of the API's own
 * @throws {TokenMalformed} when the token cannot stand in a header
 * @throws {Error} what the token source throws
 */
export function authLayer(options: AuthOptions, clock: Clock): Layer {
  const allowed = readAllowedOrigins(options.allowedOrigins);
  const toHeader = rememberHeader();

  return (next) => async (attempt) => {
    const { call } = attempt;
    const origin = pinOrigin(attempt.url, allowed, attempt, "request");
    const asked = options.source.token({
      operation: call.hints.operationId ?? "unnamed",
      company: call.hints.company,
      origin,
      attempt: attempt.number,
      claims: attempt.claims,
      signal: call.signal,
    });
    const token = await within(asked, attempt, clock);
    const place = options.source.placeOf?.(token) ?? { headers: { authorization: toHeader(token, attempt) } };
    const secrets = [token, ...placeToken(attempt, place)];
    const response = await next(attempt);
    if (response.status >= 300) rememberSent(response, { url: attempt.url, secrets });

    const target = redirectTarget(response, attempt.url);
    if (target !== undefined) {
      pinOrigin(target, allowed, attempt, "redirect");
      if (mayFollow(response, attempt)) {
        attempt.again = { why: "redirect", url: target };
        return response;
      }
      if (endsCircle(response, attempt)) return response;
    }
    if (isUnauthorized(response, attempt, target)) {
      const isMarked = await markStale(options.source, token, clock);
      // What stands for a 401 may follow the work: a write that is sent once ends with it.
      const isRefusal = response.status === 401 || repeatClassOf(call) !== "never";
      if (isMarked && isRefusal && !attempt.reauthorized && call.replayable)
        attempt.again = { why: "unauthorized", claims: readClaimsChallenge(response.headers.get("www-authenticate")) };
    }
    return response;
  };
}

/**
 * Whether the source accepted it. The server has refused, and a source that fails or hangs now must not hide that: it
 * would return the same token again, so the refusal is the answer.
 */
async function markStale(source: TokenSource, token: string, clock: Clock): Promise<boolean> {
  const mark = async (): Promise<boolean> => {
    await source.markStale(token);
    return true;
  };
  return (await briefly(mark(), clock, longestMarkMs)) ?? false;
}

/** A token has a thousand characters and more, and most calls have the one of the call before. */
function rememberHeader(): (token: string, attempt: Attempt) => string {
  let last = { token: "", header: "" };
  return (token, attempt) => {
    if (token === last.token && last.header !== "") return last.header;
    // Headers would quote a value that they refuse in their error, token and all.
    if (!headerSafe.test(token)) throw new TokenMalformed(attempt.facts());
    last = { token, header: `Bearer ${token}` };
    return last.header;
  };
}

/**
 * A 401, or what services send in its place (fact 21): a sign-in page where JSON was expected, or a redirect that
 * answers a write. For a write that must not be repeated only a real 401 counts, because it may have been processed.
 */
function isUnauthorized(response: Response, attempt: Attempt, target: string | undefined): boolean {
  if (response.status === 401) return true;
  return attempt.call.retryClass !== "never" && (target !== undefined || contentOf(response, attempt) === "html");
}
