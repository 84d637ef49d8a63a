import { type Attempt, repeatClassOf } from "../call.ts";

/** A call with more redirects than this goes in a circle. */
export const maxRedirects = 5;

/** The address that an answer redirects to; undefined when it is no redirect, or names no valid address. */
export function redirectTarget(response: Response, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get("location");
  return location !== null && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

/**
 * Whether the request may be sent to the target as it is: a read always, a write only when the status says so and a
 * repeat is harmless. RFC 9110, section 15.4.8, lets every request be sent again; but a service that did its work before
 * it pointed elsewhere would do it twice, so a write that may not be repeated ends with the redirect, as an unknown outcome.
 */
export function mayFollow(response: Response, attempt: Attempt): boolean {
  return !isCircle(attempt) && couldFollow(response, attempt);
}

/** Whether the redirect is not followed only because too many came before it. That says nothing about the token. */
export function endsCircle(response: Response, attempt: Attempt): boolean {
  return isCircle(attempt) && couldFollow(response, attempt);
}

function isCircle({ number }: Attempt): boolean {
  return number > maxRedirects;
}

function couldFollow({ status }: Response, { call }: Attempt): boolean {
  if (!call.replayable) return false;
  if (call.method === "GET" || call.method === "HEAD") return true;
  return repeatClassOf(call) !== "never" && (status === 307 || status === 308);
}
