import { TokenMalformed } from "../../errors/token-malformed.ts";
import type { Attempt, Layer } from "../call.ts";
import type { Clock } from "../clock.ts";
import { briefly, within } from "../deadline.ts";
import { rememberSent } from "../errors/sent-with.ts";
import { contentOf } from "../retry/content.ts";
import { readClaimsChallenge } from "./claims-challenge.ts";
import { pinOrigin, readAllowedOrigins } from "./origin.ts";
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
  /** Claims that the resource demanded of the next token, as JSON; get one that satisfies them, or sign in again. */
  readonly claims: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Gives access tokens that are valid. An `OAuthClient` is one. */
export interface TokenSource {
  /** Answers an access token; asked on every attempt, so it answers from memory when it can. */
  token(request: TokenRequest): Promise<string>;
  /** The API refused this token: do not hand it out again without asking the provider or the store. */
  markStale(token: string): void | Promise<void>;
}

/** Where access tokens come from, and which origins they may be sent to. */
export interface AuthOptions {
  readonly source: TokenSource;
  /** The API's own origins, and no others: `["https://start.exactonline.nl"]`. */
  readonly allowedOrigins: readonly (string | URL)[];
}

/** A source that does not hear of a stale token by then holds back an answer that is here; milliseconds. */
const longestMarkMs = 5000;

/** Visible ASCII; a token has no length limit. */
const headerSafe = /^[\x21-\x7e]+$/;

/**
 * Attaches the token, on every attempt and to the API's own origins only. A 401, and what stands for one, marks the
 * token stale and asks for one more attempt. A redirect is followed within the same origins, as an attempt of its own.
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
    attempt.headers["authorization"] = toHeader(token, attempt);
    const response = await next(attempt);
    if (response.status >= 300) rememberSent(response, { url: attempt.url, token });

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
      if (isMarked && !attempt.reauthorized && call.replayable)
        attempt.again = { why: "unauthorized", claims: readClaimsChallenge(response.headers.get("www-authenticate")) };
    }
    return response;
  };
}

/**
 * Whether the source took it in. The server has refused, and a source that fails or hangs now must not hide that: then
 * the same token would come again, and the refusal stands.
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
 * A 401, or its disguises (fact 21): a sign-in page where JSON was expected, or a redirect that answers a write. A
 * write that must not be repeated is left alone in disguise, because it may have been processed.
 */
function isUnauthorized(response: Response, attempt: Attempt, target: string | undefined): boolean {
  if (response.status === 401) return true;
  return attempt.call.retryClass !== "never" && (target !== undefined || contentOf(response, attempt) === "html");
}
