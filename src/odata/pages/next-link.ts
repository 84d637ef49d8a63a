import { LinkRefused } from "../../errors/link-refused.ts";

/**
 * Returns a link of an answer as it came, when it stays on the service. It must not be decoded, encoded or rebuilt:
 * its tokens are the server's own (facts 47, 117).
 *
 * @param origins origins that the token was issued for, such as `https://start.exactonline.nl`
 * @param link absolute address from the answer
 * @throws LinkRefused when it is no absolute address, leads to another origin, or carries a user name
 */
export function nextLinkWithin(origins: readonly string[], link: string): string {
  if (!URL.canParse(link)) throw new LinkRefused(undefined, "is no absolute address");
  const url = new URL(link);
  if (url.username !== "" || url.password !== "") throw new LinkRefused(url.origin, "carries a user name");
  if (origins.some((origin) => URL.canParse(origin) && new URL(origin).origin === url.origin && url.origin !== "null"))
    return link;
  throw new LinkRefused(
    url.origin === "null" ? undefined : url.origin,
    `leads to ${url.origin === "null" ? url.protocol : url.origin}`,
  );
}
