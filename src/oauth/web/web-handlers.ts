import { createHash } from "node:crypto";
import { type ErpError, isErpError } from "../../errors/erp-error.ts";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import type { OAuthClient } from "../oauth-client.ts";
import { randomText, systemRuntime } from "../runtime.ts";
import type { SignInOptions } from "../sign-in/authorization-request.ts";
import { signInLifetimeMs } from "../sign-in/pending-sign-in.ts";
import { resultPage, resultPageHeaders } from "../sign-in/result-page.ts";
import { clearCookie, mostCookieBytes, readCookie, setCookie } from "./cookies.ts";
import { readPendingCookie } from "./pending-cookie.ts";
import { safeReturn } from "./safe-return.ts";
import type { CookieKeys } from "./sealed-cookie.ts";
import { sealValue, unsealValue } from "./sealed-cookie.ts";
import type { Sessions } from "./sessions.ts";
import { memorySessions } from "./sessions.ts";

/** What `createWebHandlers()` takes. */
export interface WebHandlerOptions {
  /** Without an account: each person who signs in is one. */
  client: OAuthClient;
  /** The address of the callback handler, as registered; its origin is the app's. */
  redirectUri: string;
  cookieKeys: CookieKeys;
  /** @default "erp"; the cookies are `__Host-erp-session` and `__Host-erp-login-…` */
  cookieName?: string;
  /** Where to send people after sign-in and sign-out when no page is named. @default "/" */
  home?: string;
  /** @default 28_800_000, eight hours */
  sessionLifetimeMs?: number;
  /** @default those of this process */
  sessions?: Sessions;
  /** For every sign-in, such as `prompt`. @default {} */
  signIn?: SignInOptions;
  /** The page for a sign-in that failed, such as one in your people's language. @default a small page with the error's message */
  failure?(error: ErpError, request: Request): Response | Promise<Response>;
  /** @default Date.now */
  now?: () => number;
}

/** Handlers for any framework that uses `Request` and `Response`. */
export interface WebHandlers {
  /** GET: sends the browser to the sign-in; `?returnTo=/path` is where it comes back to, unless it is too long for the cookie. */
  login(request: Request): Promise<Response>;
  /** GET at the redirect URI: stores the grant and begins the session. */
  callback(request: Request): Promise<Response>;
  /** POST from a page of the app itself: ends the session. The grant stays in the store. */
  logout(request: Request): Promise<Response>;
  /** The account of the session that a request belongs to, for `client.forAccount()`. */
  account(request: Request): Promise<string | undefined>;
}

/**
 * Sign-in for web apps. The cookie holds a session id and, during the sign-in, state and verifier, sealed;
 * tokens stay in the store.
 *
 * @example
 * ```ts
 * import { createWebHandlers } from "erp-openapi/oauth";
 * import type { OAuthClient } from "erp-openapi/oauth";
 * declare const client: OAuthClient;
 * const { login, callback, logout, account } = createWebHandlers({
 *   client,
 *   redirectUri: "https://app.example.com/callback",
 *   cookieKeys: { current: process.env.COOKIE_KEY ?? "" },
 * });
 * ```
 * @throws {OAuthConfigurationInvalid} when a key is shorter than 32 characters
 */
export function createWebHandlers(options: WebHandlerOptions): WebHandlers {
  const { client, cookieKeys, redirectUri } = options;
  const now = options.now ?? Date.now;
  const failurePage = options.failure ?? ((error: ErpError): Response => plainFailure(error.message));
  for (const key of [cookieKeys.current, ...(cookieKeys.previous ?? [])]) {
    if (key.length < 32)
      throw new OAuthConfigurationInvalid(
        "cookieKeys have to be at least 32 characters long: make one with `openssl rand -base64 32`.",
      );
  }
  if (!URL.canParse(redirectUri))
    throw new OAuthConfigurationInvalid(
      "createWebHandlers({ redirectUri }) has to be the whole address of the callback.",
    );
  const appOrigin = new URL(redirectUri).origin;
  const home = options.home ?? "/";
  const name = options.cookieName ?? "erp";
  const sessionCookie = `__Host-${name}-session`;
  const sessionLifetimeMs = options.sessionLifetimeMs ?? 28_800_000;
  const sessions = options.sessions ?? memorySessions(now, () => randomText(systemRuntime));
  // A cookie of its own for each sign-in: two windows do not disturb each other.
  const loginCookie = (state: string): string =>
    `__Host-${name}-login-${createHash("sha256").update(state).digest("hex").slice(0, 16)}`;
  const sessionId = async (request: Request): Promise<string | undefined> => {
    const value = await unsealValue(readCookie(request, sessionCookie), cookieKeys, now());
    return typeof value === "string" ? value : undefined;
  };

  return {
    async login(request) {
      const { url, pending } = client.authorizationUrl(options.signIn);
      const returnTo = safeReturn(new URL(request.url).searchParams.get("returnTo"), appOrigin, home);
      const cookieFor = async (place: string): Promise<string> => {
        const sealed = await sealValue({ pending, returnTo: place }, cookieKeys, signInLifetimeMs, now());
        return setCookie(loginCookie(pending.state), sealed, signInLifetimeMs);
      };
      // A cookie that the browser drops ends the sign-in: rather than that, people come back to the home page.
      const cookie = returnTo.length < mostCookieBytes ? await cookieFor(returnTo) : "";
      const fits = cookie !== "" && cookie.length <= mostCookieBytes;
      return redirectTo(url, [fits ? cookie : await cookieFor(home)]);
    },

    async callback(request) {
      const { search, searchParams } = new URL(request.url);
      const cookie = loginCookie(searchParams.get("state") ?? "");
      const login = readPendingCookie(await unsealValue(readCookie(request, cookie), cookieKeys, now()));
      if (!login)
        return withCookies(
          await failurePage(
            new SignInFailed(
              "This sign-in did not begin in this browser, or took too long. Go back and sign in again.",
            ),
            request,
          ),
          [clearCookie(cookie)],
        );
      try {
        // Behind a proxy the request's own origin is another one; what was registered counts.
        const signedIn = await client.exchange(`${redirectUri}${search}`, login.pending);
        // A new id for every sign-in, and the old session ends, so that nobody can plant a session.
        const old = await sessionId(request);
        if (old !== undefined) await sessions.end(old);
        const id = await sessions.begin(signedIn.account, now() + sessionLifetimeMs);
        const sealed = await sealValue(id, cookieKeys, sessionLifetimeMs, now());
        return redirectTo(safeReturn(login.returnTo, appOrigin, home), [
          setCookie(sessionCookie, sealed, sessionLifetimeMs),
          clearCookie(cookie),
        ]);
      } catch (error) {
        if (!isErpError(error)) throw error;
        return withCookies(await failurePage(error, request), [clearCookie(cookie)]);
      }
    },

    async logout(request) {
      if (request.method !== "POST")
        return new Response("Sign out with POST.\n", { status: 405, headers: { allow: "POST" } });
      // Browsers send Origin with every POST; one without it, or with another, did not come from a page of the app.
      if (request.headers.get("origin") !== appOrigin)
        return new Response("This request came from another site.\n", { status: 403 });
      const id = await sessionId(request);
      if (id !== undefined) await sessions.end(id);
      return redirectTo(home, [clearCookie(sessionCookie)], 303);
    },

    async account(request) {
      const id = await sessionId(request);
      return id === undefined ? undefined : sessions.find(id);
    },
  };
}

function redirectTo(location: string, cookies: readonly string[], status = 302): Response {
  const headers = new Headers({ location, "cache-control": "no-store", "referrer-policy": "no-referrer" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status, headers });
}

/** The answer with cookies. One that somebody else made may have headers that cannot be changed. */
function withCookies(answer: Response, cookies: readonly string[]): Response {
  const headers = new Headers(answer.headers);
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(answer.body, { status: answer.status, headers });
}

function plainFailure(text: string): Response {
  return new Response(resultPage("Sign-in failed", text), { status: 400, headers: new Headers(resultPageHeaders) });
}
