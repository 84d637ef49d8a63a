import { resolveLink } from "../pages/resolve-link.ts";

/**
 * Makes the address of an attachment's content at Exact Online: its `Url`, relative or absolute, with the request to
 * download instead of to show (fact 70).
 *
 * @param site origin of the country's site, such as `https://start.exactonline.nl`
 * @param url `Url` of a document attachment
 * @param allowedOrigins origins that stand for the site's, as behind a proxy
 * @throws {LinkRefused} when it leads away from the site
 */
export function attachmentLink(site: string, url: string, allowedOrigins: readonly string[] = []): string {
  const link = resolveLink(url, { asked: `${site}/` }, allowedOrigins);
  if (/[?&]Download=1(?:[&#]|$)/.test(link)) return link;
  const hash = link.indexOf("#");
  const bare = hash < 0 ? link : link.slice(0, hash);
  return `${bare}${bare.includes("?") ? "&" : "?"}Download=1`;
}
