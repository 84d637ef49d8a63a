import type { Attempt } from "../call.ts";

/** More of them in one call lead in a circle. */
export const maxRedirects = 5;

/** Where an answer redirects to; undefined for an answer that is no redirect, or leads nowhere. */
export function redirectTarget(response: Response, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get("location");
  return location !== null && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

/** Whether the request may be sent to the target as it is: a read always, a write only when the status says so. */
export function mayFollow(response: Response, { call, number }: Attempt): boolean {
  if (number > maxRedirects || !call.replayable) return false;
  return call.method === "GET" || call.method === "HEAD" || response.status === 307 || response.status === 308;
}
