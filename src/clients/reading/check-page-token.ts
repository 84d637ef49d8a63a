import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { nextLinkWithin } from "../../odata/pages/next-link.ts";

/** The path of an address as the server understands it: percent signs and case make no difference. */
function pathOf(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname.toLowerCase();
  }
}

/**
 * Takes a page token back: the address of a page of this very list. One of another list, or of another company's, would
 * answer with rows that nobody asked for.
 *
 * @param url address of the list's first page
 * @param base address in front of the list's own path; servers write it in more than one way (fact 94)
 * @throws {ArgumentInvalid} when it belongs to another list; `LinkRefused` when it leads away from the service
 */
export function checkPageToken(
  path: string,
  origins: readonly string[],
  base: string,
  url: string,
  token: unknown,
): string {
  if (typeof token !== "string")
    throw new ArgumentInvalid("GET", path, "pageToken is the text that a page of this list had.");
  const link = nextLinkWithin(origins, token);
  if (pathOf(link).endsWith(pathOf(url).slice(pathOf(base).replace(/\/$/, "").length))) return link;
  throw new ArgumentInvalid("GET", path, "pageToken belongs to another list, or to another company's.");
}
