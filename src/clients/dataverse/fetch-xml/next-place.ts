import { EnvelopeUnknown } from "../../../errors/envelope-unknown.ts";
import { isObject, textAt } from "../../../kit/json-access.ts";
import { readXml } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import type { FetchPlace } from "./fetch-query.ts";

/** What is asked for beside the rows, so that there is a next page. */
export const pagingAnnotations = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie,Microsoft.Dynamics.CRM.morerecords";

/**
 * The cookie of the next page: an attribute of an element of its own, percent-encoded twice.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/page-results#following-pages
 */
function readCookie(annotation: string): string {
  try {
    const cookie = readXml(annotation).attributes.get("pagingcookie");
    if (cookie !== undefined) return decodeURIComponent(decodeURIComponent(cookie));
  } catch (error) {
    if (!(error instanceof XmlUnreadable || error instanceof URIError)) throw error;
  }
  throw new EnvelopeUnknown("a paging cookie", "something that is none");
}

/**
 * Where a query goes on behind a page; undefined behind its last one. A query that the service makes no cookie for, as
 * one that is ordered by another table or sums up, goes on by the number of the page alone.
 *
 * @throws {EnvelopeUnknown} when the cookie cannot be read: without it, rows could be missing
 */
export function nextPlace(body: unknown, { page }: FetchPlace): FetchPlace | undefined {
  const annotation = textAt(body, "@Microsoft.Dynamics.CRM.fetchxmlpagingcookie");
  const more: unknown = isObject(body) ? body["@Microsoft.Dynamics.CRM.morerecords"] : undefined;
  const goesOn = typeof more === "boolean" ? more : annotation !== undefined;
  if (!goesOn) return undefined;
  return { page: page + 1, cookie: annotation === undefined || annotation === "" ? undefined : readCookie(annotation) };
}
