import { OriginRefused } from "../../errors/origin-refused.ts";
import { keepsSecrets } from "../../kit/loopback.ts";
import type { Attempt } from "../call.ts";

/** The origins of an API, checked once: a list that would send a token without TLS is refused at the start. */
export function readAllowedOrigins(origins: readonly (string | URL)[]): ReadonlySet<string> {
  if (origins.length === 0)
    throw new TypeError(
      'allowedOrigins is empty. Name the API\'s own origins: allowedOrigins: ["https://start.exactonline.nl"]',
    );
  return new Set(
    origins.map((entry) => {
      const url = new URL(entry);
      if (keepsSecrets(url)) return url.origin;
      throw new TypeError(
        `allowedOrigins: ${url.origin} is not https. A token is sent in the clear to this machine only.`,
      );
    }),
  );
}

/**
 * Refuses an attempt to any origin that is not the API's own. Every address from the server or the caller is checked
 * here: the request itself, next links, operation links, media links, redirects. A user and password in the URL are
 * refused too: they can make another host look like the right one, and they would be sent.
 *
 * @param address as `URL` writes it, so that the origin is followed by a slash and by nothing else
 * @param via what led there, for the message
 * @returns the origin
 */
export function pinOrigin(
  address: string,
  allowed: ReadonlySet<string>,
  attempt: Attempt,
  via: "request" | "redirect",
): string {
  for (const origin of allowed) if (address.startsWith(origin) && address[origin.length] === "/") return origin;
  throw new OriginRefused(attempt.facts(), { origin: new URL(address).origin, allowedOrigins: [...allowed], via });
}
