import { LinkRefused } from "../../errors/link-refused.ts";

/** Where a link was found. */
export interface LinkSource {
  /** Address that was asked. Links that lead to its origin are followed, no others: a token goes with each. */
  readonly asked: string;
  /** Context URL of the answer as it came: relative links are relative to it, where there is one. */
  readonly context?: string | undefined;
}

/** Behind a scheme and the signs that follow it: the host, up to the first sign that ends it. */
const authority = /^[a-z][a-z0-9+.-]*:[\\/]{2}[^\\/?#]*/i;

const elsewhere = (url: URL): LinkRefused =>
  new LinkRefused(
    url.origin === "null" ? undefined : url.origin,
    `leads to ${url.origin === "null" ? url.protocol : url.origin}`,
  );

/** The link at the origin that was asked; as it came but for the origin, since its tokens are the server's own (facts 47, 117). */
function atAskedOrigin(link: string, origin: string, allowedOrigins: readonly string[]): string {
  const url = new URL(link);
  if (url.username !== "" || url.password !== "") throw new LinkRefused(url.origin, "carries a user name");
  if (url.origin === "null") throw elsewhere(url);
  if (url.origin === origin) return link;
  if (!allowedOrigins.includes(url.origin)) throw elsewhere(url);
  return authority.test(link) ? origin + link.replace(authority, "") : origin + url.pathname + url.search;
}

/** Addresses that a relative link may mean, the likeliest first. */
function meaningsOf(link: string, { asked, context }: LinkSource): string[] {
  const root = context !== undefined && URL.canParse(context, asked) ? new URL(context, asked).href : undefined;
  return [root, asked].flatMap((base) =>
    base !== undefined && URL.canParse(link, base) ? [new URL(link, base).href] : [],
  );
}

/**
 * The address that a link of an answer means. An absolute one stays as it came: it must not be decoded, encoded or
 * rebuilt. A relative one is relative to the context URL, and to what was asked where there is none; services write
 * the latter beside a context too, so whichever of the two fits is taken.
 *
 * @param allowedOrigins origins that stand for the one that was asked, as behind a proxy: such a link is rewritten to that one
 * @param fits whether an address is one that the link may lead to. @default every one
 * @throws {LinkRefused} when it leads to another origin, carries a user name, or fits not
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_RelativeURLs
 * @example
 * ```ts
 * resolveLink("accounts?$skiptoken=2", { asked: "https://erp.example/api/accounts?$top=5" });
 * // https://erp.example/api/accounts?$skiptoken=2
 * ```
 */
export function resolveLink(
  link: string,
  source: LinkSource,
  allowedOrigins: readonly string[] = [],
  fits: (address: string) => boolean = () => true,
): string {
  const { origin } = new URL(source.asked);
  const meanings = URL.canParse(link) ? [link] : link === "" ? [] : meaningsOf(link, source);
  let refused: LinkRefused | undefined;
  for (const meaning of meanings) {
    try {
      const address = atAskedOrigin(meaning, origin, allowedOrigins);
      if (fits(address)) return address;
      refused ??= new LinkRefused(origin, "leads to another list, or to another company's", "Nothing of it was read.");
    } catch (error) {
      if (!(error instanceof LinkRefused)) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new LinkRefused(undefined, "is no address");
}
