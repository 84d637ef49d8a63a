import { SignInFailed } from "../../errors/sign-in-failed.ts";

/** What a provider hands over in the address of the callback. */
export interface Callback {
  readonly code: string | undefined;
  readonly state: string | undefined;
  readonly error: string | undefined;
  readonly errorDescription: string | undefined;
  /** The provider's own identity (RFC 9207). */
  readonly issuer: string | undefined;
  /** Origin and path, to compare with the redirect URI. */
  readonly target: string;
}

/**
 * Reads a callback address, also one that a person pasted. Every value is decoded exactly once (fact 7).
 *
 * @throws {SignInFailed} when it is no address, or names a parameter twice
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function readCallback(callbackUrl: string): Callback {
  const text = callbackUrl.trim();
  if (!URL.canParse(text)) {
    throw new SignInFailed(
      "This is no address: paste the whole address that the browser shows after the sign-in, from https:// to the end.",
    );
  }
  const url = new URL(text);
  const one = (name: string): string | undefined => {
    const values = url.searchParams.getAll(name);
    if (values.length > 1) throw new SignInFailed(`The callback has ${name} more than once. Begin a new sign-in.`);
    return values[0] === "" ? undefined : values[0];
  };
  return {
    code: one("code"),
    state: one("state"),
    error: one("error"),
    errorDescription: one("error_description"),
    issuer: one("iss"),
    target: targetOf(url),
  };
}

/** Whether a callback came to the redirect URI of its sign-in; a missing path is a slash (fact 162). */
export function cameTo(callback: Callback, redirectUri: string): boolean {
  return URL.canParse(redirectUri) && callback.target === targetOf(new URL(redirectUri));
}

function targetOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
