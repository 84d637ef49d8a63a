import { QueryInvalid } from "../../../errors/query-invalid.ts";
import { readXml, type XmlElement } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import { printElement } from "./print-element.ts";

/** A page of a query: its number from 1, and the cookie that the page before it gave. */
export interface FetchPlace {
  readonly page: number;
  readonly cookie: string | undefined;
}

/** A query in FetchXML whose pages can be asked for. */
export interface FetchQuery {
  /** Whether its rows are sums, counts and the like, and no records. */
  readonly aggregates: boolean;
  /** Whether it names the number of its rows by `top`, which goes with no paging. */
  readonly isOnePage: boolean;
  /** Where it begins: a query may say so itself. */
  readonly first: FetchPlace;
  /** The query for one of its pages. */
  at(place: FetchPlace): string;
}

function readRoot(xml: string): XmlElement {
  try {
    return readXml(xml);
  } catch (cause) {
    if (!(cause instanceof XmlUnreadable)) throw cause;
    const { line, column } = cause.position;
    throw new QueryInvalid("fetchXml", `${cause.message} (line ${line}, column ${column})`);
  }
}

function pageOf(text: string | undefined): number {
  if (text === undefined) return 1;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new QueryInvalid("fetchXml", "page is a whole number, from 1 on");
}

/**
 * Reads a query in FetchXML.
 *
 * @param pageSize rows of a page, instead of what the query says of it. @default the query's `count`
 * @throws {QueryInvalid} when it is no XML, or no query of one table
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference/fetch
 */
export function readFetchQuery(xml: string, pageSize?: number): FetchQuery {
  const root = readRoot(xml);
  if (root.name !== "fetch" || root.children.filter(({ name }) => name === "entity").length !== 1)
    throw new QueryInvalid("fetchXml", "a query is one <fetch> with one <entity> in it");
  const { attributes } = root;
  const isOnePage = attributes.has("top");
  const cookie = attributes.get("paging-cookie");
  return {
    aggregates: attributes.get("aggregate") === "true",
    isOnePage,
    first: { page: pageOf(attributes.get("page")), cookie: cookie === "" ? undefined : cookie },
    at(place) {
      if (isOnePage) return printElement(root);
      const { "paging-cookie": _, ...own } = Object.fromEntries(attributes);
      const paged = {
        ...own,
        ...(pageSize !== undefined && { count: String(pageSize) }),
        page: String(place.page),
        ...(place.cookie !== undefined && { "paging-cookie": place.cookie }),
      };
      return printElement({ ...root, attributes: new Map(Object.entries(paged)) });
    },
  };
}
