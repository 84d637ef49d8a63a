import type { AppRegistration, RedirectUri } from "./directory.ts";
import { EntraRefusal } from "./refusals.ts";

const longest = 256;

/** Where the answer goes, and under which of the app's registrations. */
export interface Redirect {
  readonly uri: string;
  readonly type: RedirectUri["type"];
}

/**
 * Finds the registration that permits a redirect (fact 162): for loopback the port does not count, the path does
 * with its case; everything else has to be equal. Without a path the answer goes to one with a trailing slash.
 */
export function permitRedirect(app: AppRegistration, requested: string): Redirect {
  const wanted = requested.length <= longest ? URL.parse(requested) : null;
  const found = wanted && app.redirectUris.find((registered) => fits(registered.uri, requested, wanted));
  if (!wanted || !found) throw new EntraRefusal("redirectUnknown", requested.slice(0, longest));
  return { uri: hasPath(requested) ? requested : wanted.href, type: found.type };
}

function fits(registered: string, requested: string, wanted: URL): boolean {
  if (registered === requested) return true;
  const known = new URL(registered);
  if (!isLoopback(wanted)) return !hasPath(registered) && `${registered}/` === requested;
  return (
    wanted.protocol === known.protocol &&
    wanted.hostname === known.hostname &&
    wanted.pathname === known.pathname &&
    wanted.search === known.search &&
    wanted.hash === "" &&
    wanted.username === ""
  );
}

/** `[::1]` is not among them. */
function isLoopback(url: URL): boolean {
  return url.hostname === "localhost" || url.hostname === "127.0.0.1";
}

function hasPath(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*[/?]/i.test(uri);
}
